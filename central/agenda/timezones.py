"""Time zones as agendas name them: from a TZID, and the VTIMEZONE beside it, to instants.

Nothing is remembered between two documents: the calendar library keeps one table of zones for the whole process, in
which the zone of one agenda would answer for a zone of the same name in the next.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from central.agenda.recurrence import Budget, Rule, RuleNotUnderstood, TooMuchWork, merged, until

ZONE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*")
ALONE = frozenset({"UTC", "GMT", "Z", "CET", "MET", "EET", "WET"})
A_DAY = timedelta(days=1)
OBSERVANCE_COUNT = 200
FIRST_YEAR = 1970
"""Changes of yearly rules are unrolled from here on."""


class Zone(Protocol):
    """How a wall clock somewhere is to be read."""

    def instant(self, wall: datetime) -> datetime:
        """The aware UTC instant at which a clock there shows `wall` (naive); the first one, if there are two."""

    def wall(self, instant: datetime) -> datetime:
        """What a clock there shows (naive) at an aware instant."""


class NamedZone(NamedTuple):
    """A zone of the machine's own time zone data, or a fixed distance from UTC."""

    tz: tzinfo

    def instant(self, wall: datetime) -> datetime:
        return wall.replace(tzinfo=self.tz).astimezone(UTC)

    def wall(self, instant: datetime) -> datetime:
        return instant.astimezone(self.tz).replace(tzinfo=None)


class WrittenZone(NamedTuple):
    """A zone that the agenda itself writes down, RFC 5545 section 3.6.5: the clock's changes, in order."""

    changes: tuple[datetime, ...]
    offsets: tuple[timedelta, ...]
    """One more than `changes`: the first holds before the first change."""

    def instant(self, wall: datetime) -> datetime:
        return (wall - self.offsets[bisect_right(self.changes, wall)]).replace(tzinfo=UTC)

    def wall(self, instant: datetime) -> datetime:
        bare = instant.astimezone(UTC).replace(tzinfo=None)
        position = bisect_right(self.changes, bare + A_DAY)
        near = self.offsets[max(0, position - 2) : position + 1]
        return next((bare + offset for offset in near if self.instant(bare + offset) == instant), bare + near[-1])


class Observance(NamedTuple):
    """One STANDARD or DAYLIGHT part of a VTIMEZONE: its start, its two offsets, its rules and further dates."""

    start: datetime
    offset_from: timedelta
    offset_to: timedelta
    rules: Sequence[str]
    dates: Sequence[datetime]


def known(name: str) -> ZoneInfo | None:
    """The zone of that exact name in the time zone data, or None."""
    if not ZONE_NAME.fullmatch(name) or len(name) > 100 or ("/" not in name and name not in ALONE):
        return None
    try:
        return ZoneInfo("UTC" if name == "Z" else name)
    except (KeyError, ValueError, OSError):
        return None


def named(tzid: str) -> NamedZone | None:
    """The zone that a TZID means by its name alone.

    Accepts the names of the time zone data, those behind a maker's prefix (`/mozilla.org/20070129_1/Europe/Paris`)
    and those of Windows (`Romance Standard Time`).
    """
    bare = tzid.strip().strip('"').strip("/ ")
    parts = bare.split("/")
    endings = ("/".join(parts[-count:]) for count in (3, 2) if len(parts) > count)
    zone = next((zone for name in (bare, *endings, WINDOWS_TO_OLSON.get(bare, "")) if (zone := known(name))), None)
    return NamedZone(zone) if zone else None


def written(observances: Sequence[Observance], stop: datetime, budget: Budget) -> WrittenZone | None:
    """The zone that these observances describe up to `stop` (naive), or None if they describe none."""
    changes: dict[datetime, tuple[timedelta, timedelta]] = {}
    try:
        for observance in observances[:OBSERVANCE_COUNT]:
            for start in _starts(observance, stop, budget):
                changes[start] = (observance.offset_from, observance.offset_to)
    except (RuleNotUnderstood, TooMuchWork):
        return None
    if not changes:
        return None
    order = sorted(changes)
    return WrittenZone(tuple(order), (changes[order[0]][0], *(changes[start][1] for start in order)))


def _starts(observance: Observance, stop: datetime, budget: Budget) -> Iterator[datetime]:
    series = []
    for text in observance.rules:
        rule = Rule(text)
        first = observance.start
        if rule.may_start_later and first.year < FIRST_YEAR:
            first = first.replace(year=FIRST_YEAR, month=1, day=1)
        last = _last(rule.until, observance.offset_from)
        series.append(until(rule.starts(first, stop, budget), _not_after(last)))
    return merged(series, (observance.start, *observance.dates), stop)


def _not_after(last: datetime | None) -> Callable[[datetime], bool]:
    return lambda start: last is None or start <= last


def _last(text: str, offset: timedelta) -> datetime | None:
    digits = re.fullmatch(r"([0-9]{8})(?:T([0-9]{6})(Z?))?", text)
    if not digits:
        return None
    try:
        last = datetime.strptime(digits[1] + (digits[2] or "235959"), "%Y%m%d%H%M%S")  # noqa: DTZ007 - a wall clock
    except ValueError:
        return None
    return last + offset if digits[3] else last


def offset(text: str) -> timedelta | None:
    """A UTC offset, `+0200` or `-023015`; None for what is none or reaches a day."""
    digits = re.fullmatch(r"([+-])([0-9]{2}):?([0-5][0-9])(?::?([0-5][0-9]))?", text.strip())
    if not digits or int(digits[2]) > 23:
        return None
    size = timedelta(hours=int(digits[2]), minutes=int(digits[3]), seconds=int(digits[4] or 0))
    return -size if digits[1] == "-" else size
