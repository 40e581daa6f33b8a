"""With the largest text, what a page is for is in sight before anything is scrolled."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.visitor import Visitor, items_below, scene_rect
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


@pytest.fixture
def large(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    """A visitor at the screen of a size, who has asked for the largest text."""
    visitor = Visitor(qtbot, tmp_path, size=request.param)
    while visitor.screen.session.state.comfort.text_scale < 2:
        visitor.screen.session.changeTextSize()
    visitor.settle()
    yield visitor
    visitor.close()


def is_whole(visitor: Visitor, words: str) -> bool:
    """Whether a text is in sight with all its height."""
    for item in items_below(visitor.window.contentItem()):
        if item.inherits("QQuickText") and item.property("text") == words:
            place = scene_rect(item)
            above: QQuickItem | None = item.parentItem()
            while above is not None and not (above.clip() and not scene_rect(above).contains(place)):
                above = above.parentItem()
            return above is None
    return False


@pytest.mark.parametrize("large", ["1024x768"], indirect=True)
def test_the_ways_in_are_read_on_a_small_screen(large: Visitor) -> None:
    assert is_whole(large, "J’arrive")
    assert is_whole(large, "Je pars")


@pytest.mark.parametrize("large", ["1080x1920"], indirect=True)
def test_all_digits_of_the_pin_are_in_sight(large: Visitor) -> None:
    large.screen.session.open(Page.Desk)
    large.settle()
    assert is_whole(large, "0")
    assert not large.sees("Vers le bas")


@pytest.mark.parametrize("large", ["1080x1920"], indirect=True)
def test_a_new_badge_shows_its_name_and_a_large_code(large: Visitor) -> None:
    large.screen.session.open(Page.Badge)
    large.screen.badges.issue()
    large.settle()
    new = large.screen.badges.state.new
    assert new is not None
    assert is_whole(large, new.alias)
    code = next(item for item in items_below(large.window.contentItem()) if item.property("codeSide") is not None)
    assert code.width() > 600
