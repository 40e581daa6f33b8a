"""Every screen in every state, stop by stop: told, seen, reached and left by keys, and pressed as it is touched."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, cast

import pytest
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.scripted_voice import ScriptedVoice
from tests.ui.states import STATES, Page, go, pages
from tests.ui.test_events import fill_the_agenda
from tests.ui.test_screens import MAY_HAVE_FOCUS, takes_keys
from tests.ui.visitor import ROLES, Visitor, in_sight, items_below, scene_rect, shown_rect
from ui.viewmodels.desk import Standing

pytestmark = pytest.mark.usefixtures("silent_bell")

SHAPES = {"portrait": "1080x1920", "landscape": "1920x1080", "small": "1024x768"}
NEXT, UP, DOWN, BACK, SELECT = (
    Qt.Key.Key_F24, Qt.Key.Key_F21, Qt.Key.Key_F22, Qt.Key.Key_F23, Qt.Key.Key_F20,
)  # fmt: skip
ANSWERS = "J’y vais"
"""The key of a call that waits at the desk."""
FINGER_MM, GAP_MM = 15, 8
"""What a finger in a wet glove needs, and how far apart."""
SCREENS = Path(__file__).resolve().parents[2] / "ui" / "Kiosk" / "Screens"
MOST_STOPS = 90
LEAST_RING = 3
"""Pixels of the frame around what has the focus."""
LEAST_CONTRAST = 3.0


LEARNS = "keys"
"""Where every key but Tab and Space is a lesson."""
SCROLL_KEYS = {"Vers le haut", "Vers le bas"}
NUMBERED = "Effacer le numéro"
"""Takes back a digit of a badge that is another one each time."""
STAND_IN_LINES = {ANSWERS}
MOVES_BY_ITSELF = "scanning"
"""Where the kiosk itself lights one key after the other: nobody walks."""
STAND_TWICE = {"Aide", "Contraste fort", "Écouter la borne"}
"""Keys of the toolbar that some pages have as well, for the same."""
LEADS_NOWHERE_BACK = {"home", "attract", "result", "result with badge", "out of order"}
"""Where nothing lies behind, or a key of the screen's own ends it."""


# -- what is looked at ----------------------------------------------------------------------------------------------


class Stop(NamedTuple):
    """One place where the keys stop."""

    name: str
    item: QQuickItem
    before: QRectF | None
    """Where the stop before it lay when the keys came here."""
    place: QRectF


def walk(visitor: Visitor, state: str, key: Qt.Key = NEXT) -> Iterator[Stop]:
    """Where one key leads until it comes round, from where the keys are at first, if they stop there.

    A list makes its lines as they come into sight: each stop is to be looked at before the next.
    """
    if state == LEARNS:
        key = Qt.Key.Key_Backtab if key == UP else Qt.Key.Key_Tab
    for _ in range(2):
        if visitor.focused() not in reached(visitor):
            visitor.key(key)
    first, last = visitor.window.activeFocusItem(), None
    name = visitor.focused()
    for _ in range(MOST_STOPS):
        item = visitor.window.activeFocusItem()
        yield Stop(visitor.focused(), item, None if last is None else scene_rect(last), scene_rect(item))
        last = item
        strike(visitor, key)
        # Two keys of a page may have one name, such as those of two calls.
        if visitor.window.activeFocusItem() is first or (visitor.focused() == name and name not in STAND_IN_LINES):
            return
    raise AssertionError(f"the keys do not come round to {name!r}")


def strike(visitor: Visitor, key: Qt.Key) -> None:
    """One key of a walk: what it moves is in its place with the next frame."""
    QTest.keyClick(visitor.window, key)
    QGuiApplication.processEvents()
    visitor.window.grabWindow()


def reached(visitor: Visitor) -> set[str]:
    return {_told(element.object()) for element in visitor.elements() if takes_keys(element)}


def _told(item: QObject) -> str:
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name).replace("\u00a0", " ")


