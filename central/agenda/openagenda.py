"""OpenAgenda JSON: events of the v2 exports and of the v3 draft into drafts.

Sources of the format: OpenAgenda's developer pages (event structure) and its v3 OpenAPI description. Conditions, which
hold prices, and images are left out on purpose.
"""

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

import msgspec

from central.agenda.drafts import (
    ABOUT_CHARACTERS,
    DEFAULT_LANGUAGE,
    EARLIEST_YEAR,
    EVENT_COUNT,
    LATEST_YEAR,
    LISTED_COUNT,
    OCCURRENCE_COUNT,
    PLACE_CHARACTERS,
    TITLE_CHARACTERS,
    AgendaUnreadable,
    EventDraft,
    EventRefused,
    Harvest,
)
from central.agenda.texts import by_language, digest, key, language_code, one_line, plain, tag_words, web_link
from central.agenda.timezones import NamedZone, named
from ecocentre.records import to_instant

ACCESS_CODES = ("ii", "hi", "vi", "pi", "mi")
PUBLISHED = 2
POSTPONED, CANCELLED = 4, 6
ONLINE = 2
TIMING_ID = re.compile(r"[0-9A-Z]{6}")

Json = Mapping[str, Any]


class Timing(NamedTuple):
    """When one occurrence begins and ends, as written."""

    begin: object
    end: object
    id: object


def events_in(document: object, name: str) -> list[object]:
    """The list of events of a decoded document. Raises AgendaUnreadable if it has none."""
    events = document
    if isinstance(document, dict):
        events = document.get("events", document.get("data"))
        if events is None and "title" in document and {"timings", "nextTiming", "firstTiming"} & document.keys():
            events = [document]
    if not isinstance(events, list) or (events and not any(isinstance(event, dict) for event in events)):
        raise AgendaUnreadable("agenda_not_one", f"{name}: the JSON document holds no list of events.")
    return events


def read_events(events: list[object], harvest: Harvest, site_zone: NamedZone, name: str) -> None:
    """Every event into drafts of `harvest`; one that cannot be read is rejected there and the next one follows."""
    for position, event in enumerate(events[:EVENT_COUNT], 1):
        source = f"openagenda:#{position}"
        try:
            if not isinstance(event, dict):
                raise EventRefused("unreadable_component", "this is no event.")  # noqa: TRY301
            source = _source(event) or source
            _read_event(event, source, harvest, site_zone)
        except EventRefused as refusal:
            harvest.reject(source, refusal.reason, f"{_which(event, position)}: {refusal.detail}")
        except Exception as error:  # noqa: BLE001 - whatever one foreign event provokes, the others are read
            detail = f"{_which(event, position)}: it cannot be read ({type(error).__name__})."
            harvest.reject(source, "unreadable_component", detail)
    if len(events) > EVENT_COUNT:
        detail = f"{name}: only the first {EVENT_COUNT} events of {len(events)} are read."
        harvest.reject(name, "too_many_events", detail)


def _which(event: object, position: int) -> str:
    title = ""
    if isinstance(event, dict) and not _unpublished(event):
        title = next(iter(_texts(event.get("title"), TITLE_CHARACTERS).values()), "")
    return f"Event no. {position}" + (f" “{title}”" if title else "")


def _source(event: Json) -> str:
    for name in ("uid", "slug"):
        value = event.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and key(str(value)):
            return "openagenda:" + key(str(value))
    return ""


def _unpublished(event: Json) -> bool:
    return bool(event.get("draft")) or bool(event.get("private")) or event.get("state") not in (PUBLISHED, None)


def _read_event(event: Json, source: str, harvest: Harvest, site_zone: NamedZone) -> None:
    if _unpublished(event):
        raise EventRefused("draft_or_private", "it is a draft, private or not published yet.")
    title = _texts(event.get("title"), TITLE_CHARACTERS)
    if not title:
        raise EventRefused("no_title", "it has no title.")
    timings = _timings(event)
    if not timings:
        raise EventRefused("no_start", "it has no date.")
    if source.startswith("openagenda:#"):
        source = "openagenda:~" + digest(*title.values(), str(timings[0].begin))
    draft = EventDraft(
        source=source,
        title=title,
        about=_about(event),
        starts_at=harvest.period.from_at,
        ends_at=None,
        all_day=False,
        place=_place(event),
        tags=_tags(event.get("keywords")),
        access=_access(event.get("accessibility")),
        link=_link(event),
        cancelled=event.get("status") in (POSTPONED, CANCELLED),
    )
    zone = _zone(event) or site_zone
    kept, understood = 0, 0
    for timing in timings[:LISTED_COUNT]:
        try:
            starts_at, ends_at, all_day = _span(timing, zone)
        except EventRefused as refusal:
            harvest.reject(source, refusal.reason, f"Event “{next(iter(title.values()))}”: {refusal.detail}")
            continue
        understood += 1
        if not harvest.period.holds(starts_at, ends_at):
            continue
        if kept == OCCURRENCE_COUNT:
            detail = f"only the first {OCCURRENCE_COUNT} dates in the period are kept."
            raise EventRefused("too_many_occurrences", detail)
        at = f"{source}:{_occurrence(timing, starts_at)}"
        one = msgspec.structs.replace(draft, source=at, starts_at=starts_at, ends_at=ends_at, all_day=all_day)
        kept += harvest.keep(one)
    if understood and not kept:
        harvest.count_outside()
    if len(timings) > LISTED_COUNT:
        raise EventRefused("too_many_occurrences", f"only the first {LISTED_COUNT} dates listed are read.")


