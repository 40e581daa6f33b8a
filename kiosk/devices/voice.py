"""Speaks a text aloud: what every voice of the kiosk can do, and the one of Linux, which speech-dispatcher lends."""

import contextlib
import os
import selectors
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import NamedTuple, Protocol

from ecocentre.errors import KnownError
from ecocentre.system import System

REPLY_SECONDS = 5.0
"""A synthesizer that answers later than this is taken for silent."""
START_SECONDS = 5.0
"""How long a synthesizer that was just started may take to listen."""
START_AGAIN_SECONDS = 15.0
LOOK_AGAIN_SECONDS = 0.1
LONGEST_LINE = 65_536


class Voice(Protocol):
    """Speaks one utterance after the other. Nothing here waits: what is asked for happens soon."""

    def open(self, on_end: Callable[[int], None], on_trouble: Callable[[KnownError | None], None]) -> None:
        """Say from now on which utterance ended, spoken or not, and what is wrong (None: no longer); in any thread."""

    def say(self, text: str, language_code: str) -> int:
        """Speak after what is being spoken. Answers the number that tells of this utterance's end."""

    def stop(self) -> None:
        """Be quiet at once; what has not been spoken never will be."""

    def set_rate(self, rate: float) -> None:
        """How fast, from the next utterance: -1 slowest, 0 as the voice does by itself, 1 fastest."""

    def set_volume(self, decibels: float) -> None:
        """How loud, from the next utterance: 0 is the loudest, less is softer."""

    def close(self) -> None:
        """Be quiet and let the synthesizer go."""


class _Order(NamedTuple):
    """An utterance on its way to the synthesizer. Without a number: be quiet."""

    number: int | None
    text: str = ""
    language_code: str = ""
    rate: int = 0
    volume: int = 0


class _Silent(Exception):
    """The synthesizer does not answer, or not in a way that one could understand."""


