"""When the place is open, when it closes after a given instant, and when it opens next."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ecocentre.place import Place
from ecocentre.records import EARLIEST, Count, Mapped, Record, Texts, Words, mapped_column
from ecocentre.sites import time_zone_of

_DAYS_AHEAD = 14
"""How far ahead the next opening is looked for."""
_MOST_DAYS = 1_000
"""How many days are remembered: no clock gone mad may fill the memory."""


class OpeningHours(Record):
    """One span in which the place is open: each week on `weekday` (Monday is 0), or only on `day` (`2026-12-24`).

    Spans of a day replace those of its weekday. `opens` and `closes` are `HH:MM` in the site's time zone, `24:00` is
    the end of the day; both empty say that the place is closed on that day, and `reason` why.
    """

    opens: Mapped[Words]
    closes: Mapped[Words]
    reason: Mapped[Texts]
    weekday: Mapped[Count | None] = mapped_column(default=None)
    day: Mapped[Words | None] = mapped_column(default=None)


class Opening(NamedTuple):
    """The state of the door at one instant: `until` ends the present state, None where that is not known."""

    is_open: bool
    until: datetime | None
    reason: dict[str, str]


def spans_of(place: Place, day: date) -> list[tuple[datetime, datetime]]:
    """The spans in which the place is open on a day of its own calendar, in order, as aware instants."""
    return list(place.made_of_every(OpeningHours, _Timetable).spans(day, time_zone_of(place)))


def opening_at(place: Place, at: datetime) -> Opening:
    """Whether the place is open at an instant, and until when that stays so."""
    zone = time_zone_of(place)
    timetable = place.made_of_every(OpeningHours, _Timetable)
    today = at.astimezone(zone).date()
    reason = timetable.reason(today)
    for ahead in range(-1, _DAYS_AHEAD):
        for opens, closes in timetable.spans(today + timedelta(days=ahead), zone):
            if opens <= at < closes:
                return Opening(True, closes, reason)
            if at < opens:
                return Opening(False, opens, reason)
    return Opening(False, None, reason)


def closing_after(place: Place, at: datetime) -> datetime:
    """The instant at which somebody who is in at `at` and never checks out is taken to have left.

    The end of the day's last span; after that, or on a day without any, the midnight that follows, at least an hour on.
    """
    zone = time_zone_of(place)
    today = at.astimezone(zone).date()
    timetable = place.made_of_every(OpeningHours, _Timetable)
    closes = timetable.closing(today, zone)
    if closes > at:
        return closes
    midnight = datetime.combine(today + timedelta(days=1), time(), zone)
    return max(midnight, at + timedelta(hours=1))


def day_of(place: Place, at: datetime) -> tuple[datetime, datetime]:
    """The first instant of the site's calendar day that holds `at`, and the first instant of the next one."""
    zone = time_zone_of(place)
    today = at.astimezone(zone).date()
    return datetime.combine(today, time(), zone), datetime.combine(today + timedelta(days=1), time(), zone)


class _Timetable:
    """When a site is open, day by day: each day is worked out once, for a rule asks for the same ones all day long."""

    def __init__(self, hours: Iterable[OpeningHours]) -> None:
        self._hours = list(hours)
        self._spans: dict[tuple[date, str], tuple[tuple[datetime, datetime], ...]] = {}
        self._closings: dict[tuple[date, str], datetime] = {}

    def reason(self, day: date) -> dict[str, str]:
        """Why this day has hours of its own, per language; empty where it has none."""
        return next((entry.reason for entry in self._hours if entry.day == day.isoformat()), {})

    def closing(self, day: date, zone: ZoneInfo) -> datetime:
        """The end of the last span that begins on a day or the day before, in UTC; without any, before all instants."""
        key = (day, zone.key)
        if key not in self._closings:
            if len(self._closings) >= _MOST_DAYS:
                self._closings.clear()
            spans = (*self.spans(day - timedelta(days=1), zone), *self.spans(day, zone))
            self._closings[key] = max((closes.astimezone(UTC) for _, closes in spans), default=EARLIEST)
        return self._closings[key]

    def spans(self, day: date, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], ...]:
        """The spans that begin on a day, in order."""
        key = (day, zone.key)
        if key not in self._spans:
            if len(self._spans) >= _MOST_DAYS:
                self._spans.clear()
            self._spans[key] = self._work_out(day, zone)
        return self._spans[key]

    def _work_out(self, day: date, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], ...]:
        name, weekday = day.isoformat(), day.weekday()
        special = [entry for entry in self._hours if entry.day == name]
        entries = special or [entry for entry in self._hours if entry.weekday == weekday and entry.day is None]
        spans = [
            (_instant(day, entry.opens, zone), _instant(day, entry.closes, zone))
            for entry in entries
            if entry.opens and entry.closes
        ]
        return tuple(sorted((opens, closes) for opens, closes in spans if opens < closes))


def _instant(day: date, clock: str, zone: ZoneInfo) -> datetime:
    hours, _, minutes = clock.partition(":")
    if clock == "24:00":
        return datetime.combine(day + timedelta(days=1), time(), zone)
    return datetime.combine(day, time(int(hours), int(minutes)), zone)
