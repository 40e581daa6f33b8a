"""A line of text is typed by finger, five keys, a real keyboard and assistive technology, and is never covered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QMetaObject, QObject, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.test_components import LOBBY_TARGET, SMALL_TARGET, Stage, accessible, name_of, named, shown

PATIENCE_MS = 10_000
CLOSE = "Terminé, fermer le clavier"
ENTRY = """
Item {
    id: stage
    property string typed: ""
    property int accepted: 0
    Page {
        anchors.fill: parent
        title: "Chercher"
        primaryText: "Continuer"
        Item { Layout.fillHeight: true }
        TextEntry {
            objectName: "entry"
            label: "Le nom du badge"
            hint: "Loutre 12"
            value: stage.typed
            maximumLength: 12
            Layout.fillWidth: true
            onEdited: value => stage.typed = value
            onAccepted: stage.accepted += 1
        }
    }
    KeyboardHost { objectName: "host"; anchors.fill: parent }
}
"""
ALONE = """
Item {
    id: stage
    property string typed: ""
    TextEntry {
        objectName: "entry"
        width: 900
        label: "Le nom du badge"
        value: stage.typed
        onEdited: value => stage.typed = value
    }
    KeyboardHost { objectName: "host"; anchors.fill: parent }
}
"""
ROWS = {
    "fr": "éèàçùêâîôûëïœ’-azertyuiopqsdfghjklmwxcvbn",
    "fr-falc": "éèàçùêâîôûëïœ’-",
    "en": "1234567890qwertyuiopasdfghjklzxcvbnm",
    "es": "áéíóúüñ¿¡qwertyuiop",
    "pt": "ãõáàâéêíóúôçqwertyuiop",
    "ar": "ضصثقفغعهخحجدشسيبلاتنمكطذءؤرىةوزظأإآئ",
}


class Typist:
    """Somebody at a page with one field."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.typing = cast("QObject", stage.view.engine().singletonInstance("Kiosk.Components", "Typing"))

    def come(self, width: int = 1080, height: int = 1920, language: str = "fr", source: str = ENTRY) -> None:
        self.typing.setProperty("language", language)
        self.root = self.stage.show(source, width, height)
        self.entry = cast("QQuickItem", self.root.findChild(QQuickItem, "entry"))
        self.input = next(item for item in shown(self.entry) if item.inherits("QQuickTextInput"))

    def open(self) -> None:
        self.stage.tap(self.input)
        self.stage.qtbot.waitUntil(
            lambda: self.typing.property("height") > 0 and self.letters() != [], timeout=PATIENCE_MS
        )
        self.stage.settle()

    def letters(self) -> list[QQuickItem]:
        return [item for item in shown(self.root) if item.metaObject().className().startswith("Block")]

    def key(self, name: str) -> QQuickItem:
        return next(key for key in self.letters() if name_of(key) == name)

    def names(self) -> set[str]:
        return {name_of(key) for key in self.letters()}

    def type(self, letters: str) -> None:
        """On a real keyboard."""
        for letter in letters:
            QTest.keyClick(self.stage.view, Qt.Key(ord(letter.upper())))

    @property
    def typed(self) -> str:
        return str(self.root.property("typed"))

    @property
    def is_open(self) -> bool:
        return bool(self.typing.property("height") > 0)


@pytest.fixture
def typist(qtbot: QtBot) -> Iterator[Typist]:
    QAccessible.setActive(True)
    stage = Stage(qtbot)
    made = Typist(stage)
    yield made
    host = made.root.findChild(QObject, "host")
    assert host is not None
    QMetaObject.invokeMethod(host, "forget")
    made.typing.setProperty("language", "fr")
    stage.set(scheme="day", textScale=1.0, lowReach=False, motion=True, debounceMs=350)
    stage.view.close()
    stage.view.deleteLater()


def test_a_finger_opens_the_keyboard_types_and_closes_it(typist: Typist) -> None:
    typist.come()
    assert not typist.is_open
    assert not cast("QObject", typist.root.findChild(QObject, "host")).property("active"), "it costs nothing until then"
    typist.open()
    for letter in "éa":
        typist.stage.tap(typist.key(letter))
    typist.stage.tap(typist.key("Effacer une lettre"))
    assert typist.typed == "é"
    typist.stage.tap(typist.key(CLOSE))
    assert not typist.is_open
    assert typist.typed == "é"


def test_a_field_that_stays_where_it_is_is_typed_into_at_once(typist: Typist) -> None:
    """Nothing but the keyboard itself tells Qt of a field that had the focus before there was a keyboard."""
    typist.come(source=ALONE)
    typist.open()
    typist.stage.tap(typist.key("a"))
    assert typist.typed == "a"


