"""A desktop of its own for one test: a screen, an accessibility bus, the real kiosk, and whoever listens to it."""

import contextlib
import functools
import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import psutil

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[3]
HERE = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's own: the bindings for the accessibility bus belong to it and to no other."""
PATIENCE_SECONDS = 30.0
"""How long a busy machine may take for what is waited for."""
_BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@functools.cache
def missing(*, orca: bool = False) -> str:
    """What this machine lacks for these tests, in one line; empty if it has all."""
    if not sys.platform.startswith("linux"):
        return "the accessibility bus is Linux's own"
    wanted = {"Xvfb": "xvfb", "dbus-daemon": "dbus"} | ({"orca": "orca"} if orca else {})
    lacking = [package for program, package in wanted.items() if shutil.which(program) is None]
    lacking += [] if any(Path(path).exists() for path in _BUS_LAUNCHERS) else ["at-spi2-core"]
    lacking += [] if _binds() else ["python3-gi, gir1.2-atspi-2.0"]
    return f"this machine lacks: {', '.join(lacking)}" if lacking else ""


def _binds() -> bool:
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    command = [SYSTEM_PYTHON, "-c", asked]
    return Path(SYSTEM_PYTHON).exists() and subprocess.run(command, capture_output=True, check=False).returncode == 0


def wait_for(what: str, find: Callable[[], T | None], instead: Callable[[], object]) -> T:
    """The first answer that is one; asked until the deadline. `instead` tells what is there in its place."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        found = find()
        if found is not None:
            return found
    raise AssertionError(f"waited in vain for {what}: there is {instead()}")


class Talker:
    """A process that says something a line, whose lines are read as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def line(self, seconds: float = PATIENCE_SECONDS) -> str | None:
        """The next line; None if none comes in that time, or ever."""
        with contextlib.suppress(queue.Empty):
            return self._lines.get(timeout=seconds)
        return None

    def ask(self, *request: object) -> Any:
        """The answer to one request, both in JSON."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        line = self.line()
        assert line is not None, f"no answer to {request}"
        return json.loads(line)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def close(self) -> None:
        """Let go of a process that has ended."""
        self._reading.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()


class Desktop:
    """Everything is started here and ends with it, however the test ends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._started: list[subprocess.Popen[str]] = []
        self._talkers: list[Talker] = []
        # The sockets lie in a place whose path is short enough for a socket.
        self._runtime = Path(tempfile.mkdtemp(prefix="ec-"))
        self.environment = {
            "PATH": os.environ["PATH"],
            "PYTHONUTF8": "1",
            "LANG": "C.UTF-8",
            "HOME": str(self._runtime),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def _start(self) -> None:
        # A server whose first client has gone begins anew, and throws the next one out.
        number = self._said_on_a_pipe(
            "Xvfb", "-displayfd", "{fd}", "-screen", "0", "1080x1920x24", "-nolisten", "tcp", "-noreset"
        )
        self.environment["DISPLAY"] = f":{number}"
        address = self._said_on_a_pipe("dbus-daemon", "--session", "--nofork", "--print-address={fd}")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def kiosk(self, *words: str) -> None:
        """The real program, without a centre, on a Wednesday morning at which the sample site is open."""
        data = self.folder / f"kiosk-{len(list(self.folder.iterdir()))}"
        moment = ["--as-of", "2026-11-25T10:30+01:00"]
        command = [sys.executable, "-m", "ui", "--offline", "--data", str(data), "--size", "1080x1920", *moment, *words]
        self._spawn(command, "kiosk", PYTHONPATH=str(ROOT))

    def reader(self) -> Talker:
        reader = self._talker("reader", [SYSTEM_PYTHON, "-W", "ignore", str(HERE / "reader.py")])
        assert reader.line() == '"ready"\n', self.log("reader")
        return reader

    def orca(self) -> Talker:
        words = ["--disable=braille", f"--user-prefs={self.folder / 'orca'}"]
        return self._talker("orca", [SYSTEM_PYTHON, str(HERE / "orca_aloud.py"), *words])

    def log(self, name: str) -> str:
        """What a program of this desktop said aside."""
        return (self.folder / f"{name}.log").read_text(encoding="utf-8")

    def close(self) -> None:
        """End whatever lives on this desktop: also what the bus started of its own accord."""
        for end in (signal.SIGTERM, signal.SIGKILL):
            living = self.processes()
            for process in living:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.send_signal(end)
            psutil.wait_procs(living, timeout=5)
        for started in self._started:
            started.wait()
        for talker in self._talkers:
            talker.close()
        shutil.rmtree(self._runtime, ignore_errors=True)

    def processes(self) -> list[psutil.Process]:
        """All that live on this desktop, told by the folder that they were given."""
        return [process for process in psutil.process_iter() if self._is_home_of(process)]

    def _is_home_of(self, process: psutil.Process) -> bool:
        with contextlib.suppress(psutil.Error):
            is_dead = process.status() == psutil.STATUS_ZOMBIE
            return not is_dead and process.environ().get("XDG_RUNTIME_DIR") == str(self._runtime)
        return False

    def _said_on_a_pipe(self, *command: str) -> str:
        """Start a program that tells where it can be reached on the file descriptor that it is given as {fd}."""
        reading, writing = os.pipe()
        with os.fdopen(reading, encoding="utf-8") as pipe:
            self._spawn([word.format(fd=writing) for word in command], command[0], pass_fds=(writing,))
            os.close(writing)
            said = pipe.readline().strip()
        assert said, f"{command[0]} did not start: {self.log(command[0])}"
        return said

    def _talker(self, name: str, command: list[str]) -> Talker:
        talker = Talker(self._spawn(command, name, pipes=subprocess.PIPE))
        self._talkers.append(talker)
        return talker

    def _spawn(
        self, command: list[str], name: str, *, pipes: int | None = None, pass_fds: tuple[int, ...] = (), **more: str
    ) -> subprocess.Popen[str]:
        with (self.folder / f"{name}.log").open("ab") as log:
            started = subprocess.Popen(
                command,
                env=self.environment | more,
                cwd=ROOT,
                encoding="utf-8",
                stdin=pipes,
                stdout=pipes,
                stderr=log,
                pass_fds=pass_fds,
            )
        self._started.append(started)
        return started


@contextlib.contextmanager
def desktop_in(folder: Path) -> Iterator[Desktop]:
    desktop = Desktop(folder)
    try:
        yield desktop
    finally:
        desktop.close()
    assert desktop.processes() == []
