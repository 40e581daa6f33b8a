"""A disk that loses power: what a program writes is recorded beneath SQLite, and what may be left of it is made up.

SQLite asks its virtual file system for every write and every sync (https://sqlite.org/vfs.html). `recording` puts
itself in between in this process's own SQLite, the one that Python's `sqlite3` uses. From the recording `Disk` makes
the files that may be left after a cut at any moment: what was synced stands as it was, of the rest any part may be
there, down to single sectors of a write. Names come and go in the order in which they were changed.
"""

import _sqlite3
import ctypes
import os
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias
from unittest.mock import patch

SECTOR = 512
_LOGS = ("-wal", "-journal")
_Pointer, _Int, _Offset = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_OPEN = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Pointer, _Int, _Pointer)
_DELETE = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Int)
_WRITE = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Int, _Offset)
_TRUNCATE = ctypes.CFUNCTYPE(_Int, _Pointer, _Offset)
_SYNC = ctypes.CFUNCTYPE(_Int, _Pointer, _Int)


class _FileSystem(ctypes.Structure):
    """The beginning of `sqlite3_vfs`."""

    _fields_ = (
        ("version", _Int), ("file_size", _Int), ("longest_path", _Int), ("next", _Pointer), ("name", _Pointer),
        ("data", _Pointer), ("open", _Pointer), ("delete", _Pointer),
    )  # fmt: skip


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`, version 3."""

    _fields_ = (
        ("version", _Int), ("close", _Pointer), ("read", _Pointer), ("write", _Pointer), ("truncate", _Pointer),
        ("sync", _Pointer), ("others", _Pointer * 13),
    )  # fmt: skip


Kind: TypeAlias = Literal["write", "truncate", "sync", "unlink", "replace", "sync names", "mark"]


class Happening(NamedTuple):
    """Something that was done to a file: `at` is an offset, or a size."""

    kind: Kind
    name: str = ""
    at: int = 0
    data: bytes = b""
    other: str = ""


class Recording(list[Happening]):
    """What was done in a folder, in order."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def add(self, kind: Kind, path: str, at: int = 0, data: bytes = b"", other: str = "") -> None:
        """Note what was done to a file of the folder, and to no other."""
        if Path(path).parent == self._folder:
            self.append(Happening(kind, Path(path).name, at, data, Path(other).name))

    def mark(self, text: str) -> None:
        self.append(Happening("mark", text))


_found: list[tuple[_FileSystem, Any, Any]] = []
"""SQLite's file system, what it does now and what it did before: changed once, for as long as this process lives."""
_kept: dict[int, Any] = {}
"""The changed methods of open files, by the address of the methods that they stand for."""
_paths: dict[int, str] = {}
"""The path of every open file, by its address."""
_recordings: list[Recording] = []


def _note(kind: Kind, path: str, at: int = 0, data: bytes = b"") -> None:
    for recording in _recordings:
        recording.add(kind, path, at, data)


def is_possible() -> bool:
    """Whether this process's SQLite is a library that lets somebody in between."""
    return sys.platform == "linux" and hasattr(_library(), "sqlite3_vfs_find")


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(getattr(_sqlite3, "__file__", None))


def _step_in_between() -> None:
    library = _library()
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_FileSystem)
    system: _FileSystem = library.sqlite3_vfs_find(None).contents
    opened, deleted = _OPEN(system.open), _DELETE(system.delete)

    def open_(vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        code: int = opened(vfs, name, file, flags, out)
        methods = _Pointer.from_address(file)
        if code == 0 and name is not None and methods.value:
            _paths[file] = os.fsdecode(ctypes.string_at(name))
            if methods.value not in _kept:
                _kept[methods.value] = _changed(methods.value)
            methods.value = ctypes.addressof(_kept[methods.value][0])
        return code

    def delete(vfs: int, name: int, sync_names: int) -> int:
        code: int = deleted(vfs, name, sync_names)
        path = os.fsdecode(ctypes.string_at(name))
        if code == 0:
            _note("unlink", path)
            if sync_names:
                _note("sync names", path)
        return code

    ours = _OPEN(open_), _DELETE(delete)
    _found.append((system, ours, (opened, deleted)))
    system.open, system.delete = (ctypes.cast(each, _Pointer) for each in ours)


def _changed(address: int) -> tuple[_Methods, Any]:
    """A copy of a file's methods that notes what is written. Returned with what has to live as long."""
    methods = _Methods.from_buffer_copy(ctypes.string_at(address, ctypes.sizeof(_Methods)))
    written, truncated, synced = _WRITE(methods.write), _TRUNCATE(methods.truncate), _SYNC(methods.sync)

    def write(file: int, data: int, size: int, at: int) -> int:
        code: int = written(file, data, size, at)
        _note("write", _paths[file], at, ctypes.string_at(data, size))
        return code

    def truncate(file: int, size: int) -> int:
        code: int = truncated(file, size)
        _note("truncate", _paths[file], size)
        return code

    def sync(file: int, flags: int) -> int:
        code: int = synced(file, flags)
        _note("sync", _paths[file])
        return code

    ours = _WRITE(write), _TRUNCATE(truncate), _SYNC(sync)
    methods.write, methods.truncate, methods.sync = (ctypes.cast(each, _Pointer) for each in ours)
    return methods, (ours, written, truncated, synced)


@contextmanager
def recording(folder: Path) -> Iterator[Recording]:
    """Record what is done to the files of a folder that is there, by SQLite and by Python."""
    if not _found:
        _step_in_between()
    recorded = Recording(folder)
    fsync, replace, unlink = os.fsync, os.replace, os.unlink

    def synced(handle: int) -> None:
        fsync(handle)
        path = Path(f"/proc/self/fd/{handle}").readlink()
        if path == folder:
            recorded.append(Happening("sync names"))
        else:
            if path.suffix != ".sqlite":
                recorded.add("write", str(path), 0, path.read_bytes())
            recorded.add("sync", str(path))

    def replaced(source: Any, target: Any) -> None:
        replace(source, target)
        recorded.add("replace", str(source), other=str(target))

    def unlinked(path: Any, **options: Any) -> None:
        unlink(path, **options)
        recorded.add("unlink", str(path))

    _recordings.append(recorded)
    try:
        with (
            patch.object(os, "fsync", synced),
            patch.object(os, "replace", replaced),
            patch.object(os, "unlink", unlinked),
        ):
            yield recorded
    finally:
        _recordings.remove(recorded)


class _File:
    """One file: its synced content, and what was done to it since."""

    def __init__(self) -> None:
        self.synced = bytearray()
        self.pending: list[Happening] = []


class Disk:
    """Plays a recording. Between any two happenings the power may be cut."""

    def __init__(self) -> None:
        self._names: dict[str, _File] = {}
        """As the running program sees them."""
        self._synced_names: dict[str, _File] = {}
        self._changes: list[tuple[str, _File | None]] = []
        """Of names, not synced yet: None is a name that is gone."""

    def play(self, happening: Happening) -> None:
        """Go on by one happening."""
        kind, name = happening.kind, happening.name
        if kind in ("write", "truncate"):
            if name not in self._names:
                self._rename(name, _File())
            self._names[name].pending.append(happening)
        elif kind == "sync":
            if name in self._names:
                file = self._names[name]
                _do(file.synced, file.pending)
                file.pending = []
                if name.endswith(_LOGS) and any(change[1] is file for change in self._changes):
                    # With a new log SQLite syncs the folder as well.
                    self._sync_names(len(self._changes))
        elif kind == "unlink":
            self._rename(name, None)
        elif kind == "replace":
            moved = self._names.get(name)
            self._rename(name, None)
            self._rename(happening.other, moved)
        elif kind == "sync names":
            self._sync_names(len(self._changes))

    def _rename(self, name: str, file: _File | None) -> None:
        self._changes.append((name, file))
        _change(self._names, name, file)

    def _sync_names(self, count: int) -> None:
        for name, file in self._changes[:count]:
            _change(self._synced_names, name, file)
        del self._changes[:count]

    def cut(self, keep: "Remains", folder: Path) -> None:
        """Write down what a power cut may leave now."""
        names = dict(self._synced_names)
        for name, file in self._changes[: keep.names(len(self._changes))]:
            _change(names, name, file)
        for name, file in names.items():
            content = bytearray(file.synced)
            _do(content, keep.writes(file.pending))
            (folder / name).write_bytes(content)


class Remains(NamedTuple):
    """What is left of what was not synced: how many changes of names, and which writes, or parts of writes."""

    names: Callable[[int], int]
    writes: Callable[[Sequence[Happening]], Sequence[Happening]]


def nothing() -> Remains:
    return Remains(lambda _count: 0, lambda _pending: [])


def everything() -> Remains:
    return Remains(lambda count: count, lambda pending: pending)


def torn(chance: random.Random) -> Remains:
    """In order, up to a write of which only the first sectors are there."""

    def writes(pending: Sequence[Happening]) -> Sequence[Happening]:
        if not pending:
            return []
        whole = chance.randrange(len(pending))
        last = pending[whole]
        return [*pending[:whole], last._replace(data=last.data[: chance.randrange(SECTOR * 8) // SECTOR * SECTOR])]

    return Remains(lambda count: chance.randint(0, count), writes)


def scattered(chance: random.Random) -> Remains:
    """Any sectors of any writes, in no order."""

    def writes(pending: Sequence[Happening]) -> Sequence[Happening]:
        return [
            part
            for happening in pending
            for part in ([happening] if happening.kind == "truncate" else _sectors(happening))
            if chance.random() < 0.5
        ]

    return Remains(lambda count: chance.randint(0, count), writes)


REMAINS: Sequence[Callable[[random.Random], Remains]] = (
    lambda _chance: nothing(), lambda _chance: everything(), torn, scattered,
)  # fmt: skip


def _sectors(happening: Happening) -> Iterator[Happening]:
    """A write in parts that end where a sector of the disk does."""
    begin = 0
    while begin < len(happening.data):
        end = begin + SECTOR - (happening.at + begin) % SECTOR
        yield happening._replace(at=happening.at + begin, data=happening.data[begin:end])
        begin = end


def _do(content: bytearray, happenings: Sequence[Happening]) -> None:
    for happening in happenings:
        if happening.kind == "truncate":
            del content[happening.at :]
        elif happening.data:
            content.extend(bytes(max(0, happening.at - len(content))))
            content[happening.at : happening.at + len(happening.data)] = happening.data


def _change(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file
