"""All events of one UID into drafts: repetitions unrolled, occurrences left out or replaced. RFC 5545 section 3.8.5."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import NamedTuple

import msgspec

from central.agenda.components import Component, Property
from central.agenda.drafts import OCCURRENCE_COUNT, EventDraft, EventRefused, Harvest
from central.agenda.moments import Moment, Zones, duration, moment
from central.agenda.recurrence import Budget, Rule, RuleNotUnderstood, TooMuchWork, merged, until
from ecocentre.records import to_instant

TWO_DAYS = timedelta(days=2)
"""More than any two clocks of the world differ."""


class Event(NamedTuple):
    """One VEVENT whose dates and texts were understood. `draft` is whole except for its source and its dates."""

    uid: str
    sequence: int
    start: Moment
    end: Moment | None
    length: timedelta | None
    replaces: Moment | None
    and_following: bool
    component: Component
    zones: Zones
    draft: EventDraft

    def ends_at(self, wall: datetime) -> datetime | None:
        """When the occurrence that starts at `wall` ends. The first one ends as written, in the zone of its end."""
        if self.length is None:
            return None
        starts_at = self.start.zone.instant(wall)
        written = self.end is not None and wall == self.start.wall
        ends_at = self.end.instant if written and self.end else self.start.zone.instant(wall + self.length)
        # Where clocks are put forward over the start, the clock says less than the length.
        return ends_at if ends_at > starts_at else starts_at + self.length


class Occurrence(NamedTuple):
    """One date of an event: the key of its original date, the event that says how it is now, and when that is."""

    key: str
    event: Event
    wall: datetime
    ends_at: datetime | None

    def draft(self) -> EventDraft:
        starts_at = to_instant(self.event.start.zone.instant(self.wall))
        ends_at = None if self.ends_at is None else to_instant(self.ends_at)
        return msgspec.structs.replace(
            self.event.draft,
            source=f"ical:{self.event.uid}:{self.key}",
            starts_at=starts_at,
            ends_at=ends_at if ends_at is not None and ends_at > starts_at else None,
        )


def read_series(events: Sequence[Event], harvest: Harvest, budget: Budget) -> None:
    """Drafts of all `events` of one UID, in which some may replace single occurrences of another."""
    masters = _newest([event for event in events if event.replaces is None], harvest)
    replacing = _replacing([event for event in events if event.replaces is not None], masters[:1], harvest)
    for master in masters:
        try:
            _read_master(master, replacing, harvest, budget)
        except EventRefused as refusal:
            harvest.reject(f"ical:{master.uid}", refusal.reason, f"{_which(master)}: {refusal.detail}")
        replacing = {}
    try:
        kept = [harvest.keep(_as_it_is(key, event).draft()) for key, event in replacing.items()]
        if kept and not any(kept):
            harvest.count_outside()
    except EventRefused as refusal:
        harvest.reject(f"ical:{events[0].uid}", refusal.reason, f"{_which(events[0])}: {refusal.detail}")


def _as_it_is(key: str, event: Event) -> Occurrence:
    return Occurrence(key, event, event.start.wall, event.ends_at(event.start.wall))


def _read_master(master: Event, replacing: dict[str, Event], harvest: Harvest, budget: Budget) -> None:
    excluded = {_key(moment, master) for moment in _excluded(master)}
    waiting = {key: event for key, event in replacing.items() if not {key, key[:10]} & excluded}
    kept = 0
    refusal: EventRefused | None = None
    try:
        for occurrence in _occurrences(master, waiting, excluded, harvest, budget):
            draft = occurrence.draft()
            if not harvest.wants(draft):
                continue
            if kept == OCCURRENCE_COUNT:
                detail = f"only the first {OCCURRENCE_COUNT} dates in the period are kept."
                refusal = EventRefused("too_many_occurrences", detail)
                break
            kept += harvest.keep(draft)
    except TooMuchWork:
        detail = "its rule repeats too often, or takes too long to search; the dates found so far are kept."
        refusal = EventRefused("too_many_occurrences", detail)
    kept += sum(harvest.keep(_as_it_is(key, event).draft()) for key, event in waiting.items())
    if refusal is not None:
        raise refusal
    if not kept:
        harvest.count_outside()


def _occurrences(
    master: Event, waiting: dict[str, Event], excluded: set[str], harvest: Harvest, budget: Budget
) -> Iterator[Occurrence]:
    """The dates of `master` that may reach into the period, as they are now; what replaces one leaves `waiting`."""
    further, ends = _further_dates(master, harvest)
    lengths = [master.length or timedelta(0), *(end - master.start.zone.instant(wall) for wall, end in ends.items())]
    horizon = harvest.period.from_at.replace(tzinfo=None) - max(lengths) - TWO_DAYS
    whole = any(event.and_following for event in waiting.values())
    base, moved = master, timedelta(0)
    for wall in _walls(master, further, master.start.wall if whole else horizon, harvest, budget):
        if wall < horizon and not whole:
            continue
        key, day = master.start._replace(wall=wall).key, f"{wall:%Y-%m-%d}"
        if key in excluded or day in excluded:
            continue
        replacement = waiting.pop(key, None) or waiting.pop(day, None)
        if replacement is None:
            yield Occurrence(key, base, wall + moved, ends.get(wall) or base.ends_at(wall + moved))
            continue
        if replacement.and_following:
            base, moved = replacement, replacement.start.wall - wall
        yield _as_it_is(key, replacement)


def _walls(
    master: Event, further: list[datetime], wanted: datetime, harvest: Harvest, budget: Budget
) -> Iterator[datetime]:
    """The starts of `master` on its own clock, in order, from `wanted` (and some earlier) to the end of the period."""
    first = master.start.wall
    dates = [first, *further]
    stop = harvest.period.until_at.replace(tzinfo=None) + TWO_DAYS
    given_up: list[TooMuchWork] = []
    series: list[Iterator[datetime]] = []
    try:
        rules = [Rule(entry.value) for entry in master.component.properties.get("RRULE", ()) if entry.value.strip()]
        if master.component.first("EXRULE"):
            raise RuleNotUnderstood  # noqa: TRY301
        for rule in rules:
            starts = rule.starts(rule.near(first, wanted), stop, budget)
            series.append(_patient(until(starts, _allowed(rule, master)), given_up))
        if rules and not any(_allowed(rule, master)(first) for rule in rules):
            dates = further
        yield from merged(series, dates, stop)
    except RuleNotUnderstood:
        detail = f"{_which(master)}: its rule of repetition is not understood; only the first date is kept."
        harvest.note(f"ical:{master.uid}", "rule_ignored", detail)
        yield from merged([], dates, stop)
    except TooMuchWork as too_much:
        given_up.append(too_much)
        yield from merged([], dates, stop)
    if given_up:
        raise given_up[0]


def _patient(starts: Iterator[datetime], given_up: list[TooMuchWork]) -> Iterator[datetime]:
    """`starts` up to where they ask for too much: the dates that are written down are read first."""
    try:
        yield from starts
    except TooMuchWork as too_much:
        given_up.append(too_much)


def _allowed(rule: Rule, master: Event) -> Callable[[datetime], bool]:
    """Whether a start is not after the UNTIL of `rule`. A bare day includes all of itself."""
    if not rule.until:
        return lambda _: True
    try:
        last = moment(Property({}, rule.until), master.zones, "UNTIL")
    except EventRefused:
        raise RuleNotUnderstood from None
    if last.day_only or master.start.day_only:
        return lambda wall: wall.date() <= last.wall.date()
    if last.zone == master.zones.site:
        return lambda wall: wall <= last.wall
    return lambda wall: master.start.zone.instant(wall) <= last.instant


def _further_dates(master: Event, harvest: Harvest) -> tuple[list[datetime], dict[datetime, datetime]]:
    """The further starts (RDATE) on the event's own clock, and the ends of those that are written as periods."""
    walls: list[datetime] = []
    ends: dict[datetime, datetime] = {}
    zone = master.start.zone
    for entry in master.component.properties.get("RDATE", ()):
        for value in filter(str.strip, entry.value.split(",")):
            begins, _, ends_text = value.partition("/")
            try:
                start = moment(entry, master.zones, "RDATE", begins)
                wall = start.wall if start.day_only or start.zone == zone else zone.wall(start.instant)
                if start.day_only and not master.start.day_only:
                    wall = datetime.combine(wall, master.start.wall.time())
                if master.start.day_only:
                    wall = datetime.combine(wall, time(0))
                elif ends_text:
                    ends[wall] = _period_end(entry, start, ends_text, master.zones)
                walls.append(wall)
            except EventRefused as refusal:
                detail = f"{_which(master)}: a further date (RDATE) is left out, {refusal.detail}"
                harvest.note(f"ical:{master.uid}", "date_ignored", detail)
    return walls, ends


