"""The tables that the migrations make are those that the records declare."""

from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement

from ecocentre import RULES_VERSION
from ecocentre.errors import KnownError
from ecocentre.records import Record
from ecocentre.subjects import load_subjects
from offline_cache.migrations import MIGRATIONS, migrate, stamp, version_of


def _schema(engine: Engine, tables: set[str]) -> dict[str, Any]:
    """Columns, keys and indexes of these tables, in a form that compares."""
    found = inspect(engine)
    with engine.connect() as connection:
        return {
            table: {
                "columns": {
                    column["name"]: (str(column["type"]), column["nullable"]) for column in found.get_columns(table)
                },
                "key": found.get_pk_constraint(table)["constrained_columns"],
                "indexes": sorted(
                    (index["name"], index["column_names"], index["unique"], _condition(connection, index["name"]))
                    for index in found.get_indexes(table)
                ),
            }
            for table in tables
            if found.has_table(table)
        }


def _condition(connection: Connection, index: str | None) -> str:
    sql = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).scalar() or ""
    return " ".join(str(sql).upper().partition(" WHERE ")[2].split())


def test_migrations_make_what_the_records_declare() -> None:
    load_subjects()
    migrated, declared = create_engine("sqlite://"), create_engine("sqlite://")
    with migrated.begin() as connection:
        migrate(connection)
    Record.metadata.create_all(declared)
    wanted = _schema(declared, set(Record.metadata.tables))
    made = _schema(migrated, set(Record.metadata.tables))
    missing: list[ExecutableDDLElement] = []
    for name, table in Record.metadata.tables.items():
        if made.get(name) != wanted[name]:
            missing += [CreateTable(table), *map(CreateIndex, table.indexes)]
    shown = "\n".join(str(statement.compile(dialect=sqlite.dialect())) for statement in missing)
    assert made == wanted, f"a migration has to lead to:\n{shown}"


def test_no_local_table_stands_in_the_way_of_a_record() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrate(connection)
    own = set(inspect(engine).get_table_names()) - set(Record.metadata.tables)
    assert own == {"before_image", "cache_state", "delivered", "kept_aside", "outbox", "quarantine"}


def test_a_database_is_led_to_the_present_version_once() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        assert version_of(connection) == 0
        migrate(connection)
        stamp(connection)
        assert version_of(connection) == len(MIGRATIONS)
        migrate(connection)


def test_a_database_from_the_future_is_refused() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        with pytest.raises(KnownError) as refused:
            migrate(connection)
    assert refused.value.code == "database_from_the_future"
    assert str(len(MIGRATIONS) + 1) in refused.value.detail


def test_a_database_of_newer_rules_is_refused() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrate(connection)
        stamp(connection)
        connection.exec_driver_sql(f"UPDATE cache_state SET value = '{RULES_VERSION + 1}' WHERE name = 'rules'")
        with pytest.raises(KnownError) as refused:
            migrate(connection)
    assert refused.value.code == "database_from_the_future"
    assert str(RULES_VERSION + 1) in refused.value.detail


def test_what_records_declare_anew_reaches_a_database_that_is_there() -> None:
    load_subjects()
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrate(connection)
        stamp(connection)
        for forget in ("DROP TABLE event", "DROP INDEX visit_arrived", "ALTER TABLE visit DROP COLUMN travel"):
            connection.exec_driver_sql(forget)
    with engine.begin() as connection:
        migrate(connection)
    tables = set(Record.metadata.tables)
    declared = create_engine("sqlite://")
    Record.metadata.create_all(declared)
    assert _schema(engine, tables) == _schema(declared, tables)