@pytest.fixture(params=SHAPES)
def anywhere(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    visitor = Visitor(qtbot, tmp_path, size=SHAPES[request.param])
    fill_the_agenda(visitor)
    yield visitor
    visitor.close()


# -- the rules ------------------------------------------------------------------------------------------------------


def test_every_page_and_every_screen_is_among_the_states(visitor: Visitor) -> None:
    fill_the_agenda(visitor)
    opened, shown = set(), set()
    for _ in pages(visitor):
        opened.add(visitor.screen.session.state.page)
        items = items_below(visitor.window.contentItem())
        shown |= {item.metaObject().className().partition("_QMLTYPE_")[0] for item in items}
    assert opened == set(Page)
    assert {file.stem for file in SCREENS.glob("*Screen.qml")} <= shown


def test_every_stop_has_a_role_and_tells_all_that_stands_on_it(anywhere: Visitor) -> None:
    """Name and description together hold every word that is seen on a key (WCAG 2.5.3), and what it is set to."""
    wrong = []
    for state in STATES:
        go(anywhere, state)
        for element in anywhere.elements():
            if not takes_keys(element):
                continue
            item, name = element.object(), element.text(QAccessible.Text.Name)
            assert isinstance(item, QQuickItem)
            told = words_of(f"{name} {element.text(QAccessible.Text.Description)}")
            seen = words_of(" ".join(text.property("text") for text in items_below(item) if is_text(text)))
            if element.role() not in MAY_HAVE_FOCUS or not name.strip():
                wrong.append(f"{state}: {name!r} is a {element.role()}")
            if not seen <= told:
                wrong.append(f"{state}: {name!r} does not tell {seen - told}")
    assert wrong == [], "\n".join(wrong)


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def test_no_two_stops_of_a_screen_are_told_alike(anywhere: Visitor) -> None:
    """The name alone tells them apart; of two visitors without a badge the description does."""
    for _ in range(2):
        anywhere.screen.visits.arrive()
        anywhere.system.advance(seconds=60)
    wrong = []
    for state in STATES:
        go(anywhere, state)
        stops = [element for element in anywhere.elements() if takes_keys(element)]
        names = [f"{_told(stop.object())} {stop.text(QAccessible.Text.Description)}".strip() for stop in stops]
        wrong += [f"{state}: {name}" for name in sorted({*names} - STAND_TWICE) if names.count(name) > 1]
    assert wrong == [], "\n".join(wrong)


def test_every_stop_is_large_enough_and_apart_from_the_others(anywhere: Visitor) -> None:
    """Edges are 8 mm apart; of keys that are larger than they must be, what a finger needs of each is."""
    least = anywhere.screen.theme.property("target")
    mm = anywhere.screen.theme.property("pixelsPerMm")
    small, near = [], []
    for state in STATES:
        go(anywhere, state)
        found = [(element, scene_rect(cast("QQuickItem", element.object()))) for element in stops_told(anywhere)]
        for element, _place in found:
            whole = cast("QQuickItem", element.object()).size()
            if min(whole.width(), whole.height()) < least - 1:
                small.append(f"{state}: {_told(element.object())} {whole.width():.0f}x{whole.height():.0f} of {least}")
        for (one, a), (other, b) in itertools.combinations(found, 2):
            apart, cores = distance(a, b), distance(core(a, FINGER_MM * mm), core(b, FINGER_MM * mm))
            if apart < 0 or (apart < GAP_MM * mm - 1 and cores < GAP_MM * mm):
                near.append(f"{state}: {apart:.0f} px between {_told(one.object())} and {_told(other.object())}")
    assert (small, near) == ([], []), "\n".join([*small, *near])


def stops_told(visitor: Visitor) -> list[QAccessibleInterface]:
    """What the keys stop at and is in sight as a whole."""
    found = [element for element in visitor.elements() if takes_keys(element)]
    items = [cast("QQuickItem", element.object()) for element in found]
    return [element for element, item in zip(found, items, strict=True) if shown_rect(item) == scene_rect(item)]


def core(place: QRectF, side: float) -> QRectF:
    """What is touched of a key: as much as a finger needs, around its middle."""
    middle = place.center()
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)


def distance(a: QRectF, b: QRectF) -> float:
    return max(a.left() - b.right(), b.left() - a.right(), a.top() - b.bottom(), b.top() - a.bottom())


def test_a_press_does_what_a_touch_does(qtbot: QtBot, tmp_path: Path) -> None:
    """The toolbar is the same everywhere: its keys are tried on the home page, and the voice answers."""
    visitor = Visitor(qtbot, tmp_path, voice=ScriptedVoice())
    try:
        tried = try_every_key(visitor)
    finally:
        visitor.close()
    assert len(tried) > 40


def try_every_key(visitor: Visitor) -> set[str]:
    fill_the_agenda(visitor)
    go(visitor, "desk")
    wrong, tried = [], set()
    for state in STATES:
        if state == MOVES_BY_ITSELF:
            # There a touch anywhere is the switch: tests/ui/test_switch_scanning.py.
            continue
        go(visitor, state)
        # A field is opened, not pressed, and it is there only while many people are: tests/ui/test_text_entry.py.
        keys = [one for one in visitor.elements() if takes_keys(one) and one.role() != ROLES.EditableText]
        for name in [_told(element.object()) for element in keys]:
            # What stands in a line of the desk goes with the first try, and so does a call that is waiting.
            if (
                (state != "home" and name in tried)
                or (state.startswith("desk") and " : " in name)
                or name in (ANSWERS, NUMBERED)
            ):
                continue
            tried.add(name)
            came = [what_came(visitor, state, do, name) for do in (visitor.touch, visitor.press)]
            if came[0] != came[1]:
                wrong.append(f"{state}: {name}: {came}")
    assert wrong == [], "\n".join(wrong)
    return tried


