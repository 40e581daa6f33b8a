"""The exchange with a real centre: a full outbox flushed, a large site pulled; beside raw SQLite."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median

from bench import crowd, raw
from bench.centre import Served, prepare, served
from bench.measure import Figure, folder, timed_ms
from ecocentre.place import Place
from ecocentre.records import StoredRow
from ecocentre.system import System
from ecocentre.visits import Arrive, Visit
from kiosk.sync.engine import SyncEngine
from kiosk.sync.line import Line
from kiosk.sync.push import Push
from kiosk.sync.report import Run, SyncReport
from kiosk.sync.transport import HttpCentre
from offline_cache.cache import Cache

_OPERATIONS, _SMALL_OPERATIONS = 10_000, 50
_RECORDS, _SMALL_RECORDS = 100_000, 200
_ROWS_A_COMMIT = 500
_ROUNDS, _SMALL_ROUNDS = 3, 1
_KIOSK = "lobby"
_NEVER_SECONDS = 1e9
_PATIENCE_SECONDS = 600


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject: the median of some rounds, ours and the peer's in turn."""
    rounds = _SMALL_ROUNDS if small else _ROUNDS
    operations = _SMALL_OPERATIONS if small else _OPERATIONS
    records = _SMALL_RECORDS if small else _RECORDS
    alone, running, inserted = _flush(operations, rounds)
    snapshot, feed, upserted = _pull(records, rounds)
    inserts = f"SQLite: the same visits, {_ROWS_A_COMMIT} a durable commit"
    upserts = "SQLite: upserts of the same rows, one durable commit"
    return [
        _median(f"{operations:,} waiting operations flushed, each with its verdict", alone, inserts, inserted, 8),
        _median("the same by the running engine, until the feed has brought them back", running, inserts, inserted),
        _median(f"first pull of {records:,} records (a snapshot)", snapshot, upserts, upserted, 1.5),
        _median(f"{records:,} records pulled as pages of the feed", feed, upserts, upserted),
    ]


def _median(
    what: str, ours_ms: list[float], peer_name: str, peer_ms: list[float], most_ratio: float | None = None
) -> Figure:
    return Figure(what, "s", median(ours_ms) / 1000, peer_name, median(peer_ms) / 1000, most_ratio)


# -- pushing ------------------------------------------------------------------------------------------------------


def _flush(count: int, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """Push alone, the whole engine, and SQLite, each in ms."""
    system = crowd.afternoon()
    alone: list[float] = []
    running: list[float] = []
    inserted: list[float] = []
    with folder() as place:
        tokens = prepare(place / "centre", [_KIOSK])
        _fill_outbox(place, tokens, count, system)
        for number in range(rounds):
            # Both sides begin each time as they were: the same kiosk, the same centre.
            with _copied(place, f"a{number}") as (kiosk, centre), served(centre, tokens) as centre_served:
                took_ms, rows = _push_alone(kiosk, centre_served, count, system)
                alone.append(took_ms)
            with _copied(place, f"b{number}") as (kiosk, centre), served(centre, tokens) as centre_served:
                running.append(_run_engine(kiosk, centre_served, count, system))
            with raw.opened(place / f"raw{number}.sqlite") as database:
                inserted.append(timed_ms(lambda: raw.write(database, raw.upsert(Visit), rows, _ROWS_A_COMMIT))[0])  # noqa: B023
    return alone, running, inserted


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
        for visit in crowd.visits(count, kiosk=_KIOSK):
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


def _push_alone(kiosk: Path, centre: Served, count: int, system: System) -> tuple[float, list[StoredRow]]:
    """Push everything, then pull; only the push is timed. Also returns the visits that the centre made of it."""
    with closing(Cache(kiosk, crowd.SITE, system)) as cache:
        push = Push(cache, Line(lambda: _connect(centre, system), system, lambda: None))
        run = Run()

        def push_all() -> None:
            while push.send_batch(run):
                pass

        took_ms, _ = timed_ms(push_all)
        assert run.report.accepted == count, run.report
        engine = _engine(cache, centre, system)
        report = engine.run_once()
        assert not report.faults, report
        engine.stop()
        return took_ms, cache.ask(_stored_visits)


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


def _pull(count: int, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """As a snapshot, as pages of the feed, and SQLite, each in ms."""
    system = crowd.afternoon()
    snapshot: list[float] = []
    feed: list[float] = []
    upserted: list[float] = []
    records = list(crowd.visits(count))
    rows = [record.stored() for record in records]
    with folder() as place:
        tokens = prepare(place / "centre", [_KIOSK])
        with served(place / "centre", tokens) as centre, closing(Cache(place / "kiosk", crowd.SITE, system)) as cache:
            _pull_all(cache, centre, system)
        prepare(place / "centre", [], records)
        with served(place / "centre", tokens) as centre:
            for number in range(rounds):
                with closing(Cache(place / f"new{number}", crowd.SITE, system)) as cache:
                    snapshot.append(timed_ms(lambda: _pull_all(cache, centre, system))[0])
                    assert cache.ask(_stored_visits) == sorted(rows)
                shutil.copytree(place / "kiosk", place / f"old{number}")
                with closing(Cache(place / f"old{number}", crowd.SITE, system)) as cache:
                    feed.append(timed_ms(lambda: _pull_all(cache, centre, system))[0])
                    assert cache.ask(_stored_visits) == sorted(rows)
                with raw.opened(place / f"raw{number}.sqlite") as database:
                    upserted.append(timed_ms(lambda: raw.write(database, raw.upsert(Visit), rows, len(rows)))[0])
    return snapshot, feed, upserted


def _pull_all(cache: Cache, centre: Served, system: System) -> None:
    engine = _engine(cache, centre, system)
    report = engine.run_once()
    engine.stop()
    assert not report.faults, report


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
