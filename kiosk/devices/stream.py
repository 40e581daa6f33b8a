"""A scanner that sends lines: a serial port, a named pipe, a file or standard input."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from ecocentre.errors import KnownError
from kiosk.devices.wedge import LONGEST_SCAN

_LONGEST_LINE = 1_000_000


def open_stream(
    source: str, on_scan: Callable[[str], None], on_trouble: Callable[[KnownError], None]
) -> threading.Thread:
    """Read lines from `source` (a path, or `-`) in a thread of its own and hand each to `on_scan`, in that thread.

    A pipe whose writer goes away is opened again; a source that cannot be read is told once to `on_trouble`.
    """

    def read() -> None:
        try:
            while True:
                if source == "-":
                    _hand_on(sys.stdin, on_scan)
                    return
                path = Path(source)
                with path.open(encoding="utf-8", errors="replace") as lines:
                    _hand_on(lines, on_scan)
                if not path.is_fifo():
                    return
        except OSError as error:
            on_trouble(KnownError("scanner_unreadable", f"{source}: {error.strerror or error}"))

    thread = threading.Thread(target=read, name="scanner", daemon=True)
    thread.start()
    return thread


def _hand_on(lines: TextIO, on_scan: Callable[[str], None]) -> None:
    """Hand on the beginning of every line. Raises OSError for what is no device of lines, but goes on for ever."""
    passed = 0
    while part := lines.readline(LONGEST_SCAN):
        if passed == 0 and (text := part.strip("\r\n")):
            on_scan(text)
        passed = 0 if part.endswith("\n") else passed + len(part)
        if passed > _LONGEST_LINE:
            message = "a line without an end"
            raise OSError(message)
