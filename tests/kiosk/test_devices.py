"""Streams of scans and printers behind a path: what arrives is handed on, what fails is said in one sentence."""

import os
import queue
from datetime import timedelta
from pathlib import Path

import pytest

from ecocentre.errors import KnownError
from ecocentre.records import read_instant
from kiosk.badges import qr_rows
from kiosk.devices.printer import print_badge
from kiosk.devices.stream import open_stream
from kiosk.devices.wedge import LONGEST_SCAN


def fail(trouble: KnownError) -> None:
    pytest.fail(str(trouble))


NOW = read_instant("2026-11-23T09:00:00.000Z")


def test_each_line_of_a_stream_is_a_scan(tmp_path: Path) -> None:
    source = tmp_path / "scans"
    source.write_bytes(b"EC1:A $%\r\n\r\nEC1:B\n\xff\xfe\n")
    scans: list[str] = []
    open_stream(str(source), scans.append, fail).join(10)
    assert scans[:2] == ["EC1:A $%", "EC1:B"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a thing of Unix")
def test_pipe_whose_writer_goes_away_is_opened_again(tmp_path: Path) -> None:
    source = tmp_path / "scanner"
    os.mkfifo(source)
    scans: queue.Queue[str] = queue.Queue()
    reader = open_stream(str(source), scans.put, lambda _: None)
    for text in ("first", "second"):
        with source.open("w") as writer:
            writer.write(text + "\n")
        assert scans.get(timeout=10) == text
    with source.open("w"):
        # Without its name the pipe cannot be opened again: the reader comes to its end.
        source.unlink()
    reader.join(10)
    assert not reader.is_alive()


def test_stream_that_is_not_there_is_said_once(tmp_path: Path) -> None:
    troubles: list[KnownError] = []
    open_stream(str(tmp_path / "none"), pytest.fail, troubles.append).join(10)
    assert [trouble.code for trouble in troubles] == ["scanner_unreadable"]
    assert "none" in troubles[0].detail


def test_a_line_is_a_scan_however_long_it_is(tmp_path: Path) -> None:
    source = tmp_path / "scans"
    source.write_text("A" * 3 * LONGEST_SCAN + "\nB\n" + "C" * LONGEST_SCAN)
    scans: list[str] = []
    open_stream(str(source), scans.append, fail).join(10)
    assert scans == ["A" * LONGEST_SCAN, "B", "C" * LONGEST_SCAN]


@pytest.mark.skipif(os.name != "posix", reason="there is no such device")
def test_a_stream_without_an_end_is_told() -> None:
    troubles: list[KnownError] = []
    reader = open_stream("/dev/zero", lambda _: None, troubles.append)
    reader.join(10)
    assert not reader.is_alive()
    assert [(trouble.code, trouble.detail) for trouble in troubles] == [
        ("scanner_unreadable", "/dev/zero: a line without an end")
    ]


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
