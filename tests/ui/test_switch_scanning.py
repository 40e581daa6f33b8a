"""One switch is enough for a whole visit, and whoever needs none finds the screen as it was."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.switch_scanning import PACES_MS
from tests.ui.test_screens import takes_keys
from tests.ui.visitor import Visitor, scene_rect
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
SWITCH = Qt.Key.Key_F13


class SwitchUser(Visitor):
    """Strikes one switch and waits for what is lit; time stands still in between."""

    def __init__(self, qtbot: QtBot, folder: Path, size: str = "1080x1920") -> None:
        super().__init__(qtbot, folder, size=size)
        self.strike()
        assert self.scans()

    def scans(self) -> bool:
        return self.screen.scanning.state.scanning

    def strike(self, key: Qt.Key = SWITCH) -> None:
        self.system.advance(seconds=1)
        self.key(key)
        self.screen.switch.pace.stop()
        self.screen.switch.look()
        self.settle()

    def step(self) -> None:
        self.screen.switch.step()
        self.settle()

    def lit(self) -> list[str]:
        """The names of what is lit."""
        if self.screen.scanning.state.lit is None:
            return [self.focused()]
        around = self.screen.scanning.state.lit
        return [
            element.text(QAccessible.Text.Name)
            for element in self.elements()
            if takes_keys(element) and around.contains(scene_rect(cast("QQuickItem", element.object())))
        ]

    def choose(self, name: str) -> None:
        """Wait until what has this name, or its row, is lit, and strike; twice where it stands in a row."""
        for _ in range(2):
            for _ in range(40):
                if name in self.lit():
                    break
                self.step()
            else:
                raise AssertionError(f"{name!r} is not lit")
            alone = self.lit() == [name]
            self.strike()
            if alone:
                return


@pytest.fixture
def user(qtbot: QtBot, tmp_path: Path) -> Iterator[SwitchUser]:
    user = SwitchUser(qtbot, tmp_path)
    yield user
    user.close()


def test_a_whole_visit_by_one_switch(user: SwitchUser) -> None:
    user.choose("J’arrive")
    user.choose("Apprendre")
    assert user.screen.visits.state.choices.purposes == ("learn",)
    # One question stands on the screen at a time while it is scanned.
    while user.sees("Suivant"):
        user.choose("Suivant")
    user.choose("C’est bon")
    assert user.screen.session.state.page == Page.Result
    user.choose("Terminer")
    assert user.screen.session.state.page == Page.Welcome


def test_a_row_is_lit_before_what_stands_in_it(user: SwitchUser) -> None:
    assert user.lit() == ["J’arrive", "Je pars"]
    user.step()
    assert user.lit() == ["Mon badge", "Agenda"]
    user.strike()
    assert user.lit() == ["Mon badge"]
    user.step()
    assert user.lit() == ["Agenda"]


def row_of(user: SwitchUser) -> QRectF | None:
    return user.screen.scanning.state.lit


def test_the_frame_goes_with_its_page_and_stays_around_its_row_while_that_moves(user: SwitchUser) -> None:
    user.screen.session.open(Page.Arrive)
    user.settle()
    assert row_of(user) is None
    user.qtbot.waitUntil(lambda: row_of(user) is not None)
    before, names = row_of(user), user.lit()
    assert len(names) > 1
    user.screen.session.setLowReach(True)
    user.settle()
    assert row_of(user) not in (None, before)
    assert user.lit() == names


def test_space_and_a_touch_anywhere_are_the_switch(user: SwitchUser) -> None:
    user.strike(Qt.Key.Key_Space)
    assert user.lit() == ["J’arrive"]
    user.system.advance(seconds=1)
    place = QPoint(540, 1900)
    QTest.touchEvent(user.window, user.finger).press(0, place).commit()
    QTest.touchEvent(user.window, user.finger).release(0, place).commit()
    user.settle()
    assert user.screen.session.state.page == Page.Arrive


def test_an_unsteady_hand_strikes_once(user: SwitchUser) -> None:
    user.system.advance(seconds=1)
    user.key(SWITCH, 3)
    assert user.lit() == ["J’arrive"]


def test_after_three_rounds_it_pauses_and_a_strike_begins_anew(user: SwitchUser) -> None:
    for _ in range(60):
        user.step()
    assert user.sees("En pause.")
    assert user.screen.session.state.page == Page.Welcome
    user.strike()
    assert not user.sees("En pause.")
    assert user.lit() == ["J’arrive", "Je pars"]


def test_a_strike_is_activity_and_answers_whether_somebody_is_still_there(user: SwitchUser) -> None:
    user.choose("J’arrive")
    for _ in range(3):
        user.wait(50)
        user.strike()
        assert not user.sees("Êtes-vous encore là ?")
    user.wait(60)
    assert user.sees("Êtes-vous encore là ?")
    user.screen.switch.step()
    user.settle()
    user.choose("Oui, je continue")
    assert not user.sees("Êtes-vous encore là ?")
    assert user.screen.session.state.page == Page.Arrive


def test_what_was_not_seen_is_not_pressed(user: SwitchUser) -> None:
    """The page has changed under the hand: the strike was meant for what was lit before."""
    user.strike()
    user.screen.session.open(Page.Arrive)
    user.settle()
    user.strike()
    assert user.screen.session.state.page == Page.Arrive
    assert user.screen.visits.state.choices.purposes == ()


def test_slower_and_faster_keep_to_the_paces(user: SwitchUser) -> None:
    for _ in PACES_MS:
        user.screen.scanning.faster()
    assert user.screen.switch.pace.interval() == PACES_MS[0]
    assert user.find("Plus vite").state().disabled
    for _ in PACES_MS:
        if not user.find("Plus lent").state().disabled:
            user.choose("Plus lent")
    assert user.screen.switch.pace.interval() == PACES_MS[-1]


def test_it_is_left_by_the_switch_itself_and_at_the_end_of_the_turn(user: SwitchUser) -> None:
    user.choose("Arrêter le balayage")
    assert not user.scans()
    assert not user.sees("Arrêter le balayage")
    user.touch("J’arrive")
    assert user.screen.session.state.page == Page.Arrive
    user.system.advance(seconds=1)
    user.strike()
    assert user.scans()
    user.screen.session.home()
    assert not user.scans()
