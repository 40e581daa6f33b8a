"""One visitor's turn at the screen: a closed set of stages, and where each wait leads. No Qt, no clock of its own."""

from enum import IntEnum
from typing import NamedTuple


class Stage(IntEnum):
    """Where a turn stands."""

    WELCOME = 0
    """Nobody is being served; the screen is in the place's own language and look."""
    IN_USE = 1
    """Somebody is being served; any activity starts the wait anew."""
    RESULT = 2
    """What happened is shown, with a visible countdown and a way to take it back."""
    ABOUT_TO_END = 3
    """Nobody touched for a while: a countdown offers more time."""
    OUT_OF_ORDER = 4
    """Something of ours broke; the calm panel is shown, and the home screen is tried again."""


class Wait(NamedTuple):
    """How long a stage lasts without activity, and the stage that follows."""

    lasts_ms: int
    then: Stage


WAITS: dict[Stage, Wait] = {
    # EN 301 549 and WCAG 2.2.1: at least 20 s to answer the warning, and it can be answered again and again.
    Stage.IN_USE: Wait(60_000, Stage.ABOUT_TO_END),
    Stage.ABOUT_TO_END: Wait(20_000, Stage.WELCOME),
    Stage.RESULT: Wait(30_000, Stage.WELCOME),
    Stage.OUT_OF_ORDER: Wait(30_000, Stage.WELCOME),
}
"""The welcome stage waits for nobody."""

MORE_TIME_MS = 60_000
"""What "more time" adds at the least, as often as it is asked for."""


class Session:
    """The turn of one visitor. Instants are milliseconds of a clock that never goes back."""

    def __init__(self) -> None:
        self.stage = Stage.WELCOME
        self._ends_ms = 0

    def enter(self, stage: Stage, now_ms: int) -> None:
        """Go to a stage and start its wait."""
        self.stage = stage
        wait = WAITS.get(stage)
        self._ends_ms = 0 if wait is None else now_ms + wait.lasts_ms

    def resume(self, stage: Stage, ends_ms: int) -> None:
        """Go back to a stage whose wait went on meanwhile."""
        self.stage = stage
        self._ends_ms = ends_ms

    def activity(self, now_ms: int) -> None:
        """Touch, key, scan and speech all count: a turn begins, or its wait starts anew.

        A result's countdown goes on: what extends it is asking for more time, so that looking at it does not hold up
        the next visitor.
        """
        if self.stage in (Stage.WELCOME, Stage.IN_USE, Stage.ABOUT_TO_END):
            self.enter(Stage.IN_USE, now_ms)

    def more_time(self, now_ms: int) -> None:
        """Answer the countdown: it stays at this stage, or goes back to being in use, for a minute more."""
        if self.stage is Stage.ABOUT_TO_END:
            self.enter(Stage.IN_USE, now_ms)
        elif self.stage is not Stage.WELCOME:
            self._ends_ms = max(self._ends_ms, now_ms + MORE_TIME_MS)

    def tick(self, now_ms: int) -> Stage:
        """The stage at an instant: follows the waits that have run out."""
        while self.stage in WAITS and now_ms >= self._ends_ms:
            ended_ms = self._ends_ms
            self.enter(WAITS[self.stage].then, ended_ms)
        return self.stage

    def remaining_ms(self, now_ms: int) -> int:
        """How long the present wait still lasts; 0 where nothing is waited for."""
        return max(0, self._ends_ms - now_ms) if self.stage in WAITS else 0
