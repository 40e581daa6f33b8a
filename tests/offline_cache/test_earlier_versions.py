"""A kiosk's database of an earlier version is opened by this program, and loses nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ecocentre.operations import write_operation
from ecocentre.system import FrozenSystem
from ecocentre.visits import Visit, people_here
from ecocentre.wire import ACCEPTED, Cursor, Verdict
from offline_cache.cache import Cache
from offline_cache.migrations import MIGRATIONS
from tests.offline_cache.samples import EPOCH, SITE, page
from tests.operations import MORNING, Maker


def numbered(number: int) -> str:
    """An id as it stands in the file."""
    return f"01a207d9-0000-7000-8000-{number:012x}"


DELIVERED, CONFIRMED, SENT, WAITING, REFUSED = map(numbered, range(1, 6))
VISITS = {numbered(0xA0 + number): people for number, people in enumerate((4, 1, 2, 3, 5))}
FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"


@pytest.fixture
def earlier(folder: Path, system: FrozenSystem) -> Iterator[Cache]:
    """The cache of a kiosk that was stopped at version 2 and starts with this program."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / "cache-1.sqlite")) as written:
        written.executescript((FIXTURES / "kiosk-2.sql").read_text("utf-8"))
    (folder / "current").write_text("cache-1.sqlite\n", "ascii")
    with closing(Cache(folder, SITE, system)) as cache:
        yield cache


def visits(cache: Cache) -> dict[str, int]:
    return cache.ask(lambda place: {visit.id: visit.people for visit in place.find(Visit, place.select(Visit))})


def test_everything_of_it_is_there(earlier: Cache, folder: Path) -> None:
    assert earlier.repair is None
    assert earlier.cursor() == Cursor(EPOCH, 10)
    assert visits(earlier) == VISITS
    assert earlier.ask(people_here, MORNING) == 15
    assert [(one.id, one.tries, one.signature) for one in earlier.waiting()] == [
        (SENT, 2, None),
        (WAITING, 0, None),
    ]
    assert earlier.ids_on_top() == [CONFIRMED, SENT, WAITING]
    assert [(one.id, one.code) for one in earlier.quarantine()] == [(REFUSED, "people_out_of_range")]
    with closing(sqlite3.connect(folder / "cache-1.sqlite")) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert file.execute("SELECT id, signature FROM delivered").fetchall() == [(DELIVERED, None)]


def test_what_waits_is_sent_and_what_was_confirmed_arrives(earlier: Cache) -> None:
    earlier.settle([Verdict(one.id, ACCEPTED) for one in earlier.waiting()], Cursor(EPOCH, 14))
    assert earlier.waiting() == []
    stated = earlier.ask(lambda place: place.find(Visit, place.select(Visit)))
    earlier.take_pages([page(14, *(visit for visit in stated if visit.kiosk == "lobby"))], Cursor(EPOCH, 10))
    assert earlier.ids_on_top() == []
    assert earlier.ask(people_here, MORNING) == 15


def test_a_centre_that_began_anew_is_sent_what_was_delivered_too(earlier: Cache) -> None:
    earlier.load(page(3, epoch="e2"))
    assert [one.id for one in earlier.waiting()] == [DELIVERED, CONFIRMED, SENT, WAITING]


def test_it_goes_on_with_operations_of_its_own_and_of_others(earlier: Cache, maker: Maker) -> None:
    own, others = maker.arrive(people=2), Maker("garden", seed=8).arrive(people=3)
    earlier.submit(own)
    earlier.take_over([(write_operation(others), "signed")])
    assert [(one.id, one.signature) for one in earlier.waiting()][2:] == [(own.id, None), (others.id, "signed")]
    assert earlier.ask(people_here, maker.at()) == 20
