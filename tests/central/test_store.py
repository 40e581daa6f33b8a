"""The centre's tables: what is declared reaches databases that are there already."""

from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from central.store import Store, database_url
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
