"""Lights what stands on the screen, one after the other, and presses what is lit when the one switch is struck."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from ecocentre.system import System
from kiosk.switch_scanning import SwitchScan, rows_of
from ui.keys import send_key
from ui.viewmodels.scanning import ScanningViewModel

DEBOUNCE_MS = 500
"""A second strike of an unsteady hand within this time is none."""
LAYOUT_MS = 100
"""After this time what came of a strike has its place on the screen."""
_MOST_STOPS = 200
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonPress)
_LIFTED = (QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease)


class SwitchScanning(QObject):
    """Switch scanning of one window. While it goes on, a touch anywhere and Space are the switch."""

    def __init__(self, scanning: ScanningViewModel, system: System) -> None:
        super().__init__()
        self._scanning = scanning
        self._system = system
        self._window: QQuickWindow | None = None
        self._scan: SwitchScan[QQuickItem] = SwitchScan([])
        self._rows: list[list[QQuickItem]] = []
        self._struck_ms = -DEBOUNCE_MS
        self._pressing = False
        self._goes_on = False
        self.pace = QTimer(self, interval=scanning.state.pace_ms)
        self.pace.timeout.connect(self.step)
        self._soon = QTimer(self, singleShot=True, interval=LAYOUT_MS)
        self._soon.timeout.connect(self.look)
        scanning.stateChanged.connect(self._follow)

    def watch(self, window: QQuickWindow) -> None:
        """To be called before other filters watch: who comes last is asked first."""
        self._window = window
        window.installEventFilter(self)
        window.afterAnimating.connect(self._measure)

    def stop(self) -> None:
        self.pace.stop()
        self._soon.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.afterAnimating.disconnect(self._measure)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if not self._scanning.state.scanning or self._pressing:
            return False
        kind = event.type()
        if kind in _LIFTED:
            self.strike()
        elif isinstance(event, QKeyEvent):
            if event.key() != Qt.Key.Key_Space:
                return False
            if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.strike()
        elif kind not in _TOUCHES:
            return False
        event.accept()
        return True

    @Slot()
    def strike(self) -> None:
        """The one switch: who finds the screen as everybody does begins by it."""
        now_ms = int(self._system.monotonic() * 1000)
        if now_ms - self._struck_ms < DEBOUNCE_MS:
            return
        self._struck_ms = now_ms
        if not self._scanning.state.scanning:
            self._scanning.setScanning(True)
            return
        if self._has_changed():
            # Nothing is pressed that was not seen.
            self._show()
            return
        taken = self._scan.strike()
        self.pace.start()
        if taken is None:
            self._show()
            return
        self._press(taken)
        self._scanning.become(lit=None)
        self._soon.start()

    @Slot()
    def step(self) -> None:
        """Light what comes next."""
        if not self._has_changed():
            self._scan.step()
        self._show()

    @Slot()
    def look(self) -> None:
        """See what there is, and light it where that is something else than before."""
        self._has_changed()
        self._show()

    def _has_changed(self) -> bool:
        """Look at what there is to press. Tells whether what was lit is gone, or has become another row."""
        rows = self._look()
        if rows == self._rows:
            return False
        self._rows = rows
        return not self._scan.change(rows)

    def _look(self) -> list[list[QQuickItem]]:
        """What the keys stop at, in their order, row by row."""
        if self._window is None:
            return []
        stops: list[QQuickItem] = []
        item = self._window.contentItem().nextItemInFocusChain(True)
        while len(stops) < _MOST_STOPS and item.activeFocusOnTab() and item not in stops:
            stops.append(item)
            item = item.nextItemInFocusChain(True)
        places = [_place(stop) for stop in stops]
        return [[stops[index] for index in row] for row in rows_of([(at.top(), at.bottom()) for at in places])]

    def _show(self) -> None:
        """Bring what is lit into sight: one key gets the focus, a row a frame."""
        lit = self._scan.lit
        if not lit:
            self._let_go()
            self._scanning.become(paused=True, lit=None)
            return
        lit[0].forceActiveFocus(Qt.FocusReason.TabFocusReason)
        if len(lit) == 1:
            self._scanning.become(paused=False, lit=None)
            return
        self._let_go()
        self._scanning.become(paused=False, lit=_around(lit))

    @Slot()
    def _measure(self) -> None:
        """Once all of a picture has its place: the frame stays around its row while the page is laid out anew."""
        lit, shown = self._scan.lit, self._scanning.state.lit
        if shown is None:
            return
        # A page that is gone takes its frame with it.
        around = _around(lit) if all(isValid(item) and item.isVisible() for item in lit) else None
        if around != shown:
            self._scanning.become(lit=around)
            # What moved may stand in other rows now.
            self._soon.start()

    def _let_go(self) -> None:
        """No key has the focus: a row is lit, or nothing."""
        focused = None if self._window is None else self._window.activeFocusItem()
        if focused is not None and focused.activeFocusOnTab():
            focused.setFocus(False)

    def _press(self, item: QQuickItem) -> None:
        """Space presses whatever has the focus, and is no lesson where keys are taught."""
        self._pressing = True
        try:
            item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            if self._window is not None:
                send_key(self._window, Qt.Key.Key_Space)
        finally:
            self._pressing = False

    @Slot()
    def _follow(self) -> None:
        state = self._scanning.state
        if self.pace.interval() != state.pace_ms:
            self.pace.setInterval(state.pace_ms)
        if state.scanning == self._goes_on:
            return
        self._goes_on = state.scanning
        if self._goes_on:
            self._rows, self._scan = [], SwitchScan([])
            self.pace.start()
            self._soon.start()
        else:
            self.pace.stop()
            self._let_go()


def _around(items: Iterable[QQuickItem]) -> QRectF:
    around = QRectF()
    for item in items:
        around = around.united(_place(item))
    return around


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
