"""Swallows the bursts of a scanner that types like a keyboard, so that they never reach a field or a button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from ecocentre.system import System
from kiosk.devices.wedge import BETWEEN_KEYS_MS, Stroke, Wedge

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_ACTIVITY = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.KeyPress)
_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ScannerFilter(QObject):
    """Watches a window's keys: hands on those of a person a moment later, and those of a scanner as one text.

    `on_scan` is given the possible readings of a scan, most likely first; `on_activity` is called for every touch, key
    and scan.
    """

    def __init__(self, system: System, on_scan: Callable[[list[str]], None], on_activity: Callable[[], None]) -> None:
        super().__init__()
        self._system = system
        self._on_scan = on_scan
        self._on_activity = on_activity
        self._wedge = Wedge()
        self._held: list[QKeyEvent] = []
        self._swallowed: set[int] = set()
        self._window: QObject | None = None
        self._patience = QTimer(self, singleShot=True, interval=BETWEEN_KEYS_MS + 5)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.timeout.connect(self._run_out)
        self._handing_on = False

    def watch(self, window: QObject) -> None:
        self._window = window
        window.installEventFilter(self)

    def stop(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None
        self._patience.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        kind = event.type()
        if self._handing_on:
            return False
        if kind in _ACTIVITY:
            self._on_activity()
        if not event.spontaneous():
            # Of the keyboard on the screen, where no scanner types.
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._release(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        self._let_go(self._now_ms())
        if event.isAutoRepeat():
            return self._wedge.holds
        if event.key() in _ENDS and self._wedge.holds:
            return self._end(event)
        if not _types(event) or (event.key() == Qt.Key.Key_Space and not self._wedge.holds):
            # No code of ours begins with a space: this one presses a button, at once.
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._wedge.press(Stroke(event.text(), event.nativeScanCode(), shift, self._now_ms()))
        self._held.append(_copy(event, QEvent.Type.KeyPress))
        self._swallowed.add(event.key())
        self._patience.start()
        return True

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() in self._swallowed:
            if not event.isAutoRepeat():
                self._swallowed.discard(event.key())
            return True
        return False

    def _end(self, event: QKeyEvent) -> bool:
        """Enter, or Tab, behind held strokes: the end of a scan, or a person's key."""
        answer = self._wedge.enter(self._now_ms())
        texts = [text for text in answer if isinstance(text, str)]
        held, self._held = self._held, []
        if texts:
            self._swallowed.add(event.key())
            self._on_scan(texts)
            return True
        self._hand_on(held)
        return False

    def _run_out(self) -> None:
        self._let_go(self._now_ms() + BETWEEN_KEYS_MS + 1)

    def _let_go(self, now_ms: int) -> None:
        """Hand on what a person typed; drop the beginning of a scan that never ended."""
        released = self._wedge.expire(now_ms)
        if not self._wedge.holds:
            held, self._held = self._held, []
            if released:
                self._hand_on(held)

    def _hand_on(self, events: Sequence[QKeyEvent]) -> None:
        self._handing_on = True
        try:
            for event in events:
                if self._window is not None:
                    QCoreApplication.sendEvent(self._window, event)
                    QCoreApplication.sendEvent(self._window, _copy(event, QEvent.Type.KeyRelease))
        finally:
            self._handing_on = False

    def _now_ms(self) -> int:
        return int(self._system.monotonic() * 1000)


def _types(event: QKeyEvent) -> bool:
    """Whether a key types a character, or would with the next one (a dead key)."""
    if event.modifiers() & _WITH_OTHERS:
        return False
    text = event.text()
    return (
        text != "" and text.isprintable()
    ) or Qt.Key.Key_Dead_Grave <= event.key() <= Qt.Key.Key_Dead_Longsolidusoverlay


def _copy(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(
        kind,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
    )
