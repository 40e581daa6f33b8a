"""Rescues what can still be read of a damaged database file, or of a damaged log beside a whole one."""

import json
import logging
import re
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection

from ecocentre.errors import KnownError
from ecocentre.operations import Operation, read_operation
from ecocentre.records import record_kinds, write_instant
from ecocentre.sites import Site
from offline_cache.database import run, value_of
from offline_cache.migrations import MIGRATIONS
from offline_cache.outbox import KEPT_DAYS

_LOG = logging.getLogger(__name__)
_ORDERS = {"before_image": "kind, id", "kept_aside": "kind, id", "cache_state": "name"}
"""What orders a table without rowid."""
_MOST_FILLED_UP = 100
"""Times the size that is left: a header that tells of more is damaged itself."""
_BODY = re.compile(rb'\{"kind":"[a-z_.]{1,80}","id":"')
_KNOWN = "SELECT id FROM outbox UNION ALL SELECT id FROM delivered UNION ALL SELECT id FROM quarantine"
_LONGEST_BODY = 4_096
"""Longer ones do not stand in one piece."""
_LOG_HEADER, _FRAME_HEADER = 32, 24


def read_log(path: Path) -> bytes:
    """What stands in the write-ahead log of a database; nothing where there is none."""
    try:
        return path.with_name(f"{path.name}-wal").read_bytes()
    except FileNotFoundError:
        return b""


def rescue(source: Path, target: Connection, site: str, now: datetime, log: bytes) -> str:
    """Copy into a new database what can be read of a damaged file, and of the log that it had. Returns in words how
    much that was.

    The cursor stays behind: the centre's state has to be loaded again. Raises KnownError `database_from_the_future`.
    """
    if not source.exists():
        return _story(salvage(target, [log], now, resend=True), 0)
    raw = [source.read_bytes(), log]
    _fill_up(source)
    connection = sqlite3.connect(source, isolation_level=None)
    try:
        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        except sqlite3.DatabaseError:
            return _story(salvage(target, raw, now, resend=True), 0)
        if version > len(MIGRATIONS):
            raise KnownError("database_from_the_future", f"{source} is damaged, and has version {version}")
        return _copy(_Damaged(connection), raw, target, site, now)
    finally:
        connection.close()


def salvage(target: Connection, raw: Iterable[bytes], now: datetime, *, resend: bool) -> int:
    """Put into the outbox what stands in raw bytes as the body of an operation that the database does not know.

    With `resend` it may have been delivered: it is shown when the centre states it. What was made too long ago to be
    kept among the delivered is left: it may have been forgotten on purpose. Returns how many there were.
    """
    known = {row[0] for row in run(target, _KNOWN)}
    found = {operation.id: (operation, body) for data in raw for operation, body in _bodies_in(data)}
    # Identifiers grow with time.
    missing = [found[id] for id in sorted(found.keys() - known)]  # noqa: A001
    kept = [(operation, body) for operation, body in missing if abs(now - operation.made_at) <= timedelta(KEPT_DAYS)]
    for operation, body in kept:
        row = {"id": operation.id, "body": body, "made_at": write_instant(operation.made_at), "resent": resend}
        _insert(target, "outbox", row)
    return len(kept)


def _bodies_in(data: bytes) -> Iterator[tuple[Operation, str]]:
    decoder = json.JSONDecoder()
    for match in _BODY.finditer(data):
        begin = match.start()
        text = data[begin : begin + _LONGEST_BODY].decode("utf-8", "replace")
        try:
            _, end = decoder.raw_decode(text)
            yield read_operation(text[:end].encode()), text[:end]
        except ValueError:
            continue


def behind_log(path: Path, log: bytes) -> bytes:
    """What stands in the log of a database behind the place up to which SQLite reads it, and yet belongs to it.

    Nothing, unless a part of the log was damaged, or the power was cut while it was written. The database is open.
    (SQLite's formats: https://sqlite.org/fileformat2.html#walformat, https://sqlite.org/walformat.html)
    """
    try:
        index = path.with_name(f"{path.name}-shm").read_bytes()[:24]
    except OSError:
        return b""
    frames = int.from_bytes(index[16:20], sys.byteorder)
    size = _FRAME_HEADER + (int.from_bytes(log[8:12]) if frames else 0)
    if not frames:
        # Even the beginning could not be read.
        return log
    behind = log[_LOG_HEADER + frames * size :]
    parts = [behind[begin : begin + size] for begin in range(0, len(behind), size)]
    # What a log held before it began anew stays until it is written over.
    return b"".join(part[_FRAME_HEADER:] for part in parts if part[8:16] == log[16:24])


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


def _copy(damaged: "_Damaged", raw: Iterable[bytes], target: Connection, site: str, now: datetime) -> str:
    waiting = unreadable = 0
    for row in damaged.rows("outbox"):
        try:
            read_operation(row["body"].encode())
        except (msgspec.DecodeError, AttributeError):
            unreadable += 1
            _insert(target, "quarantine", {
                "id": str(row["id"]), "body": str(row["body"]), "verdict": "damaged", "code": "damaged",
                "detail": "the database file was damaged", "set_aside_at": write_instant(now),
            })  # fmt: skip
        else:
            waiting += _insert(target, "outbox", row)
    copied = {
        table: sum(_insert(target, table, row) for row in damaged.rows(table))
        for table in ("delivered", "quarantine", "before_image", "kept_aside")
    }
    waiting += salvage(target, raw, now, resend=damaged.count("delivered") != copied["delivered"])
    records = _copy_records(damaged, target, site)
    expected = damaged.count("outbox")
    lost = "an unknown number" if expected is None else str(max(0, expected - waiting - unreadable))
    return f"{_story(waiting, records)}; lost: {lost} operations, and {unreadable} are unreadable"


def _story(operations: int, records: int) -> str:
    return f"rescued: {operations} operations on their way to the centre and {records} records"


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
            if row["name"] in ("epoch", "sealed"):
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
