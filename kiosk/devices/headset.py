"""Watches whether a headset is plugged in, by the switch that Linux tells a jack with; elsewhere nobody tells."""

import contextlib
import os
import select
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from ecocentre.errors import KnownError
from ecocentre.system import System

LOOK_AGAIN_SECONDS = 5.0
"""A jack may come later, with its sound card or its nav-pad."""
EVENT = struct.Struct("@llHHi")
"""`struct input_event` of linux/input.h: seconds, microseconds, type, code, value."""
SWITCH = 0x05
HEADPHONE_INSERT = 0x02
# EVIOCGBIT(EV_SW, 8) and EVIOCGSW(8) of linux/input.h: which switches there are, and how they stand.
_WHICH_SWITCHES = 0x80084525
_SWITCHES_NOW = 0x8008451B


def watch_headset(
    source: str,
    on_change: Callable[[bool], None],
    on_trouble: Callable[[KnownError | None], None],
    system: System,
    stopped: threading.Event,
    folder: Path = Path("/dev/input"),
) -> threading.Thread | None:
    """Tell `on_change` in a thread of its own whether a headset is plugged in, at first only if one is.

    `source` is a device, or `auto`: every jack that `folder` has and that may be read. A device that was named and
    cannot be read, or goes away, is told to `on_trouble` (None: there again) and opened again every some seconds until
    `stopped` is set. With `none`, and with `auto` where this is not Linux, nothing is watched.
    """
    if source == "none" or not sys.platform.startswith("linux"):
        return None
    watch = _Watch(None if source == "auto" else Path(source), folder, on_change, on_trouble)
    thread = threading.Thread(target=lambda: watch.go_on(system, stopped), name="headset", daemon=True)
    thread.start()
    return thread


class _Watch:
    def __init__(
        self,
        device: Path | None,
        folder: Path,
        on_change: Callable[[bool], None],
        on_trouble: Callable[[KnownError | None], None],
    ) -> None:
        self._device = device
        self._folder = folder
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._jacks: dict[int, Path] = {}
        self._plugged: set[Path] = set()
        self._no_jacks: set[Path] = set()
        self._told = ""

    def go_on(self, system: System, stopped: threading.Event) -> None:
        try:
            while not stopped.is_set():
                self._look()
                if not self._jacks:
                    system.wait(stopped, LOOK_AGAIN_SECONDS)
                    continue
                ready, _, _ = select.select(list(self._jacks), [], [], LOOK_AGAIN_SECONDS)
                gone = [jack for jack in ready if not self._read(jack)]
                if gone:
                    system.wait(stopped, LOOK_AGAIN_SECONDS)
        finally:
            for jack in self._jacks:
                os.close(jack)

    def _look(self) -> None:
        """Open the jacks that were not there before."""
        for path in [self._device] if self._device is not None else list(self._unknown()):
            if path in self._jacks.values():
                continue
            try:
                jack = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
            except OSError as error:
                self._miss(path, error)
                continue
            state = _switches(jack, _SWITCHES_NOW)
            if self._device is None and not _switches(jack, _WHICH_SWITCHES):
                self._no_jacks.add(path)
                os.close(jack)
                continue
            self._jacks[jack] = path
            self._tell(None)
            self._set(path, plugged=state)

    def _unknown(self) -> Iterator[Path]:
        """The input devices of which it is not known that they are no jacks."""
        present = set(self._folder.glob("event*"))
        self._no_jacks &= present
        return iter(sorted(present - self._no_jacks))

    def _read(self, jack: int) -> bool:
        """Take in what a jack tells; whether it is still there."""
        path = self._jacks[jack]
        fault = OSError("the device went away")
        try:
            events = os.read(jack, EVENT.size * 64)
        except BlockingIOError:
            return True
        except OSError as error:
            events, fault = b"", error
        if not events:
            del self._jacks[jack]
            os.close(jack)
            self._miss(path, fault)
            # A jack that went away with its device takes the headset along.
            self._set(path, plugged=False)
            return False
        for place in range(0, len(events) - EVENT.size + 1, EVENT.size):
            _, _, kind, code, value = EVENT.unpack_from(events, place)
            if kind == SWITCH and code == HEADPHONE_INSERT:
                self._set(path, plugged=value != 0)
        return True

    def _set(self, path: Path, *, plugged: bool) -> None:
        before = bool(self._plugged)
        (self._plugged.add if plugged else self._plugged.discard)(path)
        if bool(self._plugged) != before:
            self._on_change(not before)

    def _miss(self, path: Path, error: OSError) -> None:
        if self._device is not None:
            self._tell(KnownError("headset_unreadable", f"{path}: {error.strerror or error}"))

    def _tell(self, fault: KnownError | None) -> None:
        told = "" if fault is None else fault.detail
        if told != self._told:
            self._told = told
            self._on_trouble(fault)


def _switches(device: int, question: int) -> bool:
    """Whether the answer to a question about switches names that of a headphone jack."""
    import fcntl

    answer = bytearray(8)
    with contextlib.suppress(OSError):
        fcntl.ioctl(device, question, answer)
    return bool(int.from_bytes(answer, sys.byteorder) >> HEADPHONE_INSERT & 1)
