"""From the touch on the arrive page's primary key to the frame with the result, beside SQLite's commit."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from bench import crowd, raw
from bench.gauges import now_ms
from bench.measure import Figure, folder, percentiles, timed_ms
from ecocentre.operations import write_operation
from ecocentre.place import Place
from ecocentre.records import StoredRow, write_instant
from ecocentre.system import System
from ecocentre.visits import Arrive, Visit
from kiosk.app import Kiosk
from offline_cache.cache import Cache
from offline_cache.folder import CacheFolder
from ui.screen import Screen
from ui.viewmodels.session import SessionViewModel

_VISITS, _TOUCHES = 100_000, 240
_SMALL_VISITS, _SMALL_TOUCHES = 500, 6
_UNCOUNTED = 10
"""Touches before the first counted one: the program and the disk get warm."""
_OUTBOX = "INSERT INTO outbox (id, body, made_at) VALUES (?, ?, ?)"
_BEFORE_IMAGE = "INSERT OR IGNORE INTO before_image VALUES (?, ?, ?)"


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject."""
    count, touches = (_SMALL_VISITS, _SMALL_TOUCHES) if small else (_VISITS, _TOUCHES)
    system = crowd.afternoon()
    with folder() as place:
        kiosk_folder, twin = place / "kiosk", place / "twin.sqlite"
        crowd.fill(kiosk_folder / "cache", count)
        copy_database(kiosk_folder / "cache", twin)
        shown, accepted, committed = _touch(kiosk_folder, twin, touches, system)
        alone, beside = _submit(kiosk_folder, twin, touches, system)
    peer = "SQLite: commit of the same rows"
    return [
        *percentiles(f"touch to result frame, {count:,} visits kept", shown, peer, committed),
        *percentiles("of which: the kiosk's own submit, on the store thread", accepted, peer, committed),
        *percentiles("an operation accepted (Cache.submit alone)", alone, peer, beside, most_ratio=2),
    ]


def copy_database(cache_folder: Path, twin: Path) -> None:
    """A copy of a closed cache's database."""
    held = CacheFolder(cache_folder)
    path = held.current()
    held.release()
    assert path is not None
    shutil.copyfile(path, twin)


def _touch(data_folder: Path, twin: Path, touches: int, system: System) -> tuple[list[float], list[float], list[float]]:
    """Touch the key again and again; after each touch SQLite commits the same rows to a database of its own.

    Returns, each in ms: touch to frame, the kiosk's submit, SQLite's commit.
    """
    from bench.screen import Finger, Frames, button, kiosk_screen, settle, wait_until

    shown: list[float] = []
    accepted: list[float] = []
    committed: list[float] = []
    with kiosk_screen(data_folder, system) as screen, raw.opened(twin) as database:
        frames = Frames(screen.window)
        finger = Finger(screen.window)
        pages = SessionViewModel.Page
        _time_submit(screen, accepted)
        for number in range(_UNCOUNTED + touches):
            screen.session.open(pages.Arrive)
            screen.visits.togglePurpose("work")
            screen.visits.toggleTravel("bike")
            settle(screen)
            key = button(screen, "check")
            frames.clear()
            at_result: list[int] = []
            heard = screen.session.pageChanged.connect(lambda: at_result.append(len(frames.at_ms)))  # noqa: B023
            lifted_ms = finger.touch(key)
            wait_until(lambda: bool(at_result) and len(frames.at_ms) > at_result[0])  # noqa: B023
            screen.session.pageChanged.disconnect(heard)
            assert screen.session.state.page == pages.Result
            shown.append(frames.at_ms[at_result[0]] - lifted_ms)
            settle(screen)
            visit = screen.visits.state.result.record
            committed.append(_commit(database, *_rows_of(screen, visit)))
            screen.session.home()
            settle(screen)
            assert number < _UNCOUNTED or len(accepted) == len(shown)
    return shown[_UNCOUNTED:], accepted[_UNCOUNTED:], committed[_UNCOUNTED:]


def _time_submit(screen: Screen, times_ms: list[float]) -> None:
    """Have every submit of the kiosk behind this screen timed from now on."""
    from bench.screen import settle

    def instrument(kiosk: Kiosk) -> None:
        submit = kiosk.submit

        def timed_submit(*arguments: object, **fields: object) -> object:
            took_ms, outcome = timed_ms(lambda: submit(*arguments, **fields))  # type: ignore[arg-type]
            times_ms.append(took_ms)
            return outcome

        kiosk.submit = timed_submit  # type: ignore[assignment,method-assign]

    screen.store.run(instrument, lambda _: None)
    settle(screen)


def _rows_of(screen: Screen, visit: str) -> tuple[StoredRow, StoredRow, StoredRow]:
    """What the arrival wrote: the visit, the operation in the outbox, and that there was no visit before."""
    from bench.screen import wait_until

    found: list[tuple[StoredRow, StoredRow, StoredRow]] = []

    def look(kiosk: Kiosk) -> tuple[StoredRow, StoredRow, StoredRow]:
        def rows(place: Place) -> tuple[StoredRow, StoredRow, StoredRow]:
            stored = place.stored(Visit, visit)
            last = "SELECT id, body, made_at FROM outbox ORDER BY position DESC LIMIT 1"
            waiting = place.connection.exec_driver_sql(last).fetchone()
            assert stored is not None
            assert waiting is not None
            return stored, tuple(waiting), (Visit.kind, visit, None)

        return kiosk.ask(rows)

    screen.store.run(look, found.append)
    wait_until(lambda: bool(found))
    return found[0]


def _commit(database: sqlite3.Connection, visit: StoredRow, waiting: StoredRow, image: StoredRow) -> float:
    started = now_ms()
    database.execute("BEGIN IMMEDIATE")
    database.execute(_BEFORE_IMAGE, image)
    database.execute(_UPSERT_VISIT, visit)
    database.execute(_OUTBOX, waiting)
    database.execute("COMMIT")
    return now_ms() - started


def _submit(data_folder: Path, twin: Path, count: int, system: System) -> tuple[list[float], list[float]]:
    """Submit arrivals to the cache with nothing around it, each followed by SQLite's commit of the same rows, in ms."""
    alone: list[float] = []
    beside: list[float] = []
    with closing(Cache(data_folder / "cache", crowd.SITE, system)) as cache, raw.opened(twin) as database:
        for _ in range(_UNCOUNTED + count):
            arrive = Arrive(
                id=system.new_id(),
                kiosk="lobby",
                made_at=system.now(),
                visit=system.new_id(),
                purposes=("work",),
                travel="bike",
            )
            took_ms, _outcome = timed_ms(lambda: cache.submit(arrive))  # noqa: B023
            alone.append(took_ms)
            stored = cache.ask(lambda place: place.stored(Visit, arrive.visit))  # noqa: B023
            assert stored is not None
            waiting = (arrive.id, write_operation(arrive).decode(), write_instant(arrive.made_at))
            beside.append(_commit(database, stored, waiting, (Visit.kind, arrive.visit, None)))
    return alone[_UNCOUNTED:], beside[_UNCOUNTED:]


_UPSERT_VISIT = raw.upsert(Visit)
