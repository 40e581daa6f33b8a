"""A computer whose clock, disk and process may fail between any two statements. Knows neither kiosk nor centre."""

import errno
import os
import random
import re
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Literal, TypeAlias
from unittest.mock import patch

from sqlalchemy import Engine, event

from ecocentre.system import System
from tests.operations import MORNING
from tests.simulation.story import Story, Time

Fault: TypeAlias = Literal["killed", "power cut", "disk full", "disk fault"]
"""What may happen in place of a statement."""
ENDINGS: tuple[Fault, ...] = ("killed", "power cut")
"""Those that end the process."""
FAULTS: tuple[Fault, ...] = (*ENDINGS, "disk full", "disk fault")
_SQLITE_CODES = {"disk full": sqlite3.SQLITE_FULL, "disk fault": sqlite3.SQLITE_IOERR}
_SYSTEM_CODES = {"disk full": errno.ENOSPC, "disk fault": errno.EIO}
_WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA user_version =|COMMIT|fsync|replace)")
_LOG_HEADER = 32
_SALT = slice(16, 24)
"""Of the header of a write-ahead log: another one after every fresh start of the log (SQLite file format 4.1)."""
_NOT_COPIED = ("lock", "*-shm")


class Crash(BaseException):
    """The process is dead. Raised again for whatever it still tries, so that nothing is tidied up by the dead."""


class MachineSystem(System):
    """Lies: its clock is off by `shift`, waiting passes at once and moves the time of all, and chance is seeded."""

    def __init__(self, time: Time, seed: str) -> None:
        super().__init__()
        self._time = time
        self._random = random.Random(seed)

    def now(self) -> datetime:
        return MORNING + timedelta(milliseconds=int(self._time.seconds * 1000)) + self.shift

    def monotonic(self) -> float:
        return self._time.seconds

    def chance(self) -> float:
        return self._random.random()

    def secret(self, size_bytes: int) -> bytes:
        return self._random.randbytes(size_bytes)

    def wait(self, event: threading.Event, timeout_seconds: float) -> bool:
        if not event.is_set():
            self._time.seconds += timeout_seconds
        return event.is_set()


class Machine:
    """One computer: a folder, which outlives its processes, and the process that runs now, its `life`."""

    running: ClassVar["Machine | None"] = None
    """Whose process is at work: there is one thread, and machines take turns in the middle of each other's requests."""

    def __init__(self, name: str, place: Path, time: Time, story: Story, seed: str) -> None:
        self.name = name
        self.folder = place / f"{name}-0"
        self.life = 0
        self.is_on = False
        self.disk_is_full = False
        self.statements = 0
        """How many there were in this life: the places at which a fault may strike."""
        self._place = place
        self._time = time
        self._story = story
        self._seed = seed
        self.has_struck = False
        """Whether the last fault armed has struck."""
        self._fault: tuple[Fault, int] | None = None
        self._left_behind: list[Path] = []
        self._synced: dict[str, tuple[bytes, int]] = {}
        self.system = self._new_system()

    def tell(self, words: str) -> None:
        self._story.tell(self.name, words)

    def pass_time(self, seconds: float) -> None:
        self._time.seconds += seconds

    @contextmanager
    def runs(self) -> Iterator[None]:
        """What happens inside is done by this machine."""
        before, Machine.running = Machine.running, self
        try:
            yield
        finally:
            Machine.running = before

    # -- faults ---------------------------------------------------------------------------------------------------

    def arm(self, fault: Fault, statements: int) -> None:
        """Let a fault strike in place of the n-th statement from now on; 'disk full' at the next that writes."""
        self._fault = (fault, self.statements + statements)
        self.has_struck = False

    def disarm(self) -> None:
        """No fault is to strike."""
        self._fault = None

    def reach(self, what: str, life: int) -> None:
        """A process is about to do something to its disk."""
        if life != self.life or not self.is_on:
            raise Crash
        self.statements += 1
        writes = _WRITES.match(what) is not None
        if self.disk_is_full and writes:
            raise _fault("disk full", what)
        if self._fault is None or self.statements < self._fault[1] or (self._fault[0] == "disk full" and not writes):
            return
        fault = self._fault[0]
        self._fault, self.has_struck = None, True
        self.tell(f"{fault} before: {' '.join(what.split())[:70]}")
        if fault in ("disk full", "disk fault"):
            raise _fault(fault, what)
        self.end(power_cut=fault == "power cut")
        raise Crash

    def end(self, *, power_cut: bool = False) -> None:
        """End the process as it stands; after a power cut, without what had not been synced to the disk."""
        lost = self._unsynced() if power_cut else {}
        self._move_to(self.folder)
        for name, size in lost.items():
            os.truncate(self.folder / name, size)

    def write(self, files: Mapping[str, bytes]) -> None:
        """Let the machine begin with these files."""
        self.folder.mkdir()
        for name, content in files.items():
            (self.folder / name).write_bytes(content)

    def set_back(self, image: Path) -> None:
        """Put a copy of a folder in place of the machine's own."""
        self._move_to(image)

    def copy(self, name: str) -> Path:
        """The folder as it stands, as a backup program finds it."""
        target = self._place / name
        shutil.copytree(self.folder, target, ignore=shutil.ignore_patterns(*_NOT_COPIED))
        return target

    def begin(self) -> None:
        """A new process begins: what it finds is on the disk."""
        self.is_on = True
        with nobody():
            while self._left_behind:
                shutil.rmtree(self._left_behind.pop(), ignore_errors=True)
        self._synced = {path.name: _mark(path) for path in self.folder.glob("*.sqlite*")}

    def synced(self, path: Path) -> None:
        """What stands in a file so far survives a power cut."""
        self._synced[path.name] = _mark(path)

    def _unsynced(self) -> dict[str, int]:
        """The files of which a power cut takes something, and the size that is left of them."""
        left: dict[str, int] = {}
        for path in self.folder.glob("*.sqlite*"):
            salt, size = self._synced.get(path.name, (b"", 0))
            found, whole = _mark(path)
            # A log that began anew had been written into its database, and synced, before.
            if path.name.endswith(("-wal", ".sqlite")) and found == salt and size < whole:
                left[path.name] = size
        return left

    def _move_to(self, source: Path) -> None:
        self.is_on = False
        self.life += 1
        target = self._place / f"{self.name}-{self.life}"
        shutil.copytree(source, target, ignore=shutil.ignore_patterns(*_NOT_COPIED))
        # What the dead still has open stays, until the next process begins.
        self._left_behind.append(self.folder)
        self.folder = target
        self.system = self._new_system()

    def _new_system(self) -> MachineSystem:
        system = MachineSystem(self._time, f"{self._seed} {self.name} {self.life}")
        system.shift = self.system.shift if self.life else timedelta(0)
        return system


