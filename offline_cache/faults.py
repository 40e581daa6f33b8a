"""Tells the environment's faults (a full disk, a damaged file) from our own, by SQLite's result codes."""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from ecocentre.errors import KnownError

_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "folder_read_only",
    sqlite3.SQLITE_CANTOPEN: "folder_unusable",
    sqlite3.SQLITE_PERM: "folder_unusable",
    sqlite3.SQLITE_IOERR: "disk_fault",
    sqlite3.SQLITE_BUSY: "database_busy",
    sqlite3.SQLITE_LOCKED: "database_busy",
}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


_SMALLEST_PAGE = 512
_LEAST_BYTES = 2**16
"""What is free on a disk that is not full."""


class Damage(Exception):
    """The database file does not hold what SQLite wrote into it."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path.name}: {what}")
        self.path = path


def check_size(path: Path) -> None:
    """Raises Damage for a file that is not there, or that ends within a page: SQLite would make up the rest.

    So it would for one without a whole page, and throw away the log beside it.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError as fault:
        raise Damage(path, "the file is missing") from fault
    if size < _SMALLEST_PAGE:
        raise Damage(path, "the file is empty")
    # With a log beside it, the end may stand in there.
    if size % _SMALLEST_PAGE and not path.with_name(f"{path.name}-wal").exists():
        raise Damage(path, "the file was cut")


@contextmanager
def told_apart(path: Path) -> Iterator[None]:
    """Turn what SQLite says of `path` into KnownError, or into Damage; anything else passes as it is."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as fault:
        cause = fault.orig if isinstance(fault, DBAPIError) else fault
        code = getattr(cause, "sqlite_errorcode", None)
        if str(cause).startswith("Could not decode to UTF-8"):
            raise Damage(path, str(cause)) from fault
        if not isinstance(code, int):
            raise
        # The low byte is the primary result code, the rest says more of the same.
        if code & 0xFF in _DAMAGE:
            raise Damage(path, str(cause)) from fault
        known = _CODES.get(code & 0xFF)
        if known is None:
            raise
        if known == "disk_fault" and _is_full(path.parent):
            # A log that finds no room for its index is told as a fault of the disk.
            known = "disk_full"
        raise KnownError(known, f"{path}: {cause}") from fault


def _is_full(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < _LEAST_BYTES
    return False
