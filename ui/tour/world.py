"""What stands around the kiosk on a tour: its clock, a real central service, and other processes. No screen."""

import os
import sys
import threading
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QIODeviceBase, QProcess, QProcessEnvironment

from ecocentre.system import System, shift_to
from kiosk.own_central import write_secret
from kiosk.resources import is_frozen, program_folder, resource
from kiosk.settings import read_settings
from ui.tour.hands import Missed, wait_until

SITE = "lices"
ZONE = ZoneInfo("Europe/Paris")
PROFILE = resource("assets/sites/lices.toml")
_MODULES = {"central": "central", "tour": "ui.tour"}
_LONGEST_PAUSE_SECONDS = 0.5
_START_SECONDS = 60.0


class HurriedSystem(System):
    """Lies: pauses between tries are short, and time in which nothing would happen can be skipped."""

    def __init__(self, shift: timedelta = timedelta(0)) -> None:
        super().__init__(shift)
        self._skipped = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self._skipped

    def wait(self, event: threading.Event, timeout_seconds: float) -> bool:
        return super().wait(event, min(timeout_seconds, _LONGEST_PAUSE_SECONDS))

    def skip(self, seconds: float) -> None:
        """Let the waits that are counted in seconds run out sooner; the time of day stays."""
        self._skipped += seconds


def shift_of(words: Sequence[str]) -> timedelta:
    """How far the clock is moved by the command line of a kiosk."""
    as_of = read_settings(words).as_of
    return timedelta(0) if as_of is None else shift_to(as_of)


def tuesday_morning() -> datetime:
    """12 past 10 on this week's Tuesday at the place: it is open, and the day is full of events."""
    today = System().now().astimezone(ZONE)
    tuesday = today + timedelta(days=1 - today.weekday())
    return tuesday.replace(hour=10, minute=12, second=0, microsecond=0)


class Process:
    """A program of ours as a process of its own; what it says is gathered while the tour goes on."""

    def __init__(self, log: Path, program: str, *words: str | Path) -> None:
        self.lines: list[str] = []
        self._name = " ".join((program, *map(str, words[:1])))
        self._rest = b""
        self._process = QProcess()
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(program_folder()))
        environment.insert("PYTHONUTF8", "1")
        self._process.setProcessEnvironment(environment)
        self._process.setWorkingDirectory(str(program_folder()))
        self._process.setStandardErrorFile(str(log), QIODeviceBase.OpenModeFlag.Append)
        self._process.readyReadStandardOutput.connect(self._read)
        command = [program] if is_frozen() else ["-m", _MODULES[program]]
        self._process.start(sys.executable, [*command, *map(str, words)])

    @property
    def runs(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def line(self, beginning: str) -> str:
        """What follows this beginning on the first such line that the process says. Raises Missed."""
        what = f"{self._name} says “{beginning}”"
        wait_until(what, lambda: self._said(beginning) is not None or not self.runs, _START_SECONDS)
        self._read()
        said = self._said(beginning)
        if said is None:
            raise Missed(f"{self._name} ended without saying “{beginning}” (code {self._process.exitCode()})")
        return said

    def result(self) -> list[str]:
        """The lines of a command that goes well. Raises Missed."""
        wait_until(f"{self._name} ends", lambda: not self.runs, _START_SECONDS)
        self._read()
        if self._process.exitStatus() != QProcess.ExitStatus.NormalExit or self._process.exitCode() != 0:
            raise Missed(f"{self._name} failed (code {self._process.exitCode()})")
        return self.lines

    def end(self) -> None:
        """Close the process's input, upon which it ends; it is killed if it does not."""
        if self.runs:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(5_000):
                self.kill()

    def kill(self) -> None:
        """End the process at once, without a word (SIGKILL)."""
        if self.runs:
            self._process.kill()
            self._process.waitForFinished(5_000)

    def _said(self, beginning: str) -> str | None:
        return next((line.removeprefix(beginning).strip() for line in self.lines if line.startswith(beginning)), None)

    def _read(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        self.lines += [line.decode("utf-8", "replace").rstrip("\r") for line in lines]


class Centre:
    """A real central service on loopback, started and stopped at will; it keeps its port and its data."""

    def __init__(self, folder: Path, log: Path, system: System) -> None:
        self.address = ""
        self._folder = folder
        self._log = log
        self._system = system
        self._process: Process | None = None

    def start(self) -> None:
        port = self.address.rpartition(":")[2] or "0"
        place: list[str | Path] = ["--site", SITE, "--profile", PROFILE, "--agenda", PROFILE.with_suffix(".ics")]
        self._process = self._run("serve", *place, "--port", port, *self._dated(), "--until-stdin-closes")
        self.address = self._process.line("ready ")

    def stop(self) -> None:
        if self._process is not None:
            self._process.end()

    def admit(self, folders: dict[str, Path]) -> None:
        """Pair kiosks: each gets a token of its own in its data folder."""
        commands = {name: self._run("add-device", name, "--site", SITE) for name in folders}
        for name, command in commands.items():
            folders[name].mkdir(parents=True, exist_ok=True)
            write_secret(folders[name] / "token", command.result()[-1])

    def import_agenda(self, document: Path) -> str:
        """Read an agenda in while the service runs; returns what the command says of it."""
        return self._run("import-agenda", document, *self._dated()).result()[-1]

    def _run(self, *words: str | Path) -> Process:
        return Process(self._log, "central", *words, "--data", self._folder)

    def _dated(self) -> list[str]:
        return ["--as-of", self._system.now().isoformat()]


def kiosk_words(name: str, folder: Path, centre: Centre, system: System) -> list[str]:
    """The command line of a kiosk at this centre, at the tour's time of day."""
    where = ["--data", str(folder), "--kiosk", name, "--site", SITE, "--profile", str(PROFILE)]
    return [
        *where,
        "--central",
        centre.address,
        "--as-of",
        system.now().isoformat(),
        "--size",
        "1080x1920",
        "--headset",
        "none",
    ]


class Pipe:
    """A scanner that sends lines: what is written here comes in on the standard input."""

    def __init__(self) -> None:
        reading, self._writing = os.pipe()
        self._before = sys.stdin
        sys.stdin = os.fdopen(reading, encoding="utf-8")

    def send(self, code: str) -> None:
        os.write(self._writing, f"{code}\n".encode())

    def close(self) -> None:
        os.close(self._writing)
        sys.stdin = self._before
