"""A question over the page holds the keys until it is answered, gives them back, and has a harmless way out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.test_components import Stage, accessible, name_of, named, shown
from tests.ui.visitor import Visitor

DIALOG = """
Item {
    id: stage
    property list<string> answers: []
    TouchButton { text: "Derrière"; onClicked: stage.answers = [...stage.answers, "behind"] }
    Dialog {
        anchors.fill: parent
        title: "Effacer ?"
        text: "Il ne marchera plus."
        primaryText: "Oui"
        secondaryText: "Non"
        primaryIsHarmless: %s
        onPrimary: stage.answers = [...stage.answers, "yes"]
        onSecondary: stage.answers = [...stage.answers, "no"]
    }
}
"""


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    QAccessible.setActive(True)
    made = Stage(qtbot)
    made.set(debounceMs=0)
    yield made
    made.set(debounceMs=350, motion=True, textScale=1.0)
    made.view.close()
    made.view.deleteLater()


def answers(root: QQuickItem) -> list[str]:
    return list(root.property("answers"))


def told(root: QQuickItem) -> list[QQuickItem]:
    """What assistive technology finds."""
    return [item for item in shown(root) if QAccessible.queryAccessibleInterface(item) is not None]


def focused(stage: Stage) -> str:
    item = stage.view.activeFocusItem()
    assert isinstance(item, QQuickItem)
    return name_of(item)


@pytest.mark.parametrize("forward", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Right])
@pytest.mark.parametrize("backward", [Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Left])
def test_the_keys_go_round_among_the_answers(stage: Stage, forward: Qt.Key, backward: Qt.Key) -> None:
    stage.show(DIALOG % "true")
    assert focused(stage) == "Oui"
    visited = []
    for key in (forward, forward, forward, backward, backward):
        stage.key(key)
        visited.append(focused(stage))
    assert set(visited) == {"Oui", "Non"}
    assert visited[:2] == ["Non", "Oui"]


@pytest.mark.parametrize(("harmless", "answer"), [("true", "yes"), ("false", "no")])
def test_escape_and_a_touch_beside_it_give_the_harmless_answer(stage: Stage, harmless: str, answer: str) -> None:
    root = stage.show(DIALOG % harmless)
    stage.key(Qt.Key.Key_Escape)
    QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 1800))
    stage.settle()
    assert answers(root) == [answer, answer]


def test_a_touch_on_its_words_is_no_answer_and_nothing_behind_it_is_reached(stage: Stage) -> None:
    root = stage.show(DIALOG % "true")
    words = next(item for item in told(root) if name_of(item) == "Il ne marchera plus.")
    stage.tap(words)
    assert answers(root) == []
    stage.tap(named(root, "Derrière"))
    assert answers(root) == ["yes"]


def test_it_is_a_dialog_with_its_question_and_what_follows_from_it(stage: Stage) -> None:
    root = stage.show(DIALOG % "true")
    dialog = next(item for item in told(root) if accessible(item).role() == QAccessible.Role.Dialog)
    assert name_of(dialog) == "Effacer ?"
    assert accessible(dialog).text(QAccessible.Text.Description) == "Il ne marchera plus."
    stage.press_accessibly(named(root, "Non"))
    assert answers(root) == ["no"]


def test_the_keys_come_back_to_where_they_were(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.key_to("Apprendre")
    visitor.wait(60)
    assert visitor.focused() == "Oui, je continue"
    visitor.key(Qt.Key.Key_Tab)
    assert visitor.focused() == "Non, j’ai fini"
    visitor.key(Qt.Key.Key_Escape)
    assert not visitor.screen.session.state.about_to_end
    assert visitor.focused() == "Apprendre"
