"""Every page, in every shape, language and text size: named and reachable for everybody, large enough, nothing cut."""

import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QFontMetricsF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import ROLES, Visitor, items_below, scene_rect
from ui.viewmodels.pictures import PAUSE_SECONDS, TRIES
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page

SHAPES = {
    "portrait": "1080x1920",
    "landscape": "1920x1080",
    "small": "1024x768",
    "small wide": "1366x768",
    "small portrait": "800x1280",
}
MAY_SCROLL = (
    "events", "desk", "keys at a glance", "notice", "help, low reach", "register", "register, low reach", "comfort",
    "comfort, low reach", "keys, low reach",
)  # fmt: skip
"""Pages of a list that may be long, the comforts on a small screen among them; the notice is told on the desk."""
SCROLL_DOWN = {"fr": "Vers le bas", "en": "Down"}
LEAST_TARGET = {"portrait": 76, "landscape": 76, "small": 50, "small wide": 50, "small portrait": 50}
"""Pixels: 76 on the 24-inch lobby screen; 50 are 15 mm on a 15-inch panel."""
MAY_HAVE_FOCUS = {ROLES.Button, ROLES.CheckBox, ROLES.RadioButton}


def pages(visitor: Visitor) -> Iterator[str]:
    """Go through every state of every page."""
    session, screen = visitor.screen.session, visitor.screen
    yield "welcome"
    session.open(Page.Arrive)
    screen.visits.togglePurpose("learn")
    screen.visits.toggleTravel("bike")
    screen.visits.setPeople(12)
    yield "arrive"
    screen.visits.arrive()
    yield "result"
    session.open(Page.Badge)
    yield "badge"
    screen.badges.issue()
    yield "new badge"
    yield from pages_of_new_pictures(visitor)
    screen.pictures.finish()
    yield "result with badge"
    session.home()
    yield from pages_of_the_pad(visitor)
    session.open(Page.Leave)
    yield "leave"
    session.home()
    session.open(Page.Events)
    yield "events"
    screen.events.choose(screen.events.state.events[0].id)
    yield "event"
    session.home()
    session.open(Page.Help)
    yield "help"
    session.open(Page.Register)
    yield "register"
    session.back()
    yield from pages_of_the_desk(visitor)
    session.open(Page.Comfort)
    yield "comfort"
    session.home()
    session.open(Page.Arrive)
    screen.visits.setPeople(2)
    visitor.wait(60)
    yield "still there"
    session.home()
    session.breakDown("3F2A")
    yield "broken"
    session.home()


def pages_of_the_desk(visitor: Visitor) -> Iterator[str]:
    session, screen = visitor.screen.session, visitor.screen
    session.open(Page.Desk)
    yield "pin"
    screen.desk.enter("2580")
    yield "desk"
    session.open(Page.Keys)
    yield "keys"
    screen.keys.useDefaults()
    yield "keys at a glance"
    session.back()
    session.tell("badge_forged")
    yield "notice"
    session.home()


def pages_of_new_pictures(visitor: Visitor) -> Iterator[str]:
    pictures = visitor.screen.pictures
    pictures.take()
    yield "new pictures"
    pictures.practise()
    yield "pictures again"
    touch_pictures(visitor, reversed(pictures.state.given))
    yield "pictures once more"
    pictures.practise()
    touch_pictures(visitor, pictures.state.given)
    yield "known pictures"


def pages_of_the_pad(visitor: Visitor) -> Iterator[str]:
    session, pictures = visitor.screen.session, visitor.screen.pictures
    session.open(Page.Pictures)
    touch_pictures(visitor, ("umbrella", "bicycle"))
    yield "pictures"
    touch_pictures(visitor, ("sun", "tree", "cat"))
    yield "wrong pictures"
    for _ in range(TRIES - 1):
        touch_pictures(visitor, ("sun", "tree", "cat"))
    yield "pictures paused"
    session.home()
    visitor.system.advance(seconds=PAUSE_SECONDS)
    pictures.lookAtTheClock()


def touch_pictures(visitor: Visitor, pictures: Iterable[str]) -> None:
    while visitor.screen.pictures.state.chosen:
        visitor.screen.pictures.erase()
    for code in pictures:
        visitor.screen.pictures.pick(code)


def look(visitor: Visitor, language: str, steps: int) -> None:
    """How the screen looks on every page: the end of a turn sets it back."""
    visitor.screen.language.choose(language)
    while visitor.screen.session.state.comfort.text_scale != (1.0, 1.5, 2.0)[steps]:
        visitor.screen.session.changeTextSize()
    visitor.settle()


@pytest.fixture(params=SHAPES)
def anywhere(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[str, Visitor]]:
    visitor = Visitor(qtbot, tmp_path, "--printer", str(tmp_path / "printer"), size=SHAPES[request.param])
    fill_the_agenda(visitor)
    yield request.param, visitor
    visitor.close()


