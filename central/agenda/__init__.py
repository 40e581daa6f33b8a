"""Agendas of others, read into drafts of events: no network, no database, no clock.

`read_agenda` recognises OpenAgenda JSON, iCalendar and jCal. What is wrong with one event costs that event and is
reported; only a document that is no agenda at all raises.
"""

import json
import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from central.agenda.drafts import (
    DOCUMENT_BYTES,
    NOTES,
    REASONS,
    UNREADABLE,
    Agenda,
    AgendaUnreadable,
    EventDraft,
    Harvest,
    Noted,
    Period,
    Rejected,
)
from central.agenda.icalendar import is_jcal, read_icalendar, read_jcal
from central.agenda.openagenda import events_in, read_events
from central.agenda.texts import decoded
from central.agenda.timezones import NamedZone
from ecocentre.records import EARLIEST, LATEST

__all__ = [
    "NOTES",
    "REASONS",
    "UNREADABLE",
    "Agenda",
    "AgendaUnreadable",
    "EventDraft",
    "Noted",
    "Rejected",
    "read_agenda",
]

CALENDAR_BEGINS = re.compile(rb"^[ \t]*BEGIN:(?:VCALENDAR|VEVENT)", re.IGNORECASE | re.MULTILINE)
COMPONENT_BEGINS = re.compile(rb"[ \t]*BEGIN:", re.IGNORECASE)
BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def read_agenda(content: bytes, *, name: str, timezone: str, from_at: datetime, until_at: datetime) -> Agenda:
    """The agenda that `content` holds, whatever its format.

    `name` says in messages which document it was. `timezone` is the site's (`Europe/Paris`): wall clocks without a
    zone, and whole days, are read in it. Only occurrences that overlap [from_at, until_at), aware instants, become
    drafts, at most 400 of one event.

    Raises AgendaUnreadable if the document is no agenda (empty, a web page, rubbish, more than 20 MB), and ValueError
    for a zone or a period that the program itself got wrong.
    """
    try:
        zone = NamedZone(ZoneInfo(timezone))
    except (ZoneInfoNotFoundError, OSError) as fault:
        message = f"no such time zone: {timezone}"
        raise ValueError(message) from fault
    if from_at.tzinfo is None or until_at.tzinfo is None or not EARLIEST < from_at < until_at <= LATEST:
        message = f"not a period of aware instants between {EARLIEST.year} and {LATEST.year}: {from_at} to {until_at}"
        raise ValueError(message)
    if len(content) > DOCUMENT_BYTES:
        size = f"{len(content) / 1e6:.0f} MB, at most {DOCUMENT_BYTES / 1e6:.0f}"
        raise AgendaUnreadable("agenda_too_large", f"{name}: the document is too large ({size}).")
    body = _in_utf_8(content).strip(b" \t\r\n\0")
    if not body:
        raise AgendaUnreadable("agenda_empty", f"{name}: the document is empty.")
    harvest = Harvest(Period(from_at.astimezone(UTC), until_at.astimezone(UTC)))
    if body[:1] in {b"[", b"{"}:
        document = _json(body, name)
        if is_jcal(document):
            read_jcal(document, harvest, zone, name)
            return harvest.agenda("jcal", name)
        read_events(events_in(document, name), harvest, zone, name)
        return harvest.agenda("openagenda", name)
    if CALENDAR_BEGINS.search(body) or COMPONENT_BEGINS.match(body):
        read_icalendar(body, harvest, zone, name)
        return harvest.agenda("icalendar", name)
    if body[:1] == b"<":
        detail = f"{name}: this is a web page or XML, and no agenda; is the address that of the export?"
        raise AgendaUnreadable("agenda_web_page", detail)
    raise AgendaUnreadable("agenda_not_one", f"{name}: this is neither OpenAgenda, nor iCalendar, nor jCal.")


def _in_utf_8(content: bytes) -> bytes:
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            body = content[len(mark) :]
            return body if encoding == "utf-8" else body.decode(encoding, errors="replace").encode("utf-8", "replace")
    return content


def _json(body: bytes, name: str) -> object:
    try:
        return json.loads(decoded(body), strict=False)
    except json.JSONDecodeError as error:
        detail = f"{name}: the JSON is cut or wrong in line {error.lineno}, column {error.colno}."
    except (ValueError, RecursionError):
        detail = f"{name}: the JSON is wrong."
    raise AgendaUnreadable("agenda_broken_json", detail)
