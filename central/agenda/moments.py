"""Dates and times of iCalendar values: what a clock shows, in the zone that the document means. RFC 5545, 3.3."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import NamedTuple

from central.agenda.components import Component, Property
from central.agenda.drafts import EARLIEST_YEAR, LATEST_YEAR, EventRefused, Harvest
from central.agenda.recurrence import Budget
from central.agenda.texts import key, one_line
from central.agenda.timezones import NamedZone, Observance, Zone, named, offset, written

MOMENT = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})"
    r"(?:[T ]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)

DURATION = re.compile(
    r"([+-]?)P(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,9})S)?)?"
)


class Moment(NamedTuple):
    """What a clock shows (naive) in a zone; midnight where only the day is said."""

    wall: datetime
    zone: Zone
    day_only: bool

    @property
    def instant(self) -> datetime:
        return self.zone.instant(self.wall)

    @property
    def key(self) -> str:
        """The moment in a source key: a day, or an instant."""
        return f"{self.wall:%Y-%m-%d}" if self.day_only else f"{self.instant:%Y-%m-%dT%H:%M:%SZ}"


class Zones:
    """The zones of one calendar, by what it calls them; notes each that is not understood, once."""

    def __init__(self, calendar: Component, harvest: Harvest, site: NamedZone, budget: Budget) -> None:
        self.site = site
        self._harvest = harvest
        self._budget = budget
        self._fallback = named(calendar.text("X-WR-TIMEZONE")) or site
        self._described = {zone.text("TZID").strip('"'): zone for zone in calendar.inside("VTIMEZONE")}
        self._found: dict[str, Zone] = {}

    def find(self, tzid: str) -> Zone:
        if tzid not in self._found:
            self._found[tzid] = named(tzid) or self._from_description(tzid) or self._unknown(tzid)
        return self._found[tzid]

    def _from_description(self, tzid: str) -> Zone | None:
        described = self._described.get(tzid)
        if described is None:
            return None
        observances = [found for part in described.components if (found := _observance(part))]
        stop = self._harvest.period.until_at.replace(tzinfo=None) + timedelta(days=400)
        return named(described.text("X-LIC-LOCATION")) or written(observances, stop, self._budget)

    def _unknown(self, tzid: str) -> Zone:
        detail = f"The time zone “{one_line(tzid, 80)}” is not known: its times are read as {self._fallback.tz}."
        self._harvest.note(f"ical:tzid:{key(tzid)}", "unknown_timezone", detail)
        return self._fallback


def _observance(part: Component) -> Observance | None:
    start = wall_clock(part.text("DTSTART"))
    offset_from, offset_to = offset(part.text("TZOFFSETFROM")), offset(part.text("TZOFFSETTO"))
    if start is None or offset_from is None or offset_to is None:
        return None
    rules = [entry.value for entry in part.properties.get("RRULE", ())]
    listed = (wall_clock(value) for entry in part.properties.get("RDATE", ()) for value in entry.value.split(","))
    return Observance(start, offset_from, offset_to, rules, [wall for wall in listed if wall])


def wall_clock(text: str) -> datetime | None:
    match = MOMENT.fullmatch(text.strip())
    if not match:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        # A leap second is no second of a clock here.
        clock = time(int(match[4] or 0), int(match[5] or 0), min(int(match[6] or 0), 59))
    except ValueError:
        return None
    return datetime.combine(day, clock) if EARLIEST_YEAR <= day.year <= LATEST_YEAR else None


def moment(entry: Property, zones: Zones, name: str, text: str | None = None) -> Moment:
    """The moment that a property (or one of its values, `text`) says. Raises EventRefused."""
    value = (entry.value if text is None else text).strip().upper()
    wall = wall_clock(value)
    match = MOMENT.fullmatch(value)
    if wall is None or match is None:
        shown = one_line(value, 60)
        raise EventRefused("bad_date", f"a date cannot be read or is out of all reason ({name}: {shown}).")
    if match[4] is None or entry.parameters.get("VALUE", "").upper() == "DATE":
        return Moment(datetime.combine(wall, time(0)), zones.site, day_only=True)
    if match[7] == "Z":
        return Moment(wall, NamedZone(UTC), day_only=False)
    if match[7]:
        return Moment(wall, NamedZone(timezone(offset(match[7]) or timedelta(0))), day_only=False)
    tzid = entry.parameters.get("TZID", "").strip()
    return Moment(wall, zones.find(tzid) if tzid else zones.site, day_only=False)


def duration(text: str) -> timedelta:
    match = DURATION.fullmatch(text.strip().upper())
    if not match or not any(match.groups()[1:]):
        raise EventRefused("bad_date", f"a duration cannot be read or is out of all reason ({one_line(text, 60)}).")
    weeks, days, hours, minutes, seconds = (int(group or 0) for group in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if length > timedelta(days=366 * 100):
        raise EventRefused("bad_date", f"a duration is out of all reason ({one_line(text, 60)}).")
    return -length if match[1] == "-" else length
