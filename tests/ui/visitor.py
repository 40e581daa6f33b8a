"""A visitor at the real screen: sees it through the accessible tree, touches and types on the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecocentre.system import FrozenSystem
from kiosk.app import Kiosk, open_kiosk
from kiosk.devices.voice import Voice
from kiosk.settings import Settings, read_settings
from tests.ui.scripted_voice import ScriptedVoice
from ui.fonts import pair_typefaces
from ui.screen import Screen
from ui.store import InlineStore

WEDNESDAY = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
"""Half past ten in the morning at the sample site, which is open."""
ROLES = QAccessible.Role
PATIENCE_MS = 20_000
"""How long a busy machine may take for the first frame."""
PRESSED = (ROLES.Button, ROLES.CheckBox, ROLES.RadioButton)


class Visitor:
    """One screen on a real cache in a folder, with a clock that moves when told to."""

    def __init__(
        self, qtbot: QtBot, folder: Path, *arguments: str, size: str = "1080x1920", voice: Voice | None = None
    ) -> None:
        pair_typefaces()
        self.qtbot = qtbot
        self.system = FrozenSystem(WEDNESDAY)
        self.settings: Settings = read_settings(
            ["--data", str(folder), "--offline", "--size", size, "--headset", "none", *arguments]
        )
        self.kiosk: Kiosk = open_kiosk(self.settings, self.system)
        if voice is None and self.settings.voice != "none":
            voice = ScriptedVoice()
        self.screen = Screen(self.settings, InlineStore(self.kiosk), self.system, voice)
        self.window = self.screen.window
        self.finger = QTest.createTouchDevice()
        theme = self.screen.theme
        theme.setProperty("debounceMs", 0)
        theme.setProperty("motion", False)
        self.screen.show()
        QAccessible.setActive(True)
        self.window.requestActivate()
        qtbot.waitUntil(lambda: self.screen.session.state.ready and self.window.isActive(), timeout=PATIENCE_MS)
        self.settle()

    def close(self) -> None:
        self.screen.close()

    def settle(self) -> None:
        """Let the pending events and the layout come to rest."""
        before: list[tuple[str, QRect]] = []
        for _ in range(12):
            QGuiApplication.processEvents()
            self.window.grabWindow()
            now = [(_name(element), element.rect()) for element in self.elements()]
            if now == before:
                return
            before = now
        raise AssertionError("the screen does not come to rest")

    # -- seeing ---------------------------------------------------------------------------------------------------

    def elements(self) -> Iterator[QAccessibleInterface]:
        """Everything that assistive technology finds, in order."""
        root = QAccessible.queryAccessibleInterface(self.window)
        assert root is not None
        yield from _below(root)

    def names(self) -> list[str]:
        return [name for element in self.elements() if (name := _name(element))]

    def sees(self, words: str) -> bool:
        return any(words in name for name in self.names())

    def find(self, name: str) -> QAccessibleInterface:
        found = [element for element in self.elements() if element.role() in PRESSED and _name(element) == name]
        assert found, f"nothing to press is called {name!r} among {self.names()}"
        return found[0]

    # -- doing ----------------------------------------------------------------------------------------------------

    def touch(self, name: str) -> None:
        """Put a finger on what has this name, and lift it; scroll the page by its large keys until it is in sight."""
        for _ in range(12):
            element = self.find(name)
            item = element.object()
            assert isinstance(item, QQuickItem)
            if in_sight(item):
                break
            self._touch(self.find(next(words for words in ("Vers le bas", "Down") if words in self.names())))
        else:
            raise AssertionError(f"{name!r} does not come into sight")
        self._touch(element)

    def touch_at(self, name: str) -> None:
        """Put a finger where something of this name lies, whatever covers it."""
        self._touch(self.find(name))

    def speak(self, language: str) -> None:
        """Choose a language at once, as its page does."""
        self.screen.language.choose(language)
        self.settle()

    def _touch(self, element: QAccessibleInterface) -> None:
        place = element.rect().center() - self.window.position()
        QTest.touchEvent(self.window, self.finger).press(0, QPoint(place)).commit()
        QTest.touchEvent(self.window, self.finger).release(0, QPoint(place)).commit()
        self.settle()

    def press(self, name: str) -> None:
        """What a screen reader's user does; a part of the name will do."""
        found = [e for e in self.elements() if e.role() in PRESSED and name in _name(e)]
        assert found, f"nothing to press is called {name!r} among {self.names()}"
        actions = min(found, key=lambda e: len(_name(e))).actionInterface()
        assert actions is not None
        actions.doAction("Press")
        self.settle()

    def key(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.window, key)
        self.settle()

    def focused(self) -> str:
        """The name of what the keys are on."""
        item = cast("QQuickItem | None", self.window.activeFocusItem())
        element = None if item is None else QAccessible.queryAccessibleInterface(item)
        return "" if element is None else _name(element)

    def key_to(self, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Go through the page by one key until what has this name has the focus."""
        for _ in range(80):
            if self.focused() == name:
                return
            self.key(key)
        raise AssertionError(f"the keys do not reach {name!r}")

    def scan(self, text: str, *, end: bool = True) -> None:
        """A scanner types a code: all keys at once."""
        for letter in text:
            key = Qt.Key(ord(letter.upper())) if ord(letter) < 128 else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QGuiApplication.sendEvent(self.window, KeyOfADevice(kind, key, letter))
        if end:
            QTest.keyClick(self.window, Qt.Key.Key_Return)
        self.settle()

    def wait(self, seconds: float) -> None:
        """Let time pass for the kiosk, a second at a time."""
        for _ in range(int(seconds)):
            self.system.advance(seconds=1)
            self.screen.session.tick()
        self.screen.welcome.lookAtTheClock()
        self.screen.desk.lookAtTheClock()
        self.settle()


class KeyOfADevice(QKeyEvent):
    """A key as the window system tells of it."""

    def __init__(self, kind: QEvent.Type, key: Qt.Key, letter: str) -> None:
        super().__init__(kind, key, Qt.KeyboardModifier.NoModifier, 0, 0, 0, letter)

    def spontaneous(self) -> bool:
        return True


def items_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """All visible items, in order of their parents."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from items_below(child)


def scene_rect(item: QQuickItem) -> QRectF:
    """Where an item lies in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def shown_rect(item: QQuickItem) -> QRectF:
    """The part of an item that the pane in which it scrolls does not hide."""
    rect, above = scene_rect(item), cast("QQuickItem | None", item.parentItem())
    while above is not None:
        if above.clip():
            rect = rect.intersected(scene_rect(above))
        above = cast("QQuickItem | None", above.parentItem())
    return rect


def in_sight(item: QQuickItem) -> bool:
    """Whether the middle of an item is inside the window and inside every pane that holds it."""
    middle = scene_rect(item).center()
    above = cast("QQuickItem | None", item.parentItem())
    while above is not None:
        holder = cast("QQuickItem | None", above.parentItem())
        if (above.clip() or holder is None) and not scene_rect(above).contains(middle):
            return False
        above = holder
    return True


def _below(element: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(element.childCount()):
        child = element.child(index)
        if not child.state().invisible:
            yield child
            yield from _below(child)


def _name(element: QAccessibleInterface) -> str:
    """What an element is called, with plain spaces before French punctuation."""
    return element.text(QAccessible.Text.Name).replace("\u00a0", " ")
