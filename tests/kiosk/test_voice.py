"""The voice speaks what it is told over speech-dispatcher's socket, and what goes wrong there holds nobody up."""

import array
import contextlib
import itertools
import math
import os
import queue
import shutil
import socket
import subprocess
import sys
import threading
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.devices import voice as voices
from kiosk.devices.voice import SpeechDispatcher
from ui.viewmodels.speech import RATES, VOLUMES_DB

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="speech-dispatcher listens on Unix only")

HAS_VOICE = all(map(shutil.which, ("speech-dispatcher", "espeak-ng"))) and sys.platform.startswith("linux")
PATIENCE_SECONDS = 30
END = "ended"
TROUBLE = "trouble"


class Listener:
    """A voice, and what it told, in order: that an utterance ended, or the code of a trouble (None: over)."""

    def __init__(self, address: Path, program: str = "no-such-program") -> None:
        self.told: queue.Queue[tuple[str, int | str | None]] = queue.Queue()
        self.voice = SpeechDispatcher(System(), address, program)
        self.voice.open(lambda number: self.told.put((END, number)), self._note)

    def next(self) -> tuple[str, int | str | None]:
        return self.told.get(timeout=PATIENCE_SECONDS)

    def _note(self, fault: KnownError | None) -> None:
        self.told.put((TROUBLE, None if fault is None else fault.code))


class Service:
    """Lies about being speech-dispatcher: notes what it is asked, and answers as it is told to."""

    def __init__(self, address: Path) -> None:
        self.asked: queue.Queue[str] = queue.Queue()
        self.answers: dict[str, bytes] = {}
        """What begins so is answered so; b"" closes the line."""
        self.ends_at_once = True
        self._messages = 0
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(address))
        self._server.listen()
        self._lines: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self.drop()
        self._thread.join(PATIENCE_SECONDS)

    def drop(self) -> None:
        """Every line is cut."""
        for line in self._lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def tell(self, event: bytes) -> None:
        self._lines[-1].sendall(event)

    def next(self, beginning: str) -> str:
        """The next command that begins so."""
        while not (asked := self.asked.get(timeout=PATIENCE_SECONDS)).startswith(beginning):
            pass
        return asked

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._server.accept()
                self._lines.append(line)
                with contextlib.suppress(OSError), line, line.makefile("rb") as file:
                    self._talk(line, file)

    def _talk(self, line: socket.socket, file: IO[bytes]) -> None:
        speaks: list[str] | None = None
        while raw := file.readline():
            command = raw.decode().rstrip("\r\n")
            if speaks is not None and command != ".":
                speaks.append(command)
                continue
            self.asked.put(" ".join(speaks) if speaks is not None else command)
            name = "." if speaks is not None else command
            canned = next((answer for start, answer in self.answers.items() if name.startswith(start)), None)
            if canned == b"":
                return
            if name == ".":
                speaks = None
                self._messages += 1
                number = str(self._messages).encode()
                line.sendall(canned or b"225-" + number + b"\r\n225 OK MESSAGE QUEUED\r\n")
                if self.ends_at_once:
                    line.sendall(b"702-" + number + b"\r\n702-1\r\n702 END\r\n")
            elif name == "SPEAK":
                speaks = [] if canned is None else None
                line.sendall(canned or b"230 OK RECEIVING DATA\r\n")
            else:
                line.sendall(canned or b"200 OK\r\n")


@pytest.fixture
def address(tmp_path: Path) -> Path:
    return tmp_path / "s"


@pytest.fixture
def service(address: Path) -> Iterator[Service]:
    service = Service(address)
    yield service
    service.close()


@pytest.fixture
def listener(address: Path) -> Iterator[Listener]:
    listener = Listener(address)
    yield listener
    listener.voice.close()


def test_each_utterance_is_spoken_in_its_language_and_its_end_is_told(service: Service, listener: Listener) -> None:
    first = listener.voice.say("Bonjour.\nTouchez une tuile.", "fr")
    assert service.next("SET SELF LANGUAGE") == "SET SELF LANGUAGE fr"
    assert service.next("Bonjour") == "Bonjour. Touchez une tuile."
    assert listener.next() == (END, first)
    second = listener.voice.say("Hello.", "en")
    assert service.next("SET SELF LANGUAGE") == "SET SELF LANGUAGE en"
    assert listener.next() == (END, second)


