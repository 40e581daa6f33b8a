"""Every page, in every shape, language and text size: named and reachable for everybody, large enough, nothing cut."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QFontMetricsF, QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.states import Page, pages
from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import ROLES, Visitor, items_below, scene_rect, shown_rect

pytestmark = pytest.mark.usefixtures("silent_bell")

SHAPES = {
    "portrait": "1080x1920",
    "landscape": "1920x1080",
    "small": "1024x768",
    "small wide": "1366x768",
    "small portrait": "800x1280",
}
MAY_SCROLL = (
    "events", "desk", "desk ringing", "desk lost badge", "desk typing", "keys at a glance", "notice", "help, low reach",
    "register", "register, low reach", "comfort", "comfort, low reach", "keys, low reach", "calling",
    "calling, low reach", "help calling, low reach", "help calling", "speech", "speech, low reach", "scanning",
    "scanning, low reach",
)  # fmt: skip
"""Pages of a list that may be long, the comforts on a small screen among them; what is below a notice or a call, which
take their height; and what has keys of its own for the voice or the one switch below it. Help with a call on it is seen
whole where the lobby screen stands upright: its own test says so."""
SCROLL_DOWN = {"fr": "Vers le bas", "en": "Down"}
LEAST_TARGET = {"portrait": 76, "landscape": 76, "small": 50, "small wide": 50, "small portrait": 50}
"""Pixels: 76 on the 24-inch lobby screen; 50 are 15 mm on a 15-inch panel."""
MOUNTED_MM = (800, 900, 1000)
HIGHEST_MM = 1200
"""EN 301 549, 8.3: what one touches lies no higher above the floor."""
MOST_LOWERED = 0.6
"""The part of the height that low reach keeps free at most: no page fits into less than the rest."""
NO_HEIGHT_LEFT = {
    ("speech", "1080x1920", 900), ("speech", "1920x1080", 1000), ("scanning", "1920x1080", 1000),
    ("desk typing", "1920x1080", 1000),
}  # fmt: skip
"""With large text and keys of its own below the page (for voice, switch or typing): the words come first."""
MAY_HAVE_FOCUS = {ROLES.Button, ROLES.CheckBox, ROLES.RadioButton, ROLES.EditableText}


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
        if element.role() != ROLES.EditableText and (actions is None or "Press" not in actions.actionNames()):
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


@pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
def test_low_reach_keeps_every_key_below_its_height_above_the_floor(qtbot: QtBot, tmp_path: Path, size: str) -> None:
    visitor = Visitor(qtbot, tmp_path, size=size)
    fill_the_agenda(visitor)
    wrong = [
        f"{page}, {height} mm, text {steps}: {complaint}"
        for page in pages(visitor)
        for steps in (0, 2)
        for height in MOUNTED_MM
        for complaint in too_high(visitor, height, steps)
        if steps == 0 or (page, size, height) not in NO_HEIGHT_LEFT
    ]
    visitor.close()
    assert wrong == [], "\n".join(wrong)


def too_high(visitor: Visitor, height: int, steps: int) -> Iterator[str]:
    """The keys above 1.20 m where the lower edge of the picture hangs this high."""
    theme, session = visitor.screen.theme, visitor.screen.session
    theme.setProperty("mountingHeight", height)
    limit = visitor.window.height() - (HIGHEST_MM - height) * theme.property("pixelsPerMm")
    most = MOST_LOWERED * visitor.window.height()
    assert theme.property("hangsTooHigh") == (limit > most)
    if limit <= 0 or (limit > most and steps):
        # Staff are told that the screen hangs too high for that.
        return
    session.setTextSize(("1.0", "2.0")[steps // 2])
    session.setLowReach(True)
    for _ in range(2):
        QGuiApplication.processEvents()
        visitor.window.grabWindow()
    for element in visitor.elements():
        if not takes_keys(element):
            continue
        shown = shown_rect(cast("QQuickItem", element.object()))
        if not shown.isEmpty() and shown.top() < min(limit, most) - 2:
            yield f"{element.text(QAccessible.Text.Name)} at {shown.top():.0f} above {min(limit, most):.0f}"
