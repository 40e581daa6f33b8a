"""Changes in a site what its kiosks do not: its written profile, the events of an agenda, what is overdue."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from central.agenda import Agenda, EventDraft
from central.store import Store, Turn
from ecocentre.errors import KnownError
from ecocentre.events import Event
from ecocentre.hours import OpeningHours
from ecocentre.lifetimes import erase
from ecocentre.place import Place
from ecocentre.profile import read_profile
from ecocentre.reading import read_toml
from ecocentre.records import Record, derived_id
from ecocentre.register import Entry
from ecocentre.sites import Site
from ecocentre.spaces import Floor, Space

_OF_THE_PROFILE: tuple[type[Record], ...] = (Site, OpeningHours, Floor, Space, Entry)
_ERASED_AT_ONCE = 500
"""So that no kiosk waits long for its turn."""


class Changed(NamedTuple):
    """What became of the records of one source."""

    new: int
    changed: int
    same: int
    removed: int


def profile_records(path: Path, site: str) -> list[Record]:
    """The records of a profile file. Raises KnownError with a sentence."""
    try:
        with path.open("rb") as file:
            profile = read_toml(file)
    except OSError as fault:
        message = f"The profile {path} cannot be read: {fault.strerror}."
        raise KnownError("profile_unreadable", message) from fault
    except ValueError as fault:
        message = f"The profile {path} {fault}."
        raise KnownError("profile_unreadable", message) from fault
    try:
        return read_profile(profile, site)
    except KnownError as fault:
        message = f"The profile {path} cannot be used: {fault.detail}."
        raise KnownError(fault.code, message) from fault


def load_profile(store: Store, site: str, records: list[Record]) -> Changed:
    """Make the site's own records those of its profile; what is the same already is not written again."""
    with store.turn(site) as turn:
        present = [record for kind in _OF_THE_PROFILE for record in turn.place.find(kind, turn.place.select(kind))]
        return _replace(turn, present, records)


def load_agenda(store: Store, site: str, agenda: Agenda) -> Changed:
    """Make the site's events of this agenda those that were read; what is the same already is not written again."""
    events = [_event(site, agenda.name, draft) for draft in agenda.drafts]
    with store.turn(site) as turn:
        present = turn.place.find(Event, turn.place.select(Event).where(Event.agenda == agenda.name))
        return _replace(turn, present, events)


def erase_overdue(store: Store, site: str) -> int:
    """Let go what is personal and has been kept for long enough, here and by the feed on every kiosk.

    Takes as many turns as it needs; tells of how many records.
    """
    erased, last = 0, _ERASED_AT_ONCE
    while last == _ERASED_AT_ONCE:
        with store.turn(site) as turn:
            last = erase(turn.place, store.system.now(), _ERASED_AT_ONCE)
        erased += last
    return erased


def time_zone(store: Store, site: str) -> str:
    """The name of the site's time zone; `Europe/Paris` as long as the site has no profile."""
    with store.reading() as connection:
        place = Place(connection, site)
        return next((found.time_zone for found in place.every(Site)), "Europe/Paris")


def _replace(turn: Turn, present: Iterable[Record], wanted: Iterable[Record]) -> Changed:
    before = {(type(record), record.id): record.stored() for record in present}
    new = changed = same = 0
    for record in wanted:
        stored = before.pop((type(record), record.id), None)
        if stored == record.stored():
            same += 1
            continue
        new, changed = (new + 1, changed) if stored is None else (new, changed + 1)
        turn.place.save(record)
    for kind, id in before:  # noqa: A001
        turn.place.remove(kind, id)
    return Changed(new, changed, same, len(before))


def _event(site: str, agenda: str, draft: EventDraft) -> Event:
    return Event(
        site=site,
        id=derived_id(f"{site}/event/{agenda}/{draft.source}"),
        agenda=agenda,
        source=draft.source,
        title=draft.title,
        about=draft.about,
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
        all_day=int(draft.all_day),
        location=draft.place,
        tags=list(draft.tags),
        access=list(draft.access),
        cancelled=int(draft.cancelled),
        link=draft.link,
    )
