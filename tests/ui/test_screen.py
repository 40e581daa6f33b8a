"""How the screen comes together: the home page first, the rest behind its first frame."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from ecocentre.system import FrozenSystem, System
from kiosk.app import open_kiosk
from kiosk.settings import read_settings
from tests.ui.visitor import WEDNESDAY
from ui.screen import Screen
from ui.store import InlineStore, StoreThread
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[Screen]:
    """A screen that is not shown yet."""
    settings, system = (
        read_settings(["--data", str(tmp_path), "--offline", "--headset", "none"]),
        FrozenSystem(WEDNESDAY),
    )
    screen = Screen(settings, InlineStore(open_kiosk(settings, system)), system)
    yield screen
    screen.close()


def test_a_scanner_is_trouble_at_the_desk_as_long_as_it_is_away(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.devices.stream.OPEN_AGAIN_SECONDS", 0.01)
    scanner, system = tmp_path / "scanner", System()
    settings = read_settings(["--data", str(tmp_path / "data"), "--offline", "--desk", "--scanner", str(scanner)])
    store = StoreThread(lambda: open_kiosk(settings, system), system)
    screen = Screen(settings, store, system)
    screen.show()
    with qtbot.waitSignal(screen.firstFrame):
        pass

    def troubles() -> list[str]:
        return [trouble.code for trouble in screen.desk.state.standing.troubles]

    qtbot.waitUntil(lambda: troubles() == ["scanner_unreadable"])
    assert screen.session.state.notice == "", "whoever is served meanwhile could do nothing about it"
    scanner.write_text("")
    qtbot.waitUntil(lambda: troubles() == [])
    screen.close()


def shown(item: QQuickItem) -> list[str]:
    """The pages in the window, by their QML types."""
    here = [name] if (name := item.metaObject().className().partition("_")[0]).endswith("Screen") else []
    return here + [page for child in item.childItems() for page in shown(child)]


def test_a_page_asked_for_before_the_first_frame_comes_after_it(screen: Screen, qtbot: QtBot) -> None:
    assert shown(screen.window.contentItem()) == ["WelcomeScreen"]
    screen.session.open(Page.Arrive)
    screen.show()
    qtbot.waitUntil(lambda: shown(screen.window.contentItem()) == ["VisitsScreen"])
    screen.visits.setPeople(3)
    assert screen.visits.state.choices.people == 3
