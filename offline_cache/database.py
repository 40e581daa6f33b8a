"""One open database file: connections that may write, and connections that cannot."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from ecocentre.database import open_engine, read_only
from offline_cache.faults import told_apart

_BUILDING = ("journal_mode=DELETE", "synchronous=OFF")
_READING = ("query_only=ON",)
_REPEATABLE = ("synchronous=NORMAL",)


class _Writer:
    """One connection for all that is written: to have one handed out for each transaction costs more than most do."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._turn = threading.Lock()
        self._connection: Connection | None = None

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        with self._turn:
            connection, self._connection = self._connection or self.engine.connect(), None
            try:
                with connection.begin():
                    yield connection
            except BaseException:
                # Whatever state it is in: the next transaction has a fresh one.
                connection.close()
                raise
            self._connection = connection

    def close(self) -> None:
        with self._turn:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            self.engine.dispose()


class Database:
    """Thread-safe: writers wait for each other, and each reader has a connection. Faults come as KnownError or Damage.

    With `building` nothing is safe from a power cut before the file is closed and synced, and everything is fast: for a
    new file that does not count yet.
    """

    def __init__(self, path: Path, *, building: bool = False) -> None:
        self.path = path
        self._writer = _Writer(_engine(path, _BUILDING if building else ()))
        self._repeatable_writer = _Writer(_engine(path, _REPEATABLE))
        self._readers = _engine(path, _READING)

    @contextmanager
    def writing(self, *, repeatable: bool = False) -> Iterator[Connection]:
        """A transaction that holds the write lock; on the disk when it ends, or without any effect.

        A `repeatable` one does not wait for the disk: a power cut may undo it as a whole, as long as none that is not
        repeatable came after it.
        """
        writer = self._repeatable_writer if repeatable else self._writer
        with told_apart(self.path), writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state, waits for no writer and cannot write."""
        with told_apart(self.path), self._readers.connect() as connection, read_only(connection).begin():
            yield connection

    def close(self) -> None:
        """Close what is idle. What is read in another thread goes on to its end; what is written is waited for."""
        self._readers.dispose()
        self._repeatable_writer.close()
        self._writer.close()


def run(connection: Connection, sql: str, parameters: tuple[Any, ...] | dict[str, Any] = ()) -> sqlite3.Cursor:
    """Run one of the cache's own statements within the open transaction, on the driver itself: ten times quicker."""
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return driver.execute(sql, parameters)


def run_many(connection: Connection, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Run a statement once for each row."""
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    driver.executemany(sql, rows)


def value_of(connection: Connection, sql: str, parameters: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401
    """The one value that a statement answers, or None."""
    row = run(connection, sql, parameters).fetchone()
    return None if row is None else row[0]


def opened(path: Path) -> Database:
    """A finished database whose log is switched on already: two threads must not do that at once."""
    database = Database(path)
    with database.writing():
        return database


def _engine(path: Path, pragmas: tuple[str, ...]) -> Engine:
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    engine = open_engine(URL.create("sqlite", database=str(path)).render_as_string())
    event.listen(engine, "connect", prepare)
    return engine
