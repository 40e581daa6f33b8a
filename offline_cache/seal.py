"""Leaves out of a new database whatever tells of people: for a kiosk that its centre no longer admits."""

from typing import Any

import msgspec
from sqlalchemy import Connection

from ecocentre.lifetimes import LIFETIMES
from ecocentre.place import Place
from ecocentre.records import Record, StoredRow, record_kinds
from ecocentre.visits import Exit
from offline_cache import outbox
from offline_cache.database import run

_STATES = ("epoch", "site", "vocabulary", "clock")
"""What is still true without the centre's state; not the cursor."""


def copy_sealed(old: Connection, new: Connection, site: str) -> None:
    """Copy the place as the centre stated it, and what it does not have yet, of which no effect is to be seen.

    Nothing of a person is ever written into the new database, where a deleted row can be found for long.
    """
    outbox.carry_waiting(old, new, unless_confirmed=True)
    for name, value in run(old, "SELECT name, value FROM cache_state").fetchall():
        if name in _STATES:
            run(new, "INSERT OR REPLACE INTO cache_state VALUES (?, ?)", (name, value))
    images = run(old, "SELECT kind, id, body FROM before_image").fetchall()
    place = Place(new, site)
    # Without the visits an exit means nothing.
    about_people = {Exit, *(lifetime.record for lifetime in LIFETIMES)}
    for record in record_kinds().values():
        if record not in about_people:
            place.put_stored(record, _stated(old, record, images))


def _stated(old: Connection, record: type[Record], images: list[Any]) -> list[StoredRow]:
    """The rows of a kind without what operations made of them here."""
    names = ", ".join(f'"{name}"' for name in record.names())
    rows: dict[Any, StoredRow] = {
        row[1]: tuple(row)
        for row in run(old, f'SELECT {names} FROM "{record.__tablename__}"')  # noqa: S608
    }
    for kind, id, body in images:  # noqa: A001
        if kind == record.kind:
            rows.pop(id, None)
            if body is not None:
                image = msgspec.json.decode(body)
                rows[id] = tuple(image.get(name) for name in record.names())
    return list(rows.values())
