"""Who comes and goes: arrivals, exits, how many people are here, and why and how they came."""

from collections import Counter
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Annotated, NamedTuple
from unicodedata import normalize

import msgspec
from sqlalchemy import Index, String, and_, bindparam, func, literal, select, text, union_all

from ecocentre.badges import Badge
from ecocentre.hours import closing_after, day_of, spans_of
from ecocentre.operations import Code, Id, Operation, Outcome
from ecocentre.place import Place, Prepared
from ecocentre.records import (
    Codes,
    Count,
    Instant,
    Mapped,
    Record,
    Stored,
    Words,
    mapped_column,
    read_instant,
    write_instant,
)
from ecocentre.sites import the_site, time_zone_of

PURPOSES = ("work", "event", "learn", "repair", "basket", "meet", "look")
"""Why people come: the codes a profile may choose from."""
TRAVELS = ("walk", "bike", "transit", "train", "shared_car", "car", "wheelchair")
"""How people come: the codes a profile may choose from."""
MOST_PEOPLE = 200
"""The largest group in one arrival."""

People = Annotated[int, msgspec.Meta(ge=1, le=MOST_PEOPLE)]
"""A number of people who come or go together."""


_GOES_ON = text("left_at IS NULL AND undone_at IS NULL")
_COUNTED = ("site", "closes_at", "arrived_at", "badge", "people", "left_at", "undone_at")
"""All that counting asks of a visit that goes on: it is answered out of the index, in half the time. The last two are
empty in each, and SQLite looks nevertheless.
"""


class Visit(Record):
    """One arrival of one person or group, and how it ended.

    A visit without `left_at` ends by rule at `closes_at`: that end is an estimate. `remarks` are codes of what was
    odd: `over_capacity`, `badge_revoked`, `exit_unseen` (the badge came in again before it was seen leaving).
    """

    __table_args__ = (
        Index("visit_presence", *_COUNTED, sqlite_where=_GOES_ON, postgresql_where=_GOES_ON),
        Index("visit_badge", "site", "badge", "closes_at"),
        Index("visit_arrived", "site", "arrived_at"),
    )

    kiosk: Mapped[Words]
    arrived_at: Mapped[Instant]
    closes_at: Mapped[Instant]
    people: Mapped[Count]
    purposes: Mapped[Codes]
    remarks: Mapped[Codes]
    travel: Mapped[Words | None] = mapped_column(default=None)
    badge: Mapped[Words | None] = mapped_column(default=None)
    left_at: Mapped[Instant | None] = mapped_column(default=None)
    undone_at: Mapped[Instant | None] = mapped_column(default=None)

    def end(self, at: datetime) -> tuple[datetime, bool] | None:
        """When the visit ended and whether that is an estimate; None while it goes on at `at`."""
        if self.left_at is not None:
            return self.left_at, False
        return (self.closes_at, True) if self.closes_at <= at else None


class Exit(Record):
    """One going of one person or group. Without a `visit` it is anonymous: it lowers the number of people here.

    Exits are kept apart from visits so that an anonymous one never has to guess whose visit it ends, and so that
    arrivals and exits may reach the centre in any order.
    """

    __table_args__ = (
        Index("exit_presence", "site", "closes_at"),
        Index("exit_visit", "site", "visit"),
    )

    kiosk: Mapped[Words]
    left_at: Mapped[Instant]
    closes_at: Mapped[Instant]
    people: Mapped[Count]
    visit: Mapped[Words | None] = mapped_column(default=None)
    undone_at: Mapped[Instant | None] = mapped_column(default=None)


class Arrived(Outcome, frozen=True):
    """The arrival counts. `people_here` includes it."""

    visit: str
    people: int
    people_here: int
    over_capacity: bool


class Left(Outcome, frozen=True):
    """The exit counts. `since` is when the visit began, where it is known; `people_here` no longer includes it."""

    exit: str
    people: int
    people_here: int
    since: datetime | None


class Undone(Outcome, frozen=True):
    """The arrival or exit no longer counts; `found` is False where there was none."""

    people_here: int
    found: bool


