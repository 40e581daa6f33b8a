"""A visitor's eyes and hands: finds things on a window by their accessible names, touches, types, scans, looks."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_SECONDS = 20.0
"""How long anything may take before the tour gives up on it."""
_LOOK_AGAIN_MS = 10
_AT_REST_MS = 120
_IN_PLACE_MS = 50
_IN_PLACE_FRAMES = 3
_LONGEST_MOTION_SECONDS = 2.0
_CALM_FACTOR = 2
"""A second strike comes so much later than the time in which a key takes it for a double one: frames may be late."""
_MOST_STEPS = 60


class Missed(Exception):
    """Something did not come about; the text is one sentence for whoever started the tour."""


class Seen(NamedTuple):
    """Something on the window: what assistive technology calls it, and where it is."""

    name: str
    where: QRect
    item: QQuickItem | None


def wait_until(what: str, condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Let the program run until a condition holds. Raises Missed with `what` was waited for."""
    loop = QEventLoop()
    deadline = QDeadlineTimer(int(seconds * 1000))
    faults: list[Exception] = []

    def look() -> None:
        try:
            if not condition():
                if not deadline.hasExpired():
                    return
                faults.append(Missed(f"waited {seconds:.0f} s in vain: {what}"))
        except Exception as fault:  # noqa: BLE001 - raised below, out of Qt's hands
            faults.append(fault)
        loop.quit()

    if condition():
        return
    timer = QTimer(interval=_LOOK_AGAIN_MS)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    # Not asked again: what came about may have passed already.
    if faults:
        raise faults[0]


