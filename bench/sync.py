"""The exchange with a real centre: a full outbox flushed, a large site pulled, a page taken under it; beside SQLite."""

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

import msgspec

from bench import crowd, raw
from bench.centre import Served, prepare, served
from bench.measure import Figure, folder, timed_ms
from ecocentre.place import Place
from ecocentre.records import StoredRow
from ecocentre.system import System
from ecocentre.visits import Arrive, Visit
from ecocentre.wire import Cursor
from kiosk.sync.engine import SyncEngine
from kiosk.sync.line import Line
from kiosk.sync.pull import Pull
from kiosk.sync.push import Push
from kiosk.sync.report import Run, SyncReport
from kiosk.sync.transport import HttpCentre
from offline_cache.cache import Cache

_OPERATIONS, _SMALL_OPERATIONS = 10_000, 50
_RECORDS, _SMALL_RECORDS = 100_000, 200
_WAITING, _SMALL_WAITING = 1_000, 20
_ROWS_A_COMMIT = 500
_ROUNDS, _SMALL_ROUNDS = 3, 1
_KIOSK = "lobby"
_NEVER_SECONDS = 1e9
_PATIENCE_SECONDS = 600


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject: the median of some rounds, ours and the peers' in turn."""
    rounds = _SMALL_ROUNDS if small else _ROUNDS
    operations = _SMALL_OPERATIONS if small else _OPERATIONS
    records = _SMALL_RECORDS if small else _RECORDS
    flushed = _flush(operations, rounds)
    pulled = _pull(records, rounds)
    waiting = _SMALL_WAITING if small else _WAITING
    rebased = _rebase(records, waiting, rounds)
    rebase = f"a page of {waiting:,} changes taken while {waiting:,} operations wait"
    visits = f"SQLite: the same visits, {_ROWS_A_COMMIT} a durable commit"
    everything = "SQLite: all that the centre writes of them, likewise"
    upserts = "SQLite: upserts of the same rows, one durable commit"
    flush = f"{operations:,} waiting operations flushed, each with its verdict"
    return [
        _median(flush, flushed.alone, visits, flushed.visits, 8),
        _median(flush, flushed.alone, everything, flushed.everything),
        _median(
            "the same by the running engine, until the feed has brought them back",
            flushed.running,
            visits,
            flushed.visits,
        ),
        _median(f"first pull of {records:,} records, page by page", pulled.loaded, upserts, pulled.upserted, 1.5),
        _median("the proof that follows it: both sides' digests", pulled.compared, upserts, pulled.upserted),
        _median(f"{records:,} records pulled by a kiosk that was away", pulled.followed, upserts, pulled.upserted),
        _median(rebase, rebased.taken, "SQLite: upserts of the rows of both", rebased.upserted, most_seconds=1),
    ]


def _median(
    what: str,
    ours_ms: list[float],
    peer_name: str,
    peer_ms: list[float],
    most_ratio: float | None = None,
    *,
    most_seconds: float | None = None,
) -> Figure:
    return Figure(what, "s", median(ours_ms) / 1000, peer_name, median(peer_ms) / 1000, most_ratio, most_seconds)


# -- pushing ------------------------------------------------------------------------------------------------------


class _Flushed(NamedTuple):
    """Each round's times in ms: push alone, the whole engine, SQLite with the visits, with all the centre's rows."""

    alone: list[float]
    running: list[float]
    visits: list[float]
    everything: list[float]


def _flush(count: int, rounds: int) -> _Flushed:
    system = crowd.afternoon()
    flushed = _Flushed([], [], [], [])
    with folder() as place:
        tokens = prepare(place / "centre", [_KIOSK])
        _fill_outbox(place, tokens, count, system)
        for number in range(rounds):
            # Both sides begin each time as they were: the same kiosk, the same centre.
            with _copied(place, f"a{number}") as (kiosk, centre):
                with served(centre, tokens) as running:
                    flushed.alone.append(_push_alone(kiosk, running, count, system))
                tables, rows = _written(centre)
            with _copied(place, f"b{number}") as (kiosk, centre), served(centre, tokens) as running:
                flushed.running.append(_run_engine(kiosk, running, count, system))
            assert len(rows["visit"]) == len(rows["journal"]) == count
            for name, wanted in (("visits", ("visit",)), ("everything", ("visit", "feed", "journal"))):
                with raw.opened(place / f"{name}{number}.sqlite") as database:
                    database.executescript(tables)
                    statements = {raw.insert(table, len(rows[table][0])): rows[table] for table in wanted}
                    took_ms, _ = timed_ms(lambda: raw.write(database, statements, _ROWS_A_COMMIT))  # noqa: B023
                    getattr(flushed, name).append(took_ms)
    return flushed


