"""Two real kiosks and a real centre: whoever calls at one is answered at the other, or told the truth.

One of the two has its screen; a program has one, and Qt does not keep the types of two apart. The other one is complete
up to its view-models.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecocentre.system import System
from kiosk.app import Kiosk, open_kiosk
from kiosk.resources import resource
from kiosk.settings import read_settings
from tests.kiosk.test_app import centre, pair
from tests.ui.visitor import Visitor
from ui.fonts import pair_typefaces
from ui.screen import Screen
from ui.store import StoreThread
from ui.viewmodels.calls import CallsViewModel
from ui.viewmodels.desk import DeskViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.session import SessionViewModel

pytestmark = pytest.mark.usefixtures("silent_bell")

HEARD = "L’accueil a reçu votre appel."
COMING = "Quelqu’un arrive."
FAILED = "L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît."
RINGS = "On vous appelle à la borne « accueil »"
LIVE_MS = 5_000
"""Within the live feed: the next poll would come after 25 s."""
PATIENCE_MS = 30_000
RETRY_MS = 90_000
"""The pause before the next try may be a minute."""


class LiveVisitor(Visitor):
    """The same on the machine's own clock, with the store's and the exchange's real threads."""

    def __init__(self, qtbot: QtBot, folder: Path, *arguments: str) -> None:
        pair_typefaces()
        self.qtbot = qtbot
        system = System()
        self.settings = read_settings(["--data", str(folder), "--size", "1080x1920", *arguments])
        self.opened: list[Kiosk] = []
        self.screen = Screen(self.settings, StoreThread(self._open, system), system)
        self._system = system
        self.window = self.screen.window
        self.finger = QTest.createTouchDevice()
        self.screen.theme.setProperty("debounceMs", 0)
        self.screen.theme.setProperty("motion", False)
        self.screen.show()
        QAccessible.setActive(True)
        qtbot.waitUntil(lambda: self.screen.session.state.ready, timeout=PATIENCE_MS)
        self.kiosk = self.opened[0]
        self.settle()

    def _open(self) -> Kiosk:
        self.opened.append(open_kiosk(self.settings, self._system))
        return self.opened[0]

    def eventually(self, condition: Callable[[], bool], timeout_ms: int = PATIENCE_MS) -> None:
        self.qtbot.waitUntil(condition, timeout=timeout_ms)
        self.settle()

    def call(self) -> None:
        self.touch("Aide")
        self.touch("Appeler quelqu’un")


class Unseen:
    """A kiosk without its window."""

    def __init__(self, qtbot: QtBot, folder: Path, *arguments: str) -> None:
        settings = read_settings(["--data", str(folder), *arguments])
        system = System()
        self.opened: list[Kiosk] = []

        def open_it() -> Kiosk:
            self.opened.append(open_kiosk(settings, system))
            return self.opened[0]

        self._store = StoreThread(open_it, system)
        language = LanguageViewModel(resource("assets/translations"))
        self.session = SessionViewModel(system, self._store.delivery, language, desk=settings.desk)
        desk = DeskViewModel(self._store, self.session, language, system, settings)
        self.calls = CallsViewModel(self._store, self.session, language, desk, system)
        self._store.start()
        qtbot.waitUntil(lambda: self.session.state.ready, timeout=PATIENCE_MS)
        self.kiosk = self.opened[0]

    @property
    def rings(self) -> list[str]:
        """The kiosks for which it rings."""
        return [ring.kiosk for ring in self.calls.state.rings]

    @property
    def stage(self) -> str:
        """How the call that was made here stands."""
        return self.calls.state.mine.stage

    def answer(self) -> None:
        self.calls.answer(self.calls.state.rings[0].call)

    def close(self) -> None:
        self._store.close()


