"""The voice that Windows and macOS bring along, by Qt; on Linux, Qt would make the screen wait for it."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from ecocentre.errors import KnownError


class SystemVoice(QObject):
    """A `Voice` on the thread that draws. The engine is made when there is something to say for the first time."""

    def __init__(self, engine: str = "") -> None:
        super().__init__()
        self._name = engine
        self._engine: QTextToSpeech | None = None
        self._waiting: deque[tuple[int, str, str]] = deque()
        self._spoken: int | None = None
        self._last_number = 0
        self._rate = 0.0
        self._amplitude = 1.0
        self._on_end: Callable[[int], None] = lambda _number: None
        self._on_trouble: Callable[[KnownError | None], None] = lambda _fault: None

    def open(self, on_end: Callable[[int], None], on_trouble: Callable[[KnownError | None], None]) -> None:
        self._on_end, self._on_trouble = on_end, on_trouble

    def say(self, text: str, language_code: str) -> int:
        self._last_number += 1
        self._waiting.append((self._last_number, text, language_code))
        self._speak()
        return self._last_number

    def stop(self) -> None:
        silenced = [number for number, _, _ in self._waiting]
        if self._spoken is not None:
            silenced.insert(0, self._spoken)
        self._waiting.clear()
        self._spoken = None
        if self._engine is not None:
            self._engine.stop()
        for number in silenced:
            self._on_end(number)

    def set_rate(self, rate: float) -> None:
        self._rate = max(-1.0, min(1.0, rate))

    def set_volume(self, decibels: float) -> None:
        self._amplitude = 10 ** (min(0.0, decibels) / 20)

    def close(self) -> None:
        self._waiting.clear()
        self._spoken = None
        if self._engine is not None:
            self._engine.stop()

    def _speak(self) -> None:
        if self._spoken is not None or not self._waiting:
            return
        self._spoken, text, language_code = self._waiting.popleft()
        engine = self._ready()
        if engine is None:
            self._on_trouble(KnownError("voice_missing", "this system has no voice that Qt can reach"))
            self._end()
            return
        locale = QLocale(language_code)
        if engine.locale().language() != locale.language():
            engine.setLocale(locale)
        engine.setRate(self._rate)
        engine.setVolume(self._amplitude)
        engine.say(text)

    def _ready(self) -> QTextToSpeech | None:
        if self._engine is None:
            engine = QTextToSpeech(self._name, self) if self._name else QTextToSpeech(self)
            if engine.state() == QTextToSpeech.State.Error:
                engine.deleteLater()
                return None
            engine.stateChanged.connect(self._follow)
            self._engine = engine
        return self._engine

    @Slot(QTextToSpeech.State)
    def _follow(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Error and self._engine is not None:
            self._on_trouble(KnownError("voice_silent", self._engine.errorString()))
        if state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            self._end()

    def _end(self) -> None:
        number, self._spoken = self._spoken, None
        if number is not None:
            self._on_end(number)
        self._speak()