class Arrive(Operation, frozen=True, kw_only=True, tag="visits.arrive"):
    """Somebody came in. A fact: over capacity, or with a badge revoked meanwhile, it is recorded and flagged."""

    visit: Id
    people: People = 1
    purposes: Annotated[tuple[Code, ...], msgspec.Meta(max_length=20)] = ()
    travel: Code | None = None
    badge: Id | None = None

    def apply(self, place: Place) -> Arrived:
        at = self.happened_at
        remarks: list[str] = []
        if self.badge is not None:
            badge = place.get(Badge, self.badge)
            if badge is not None and badge.revoked_at is not None:
                remarks.append("badge_revoked")
            for earlier in visits_going_on(place, self.badge, at):
                if earlier.id != self.visit:
                    # One badge is one person: the exit was not seen, so the earlier visit ends where this one begins.
                    earlier.left_at = max(at, earlier.arrived_at)
                    earlier.remarks = sorted({*earlier.remarks, "exit_unseen"})
                    place.save(earlier)
        site = the_site(place)
        here = people_here(place, at) + self.people
        over_capacity = site is not None and 0 < site.capacity < here
        if over_capacity:
            remarks.append("over_capacity")
        # An exit may have reached the centre before its arrival, by another kiosk.
        gone = _first_exit(place, self.visit)
        place.save(
            Visit(
                site=place.site,
                id=self.visit,
                kiosk=self.kiosk,
                arrived_at=at,
                closes_at=closing_after(place, at),
                people=self.people,
                purposes=sorted(set(self.purposes)),
                travel=self.travel,
                badge=self.badge,
                left_at=gone,
                remarks=sorted(remarks),
            )
        )
        return Arrived(visit=self.visit, people=self.people, people_here=here, over_capacity=over_capacity)


class Leave(Operation, frozen=True, kw_only=True, tag="visits.leave"):
    """Somebody went. With a `visit` the whole visit ends; without, `people` anonymous people went. A fact."""

    exit: Id
    people: People = 1
    visit: Id | None = None

    def apply(self, place: Place) -> Left:
        at = self.happened_at
        visit = None if self.visit is None else place.get(Visit, self.visit)
        people = self.people if visit is None else visit.people
        place.save(
            Exit(
                site=place.site,
                id=self.exit,
                kiosk=self.kiosk,
                left_at=at,
                closes_at=closing_after(place, at) if visit is None else visit.closes_at,
                people=people,
                visit=self.visit,
            )
        )
        if visit is not None and (visit.left_at is None or visit.left_at > at):
            visit.left_at = at
            place.save(visit)
        since = None if visit is None else visit.arrived_at
        return Left(exit=self.exit, people=people, people_here=people_here(place, at), since=since)


class UndoArrival(Operation, frozen=True, kw_only=True, tag="visits.undo_arrival"):
    """The arrival did not happen: a slip of the finger, or staff know better."""

    visit: Id

    def apply(self, place: Place) -> Undone:
        visit = place.get(Visit, self.visit)
        if visit is not None and visit.undone_at is None:
            visit.undone_at = self.happened_at
            place.save(visit)
            _give_back_earlier(place, visit)
        return Undone(people_here=people_here(place, self.happened_at), found=visit is not None)


class UndoExit(Operation, frozen=True, kw_only=True, tag="visits.undo_exit"):
    """The exit did not happen: its people are here again."""

    exit: Id

    def apply(self, place: Place) -> Undone:
        exit_ = place.get(Exit, self.exit)
        if exit_ is not None and exit_.undone_at is None:
            exit_.undone_at = self.happened_at
            place.save(exit_)
            visit = None if exit_.visit is None else place.get(Visit, exit_.visit)
            if visit is not None and visit.left_at == exit_.left_at:
                # Two kiosks may have seen them go.
                visit.left_at = _first_exit(place, visit.id)
                place.save(visit)
        return Undone(people_here=people_here(place, self.happened_at), found=exit_ is not None)


def _first_exit(place: Place, visit: str) -> datetime | None:
    """When a visit was seen to end first, by an exit that was not undone."""
    ((gone,),) = place.ask(_FIRST_EXIT, visit=visit)
    return None if gone is None else read_instant(gone)


