"""The centre's tables: what is declared reaches databases that are there already."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from central.store import Store, database_url
from ecocentre.sites import the_site
from tests.central.conftest import SITE


def test_what_is_declared_anew_reaches_a_database_that_is_there(store: Store, database: str) -> None:
    with store.writing() as connection:
        for forget in ("DROP TABLE event", "DROP INDEX visit_arrived", "ALTER TABLE visit DROP COLUMN travel"):
            connection.exec_driver_sql(forget)
    again = Store.open(database_url(database, Path(), make=False), store.system)
    try:
        found = inspect(again.engine)
        assert {"travel"} <= {column["name"] for column in found.get_columns("visit")}
        assert {"visit_arrived"} <= {index["name"] for index in found.get_indexes("visit")}
        assert {"event_starts"} <= {index["name"] for index in found.get_indexes("event")}
    finally:
        again.close()


def test_a_fault_of_the_driver_looks_the_same_in_one_piece_and_in_chunks(store: Store) -> None:
    with store.reading() as connection, pytest.raises(DBAPIError):
        store.rows(connection, "SELECT * FROM nowhere WHERE site = ?", (SITE,))
    with store.reading() as connection, pytest.raises(DBAPIError):
        list(store.chunks(connection, "SELECT * FROM nowhere WHERE site = ?", (SITE,), 10))
    for rows in ([(SITE,)], [(SITE,), (SITE,)]):
        with store.writing() as connection, pytest.raises(DBAPIError):
            store.run(connection, "DELETE FROM nowhere WHERE site = ?", rows)


def capacity(store: Store) -> int:
    with store.turn(SITE) as turn:
        site = the_site(turn.place)
        assert site is not None
        return site.capacity


def change_capacity(store: Store, capacity: int, *, keep: bool = True) -> None:
    with store.turn(SITE) as turn, turn.step() as step:
        site = the_site(turn.place)
        assert site is not None
        turn.place.save(replace(site, capacity=capacity))
        assert the_site(turn.place) == replace(site, capacity=capacity)
        if keep:
            step.keep()


def test_what_a_turn_remembers_of_the_site_ends_with_the_change_of_another_process(store: Store, database: str) -> None:
    other = Store.open(database_url(database, Path(), make=False), store.system)
    try:
        assert capacity(store) == capacity(other) != 7
        change_capacity(other, 7)
        assert capacity(store) == capacity(other) == 7
        change_capacity(store, 8)
        assert capacity(store) == capacity(other) == 8
    finally:
        other.close()


def test_what_was_undone_is_not_remembered(store: Store) -> None:
    before = capacity(store)
    change_capacity(store, 7, keep=False)
    assert capacity(store) == before

    def fail() -> None:
        with store.turn(SITE) as turn:
            site = the_site(turn.place)
            assert site is not None
            turn.place.save(replace(site, capacity=7))
            assert the_site(turn.place) != site
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert capacity(store) == before
