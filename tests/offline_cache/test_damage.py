"""Any page of a used cache and of its log is damaged, any part is cut off: what can be read is rescued.

`DAMAGES=all` tries every kind of damage at every page, and at every third place of the log; otherwise the kinds take
turns.
"""

import os
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from ecocentre.operations import write_operation
from ecocentre.place import Place
from ecocentre.records import StoredRow
from ecocentre.system import FrozenSystem
from ecocentre.visits import Visit, people_here
from ecocentre.wire import ACCEPTED, REFUSED, Cursor, Verdict
from offline_cache.cache import Cache
from offline_cache.outbox import KEPT_DAYS
from offline_cache.repair import salvage
from tests.offline_cache.samples import EPOCH, SITE, page, quick_folder, sample_records, tables
from tests.operations import MORNING, Maker

PAGE = 4096
LOG_HEADER, FRAME = 32, 24 + PAGE
EVERY_DAMAGE = os.environ.get("DAMAGES") == "all"
Damage = Callable[[bytes, int, int], bytes]


class Used(NamedTuple):
    """The files of a cache in use, in a folder of their own, and what is in them."""

    folder: Path
    name: str
    bodies: dict[str, bytes]
    """Of every operation that was accepted, by its id."""
    centre: list[Visit]
    """What the centre has when all of them came to it."""
    truth: dict[str, list[StoredRow]]

    @property
    def has_log(self) -> bool:
        return (self.folder / f"{self.name}-wal").exists()

    def content(self, side: str = "") -> bytes:
        return (self.folder / (self.name + side)).read_bytes()


@pytest.fixture(scope="module", params=["closed", "killed"])
def used(request: pytest.FixtureRequest) -> Iterator[Used]:
    """A cache of some weeks: delivered, confirmed, waiting, refused, and what only a newer program understands."""
    maker = Maker("lobby", seed=99)
    with quick_folder() as parent:
        cache = Cache(parent / "used", SITE, FrozenSystem(MORNING))
        cache.load(page(5, *sample_records()))
        operations = [maker.arrive(people=1 + number % 3) for number in range(120)]
        leaves = [maker.leave(visit=arrive.visit) for arrive in operations[:40]]
        for operation in [*operations[:60], *leaves, *operations[60:]]:
            cache.submit(operation)
        waiting = cache.waiting()
        refused = operations[110].id
        cache.settle([Verdict(entry.id, ACCEPTED) for entry in waiting[:30]], Cursor(EPOCH, 6))
        cache.settle([Verdict(refused, REFUSED, "full")], Cursor(EPOCH, 6))
        bodies = {entry.id: entry.body for entry in waiting}
        visits = cache.ask(lambda place: list(place.every(Visit)))
        cache.take_pages([page(6, *visits[:30])], Cursor(EPOCH, 5))
        cache.settle([Verdict(entry.id, ACCEPTED) for entry in cache.waiting(20)], Cursor(EPOCH, 9))
        folder = parent / "files"
        folder.mkdir()
        if request.param == "closed":
            cache.close()
        for path in (parent / "used").iterdir():
            if path.name.startswith("cache-") and not path.name.endswith("-shm"):
                shutil.copy(path, folder)
        cache.close()
        again = Cache(parent / "used", SITE, FrozenSystem(MORNING))
        again.load(page(9, *visits, *sample_records()))
        again.settle([Verdict(entry.id, ACCEPTED) for entry in again.waiting(1000)], Cursor(EPOCH, 9))
        truth = again.ask(tables)
        again.close()
        (name,) = (path.name for path in folder.glob("*.sqlite"))
        used = Used(folder, name, bodies, visits, truth)
        assert used.has_log == (request.param == "killed")
        yield used


def held(place: Place) -> set[str]:
    sql = "SELECT id FROM outbox UNION SELECT id FROM delivered UNION SELECT id FROM quarantine"
    return {row[0] for row in place.connection.exec_driver_sql(sql)}


def in_table(place: Place) -> int:
    sql = "SELECT count(*) FROM outbox NOT INDEXED WHERE confirmed_number IS NULL"
    return int(place.connection.exec_driver_sql(sql).scalar_one())


def check(used: Used, files: dict[str, bytes | None]) -> bool:
    """Open what is left, synchronise, go on. Tells whether the damage was noticed. `files` are those that differ."""
    with quick_folder() as folder:
        for path in used.folder.iterdir():
            shutil.copy(path, folder)
        for name, content in files.items():
            if content is None:
                (folder / name).unlink()
            else:
                (folder / name).write_bytes(content)
        left = b"".join(path.read_bytes() for path in folder.iterdir())
        (folder / "current").write_text(f"{used.name}\n")
        readable = {name for name, body in used.bodies.items() if body in left}
        cache = Cache(folder, SITE, FrozenSystem(MORNING))
        try:
            noticed = cache.repair is not None
            lost = readable - cache.ask(held)
            assert not lost, f"{len(lost)} of {len(readable)} that can be read are lost: {cache.repair}"
            assert cache.ask(in_table) == cache.count_waiting() == len(cache.waiting(1000))
            if cache.repair is not None:
                assert cache.repair.code == "database_repaired"
                aside = [path.name for path in folder.iterdir() if path.name.startswith("damaged-20261123T100000-")]
                assert aside or files.get(used.name, b"") is None
                assert cache.cursor() is None, "the centre's state has to be loaded again"
            cache.submit(Maker("lobby", seed=5).arrive())
            cache.ask(people_here, MORNING)
            _synchronise(cache, used)
        finally:
            cache.close()
        again = Cache(folder, SITE, FrozenSystem(MORNING))
        assert again.repair is None, "mended once and for all"
        again.close()
        return noticed


