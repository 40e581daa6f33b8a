"""Measures how far the device's clock is from the centre's, and judges what was measured before the last start."""

from datetime import datetime, timedelta
from typing import NamedTuple

from ecocentre.records import read_instant
from ecocentre.system import System

FLAGGED_FROM_MS = 60_000
_LARGEST_MS = 100 * 366 * 24 * 3_600_000
"""A hundred years: beyond that a clock says nothing."""
_SMALL = timedelta(milliseconds=FLAGGED_FROM_MS)
"""What a clock may be set by without anybody noticing."""


class Mark(NamedTuple):
    """What the device's clock showed at one moment, and how far it was ahead of the centre's then."""

    device_at: datetime
    error_ms: int

    @property
    def centre_at(self) -> datetime:
        return self.device_at - timedelta(milliseconds=self.error_ms)


class ClockError:
    """The error of the device's clock, positive where it is ahead. Belongs to one thread at a time.

    It is measured with every answer of the centre. A clock that was set since, or that may have been while the program
    did not run, is judged by the two times that it showed and should have shown last, neither of which comes again: it
    goes on from the one that it passed last, which is the story in which less time went by. Past neither of them it is
    behind, by what it lacks to the centre's time or more. So a clock a year off stays a year off, one that was set
    right counts as right, and what the device's clock alone shows to be wrong never passes for the present. An error
    shorter than the kiosk was off may be judged wrongly: nothing tells it. The next answer of the centre ends every
    judgement.
    """

    def __init__(self, system: System, kept: Mark | None = None) -> None:
        """`kept` is what `mark` was at a moment before the start."""
        self._system = system
        self._mark = kept
        self._marked_at: float | None = None
        """In seconds of the clock that nobody can set; None: before the start."""
        self._is_measured = False
        self._quickest_seconds = float("inf")

    def heard(self, server_time: str, received_at: datetime, round_trip_seconds: float) -> None:
        """Take the centre's time out of an answer. Raises ValueError if it is none.

        The centre wrote it about half a round trip ago. A pull held open took longer for another reason: the quickest
        round trip so far stands in for it. A difference that the round trip explains is no error.
        """
        self._quickest_seconds = min(self._quickest_seconds, round_trip_seconds)
        travelled_ms = min(round_trip_seconds, self._quickest_seconds) * 500
        instant = read_instant(server_time)
        if instant.tzinfo is None:
            message = f"a time without a zone: {server_time!r}"
            raise ValueError(message)
        error_ms = round((received_at - instant).total_seconds() * 1000 - travelled_ms)
        error_ms = max(-_LARGEST_MS, min(_LARGEST_MS, error_ms))
        doubt_ms = max(travelled_ms, 1.0) if round_trip_seconds <= 2 * self._quickest_seconds else travelled_ms + 50
        before_ms = self._mark.error_ms if self._mark is not None and self._is_measured else 0
        if abs(error_ms - before_ms) <= doubt_ms:
            error_ms = before_ms
        self._mark, self._marked_at, self._is_measured = Mark(received_at, error_ms), self._system.monotonic(), True

    def mark(self) -> Mark | None:
        """What the clock shows now, and how far it is off as far as is known; None before the centre was ever heard."""
        if self._mark is None:
            return None
        now, at = self._system.now(), self._system.monotonic()
        went_on = now - self._mark.device_at
        if self._marked_at is None or abs(went_on - timedelta(seconds=at - self._marked_at)) > _SMALL:
            self._is_measured = False
            self._mark = _judged(self._mark, now)
        else:
            self._mark = Mark(now, self._mark.error_ms)
        self._marked_at = at
        return self._mark

    @property
    def error_ms(self) -> int | None:
        """The error as it was measured, or judged where it is large; None where nothing is known."""
        mark = self.mark()
        return mark.error_ms if mark is not None and (self._is_measured or _is_large(mark)) else None

    @property
    def trouble(self) -> str | None:
        """What staff should know of a clock that is far off, in a code: `clock_off`, or `clock_unchecked`."""
        mark = self.mark()
        if mark is None or not _is_large(mark):
            return None
        return "clock_off" if self._is_measured else "clock_unchecked"


def _judged(last: Mark, now: datetime) -> Mark:
    passed = [at for at in (last.centre_at, last.device_at) if now >= at - _SMALL]
    if not passed:
        return Mark(now, round((now - last.centre_at).total_seconds() * 1000))
    return Mark(now, last.error_ms if max(passed) == last.device_at else 0)


def _is_large(mark: Mark) -> bool:
    return abs(mark.error_ms) > FLAGGED_FROM_MS
