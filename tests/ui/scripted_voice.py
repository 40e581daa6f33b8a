"""A voice that lies: it writes down what it was to say, and every utterance is over when it is told so."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from ecocentre.errors import KnownError


class ScriptedVoice:
    """Keeps what was said. Each utterance ends at once, unless `holds`: then with `finish`."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        """Text and language of every utterance."""
        self.holds = False
        self.stops = 0
        self.rate = 0.0
        self.decibels = 0.0
        self.closed = False
        self._last_number = 0
        self._pending: list[int] = []
        self._on_end: Callable[[int], None] = lambda _number: None
        self.on_trouble: Callable[[KnownError | None], None] = lambda _fault: None

    def open(self, on_end: Callable[[int], None], on_trouble: Callable[[KnownError | None], None]) -> None:
        self._on_end, self.on_trouble = on_end, on_trouble

    def say(self, text: str, language_code: str) -> int:
        self.said.append((text, language_code))
        self._last_number += 1
        number = self._last_number
        if not self.holds:
            # Told as by another thread: after what is being done now.
            QTimer.singleShot(0, lambda: self._on_end(number))
        else:
            self._pending.append(number)
        return number

    def finish(self) -> None:
        """The utterance that is being spoken ends."""
        self._on_end(self._pending.pop(0))

    def stop(self) -> None:
        self.stops += 1
        self._pending.clear()

    def set_rate(self, rate: float) -> None:
        self.rate = rate

    def set_volume(self, decibels: float) -> None:
        self.decibels = decibels

    def close(self) -> None:
        self.closed = True

    def texts(self) -> list[str]:
        return [text for text, _ in self.said]
