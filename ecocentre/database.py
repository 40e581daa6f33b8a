"""What both databases have in common: how an engine is made so that transactions, keys and waiting behave the same."""

import sqlite3

from sqlalchemy import Connection, Engine, MetaData, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.schema import CreateColumn

_CATALOGUE = {
    "sqlite": (
        "SELECT t.name, c.name FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'",
        "SELECT name FROM sqlite_master WHERE type = 'index'",
    ),
    "postgresql": (
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()",
        "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()",
    ),
}
"""How a database tells the columns of its tables, and its indexes."""


def open_engine(url: str) -> Engine:
    """An engine for `sqlite:///FILE` or `postgresql+psycopg://...`.

    SQLite: WAL, `synchronous=FULL` (what was accepted is on the disk), foreign keys, 10 s of patience with another
    writer, and a transaction that takes the write lock at its beginning unless it is opened with `read_only`.
    """
    if url.startswith("sqlite"):
        engine = create_engine(url)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    engine = create_engine(url, pool_pre_ping=True, pool_size=16, max_overflow=16)
    event.listen(engine, "connect", _prepare_postgres)
    return engine


def read_only(connection: Connection) -> Connection:
    """Mark a connection, before its transaction begins, as one that will only read: it waits for no writer."""
    return connection.execution_options(read_only=True)


def make_tables(connection: Connection, declared: MetaData) -> None:
    """Make what is declared and not there yet: tables, and the columns and indexes of tables that are there.

    A column that is added has to allow nothing (NULL): rows are there already. What is no longer declared stays.
    """
    # Asked plainly: SQLAlchemy's inspection asks for much more, and took a fifth of the time in which a cache opens.
    columns, index_names = _CATALOGUE[connection.dialect.name]
    there: dict[str, set[str]] = {}
    for table_name, column_name in connection.exec_driver_sql(columns):
        there.setdefault(table_name, set()).add(column_name)
    indexes = {name for (name,) in connection.exec_driver_sql(index_names)}
    declared.create_all(connection, [table for name, table in declared.tables.items() if name not in there], False)
    for name in declared.tables.keys() & there.keys():
        table = declared.tables[name]
        for column in table.columns:
            if column.name not in there[name]:
                shape = CreateColumn(column).compile(dialect=connection.dialect)
                connection.exec_driver_sql(f'ALTER TABLE "{name}" ADD COLUMN {shape}')
        for index in table.indexes:
            if index.name not in indexes:
                index.create(connection)


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own transactions begin too late (not before SELECT or SAVEPOINT): we say BEGIN ourselves.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _prepare_postgres(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    # Otherwise a plan made while a table was empty is kept while it grows: reading one record of 10,000 took 1.1 ms.
    cursor.execute("SET plan_cache_mode = force_custom_plan")
    cursor.close()
    connection.commit()


def _begin_sqlite(connection: Connection) -> None:
    only_reads = connection.get_execution_options().get("read_only", False)
    begin = "BEGIN" if only_reads else "BEGIN IMMEDIATE"
    try:
        # On the driver itself: what lies between costs more than all that a short transaction does.
        connection.connection.cursor().execute(begin)
    except sqlite3.Error as fault:
        raise DBAPIError.instance(begin, (), fault, sqlite3.Error) from fault
