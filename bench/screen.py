"""Puts the real screen on a window without a display: the program's own composition, its store thread and its cache."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# One thread draws and handles events, so that a Python slot may listen to every frame.
os.environ["QSG_RENDER_LOOP"] = "basic"

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, QTimer, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from bench.gauges import now_ms
from bench.measure import ROOT
from ecocentre.system import System
from kiosk.resources import resource
from kiosk.settings import read_settings
from ui.app import open_data
from ui.fonts import pair_typefaces
from ui.screen import Screen, choose_renderer
from ui.store import StoreThread

SIZE = "1080x1920"
_PATIENCE_MS = 20_000


def application() -> QGuiApplication:
    """The one application of this process."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    choose_renderer()
    fresh = QGuiApplication(["bench"])
    pair_typefaces()
    return fresh


@contextmanager
def kiosk_screen(data_folder: Path, system: System) -> Iterator[Screen]:
    """The kiosk's screen, shown, with its data open. It has no centre."""
    application()
    settings = read_settings(["--data", str(data_folder), "--offline", "--window", "--size", SIZE])
    store = StoreThread(lambda: open_data(settings, system), system)
    screen = Screen(settings, store, system)
    # These touches follow on each other quicker than a finger's, and none is a second strike.
    screen.theme.setProperty("debounceMs", 0)
    screen.show()
    try:
        wait_until(lambda: screen.session.state.ready)
        settle(screen)
        yield screen
    finally:
        screen.close()


@contextmanager
def plain_window(file: str, **properties: bool | int) -> Iterator[QQuickWindow]:
    """A window out of a QML file of this folder, shown; not the kiosk's, but with its components at hand."""
    application()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resource("ui")))
    width, height = map(int, SIZE.split("x"))
    engine.setInitialProperties({**properties, "width": width, "height": height, "visible": True})
    engine.load(QUrl.fromLocalFile(str(ROOT / "bench" / file)))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    rest(200)
    yield window
    window.hide()


def wait_until(condition: Callable[[], bool]) -> None:
    """Handle events until the condition holds; asked again after each event. Raises TimeoutError."""
    until = now_ms() + _PATIENCE_MS
    application = QGuiApplication.instance()
    assert application is not None
    while not condition():
        if now_ms() > until:
            message = "the screen never came to what was waited for"
            raise TimeoutError(message)
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def settle(screen: Screen) -> None:
    """Let everything be done that the store thread was given, and be drawn."""
    done: list[None] = []
    screen.store.run(lambda _kiosk: None, done.append)
    wait_until(lambda: bool(done))
    rest(30)


def rest(milliseconds: int) -> None:
    """Handle events for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Frames(QObject):
    """Listens to a window: when each frame was on the glass."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self.at_ms: list[float] = []
        self._runs = False
        self._window = window
        window.frameSwapped.connect(self._shown)

    def run(self, *, on: bool) -> None:
        """Draw one frame after the other from now on, or no longer. Forgets the frames so far when it begins."""
        self._runs = on
        if on:
            self.clear()
            self._window.update()

    def intervals_ms(self) -> list[float]:
        return [after - before for before, after in zip(self.at_ms, self.at_ms[1:], strict=False)]

    def clear(self) -> None:
        self.at_ms.clear()

    @Slot()
    def _shown(self) -> None:
        self.at_ms.append(now_ms())
        if self._runs:
            self._window.update()


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and everything drawn inside it."""
    yield item
    for child in item.childItems():
        yield from items(child)


def button(screen: Screen, icon: str) -> QQuickItem:
    """The shown key with this icon."""
    found = [
        item
        for item in items(screen.window.contentItem())
        if item.isVisible() and item.inherits("QQuickAbstractButton") and item.property("iconName") == icon
    ]
    assert len(found) == 1, (icon, found)
    return found[0]


class Finger:
    """Touches the middle of things."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def touch(self, item: QQuickItem) -> float:
        """Put the finger on it and lift it; the time at which it was lifted, in ms."""
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self._send(point, down=True)
        lifted_ms = now_ms()
        self._send(point, down=False)
        return lifted_ms

    def _send(self, point: QPoint, *, down: bool) -> None:
        touch = QTest.touchEvent(self._window, self._device)
        if down:
            touch.press(0, point, self._window)
        else:
            touch.release(0, point, self._window)
        touch.commit()