@contextmanager
def nobody() -> Iterator[None]:
    """What happens inside is no work of a machine."""
    before, Machine.running = Machine.running, None
    try:
        yield
    finally:
        Machine.running = before


def _mark(path: Path) -> tuple[bytes, int]:
    """Which log a file holds, and its size. Only its size counts where it is no log."""
    try:
        if not path.name.endswith("-wal"):
            return b"", path.stat().st_size
        with path.open("rb") as file:
            return file.read(_LOG_HEADER)[_SALT], path.stat().st_size
    except FileNotFoundError:
        return b"", 0


def _fault(fault: Fault, what: str) -> Exception:
    if what.startswith(("fsync", "replace", "unlink")):
        return OSError(_SYSTEM_CODES[fault], fault)
    raised = sqlite3.OperationalError(fault)
    raised.sqlite_errorcode = _SQLITE_CODES[fault]
    return raised


class _Cursor(sqlite3.Cursor):
    connection: "_Connection"

    def execute(self, sql: str, *parameters: Any) -> "_Cursor":
        self.connection.reach(sql)
        super().execute(sql, *parameters)
        return self

    def executemany(self, sql: str, *parameters: Any) -> "_Cursor":
        self.connection.reach(sql)
        super().executemany(sql, *parameters)
        return self


class _Connection(sqlite3.Connection):
    """A connection of one life of a machine, every statement of which can be its last."""

    def __init__(self, machine: Machine, path: str, *arguments: Any, **options: Any) -> None:
        super().__init__(path, *arguments, **options)
        self._machine = machine
        self._life = machine.life
        self._path = Path(path)
        self._waits_for_disk = True
        self._wrote = False

    def cursor(self, _factory: object = None) -> Any:
        return super().cursor(_Cursor)

    def execute(self, sql: str, *parameters: Any) -> Any:
        return self.cursor().execute(sql, *parameters)

    def executemany(self, sql: str, *parameters: Any) -> Any:
        return self.cursor().executemany(sql, *parameters)

    def reach(self, sql: str) -> None:
        self._machine.reach(sql, self._life)
        self._wrote |= _WRITES.match(sql) is not None
        if sql.startswith("PRAGMA synchronous="):
            self._waits_for_disk = sql.endswith("=FULL")

    def commit(self) -> None:
        if self._wrote:
            self.reach("COMMIT")
        super().commit()
        if self._wrote and self._waits_for_disk and self._life == self._machine.life:
            self._machine.synced(self._path.with_name(f"{self._path.name}-wal"))
        self._wrote = False

    def rollback(self) -> None:
        self._wrote = False
        super().rollback()


@contextmanager
def watched() -> Iterator[None]:
    """Let every statement of SQLite, and what is done to files as a whole, pass by the machine that runs."""

    def connect(_dialect: object, _record: object, _arguments: object, options: dict[str, Any]) -> None:
        if Machine.running is not None:
            options["factory"] = partial(_Connection, Machine.running)

    def watching(name: str) -> Callable[..., Any]:
        work = getattr(os, name)

        def watched_work(*arguments: Any, **options: Any) -> Any:
            machine = Machine.running
            if machine is not None:
                machine.reach(f"{name} {' '.join(Path(str(part)).name for part in arguments)}", machine.life)
            done = work(*arguments, **options)
            if machine is not None and name == "fsync":
                inode = os.fstat(arguments[0]).st_ino
                for path in machine.folder.glob("*.sqlite"):
                    if path.stat().st_ino == inode:
                        machine.synced(path)
            return done

        return watched_work

    with ExitStack() as stack:
        event.listen(Engine, "do_connect", connect)
        stack.callback(event.remove, Engine, "do_connect", connect)
        for name in ("fsync", "replace", "unlink"):
            stack.enter_context(patch.object(os, name, watching(name)))
        yield
