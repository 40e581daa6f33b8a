"""The centre's tables: what is declared reaches databases that are there already."""

from pathlib import Path

from sqlalchemy import inspect

from central.store import Store, database_url


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
