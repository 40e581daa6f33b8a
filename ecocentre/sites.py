"""The place itself: its name, its time zone, what people come for and how."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ecocentre.place import Place
from ecocentre.records import Codes, Count, Mapped, Record, Texts, Words

SITE_ID = "site"
"""The id of the one Site record of a site."""


class Site(Record):
    """The one record that tells what this place is. `time_zone` is an IANA name; `capacity` counts people."""

    name: Mapped[Words]
    welcome: Mapped[Texts]
    address: Mapped[Words]
    time_zone: Mapped[Words]
    capacity: Mapped[Count]
    purposes: Mapped[Codes]
    travels: Mapped[Codes]
    staff_pin: Mapped[Words]
    """Argon2 hash (PHC string) of the staff PIN; empty where there is none."""


def the_site(place: Place) -> Site | None:
    """The site's own record, or None as long as nothing was loaded."""
    return next(iter(place.every(Site)), None)


def time_zone_of(place: Place) -> ZoneInfo:
    """The site's time zone; UTC as long as the site is not known."""
    return place.made_of_every(Site, _time_zone)


def _time_zone(sites: Iterable[Site]) -> ZoneInfo:
    site = next(iter(sites), None)
    try:
        return ZoneInfo("UTC" if site is None else site.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