def test_a_line_of_a_dot_does_not_end_the_text(service: Service, listener: Listener) -> None:
    listener.voice.say(".\r\nSTOP ALL", "fr")
    assert service.next("..") == ".. STOP ALL"


def test_volume_and_rate_hold_from_the_next_utterance(service: Service, listener: Listener) -> None:
    listener.voice.set_rate(-0.6)
    listener.voice.set_volume(-20)
    listener.voice.say("Un", "fr")
    assert service.next("SET SELF RATE") == "SET SELF RATE -60"
    assert service.next("SET SELF VOLUME") == "SET SELF VOLUME -80"
    listener.voice.set_volume(6)
    listener.voice.say("Deux", "fr")
    assert service.next("SET SELF") == "SET SELF VOLUME 100"


def test_stopping_ends_what_is_spoken(service: Service, listener: Listener) -> None:
    service.ends_at_once = False
    number = listener.voice.say("Une longue phrase", "fr")
    service.next("Une longue phrase")
    listener.voice.stop()
    service.next("CANCEL SELF")
    service.tell(b"703-1\r\n703-1\r\n703 CANCELED\r\n")
    assert listener.next() == (END, number)


def test_without_service_and_program_the_voice_is_missing_and_nobody_waits(listener: Listener) -> None:
    number = listener.voice.say("Bonjour", "fr")
    assert listener.next() == (TROUBLE, "voice_missing")
    assert listener.next() == (END, number)


def test_the_voice_comes_back_with_the_service(address: Path, listener: Listener) -> None:
    listener.voice.say("Bonjour", "fr")
    assert [listener.next()[0], listener.next()[0]] == [TROUBLE, END]
    service = Service(address)
    number = listener.voice.say("Bonjour encore", "fr")
    assert {listener.next(), listener.next()} == {(TROUBLE, None), (END, number)}
    service.close()


def test_a_line_that_is_cut_ends_the_utterance_and_the_next_is_spoken(service: Service, listener: Listener) -> None:
    service.ends_at_once = False
    number = listener.voice.say("Bonjour", "fr")
    service.next("Bonjour")
    service.drop()
    assert {listener.next(), listener.next()} == {(TROUBLE, "voice_silent"), (END, number)}
    service.ends_at_once = True
    again = listener.voice.say("Me revoilà", "fr")
    assert {listener.next(), listener.next()} == {(TROUBLE, None), (END, again)}


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("SPEAK", b"\xff\xfenonsense\r\n"),
        ("SPEAK", b"300 ERR\r\n"),
        ("SPEAK", b"x" * (voices.LONGEST_LINE + 1)),
        ("SET SELF CLIENT_NAME", b"<html>\r\n"),
        ("SET SELF LANGUAGE", b""),
        (".", b"401 ERR\r\n"),
    ],
)
def test_what_makes_no_sense_is_told_and_ends_the_utterance(
    command: str, answer: bytes, service: Service, listener: Listener
) -> None:
    service.ends_at_once = False
    service.answers[command] = answer
    number = listener.voice.say("Bonjour", "fr")
    assert {listener.next(), listener.next()} == {(TROUBLE, "voice_silent"), (END, number)}


def test_a_service_that_never_answers_is_given_up(
    address: Path, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices, "REPLY_SECONDS", 0.2)
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(address))
        mute.listen()
        number = listener.voice.say("Bonjour", "fr")
        assert {listener.next(), listener.next()} == {(TROUBLE, "voice_silent"), (END, number)}


def test_a_language_without_a_voice_is_spoken_all_the_same(service: Service, listener: Listener) -> None:
    service.answers["SET SELF LANGUAGE"] = b"409 ERR NO SUCH LANGUAGE\r\n"
    number = listener.voice.say("Bonjour", "xx")
    assert listener.next() == (END, number)


def test_closing_before_a_word_was_said_starts_nothing(address: Path) -> None:
    listener = Listener(address)
    listener.voice.close()
    listener.voice.say("Bonjour", "fr")
    assert listener.told.empty()


