"""A headset that is plugged in or pulled out is told of, whatever its jack is, and whatever becomes of it."""

import os
import queue
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecocentre.errors import KnownError
from ecocentre.records import read_instant
from ecocentre.system import FrozenSystem
from kiosk.devices.headset import EVENT, watch_headset

NOW = read_instant("2026-11-23T09:00:00.000Z")
SW_HEADPHONE_INSERT = (5, 2)
SW_MICROPHONE_INSERT = (5, 4)
SYN_REPORT = (0, 0)

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such switches")


def event(kind: tuple[int, int], value: int) -> bytes:
    return EVENT.pack(1_764_000_000, 250_000, *kind, value)


class Jack:
    """A jack at the end of a pipe, and what was told of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.told: queue.Queue[bool | str | None] = queue.Queue()
        self.stopped = threading.Event()
        os.mkfifo(path)
        self._writer: int | None = None
        self.thread: threading.Thread | None = None

    def watch(self) -> None:
        self.thread = watch_headset(
            str(self.path), self.told.put, self._note, FrozenSystem(NOW), self.stopped, self.path.parent
        )

    def tell(self, *events: bytes) -> None:
        if self._writer is None:
            self._writer = os.open(self.path, os.O_RDWR)
        os.write(self._writer, b"".join(events))

    def next(self) -> bool | str | None:
        return self.told.get(timeout=10)

    def next_change(self) -> bool:
        while not isinstance(told := self.next(), bool):
            pass
        return told

    def close(self) -> None:
        self.stopped.set()
        if self._writer is None:
            self._writer = os.open(self.path, os.O_RDWR)
        # Wakes the thread, which waits for the next event.
        os.write(self._writer, event(SYN_REPORT, 0))
        if self.thread is not None:
            self.thread.join(10)
            assert not self.thread.is_alive()
        os.close(self._writer)

    def _note(self, fault: KnownError | None) -> None:
        self.told.put(None if fault is None else fault.code)


@pytest.fixture
def jack(tmp_path: Path) -> Iterator[Jack]:
    jack = Jack(tmp_path / "event7")
    yield jack
    jack.close()


def test_plugging_in_and_pulling_out_are_told_once_each(jack: Jack) -> None:
    jack.tell(event(SW_HEADPHONE_INSERT, 1), event(SYN_REPORT, 0), event(SW_HEADPHONE_INSERT, 1))
    jack.watch()
    assert jack.next_change() is True
    jack.tell(event(SW_HEADPHONE_INSERT, 0), event(SYN_REPORT, 0))
    assert jack.next_change() is False


def test_a_microphone_is_no_headset(jack: Jack) -> None:
    jack.tell(event(SW_MICROPHONE_INSERT, 1), event(SYN_REPORT, 0), event(SW_HEADPHONE_INSERT, 1))
    jack.watch()
    assert jack.next_change() is True
    assert jack.told.empty()


def test_half_an_event_is_left_alone(jack: Jack) -> None:
    jack.tell(event(SW_HEADPHONE_INSERT, 1) + event(SW_HEADPHONE_INSERT, 0)[:7])
    jack.watch()
    assert jack.next_change() is True


def test_a_named_jack_that_is_not_there_is_told_once_and_looked_for_again(tmp_path: Path) -> None:
    jack = Jack(tmp_path / "event7")
    jack.path.unlink()
    jack.watch()
    assert jack.next() == "headset_unreadable"
    os.mkfifo(jack.path)
    jack.tell(event(SW_HEADPHONE_INSERT, 1))
    assert jack.next() is None
    assert jack.next() is True
    jack.close()


def test_a_jack_that_goes_away_takes_the_headset_along(jack: Jack) -> None:
    jack.tell(event(SW_HEADPHONE_INSERT, 1))
    jack.watch()
    assert jack.next_change() is True
    assert jack._writer is not None
    os.close(jack._writer)
    jack._writer = None
    assert jack.next() == "headset_unreadable"
    assert jack.next_change() is False


def test_what_has_no_switch_is_no_jack_when_all_are_looked_through(tmp_path: Path) -> None:
    (tmp_path / "event0").write_bytes(event(SW_HEADPHONE_INSERT, 1))
    told: list[bool] = []
    stopped = threading.Event()
    system = FrozenSystem(NOW)
    thread = watch_headset("auto", told.append, lambda _: None, system, stopped, tmp_path)
    assert thread is not None
    while system.monotonic() < 20:
        pass
    stopped.set()
    thread.join(10)
    assert told == []


def test_nothing_is_watched_where_nobody_wants_it() -> None:
    assert watch_headset("none", lambda _: None, lambda _: None, FrozenSystem(NOW), threading.Event()) is None
