"""A scanner that sends lines: a serial port, a named pipe, a file or standard input."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.devices.wedge import LONGEST_SCAN

OPEN_AGAIN_SECONDS = 5
_LONGEST_LINE = 1_000_000


def open_stream(
    source: str,
    on_scan: Callable[[str], None],
    on_trouble: Callable[[KnownError | None], None],
    system: System,
    stopped: threading.Event,
) -> threading.Thread:
    """Read lines from `source` (a path, or `-`) in a thread of its own and hand each to `on_scan`, in that thread.

    What cannot be read, or goes away, is told to `on_trouble` once and opened again every some seconds until `stopped`
    is set; None is told when it is there again. A file is read once, and so is the standard input. A source that sends
    a line without an end is no scanner: it is told, and left alone.
    """
    thread = threading.Thread(
        target=lambda: _read_on(source, on_scan, on_trouble, system, stopped), name="scanner", daemon=True
    )
    thread.start()
    return thread


def _read_on(
    source: str,
    on_scan: Callable[[str], None],
    on_trouble: Callable[[KnownError | None], None],
    system: System,
    stopped: threading.Event,
) -> None:
    told = ""
    while not stopped.is_set():
        try:
            if source == "-":
                _hand_on(sys.stdin, on_scan)
                return
            path = Path(source)
            with open(path, encoding="utf-8", errors="replace", opener=_opened) as lines:
                if told:
                    told = ""
                    on_trouble(None)
                _hand_on(lines, on_scan)
            if path.is_file():
                return
            if path.is_fifo():
                # Opening it waits for the next writer.
                continue
        except OSError as error:
            fault = KnownError("scanner_unreadable", f"{source}: {error.strerror or error}")
            if told != fault.detail:
                told = fault.detail
                on_trouble(fault)
        except _Endless as error:
            on_trouble(KnownError("scanner_unreadable", f"{source}: {error}"))
            return
        system.wait(stopped, OPEN_AGAIN_SECONDS)


class _Endless(Exception):
    """What is read is no device of lines."""


def _opened(path: str, flags: int) -> int:
    # A terminal that became the one that controls this process would end it when it is unplugged.
    return os.open(path, flags | getattr(os, "O_NOCTTY", 0))


def _hand_on(lines: TextIO, on_scan: Callable[[str], None]) -> None:
    """Hand on the beginning of every line. Raises OSError, and _Endless for what goes on for ever."""
    passed = 0
    while part := lines.readline(LONGEST_SCAN):
        if passed == 0 and (text := part.strip("\r\n")):
            on_scan(text)
        passed = 0 if part.endswith("\n") else passed + len(part)
        if passed > _LONGEST_LINE:
            message = "a line without an end"
            raise _Endless(message)