def test_assistive_technology_types_by_the_names_of_the_keys(typist: Typist) -> None:
    typist.come()
    typist.stage.press_accessibly(typist.input)
    typist.stage.qtbot.waitUntil(lambda: typist.letters() != [], timeout=PATIENCE_MS)
    for name in ("l", "o", "espace", "Majuscules", "Z"):
        assert accessible(typist.key(name)).role() == QAccessible.Role.Button
        typist.stage.press_accessibly(typist.key(name))
    typist.stage.press_accessibly(typist.key("Chiffres et signes"))
    typist.stage.settle()
    typist.stage.press_accessibly(typist.key("1"))
    assert typist.typed == "lo Z1"
    typist.stage.press_accessibly(typist.key(CLOSE))
    assert not typist.is_open


def test_five_keys_open_the_keyboard_type_and_close_it(typist: Typist) -> None:
    typist.come()
    typist.input.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    typist.stage.settle()
    assert not typist.is_open, "whoever comes by with the keys only passes"
    typist.stage.key(Qt.Key.Key_Return)
    typist.stage.qtbot.waitUntil(lambda: typist.letters() != [], timeout=PATIENCE_MS)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        typist.stage.key(key)
    assert len(typist.typed) == 2
    for _ in range(8):
        typist.stage.key(Qt.Key.Key_Down)
        if not typist.is_open:
            break
    typist.stage.key(Qt.Key.Key_Escape)
    assert not typist.is_open
    assert typist.input.hasActiveFocus()


def test_a_real_keyboard_types_with_and_without_the_one_on_the_screen(typist: Typist) -> None:
    typist.come()
    typist.input.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    typist.type("lou")
    assert typist.typed == "lou"
    typist.open()
    typist.type("tre")
    typist.stage.key(Qt.Key.Key_Backspace)
    assert typist.typed == "loutr"


def test_escape_closes_the_keyboard_before_it_goes_back(typist: Typist) -> None:
    typist.come()
    typist.open()
    typist.stage.key(Qt.Key.Key_Escape)
    assert not typist.is_open


def test_no_more_letters_than_asked_for_are_taken_and_one_key_clears_them(typist: Typist) -> None:
    typist.come()
    typist.input.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    typist.type("abcdefghijklmnop")
    assert typist.typed == "abcdefghijkl"
    typist.stage.tap(named(typist.root, "Effacer : Le nom du badge"))
    assert typist.typed == ""
    assert typist.input.property("text") == ""
    assert not typist.input.property("canUndo"), "what was cleared does not come back"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1024, 768)])
def test_the_field_is_in_sight_above_the_keyboard_and_every_key_is_large_enough(
    typist: Typist, size: tuple[int, int], scale: float
) -> None:
    width, height = size
    typist.stage.set(textScale=scale)
    typist.come(width, height)
    typist.open()
    place = typist.entry.mapRectToScene(QRectF(0, 0, typist.entry.width(), typist.entry.height()))
    assert place.top() >= 0
    assert place.bottom() <= height - typist.typing.property("height")
    least = SMALL_TARGET if width == 1024 else LOBBY_TARGET
    for key in typist.letters():
        assert min(key.width(), key.height()) >= least, name_of(key)
        right = key.mapRectToScene(QRectF(0, 0, key.width(), key.height())).right()
        assert right <= width


@pytest.mark.parametrize("language", ROWS)
def test_the_keyboard_speaks_the_language_of_the_screen(typist: Typist, language: str) -> None:
    typist.come(language=language)
    typist.open()
    typist.stage.qtbot.waitUntil(lambda: set(ROWS[language]) <= typist.names(), timeout=PATIENCE_MS)
    assert all(typist.names())


def test_the_field_is_named_and_says_what_is_wrong_with_its_text(typist: Typist) -> None:
    typist.come()
    assert accessible(typist.input).role() == QAccessible.Role.EditableText
    assert name_of(typist.input) == "Le nom du badge"
    assert accessible(typist.input).text(QAccessible.Text.Description) == "Loutre 12"
    typist.entry.setProperty("error", "Ce nom n’existe pas.")
    assert accessible(typist.input).text(QAccessible.Text.Description) == "Ce nom n’existe pas."


def test_nothing_is_learnt_or_foretold(typist: Typist) -> None:
    typist.come()
    hints = typist.input.property("inputMethodHints")
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert hints & Qt.InputMethodHint.ImhSensitiveData


def test_a_keyboard_that_was_forgotten_is_made_anew(typist: Typist) -> None:
    typist.come()
    typist.open()
    host = typist.root.findChild(QObject, "host")
    assert host is not None
    QMetaObject.invokeMethod(host, "forget")
    typist.stage.settle()
    assert typist.letters() == []
    assert not typist.is_open
    typist.open()
    typist.stage.tap(typist.key("a"))
    assert typist.typed == "a"
