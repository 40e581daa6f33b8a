"""One visitor's turn at the screen: a closed set of stages, what moves between them, and where each wait leads.

No Qt, no clock of its own. docs/session.md draws what stands here.
"""

from enum import IntEnum, StrEnum
from typing import NamedTuple


class Stage(IntEnum):
    """Where a turn stands."""

    ATTRACT = 0
    """Nobody is near: the screen tells calmly what happens here today. The first touch only wakes it."""
    WELCOME = 1
    """The home page waits for somebody, in the place's own language and look."""
    IN_USE = 2
    """Somebody is being served; any activity starts the wait anew."""
    ABOUT_TO_END = 3
    """Nobody touched for a while: a countdown offers more time."""
    ENDED = 4
    """What somebody came for is done: it is shown, with a visible countdown, more time and a way to take it back."""
    OUT_OF_ORDER = 5
    """Something of ours broke; the calm panel is shown, and the home page is tried again."""


class Happening(StrEnum):
    """What moves a turn on."""

    WAKE = "first touch"
    ACTIVITY = "touch, key, scan, speech or switch"
    OPEN = "a page opens"
    DONE = "what was asked for is done"
    MORE_TIME = "more time"
    OWED = "an answer is owed"
    FINISH = "finished by hand, or headset pulled"
    FAULT = "a fault of ours"


class Wait(NamedTuple):
    """How long a stage lasts without activity, and the stage that follows."""

    lasts_ms: int
    then: Stage


WAITS: dict[Stage, Wait] = {
    Stage.WELCOME: Wait(60_000, Stage.ATTRACT),
    # Never less than 60 s of peace. EN 301 549 and WCAG 2.2.1: at least 20 s to answer the warning, and it can be
    # answered again and again.
    Stage.IN_USE: Wait(60_000, Stage.ABOUT_TO_END),
    Stage.ABOUT_TO_END: Wait(20_000, Stage.WELCOME),
    Stage.ENDED: Wait(60_000, Stage.WELCOME),
    Stage.OUT_OF_ORDER: Wait(60_000, Stage.WELCOME),
}
"""The attract stage waits for nobody."""

MOVES: dict[tuple[Stage, Happening], Stage] = {
    (Stage.ATTRACT, Happening.WAKE): Stage.WELCOME,
    (Stage.WELCOME, Happening.ACTIVITY): Stage.IN_USE,
    (Stage.WELCOME, Happening.OWED): Stage.IN_USE,
    (Stage.ABOUT_TO_END, Happening.MORE_TIME): Stage.IN_USE,
    (Stage.ABOUT_TO_END, Happening.OWED): Stage.IN_USE,
    **{(stage, Happening.OPEN): Stage.IN_USE for stage in Stage},
    **{(stage, Happening.DONE): Stage.ENDED for stage in Stage},
    **{(stage, Happening.FINISH): Stage.WELCOME for stage in Stage},
    **{(stage, Happening.FAULT): Stage.OUT_OF_ORDER for stage in Stage},
}
"""What is not here leads nowhere: a touch beside the answers of the warning, say, does not answer it."""

LENGTHENING = frozenset({Happening.ACTIVITY, Happening.MORE_TIME, Happening.OWED})
EXTENDED = frozenset({Stage.IN_USE, Stage.ENDED, Stage.OUT_OF_ORDER})
"""Where these lengthen the present wait."""

COUNTED = frozenset({Stage.ABOUT_TO_END, Stage.ENDED, Stage.OUT_OF_ORDER})
"""Where a visible countdown runs, which stands still while the kiosk speaks."""

MORE_TIME_MS = 60_000
"""How long the wait still lasts after that at the least, however often."""


class Session:
    """The turn of one visitor. Instants are milliseconds of a clock that never goes back."""

    def __init__(self, now_ms: int = 0) -> None:
        self.stage = Stage.WELCOME
        self._ends_ms = now_ms + WAITS[Stage.WELCOME].lasts_ms

    def happen(self, what: Happening, now_ms: int) -> None:
        """Follow what happened: go to its stage and start that wait, or lengthen the present one."""
        then = MOVES.get((self.stage, what))
        if then is not None:
            self._enter(then, now_ms)
        elif what in LENGTHENING and self.stage in EXTENDED:
            self._ends_ms = max(self._ends_ms, now_ms + MORE_TIME_MS)

    def hold(self, lasting_ms: int) -> None:
        """The countdown stood still for so long."""
        if self.stage in COUNTED:
            self._ends_ms += lasting_ms

    def tick(self, now_ms: int) -> Stage:
        """The stage at an instant: follows the waits that have run out."""
        while self.stage in WAITS and now_ms >= self._ends_ms:
            self._enter(WAITS[self.stage].then, self._ends_ms)
        return self.stage

    def remaining_ms(self, now_ms: int) -> int:
        """How long the present wait still lasts; 0 where nothing is waited for."""
        return max(0, self._ends_ms - now_ms) if self.stage in WAITS else 0

    def _enter(self, stage: Stage, now_ms: int) -> None:
        self.stage = stage
        wait = WAITS.get(stage)
        self._ends_ms = 0 if wait is None else now_ms + wait.lasts_ms
