"""The screen that nobody is near: all of it is seen, in every language and size, and nothing of it burns in."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.settings import LANGUAGES
from tests.ui.test_events import fill_the_agenda
from tests.ui.test_every_language import displaced, overlapping
from tests.ui.test_screens import cut
from tests.ui.visitor import Visitor, items_below, scene_rect

SHAPES = ("1080x1920", "1920x1080", "1024x768", "800x1280")
FAR = {"near": "500", "far": "800"}
"""Millimetres from the screen to the eyes: the farther, the larger the letters."""
STEPS = 40
GRID = 20
"""Pixels between the places that are looked at."""


def attracted(qtbot: QtBot, folder: Path, shape: str, distance: str) -> Visitor:
    visitor = Visitor(qtbot, folder, "--viewing-distance", distance, size=shape)
    fill_the_agenda(visitor)
    visitor.wait(60)
    assert visitor.screen.session.state.attracts
    return visitor


def wanderer(visitor: Visitor) -> QQuickItem:
    (found,) = (item for item in items_below(visitor.window.contentItem()) if item.property("step") is not None)
    return found


def held(visitor: Visitor) -> QQuickItem:
    (found,) = wanderer(visitor).childItems()
    return found


def parts(visitor: Visitor) -> list[QQuickItem]:
    """What is drawn: pictures, texts, and the cards around them."""
    drawn = ("QQuickText", "QQuickImage", "QQuickControl")
    return [item for item in items_below(wanderer(visitor)) if any(item.inherits(kind) for kind in drawn)]


def beyond(visitor: Visitor) -> list[str]:
    glass = scene_rect(visitor.window.contentItem())
    return [f"{item.property('text')!r} is off the glass" for item in parts(visitor)
            if not glass.contains(scene_rect(item))]  # fmt: skip


@pytest.mark.parametrize("distance", FAR.values(), ids=FAR)
@pytest.mark.parametrize("shape", SHAPES)
def test_all_of_it_is_seen_in_every_language(qtbot: QtBot, tmp_path: Path, shape: str, distance: str) -> None:
    visitor = attracted(qtbot, tmp_path, shape, distance)
    wrong = []
    for language in LANGUAGES:
        visitor.screen.language.choose(language)
        for step in (0, 3, 10):
            wanderer(visitor).setProperty("step", step)
            visitor.settle()
            complaints = [*cut(visitor), *beyond(visitor)]
            if held(visitor).scale() == 1:
                # These measure letters that were not made smaller.
                complaints += [*displaced(visitor), *overlapping(visitor)]
            wrong += [f"{language}, {step}: {complaint}" for complaint in complaints]
    visitor.close()
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("distance", FAR.values(), ids=FAR)
@pytest.mark.parametrize("shape", SHAPES)
def test_no_place_shows_the_same_part_most_of_the_time(qtbot: QtBot, tmp_path: Path, shape: str, distance: str) -> None:
    visitor = attracted(qtbot, tmp_path, shape, distance)
    lit: Counter[tuple[int, int, int]] = Counter()
    for step in range(STEPS):
        wanderer(visitor).setProperty("step", step)
        visitor.settle()
        for number, item in enumerate(parts(visitor)):
            place = scene_rect(item)
            if item.inherits("QQuickText"):
                # Only its letters are seen, in the middle of the room that it has.
                spare = place.width() * max(0.0, 1 - item.property("contentWidth") / item.width()) / 2
                place.adjust(spare, 0, -spare, 0)
            columns = range(-(-int(place.left()) // GRID), int(place.right()) // GRID + 1)
            rows = range(-(-int(place.top()) // GRID), int(place.bottom()) // GRID + 1)
            lit.update((number, column, row) for column in columns for row in rows)
    names = [item.property("text") or item.metaObject().className() for item in parts(visitor)]
    visitor.close()
    assert {names[number]: count for (number, *_), count in lit.items() if count > STEPS * 0.55} == {}
