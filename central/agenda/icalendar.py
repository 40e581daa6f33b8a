"""iCalendar and jCal events into drafts: dates, repetitions, replaced occurrences and texts. RFC 5545, RFC 7529."""

import re
from datetime import UTC, datetime, time, timedelta

from central.agenda.components import Component, is_jcal, read_jcal_components, read_lines, split_values, unescaped
from central.agenda.drafts import (
    ABOUT_CHARACTERS,
    DEFAULT_LANGUAGE,
    EVENT_COUNT,
    PLACE_CHARACTERS,
    TITLE_CHARACTERS,
    EventDraft,
    EventRefused,
    Harvest,
)
from central.agenda.moments import Moment, Zones, duration, moment
from central.agenda.recurrence import DOCUMENT_STEPS, Budget
from central.agenda.series import Event, read_series
from central.agenda.texts import by_language, digest, key, language_code, one_line, plain, tag_words, web_link
from central.agenda.timezones import NamedZone

__all__ = ["is_jcal", "read_icalendar", "read_jcal"]

A_DAY = timedelta(days=1)


def read_icalendar(content: bytes, harvest: Harvest, site: NamedZone, name: str) -> None:
    """Every event of an iCalendar document into drafts of `harvest`, or among its rejected ones."""
    _read(read_lines(content), harvest, site, name)


def read_jcal(document: object, harvest: Harvest, site: NamedZone, name: str) -> None:
    """Every event of a decoded jCal document into drafts of `harvest`, or among its rejected ones."""
    _read(read_jcal_components(document), harvest, site, name)


def _read(document: Component, harvest: Harvest, site: NamedZone, name: str) -> None:
    budget = Budget(DOCUMENT_STEPS)
    calendars = [component for component in document.components if component.name == "VCALENDAR"]
    loose = Component("")
    loose.components = [component for component in document.components if component.name != "VCALENDAR"]
    if not calendars:
        harvest.note(name, "no_calendar", f"{name}: the document holds no calendar (VCALENDAR).")
    series: dict[str, list[Event]] = {}
    position = 0
    for calendar in (*calendars, loose):
        zones = Zones(calendar, harvest, site, budget)
        for component in calendar.inside("VEVENT"):
            position += 1
            if position <= EVENT_COUNT and (event := _understood(component, calendar, zones, harvest, position)):
                series.setdefault(event.uid, []).append(event)
    if position > EVENT_COUNT:
        detail = f"{name}: only the first {EVENT_COUNT} events of {position} are read."
        harvest.reject(name, "too_many_events", detail)
    for uid, events in series.items():
        try:
            read_series(events, harvest, budget)
        except Exception as error:  # noqa: BLE001 - whatever one foreign series provokes, the others are read
            detail = f"Event {uid}: its dates cannot be read ({type(error).__name__})."
            harvest.reject(f"ical:{uid}", "unreadable_component", detail)


def _understood(
    component: Component, calendar: Component, zones: Zones, harvest: Harvest, position: int
) -> Event | None:
    """The event, or None after it was rejected."""
    uid = key(unescaped(component.text("UID")))
    source = f"ical:{uid}" if uid else f"ical:#{position}"
    which = f"Event no. {position}"
    try:
        if component.text("CLASS").upper() in {"PRIVATE", "CONFIDENTIAL"}:
            raise EventRefused("draft_or_private", "it is private.")  # noqa: TRY301
        if not component.complete:
            raise EventRefused("unreadable_component", "the document ends in the middle of it.")  # noqa: TRY301
        title = _texts(component, ("SUMMARY",), TITLE_CHARACTERS)
        which += "".join(f" “{text}”" for text in list(title.values())[:1])
        return _event(component, calendar, zones, title)
    except EventRefused as refusal:
        harvest.reject(source, refusal.reason, f"{which}: {refusal.detail}")
    except Exception as error:  # noqa: BLE001 - whatever one foreign event provokes, the others are read
        harvest.reject(source, "unreadable_component", f"{which}: it cannot be read ({type(error).__name__}).")
    return None