def _occurrence(timing: Timing, starts_at: datetime) -> str:
    """The key of one occurrence. The v3 draft gives it an identifier that stays when the date moves."""
    if isinstance(timing.id, str) and TIMING_ID.fullmatch(timing.id):
        return timing.id
    return starts_at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _texts(value: object, limit: int) -> dict[str, str]:
    """One line per language of a text that is a map of languages or, in old exports, a bare text."""
    if isinstance(value, str):
        value = {DEFAULT_LANGUAGE: value}
    if not isinstance(value, dict):
        return {}
    named_texts = {language_code(code): text for code, text in value.items() if isinstance(text, str)}
    return by_language({code: one_line(text, limit) for code, text in named_texts.items() if code})


def _about(event: Json) -> dict[str, str]:
    """The short description, then the long one where it says more, in every language that has either."""
    texts: dict[str, list[str]] = {}
    for name in ("description", "longDescription"):
        value = event.get(name)
        for code, text in (value if isinstance(value, dict) else {DEFAULT_LANGUAGE: value}).items():
            language = language_code(code)
            if language and isinstance(text, str) and (lines := plain(text, ABOUT_CHARACTERS)):
                texts.setdefault(language, []).append(lines)
    whole = {}
    for language, parts in texts.items():
        repeated = len(parts) > 1 and parts[1].casefold().startswith(parts[0].rstrip(" .…").casefold())
        whole[language] = plain("\n\n".join(parts[-1:] if repeated else parts), ABOUT_CHARACTERS)
    return by_language(whole)


def _timings(event: Json) -> list[Timing]:
    """The listed occurrences; where a short form of the event lists none, its first, next and last one."""
    listed = event.get("timings")
    if not isinstance(listed, list) or not listed:
        listed = [event.get(name) for name in ("firstTiming", "nextTiming", "lastTiming")]
        listed = [timing for position, timing in enumerate(listed) if timing and timing not in listed[:position]]
    found = []
    for timing in listed:
        if isinstance(timing, dict):
            begin, end = timing.get("begin", timing.get("start")), timing.get("end")
            found.append(Timing(begin, end, timing.get("id")))
        else:
            found.append(Timing(None, None, None))
    return found


def _zone(event: Json) -> NamedZone | None:
    location = event.get("location")
    for holder in (event, location if isinstance(location, dict) else {}):
        name = holder.get("timezone")
        if isinstance(name, str) and (zone := named(name)):
            return zone
    return None


def _span(timing: Timing, zone: NamedZone) -> tuple[datetime, datetime | None, bool]:
    """Start, end and whether the occurrence fills whole days of `zone`."""
    if timing.begin is None:
        raise EventRefused("no_start", "a date has no start.")
    begins = _moment(timing.begin, zone)
    ends = None if timing.end is None else _moment(timing.end, zone)
    if ends is not None and ends < begins:
        raise EventRefused("ends_before_start", f"it ends ({timing.end}) before its start ({timing.begin}).")
    if ends is None or ends == begins:
        return to_instant(begins), None, False
    local_end = ends.astimezone(zone.tz)
    from_midnight = begins.astimezone(zone.tz).time() == time(0)
    if from_midnight and local_end.time() >= time(23, 59):
        # A day is written 00:00 to 23:59 by those who fill in forms.
        next_day = datetime.combine(local_end.date() + timedelta(days=1), time(0), zone.tz)
        return to_instant(begins), to_instant(next_day), True
    return to_instant(begins), to_instant(ends), from_midnight and local_end.time() == time(0)


def _moment(value: object, zone: NamedZone) -> datetime:
    """An aware datetime from ISO 8601 text; one without an offset is a wall clock of `zone`."""
    try:
        moment = datetime.fromisoformat(value.strip()[:40]) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None or not EARLIEST_YEAR <= moment.year <= LATEST_YEAR:
        raise EventRefused("bad_date", f"a date cannot be read or is out of all reason ({one_line(str(value), 60)}).")
    return moment.replace(tzinfo=zone.tz) if moment.tzinfo is None else moment


def _place(event: Json) -> str:
    """Name and address; the town only where the address does not say it."""
    location = event.get("location")
    if not isinstance(location, dict):
        return "En ligne" if event.get("attendanceMode") == ONLINE else ""
    parts: list[str] = []
    for name in ("name", "address", "city"):
        value = location.get(name)
        line = one_line(value, PLACE_CHARACTERS) if isinstance(value, str) else ""
        if line and not any(line.casefold() in part.casefold() for part in parts):
            parts = [part for part in parts if part.casefold() not in line.casefold()] + [line]
    return one_line(", ".join(parts), PLACE_CHARACTERS)


def _tags(keywords: object) -> tuple[str, ...]:
    if isinstance(keywords, dict):
        keywords = keywords.get(DEFAULT_LANGUAGE)
    if isinstance(keywords, str):
        keywords = keywords.split(",")
    return tag_words(keywords) if isinstance(keywords, list) else ()


def _access(value: object) -> tuple[str, ...]:
    if isinstance(value, dict):
        return tuple(code for code in ACCESS_CODES if value.get(code) is True or value.get(code) == 1)
    return tuple(code for code in ACCESS_CODES if isinstance(value, list) and code in value)


def _link(event: Json) -> str | None:
    """The page to look at or to sign up on; the door to an online event first."""
    links, registration = event.get("links"), event.get("registration")
    wanted: list[object] = [event.get("onlineAccessLink"), event.get("canonicalUrl")]
    if isinstance(links, list):
        wanted.extend(entry.get("link") if isinstance(entry, dict) else entry for entry in links)
    if isinstance(registration, list):
        wanted.extend(
            entry.get("value") for entry in registration if isinstance(entry, dict) and entry.get("type") == "link"
        )
    return next((link for value in wanted if (link := web_link(value))), None)
