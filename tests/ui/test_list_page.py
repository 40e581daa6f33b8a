"""A list of any length says how long it is, scrolls by keys, and does not say that it is empty before it is known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.test_components import Stage, accessible, name_of, named, shown

LIST = """
ListPage {
    title: "Agenda"
    listName: "Les événements"
    countText: "%s événements"
    emptyTitle: "Rien"
    emptyActionText: "Proposer"
    property int asked: 0
    onEmptyAction: asked += 1
    loading: %s
    model: %s
    delegate: EventCard {
        required property int index
        width: 800
        time: "17:00"
        title: "Atelier " + index
    }
}
"""


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    QAccessible.setActive(True)
    made = Stage(qtbot)
    yield made
    made.set(motion=True)
    made.view.close()
    made.view.deleteLater()


def names(root: QQuickItem) -> list[str]:
    return [name_of(item) for item in told(root)]


def told(root: QQuickItem) -> list[QQuickItem]:
    """What assistive technology finds."""
    return [item for item in shown(root) if QAccessible.queryAccessibleInterface(item) is not None]


def test_a_long_list_is_counted_and_scrolls_by_keys(stage: Stage) -> None:
    root = stage.show(LIST % (30, "false", 30))
    pane = next(item for item in told(root) if accessible(item).role() == QAccessible.Role.List)
    assert name_of(pane) == "Les événements"
    assert accessible(pane).text(QAccessible.Text.Description) == "30 événements"
    assert accessible(root).text(QAccessible.Text.Description) == "30 événements"
    stage.tap(named(root, "Vers le bas"))
    stage.settle()
    assert named(root, "Vers le haut").isEnabled()


def test_an_empty_list_says_so_with_a_way_on(stage: Stage) -> None:
    root = stage.show(LIST % (0, "false", 0))
    assert "Rien" in names(root)
    assert "Vers le bas" not in names(root)
    stage.tap(named(root, "Proposer"))
    assert root.property("asked") == 1


def test_a_list_that_is_still_coming_is_not_called_empty(stage: Stage) -> None:
    root = stage.show(LIST % (0, "true", 0))
    assert "Un instant…" in names(root)
    assert "Rien" not in names(root)


def test_a_tag_wider_than_its_row_goes_on_in_a_second_line(stage: Stage) -> None:
    stage.set(textScale=2.0)
    root = stage.show('Item { Flow { width: 420; Tag { text: "Personne ici pour le moment"; iconName: "people" } } }')
    tag = next(item for item in told(root) if name_of(item) == "Personne ici pour le moment")
    label = next(item for item in shown(tag) if item.property("lineCount") is not None)
    assert tag.width() <= 420
    assert label.property("lineCount") > 1
    assert label.height() <= tag.height()
    stage.set(textScale=1.0)