class Hands:
    """One visitor before one window. `touches` counts how often a finger came down."""

    def __init__(self, window: QQuickWindow) -> None:
        self.touches = 0
        self._window = window
        self._finger = QTest.createTouchDevice()
        self._settled = QDeadlineTimer(0)
        self._frames = 0
        self._frame_age = QDeadlineTimer(_AT_REST_MS)
        # Auto connection: frames are told on this thread, also where another one renders.
        window.frameSwapped.connect(self._note_frame)

    # -- eyes ---------------------------------------------------------------------------------------------------------

    def sees(self, name: str, *, exactly: bool = False) -> bool:
        """Whether something of this name, or with these words in its name, is shown."""
        seen = self._find(name, usable=False)
        return seen is not None and (seen.name == _plain(name) or not exactly)

    def waits_for(self, name: str, seconds: float = PATIENCE_SECONDS) -> None:
        wait_until(f"“{name}” is shown", lambda: self.sees(name), seconds)

    def waits_until_gone(self, name: str) -> None:
        wait_until(f"“{name}” is gone", lambda: not self.sees(name))

    def picture(self) -> QImage:
        """What the window shows, once nothing moves any more."""
        self._frame_age.setRemainingTime(_AT_REST_MS)
        ends = QDeadlineTimer(int(_LONGEST_MOTION_SECONDS * 1000))
        wait_until("the picture is at rest", lambda: self._frame_age.hasExpired() or ends.hasExpired())
        return self._window.grabWindow()

    # -- hands --------------------------------------------------------------------------------------------------------

    def touch(self, name: str) -> None:
        """Put a finger on something and lift it again."""
        at = self._reach(name)
        QTest.touchEvent(self._window, self._finger).press(0, at, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, at, self._window).commit()
        self.touches += 1

    def click(self, name: str) -> None:
        """Press something with a mouse."""
        at = self._reach(name)
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self._window, key)

    def walk_to(self, name: str) -> None:
        """Move the focus with the arrow keys until it is on something."""
        self._window.requestActivate()
        wait_until("the window takes keys", self._window.isActive)
        for _ in range(_MOST_STEPS):
            before = self._window.activeFocusItem()
            self.key(Qt.Key.Key_Down)
            wait_until("the focus moves", lambda: self._window.activeFocusItem() is not before)  # noqa: B023
            focused = QAccessible.queryAccessibleInterface(self._window.activeFocusItem())
            if _plain(focused.text(QAccessible.Text.Name)) == _plain(name):
                return
        raise Missed(f"the arrow keys do not lead to “{name}”")

    def scan(self, code: str) -> None:
        """Hold a code to a scanner that types like a keyboard."""
        for character in code.upper():
            shift = Qt.KeyboardModifier.ShiftModifier if character.isalpha() else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self._window, Qt.Key(ord(character)), shift)
        self.key(Qt.Key.Key_Return)

    # -- where things are ---------------------------------------------------------------------------------------------

    def _reach(self, name: str) -> QPoint:
        """Where a finger comes down on something that can be used: scrolled into sight, and at rest."""
        for _ in range(_MOST_STEPS):
            # Neither a key nor the page that it opened takes a second strike at once.
            wait_until("a strike counts", self._is_calm)
            seen = self._usable(name)
            if not _in_sight(seen):
                self._scroll(seen)
            elif self._is_calm():
                debounce_ms = seen.item.property("debounceMs") if seen.item is not None else None
                self._settled = QDeadlineTimer(int(debounce_ms or 0) * _CALM_FACTOR)
                return self._window.mapFromGlobal(seen.where.center())
        raise Missed(f"“{name}” cannot be scrolled into sight")

    def _is_calm(self) -> bool:
        return self._settled.hasExpired() and not self._window.property("settles")

    def _usable(self, name: str) -> Seen:
        """Something that can be used, once it has stayed in its place for some frames."""
        found: list[tuple[Seen, int, QDeadlineTimer]] = []

        def stays() -> bool:
            seen = self._find(name, usable=True)
            if seen is None or not found or seen.where != found[-1][0].where:
                found[:] = [] if seen is None else [(seen, self._frames, QDeadlineTimer(_IN_PLACE_MS))]
                return False
            # A page that has still to be laid out is laid out by the next frame, however late that is.
            self._window.update()
            _, frames, since = found[-1]
            return since.hasExpired() and self._frames >= frames + _IN_PLACE_FRAMES

        wait_until(f"“{name}” can be used", stays)
        return found[-1][0]

    def _scroll(self, towards: Seen) -> None:
        for name in ("Vers le bas", "Vers le haut"):
            key = self._find(name, usable=True)
            if key is not None:
                at = self._window.mapFromGlobal(key.where.center())
                QTest.touchEvent(self._window, self._finger).press(0, at, self._window).commit()
                QTest.touchEvent(self._window, self._finger).release(0, at, self._window).commit()
                self._frame_age.setRemainingTime(_AT_REST_MS)
                wait_until("the scrolling ends", self._frame_age.hasExpired)
                return
        raise Missed(f"“{towards.name}” is out of sight and nothing scrolls")

    def _find(self, name: str, *, usable: bool) -> Seen | None:
        """The first thing of exactly this name, else the first whose name holds these words."""
        wanted = _plain(name)
        holding: Seen | None = None
        for one in _below(QAccessible.queryAccessibleInterface(self._window)):
            state = one.state()
            if state.invisible or (usable and state.disabled) or one.rect().isEmpty():
                continue
            found = _plain(one.text(QAccessible.Text.Name))
            if wanted in found:
                source = one.object()
                seen = Seen(found, one.rect(), source if isinstance(source, QQuickItem) else None)
                if wanted == found:
                    return seen
                holding = holding or seen
        return holding

    def _note_frame(self) -> None:
        self._frames += 1
        self._frame_age.setRemainingTime(_AT_REST_MS)


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        yield child
        yield from _below(child)


def _in_sight(seen: Seen) -> bool:
    """Whether the middle of something is not cut off by what scrolls around it, nor by the window."""
    item = seen.item
    if item is None:
        return True
    middle = QPointF(item.width() / 2, item.height() / 2)
    around: QQuickItem | None = item
    while around is not None:
        is_limit = around.clip() or around.parentItem() is None
        if is_limit and not around.boundingRect().contains(item.mapToItem(around, middle)):
            return False
        around = around.parentItem()
    return True


def _plain(name: str) -> str:
    """A name with plain spaces: French sets narrow and unbreakable ones before its double signs."""
    return name.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ").strip()
