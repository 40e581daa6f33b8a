"""Writes all that a centre keeps into one file, and reads it back into a database of either kind.

The file is a SQLite database with the centre's own tables, whatever the centre itself runs on.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError

from central.store import CHANNEL, SCHEMA_VERSION, Store, kept_tables, site_state
from ecocentre.errors import KnownError
from ecocentre.records import Record
from ecocentre.wire import Cursor

_ROWS_A_CHUNK = 2_000
_Row = tuple[str | int | None, ...]


class Kept(NamedTuple):
    """What a backup holds, counted."""

    sites: int
    records: int
    operations: int
    devices: int


def write_backup(store: Store, path: Path) -> Kept:
    """Write one state of the database into a new file, which is there only once it is complete. Nobody has to wait.

    Raises KnownError with a sentence where the file is there already or cannot be written.
    """
    if path.exists():
        message = f"The file {path} is there already: give the backup another name."
        raise KnownError("file_unwritable", message)
    pending = path.with_name(f"{path.name}.new")
    try:
        with _writing(path):
            pending.unlink(missing_ok=True)
            # It holds everybody's badges: its user's alone.
            os.close(os.open(pending, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            with closing(Store.open(f"sqlite:///{pending}", store.system)) as target, target.writing() as connection:
                counts = dict.fromkeys((table.name for table in kept_tables()), 0)
                for table, rows in _rows_of(store):
                    _put(target, connection, table, _names(table), rows)
                    counts[table.name] += len(rows)
            with closing(sqlite3.connect(pending)) as written:
                # One file, that can be read where nothing can be written.
                written.execute("PRAGMA journal_mode=DELETE")
            with pending.open("rb+") as file:
                os.fsync(file.fileno())
            pending.rename(path)
    finally:
        for leftover in ("", "-wal", "-shm", "-journal"):
            pending.with_name(f"{pending.name}{leftover}").unlink(missing_ok=True)
    return _kept(counts)


def restore_backup(store: Store, path: Path, *, replace: bool = False) -> Kept:
    """Make a backup the database's whole content, at once, under a new epoch: every cursor of before is gone.

    A centre that runs on the database meanwhile goes on with what was restored. Raises KnownError with a sentence, and
    changes nothing, where the file is no backup that this version can read, or where the database knows sites, unless
    it may `replace` them.
    """
    with _opened(path) as backup, store.writing() as connection:
        there = [str(row[0]) for row in connection.execute(site_state.select().order_by(site_state.c.site))]
        if there and not replace:
            message = (
                f"The database holds already: {', '.join(there)}. With --replace all of it is lost, and the backup "
                "takes its place."
            )
            raise KnownError("database_not_empty", message)
        for site in there:
            # The turn of every site: who waits for it goes on in the new epoch.
            connection.exec_driver_sql(store.sql("SELECT number FROM site_state WHERE site = ? FOR UPDATE"), (site,))
        counts = {}
        for table in kept_tables():
            if table is not site_state:
                for site in there:
                    connection.exec_driver_sql(store.sql(f'DELETE FROM "{table.name}" WHERE site = ?'), (site,))  # noqa: S608
                counts[table.name] = _copy(backup, path, store, connection, table)
        sites = _restart(backup, path, store, connection)
        for site in set(there) - set(sites):
            connection.exec_driver_sql(store.sql("DELETE FROM site_state WHERE site = ?"), (site,))
        counts[site_state.name] = len(sites)
    return _kept(counts)


def _rows_of(store: Store) -> Iterator[tuple[Table, list[_Row]]]:
    try:
        with store.reading() as connection:
            sites = [str(row[0]) for row in connection.execute(site_state.select().order_by(site_state.c.site))]
            for table in kept_tables():
                every = f'SELECT {_columns(_names(table))} FROM "{table.name}" WHERE site = ?'  # noqa: S608
                for site in sites:
                    for rows in store.chunks(connection, every, (site,), _ROWS_A_CHUNK):
                        yield table, rows
    except DBAPIError as fault:
        raise store.unusable(fault) from fault


def _copy(backup: sqlite3.Connection, path: Path, store: Store, connection: Connection, table: Table) -> int:
    """Put a table of the backup into the database. A table or a field that is younger than the backup stays empty."""
    names = [name for name in _names(table) if name in _names_there(backup, table.name)]
    if not names:
        return 0
    count = 0
    for rows in _read(backup, path, f'SELECT {_columns(names)} FROM "{table.name}"'):  # noqa: S608
        _put(store, connection, table, names, rows)
        count += len(rows)
    return count


def _restart(backup: sqlite3.Connection, path: Path, store: Store, connection: Connection) -> list[str]:
    put = (
        "INSERT INTO site_state (site, epoch, number, forgotten) VALUES (?, ?, ?, ?) ON CONFLICT (site) DO UPDATE SET "
        "epoch = excluded.epoch, number = excluded.number, forgotten = excluded.forgotten"
    )
    sites = []
    for rows in _read(backup, path, "SELECT site, number, forgotten FROM site_state ORDER BY site"):
        for site, number, forgotten in rows:
            cursor = Cursor(store.new_epoch(), int(number or 0))
            connection.exec_driver_sql(store.sql(put), (site, cursor.epoch, number, forgotten))
            if not store.is_sqlite:
                connection.exec_driver_sql("SELECT pg_notify(%s, %s)", (CHANNEL, f"{site} {cursor}"))
            sites.append(str(site))
    return sites


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The backup, checked. Raises KnownError."""
    if not path.is_file():
        message = f"There is no file {path}."
        raise KnownError("backup_unreadable", message)
    try:
        backup = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error as fault:
        raise _unreadable(path, str(fault)) from fault
    with closing(backup):
        ((verdict,),) = next(_read(backup, path, "PRAGMA quick_check(1)"))
        if verdict != "ok":
            raise _unreadable(path, f"it is damaged: {' '.join(str(verdict).split())}")
        if not {"schema_version", site_state.name} <= _tables(backup, path):
            raise _unreadable(path, "it is a database of something else")
        ((version,),) = next(_read(backup, path, "SELECT number FROM schema_version"), [(0,)])
        strange = _tables(backup, path) - {"schema_version", *(table.name for table in kept_tables())}
        strange |= {name for table in kept_tables() for name in _names_there(backup, table.name) - {*_names(table)}}
        if int(version or 0) > SCHEMA_VERSION or strange:
            held = f" (it holds: {', '.join(sorted(strange))})" if strange else ""
            message = f"The backup {path} was written by a newer version of the centre{held}: install that one."
            raise KnownError("database_newer", message)
        yield backup