def _give_back_earlier(place: Place, undone: Visit) -> None:
    """Let a visit that ended only because its badge seemed to come in again go on, as it would have without that."""
    if undone.badge is None:
        return
    of_badge = [
        Visit.restored(row) for row in place.ask(_OF_BADGE, badge=undone.badge, at=write_instant(undone.arrived_at))
    ]
    for earlier in of_badge:
        if "exit_unseen" in earlier.remarks and earlier.left_at == max(undone.arrived_at, earlier.arrived_at):
            later = [other.arrived_at for other in of_badge if other.arrived_at > undone.arrived_at]
            if later:
                earlier.left_at = min(later)
            else:
                earlier.left_at = _first_exit(place, earlier.id)
                earlier.remarks = [remark for remark in earlier.remarks if remark != "exit_unseen"]
            place.save(earlier)


class Presence(NamedTuple):
    """One line of who is here: an alias where the badge has one, else an anonymous person or group."""

    visit: str
    alias: str | None
    people: int
    since: datetime
    purposes: list[str]
    travel: str | None
    remarks: list[str]


_AHEAD = timedelta(hours=1)
"""How far a clock may run ahead. What is said to happen later is no part of the present: a kiosk whose clock was a year
off, and never measured, would otherwise keep its visitors here for a year."""
_AT, _SOON = bindparam("at", type_=String), bindparam("soon", type_=String)
_UNENDED = and_(
    Visit.site == bindparam("site"), Visit.undone_at.is_(None), Visit.left_at.is_(None), Visit.closes_at > _AT
)
_GONE = and_(
    Exit.site == bindparam("site"),
    Exit.undone_at.is_(None),
    Exit.visit.is_(None),
    Exit.closes_at > _AT,
    Exit.left_at <= _SOON,
)
_ANONYMOUS_GONE = select(func.sum(Exit.people)).where(_GONE).scalar_subquery()
# Not in WHERE: SQLite would go by the index of arrivals, through all that ever came.
_EVERYBODY = func.sum(Visit.people).filter(Visit.arrived_at <= _SOON)
_WITH_BADGE = func.sum(Visit.people).filter(Visit.badge.is_not(None), Visit.arrived_at <= _SOON)
_COUNT = Prepared(select(_ANONYMOUS_GONE, _EVERYBODY).where(_UNENDED))
_COUNTS = Prepared(select(_ANONYMOUS_GONE, _EVERYBODY, _WITH_BADGE).where(_UNENDED))
_MOVES = union_all(
    select(Visit.arrived_at.label("at"), Visit.people.label("people")).where(
        _UNENDED, Visit.badge.is_(None), Visit.arrived_at <= _SOON
    ),
    select(Exit.left_at, -Exit.people).where(_GONE),
).subquery()
_RUNNING = select(
    _MOVES.c.people,
    func.sum(_MOVES.c.people).over(order_by=(_MOVES.c.at, _MOVES.c.people.desc()), rows=(None, 0)).label("here"),
).subquery()
_RUNNING_COUNT = Prepared(select(func.sum(_RUNNING.c.people), func.min(_RUNNING.c.here)))
_GOING_ON = Prepared(
    select(*Visit.columns()).where(_UNENDED, Visit.badge == bindparam("badge")).order_by(Visit.arrived_at, Visit.id)
)
_OF_BADGE = Prepared(
    select(*Visit.columns()).where(
        Visit.site == bindparam("site"),
        Visit.badge == bindparam("badge"),
        Visit.closes_at > _AT,
        Visit.undone_at.is_(None),
    )
)
_FIRST_EXIT = Prepared(
    select(func.min(Exit.left_at)).where(
        Exit.site == bindparam("site"), Exit.visit == bindparam("visit"), Exit.undone_at.is_(None)
    )
)


class _Counts(NamedTuple):
    with_badge: int
    anonymous: int


def _span(at: datetime) -> dict[str, Stored]:
    return {"at": write_instant(at), "soon": write_instant(at + _AHEAD)}