def what_came(visitor: Visitor, state: str, do: Callable[[str], None], name: str) -> list[object]:
    go(visitor, state)
    screen = visitor.screen
    do(name)
    return [
        replace(screen.session.state, remaining_seconds=0),
        screen.visits.state.choices,
        screen.language.code,
        screen.keys.state,
        replace(screen.desk.state, standing=Standing()),
        len(visitor.names()),
    ]


def test_the_keys_go_where_the_eye_does(anywhere: Visitor) -> None:
    """Each stop lies below the one before it, or beside it in the direction of reading."""
    wrong = []
    for state in STATES:
        is_wide = anywhere.window.width() > anywhere.window.height()
        if state == MOVES_BY_ITSELF or (is_wide and state.startswith("desk")):
            # A wide desk is read by columns, the people who are here first.
            continue
        go(anywhere, state)
        for stop in walk(anywhere, state):
            if stop.before is None:
                continue
            below = stop.place.top() >= stop.before.bottom() - 1
            beside = stop.place.left() >= stop.before.right() - 1
            if not below and not beside:
                wrong.append(f"{state}: {stop.name} at {stop.place} comes after {stop.before}")
    assert wrong == [], "\n".join(wrong)


def test_five_keys_reach_everything_and_lead_out(anywhere: Visitor) -> None:
    wrong = []
    for state in STATES:
        if state == MOVES_BY_ITSELF:
            continue
        go(anywhere, state)
        # What the scroll keys show comes into sight as the keys reach it, and then there may be nothing left to scroll.
        there = reached(anywhere) - SCROLL_KEYS
        missed = {key.name: there - {stop.name for stop in walk(anywhere, state, key)} for key in (NEXT, DOWN, UP)}
        wrong += [f"{state}: {key} does not reach {names}" for key, names in missed.items() if names]
        if state in (*LEADS_NOWHERE_BACK, LEARNS):
            continue
        for _ in range(4):
            anywhere.key(BACK)
        if anywhere.screen.session.state.page != Page.Welcome or anywhere.screen.session.state.notice:
            wrong.append(f"{state}: back does not lead out")
    assert wrong == [], "\n".join(wrong)


def test_what_has_the_focus_comes_into_sight(anywhere: Visitor) -> None:
    wrong = []
    for state in STATES:
        if state == MOVES_BY_ITSELF:
            continue
        go(anywhere, state)
        wrong += [f"{state}: {stop.name}" for stop in walk(anywhere, state) if not in_sight(stop.item)]
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize("anywhere", ["portrait", "small"], indirect=True)
@pytest.mark.parametrize("high_contrast", [False, True], ids=["day", "high contrast"])
def test_the_focus_is_seen_on_every_side(anywhere: Visitor, high_contrast: bool) -> None:
    """At least 3 px on each side change by 3:1 when the focus comes, and stand out by 3:1 from what lies outside."""
    wrong = []
    for state in STATES:
        if state == MOVES_BY_ITSELF:
            continue
        go(anywhere, state)
        anywhere.screen.session.setHighContrast(high_contrast)
        anywhere.settle()
        for stop in walk(anywhere, state):
            focused = anywhere.window.grabWindow()
            stop.item.setFocus(False)
            plain = anywhere.window.grabWindow()
            wrong += [f"{state}: {stop.name} {side}" for side in unseen(focused, plain, framed(stop))]
            stop.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert wrong == [], "\n".join(wrong)


def framed(stop: Stop) -> QRectF:
    """What the frame stands around: of a field that is typed into, the whole of it."""
    above: QQuickItem | None = stop.item
    while above is not None and not any(child.property("owner") == stop.item for child in above.childItems()):
        above = above.parentItem()
    return stop.place if above is None else scene_rect(above)


def unseen(focused: QImage, plain: QImage, place: QRectF) -> Iterator[str]:
    """The sides on which a frame cannot be made out."""
    middle = place.center().toPoint()
    sides = {
        "above": [(middle.x(), round(place.top()) - step) for step in range(24)],
        "below": [(middle.x(), round(place.bottom()) + step) for step in range(24)],
        "to the left": [(round(place.left()) - step, middle.y()) for step in range(24)],
        "to the right": [(round(place.right()) + step, middle.y()) for step in range(24)],
    }
    for side, points in sides.items():
        shown = [point for point in points if focused.valid(*point)]
        now, before = ([image.pixelColor(*point) for point in shown] for image in (focused, plain))
        ring = [contrast(a, b) >= LEAST_CONTRAST for a, b in zip(now, before, strict=True)]
        if max((len(list(run)) for is_ring, run in itertools.groupby(ring) if is_ring), default=0) < LEAST_RING:
            yield side


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    """The formula of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance ."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