def _event(component: Component, calendar: Component, zones: Zones, title: dict[str, str]) -> Event:
    start = _start(component, zones)
    if not title:
        raise EventRefused("no_title", "it has no title (SUMMARY).")
    end, length = _end(component, start, zones)
    replaced = component.first("RECURRENCE-ID")
    cancelled = "CANCEL" in calendar.text("METHOD").upper() or component.text("STATUS").upper().startswith("CANCEL")
    sequence = component.text("SEQUENCE")
    return Event(
        uid=key(unescaped(component.text("UID"))) or "~" + digest(*title.values(), start.key),
        sequence=int(sequence) if re.fullmatch(r"[0-9]{1,9}", sequence) else 0,
        start=start,
        end=end,
        length=length,
        replaces=moment(replaced, zones, "RECURRENCE-ID") if replaced and replaced.value.strip() else None,
        and_following=replaced is not None and replaced.parameters.get("RANGE", "").upper() == "THISANDFUTURE",
        component=component,
        zones=zones,
        draft=EventDraft(
            source="",
            title=title,
            about=_texts(component, ("DESCRIPTION", "X-ALT-DESC"), ABOUT_CHARACTERS),
            starts_at=datetime.min.replace(tzinfo=UTC),
            ends_at=None,
            all_day=start.day_only,
            place=one_line(re.sub(r"\s*\n\s*", ", ", unescaped(component.text("LOCATION")).strip()), PLACE_CHARACTERS),
            tags=_tags(component),
            access=(),
            link=web_link(component.text("URL")),
            cancelled=cancelled,
        ),
    )


def _texts(component: Component, names: tuple[str, ...], limit: int) -> dict[str, str]:
    """The text of each language: of several properties, or several texts of one, the first that says anything."""
    found: dict[str, str] = {}
    for name in names:
        for entry in component.properties.get(name, ()):
            language = language_code(entry.parameters.get("LANGUAGE")) or DEFAULT_LANGUAGE
            text = unescaped(entry.value)
            if not found.get(language):
                found[language] = one_line(text, limit) if limit == TITLE_CHARACTERS else plain(text, limit)
        if any(found.values()):
            break
    return by_language(found)


def _tags(component: Component) -> tuple[str, ...]:
    entries = component.properties.get("CATEGORIES", ())
    return tag_words(unescaped(word) for entry in entries for word in split_values(entry.value))


def _start(component: Component, zones: Zones) -> Moment:
    entries = [entry for entry in component.properties.get("DTSTART", ()) if entry.value.strip()]
    if not entries:
        raise EventRefused("no_start", "it has no start (DTSTART).")
    moments = {moment(entry, zones, "DTSTART") for entry in entries}
    if len(moments) > 1:
        raise EventRefused("bad_date", "it has several starts that differ (DTSTART).")
    return moments.pop()


def _end(component: Component, start: Moment, zones: Zones) -> tuple[Moment | None, timedelta | None]:
    """The end as written, and how long the event lasts on the clock; (None, None) if it has a start only."""
    written_end, written_length = component.first("DTEND"), component.first("DURATION")
    end: Moment | None = None
    if written_end and written_end.value.strip():
        end = moment(written_end, zones, "DTEND")
        if start.day_only and not end.day_only:
            day = datetime.combine(end.wall, time(0))
            end = Moment(day if end.wall == day else day + A_DAY, zones.site, day_only=True)
        same_zone = end.zone == start.zone
        length = end.wall - start.wall if same_zone else end.instant - start.instant
    elif written_length and written_length.value.strip():
        length = duration(written_length.value)
    else:
        return None, A_DAY if start.day_only else None
    if length < timedelta(0):
        raise EventRefused("ends_before_start", f"it ends before its start ({start.wall:%Y-%m-%d %H:%M}).")
    if start.day_only and length < A_DAY:
        # Many write the same day as start and end of a whole day, though the end is exclusive.
        return None, A_DAY
    return (end, length) if length else (None, None)