class Loudspeaker:
    """A speech-dispatcher of the test's own that plays into a file."""

    def __init__(self, folder: Path) -> None:
        self.address = folder / "s"
        self._wav = folder / "heard.wav"
        self._read = 0
        config = folder / "config"
        shutil.copytree("/etc/speech-dispatcher/modules", config / "modules")
        (config / "speechd.conf").write_text(
            'AudioOutputMethod "alsa"\nAudioALSADevice "heard"\nDefaultModule espeak-ng\n'
            'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\n',
            encoding="utf-8",
        )
        (folder / "asound.conf").write_text(
            f'pcm.heard {{ type file slave.pcm "nothing" file "{self._wav}" format "wav" }}\n'
            "pcm.nothing { type null }\nctl.heard { type null }\n",
            encoding="utf-8",
        )
        command: list[str | Path] = [
            "speech-dispatcher",
            "--run-single",
            "--config-dir",
            config,
            "--socket-path",
            self.address,
        ]
        command += ["--communication-method", "unix_socket", "--pid-file", folder / "pid", "--log-dir", folder]
        self._process = subprocess.Popen(
            [*command, "--timeout", "0", "--log-level", "1"],
            env={**os.environ, "ALSA_CONFIG_PATH": str(folder / "asound.conf"), "HOME": str(folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE_SECONDS)

    def heard(self) -> "array.array[int]":
        """The samples since this was last asked."""
        samples = array.array("h", self._wav.read_bytes()[44 + self._read :][: self._size() // 2 * 2])
        self._read += 2 * len(samples)
        return samples

    def frames_a_second(self) -> int:
        with wave.open(str(self._wav)) as file:
            assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
            return int(file.getframerate())

    def wait(self) -> None:
        """Until it listens."""
        system = System()
        deadline = system.monotonic() + PATIENCE_SECONDS
        while not self.address.exists():
            assert self._process.poll() is None
            assert system.monotonic() < deadline
            system.wait(threading.Event(), 0.02)

    def _size(self) -> int:
        """How much of what was asked for has been played and not been read."""
        return self._wav.stat().st_size - 44 - self._read


def loudness_db(samples: "array.array[int]") -> float:
    return 20 * math.log10(math.sqrt(sum(sample * sample for sample in samples) / len(samples)))


@pytest.fixture
def loudspeaker(tmp_path: Path) -> Iterator[Loudspeaker]:
    loudspeaker = Loudspeaker(tmp_path)
    loudspeaker.wait()
    yield loudspeaker
    loudspeaker.close()


@pytest.mark.skipif(not HAS_VOICE, reason="speech-dispatcher and espeak-ng are not installed")
def test_a_real_voice_is_heard_louder_with_every_step_and_longer_when_it_is_slow(loudspeaker: Loudspeaker) -> None:
    listener = Listener(loudspeaker.address)

    def hear() -> "array.array[int]":
        number = listener.voice.say("Bonjour, touchez une tuile.", "fr")
        assert listener.next() == (END, number)
        return loudspeaker.heard()

    loud = []
    for decibels in VOLUMES_DB:
        listener.voice.set_volume(decibels)
        samples = hear()
        assert 0.8 < len(samples) / loudspeaker.frames_a_second() < 4
        loud.append(loudness_db(samples))
    steps = [louder - softer for softer, louder in itertools.pairwise(loud)]
    assert all(0 < step <= 12 for step in steps), steps
    assert loud[-1] - loud[0] >= 18, loud
    listener.voice.set_rate(RATES[0])
    slow = hear()
    listener.voice.set_rate(RATES[-1])
    assert len(hear()) < len(samples) < len(slow)
    listener.voice.close()


def test_the_service_is_started_where_its_program_is(
    address: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices, "START_SECONDS", 0.2)
    program = tmp_path / "starts"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/started\n', encoding="utf-8")
    program.chmod(0o755)
    listener = Listener(address, str(program))
    number = listener.voice.say("Bonjour", "fr")
    assert {listener.next(), listener.next()} == {(TROUBLE, "voice_silent"), (END, number)}
    started = (tmp_path / "started").read_text(encoding="utf-8").split()
    assert started == ["--spawn", "--communication-method", "unix_socket", "--socket-path", str(address)]
    listener.voice.close()