def _written(centre: Path) -> tuple[str, dict[str, list[StoredRow]]]:
    """What the centre's database holds of the visits: how its own tables are made, and its rows by table."""
    with closing(sqlite3.connect(centre / "centre.sqlite3")) as database:
        made = "SELECT sql FROM sqlite_master WHERE tbl_name IN ('feed', 'journal') AND sql IS NOT NULL"
        tables = ";".join(sql for (sql,) in database.execute(made))
        rows = {
            "visit": database.execute("SELECT * FROM visit ORDER BY id").fetchall(),
            "feed": database.execute("SELECT * FROM feed WHERE kind = ? ORDER BY number", (Visit.kind,)).fetchall(),
            "journal": database.execute("SELECT * FROM journal ORDER BY rowid").fetchall(),
        }
    return tables, rows


@contextmanager
def _copied(place: Path, name: str) -> Iterator[tuple[Path, Path]]:
    """The folders of the kiosk and of the centre, once more."""
    copy = place / name
    for part in ("kiosk", "centre"):
        shutil.copytree(place / part, copy / part)
    yield copy / "kiosk", copy / "centre"
    shutil.rmtree(copy)


def _fill_outbox(place: Path, tokens: tuple[str, ...], count: int, system: System) -> None:
    """Let the kiosk hear from its centre, lose it, and take arrivals."""
    with closing(Cache(place / "kiosk", crowd.SITE, system)) as cache:
        with served(place / "centre", tokens) as centre:
            engine = _engine(cache, centre, system)
            assert not engine.run_once().faults
            engine.stop()
        _submit(cache, crowd.visits(count, kiosk=_KIOSK), system)


def _submit(cache: Cache, visits: Iterable[Visit], system: System) -> None:
    """Take the arrivals that these visits began with."""
    for visit in visits:
        cache.submit(
            Arrive(
                id=system.new_id(),
                kiosk=_KIOSK,
                made_at=visit.arrived_at,
                visit=visit.id,
                people=visit.people,
                purposes=tuple(visit.purposes),
                travel=visit.travel,
            )
        )


def _push_alone(kiosk: Path, centre: Served, count: int, system: System) -> float:
    """Push everything, until every operation has its verdict; then pull, which is not timed. In ms."""
    with closing(Cache(kiosk, crowd.SITE, system)) as cache:
        push, run = Push(cache, _line(centre, system)), Run()

        def push_all() -> None:
            while push.send_batch(run):
                pass

        took_ms, _ = timed_ms(push_all)
        assert run.report.accepted == count, run.report
        engine = _engine(cache, centre, system)
        report = engine.run_once()
        engine.stop()
        assert not report.faults, report
    return took_ms


def _run_engine(kiosk: Path, centre: Served, count: int, system: System) -> float:
    """Let the engine do it all on its own threads, until all is confirmed and the feed has brought it back."""
    reports: list[SyncReport] = []
    done = threading.Event()

    def hear(report: SyncReport) -> None:
        reports.append(report)
        accepted, rows = (sum(getattr(each, name) for each in reports) for name in ("accepted", "rows"))
        if accepted >= count and rows >= count:
            done.set()

    with closing(Cache(kiosk, crowd.SITE, system)) as cache:
        engine = _engine(cache, centre, system, hear)

        def run() -> None:
            engine.start()
            assert done.wait(_PATIENCE_SECONDS), reports

        took_ms, _ = timed_ms(run)
        engine.stop()
        assert not any(report.faults for report in reports), reports
        assert cache.count_waiting() == 0
    return took_ms


# -- pulling ------------------------------------------------------------------------------------------------------


class _Pulled(NamedTuple):
    """Each round's times in ms: into a new file, the comparison after it, into the file in use, and SQLite."""

    loaded: list[float]
    compared: list[float]
    followed: list[float]
    upserted: list[float]


