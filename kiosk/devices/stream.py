"""A scanner that sends lines: a serial port, a named pipe, a file or standard input."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

from ecocentre.errors import KnownError
from kiosk.devices.wedge import LONGEST_SCAN


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
                    for line in sys.stdin:
                        _hand_on(line, on_scan)
                    return
                path = Path(source)
                with path.open(encoding="utf-8", errors="replace") as lines:
                    for line in lines:
                        _hand_on(line, on_scan)
                if not path.is_fifo():
                    return
        except OSError as error:
            on_trouble(KnownError("scanner_unreadable", f"{source}: {error.strerror or error}"))

    thread = threading.Thread(target=read, name="scanner", daemon=True)
    thread.start()
    return thread


def _hand_on(line: str, on_scan: Callable[[str], None]) -> None:
    text = line.strip("\r\n")
    if text:
        on_scan(text[:LONGEST_SCAN])
