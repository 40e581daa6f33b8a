"""Reads the written profile that a site is launched from into records."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ecocentre.errors import KnownError
from ecocentre.hours import OpeningHours
from ecocentre.records import Record, derived_id
from ecocentre.register import STATES, SUBJECTS, Entry
from ecocentre.sites import SITE_ID, Site
from ecocentre.spaces import Floor, Space
from ecocentre.visits import PURPOSES, TRAVELS


def read_profile(profile: Mapping[str, Any], site: str) -> list[Record]:
    """The records of a site's written profile (the tables of its TOML file).

    Raises KnownError `profile_unreadable` that says which entry is wrong. Ids are made from the entries' own keys, so
    that every kiosk and the centre make the same records of the same profile.
    """
    records: list[Record] = []
    with _said_of("site"):
        records.append(_storable(_site(profile["site"], site)))
    for place, entry in _entries(profile, "hours"):
        with _said_of(place):
            records.append(_storable(_hours(entry, site)))
    for place, entry in _entries(profile, "floors"):
        with _said_of(place):
            floor = derived_id(f"{site}/floor/{entry['level']}")
            level = Floor(site=site, id=floor, level=_whole(entry["level"]), name=_texts(entry["name"]))
            records.append(_storable(level))
        for inner_place, inner in _entries(entry, "spaces", f"{place}."):
            with _said_of(inner_place):
                records.append(_storable(_space(inner, site, floor)))
    for position, (place, entry) in enumerate(_entries(profile, "accessibility")):
        with _said_of(place):
            records.append(_storable(_entry(entry, site, position)))
    with _said_of("the profile"):
        _distinct(records)
    return records


def _storable(record: Record) -> Record:
    """The record itself. Raises ValueError here, where its place is known, for what no database would keep."""
    record.stored()
    return record


def _site(about: Mapping[str, Any], site: str) -> Site:
    return Site(
        site=site,
        id=SITE_ID,
        name=_text(about["name"]),
        welcome=_texts(about["welcome"]),
        address=_text(about["address"]),
        time_zone=_time_zone(about["time_zone"]),
        capacity=_whole(about["capacity"]),
        purposes=_codes(about["purposes"], PURPOSES),
        travels=_codes(about["travels"], TRAVELS),
        staff_pin=_text(about.get("staff_pin", "")),
    )


def _hours(entry: Mapping[str, Any], site: str) -> OpeningHours:
    weekday = _whole(entry["weekday"]) if "weekday" in entry else None
    if weekday not in (None, *range(7)):
        message = f"a weekday from 0 (Monday) to 6 was expected instead of {weekday}"
        raise ValueError(message)
    day = _day(entry["day"]) if "day" in entry else None
    if (weekday is None) == (day is None):
        message = "either a weekday or a day was expected"
        raise ValueError(message)
    opens, closes = _clock(entry["opens"]), _clock(entry["closes"])
    if (opens == "") != (closes == "") or (opens and opens >= closes):
        message = f"opens {opens!r} comes after closes {closes!r}"
        raise ValueError(message)
    name = f"{'' if weekday is None else weekday}/{day or ''}/{opens}"
    return OpeningHours(
        site=site,
        id=derived_id(f"{site}/hours/{name}"),
        weekday=weekday,
        day=day,
        opens=opens,
        closes=closes,
        reason=_texts(entry.get("reason", {})),
    )


def _space(entry: Mapping[str, Any], site: str, floor: str) -> Space:
    return Space(
        site=site,
        id=derived_id(f"{site}/space/{_text(entry['key'])}"),
        floor=floor,
        name=_texts(entry["name"]),
        purposes=_codes(entry.get("purposes", [])),
        seats=_whole(entry.get("seats", 0)),
        step_free=int(bool(entry.get("step_free", True))),
    )


def _entry(entry: Mapping[str, Any], site: str, position: int) -> Entry:
    subject, state, text = _one_of(SUBJECTS, entry["kind"]), _one_of(STATES, entry["state"]), _texts(entry["text"])
    if not any(text.values()):
        message = "the text is empty"
        raise ValueError(message)
    return Entry(
        site=site,
        id=derived_id(f"{site}/register/{subject}"),
        position=position,
        subject=subject,
        state=state,
        text=text,
    )


@contextmanager
def _said_of(place: str) -> Iterator[None]:
    """Whatever is wrong inside is told with its place in the profile."""
    try:
        yield
    except KeyError as missing:
        raise KnownError("profile_unreadable", f"{place}: the entry {missing} is missing") from missing
    except (TypeError, ValueError, AttributeError) as wrong:
        raise KnownError("profile_unreadable", f"{place}: {wrong}") from wrong


def _entries(table: Mapping[str, Any], name: str, before: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tables of a list, each with its place in the profile, counted from 1."""
    entries = table.get(name, [])
    if not isinstance(entries, list):
        raise KnownError("profile_unreadable", f"{before}{name}: a list of tables was expected")
    for number, entry in enumerate(entries, 1):
        place = f"{before}{name} {number}"
        if not isinstance(entry, dict):
            raise KnownError("profile_unreadable", f"{place}: a table was expected instead of {entry!r}")
        yield place, entry


def _distinct(records: list[Record]) -> None:
    seen: set[tuple[type[Record], str]] = set()
    for record in records:
        if (type(record), record.id) in seen:
            message = f"two entries of the same kind have the same key: {record}"
            raise ValueError(message)
        seen.add((type(record), record.id))


def _text(text: object) -> str:
    if isinstance(text, str):
        return text
    message = f"a text was expected instead of {text!r}"
    raise ValueError(message)


def _time_zone(name: object) -> str:
    text = _text(name)
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as wrong:
        message = f"{text!r} is no time zone such as 'Europe/Paris'"
        raise ValueError(message) from wrong
    return text


def _day(day: object) -> str:
    return (day if isinstance(day, date) else date.fromisoformat(_text(day))).isoformat()[:10]


def _codes(codes: object, known: Collection[str] | None = None) -> list[str]:
    if not isinstance(codes, list):
        message = f"a list of words was expected instead of {codes!r}"
        raise TypeError(message)
    return [_text(code) if known is None else _one_of(known, code) for code in codes]


def _one_of(known: Collection[str], code: object) -> str:
    if _text(code) not in known:
        message = f"{code!r} is not one of {', '.join(known)}"
        raise ValueError(message)
    return _text(code)


def _texts(texts: object) -> dict[str, str]:
    if isinstance(texts, str):
        return {"fr": texts}
    if isinstance(texts, dict) and all(isinstance(text, str) for text in texts.values()):
        return {str(language): text for language, text in texts.items()}
    message = f"a text, or one per language, was expected instead of {texts!r}"
    raise ValueError(message)


def _whole(number: object) -> int:
    if isinstance(number, int) and not isinstance(number, bool) and abs(number) < 2**31:
        return number
    message = f"a whole number was expected instead of {number!r}"
    raise ValueError(message)


def _clock(text: object) -> str:
    """A time of day as HH:MM; 24:00 is the end of the day, an empty text says closed."""
    if isinstance(text, str):
        hours, _, minutes = text.partition(":")
        if text in {"", "24:00"} or (
            len(text) == 5 and hours.isdecimal() and minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60
        ):
            return text
    message = f"a time of day as HH:MM was expected instead of {text!r}"
    raise ValueError(message)
