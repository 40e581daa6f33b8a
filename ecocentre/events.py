"""What happens at the place: events, imported from agendas, to read."""

from datetime import datetime

from sqlalchemy import Index, or_

from ecocentre.place import Place
from ecocentre.records import Codes, Count, Instant, Mapped, Record, Texts, Words, mapped_column


class Event(Record):
    """One occurrence of something that happens. Texts are plain, one per language; no price is ever kept.

    `agenda` names the agenda it came from and `source` the occurrence in it; `access` are the codes of who is catered
    for (ii intellectual, hi hearing, vi visual, pi psychic, mi motor impairment).
    """

    __table_args__ = (Index("event_starts", "site", "starts_at"), Index("event_agenda", "site", "agenda"))

    agenda: Mapped[Words]
    source: Mapped[Words]
    title: Mapped[Texts]
    about: Mapped[Texts]
    starts_at: Mapped[Instant]
    all_day: Mapped[Count]
    """1 where the event has no time of day, else 0."""
    location: Mapped[Words]
    tags: Mapped[Codes]
    access: Mapped[Codes]
    cancelled: Mapped[Count]
    """1 where the event does not take place, else 0."""
    ends_at: Mapped[Instant | None] = mapped_column(default=None)
    link: Mapped[Words | None] = mapped_column(default=None)


def events_between(place: Place, since: datetime, until: datetime, limit: int = 500) -> list[Event]:
    """The events that go on at some time in [since, until), in order of their start, at most `limit`.

    An event without an end is taken to go on at its start only.
    """
    return place.find(
        Event,
        place.select(Event)
        .where(Event.starts_at < until, or_(Event.ends_at > since, Event.starts_at >= since))
        .order_by(Event.starts_at, Event.id)
        .limit(limit),
    )
