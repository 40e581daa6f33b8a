"""The program as a process: what it says and how it ends when it is wrongly asked, started twice, or told to stop."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def program(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "ui", *arguments]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        program(*arguments), env=ENVIRONMENT, cwd=ROOT, check=False, capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A kiosk without a centre that has its data open."""
    command = program("--data", str(tmp_path), "--offline", "--size", "1024x768")
    with subprocess.Popen(command, env=ENVIRONMENT, cwd=ROOT, stderr=subprocess.PIPE, text=True) as kiosk:
        assert kiosk.stderr is not None
        for line in kiosk.stderr:
            if "the kiosk is open" in line:
                break
        yield kiosk
        kiosk.kill()


def test_a_wrong_option_is_answered_by_one_sentence(tmp_path: Path) -> None:
    done = run("--data", str(tmp_path), "--size", "tall")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "WIDTHxHEIGHT" in done.stderr


def test_a_second_kiosk_on_the_same_data_says_so_and_leaves(running: subprocess.Popen[str], tmp_path: Path) -> None:
    done = run("--data", str(tmp_path), "--offline", "--size", "1024x768")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("ecocentre-kiosk: ")
    assert "Traceback" not in done.stderr
    assert running.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("wish", [signal.SIGTERM, signal.SIGINT])
def test_a_kiosk_that_is_told_to_stop_ends_at_once_and_quietly(running: subprocess.Popen[str], wish: int) -> None:
    running.send_signal(wish)
    _, said = running.communicate(timeout=20)
    assert running.returncode == 0
    assert said == ""