def _read(backup: sqlite3.Connection, path: Path, sql: str) -> Iterator[list[_Row]]:
    try:
        with closing(backup.execute(sql)) as cursor:
            while rows := cursor.fetchmany(_ROWS_A_CHUNK):
                yield rows
    except sqlite3.Error as fault:
        raise _unreadable(path, str(fault)) from fault


def _tables(backup: sqlite3.Connection, path: Path) -> set[str]:
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return {str(row[0]) for rows in _read(backup, path, named) for row in rows}


def _names_there(backup: sqlite3.Connection, table: str) -> set[str]:
    return {str(row[0]) for row in backup.execute("SELECT name FROM pragma_table_info(?)", (table,))}


def _put(store: Store, connection: Connection, table: Table, names: list[str], rows: list[_Row]) -> None:
    put = f'INSERT INTO "{table.name}" ({_columns(names)}) VALUES ({", ".join("?" * len(names))})'  # noqa: S608
    connection.exec_driver_sql(store.sql(put), rows)


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def _columns(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _kept(counts: dict[str, int]) -> Kept:
    records = sum(counts[name] for name in Record.metadata.tables)
    return Kept(counts["site_state"], records, counts["journal"], counts["device"])


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError) as fault:
        cause = fault.orig if isinstance(fault, DBAPIError) else getattr(fault, "strerror", None) or fault
        message = f"The backup {path} cannot be written: {cause}."
        raise KnownError("file_unwritable", message) from fault


def _unreadable(path: Path, cause: str) -> KnownError:
    message = f"The file {path} is no backup that can be read: {cause}."
    return KnownError("backup_unreadable", message)
