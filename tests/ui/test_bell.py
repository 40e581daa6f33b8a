"""The ring of the desk: a calm sound where there is a loudspeaker, else silence, and no error either way."""

import runpy
import sys
import wave
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QUrl

from ui.bell import Bell

SOUNDS = Path(__file__).resolve().parents[2] / "assets" / "sounds"


class Loudspeaker:
    """Lies: keeps what it was to play."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.is_there = is_there
        self.played: list[str] = []

    def module(self) -> Any:
        """What stands in for QtMultimedia."""
        speaker = self

        class Output:
            @staticmethod
            def isNull() -> bool:
                return not speaker.is_there

        class QMediaDevices:
            @staticmethod
            def defaultAudioOutput() -> Output:
                return Output()

        class QSoundEffect:
            def __init__(self, _parent: object) -> None:
                self.source = ""

            def setSource(self, source: QUrl) -> None:
                self.source = source.toLocalFile()

            def play(self) -> None:
                speaker.played.append(self.source)

        module: Any = ModuleType("PySide6.QtMultimedia")
        module.QMediaDevices, module.QSoundEffect = QMediaDevices, QSoundEffect
        return module


def samples(path: Path) -> list[int]:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        frames = file.readframes(file.getnframes())
    return [int.from_bytes(frames[at : at + 2], "little", signed=True) for at in range(0, len(frames), 2)]


def test_it_plays_the_sound_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    speaker = Loudspeaker()
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", speaker.module())
    bell = Bell()
    bell.ring()
    bell.ring()
    assert [Path(path).resolve() for path in speaker.played] == [SOUNDS / "ring.wav"] * 2


def test_without_a_loudspeaker_it_is_silent_until_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    speaker = Loudspeaker(is_there=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", speaker.module())
    bell = Bell()
    bell.ring()
    assert speaker.played == []
    speaker.is_there = True
    bell.ring()
    assert len(speaker.played) == 1


def test_on_a_system_without_the_libraries_of_sound_it_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    Bell().ring()


def test_the_sound_is_what_its_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = runpy.run_path(str(SOUNDS / "ring.py"))
    monkeypatch.setitem(script["main"].__globals__, "HERE", tmp_path)
    script["main"]()
    kept, made = samples(SOUNDS / "ring.wav"), samples(tmp_path / "ring.wav")
    assert len(kept) == len(made)
    # A sine may be rounded otherwise elsewhere.
    assert all(abs(one - other) <= 1 for one, other in zip(kept, made, strict=True))


def test_the_sound_is_calm() -> None:
    sound = samples(SOUNDS / "ring.wav")
    assert max(map(abs, sound)) <= 0.5 * 32_768
    assert len(sound) / 22_050 < 3, "EN 301 549: no sound of its own for longer than 3 s"
    assert (sound[0], abs(sound[-1]) <= 1) == (0, True), "no click"
