"""With the largest text, what a page is for is in sight before anything is scrolled."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import ROLES, Visitor, items_below, scene_rect
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
WIDE = pytest.mark.parametrize("large", ["1024x768", "1920x1080"], indirect=True)
"""Little height for large text."""


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
            return is_all_in_sight(visitor, item)
    return False


def is_all_in_sight(visitor: Visitor, item: QQuickItem) -> bool:
    """Whether no edge of an item lies beyond the window or a pane that holds it."""
    place = scene_rect(item)
    above: QQuickItem | None = item.parentItem()
    while above is not None and not (above.clip() and not scene_rect(above).contains(place)):
        above = above.parentItem()
    return above is None and QRectF(0, 0, visitor.window.width(), visitor.window.height()).contains(place)


def key_is_whole(visitor: Visitor, name: str) -> bool:
    item = visitor.find(name).object()
    assert isinstance(item, QQuickItem)
    return is_all_in_sight(visitor, item)


def bars(visitor: Visitor) -> list[QQuickItem]:
    found = [element.object() for element in visitor.elements() if element.role() == ROLES.ToolBar]
    return [item for item in found if isinstance(item, QQuickItem)]


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


@WIDE
def test_each_question_shows_answers_on_a_wide_screen(large: Visitor) -> None:
    large.screen.session.open(Page.Arrive)
    large.settle()
    for answer in ("Travailler", "Événement", "Apprendre", "Réparer"):
        assert key_is_whole(large, answer)
    large.screen.visits.goOn()
    large.settle()
    assert is_whole(large, "1")
    assert key_is_whole(large, "Une personne de plus")
    assert not large.sees("Vers le bas")
    large.screen.visits.goOn()
    large.settle()
    assert key_is_whole(large, "À pied")
    assert key_is_whole(large, "À vélo")


@WIDE
def test_all_of_the_pin_pad_is_in_sight_on_a_wide_screen(large: Visitor) -> None:
    large.screen.session.open(Page.Desk)
    large.settle()
    for digit in "0123456789":
        assert key_is_whole(large, digit)
    assert key_is_whole(large, "Valider")
    assert not large.sees("Vers le bas")


@WIDE
def test_an_event_and_all_languages_are_in_sight_on_a_wide_screen(large: Visitor) -> None:
    fill_the_agenda(large)
    large.screen.session.open(Page.Events)
    large.settle()
    first = next(element for element in large.elements() if element.role() == ROLES.ListItem).object()
    assert isinstance(first, QQuickItem)
    assert is_all_in_sight(large, first)
    large.screen.session.open(Page.Comfort)
    large.settle()
    for language in ("Français", "English", "Español", "Português", "العربية", "Français facile"):
        assert key_is_whole(large, language)


@WIDE
def test_all_of_a_new_badge_is_in_sight_on_a_wide_screen(large: Visitor) -> None:
    large.screen.session.open(Page.Badge)
    large.screen.badges.issue()
    large.settle()
    code = next(item for item in items_below(large.window.contentItem()) if item.property("codeSide") is not None)
    assert is_all_in_sight(large, code)
    assert code.width() > 0.5 * large.window.height()
    assert key_is_whole(large, "J’arrive avec ce badge")
    (words,) = (
        item
        for item in items_below(large.window.contentItem())
        if item.inherits("QQuickText") and item.property("text") == "J’arrive avec ce badge"
    )
    assert words.property("lineCount") <= 2


@WIDE
def test_how_many_leave_is_in_sight_with_the_key_that_says_so(large: Visitor) -> None:
    large.screen.session.open(Page.Leave)
    large.settle()
    assert key_is_whole(large, "Une personne de moins")
    assert key_is_whole(large, "Une personne de plus")
    assert is_whole(large, "1")


@WIDE
def test_the_bars_take_one_line_each_and_the_page_the_rest(large: Visitor) -> None:
    session = large.screen.session
    for speech in (False, True):
        session.setSpeech(speech)
        for page in (Page.Arrive, Page.Leave, Page.Badge):
            session.open(page)
            large.settle()
            shown = bars(large)
            assert len(shown) == 1 + speech
            assert all(is_all_in_sight(large, bar) for bar in shown)
            assert (
                sum(bar.height() * bar.width() for bar in shown) < 0.32 * large.window.height() * large.window.width()
            )
            for key in (
                "Langue : Français",
                "Écouter la borne",
                "Aide",
                *(("Répéter", "Écran noir") if speech else ()),
            ):
                assert key_is_whole(large, key)
    session.open(Page.Arrive)
    large.settle()
    assert key_is_whole(large, "Travailler")


@pytest.mark.parametrize(
    ("large", "low"), [("1024x768", False), ("1920x1080", False), ("1080x1920", True)], indirect=["large"]
)
def test_a_notice_lies_over_the_page_and_pushes_nothing_off(large: Visitor, low: bool) -> None:
    session = large.screen.session
    session.setLowReach(low)
    session.open(Page.Badge)
    large.settle()
    before = [scene_rect(bar) for bar in bars(large)]
    session.tell("badge_forged")
    large.settle()
    assert [scene_rect(bar) for bar in bars(large)] == before
    for key in ("D’accord", "Appeler quelqu’un"):
        assert key_is_whole(large, key)
    assert large.focused() == "D’accord"
    large.touch("D’accord")
    assert session.state.notice == ""
    assert session.state.page == Page.Badge
    large.touch("Je veux un badge")
    assert large.screen.badges.state.new is not None


@pytest.mark.parametrize("large", ["1024x768"], indirect=True)
def test_a_question_of_the_kiosk_is_not_hidden_by_a_notice(large: Visitor) -> None:
    large.screen.session.open(Page.Badge)
    large.screen.session.tell("badge_forged")
    large.wait(60)
    large.touch("Oui, je continue")
    large.touch("D’accord")
    assert large.screen.session.state.notice == ""
