"""A central service of the kiosk's own, beside it as a child process, already paired. The service is not imported."""

import contextlib
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.resources import is_frozen, program_folder
from kiosk.settings import Settings

START_SECONDS = 30.0
_STOP_SECONDS = 5.0
_LONGEST_PAUSE_SECONDS = 60.0
_LOG = logging.getLogger(__name__)


class Paired(NamedTuple):
    """Where a centre is reached, and the token that it gave this kiosk."""

    address: str
    token: str


class OwnCentral:
    """Starts the service, starts it again if it ends, and ends it with the kiosk, however the kiosk ends.

    The service stops when its standard input closes: the operating system sees to that even after a SIGKILL.
    """

    def __init__(self, settings: Settings, system: System, on_moved: Callable[[], None] = lambda: None) -> None:
        """`on_moved` is called, on a thread of this class, when the service is reached at another address."""
        self._settings = settings
        self._system = system
        self._on_moved = on_moved
        self._folder = settings.data_folder / "central"
        self._token_file = self._folder / f"token.{settings.kiosk}"
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._child: subprocess.Popen[str] | None = None
        self._port = 0
        self._address: str | None = None
        self._paired_address: str | None = None

    def pair(self, *, renew: bool = False) -> Paired:
        """Start the service if it is not there, and return how it is reached.

        With `renew` the token is a new one, unless the service has moved since: then that was what went wrong.

        Raises KnownError `own_central_failed`.
        """
        with self._lock:
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                moved = self._paired_address != self._address
                token = "" if renew and not moved else self._read_token()
                token = token or self._new_token()
            except OSError as fault:
                raise _failed(f"{self._folder}: {fault.strerror or fault}") from fault
            if self._address is None:
                self._address = self._start()
                threading.Thread(target=self._watch, name="own-central", daemon=True).start()
            self._paired_address = self._address
            return Paired(self._address, token)

    def stop(self) -> None:
        """End the service. It is given a moment to end by itself."""
        self._stopped.set()
        child = self._child
        if child is None:
            return
        _close_input(child)
        try:
            child.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()

    def _read_token(self) -> str:
        try:
            return self._token_file.read_text("ascii").strip()
        except (FileNotFoundError, UnicodeDecodeError):
            return ""

    def _new_token(self) -> str:
        settings = self._settings
        command = [*_program(), "add-device", settings.kiosk, "--site", settings.site, "--data", str(self._folder)]
        log_path = self._folder / "central.log"
        with log_path.open("ab") as log:
            begin = log.tell()
            try:
                done = subprocess.run(  # noqa: S603
                    [*command, "--replace"],
                    check=True,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env=_environment(),
                    cwd=program_folder(),
                    timeout=START_SECONDS,
                    creationflags=_FLAGS,
                )
            except (subprocess.SubprocessError, OSError) as fault:
                said = _last_words(log_path, begin)
                raise _failed(said or f"the kiosk could not be paired: {fault}; see {log_path}") from fault
        token = done.stdout.decode("utf-8", "replace").strip()
        if not token:
            raise _failed("the kiosk could not be paired: no token was given")
        write_secret(self._token_file, token)
        return token

    def _start(self) -> str:
        settings = self._settings
        command = [*_program(), "serve", "--data", str(self._folder), "--site", settings.site]
        command += ["--port", str(self._port), "--until-stdin-closes"]
        if settings.profile is not None:
            command += ["--profile", str(settings.profile)]
            if (agenda := settings.profile.with_suffix(".ics")).is_file():
                # The agenda that lies beside the written profile is the site's.
                command += ["--agenda", str(agenda)]
        if settings.as_of is not None:
            # The moment that it is here now: the service may start long behind the kiosk.
            command += ["--as-of", self._system.now().isoformat()]
        log_path = self._folder / "central.log"
        try:
            with log_path.open("ab") as log:
                begin = log.tell()
                child = subprocess.Popen(  # noqa: S603
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env=_environment(),
                    cwd=program_folder(),
                    text=True,
                    creationflags=_FLAGS,
                )
        except OSError as fault:
            raise _failed(str(fault)) from fault
        self._child = child
        if self._stopped.is_set():
            _close_input(child)
        address = self._ready_address(child)
        if address is None:
            child.kill()
            child.wait()
            said = _last_words(log_path, begin)
            raise _failed(said or f"it ended or was not ready within {START_SECONDS:.0f} s; see {log_path}")
        self._port = int(address.rpartition(":")[2])
        return address

    def _ready_address(self, child: subprocess.Popen[str]) -> str | None:
        said: list[str] = []
        heard = threading.Event()

        def listen() -> None:
            assert child.stdout is not None  # noqa: S101
            with contextlib.suppress(OSError, ValueError), child.stdout as output:
                for line in output:
                    if line.startswith("ready ") and not said:
                        said.append(line.removeprefix("ready ").strip())
                        heard.set()
            heard.set()

        threading.Thread(target=listen, name="own-central-output", daemon=True).start()
        self._system.wait(heard, START_SECONDS)
        return said[0] if said else None

    def _watch(self) -> None:
        """Start the service again, at the same address if it is free, as often as it ends by itself."""
        failures = 0
        while True:
            child = self._child
            if child is not None:
                child.wait()
                _close_input(child)
            if self._stopped.is_set():
                return
            _LOG.error("the kiosk's own central service ended; it is started again")
            failures += 1
            pause = self._system.chance() * min(_LONGEST_PAUSE_SECONDS, 0.5 * 2.0 ** min(failures, 20))
            if self._system.wait(self._stopped, pause):
                return
            try:
                address = self._start()
            except KnownError as fault:
                _LOG.warning("%s", fault)
                # Somebody else may have the port by now: the next try takes any.
                self._port = 0
                continue
            failures = 0
            if address != self._address:
                self._address = address
                self._on_moved()


def write_secret(path: Path, text: str) -> None:
    """Write a file that only its user may read, in one step. Raises OSError."""
    pending = path.with_name(f"{path.name}.new")
    pending.unlink(missing_ok=True)
    with os.fdopen(os.open(pending, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(f"{text}\n")
        file.flush()
        os.fsync(file.fileno())
    pending.replace(path)


def _last_words(log_path: Path, begin: int) -> str:
    """The sentence with which the service ended, if it is the last thing in the log; nothing before `begin` counts."""
    try:
        with log_path.open("rb") as log:
            log.seek(begin)
            lines = log.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return lines[-1].removeprefix("central: ") if lines and lines[-1].startswith("central: ") else ""


def _program() -> list[str]:
    return [sys.executable, "central"] if is_frozen() else [sys.executable, "-m", "central"]


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(program_folder()), "PYTHONUTF8": "1"}


def _close_input(child: subprocess.Popen[str]) -> None:
    with contextlib.suppress(OSError):
        if child.stdin is not None:
            child.stdin.close()


def _failed(detail: str) -> KnownError:
    return KnownError("own_central_failed", detail)


_FLAGS = getattr(subprocess, "CREATE_NO_WINDOW", 0)
