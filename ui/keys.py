"""Turns the keys of a nav-pad or a switch into those by which every page is used, or into a signal; draws nothing."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.key_map import Deed, Key, KeyMap

# The key that each way through a page goes by, and those that go there of themselves.
_WAYS: dict[Deed, tuple[Qt.Key, frozenset[Qt.Key]]] = {
    Deed.NEXT: (Qt.Key.Key_Tab, frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Down})),
    Deed.DOWN: (Qt.Key.Key_Tab, frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Down})),
    Deed.UP: (Qt.Key.Key_Backtab, frozenset({Qt.Key.Key_Backtab, Qt.Key.Key_Up})),
    Deed.SELECT: (Qt.Key.Key_Return, frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})),
    Deed.BACK: (Qt.Key.Key_Escape, frozenset({Qt.Key.Key_Escape})),
}
_NO_KEYS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
    }
)  # fmt: skip


class KeysFilter(QObject):
    """Watches a window's keys behind the scanner's filter, which sees them first and lets through those of a person.

    `keys` is asked for the map in use; `learn` is given every key before it does anything, and answers whether it was
    a lesson. In a field that text is typed into, keys that type are left to it.
    """

    louder = Signal()
    softer = Signal()
    repeat = Signal()
    plugged = Signal()
    unplugged = Signal()
    switched = Signal()

    def __init__(self, keys: Callable[[], KeyMap], learn: Callable[[Key], bool]) -> None:
        super().__init__()
        self._keys = keys
        self._learn = learn
        self._told = {
            Deed.LOUDER: self.louder,
            Deed.SOFTER: self.softer,
            Deed.REPEAT: self.repeat,
            Deed.PLUGGED: self.plugged,
            Deed.UNPLUGGED: self.unplugged,
            Deed.SWITCH: self.switched,
        }
        self._swallowed: set[Key] = set()
        self._window: QQuickWindow | None = None
        self._handing_on = False

    def watch(self, window: QQuickWindow) -> None:
        """To be called before the scanner's filter watches: who comes last is asked first."""
        self._window = window
        window.installEventFilter(self)

    def stop(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if self._handing_on or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._release(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in _NO_KEYS:
            return False
        key = key_of(event)
        if event.isAutoRepeat():
            if key not in self._swallowed:
                return False
        elif self._learn(key):
            self._swallowed.add(key)
            return True
        deed = None if self._is_typed(event) else self._keys().deed_of(key)
        if deed in _WAYS:
            way, natural = _WAYS[deed]
            if event.key() in natural:
                return False
            self._go(way, repeated=event.isAutoRepeat())
        elif deed is None:
            return False
        elif not event.isAutoRepeat() or deed in (Deed.LOUDER, Deed.SOFTER):
            self._told[deed].emit()
        self._swallowed.add(key)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        key = key_of(event)
        if key not in self._swallowed:
            return False
        if not event.isAutoRepeat():
            self._swallowed.discard(key)
        return True

    def _is_typed(self, event: QKeyEvent) -> bool:
        """Whether a key types into the field that has the focus."""
        item = None if self._window is None else self._window.activeFocusItem()
        types = event.text() != "" and event.text().isprintable()
        return types and item is not None and bool(item.flags() & QQuickItem.Flag.ItemAcceptsInputMethod)

    def _go(self, way: Qt.Key, *, repeated: bool) -> None:
        self._handing_on = True
        try:
            if self._window is not None:
                send_key(self._window, way, repeated=repeated)
        finally:
            self._handing_on = False


def key_of(event: QKeyEvent) -> Key:
    """The key of an event: what Qt has no number for is known by its place alone."""
    number = 0 if event.key() == Qt.Key.Key_unknown else event.key()
    return Key(number, event.nativeScanCode())


def send_key(window: QQuickWindow, key: Qt.Key, *, repeated: bool = False) -> None:
    """Press and release a key in a window."""
    shift = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, key, shift, "", repeated))
