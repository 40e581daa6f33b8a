"""The parts of `dev.py` that decide something: what is stale, what is missing, what is passed on."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psutil
import pytest

import dev

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context><name>Main</name>{}</context>
</TS>
"""
FINISHED = "<message><source>{}</source><translation>fait</translation></message>"
UNFINISHED = '<message><source>{}</source><translation type="unfinished"></translation></message>'


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one screen that says "Hello"."""
    monkeypatch.setattr(dev, "QML_ROOT", tmp_path / "ui")
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path)
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "Main.qml").write_text('import QtQuick\nText { text: qsTr("Hello") }\n', encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("messages", "complaint"),
    [
        (FINISHED.format("Hello"), ""),
        ("", "fr.ts lacks 'Hello' (Main)\n"),
        (UNFINISHED.format("Hello"), "fr.ts: 'Hello' (Main) is unfinished\n"),
        (FINISHED.format("Hello") + FINISHED.format("Bye"), "fr.ts: 'Bye' (Main) is vanished\n"),
    ],
)
def test_translations_are_complete_and_hold_nothing_else(tree: Path, messages: str, complaint: str) -> None:
    committed = tree / "fr.ts"
    committed.write_text(CATALOGUE.format(messages), encoding="utf-8")
    before = committed.read_bytes()
    assert dev.check_translations() == complaint
    assert committed.read_bytes() == before


def test_a_misspelt_member_is_a_finding_of_qmllint(tree: Path) -> None:
    assert dev.check_qmllint() == ""
    (tree / "ui" / "Main.qml").write_text("import QtQuick\nText { txet: 'x' }\n", encoding="utf-8")
    assert "txet" in (dev.check_qmllint() or "")


def test_a_file_that_is_not_in_shape_is_named_and_left_alone(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(dev.ROOT / ".qmlformat.ini", tree)
    monkeypatch.setattr(dev, "ROOT", tree)
    screen = tree / "ui" / "Main.qml"
    before = screen.read_bytes()
    assert dev.check_qmlformat() == f"{Path('ui', 'Main.qml')} is not formatted (dev.py format)\n"
    assert screen.read_bytes() == before
    screen.write_text(dev.shaped_qml()[screen], encoding="utf-8")
    assert dev.check_qmlformat() == ""


def test_a_product_is_stale_once_a_source_is_newer(tmp_path: Path) -> None:
    source, product = tmp_path / "source", tmp_path / "product"
    source.touch()
    assert dev.is_newer([source], product)
    product.touch()
    os.utime(source, (1, 1))
    assert not dev.is_newer([source], product)


@contextlib.contextmanager
def advisories(monkeypatch: pytest.MonkeyPatch, status: int, answer: bytes) -> Iterator[list[bytes]]:
    """A database of advisories that always says the same; what it was asked."""
    asked: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        monkeypatch.setattr(dev, "ADVISORIES", f"http://127.0.0.1:{server.server_port}/v1/querybatch")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield asked
        server.shutdown()
        thread.join()


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "lock"
    path.write_text(
        "jinja2==2.4.1 \\\n    --hash=sha256:0\nuvloop==0.23.0 ; sys_platform != 'win32' \\\n", encoding="utf-8"
    )
    monkeypatch.setattr(dev, "DEV_LOCK", path)


@pytest.mark.usefixtures("lock")
def test_a_library_with_a_known_vulnerability_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"results": [{"vulns": [{"id": "PYSEC-1", "modified": "x"}, {"id": "GHSA-2", "modified": "x"}]}, {}]}
    monkeypatch.setattr(dev, "ACCEPTED_ADVISORIES", {"GHSA-2": "only on a platform that nobody has"})
    with advisories(monkeypatch, 200, json.dumps(said).encode()) as asked:
        assert dev.check_audit() == "jinja2 2.4.1 has a known vulnerability: https://osv.dev/PYSEC-1\n"
    assert json.loads(asked[0])["queries"] == [
        {"package": {"name": name, "ecosystem": "PyPI"}, "version": version}
        for name, version in (("jinja2", "2.4.1"), ("uvloop", "0.23.0"))
    ]
    with advisories(monkeypatch, 200, b'{"results":[{},{}]}'):
        assert dev.check_audit() == ""


@pytest.mark.usefixtures("lock")
@pytest.mark.parametrize(
    ("status", "answer"),
    [(200, b"<html>"), (200, b"{}"), (200, b'{"results":[{}]}'), (200, b'{"results":[1,2]}'), (503, b""), (403, b"")],
)
def test_advisories_out_of_reach_stop_nobody(monkeypatch: pytest.MonkeyPatch, status: int, answer: bytes) -> None:
    with advisories(monkeypatch, status, answer), pytest.raises(dev.Skipped, match="the advisories"):
        dev.check_audit()
    with pytest.raises(dev.Skipped, match="the advisories"):
        dev.check_audit()  # nobody listens there any more


def test_further_words_reach_the_program_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    received: list[list[str]] = []

    def record(rest: list[str]) -> int:
        received.append(rest)
        return 0

    monkeypatch.setitem(dev.COMMANDS, "run", (record, ""))
    monkeypatch.setattr("sys.argv", ["dev.py", "run", "--window", "--size", "1024x768", "--help", "x"])
    assert dev.main() == 0
    assert received == [["--window", "--size", "1024x768", "--help", "x"]]


def test_trouble_is_one_sentence_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_rest: list[str]) -> int:
        raise dev.Trouble("There is no network.")

    monkeypatch.setitem(dev.COMMANDS, "freeze", (fail, ""))
    monkeypatch.setattr("sys.argv", ["dev.py", "freeze"])
    assert dev.main() == 1
    assert capsys.readouterr().err == "dev.py: There is no network.\n"


@pytest.mark.skipif(os.name != "posix", reason="there is no such signal")
@pytest.mark.parametrize(
    ("at_the_end", "code"), [("signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))", 7), ("pass", 128 + 15)]
)
def test_who_ends_dev_py_ends_what_it_runs(at_the_end: str, code: int) -> None:
    child = f"import os, signal, sys; {at_the_end}; print(os.getpid(), flush=True); signal.pause()"
    parent = f"import sys, dev; dev.run([sys.executable, '-c', {child!r}]); print('went on')"
    with subprocess.Popen([sys.executable, "-c", parent], cwd=dev.ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        number = int(running.stdout.readline())
        running.terminate()
        try:
            assert running.wait(20) == code
            assert not psutil.pid_exists(number)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        assert running.stdout.read() == ""


def test_without_a_display_the_tour_runs_instead_and_is_told_what_was_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[object]] = []

    def record(command: list[object], **_options: object) -> int:
        commands.append(command)
        return 0

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(dev, "prepare", lambda: None)
    monkeypatch.setattr(dev, "run", record)
    assert dev.command_run(["--portrait"]) == 0
    tour = [dev.PYTHON, "-m", "ui.tour", "--out", dev.ROOT / "tour"]
    assert commands == [[*tour, "--instead-of", "--portrait"]]
