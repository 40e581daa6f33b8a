"""The peer of everything durable: SQLite itself, with the same tables, indexes and pragmas, and nothing above it."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from ecocentre.database import open_engine
from ecocentre.records import Record, StoredRow
from offline_cache.migrations import MIGRATIONS


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """A database that keeps what it is told as the cache does (WAL, `synchronous=FULL`), made if it is not there."""
    new = not path.exists()
    if new:
        engine = open_engine(f"sqlite:///{path}")
        Record.metadata.create_all(engine)
        engine.dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        if new:
            for step in MIGRATIONS:
                connection.executescript(step)
        yield connection


def upsert(record: type[Record]) -> str:
    """The statement that writes a row of these records, new or changed."""
    names = [f'"{field.name}"' for field in record.fields()]
    change = ", ".join(f"{name} = excluded.{name}" for name in names[2:])
    return (
        f'INSERT INTO "{record.__tablename__}" ({", ".join(names)}) VALUES ({", ".join("?" * len(names))}) '  # noqa: S608
        f"ON CONFLICT (site, id) DO UPDATE SET {change}"
    )


def insert(table: str, columns: int) -> str:
    """The statement that writes a new row of so many columns."""
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"  # noqa: S608


def write(connection: sqlite3.Connection, rows: Mapping[str, Sequence[StoredRow]], rows_a_commit: int) -> None:
    """Write the rows of each statement, so many of each in one durable transaction."""
    for start in range(0, max(map(len, rows.values())), rows_a_commit):
        connection.execute("BEGIN IMMEDIATE")
        for statement, its_rows in rows.items():
            connection.executemany(statement, its_rows[start : start + rows_a_commit])
        connection.execute("COMMIT")
