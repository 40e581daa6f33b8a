"""Reads the written profile that a site is launched from into records."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ecocentre.errors import KnownError
from ecocentre.hours import OpeningHours
from ecocentre.records import Record, derived_id
from ecocentre.sites import SITE_ID, Site
from ecocentre.spaces import Floor, Space


def read_profile(profile: Mapping[str, Any], site: str) -> list[Record]:
    """The records of a site's written profile (the tables of its TOML file).

    Raises KnownError `profile_unreadable` that says which entry is wrong. Ids are made from the entries' own keys, so
    that every kiosk and the centre make the same records of the same profile.
    """
    try:
        about = profile["site"]
        ZoneInfo(about["time_zone"])
        records: list[Record] = [
            Site(
                site=site,
                id=SITE_ID,
                name=str(about["name"]),
                welcome=_texts(about["welcome"]),
                address=str(about["address"]),
                time_zone=str(about["time_zone"]),
                capacity=_whole(about["capacity"]),
                purposes=[str(code) for code in about["purposes"]],
                travels=[str(code) for code in about["travels"]],
                staff_pin=str(about.get("staff_pin", "")),
            )
        ]
        records += [
            OpeningHours(
                site=site,
                id=derived_id(f"{site}/hours/{entry.get('weekday', '')}/{entry.get('day', '')}/{entry['opens']}"),
                weekday=None if "weekday" not in entry else _whole(entry["weekday"]),
                day=None if "day" not in entry else str(entry["day"]),
                opens=_clock(entry["opens"]),
                closes=_clock(entry["closes"]),
                reason=_texts(entry.get("reason", {})),
            )
            for entry in profile.get("hours", [])
        ]
        for entry in profile.get("floors", []):
            floor = derived_id(f"{site}/floor/{entry['level']}")
            records.append(Floor(site=site, id=floor, level=_whole(entry["level"]), name=_texts(entry["name"])))
            records += [
                Space(
                    site=site,
                    id=derived_id(f"{site}/space/{space['key']}"),
                    floor=floor,
                    name=_texts(space["name"]),
                    purposes=[str(code) for code in space.get("purposes", [])],
                    seats=_whole(space.get("seats", 0)),
                    step_free=int(bool(space.get("step_free", True))),
                )
                for space in entry.get("spaces", [])
            ]
    except KeyError as missing:
        raise KnownError("profile_unreadable", f"the entry {missing} is missing") from missing
    except (TypeError, ValueError, AttributeError, ZoneInfoNotFoundError) as wrong:
        raise KnownError("profile_unreadable", str(wrong)) from wrong
    return records


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
