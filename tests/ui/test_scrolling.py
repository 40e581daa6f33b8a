"""The scroll keys are there exactly where a page does not fit, whatever it went through before."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from tests.ui.test_screens import look
from tests.ui.visitor import Visitor, items_below
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page

SHAPES = ("1080x1920", "1920x1080", "1024x768", "1366x768", "800x1280")


def scrolls(visitor: Visitor) -> bool:
    return visitor.sees("Vers le bas") or visitor.sees("Down")


def histories(visitor: Visitor, page: Page, language: str, *, low: bool) -> dict[str, bool]:
    """Whether a page scrolls, by what went before; it looks the same every time."""
    session, languages = visitor.screen.session, visitor.screen.language
    seen = {}
    session.home()
    languages.choose(language)
    session.setLowReach(low)
    visitor.settle()
    session.open(page)
    visitor.settle()
    seen["chosen on the home page"] = scrolls(visitor)
    languages.choose("en" if language == "fr" else "fr")
    visitor.settle()
    languages.choose(language)
    visitor.settle()
    seen["another language and back"] = scrolls(visitor)
    for _ in range(3):
        session.changeTextSize()
        visitor.settle()
    seen["large text and back"] = scrolls(visitor)
    session.setLowReach(not low)
    visitor.settle()
    session.setLowReach(low)
    visitor.settle()
    seen["the other reach and back"] = scrolls(visitor)
    session.home()
    session.open(page)
    visitor.settle()
    languages.choose(language)
    visitor.settle()
    session.setLowReach(low)
    visitor.settle()
    seen["chosen on the page"] = scrolls(visitor)
    return seen


@pytest.mark.parametrize("shape", SHAPES)
def test_whether_a_page_scrolls_does_not_hang_on_what_went_before(qtbot: QtBot, tmp_path: Path, shape: str) -> None:
    visitor = Visitor(qtbot, tmp_path, size=shape)
    torn = {}
    for page in (Page.Arrive, Page.Leave, Page.Badge, Page.Help):
        for language in ("fr", "en"):
            for low in (False, True):
                seen = histories(visitor, page, language, low=low)
                if len(set(seen.values())) > 1:
                    torn[page.name, language, low] = seen
    visitor.close()
    assert torn == {}


def told(item: QQuickItem, signal: str) -> QMetaMethod:
    return item.metaObject().method(item.metaObject().indexOfSignal(signal))


def test_a_page_that_scrolls_comes_to_rest(qtbot: QtBot, tmp_path: Path) -> None:
    """Whether it scrolls is asked again where something changed, and not because it was asked."""
    visitor = Visitor(qtbot, tmp_path, size="1024x768")
    restless = {}
    for language in ("fr", "ar"):
        visitor.speak(language)
        for page in (Page.Arrive, Page.Leave, Page.Badge, Page.Help):
            for steps in range(3):
                look(visitor, language, steps)
                visitor.screen.session.open(page)
                visitor.settle()
                panes = [item for item in items_below(visitor.window.contentItem()) if item.property("overflows")]
                spies = [QSignalSpy(pane, told(pane, "unsteadyChanged()")) for pane in panes]
                qtbot.wait(100)
                if asked := sum(spy.count() for spy in spies):
                    restless[language, page.name, steps] = asked
    visitor.close()
    assert restless == {}
