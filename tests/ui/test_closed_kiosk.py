"""A kiosk whose data cannot be opened: visitors are told before they do anything in vain, staff see at the desk why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.app import open_kiosk
from kiosk.settings import read_settings
from tests.ui.test_desk import PIN, check_in, go_to_the_desk, type_pin
from tests.ui.visitor import Visitor
from ui.screen import Screen
from ui.sentences import say
from ui.store import StoreThread
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
WHY = "Le dossier de la borne ne peut pas servir."


class ClosedKiosk(Visitor):
    """A visitor at a real kiosk that has a file where its folder should be, until `mend`."""

    def __init__(self, qtbot: QtBot, folder: Path, *arguments: str) -> None:
        self.qtbot = qtbot
        self.folder = folder / "data"
        self.folder.write_text("in the way")
        clock = System()
        self.settings = read_settings(["--data", str(self.folder), "--offline", "--size", "1080x1920", *arguments])
        store = StoreThread(lambda: open_kiosk(self.settings, clock), clock)
        self.screen = Screen(self.settings, store, clock)
        self.window = self.screen.window
        self.finger = QTest.createTouchDevice()
        self.screen.theme.setProperty("debounceMs", 0)
        self.screen.theme.setProperty("motion", False)
        QAccessible.setActive(True)
        with qtbot.waitSignal(store.delivery.refused, timeout=20_000):
            self.screen.show()
        self.settle()

    def mend(self) -> None:
        self.folder.unlink()
        self.qtbot.waitUntil(lambda: self.screen.session.state.ready, timeout=20_000)
        self.qtbot.waitUntil(lambda: self.screen.welcome.state.place is not None)
        self.settle()


@pytest.fixture
def closed(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClosedKiosk]:
    monkeypatch.setattr("ui.store.OPEN_AGAIN_SECONDS", 0.1)
    closed = ClosedKiosk(qtbot, tmp_path)
    yield closed
    closed.close()


def test_every_visitor_is_told_before_anything_is_done_in_vain(closed: ClosedKiosk) -> None:
    sentence = say("kiosk_closed")
    assert closed.sees(sentence)
    for tile in ("J’arrive", "Je pars", "Mon badge", "Agenda"):
        closed.touch("D’accord")
        assert not closed.sees(sentence)
        closed.touch(tile)
        assert closed.sees(sentence)
        assert closed.screen.session.state.page == Page.Welcome
    closed.touch("D’accord")
    closed.touch("Aide")
    closed.screen.session.home()
    closed.settle()
    assert closed.sees(sentence), "the next one is told, too"


def test_staff_enter_by_the_written_pin_and_see_why(closed: ClosedKiosk, qtbot: QtBot) -> None:
    desk = go_to_the_desk(closed)
    type_pin(closed, "1234")
    qtbot.waitUntil(lambda: closed.sees("Ce n’est pas le bon code."))
    assert not desk.state.unlocked
    type_pin(closed, PIN)
    qtbot.waitUntil(lambda: desk.state.unlocked)
    closed.settle()
    assert any(WHY in name and str(closed.folder) in name for name in closed.names())
    assert not closed.sees(say("kiosk_closed"))
    for words in ("ici maintenant", "Qui est là", "Tout est transmis", "tout continue ici"):
        assert not closed.sees(words), f"{words}: nobody knows"
    assert closed.sees("Arrêter la borne")


def test_all_is_well_once_the_folder_can_be_used(closed: ClosedKiosk, qtbot: QtBot) -> None:
    go_to_the_desk(closed)
    type_pin(closed, PIN)
    qtbot.waitUntil(lambda: closed.screen.desk.state.unlocked)
    closed.mend()
    qtbot.waitUntil(lambda: closed.sees("Qui est là"))
    assert not closed.sees(WHY)
    closed.screen.session.home()
    closed.settle()
    assert not closed.sees(say("kiosk_closed"))
    closed.touch("J’arrive")
    assert closed.screen.session.state.page == Page.Arrive


def test_without_a_written_pin_either_staff_are_told_what_is_missing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.store.OPEN_AGAIN_SECONDS", 0.1)
    closed = ClosedKiosk(qtbot, tmp_path, "--profile", str(tmp_path / "none.toml"))
    go_to_the_desk(closed)
    type_pin(closed, PIN)
    qtbot.waitUntil(lambda: closed.sees(say("profile_unreadable")))
    assert not closed.screen.desk.state.unlocked
    closed.close()


def test_a_kiosk_started_for_the_desk_shows_why_at_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.store.OPEN_AGAIN_SECONDS", 0.1)
    closed = ClosedKiosk(qtbot, tmp_path, "--desk")
    assert closed.sees(WHY)
    assert not closed.sees("Qui est là")
    assert not closed.sees(say("kiosk_closed")), "that is for visitors"
    closed.mend()
    qtbot.waitUntil(lambda: closed.sees("Qui est là"))
    assert not closed.sees(WHY)
    closed.close()


def test_staff_enter_and_see_why_where_the_data_become_unreadable_later(
    visitor: Visitor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_in(visitor)

    def broken(*_arguments: object) -> object:
        raise KnownError("disk_fault", "the disk is gone")

    monkeypatch.setattr("ui.viewmodels.desk.ASK_AGAIN_MS", 1)
    with monkeypatch.context() as disk:
        disk.setattr(visitor.kiosk._cache, "ask", broken)
        go_to_the_desk(visitor)
        type_pin(visitor, PIN)
        assert visitor.sees("the disk is gone")
        assert not visitor.sees("Qui est là")
    qtbot.waitUntil(lambda: visitor.sees("Qui est là"))