class Pair:
    """The two kiosks of a place, as they are started and ended."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self.stack = ExitStack()

    def seen(self, address: str, name: str, *more: str) -> LiveVisitor:
        kiosk = LiveVisitor(self._qtbot, self._folder / name, "--central", address, "--kiosk", name, *more)
        self.stack.callback(kiosk.close)
        return kiosk

    def unseen(self, address: str, name: str, *more: str) -> Unseen:
        kiosk = Unseen(self._qtbot, self._folder / name, "--central", address, "--kiosk", name, *more)
        self.stack.callback(kiosk.close)
        return kiosk


@pytest.fixture
def kiosks(qtbot: QtBot, folder: Path) -> Iterator[Pair]:
    pair = Pair(qtbot, folder)
    with pair.stack:
        yield pair


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("kiosk.app._PHASE_SECONDS", 0.0)
    for name in ("accueil", "bureau"):
        pair(tmp_path / "centre", tmp_path / name, name)
    return tmp_path


def is_connected(kiosk: LiveVisitor | Unseen) -> bool:
    return kiosk.kiosk.status().connection == "connected" and kiosk.kiosk._cache.cursor() is not None


def test_whoever_calls_sees_within_the_live_feed_that_the_desk_rings_and_that_somebody_comes(
    kiosks: Pair, folder: Path
) -> None:
    with centre(folder / "centre") as served, kiosks.stack:
        lobby = kiosks.seen(served.address, "accueil")
        desk = kiosks.unseen(served.address, "bureau", "--desk")
        lobby.eventually(lambda: is_connected(lobby) and is_connected(desk))
        lobby.call()
        lobby.eventually(lambda: lobby.sees(HEARD) and desk.rings == ["accueil"], LIVE_MS)
        desk.answer()
        lobby.eventually(lambda: lobby.sees(COMING) and desk.rings == [], LIVE_MS)
        lobby.touch("D’accord")
        lobby.touch("Appeler quelqu’un")
        lobby.eventually(lambda: desk.rings == ["accueil"], LIVE_MS)
        lobby.touch("Annuler l’appel")
        lobby.eventually(lambda: desk.rings == [], LIVE_MS)


def test_the_desk_rings_within_the_live_feed_until_somebody_goes(kiosks: Pair, folder: Path) -> None:
    with centre(folder / "centre") as served, kiosks.stack:
        desk = kiosks.seen(served.address, "bureau", "--desk")
        lobby = kiosks.unseen(served.address, "accueil")
        desk.eventually(lambda: is_connected(lobby) and is_connected(desk))
        lobby.calls.callSomeone()
        desk.eventually(lambda: desk.sees(RINGS) and lobby.stage == "heard", LIVE_MS)
        desk.touch("J’y vais")
        desk.eventually(lambda: not desk.sees(RINGS) and lobby.stage == "coming", LIVE_MS)


def test_while_the_desk_is_away_nobody_is_told_that_it_rings(
    kiosks: Pair, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.viewmodels.calls.HEAR_SECONDS", 2)
    with centre(folder / "centre") as served, kiosks.stack:
        lobby = kiosks.seen(served.address, "accueil")
        lobby.eventually(lambda: is_connected(lobby))
        lobby.call()
        lobby.eventually(lambda: lobby.kiosk.status().waiting == 0)
        assert not lobby.sees(HEARD)
        lobby.eventually(lambda: lobby.sees(FAILED))
        desk = kiosks.unseen(served.address, "bureau", "--desk")
        lobby.eventually(lambda: desk.rings == ["accueil"])
        lobby.eventually(lambda: lobby.sees(HEARD), LIVE_MS)


def test_without_a_line_nobody_is_told_that_it_rings_and_it_does_when_the_line_is_back(
    kiosks: Pair, folder: Path
) -> None:
    with centre(folder / "centre") as served, kiosks.stack:
        port = served.address.rpartition(":")[2]
        lobby = kiosks.seen(served.address, "accueil")
        desk = kiosks.unseen(served.address, "bureau", "--desk")
        lobby.eventually(lambda: is_connected(lobby) and is_connected(desk))
        served.end()
        lobby.eventually(lambda: lobby.kiosk.status().connection == "offline")
        lobby.call()
        lobby.eventually(lambda: lobby.sees(FAILED))
        assert desk.rings == []
        with centre(folder / "centre", port):
            lobby.eventually(lambda: desk.rings == ["accueil"], RETRY_MS)
            lobby.eventually(lambda: lobby.sees(HEARD), RETRY_MS)
            kiosks.stack.close()
