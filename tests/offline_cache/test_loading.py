"""All that the centre states is loaded page by page: a cut, a restart or a full disk costs what was not committed."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from ecocentre.errors import KnownError
from ecocentre.events import Event
from ecocentre.place import Place
from ecocentre.system import FrozenSystem
from ecocentre.visits import Visit, people_here
from ecocentre.wire import ACCEPTED, REFUSED, Cursor, Page, Verdict
from offline_cache.cache import Cache
from offline_cache.loading import Loaded
from tests.offline_cache.samples import EPOCH, SITE, page, sample_records, tables
from tests.offline_cache.test_cache import OTHER, event
from tests.operations import MORNING, Maker

LAST = 9


def pages(count: int = LAST, epoch: str = EPOCH) -> list[Page]:
    """All that a centre states: the sample site, some events of which one is removed later, and one that changes."""
    records = [*sample_records(), *(event(f"Nr {number}", f"e-{number}") for number in range(3 * count))]
    size = -(-len(records) // count)
    # Dealt out, so that every page has some of the events, however many records the sample site has.
    parts = [records[number::count] for number in range(count)]
    found = [page((number + 1) * size, *part, epoch=epoch) for number, part in enumerate(parts)]
    last = page(999, event("Neu", "e-0"), gone={"events.event": ["e-1"]}, epoch=epoch)
    left = len(records) - len(parts[0]) + 2
    return [
        msgspec.structs.replace(found[0], more=True, left=left),
        *(msgspec.structs.replace(each, more=True) for each in found[1:]),
        last,
    ]


def load(cache: Cache, some: Sequence[Page], since: Cursor | None = None) -> set[str]:
    """Take pages one after the other. Returns what the last one changed."""
    changed: set[str] = set()
    for each in some:
        changed = cache.load(each, since)
        since = Cursor.read(each.cursor)
    return changed


def rest_of(cache: Cache, whole: Sequence[Page]) -> Sequence[Page]:
    """The pages that are still to come."""
    loaded = cache.loaded()
    cursors = [each.cursor for each in whole]
    return whole if loaded is None else whole[cursors.index(str(loaded.cursor)) + 1 :]


def go_on(cache: Cache, whole: Sequence[Page]) -> set[str]:
    loaded = cache.loaded()
    return load(cache, rest_of(cache, whole), None if loaded is None else loaded.cursor)


def check_complete(cache: Cache) -> None:
    assert cache.cursor() == Cursor(EPOCH, 999)
    assert cache.loaded() is None
    found = {each.id: each.title["fr"] for each in cache.ask(lambda place: place.every(Event))}
    assert "e-1" not in found, "an earlier page brought it, and a later one says that it is gone"
    assert found["e-0"] == "Neu"
    assert len(found) == 3 * LAST - 1
    indexes = "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name = 'visit_presence'"
    assert cache.ask(lambda place: place.connection.exec_driver_sql(indexes).scalar()) == 1
    assert [path.name for path in cache.folder.glob("*.sqlite")] == [cache._database.path.name]


@pytest.fixture
def reopened(cache: Cache, system: FrozenSystem) -> Iterator[Callable[[], Cache]]:
    """Gives the cache after a restart of the program."""
    opened = [cache]

    def restart() -> Cache:
        opened[-1].close()
        opened.append(Cache(cache.folder, SITE, system))
        return opened[-1]

    yield restart
    opened[-1].close()


# -- going on ---------------------------------------------------------------------------------------------------------


def test_what_comes_page_by_page_counts_with_the_last_one(cache: Cache, maker: Maker) -> None:
    cache.submit(maker.arrive(people=2))
    before = cache.ask(tables)
    whole = pages()
    assert load(cache, whole[:-1]) == set()
    assert cache.ask(tables) == before
    assert cache.cursor() is None
    assert cache.load(whole[-1], Cursor.read(whole[-2].cursor)) >= {"events.event", "visits.visit"}
    check_complete(cache)
    assert cache.ask(people_here, maker.at()) == 2


@pytest.mark.parametrize("number", range(1, LAST + 1))
def test_a_restart_after_any_page_goes_on_from_there(cache: Cache, reopened: Callable[[], Cache], number: int) -> None:
    whole = pages()
    load(cache, whole[:number])
    loaded = cache.loaded()
    assert loaded is not None
    again = reopened()
    assert again.loaded() == loaded
    assert rest_of(again, whole) == whole[number:]
    go_on(again, whole)
    check_complete(again)


def test_the_progress_is_that_of_all_records(cache: Cache, reopened: Callable[[], Cache]) -> None:
    whole = pages()
    percents = []
    since = None
    for each in whole[:-1]:
        cache.load(each, since)
        since = Cursor.read(each.cursor)
        loaded = cache.loaded()
        assert loaded is not None
        percents.append(loaded.percent)
    assert percents == sorted(percents)
    assert 0 < percents[0] <= 15
    assert 90 < percents[-1] < 100
    loaded = reopened().loaded()
    assert loaded is not None
    assert loaded.percent == percents[-1]


def test_more_than_was_counted_is_never_all() -> None:
    assert Loaded(Cursor(EPOCH, 5), 700, 600).percent == 99
    assert Loaded(Cursor(EPOCH, 5), 0, 0).percent == 0


def test_a_page_that_does_not_follow_is_not_taken(cache: Cache) -> None:
    whole = pages()
    load(cache, whole[:2])
    loaded = cache.loaded()
    assert cache.load(whole[4], Cursor.read(whole[3].cursor)) == set()
    assert cache.load(whole[-1], Cursor("e2", 5)) == set()
    assert cache.loaded() == loaded


def test_a_page_that_follows_on_nothing_begins_anew(cache: Cache) -> None:
    load(cache, pages(epoch="e0")[:5])
    load(cache, pages())
    check_complete(cache)


def test_rows_that_are_none_leave_what_came_before(cache: Cache) -> None:
    whole = pages()
    load(cache, whole[:3])
    loaded = cache.loaded()
    wrong = msgspec.structs.replace(whole[3], changed={"events.event": whole[3].changed["events.event"]})
    wrong.changed["events.event"].rows.append(("elsewhere",))
    with pytest.raises(KnownError, match="reply_unreadable"):
        cache.load(wrong, Cursor.read(whole[2].cursor))
    assert cache.loaded() == loaded
    go_on(cache, pages())
    check_complete(cache)


def test_a_loading_that_was_stopped_begins_anew(cache: Cache) -> None:
    load(cache, pages()[:5])
    cache.stop_loading()
    assert cache.loaded() is None
    load(cache, pages())
    check_complete(cache)


# -- the kiosk goes on meanwhile --------------------------------------------------------------------------------------


def test_what_happens_meanwhile_is_carried_over(cache: Cache, maker: Maker) -> None:
    whole = pages()
    since = None
    arrived = []
    for number, each in enumerate(whole):
        arrived.append(maker.arrive())
        cache.submit(arrived[-1])
        assert cache.ask(people_here, maker.at()) == number + 1
        cache.load(each, since)
        since = Cursor.read(each.cursor)
    check_complete(cache)
    assert [entry.id for entry in cache.waiting()] == [operation.id for operation in arrived]
    assert cache.ask(people_here, maker.at()) == len(whole)


def test_verdicts_that_come_meanwhile_count(cache: Cache, maker: Maker) -> None:
    cache.load(page(5, *sample_records()))
    whole = pages()
    load(cache, whole[:4])
    refused, taken = maker.arrive(), maker.arrive(people=3)
    for operation in (refused, taken):
        cache.submit(operation)
    verdicts = [Verdict(refused.id, REFUSED, "full"), Verdict(taken.id, ACCEPTED)]
    cache.settle(verdicts, Cursor(EPOCH, 2000), cache.cursor())
    go_on(cache, whole)
    check_complete(cache)
    assert [entry.id for entry in cache.quarantine()] == [refused.id]
    assert [entry.id for entry in cache.waiting()] == [taken.id], "what was loaded lacks it: it is sent again"


# -- what is not gone on with -----------------------------------------------------------------------------------------


def _cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _garble(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 8192 * 4096)
        file.write(random.Random(3).randbytes(8192))


def _change(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(statement)

    return change


NOT_GONE_ON_WITH: dict[str, Callable[[Path], None]] = {
    "cut": _cut,
    "garbled": _garble,
    "emptied": lambda path: os.truncate(path, 0),
    "another file": lambda path: print(path.write_text("bonjour" * 5000)),
    "nothing in it": lambda path: print(path.write_bytes(b"")),
    "of another site": _change("UPDATE cache_state SET value = 'autre' WHERE name = 'site'"),
    "of another vocabulary": _change("UPDATE cache_state SET value = 'older' WHERE name = 'vocabulary'"),
    "of other tables": _change("UPDATE cache_state SET value = '1 ' || value WHERE name = 'loading'"),
    "without a cursor": _change("DELETE FROM cache_state WHERE name = 'cursor'"),
    "complete": _change("PRAGMA user_version = 2"),
}


@pytest.mark.parametrize("what", NOT_GONE_ON_WITH)
def test_a_file_that_is_not_whole_or_not_of_this_program_is_begun_anew(
    cache: Cache, reopened: Callable[[], Cache], what: str
) -> None:
    whole = pages()
    load(cache, whole[:5])
    cache.close()
    NOT_GONE_ON_WITH[what](cache.folder / "loading.sqlite")
    again = reopened()
    assert again.loaded() is None
    assert again.repair is None
    load(again, whole)
    check_complete(again)


def test_a_lost_pointer_never_leads_to_what_is_being_loaded(
    cache: Cache, reopened: Callable[[], Cache], maker: Maker
) -> None:
    cache.submit(maker.arrive())
    load(cache, pages()[:5])
    cache.close()
    (cache.folder / "current").unlink()
    again = reopened()
    assert again.count_waiting() == 1
    assert again.loaded() is not None


def test_a_sealed_kiosk_keeps_nothing_of_what_was_loaded(cache: Cache, reopened: Callable[[], Cache]) -> None:
    visit = Visit(
        site=SITE, id=OTHER, kiosk="desk", arrived_at=MORNING, closes_at=MORNING, people=1, purposes=[], remarks=[]
    )
    begin = msgspec.structs.replace(page(5, visit, *sample_records()), more=True)
    cache.load(begin)
    cache.seal("x")
    assert not (cache.folder / "loading.sqlite").exists()
    with pytest.raises(KnownError, match="revoked"):
        cache.load(begin)
    assert not (cache.folder / "loading.sqlite").exists()
    shutil.copy(cache._database.path, cache.folder / "loading.sqlite")
    reopened()
    assert not (cache.folder / "loading.sqlite").exists(), "the power may have been cut just then"


@pytest.mark.parametrize(("days", "is_kept"), [(30, True), (31, False)])
def test_what_is_personal_and_overdue_is_not_kept_in_what_was_loaded(
    cache: Cache, system: FrozenSystem, days: int, is_kept: bool
) -> None:
    visit = Visit(
        site=SITE, id=OTHER, kiosk="desk", arrived_at=MORNING, closes_at=MORNING, people=1, purposes=[], remarks=[],
        badge=OTHER,
    )  # fmt: skip
    cache.load(msgspec.structs.replace(page(5, visit, *sample_records()), more=True))
    system.advance(days=days)
    cache.forget(None)
    assert cache.loaded() is not None
    cache.forget(system.now())
    assert (cache.loaded() is not None) is is_kept


# -- disks and crashes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [0, 4, LAST])
def test_a_full_disk_ends_the_loading_and_gives_its_room_back(
    cache: Cache, maker: Maker, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    whole = pages()
    load(cache, whole[:number])

    def full(*_arguments: object) -> None:
        raise KnownError("disk_full")

    since = Cursor.read(whole[number - 1].cursor) if number else None
    with monkeypatch.context() as disk:
        disk.setattr("offline_cache.loading._keep" if number < LAST else "offline_cache.cache.stamp", full)
        with pytest.raises(KnownError, match="disk_full"):
            cache.load(whole[number], since)
    assert cache.loaded() is None
    assert [path.name for path in cache.folder.glob("*.sqlite")] == ["cache-1.sqlite"]
    cache.submit(maker.arrive())
    load(cache, whole)
    check_complete(cache)
    assert cache.count_waiting() == 1


_KILLED = """
import os, signal, sys
from pathlib import Path
from ecocentre.system import FrozenSystem
from offline_cache.cache import Cache
from tests.offline_cache.test_loading import MORNING, SITE, load, pages

cache = Cache(Path(sys.argv[1]), SITE, FrozenSystem(MORNING))
whole = pages()
load(cache, whole[:4])
with cache._loading._database.writing() as connection:
    connection.exec_driver_sql("UPDATE event SET location = hex(randomblob(30000))")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_process_killed_within_a_page_keeps_the_pages_before(cache: Cache, reopened: Callable[[], Cache]) -> None:
    cache.close()
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", _KILLED, str(cache.folder)], cwd=root, check=False)
    assert done.returncode == -signal.SIGKILL
    assert (cache.folder / "loading.sqlite-journal").stat().st_size > 0, "it was in the middle of writing"
    again = reopened()
    whole = pages()
    assert rest_of(again, whole) == whole[4:]
    go_on(again, whole)
    check_complete(again)
    assert again.ask(_locations) == {""}


def _locations(place: Place) -> set[str]:
    return {each.location for each in place.every(Event)}
