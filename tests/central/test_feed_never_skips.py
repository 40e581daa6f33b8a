"""The feed never skips a commit, however many write at once: numbers are given in the order of the commits."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import NamedTuple, TypeAlias

import psycopg
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
from tests.postgres import new_database

WRITERS, READERS, PUSHES, OPERATIONS = 16, 4, 5, 3
PAGE = 7


class Seen(NamedTuple):
    """What one page told: ids of visits, and where to go on."""

    ids: list[str]
    cursor: str
    more: bool


Reading: TypeAlias = Callable[[], AbstractContextManager[Callable[[str], Seen]]]
"""Opens what reads the page after a cursor; an empty cursor is the beginning."""


def follow(reading: Reading, is_over: Callable[[], bool]) -> list[str]:
    """Read page by page until it is over and all is read; the ids of all visits, as often as told."""
    since, seen, last_round = "", [], False
    with reading() as read:
        while True:
            page = read(since)
            seen += page.ids
            since = page.cursor
            if not page.more:
                if last_round:
                    return seen
                last_round = is_over()


def crowd(reading: Reading, write: Callable[[int], list[str]]) -> tuple[list[str], list[list[str]]]:
    """All writers and readers at once; the ids that were written, and what each reader was told, both sorted."""
    over = threading.Event()
    with ThreadPoolExecutor(WRITERS + READERS) as pool:
        readers = [pool.submit(follow, reading, over.is_set) for _ in range(READERS)]
        writers = [pool.submit(write, writer) for writer in range(WRITERS)]
        try:
            made = [visit for writer in writers for visit in writer.result(60)]
        finally:
            over.set()
        return sorted(made), [sorted(reader.result(60)) for reader in readers]


def process(database: str, seed: int) -> Store:
    """A store of its own on the same database, as another process has."""
    return Store.open(database_url(database, Path(), make=True), FrozenSystem(NOW, seed))


def test_readers_see_every_commit_once(database: str) -> None:
    @contextmanager
    def reading() -> Iterator[Callable[[str], Seen]]:
        store = process(database, 99)

        def read(since: str) -> Seen:
            with store.reading() as connection:
                page = read_page(store, connection, SITE, since, PAGE)
            rows = page.changed["visits.visit"].rows if "visits.visit" in page.changed else []
            return Seen([str(row[1]) for row in rows], page.cursor, page.more)

        yield read
        store.close()

    def write(writer: int) -> list[str]:
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

    made, told = crowd(reading, write)
    assert len(made) == WRITERS * PUSHES * OPERATIONS
    assert told == [made] * READERS
    store = process(database, 98)
    with store.reading() as connection:
        numbers = store.rows(connection, "SELECT number FROM feed WHERE site = ? ORDER BY number", (SITE,))
        end = store.cursor(connection, SITE)[0].number
    store.close()
    # Nothing was changed twice here, so that no number was given up.
    assert [number for (number,) in numbers] == list(range(1, end + 1))


def test_the_same_readers_miss_commits_where_numbers_come_from_a_sequence() -> None:
    """The proof that the crowd above would notice: here a number is given before it is known who commits first."""
    with new_database() as url:
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE plain_feed (number BIGSERIAL PRIMARY KEY, id TEXT NOT NULL)")

        @contextmanager
        def reading() -> Iterator[Callable[[str], Seen]]:
            following = "SELECT number, id FROM plain_feed WHERE number > %s ORDER BY number LIMIT %s"
            with psycopg.connect(url, autocommit=True) as connection:

                def read(since: str) -> Seen:
                    rows = connection.execute(following, (int(since or 0), PAGE)).fetchall()
                    return Seen([row[1] for row in rows], str(rows[-1][0]) if rows else since, len(rows) == PAGE)

                yield read

        def write(writer: int) -> list[str]:
            system = FrozenSystem(NOW, writer)
            made = []
            with psycopg.connect(url) as connection:
                for _ in range(PUSHES):
                    ids = [f"{writer}-{system.new_id()}" for _ in range(OPERATIONS)]
                    for id in ids:  # noqa: A001
                        connection.execute("INSERT INTO plain_feed (id) VALUES (%s)", (id,))
                    connection.commit()
                    made += ids
            return made

        until = time.monotonic() + 3 * PATIENCE_SECONDS
        while True:
            made, told = crowd(reading, write)
            assert len(made) == WRITERS * PUSHES * OPERATIONS
            if any(set(made) - set(seen) for seen in told):
                return
            assert time.monotonic() < until, "nothing was missed: such a crowd proves nothing"
            with psycopg.connect(url) as connection:
                connection.execute("TRUNCATE plain_feed")


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
