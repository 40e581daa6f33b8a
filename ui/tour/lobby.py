"""One kiosk of the tour: the real program in this process, with a visitor's hands before its window."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from ecocentre.errors import KnownError
from kiosk.settings import read_settings
from ui.app import Leaving, open_data
from ui.screen import Screen
from ui.store import StoreThread
from ui.tour.hands import Hands, Missed, wait_until
from ui.tour.world import HurriedSystem

if TYPE_CHECKING:
    from kiosk.app import Kiosk

T = TypeVar("T")


class MutedVoice:
    """Has spoken as soon as it is asked to: pictures make no sound, whatever voice this machine has."""

    def __init__(self) -> None:
        self._said = 0
        self._on_end: Callable[[int], None] = lambda _: None

    def open(self, on_end: Callable[[int], None], on_trouble: Callable[[KnownError | None], None]) -> None:
        self._on_end = on_end
        on_trouble(None)

    def say(self, text: str, language_code: str) -> int:  # noqa: ARG002
        self._said += 1
        number = self._said
        QTimer.singleShot(0, lambda: self._on_end(number))
        return number

    def stop(self) -> None:
        pass

    def set_rate(self, rate: float) -> None:
        pass

    def set_volume(self, decibels: float) -> None:
        pass

    def close(self) -> None:
        pass


class Lobby:
    """A kiosk started with the words of a command line, put together as `ui.app` does."""

    def __init__(self, words: Sequence[str], system: HurriedSystem) -> None:
        settings = read_settings(words)
        self._store = StoreThread(lambda: open_data(settings, system), system)
        self.screen = Screen(settings, self._store, system, voice=MutedVoice())
        self._leaving = Leaving(self._store, self.screen)
        self.hands = Hands(self.screen.window)
        self.screen.show()
        wait_until("the kiosk opens", lambda: self.screen.welcome.state.place is not None)

    def ask(self, job: "Callable[[Kiosk], T]") -> T:
        """The answer of a job on the store thread, behind everything asked for before."""
        answers: list[T] = []
        self._store.run(job, answers.append, again=lambda: None)
        wait_until("the kiosk answers", lambda: bool(answers))
        return answers[0]

    def picture(self) -> QImage:
        """What the window shows at rest. Raises Missed where the kiosk itself says that it is broken."""
        image = self.hands.picture()
        if self.screen.session.state.broken:
            raise Missed(f"the kiosk shows its fault {self.screen.session.state.broken}")
        return image

    def shows_people(self, people: int) -> None:
        """Wait until the home page shows how many people are here."""
        words = {0: "Personne ici pour le moment", 1: "1 personne ici"}.get(people, f"{people} personnes ici")
        wait_until(f"“{words}” is shown", lambda: self.hands.sees(words, exactly=True))

    def close(self) -> None:
        self.screen.close()