def _counts(place: Place, at: datetime) -> _Counts:
    span = _span(at)
    ((gone, everybody, with_badge),) = place.ask(_COUNTS, **span)
    if not gone:
        return _Counts(int(with_badge or 0), int(everybody or 0) - int(with_badge or 0))
    # More may have gone than were counted in: who comes afterwards counts all the same, so the lowest point is nobody.
    ((balance, lowest),) = place.ask(_RUNNING_COUNT, **span)
    return _Counts(int(with_badge or 0), int(balance) - min(0, int(lowest)))


def people_here(place: Place, at: datetime) -> int:
    """How many people are in at an instant.

    Anonymous exits never make it fewer than the badges that are in, and none takes away somebody who came after it.
    """
    # Every arrival asks this, and mostly nobody has gone who was not seen: then nobody's badge matters.
    ((gone, everybody),) = place.ask(_COUNT, **_span(at))
    return sum(_counts(place, at)) if gone else int(everybody or 0)


def anonymous_people_here(place: Place, at: datetime) -> int:
    """How many of the people here have no badge."""
    return _counts(place, at).anonymous


def visits_going_on(place: Place, badge: str, at: datetime) -> list[Visit]:
    """The visits of a badge that go on at an instant: none or one, more only until two kiosks are reconciled."""
    return [Visit.restored(row) for row in place.ask(_GOING_ON, badge=badge, at=write_instant(at))]


def who_is_in(place: Place, at: datetime) -> list[Presence]:
    """The visits that go on, latest first. Anonymous exits are not taken from any one of them."""
    statement = (
        select(*Visit.columns(), Badge.alias)
        .select_from(Visit.table().outerjoin(Badge.table(), and_(Badge.site == Visit.site, Badge.id == Visit.badge)))
        .where(Visit.site == place.site, Visit.undone_at.is_(None), Visit.left_at.is_(None), Visit.closes_at > at)
    )
    # Chosen and sorted here: SQLite would go by the index of arrivals, through all that ever came.
    soon = at + _AHEAD
    present = [row for row in place.connection.execute(statement) if row.arrived_at <= soon]
    present.sort(key=attrgetter("arrived_at", "id"), reverse=True)
    return [
        Presence(row.id, row.alias, row.people, row.arrived_at, row.purposes, row.travel, row.remarks)
        for row in present
    ]


class Gone(NamedTuple):
    """One exit of today: an alias where a badge was read, else anonymous people."""

    exit: str
    alias: str | None
    people: int
    left_at: datetime


def last_to_leave(place: Place, at: datetime, limit: int) -> list[Gone]:
    """The exits of the site's calendar day that holds `at`, latest first, at most `limit`, without the undone."""
    begins, ends = day_of(place, at)
    statement = (
        select(Exit.id, Badge.alias, Exit.people, Exit.left_at)
        .select_from(
            Exit.table()
            .outerjoin(Visit.table(), and_(Visit.site == Exit.site, Visit.id == Exit.visit))
            .outerjoin(Badge.table(), and_(Badge.site == Visit.site, Badge.id == Visit.badge))
        )
        .where(
            Exit.site == place.site,
            Exit.undone_at.is_(None),
            Exit.closes_at > begins,
            Exit.left_at >= begins,
            Exit.left_at < ends,
        )
        .order_by(Exit.left_at.desc(), Exit.id.desc())
        .limit(limit)
    )
    return [Gone(*row) for row in place.rows(statement)]


class EstimatedEnd(NamedTuple):
    """People who never checked out, and when they are taken to have left; `at_closing` where the place closed then."""

    ended_at: datetime
    people: int
    at_closing: bool


_DAYS_BACK = 14
"""How far back the last closing is looked for."""


