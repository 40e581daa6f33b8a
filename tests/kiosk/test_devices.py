"""Streams of scans and printers behind a path: what arrives is handed on, what fails is said in one sentence."""

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from ecocentre.errors import KnownError
from ecocentre.records import read_instant
from ecocentre.system import FrozenSystem
from kiosk.badges import qr_rows
from kiosk.devices.printer import print_badge
from kiosk.devices.stream import open_stream
from kiosk.devices.wedge import LONGEST_SCAN

NOW = read_instant("2026-11-23T09:00:00.000Z")


class Reader:
    """A stream that is read, and what came of it, in order: scans, troubles, and None where one is over."""

    def __init__(self, source: Path | str) -> None:
        self.heard: queue.Queue[str | KnownError | None] = queue.Queue()
        self.stopped = threading.Event()
        self.thread = open_stream(str(source), self.heard.put, self.heard.put, FrozenSystem(NOW), self.stopped)

    def next(self) -> str | None:
        """The next scan, the code of the next trouble, or None where one is over."""
        told = self.heard.get(timeout=10)
        return told.code if isinstance(told, KnownError) else told

    def after(self, code: str) -> str | None:
        """What comes after a trouble, however often that is told."""
        while (told := self.next()) == code:
            pass
        return told

    def all(self) -> list[str | KnownError | None]:
        """All that came of a stream that has an end."""
        self.thread.join(10)
        assert not self.thread.is_alive()
        return [self.heard.get() for _ in range(self.heard.qsize())]


def test_each_line_of_a_stream_is_a_scan(tmp_path: Path) -> None:
    source = tmp_path / "scans"
    source.write_bytes(b"EC1:A $%\r\n\r\nEC1:B\n\xff\xfe\n")
    assert Reader(source).all()[:2] == ["EC1:A $%", "EC1:B"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a thing of Unix")
def test_pipe_whose_writer_goes_away_is_opened_again(tmp_path: Path) -> None:
    source = tmp_path / "scanner"
    os.mkfifo(source)
    reader = Reader(source)
    for text in ("first", "second"):
        with source.open("w") as writer:
            writer.write(text + "\n")
        assert reader.next() == text
    with source.open("w"):
        # Without its name the pipe cannot be opened again.
        source.unlink()
    assert reader.next() == "scanner_unreadable"
    reader.stopped.set()
    reader.thread.join(10)
    assert not reader.thread.is_alive()


def test_stream_that_is_not_there_is_said_until_it_is(tmp_path: Path) -> None:
    source = tmp_path / "none"
    reader = Reader(source)
    told = reader.heard.get(timeout=10)
    assert isinstance(told, KnownError)
    assert str(source) in told.detail
    written = tmp_path / "written"
    written.write_text("EC1:A\n")
    written.rename(source)
    assert reader.after("scanner_unreadable") is None
    assert reader.all() == ["EC1:A"]


@contextmanager
def plugged_in(name: Path) -> Iterator[int]:
    """A serial port under a name, as long as it is plugged in; what is written to its number is what it reads."""
    try:
        device, port = os.openpty()
    except OSError as fault:
        pytest.skip(f"this machine gives no pseudo-terminals: {fault}")
    name.symlink_to(os.ttyname(port))
    os.close(port)
    try:
        yield device
    finally:
        name.unlink()
        os.close(device)


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there is no such device")
def test_a_scanner_that_was_unplugged_is_said_and_read_again_once_it_is_back(tmp_path: Path) -> None:
    source = tmp_path / "scanner"
    with plugged_in(source) as device:
        reader = Reader(source)
        os.write(device, b"EC1:A\n")
        assert reader.next() == "EC1:A"
    assert reader.next() == "scanner_unreadable"
    with plugged_in(source) as device:
        assert reader.after("scanner_unreadable") is None
        os.write(device, b"EC1:B\n")
        assert reader.next() == "EC1:B"
        reader.stopped.set()


LEADER = """
import sys, threading
from ecocentre.system import System
from kiosk.devices.stream import open_stream
told, stopped = threading.Event(), threading.Event()
open_stream(sys.argv[1], lambda text: print(text, flush=True), lambda trouble: told.set(), System(), stopped)
assert told.wait(30)
print("told", flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there is no such device")
def test_a_scanner_that_is_unplugged_does_not_end_a_kiosk_that_is_a_service(tmp_path: Path) -> None:
    source = tmp_path / "scanner"
    with plugged_in(source) as device:
        process = subprocess.Popen(
            [sys.executable, "-c", LEADER, str(source)], stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        assert process.stdout is not None
        os.write(device, b"EC1:A\n")
        assert process.stdout.readline() == "EC1:A\n"
    with process:
        assert process.stdout.read() == "told\n"
    assert process.returncode == 0


def test_a_line_is_a_scan_however_long_it_is(tmp_path: Path) -> None:
    source = tmp_path / "scans"
    source.write_text("A" * 3 * LONGEST_SCAN + "\nB\n" + "C" * LONGEST_SCAN)
    assert Reader(source).all() == ["A" * LONGEST_SCAN, "B", "C" * LONGEST_SCAN]


@pytest.mark.skipif(os.name != "posix", reason="there is no such device")
def test_a_stream_without_an_end_is_told_and_left_alone() -> None:
    trouble = Reader("/dev/zero").all()[-1]
    assert isinstance(trouble, KnownError)
    assert (trouble.code, trouble.detail) == ("scanner_unreadable", "/dev/zero: a line without an end")


def test_printed_badge_holds_code_name_and_day(tmp_path: Path) -> None:
    port = tmp_path / "port"
    print_badge(port, "Écocentre des Lices", "Mésange 42", "EC1:ABC $%", NOW + timedelta(days=1))
    paper = port.read_bytes()
    assert b"EC1:ABC $%" in paper
    assert b"24/11/2026" in paper
    assert b"sange 42" in paper


def test_printer_that_is_away_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="printer_unreachable"):
        print_badge(tmp_path / "none" / "port", "Lices", "Mésange 42", "EC1:A", NOW)


def test_qr_matrix_is_square_and_has_its_three_finders() -> None:
    rows = qr_rows("EC1:" + "A1 $" * 50)
    assert {len(row) for row in rows} == {len(rows)} == {49}
    finder = "1111111"
    assert rows[0].startswith(finder)
    assert rows[0].endswith(finder)
    assert rows[-1].startswith(finder)