class SpeechDispatcher:
    """The voice that speech-dispatcher lends over its socket, asked from a thread of its own.

    Speaks SSIP (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html). Whether
    the service is there is asked when there is something to say: it is started where its program is, and looked for
    again after it went away.
    """

    def __init__(self, system: System, address: Path | None = None, program: str = "speech-dispatcher") -> None:
        self._system = system
        self._address = address or default_address()
        self._program = program
        self._orders: SimpleQueue[_Order] = SimpleQueue()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None
        self._last_number = 0
        self._rate = 0
        self._volume = 100
        self._on_end: Callable[[int], None] = lambda _number: None
        self._on_trouble: Callable[[KnownError | None], None] = lambda _fault: None
        self._wake, self._woken = socket.socketpair()
        # Only the thread touches what follows.
        self._line: _Line | None = None
        self._told = ""
        self._started_at: float | None = None

    def open(self, on_end: Callable[[int], None], on_trouble: Callable[[KnownError | None], None]) -> None:
        self._on_end, self._on_trouble = on_end, on_trouble

    def say(self, text: str, language_code: str) -> int:
        self._last_number += 1
        self._ask(_Order(self._last_number, text, language_code, self._rate, self._volume))
        return self._last_number

    def stop(self) -> None:
        self._ask(_Order(None))

    def set_rate(self, rate: float) -> None:
        self._rate = round(100 * max(-1.0, min(1.0, rate)))

    def set_volume(self, decibels: float) -> None:
        # SSIP counts from -100, silence, to 100 in even steps of amplitude.
        self._volume = round(200 * 10 ** (min(0.0, decibels) / 20) - 100)

    def close(self) -> None:
        self._closed.set()
        if self._thread is None:
            self._woken.close()
        else:
            self._nudge()
            self._thread.join(REPLY_SECONDS)
        self._wake.close()

    def _ask(self, order: _Order) -> None:
        if self._closed.is_set():
            return
        self._orders.put(order)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="voice", daemon=True)
            self._thread.start()
        self._nudge()

    def _nudge(self) -> None:
        with contextlib.suppress(OSError):
            self._wake.send(b"!")

    # In the thread.

    def _work(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._woken, selectors.EVENT_READ)
            while not self._closed.is_set():
                line = self._line
                if line is not None:
                    selector.register(line.socket, selectors.EVENT_READ)
                ready = {key.fileobj for key, _ in selector.select()}
                if line is not None:
                    selector.unregister(line.socket)
                if self._woken in ready:
                    self._woken.recv(1024)
                try:
                    if line is not None and line.socket in ready:
                        line.listen()
                    self._follow()
                except (_Silent, OSError) as error:
                    self._lose(KnownError("voice_silent", f"{self._address}: {error}"))
        self._hang_up()
        self._woken.close()

    def _follow(self) -> None:
        """Do what was asked for. Raises _Silent or OSError."""
        while not self._closed.is_set():
            try:
                order = self._orders.get_nowait()
            except Empty:
                return
            if order.number is None:
                if self._line is not None:
                    self._line.ask("CANCEL SELF")
                    self._line.take_in()
                continue
            try:
                if self._line is None:
                    self._line = self._connect()
                self._line.speak(order.number, order)
                self._line.take_in()
            except KnownError as fault:
                self._lose(fault)
                self._on_end(order.number)
            except (_Silent, OSError):
                self._on_end(order.number)
                raise
            else:
                self._tell(None)

    def _connect(self) -> "_Line":
        """Reach the service, started if need be. Raises KnownError `voice_missing`, _Silent and OSError."""
        try:
            return _Line(self._address, self._system, self._on_end)
        except OSError:
            program = shutil.which(self._program)
            if program is None:
                detail = f"nothing listens at {self._address}, and there is no program {self._program}"
                raise KnownError("voice_missing", detail) from None
            now = self._system.monotonic()
            if self._started_at is not None and now - self._started_at < START_AGAIN_SECONDS:
                raise
        self._started_at = now
        command = [program, "--spawn", "--communication-method", "unix_socket", "--socket-path", str(self._address)]
        with contextlib.suppress(subprocess.TimeoutExpired):
            subprocess.run(  # noqa: S603
                command,
                check=False,
                timeout=START_SECONDS,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        while True:
            try:
                return _Line(self._address, self._system, self._on_end)
            except OSError:
                if self._system.monotonic() - now > START_SECONDS or self._closed.is_set():
                    raise
            self._system.wait(self._closed, LOOK_AGAIN_SECONDS)

    def _lose(self, fault: KnownError) -> None:
        self._hang_up()
        self._tell(fault)

    def _hang_up(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()
            for number in line.spoken.values():
                self._on_end(number)

    def _tell(self, fault: KnownError | None) -> None:
        told = "" if fault is None else fault.detail
        if told != self._told:
            self._told = told
            self._on_trouble(fault)


class _Line:
    """One connection to the service. What it asks raises _Silent or OSError where no sense can be made of it."""

    def __init__(self, address: Path, system: System, on_end: Callable[[int], None]) -> None:
        self.spoken: dict[str, int] = {}
        """The service's name for an utterance -> our number."""
        self._system = system
        self._on_end = on_end
        self._told: dict[str, str | int] = {}
        self._unread = b""
        self._reply: list[str] = []
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(REPLY_SECONDS)
        try:
            self.socket.connect(str(address))
            self.ask("SET SELF CLIENT_NAME kiosk:main:screen")
            for setting in ("NOTIFICATION END on", "NOTIFICATION CANCEL on", "PUNCTUATION none", "SSML_MODE off"):
                self.ask(f"SET SELF {setting}")
        except BaseException:
            self.socket.close()
            raise

    def close(self) -> None:
        # What is being spoken would else be spoken to its end.
        with contextlib.suppress(OSError):
            self.socket.settimeout(0)
            self.socket.send(b"CANCEL SELF\r\nQUIT\r\n")
        self.socket.close()

    def speak(self, number: int, order: _Order) -> None:
        for name, value in (("LANGUAGE", order.language_code), ("RATE", order.rate), ("VOLUME", order.volume)):
            if self._told.get(name) != value:
                self.ask(f"SET SELF {name} {value}")
                self._told[name] = value
        self._expect("230", self.ask("SPEAK"))
        text = " ".join("".join(letter if letter.isprintable() else " " for letter in order.text).split())
        # A line of a single dot would end the text.
        queued = self.ask(("." + text if text.startswith(".") else text) + "\r\n.")
        self._expect("225", queued)
        self.spoken[queued[0][4:]] = number

    def ask(self, command: str) -> list[str]:
        """Send a command and answer the lines of its reply."""
        self.socket.sendall(command.encode(errors="replace") + b"\r\n")
        deadline = self._system.monotonic() + REPLY_SECONDS
        while True:
            while (reply := self._next()) is not None:
                if not reply[-1].startswith("7"):
                    return reply
                self._note(reply)
            self._receive()
            if self._system.monotonic() > deadline:
                message = "no answer"
                raise _Silent(message)

    def listen(self) -> None:
        """Take in what the service tells by itself."""
        self._receive()
        self.take_in()

    def take_in(self) -> None:
        """Note the events that came together with a reply."""
        while (reply := self._next()) is not None:
            self._note(reply)

    def _receive(self) -> None:
        try:
            received = self.socket.recv(4096)
        except TimeoutError:
            message = "no answer"
            raise _Silent(message) from None
        if not received:
            message = "the connection was closed"
            raise _Silent(message)
        self._unread += received
        if len(self._unread) > LONGEST_LINE:
            message = "a line without an end"
            raise _Silent(message)

    def _next(self) -> list[str] | None:
        """The next whole reply or event that was received."""
        while b"\n" in self._unread:
            raw, self._unread = self._unread.split(b"\n", 1)
            line = raw.decode(errors="replace").rstrip("\r")
            if not line[:3].isdigit() or line[3:4] not in (" ", "-"):
                message = f"not understood: {line[:60]!r}"
                raise _Silent(message)
            self._reply.append(line)
            if line[3] == " ":
                reply, self._reply = self._reply, []
                return reply
        return None

    def _expect(self, code: str, reply: list[str]) -> None:
        if not reply[-1].startswith(code):
            message = f"refused: {reply[-1][:60]!r}"
            raise _Silent(message)

    def _note(self, event: list[str]) -> None:
        if event[-1][:3] in ("702", "703"):
            number = self.spoken.pop(event[0][4:], None)
            if number is not None:
                self._on_end(number)


def default_address() -> Path:
    """Where speech-dispatcher listens for the programs of this user."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return (Path(runtime) if runtime else Path.home() / ".cache") / "speech-dispatcher" / "speechd.sock"