def _pull(count: int, rounds: int) -> _Pulled:
    system = crowd.afternoon()
    pulled = _Pulled([], [], [], [])
    records = list(crowd.visits(count))
    for record in records:
        # The centre erases whose visit it was while this runs: after 30 days, by a clock that may show any year.
        record.badge = None
    rows = [record.stored() for record in records]
    with folder() as place:
        tokens = prepare(place / "centre", [_KIOSK])
        with served(place / "centre", tokens) as centre, closing(Cache(place / "kiosk", crowd.SITE, system)) as cache:
            _fetching(_puller(cache, centre, system))()
        prepare(place / "centre", [], records)
        with served(place / "centre", tokens) as centre:
            for number in range(rounds):
                with closing(Cache(place / f"new{number}", crowd.SITE, system)) as cache:
                    pull = _puller(cache, centre, system)
                    pulled.loaded.append(timed_ms(_fetching(pull, until=lambda: cache.cursor() is not None))[0])
                    assert cache.ask(_stored_visits) == sorted(rows)
                    pulled.compared.append(timed_ms(lambda: pull.fetch(Run(), 0))[0])  # noqa: B023
                shutil.copytree(place / "kiosk", place / f"old{number}")
                with closing(Cache(place / f"old{number}", crowd.SITE, system)) as cache:
                    pulled.followed.append(timed_ms(_fetching(_puller(cache, centre, system)))[0])
                    assert cache.ask(_stored_visits) == sorted(rows)
                with raw.opened(place / f"raw{number}.sqlite") as database:
                    statements = {raw.upsert(Visit): rows}
                    took_ms, _ = timed_ms(lambda: raw.write(database, statements, len(rows)))  # noqa: B023
                    pulled.upserted.append(took_ms)
    return pulled


# -- a page under what waits ----------------------------------------------------------------------------------------


class _Rebased(NamedTuple):
    """Each round's times in ms: the page taken, and SQLite."""

    taken: list[float]
    upserted: list[float]


def _rebase(records: int, waiting: int, rounds: int) -> _Rebased:
    """As many records change at the centre as operations wait; what waits is of today, as after an hour without it."""
    system = crowd.afternoon()
    rebased = _Rebased([], [])
    known = list(crowd.visits(records))
    today = list(crowd.visits(records + waiting, seed=2))[-waiting:]
    changed = known[-waiting:]
    for visit in changed:
        visit.left_at = crowd.TODAY
    (page,) = crowd.pages(changed)
    page = msgspec.structs.replace(page, cursor=str(Cursor(crowd.EPOCH, 10 * records)))
    with folder() as place:
        crowd.fill(place / "kiosk", records)
        with closing(Cache(place / "kiosk", crowd.SITE, system)) as cache:
            _submit(cache, today, system)
            cursor = cache.cursor()
            assert cursor is not None
        for number in range(rounds):
            shutil.copytree(place / "kiosk", place / f"kiosk{number}")
            with closing(Cache(place / f"kiosk{number}", crowd.SITE, system)) as cache:
                took_ms, kinds = timed_ms(lambda: cache.take_pages([page], cursor))
                assert kinds == {Visit.kind}
                assert cache.count_waiting() == waiting
                rebased.taken.append(took_ms)
                written = {visit.id for visit in (*changed, *today)}
                rows = [row for row in cache.ask(_stored_visits) if row[1] in written]
            with raw.opened(place / f"both{number}.sqlite") as database:
                statements = {raw.upsert(Visit): rows}
                rebased.upserted.append(timed_ms(lambda: raw.write(database, statements, len(rows)))[0])  # noqa: B023
    return rebased


def _puller(cache: Cache, centre: Served, system: System) -> Pull:
    line = _line(centre, system)
    return Pull(cache, line, system, Push(cache, line).quiet, _NEVER_SECONDS)


def _fetching(pull: Pull, until: Callable[[], bool] = lambda: False) -> Callable[[], None]:
    """Fetch to the end, or until something is so."""

    def fetch() -> None:
        while pull.fetch(Run(), 0) and not until():
            pass

    return fetch


def _line(centre: Served, system: System) -> Line:
    return Line(lambda: _connect(centre, system), system, lambda: None)


def _connect(centre: Served, system: System) -> HttpCentre:
    return HttpCentre(centre.address, crowd.SITE, centre.tokens[0], system)


def _engine(
    cache: Cache, centre: Served, system: System, hear: Callable[[SyncReport], None] = lambda _report: None
) -> SyncEngine:
    # The comparison of digests reads every row, once in ten minutes: not in the middle of this.
    return SyncEngine(cache, lambda: _connect(centre, system), system, on_report=hear, digest_seconds=_NEVER_SECONDS)


def _stored_visits(place: Place) -> list[StoredRow]:
    names = ", ".join(f'"{field.name}"' for field in Visit.fields())
    found = place.connection.exec_driver_sql(f"SELECT {names} FROM visit WHERE site = ? ORDER BY id", (place.site,))  # noqa: S608
    return [tuple(row) for row in found]