def _synchronise(cache: Cache, used: Used) -> None:
    """The centre has all of it by now, and forgets what comes after."""
    cache.load(page(9, *used.centre, *sample_records()))
    cache.settle([Verdict(entry.id, ACCEPTED) for entry in cache.waiting(1000)], Cursor(EPOCH, 9))
    assert cache.count_waiting() == 0
    assert {kind: rows for kind, rows in cache.ask(tables).items() if kind != "visits.exit"} == {
        kind: rows for kind, rows in used.truth.items() if kind != "visits.exit"
    }


# -- kinds of damage --------------------------------------------------------------------------------------------------


def garbled(whole: bytes, begin: int, end: int) -> bytes:
    return whole[:begin] + random.Random(begin).randbytes(end - begin) + whole[end:]


def zeroed(whole: bytes, begin: int, end: int) -> bytes:
    return whole[:begin] + bytes(end - begin) + whole[end:]


def half_written(whole: bytes, begin: int, end: int) -> bytes:
    return garbled(whole, begin, (begin + end) // 2)


def written_elsewhere(whole: bytes, begin: int, end: int) -> bytes:
    """What belongs to the next place stands here."""
    size = end - begin
    following = whole[end : end + size] if len(whole) >= end + size else whole[begin - size : begin]
    return whole[:begin] + following + whole[end:]


DAMAGES: Sequence[Damage] = (garbled, zeroed, half_written, written_elsewhere)


def turns(kinds: Sequence[Damage], number: int) -> Sequence[Damage]:
    return kinds if EVERY_DAMAGE else [kinds[number % len(kinds)]]


# -- the database -----------------------------------------------------------------------------------------------------


def test_any_page_may_be_damaged(used: Used) -> None:
    whole = used.content()
    noticed = [
        _told(used, {used.name: damage(whole, begin, begin + PAGE)}, f"page {begin // PAGE} {damage}")
        for begin in range(0, len(whole), PAGE)
        for damage in turns(DAMAGES, begin // PAGE)
    ]
    # Some hold nothing, or stand in the log as well.
    assert sum(noticed) > len(noticed) / 4


def test_the_end_may_be_cut_off_anywhere(used: Used) -> None:
    whole = used.content()
    for size in range(0, len(whole), PAGE * (1 if EVERY_DAMAGE else 3)):
        for end in (size, size + 1 + size % PAGE + size // PAGE * 7 % PAGE):
            noticed = _told(used, {used.name: whole[:end]}, f"cut to {end}")
            # The end may stand in the log as well.
            assert noticed or used.has_log


@pytest.mark.parametrize("end", [16, 18, 100, PAGE])
@pytest.mark.parametrize("damage", [garbled, zeroed])
def test_the_header_may_be_gone(used: Used, end: int, damage: Damage) -> None:
    _told(used, {used.name: damage(used.content(), 0, end)}, f"header {end} {damage}")


def test_the_file_may_be_gone(used: Used) -> None:
    assert check(used, {used.name: None})


def test_what_may_have_been_forgotten_on_purpose_is_not_rescued(cache: Cache, maker: Maker) -> None:
    old, refused, new = (maker.later(60 * 24 * days).arrive() for days in (0, KEPT_DAYS, 2))
    cache.submit(refused)
    cache.settle([Verdict(refused.id, REFUSED, "full")], Cursor(EPOCH, 5))
    raw = (
        b"\0\x7f".join(write_operation(operation) for operation in (new, old, refused, new)) + write_operation(old)[:70]
    )
    with cache._database.writing() as connection:
        assert salvage(connection, [b"", raw], maker.at(), resend=False) == 1
    (waiting,) = cache.waiting()
    assert waiting.body == write_operation(new)


# -- its log ----------------------------------------------------------------------------------------------------------


def test_any_part_of_the_log_may_be_damaged_cut_off_or_gone(used: Used) -> None:
    log = f"{used.name}-wal"
    if not used.has_log:
        return
    whole = used.content("-wal")
    check(used, {log: None})
    check(used, {log: b""})
    for end in (4, 24, LOG_HEADER):
        for damage in DAMAGES[:2]:
            _told(used, {log: damage(whole, 0, end)}, f"header {end} {damage}")
    step = FRAME * (3 if EVERY_DAMAGE else 25)
    for number, begin in enumerate(range(LOG_HEADER, len(whole), step)):
        _told(used, {log: whole[: begin + number % 2 * 1000]}, f"log cut to {begin}")
        for damage in turns(DAMAGES, number):
            _told(used, {log: damage(whole, begin, begin + FRAME)}, f"frame at {begin} {damage}")


def _told(used: Used, files: dict[str, bytes | None], what: str) -> bool:
    try:
        return check(used, files)
    except Exception as fault:
        raise AssertionError(what) from fault