@pytest.mark.parametrize(("language", "steps"), list(itertools.product(("fr", "en"), (0, 2))))
def test_everything_is_named_large_enough_and_whole(anywhere: tuple[str, Visitor], language: str, steps: int) -> None:
    shape, visitor = anywhere
    wrong = []
    for page in pages(visitor):
        look(visitor, language, steps)
        wrong += [f"{page}: {complaint}" for complaint in [*unusable(visitor, LEAST_TARGET[shape]), *cut(visitor)]]
    assert wrong == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_page_is_seen_whole_unless_it_is_a_long_list(anywhere: tuple[str, Visitor], language: str) -> None:
    shape, visitor = anywhere
    hidden = []
    for page in pages(visitor):
        look(visitor, language, 0)
        for reach in ("", ", low reach") if "portrait" in shape else ("",):
            visitor.screen.session.setLowReach(reach != "")
            visitor.settle()
            if page not in MAY_SCROLL and page + reach not in MAY_SCROLL and visitor.sees(SCROLL_DOWN[language]):
                hidden.append(page + reach)
        visitor.screen.session.setLowReach(False)
    assert hidden == []


def unusable(visitor: Visitor, least: int) -> Iterator[str]:
    """What assistive technology, keys or a finger could not use."""
    summary = [element for element in visitor.elements() if element.role() == ROLES.Pane]
    if not any(element.text(QAccessible.Text.Description) for element in summary):
        yield "no spoken summary"
    for element in visitor.elements():
        name = element.text(QAccessible.Text.Name)
        if not takes_keys(element):
            continue
        if element.role() not in MAY_HAVE_FOCUS:
            yield f"{name!r} has the focus as {element.role()}"
        if not name:
            yield f"something without a name: {element.object()}"
        actions = cast("QAccessibleActionInterface | None", element.actionInterface())
        if actions is None or "Press" not in actions.actionNames():
            yield f"{name!r} cannot be pressed by assistive technology"
        if min(element.rect().width(), element.rect().height()) < least:
            yield f"{name!r} is only {element.rect().width()}x{element.rect().height()}"


def takes_keys(element: QAccessibleInterface) -> bool:
    """Whether the keys stop here, and a finger may press."""
    item = element.object()
    return isinstance(item, QQuickItem) and item.activeFocusOnTab() and item.isEnabled()


def cut(visitor: Visitor) -> Iterator[str]:
    """Texts that are not shown whole."""
    width = visitor.window.width()
    for item in items_below(visitor.window.contentItem()):
        if not (item.inherits("QQuickText") and item.property("text") and item.width()):
            continue
        text, place = item.property("text"), scene_rect(item)
        if place.top() > visitor.window.height():
            # A row that a list has made beforehand has no layout yet.
            continue
        if item.property("truncated"):
            yield f"{text!r} is truncated"
        if item.property("contentWidth") > item.width() + 2:
            yield f"{text!r} is wider ({item.property('contentWidth'):.0f}) than its place ({item.width():.0f})"
        if (widest := longest_word(item)) > item.width() + 2:
            yield f"a word of {text!r} is torn: {widest:.0f} on {item.width():.0f}"
        if place.left() < -1 or place.right() > width + 1:
            yield f"{text!r} leaves the window"


def longest_word(item: QQuickItem) -> float:
    metrics = QFontMetricsF(item.property("font"))
    return max(metrics.horizontalAdvance(word) for word in re.split(r"[\s\-]+", item.property("text")))


def test_each_page_that_opens_says_what_it_is_for(visitor: Visitor) -> None:
    said = set()
    fill_the_agenda(visitor)
    for page in pages(visitor):
        visitor.settle()
        described = [e.text(QAccessible.Text.Description) for e in visitor.elements() if e.role() == ROLES.Pane]
        assert any(described), page
        said |= set(described)
    assert len(said - {""}) >= 11


def test_help_names_the_keys_that_are_there(anywhere: tuple[str, Visitor]) -> None:
    _, visitor = anywhere
    for language, lower in (("fr", "plus bas"), ("en", "Lower")):
        visitor.screen.language.choose(language)
        visitor.screen.session.open(Page.Help)
        visitor.settle()
        shown = any(name.startswith(("Tout à portée de main", "Everything within reach")) for name in visitor.names())
        assert any(lower in name for name in visitor.names() if "contrast" in name) is shown


def test_all_help_is_seen_at_once(anywhere: tuple[str, Visitor]) -> None:
    """On the lobby screen; where it stands upright, also with how a call stands on it."""
    shape, visitor = anywhere
    if shape not in {"portrait", "landscape"}:
        return
    for language in ("fr", "en", "es", "pt", "ar", "fr-falc"):
        visitor.screen.session.home()
        visitor.screen.language.choose(language)
        visitor.screen.session.open(Page.Help)
        visitor.settle()
        help_page = visitor.window.property("page")
        assert not help_page.property("scrolls"), language
        if shape == "portrait":
            visitor.screen.calls.callSomeone()
            visitor.settle()
            assert not help_page.property("scrolls"), language


def test_low_reach_keeps_every_key_in_the_lower_part_of_the_screen(visitor: Visitor) -> None:
    fill_the_agenda(visitor)
    for page in pages(visitor):
        visitor.screen.session.setLowReach(True)
        visitor.settle()
        if page == "broken":
            continue
        for element in visitor.elements():
            if takes_keys(element):
                top = element.rect().top() - visitor.window.position().y()
                assert top > visitor.window.height() * 0.3, f"{page}: {element.text(QAccessible.Text.Name)} at {top}"
