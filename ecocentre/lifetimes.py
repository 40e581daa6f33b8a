"""What is personal, how long it is kept, and how it goes: one rule for the kiosk and for the centre. Counts remain."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Column, String, and_, bindparam, select

from ecocentre.badges import Badge
from ecocentre.desk import Call
from ecocentre.place import Place, Prepared
from ecocentre.records import Record, write_instant
from ecocentre.visits import Visit


class Lifetime(NamedTuple):
    """How long something personal is kept: so many days from the instant in the column `since`.

    `column` is what then becomes empty; None stands for the whole record.
    """

    record: type[Record]
    column: str | None
    since: str
    days: int


LIFETIMES: Sequence[Lifetime] = (
    # Whose visit it was: for the greeting, and for the two scans of one badge to be one visit.
    Lifetime(Visit, "badge", "arrived_at", 30),
    # The pictures: they are to find a badge that holds. Before the badge itself, which must not come back by them.
    Lifetime(Badge, "pictures", "expires_at", 0),
    # The alias: for as long as the badge holds, and a month in which staff can say why it no longer does.
    Lifetime(Badge, None, "expires_at", 30),
    # That somebody needed help, where and when: nobody needs to know of it the day after.
    Lifetime(Call, None, "made_at", 1),
)
"""All that the records hold of a person."""


def erase(place: Place, now: datetime, most: int) -> int:
    """Let go what has been kept for long enough, at most `most` records of it; tells of how many."""
    found = overdue(place, now, most)
    for lifetime, record in found:
        if lifetime.column is None:
            place.remove(lifetime.record, record.id)
        else:
            setattr(record, lifetime.column, None)
            place.save(record)
    return len(found)


def overdue(place: Place, now: datetime, most: int) -> list[tuple[Lifetime, Record]]:
    """What has been kept for long enough, at most `most` records of it, each with the lifetime that is over."""
    found: list[tuple[Lifetime, Record]] = []
    for lifetime, question in zip(LIFETIMES, _QUESTIONS, strict=True):
        before = write_instant(now - timedelta(days=lifetime.days))
        rows = place.ask(question, before=before, most=most - len(found))
        found += [(lifetime, lifetime.record.restored(row)) for row in rows]
    return found


def _question(lifetime: Lifetime) -> Prepared:
    def column(name: str) -> Column[object]:
        return lifetime.record.table().c[name]

    is_over = and_(column("site") == bindparam("site"), column(lifetime.since) < bindparam("before", type_=String))
    if lifetime.column is not None:
        is_over = and_(is_over, column(lifetime.column).is_not(None))
    return Prepared(select(*lifetime.record.columns()).where(is_over).limit(bindparam("most")))


_QUESTIONS = tuple(_question(lifetime) for lifetime in LIFETIMES)
