"""How evenly frames come: while pages change, and while a finger flicks through 10,000 rows."""

from pathlib import Path

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem

from bench import crowd
from bench.gauges import spent_ms
from bench.measure import Figure, folder, percentiles
from bench.screen import Finger, Frames, button, items, kiosk_screen, plain_window, rest, settle, wait_until
from ui.viewmodels.session import SessionViewModel

_CHANGES, _SMALL_CHANGES = 60, 2
_FLICKS, _SMALL_FLICKS = 10, 1
_ROWS = 10_000
_VELOCITY, _SMALL_VELOCITY = -9_000.0, -600.0
"""Pixels a second: a lively flick."""
_UNCOUNTED = 2
_FRAMES_BEFORE, _FRAMES_AFTER = 3, 10
"""Of a page change: the frame with the new page and those that follow it."""
_PERCENTS = (50, 95, 99)


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject."""
    changes, flicks = (_SMALL_CHANGES, _SMALL_FLICKS) if small else (_CHANGES, _FLICKS)
    with folder() as place:
        crowd.fill(place / "cache", 100)
        shown, intervals = _change_pages(place, changes)
    turned, turning = _turn(changes)
    velocity = _SMALL_VELOCITY if small else _VELOCITY
    bare, cards = _Flick(velocity, bare=True), _Flick(velocity, bare=False)
    for _ in range(flicks):
        bare.flick()
        cards.flick()
    plain, rows = "an empty window that changes its colour", "the same flick through rows of bare text"
    return [
        *percentiles("touch to the frame with the agenda", shown, plain, turned, percents=_PERCENTS),
        *percentiles("frame interval around that page change", intervals, plain, turning, percents=_PERCENTS),
        *percentiles(
            f"frame interval, flick through {_ROWS:,} events",
            cards.intervals_ms,
            rows,
            bare.intervals_ms,
            percents=_PERCENTS,
        ),
        Figure("processor time of each of these frames, mean", "ms", cards.spent_a_frame(), rows, bare.spent_a_frame()),
    ]


def _change_pages(data_folder: Path, changes: int) -> tuple[list[float], list[float]]:
    """Home page to agenda: touch to frame, and the intervals of the frames around it, in ms."""
    shown: list[float] = []
    intervals: list[float] = []
    with kiosk_screen(data_folder, crowd.afternoon()) as screen:
        frames = Frames(screen.window)
        finger = Finger(screen.window)
        for number in range(_UNCOUNTED + changes):
            tile = button(screen, "calendar")
            until_shown, around = _touched(frames, finger, tile)
            assert screen.session.state.page == SessionViewModel.Page.Events
            if number >= _UNCOUNTED:
                shown.append(until_shown)
                intervals += around
            screen.session.home()
            settle(screen)
    return shown, intervals


def _turn(changes: int) -> tuple[list[float], list[float]]:
    """The same with nothing on the page."""
    shown: list[float] = []
    intervals: list[float] = []
    with plain_window("Plain.qml") as window:
        frames = Frames(window)
        finger = Finger(window)
        (key,) = (item for item in items(window.contentItem()) if item.inherits("QQuickAbstractButton"))
        for number in range(_UNCOUNTED + changes):
            until_shown, around = _touched(frames, finger, key)
            if number >= _UNCOUNTED:
                shown.append(until_shown)
                intervals += around
            rest(30)
    return shown, intervals


def _touched(frames: Frames, finger: Finger, item: QQuickItem) -> tuple[float, list[float]]:
    """Touch while frames follow each other without a pause: touch to the next frame, and the intervals around it."""
    frames.run(on=True)
    wait_until(lambda: len(frames.at_ms) >= _FRAMES_BEFORE)
    lifted_ms = finger.touch(item)
    before = sum(at <= lifted_ms for at in frames.at_ms)
    wait_until(lambda: len(frames.at_ms) >= before + _FRAMES_AFTER)
    frames.run(on=False)
    return frames.at_ms[before] - lifted_ms, frames.intervals_ms()[before - 1 :]


class _Flick:
    """A list that is flicked through: the intervals of its frames, and the processor's time for them."""

    def __init__(self, velocity: float, *, bare: bool) -> None:
        self.intervals_ms: list[float] = []
        self._frames = 0
        self._spent_ms = 0.0
        self._velocity = velocity
        self._bare = bare

    def flick(self) -> None:
        """Flick once, in a window of its own, and let the list come to rest."""
        with plain_window("Rows.qml", bare=self._bare, rows=_ROWS) as window:
            frames = Frames(window)
            started_ms = spent_ms()
            QMetaObject.invokeMethod(window, "flick", Q_ARG(float, self._velocity))
            wait_until(lambda: not window.property("moving"))
            self._spent_ms += spent_ms() - started_ms
            self._frames += len(frames.at_ms)
            self.intervals_ms += frames.intervals_ms()

    def spent_a_frame(self) -> float:
        return self._spent_ms / self._frames
