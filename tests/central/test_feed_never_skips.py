"""The feed never skips a commit, however many write at once: numbers are given in the order of the commits."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from central.devices import Device
from central.feed import read_page
from central.intake import take_in
from central.store import Store, database_url
from ecocentre.operations import write_operation
from ecocentre.system import FrozenSystem
from ecocentre.visits import Visit
from tests.central.conftest import NOW, SITE
from tests.central.serving import PATIENCE_SECONDS, eventually
from tests.operations import Maker

WRITERS, PUSHES, OPERATIONS = 6, 12, 3


def process(database: str, seed: int) -> Store:
    """A store of its own on the same database, as another process has."""
    return Store.open(database_url(database, Path(), make=True), FrozenSystem(NOW, seed))


def follow(database: str, is_over: Callable[[], bool]) -> list[str]:
    """Read the feed page by page until it is over and read to its end; the ids of all visits, as often as told."""
    store = process(database, 99)
    since, seen, last_round = "", [], False
    while True:
        with store.reading() as connection:
            page = read_page(store, connection, SITE, since, 7)
        if "visits.visit" in page.changed:
            seen += [str(row[1]) for row in page.changed["visits.visit"].rows]
        since = page.cursor
        if not page.more:
            if last_round:
                store.close()
                return seen
            last_round = is_over()


def write(database: str, writer: int) -> list[str]:
    """Push arrivals, some at once; the ids of the visits."""
    store = process(database, writer)
    name = f"kiosk-{writer}"
    maker = Maker(name, seed=writer)
    made = []
    for _ in range(PUSHES):
        arrivals = [maker.arrive() for _ in range(OPERATIONS)]
        take_in(store, Device(SITE, name, revoked=False), [write_operation(arrive) for arrive in arrivals])
        made += [arrive.visit for arrive in arrivals]
    store.close()
    return made


def test_readers_see_every_commit_once(database: str) -> None:
    over = threading.Event()
    with ThreadPoolExecutor(WRITERS + 3) as pool:
        readers = [pool.submit(follow, database, over.is_set) for _ in range(3)]
        writers = [pool.submit(write, database, writer) for writer in range(WRITERS)]
        try:
            made = [visit for writer in writers for visit in writer.result(60)]
        finally:
            over.set()
        for reader in readers:
            assert sorted(reader.result(60)) == sorted(made)
    store = process(database, 98)
    with store.reading() as connection:
        numbers = store.rows(connection, "SELECT number FROM feed WHERE site = ? ORDER BY number", (SITE,))
        end = store.cursor(connection, SITE)[0].number
    store.close()
    # Nothing was changed twice here, so that no number was given up.
    assert [number for (number,) in numbers] == list(range(1, end + 1))


def test_a_later_number_is_never_visible_before_an_earlier_one(database: str) -> None:
    """Where numbers come from a sequence, the second writer commits first, and a reader passes the first one by."""
    first, second = process(database, 1), process(database, 2)
    with first.reading() as connection:
        start = str(first.cursor(connection, SITE)[0])

    def visit(store: Store) -> Visit:
        return Visit(
            site=SITE,
            id=store.system.new_id(),
            kiosk="lobby",
            arrived_at=NOW,
            closes_at=NOW,
            people=1,
            purposes=[],
            remarks=[],
        )

    entered, done = threading.Event(), threading.Event()

    def write_second() -> None:
        entered.set()
        with second.turn(SITE) as turn:
            turn.place.save(visit(second))
        done.set()

    thread = threading.Thread(target=write_second)
    with first.turn(SITE) as turn:
        turn.place.save(visit(first))
        thread.start()
        assert entered.wait(PATIENCE_SECONDS)
        assert not done.wait(0.3), "two writers had their turn at once"
        with first.reading() as connection:
            assert read_page(first, connection, SITE, start, 10).is_empty
    eventually(done.is_set)
    thread.join()
    with first.reading() as connection:
        assert len(read_page(first, connection, SITE, start, 10).changed["visits.visit"].rows) == 2
    for store in (first, second):
        store.close()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_sites_do_not_wait_for_each_other(database: str) -> None:
    first, second = process(database, 1), process(database, 2)
    first.add_site("other")
    with first.turn(SITE), second.turn("other") as turn:
        assert turn.site == "other"
    for store in (first, second):
        store.close()