def estimated_ends(place: Place, at: datetime) -> list[EstimatedEnd]:
    """The ends by estimate since the day on which the place last closed began, in order.

    At closing time these are today's; the next morning, or after days without opening, still those of the last evening.
    Like `people_here`, anonymous exits are taken from the anonymous people who were in.
    """
    begins, closing = _last_closing(place, at)
    in_span = (Visit.closes_at > begins, Visit.closes_at <= at)
    moves = union_all(
        select(
            Visit.closes_at.label("ended_at"),
            Visit.badge.is_not(None).label("with_badge"),
            Visit.arrived_at.label("at"),
            Visit.people.label("people"),
        ).where(Visit.site == place.site, Visit.undone_at.is_(None), Visit.left_at.is_(None), *in_span),
        select(Exit.closes_at, literal(value=False), Exit.left_at, -Exit.people).where(
            Exit.site == place.site,
            Exit.undone_at.is_(None),
            Exit.visit.is_(None),
            Exit.closes_at > begins,
            Exit.closes_at <= at,
        ),
    ).subquery()
    group = (moves.c.ended_at, moves.c.with_badge)
    so_far = func.sum(moves.c.people).over(
        partition_by=group, order_by=(moves.c.at, moves.c.people.desc()), rows=(None, 0)
    )
    running = select(*group, moves.c.people, so_far.label("so_far")).subquery()
    statement = select(running.c.ended_at, func.sum(running.c.people), func.min(running.c.so_far)).group_by(
        running.c.ended_at, running.c.with_badge
    )
    people: Counter[datetime] = Counter()
    for ended_at, balance, lowest in place.rows(statement):
        people[ended_at] += int(balance) - min(0, int(lowest))
    return [
        EstimatedEnd(ended_at, count, at_closing=ended_at == closing)
        for ended_at, count in sorted(people.items())
        if count
    ]


def _last_closing(place: Place, at: datetime) -> tuple[datetime, datetime | None]:
    """The first instant of the day on which the place last closed for the day, and that closing, if there was one."""
    today = at.astimezone(time_zone_of(place)).date()
    for days in range(_DAYS_BACK):
        spans = spans_of(place, today - timedelta(days=days))
        if spans and (closing := max(closes for _, closes in spans)) <= at:
            return day_of(place, spans[0][0])[0], closing
    return day_of(place, at - timedelta(days=1))[0], None


class BadgeInUse(NamedTuple):
    """A badge that holds: when it was issued, and when its last visit began, if there was one."""

    badge: str
    alias: str
    issued_at: datetime
    last_seen_at: datetime | None


def badges_by_number(place: Place, number: int, at: datetime, limit: int) -> list[BadgeInUse]:
    """The badges that hold at an instant and whose alias ends with a number (`Loutre 7`), by alias, the latest first.

    At most `limit`, those that were issued last: a number is what thousands of badges are told apart by without a
    keyboard, and people may have the same alias.
    """
    # By the index of a badge's visits, whose ends are in the order of their beginnings: one step for each badge.
    last_seen_at = (
        select(Visit.arrived_at)
        .where(Visit.site == Badge.site, Visit.badge == Badge.id, Visit.undone_at.is_(None))
        .order_by(Visit.closes_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    statement = (
        select(Badge.id, Badge.alias, Badge.issued_at, last_seen_at)
        .where(
            Badge.site == place.site,
            Badge.revoked_at.is_(None),
            Badge.expires_at > at,
            Badge.alias.endswith(f" {number}"),
        )
        .order_by(Badge.issued_at.desc(), Badge.id.desc())
        .limit(limit)
    )
    return sorted((BadgeInUse(*row) for row in place.rows(statement)), key=_without_accents)


def _without_accents(badge: BadgeInUse) -> bytes:
    return normalize("NFKD", badge.alias).encode("ascii", "ignore")


class DayCount(NamedTuple):
    """The people who came on one day: how many, by purpose (several each), and by way of travel ("" is not told)."""

    people: int
    purposes: dict[str, int]
    travels: dict[str, int]


def day_count(place: Place, at: datetime) -> DayCount:
    """The count of the site's calendar day that holds `at`."""
    begins, ends = day_of(place, at)
    purposes: Counter[str] = Counter()
    travels: Counter[str] = Counter()
    people = 0
    statement = select(Visit.people, Visit.purposes, Visit.travel).where(
        Visit.site == place.site, Visit.undone_at.is_(None), Visit.arrived_at >= begins, Visit.arrived_at < ends
    )
    for count, codes, travel in place.rows(statement):
        people += count
        travels[travel or ""] += count
        for code in codes:
            purposes[code] += count
    return DayCount(people, dict(purposes), dict(travels))