def _period_end(entry: Property, start: Moment, text: str, zones: Zones) -> datetime:
    if text.strip().upper().startswith(("P", "+P")):
        return start.zone.instant(start.wall + duration(text))
    return moment(entry, zones, "RDATE", text).instant


def _excluded(master: Event) -> Iterator[Moment]:
    for entry in master.component.properties.get("EXDATE", ()):
        for value in filter(str.strip, entry.value.split(",")):
            yield moment(entry, master.zones, "EXDATE", value)


def _newest(masters: list[Event], harvest: Harvest) -> list[Event]:
    """Those of the highest SEQUENCE. Several equal ones are different events that a program gave one UID."""
    newest = max((event.sequence for event in masters), default=0)
    for event in masters:
        if event.sequence < newest:
            _reject_old(event, harvest)
    return [event for event in masters if event.sequence == newest]


def _replacing(events: list[Event], master: Sequence[Event], harvest: Harvest) -> dict[str, Event]:
    """The events that replace an occurrence, by the key of that occurrence; of several, the last of the newest."""
    found: dict[str, Event] = {}
    for event in events:
        if event.replaces is None:
            continue
        key = _key(event.replaces, master[0]) if master else event.replaces.key
        earlier = found.get(key)
        if earlier is not None:
            _reject_old(min(earlier, event, key=lambda one: one.sequence), harvest)
        if earlier is None or earlier.sequence <= event.sequence:
            found[key] = event
    return found


def _key(replaced: Moment, master: Event) -> str:
    """The key of an occurrence of `master` as RECURRENCE-ID or EXDATE name it: its day, or its instant."""
    if master.start.day_only and not replaced.day_only:
        return f"{master.zones.site.wall(replaced.instant):%Y-%m-%d}"
    return replaced.key


def _which(event: Event) -> str:
    return f"Event “{next(iter(event.draft.title.values()))}”"


def _reject_old(event: Event, harvest: Harvest) -> None:
    detail = f"{_which(event)}: a newer version is in the same document."
    harvest.reject(f"ical:{event.uid}", "superseded", detail)
