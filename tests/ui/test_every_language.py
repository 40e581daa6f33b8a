"""Every page, in every language, shape and size of text: no text is cut, out of place, over another or unseen."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple, cast

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.settings import LANGUAGES
from tests.ui.states import pages
from tests.ui.test_events import fill_the_agenda
from tests.ui.test_screens import MAY_SCROLL, cut, look
from tests.ui.visitor import Visitor, items_below, scene_rect

SIZES = ("1080x1920", "1920x1080", "1024x768")
LOOKS = [(size, steps) for size in SIZES for steps in (0, 2)]
"""Sizes of the screen, and how often the key of the text size was touched: 2 is the largest text."""
SLACK = 2.0
"""Pixels that letters may reach beyond what they are measured by."""


class Words(NamedTuple):
    """A text on the screen: its layer (the page, or what lies over it), and where its letters are seen."""

    text: str
    layer: QQuickItem
    seen: QRectF


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    """What holds an item, from the inside to the window."""
    holder = cast("QQuickItem | None", item.parentItem())
    while holder is not None:
        yield holder
        holder = cast("QQuickItem | None", holder.parentItem())


def painted(item: QQuickItem) -> QRectF:
    """Where the letters of a text are, inside the place that it has."""
    place, width, height = scene_rect(item), item.property("contentWidth"), item.property("contentHeight")
    spare, below = place.width() - width, place.height() - height
    context = qmlContext(item)
    assert context is not None
    # Asked in QML: Python has no type for the answer.
    asked, _ = QQmlExpression(context, item, "effectiveHorizontalAlignment | verticalAlignment").evaluate()
    alignment = Qt.AlignmentFlag(asked)
    left = place.left() + spare * _share(alignment, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
    top = place.top() + below * _share(alignment, Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignVCenter)
    return QRectF(left, top, width, height)


def inked(item: QQuickItem) -> QRectF:
    """The same without the room for letters that the line does not have: digits may come close to what is below."""
    letters = painted(item)
    if item.property("lineCount") == 1:
        ink = QFontMetricsF(item.property("font")).tightBoundingRect(item.property("text"))
        baseline = scene_rect(item).top() + item.property("baselineOffset")
        letters.setTop(baseline + ink.top())
        letters.setBottom(baseline + ink.bottom())
    return letters


def _share(alignment: Qt.AlignmentFlag, end: Qt.AlignmentFlag, middle: Qt.AlignmentFlag) -> float:
    return 1.0 if end in alignment else 0.5 if middle in alignment else 0.0


def scrolls(item: QQuickItem) -> bool:
    return item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height()


def texts(visitor: Visitor) -> Iterator[QQuickItem]:
    for item in items_below(visitor.window.contentItem()):
        if item.inherits("QQuickText") and item.property("text").strip() and item.opacity() and item.width():
            yield item


def displaced(visitor: Visitor) -> Iterator[str]:
    """Texts that are higher than their place, or reach beyond what holds them and does not scroll."""
    for item in texts(visitor):
        text, letters = item.property("text"), painted(item)
        holders = list(above(item))
        rolls = next((number for number, holder in enumerate(holders) if scrolls(holder)), len(holders))
        if rolls != len(holders) and not scene_rect(holders[rolls]).intersects(letters):
            # Out of sight, where a list makes rows beforehand.
            continue
        if item.property("implicitHeight") > item.height() + SLACK:
            yield f"{text!r} is higher ({item.property('implicitHeight'):.0f}) than its place ({item.height():.0f})"
        for number, holder in enumerate(holders):
            place = scene_rect(holder)
            if place.isEmpty():
                continue
            wide = letters.left() < place.left() - SLACK or letters.right() > place.right() + SLACK
            high = letters.top() < place.top() - SLACK or letters.bottom() > place.bottom() + SLACK
            if wide or (high and number < rolls):
                beyond = "wider" if wide else "higher"
                yield f"{text!r} is {beyond} than the {holder.metaObject().className()} around it"
                break


def overlapping(visitor: Visitor) -> Iterator[str]:
    """Texts that lie over each other."""
    stage = visitor.window.contentItem().childItems()[0]
    found: list[Words] = []
    for item in texts(visitor):
        seen, layer = inked(item), item
        for holder in above(item):
            if holder.clip():
                seen = seen.intersected(scene_rect(holder))
            if holder.parentItem() is stage:
                layer = holder
        found.append(Words(item.property("text"), layer, seen.adjusted(SLACK, SLACK, -SLACK, -SLACK)))
    for one, other in combinations(found, 2):
        if one.layer is other.layer and one.seen.isValid() and one.seen.intersects(other.seen):
            yield f"{one.text!r} lies over {other.text!r}"


def hidden(visitor: Visitor) -> Iterator[str]:
    """Pages that have to be scrolled."""
    for item in items_below(visitor.window.contentItem()):
        if item.property("overflows"):
            yield "not all of it is seen at once"


@pytest.mark.parametrize(("size", "steps"), LOOKS)
def test_no_text_is_cut_or_lies_over_another(qtbot: QtBot, tmp_path: Path, size: str, steps: int) -> None:
    visitor = Visitor(qtbot, tmp_path, "--printer", str(tmp_path / "printer"), size=size)
    fill_the_agenda(visitor)
    wrong = []
    for page in pages(visitor):
        for language in LANGUAGES:
            look(visitor, language, steps)
            complaints = [*cut(visitor), *displaced(visitor), *overlapping(visitor)]
            if steps == 0 and page not in MAY_SCROLL:
                complaints += hidden(visitor)
            wrong += [f"{page}, {language}: {complaint}" for complaint in complaints]
    visitor.close()
    assert not wrong, "\n".join(wrong)
