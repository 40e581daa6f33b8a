"""A touch counts when the finger is lifted where it was put down, and once for an unsteady hand; a tap is enough."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import PRESSED, ROLES, Visitor, in_sight
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


@pytest.fixture
def unsteady(visitor: Visitor) -> Visitor:
    """At a screen that takes two strikes shortly after each other for one, as it does for everybody but the tests."""
    visitor.screen.theme.setProperty("debounceMs", 500)
    return visitor


def where(visitor: Visitor, name: str) -> QPoint:
    return visitor.find(name).rect().center() - visitor.window.position()


def put(visitor: Visitor, at: QPoint) -> None:
    QTest.touchEvent(visitor.window, visitor.finger).press(0, at).commit()


def slide(visitor: Visitor, at: QPoint) -> None:
    QTest.touchEvent(visitor.window, visitor.finger).move(0, at).commit()


def lift(visitor: Visitor, at: QPoint) -> None:
    QTest.touchEvent(visitor.window, visitor.finger).release(0, at).commit()
    visitor.settle()


def test_nothing_happens_before_the_finger_is_lifted(visitor: Visitor) -> None:
    at = where(visitor, "J’arrive")
    put(visitor, at)
    visitor.settle()
    assert visitor.screen.session.state.page == Page.Welcome
    lift(visitor, at)
    assert visitor.screen.session.state.page == Page.Arrive


@pytest.mark.parametrize("name", ["J’arrive", "Mon badge", "Aide", "Contraste fort"])
def test_who_slides_off_takes_the_touch_back(visitor: Visitor, name: str) -> None:
    at, beside = where(visitor, name), where(visitor, name) - QPoint(0, 700)
    put(visitor, at)
    for step in range(1, 8):
        slide(visitor, at + (beside - at) * step / 7)
    lift(visitor, beside)
    assert visitor.screen.session.state.page == Page.Welcome
    assert not visitor.screen.session.state.comfort.high_contrast


def test_who_slides_onto_another_key_presses_neither(visitor: Visitor) -> None:
    put(visitor, where(visitor, "J’arrive"))
    slide(visitor, where(visitor, "Je pars"))
    lift(visitor, where(visitor, "Je pars"))
    assert visitor.screen.session.state.page == Page.Welcome


def test_two_strikes_within_half_a_second_are_one(unsteady: Visitor) -> None:
    at = where(unsteady, "Contraste fort")
    for _ in range(2):
        put(unsteady, at)
        lift(unsteady, at)
    assert unsteady.screen.session.state.comfort.high_contrast


def test_the_second_strike_presses_nothing_on_the_page_that_the_first_opened(unsteady: Visitor) -> None:
    at = where(unsteady, "J’arrive")
    for _ in range(2):
        put(unsteady, at)
        lift(unsteady, at)
    assert unsteady.screen.session.state.page == Page.Arrive
    assert unsteady.screen.visits.state.choices.purposes == ()
    assert unsteady.screen.visits.state.choices.people == 1


@pytest.fixture(params=["1080x1920", "1024x768"])
def anywhere(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    visitor = Visitor(qtbot, tmp_path, size=request.param)
    fill_the_agenda(visitor)
    yield visitor
    visitor.close()


@pytest.mark.parametrize("page", [Page.Arrive, Page.Help, Page.Desk])
def test_everything_comes_into_sight_by_taps_alone(anywhere: Visitor, page: Page) -> None:
    """The largest text makes every page long; the scroll keys bring all of it into sight."""
    session = anywhere.screen.session
    session.open(page)
    anywhere.screen.desk.enter("2580")
    session.changeTextSize()
    session.changeTextSize()
    anywhere.settle()
    unseen = {name for _, name in told(anywhere)}
    assert len(unseen) > 5
    for _ in range(60):
        unseen -= {name for item, name in told(anywhere) if in_sight(item)}
        if not anywhere.sees("Vers le bas") or anywhere.find("Vers le bas").state().disabled:
            break
        anywhere.touch("Vers le bas")
    assert unseen == set()


def told(visitor: Visitor) -> list[tuple[QQuickItem, str]]:
    """What is pressed or read on the page."""
    return [
        (item, element.text(QAccessible.Text.Name))
        for element in visitor.elements()
        if element.role() in (*PRESSED, ROLES.StaticText) and isinstance(item := element.object(), QQuickItem)
    ]
