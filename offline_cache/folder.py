"""The folder of a cache: who holds it, which of its numbered database files is the present one, what was set aside."""

import contextlib
import errno
import os
import re
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from ecocentre.errors import KnownError

_LOCK, _POINTER, _LOADING = "lock", "current", "loading.sqlite"
_FILE = re.compile(r"cache-(\d{1,9})\.sqlite")
_SIDE_FILES = ("", "-wal", "-shm", "-journal")
_KEPT_DAMAGED = 3
"""How many damaged files are kept for whoever wants to look into them."""


class CacheFolder:
    """One process's hold on a folder. Database files are never renamed while open: a new one gets the next number, and
    a small pointer file, replaced as a whole, says which one counts.
    """

    def __init__(self, path: Path) -> None:
        """Take hold of the folder. Raises KnownError: `already_running`, `folder_unusable`, `folder_read_only`."""
        self.path = path
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock: int | None = os.open(path / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as fault:
            raise _known(fault, path) from fault
        try:
            _hold(self._lock)
        except OSError as fault:
            self.release()
            raise KnownError("already_running", f"another program is using the folder {path}") from fault

    def release(self) -> None:
        """Let another process have the folder. The system does the same for a process that was killed."""
        lock, self._lock = self._lock, None
        if lock is not None:
            os.close(lock)

    def current(self) -> Path | None:
        """The database file that counts, whether or not it is there; None in a new folder."""
        try:
            name = (self.path / _POINTER).read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            name = ""
        if _FILE.fullmatch(name):
            return self.path / name
        # The pointer is lost: the newest finished file counts, or the newest of all if none says that it is.
        files = [self.file(number) for number in reversed(self._numbers())]
        return next(filter(_is_finished, files), files[0] if files else None)

    def file(self, number: int) -> Path:
        return self.path / f"cache-{number}.sqlite"

    def next_file(self) -> Path:
        """A path for a new database file, with nothing in its place."""
        current = self.current()
        # The one that counts may be missing: its number is taken all the same, as it is still to be set aside.
        taken = [0, *self._numbers(), *([] if current is None else _numbers_in([current]))]
        path = self.file(max(taken) + 1)
        remove_database(path)
        return path

    @property
    def loading_file(self) -> Path:
        """A database file that is still being loaded: it has no number, so it never counts."""
        return self.path / _LOADING

    def give_number(self, path: Path) -> Path:
        """Give a finished and closed database file the next number. Returns where it is now. Raises KnownError."""
        target = self.next_file()
        try:
            path.replace(target)
        except OSError as fault:
            raise _known(fault, self.path) from fault
        return target

    def point_to(self, path: Path) -> None:
        """Make a finished database file the one that counts, durably and at once.

        Raises KnownError, and then the file that counted before still does.
        """
        pending = self.path / f"{_POINTER}.new"
        try:
            sync_file(path)
            with pending.open("w", encoding="ascii") as pointer:
                pointer.write(f"{path.name}\n")
                pointer.flush()
                os.fsync(pointer.fileno())
            pending.replace(self.path / _POINTER)
        except OSError as fault:
            raise _known(fault, self.path) from fault
        self._sync_folder()

    def tidy(self) -> None:
        """Remove database files that do not count: left over from a swap, or never finished."""
        current = self.current()
        for number in self._numbers():
            if self.file(number) != current:
                remove_database(self.file(number))
        damaged = sorted(self.path.glob("damaged-*.sqlite"))
        for path in damaged[:-_KEPT_DAMAGED]:
            remove_database(path)

    def forget_damaged(self) -> None:
        """Remove the damaged files that were kept."""
        for path in self.path.glob("damaged-*.sqlite"):
            remove_database(path)

    def set_aside(self, path: Path, at: datetime) -> Path:
        """Give a damaged file a name with the date, for whoever wants to look into it. Returns where it is now."""
        target = self.path / f"damaged-{at:%Y%m%dT%H%M%S}-{path.name}"
        for side in _SIDE_FILES:
            source = path.with_name(path.name + side)
            try:
                source.replace(target.with_name(target.name + side))
            except OSError:
                # Absent, or still open on Windows: it does not count any more and goes with the next `tidy`.
                continue
        return target

    def _numbers(self) -> list[int]:
        return sorted(_numbers_in(self.path.iterdir()))

    def _sync_folder(self) -> None:
        if os.name == "nt":
            return
        # Some file systems cannot do it; the name is in its place all the same.
        with contextlib.suppress(OSError):
            folder = os.open(self.path, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _numbers_in(paths: Iterable[Path]) -> list[int]:
    return [int(match[1]) for path in paths if (match := _FILE.fullmatch(path.name))]


def remove_database(path: Path) -> None:
    """Remove a database file and what SQLite put beside it; what is still open on Windows stays for the next time."""
    for side in _SIDE_FILES:
        try:
            path.with_name(path.name + side).unlink(missing_ok=True)
        except OSError:
            continue


def _is_finished(path: Path) -> bool:
    """Whether a database file was stamped with a version (SQLite file format 1.3.14: four bytes at offset 60)."""
    try:
        with path.open("rb") as file:
            return file.read(64)[60:].strip(b"\0") != b""
    except OSError:
        return False


def sync_file(path: Path) -> None:
    """Wait until a file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _known(fault: OSError, path: Path) -> KnownError:
    codes = {errno.EROFS: "folder_read_only", errno.ENOSPC: "disk_full", errno.EDQUOT: "disk_full"}
    return KnownError(codes.get(fault.errno or 0, "folder_unusable"), f"{path}: {fault.strerror or fault}")


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
