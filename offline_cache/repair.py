"""Rescues what can still be read of a damaged database file."""

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection

from ecocentre.errors import KnownError
from ecocentre.operations import read_operation
from ecocentre.records import record_kinds
from ecocentre.sites import Site
from offline_cache.database import run, value_of
from offline_cache.migrations import MIGRATIONS

_LOG = logging.getLogger(__name__)
_ORDERS = {"before_image": "kind, id", "kept_aside": "kind, id", "cache_state": "name"}
"""What orders a table without rowid."""
_MOST_FILLED_UP = 100
"""Times the size that is left: a header that tells of more is damaged itself."""


def rescue(source: Path, target: Connection, site: str, now: str) -> str:
    """Copy into a new database what can be read of a damaged file. Returns in words how much that was.

    The cursor stays behind: the centre's state has to be loaded again. Raises KnownError `database_from_the_future`.
    """
    if not source.exists():
        return "nothing could be read"
    _fill_up(source)
    connection = sqlite3.connect(source, isolation_level=None)
    try:
        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        except sqlite3.DatabaseError:
            return "nothing could be read"
        if version > len(MIGRATIONS):
            raise KnownError("database_from_the_future", f"{source} is damaged, and has version {version}")
        return _copy(_Damaged(connection), target, site, now)
    finally:
        connection.close()


def _fill_up(path: Path) -> None:
    """Give a file that was cut the size that it tells of itself (SQLite file format 1.3): zeros stand for what is lost.

    SQLite refuses a file that is too short as a whole, but reads the pages that are left of a damaged one.
    """
    with path.open("r+b") as file:
        head, size = file.read(32), path.stat().st_size
        if len(head) < 32 or not head.startswith(b"SQLite format 3\0"):
            return
        whole = (int.from_bytes(head[16:18]) or 65_536) * int.from_bytes(head[28:32])
        if size < whole <= _MOST_FILLED_UP * size:
            file.truncate(whole)


def _copy(damaged: "_Damaged", target: Connection, site: str, now: str) -> str:
    waiting = unreadable = 0
    for row in damaged.rows("outbox"):
        try:
            read_operation(row["body"].encode())
        except (msgspec.DecodeError, AttributeError):
            unreadable += 1
            _insert(target, "quarantine", {
                "id": str(row["id"]), "body": str(row["body"]), "verdict": "damaged", "code": "damaged",
                "detail": "the database file was damaged", "set_aside_at": now,
            })  # fmt: skip
        else:
            waiting += _insert(target, "outbox", row)
    for table in ("delivered", "quarantine", "before_image", "kept_aside"):
        for row in damaged.rows(table):
            _insert(target, table, row)
    records = _copy_records(damaged, target, site)
    expected = damaged.count("outbox")
    lost = "an unknown number" if expected is None else str(max(0, expected - waiting - unreadable))
    return (
        f"rescued: {waiting} operations on their way to the centre and {records} records; "
        f"lost: {lost} operations, and {unreadable} are unreadable"
    )


def _copy_records(damaged: "_Damaged", target: Connection, site: str) -> int:
    records = 0
    for record in record_kinds().values():
        for row in damaged.rows(record.__tablename__):
            try:
                record.restored([row[name] for name in record.names()])
            except (KeyError, TypeError, ValueError):
                continue
            if row["site"] == site:
                records += _insert(target, record.__tablename__, row)
    if value_of(target, f'SELECT EXISTS (SELECT 1 FROM "{Site.__tablename__}")'):  # noqa: S608
        for row in damaged.rows("cache_state"):
            # A kiosk that has known a centre does not go back to the written profile, unless it lost its place. That
            # the profile was written down is no longer true: some of it may be lost.
            if row["name"] == "epoch":
                _insert(target, "cache_state", row)
    return records


class _Damaged:
    """Reads the tables of a damaged file from both ends."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._connection.row_factory = sqlite3.Row

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        order = _ORDERS.get(table, "rowid")
        seen: set[Any] = set()
        yield from self._some(table, order, seen)
        yield from self._some(table, ", ".join(f"{name} DESC" for name in order.split(", ")), seen)

    def _some(self, table: str, order: str, seen: set[Any]) -> Iterator[dict[str, Any]]:
        key = order.replace(" DESC", "")
        try:
            cursor = self._connection.execute(f'SELECT {key}, * FROM "{table}" ORDER BY {order}')  # noqa: S608
            skipped = key.count(",") + 1
            names = [column[0] for column in cursor.description][skipped:]
            for row in cursor:
                mark = tuple(row)[:skipped]
                if mark in seen:
                    return
                seen.add(mark)
                yield dict(zip(names, tuple(row)[skipped:], strict=True))
        except sqlite3.DatabaseError as fault:
            _LOG.warning("%s: %s", table, fault)

    def count(self, table: str) -> int | None:
        try:
            return int(self._connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608
        except sqlite3.DatabaseError:
            return None


def _insert(target: Connection, table: str, row: dict[str, Any]) -> int:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    sql = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608
    return run(target, sql, tuple(row.values())).rowcount
