"""Proves, row by row, what people were promised: from what the kiosks said, what they hold, and what the centre holds.

It knows nothing of how a day is made, and changes nothing. `reckon` counts the day once more from the operations alone,
without the rules and questions of the program.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from bench.day_kiosk import Count, Shown
from ecocentre.badges import AnnounceKey, Badge, BadgeKey, IssueBadge, RevokeBadge
from ecocentre.operations import Operation, write_operation
from ecocentre.records import StoredRow, record_kinds, write_instant
from ecocentre.visits import Arrive, Exit, Leave, UndoArrival, UndoExit, Visit

_AHEAD = timedelta(hours=1)
"""What happens later than that is no part of the present."""
_EVENING = timedelta(hours=5)
"""From the closing to midnight."""


class Said(NamedTuple):
    """What one kiosk said of its operations, in all of its lives."""

    made: dict[str, Operation]
    """In the order in which it began them; killed over one, it may have accepted it or not."""
    accepted: set[str]
    denied: set[str]
    complaints: list[str]
    """Errors that it logged, and ends that nobody had wished."""


class Entry(NamedTuple):
    """A line of the centre's journal."""

    id: str
    kiosk: str
    kind: str
    body_hash: str
    verdict: str
    code: str | None
    number: int


class FeedEntry(NamedTuple):
    """A line of the centre's feed."""

    kind: str
    id: str
    number: int
    gone_at: str | None


class Held(NamedTuple):
    """All that the centre holds in the end."""

    tables: dict[str, list[StoredRow]]
    digests: dict[str, dict[str, tuple[int, str]]]
    """By the process that was asked."""
    journal: list[Entry]
    feed: list[FeedEntry]
    cursor: str
    number: int
    counted: Count
    complaints: list[str]


class Evidence(NamedTuple):
    """What there is to judge. `followed` is what somebody has who read the feed all day."""

    said: Mapping[str, Said]
    shown: Mapping[str, Shown]
    held: Held
    followed: Mapping[str, Mapping[str, StoredRow]]
    restless: Sequence[str]
    """What had not come to rest when the patience ended."""
    at: datetime
    """The instant at which the people here are counted."""
    zone: ZoneInfo
    closes: datetime
    """When the place closes on that day: at 19:00."""

    @property
    def made(self) -> dict[str, Operation]:
        return {id: operation for said in self.said.values() for id, operation in said.made.items()}  # noqa: A001

    @property
    def accepted(self) -> set[str]:
        return set[str]().union(*(said.accepted for said in self.said.values()))

    @property
    def taken(self) -> list[Operation]:
        """The operations that the centre accepted and somebody made, in the order in which it took them."""
        made = self.made
        entries = [entry for entry in self.held.journal if entry.verdict == "accepted" and entry.id in made]
        # One push is one number, and its operations are in the order of their ids.
        return [made[entry.id] for entry in sorted(entries, key=lambda entry: (entry.number, entry.id))]


class Proof(NamedTuple):
    """One promise: how much was compared for it, and every breach by name."""

    promise: str
    compared: str
    breaches: list[str]


def audit(evidence: Evidence) -> list[Proof]:
    """Every promise, proven or broken."""
    return [
        Proof(promise, *_seen(prove, evidence))
        for promise, prove in (
            ("all came to rest", _rest),
            ("every kiosk's tables are the centre's, byte for byte", _equal_tables),
            ("every accepted operation is at the centre exactly once", _journal),
            ("every fact has its effect exactly once", _effects),
            ("every operation has one verdict, and nothing waits", _verdicts),
            ("the feed has every record once, and never skipped a commit", _feed),
            ("all count the same people, and as many as the operations alone tell of", _counts),
            ("no cache was damaged, and nobody logged an error", _complaints),
        )
    ]


def _seen(prove: Callable[[Evidence, Counter[str]], Iterator[str]], evidence: Evidence) -> tuple[str, list[str]]:
    compared: Counter[str] = Counter()
    breaches = list(prove(evidence, compared))
    return ", ".join(f"{number:,} {what}" for what, number in compared.items()), breaches


def _rest(evidence: Evidence, compared: Counter[str]) -> Iterator[str]:
    compared["kiosks"] = len(evidence.shown)
    yield from evidence.restless
    yield from (f"{name} cannot be asked" for name in evidence.said.keys() - evidence.shown.keys())


# -- tables -----------------------------------------------------------------------------------------------------------


def _equal_tables(evidence: Evidence, compared: Counter[str]) -> Iterator[str]:
    held = evidence.held
    compared["kinds"] = len(record_kinds())
    for name, shown in evidence.shown.items():
        yield from _differing(name, shown.tables, "the centre", held.tables, compared)
        if shown.cursor != held.cursor:
            yield f"{name} is at {shown.cursor}, the centre at {held.cursor}"
        for process, digest in held.digests.items():
            compared["digests"] += len(digest)
            for kind in sorted(shown.digest.keys() | digest.keys()):
                if shown.digest.get(kind) != digest.get(kind):
                    yield f"{kind}: the digest of {name} is {shown.digest.get(kind)}, {process}'s {digest.get(kind)}"


def _differing(
    name: str,
    shown: Mapping[str, Sequence[StoredRow]],
    other: str,
    held: Mapping[str, Sequence[StoredRow]],
    compared: Counter[str],
) -> Iterator[str]:
    for kind in sorted(shown.keys() | held.keys()):
        ours, theirs = _by_id(shown.get(kind, ())), _by_id(held.get(kind, ()))
        compared["rows"] += len(theirs)
        if len(ours) != len(shown.get(kind, ())):
            yield f"{kind}: {name} has a record twice"
        for id in sorted(ours.keys() | theirs.keys()):  # noqa: A001
            if id not in ours or id not in theirs:
                yield f"{kind} {id}: only {name if id in ours else other} has it"
            elif msgspec.json.encode(ours[id]) != msgspec.json.encode(theirs[id]):
                yield f"{kind} {id}: {name} has {ours[id]}, {other} {theirs[id]}"


def _by_id(rows: Iterable[StoredRow]) -> dict[str, StoredRow]:
    return {str(row[1]): row for row in rows}


# -- operations -------------------------------------------------------------------------------------------------------


def _journal(evidence: Evidence, compared: Counter[str]) -> Iterator[str]:
    made, accepted = evidence.made, evidence.accepted
    denied = set[str]().union(*(said.denied for said in evidence.said.values()))
    times = Counter(entry.id for entry in evidence.held.journal)
    compared["accepted operations"] = len(accepted)
    compared["perhaps"] = len(made.keys() - accepted - denied)
    compared["entries"] = len(evidence.held.journal)
    yield from (f"{made[id]} was accepted, and is not at the centre" for id in sorted(accepted - times.keys()))  # noqa: A001
    yield from (f"{id} stands {number} times in the journal" for id, number in times.items() if number > 1)  # noqa: A001
    for entry in evidence.held.journal:
        operation = made.get(entry.id)
        if operation is None:
            yield f"nobody made {entry}"
            continue
        if entry.id in denied:
            yield f"{entry} was told to be not accepted"
        if entry.verdict != "accepted":
            yield f"{operation} is a fact, and the centre said {entry.verdict} {entry.code}"
        body_hash = hashlib.sha256(write_operation(operation)).hexdigest()
        kind = str(operation.__struct_config__.tag)
        if (entry.kiosk, entry.kind, entry.body_hash) != (operation.kiosk, kind, body_hash):
            yield f"{entry} is not {operation}"


def _verdicts(evidence: Evidence, compared: Counter[str]) -> Iterator[str]:
    said_by_centre = {entry.id: entry for entry in evidence.held.journal}
    for name, shown in evidence.shown.items():
        said = evidence.said[name]
        compared["delivered"] += len(shown.delivered)
        compared["in quarantine"] += len(shown.quarantine)
        yield from (f"{id} still waits on {name}" for id in shown.outbox)  # noqa: A001
        for entry in shown.quarantine:
            verdict = said_by_centre.get(entry.id)
            if verdict is None or (verdict.verdict, verdict.code) != (entry.verdict, entry.code):
                yield f"{name} set {entry} aside, of which the centre says {verdict}"
        places = Counter([*shown.delivered, *shown.outbox, *(entry.id for entry in shown.quarantine)])
        compared["heard of others over the relay"] += len(shown.of_others)
        of_others = {id for other, told in evidence.said.items() if other != name for id in told.made}  # noqa: A001
        of_others &= set(shown.of_others)
        for id in sorted(said.accepted | places.keys() - of_others):  # noqa: A001
            if id not in said.made:
                yield f"{name} holds {id}, which it did not make"
            elif places[id] != 1:
                yield f"{name} holds {said.made[id]} {places[id]} times"
        yield from (f"{name} holds {id} of another {places[id]} times" for id in of_others if places[id] != 1)  # noqa: A001


# -- effects ----------------------------------------------------------------------------------------------------------


def _effects(evidence: Evidence, compared: Counter[str]) -> Iterator[str]:
    reckoned = reckon(evidence.taken, evidence.closes)
    for record, expected in reckoned.records().items():
        found = [dict(zip(record.names(), row, strict=True)) for row in evidence.held.tables.get(record.kind, ())]
        by_id = {str(row["id"]): row for row in found}
        compared[record.kind] = len(expected)
        if len(by_id) != len(found):
            yield f"{record.kind}: a record is there twice"
        yield from (f"{record.kind} {id}: no operation made it" for id in sorted(by_id.keys() - expected.keys()))  # noqa: A001
        yield from (f"{record.kind} {id}: it is not there" for id in sorted(expected.keys() - by_id.keys()))  # noqa: A001
        for id in sorted(expected.keys() & by_id.keys()):  # noqa: A001
            for name, value in expected[id].items():
                if by_id[id][name] != value:
                    yield f"{record.kind} {id}: {name} is {by_id[id][name]!r}, and the operations say {value!r}"
    if reckoned.left_out:
        compared["ends of visits not reckoned"] = sum(visit.end_is_left_out for visit in reckoned.visits.values())


class ReckonedVisit:
    """A visit as the operations tell of it."""

    def __init__(self, made: Arrive, closes: datetime) -> None:
        self.made = made
        self.arrived_at = made.happened_at
        self.left_at: datetime | None = None
        self.undone_at: datetime | None = None
        self.closes = closes
        self.end_is_left_out = False

    @property
    def goes_on(self) -> bool:
        return self.left_at is None and self.undone_at is None


class Reckoned:
    """The day, counted from the operations alone in the order in which the centre took them.

    Where the arrival of a badge that was in before was undone, the earlier visit is given back to it: that rule is not
    told here a second time. The ends of such a badge's visits are left out.
    """

    def __init__(self, closes: datetime) -> None:
        self._closes = closes
        self.visits: dict[str, ReckonedVisit] = {}
        self.exits: dict[str, tuple[Leave, int, datetime | None]] = {}
        """Each with its people, and when it was undone."""
        self.keys: dict[str, AnnounceKey] = {}
        self.badges: dict[str, tuple[IssueBadge, RevokeBadge | None]] = {}
        self.left_out: set[str] = set()

    def records(self) -> dict[type[Visit | Exit | Badge | BadgeKey], dict[str, dict[str, str | int | None]]]:
        """The fields, in storage form, of all records that there have to be."""
        return {
            Visit: {id: self._visit_fields(visit) for id, visit in self.visits.items()},  # noqa: A001
            Exit: {
                id: {
                    "kiosk": leave.kiosk,
                    "left_at": write_instant(leave.happened_at),
                    "people": people,
                    "visit": leave.visit,
                    "undone_at": _written(undone_at),
                }
                for id, (leave, people, undone_at) in self.exits.items()  # noqa: A001
            },
            Badge: {
                id: {
                    "key": issued.key,
                    "alias": issued.alias,
                    "issued_at": write_instant(issued.happened_at),
                    "revoked_at": None if revoked is None else write_instant(revoked.happened_at),
                    "revoked_for": None if revoked is None else revoked.reason,
                }
                for id, (issued, revoked) in self.badges.items()  # noqa: A001
            },
            BadgeKey: {id: {"kiosk": key.kiosk, "public_key": key.public_key} for id, key in self.keys.items()},  # noqa: A001
        }

    def _visit_fields(self, visit: ReckonedVisit) -> dict[str, str | int | None]:
        made = visit.made
        fields: dict[str, str | int | None] = {
            "kiosk": made.kiosk,
            "arrived_at": write_instant(visit.arrived_at),
            "people": made.people,
            "purposes": msgspec.json.encode(sorted(set(made.purposes))).decode(),
            "travel": made.travel,
            "badge": made.badge,
            "undone_at": _written(visit.undone_at),
        }
        return fields if visit.end_is_left_out else fields | {"left_at": _written(visit.left_at)}

    def _closing_after(self, at: datetime) -> datetime:
        """When who came or went is taken to be gone: the place closes, or the day ends."""
        return self._closes if at < self._closes else self._closes + _EVENING

    def take(self, operation: Operation) -> None:
        at = operation.happened_at
        match operation:
            case Arrive(visit=visit):
                self._arrive(visit, operation)
            case Leave(exit=exit_, visit=visit):
                found = None if visit is None else self.visits.get(visit)
                self.exits[exit_] = (operation, operation.people if found is None else found.made.people, None)
                if found is not None:
                    found.left_at = at if found.left_at is None else min(found.left_at, at)
            case UndoArrival(visit=visit) if visit in self.visits and self.visits[visit].undone_at is None:
                self.visits[visit].undone_at = at
                self._leave_out(self.visits[visit].made.badge)
            case UndoExit(exit=exit_) if exit_ in self.exits and self.exits[exit_][2] is None:
                leave, people, _ = self.exits[exit_]
                self.exits[exit_] = (leave, people, at)
                found = None if leave.visit is None else self.visits.get(leave.visit)
                if found is not None and found.left_at == leave.happened_at:
                    others = (each for each, _, undone in self.exits.values() if undone is None)
                    left = (each.happened_at for each in others if each.visit == leave.visit)
                    found.left_at = min(left, default=None)
            case AnnounceKey(key=key):
                self.keys.setdefault(key, operation)
            case IssueBadge(badge=badge):
                self.badges.setdefault(badge, (operation, None))
            case RevokeBadge(badge=badge) if badge in self.badges and self.badges[badge][1] is None:
                self.badges[badge] = (self.badges[badge][0], operation)

    def _arrive(self, id: str, made: Arrive) -> None:  # noqa: A002
        visit = ReckonedVisit(made, self._closing_after(made.happened_at))
        if made.badge is not None:
            for earlier in self.visits.values():
                if earlier.made.badge == made.badge and earlier.goes_on and earlier.closes > visit.arrived_at:
                    earlier.left_at = max(visit.arrived_at, earlier.arrived_at)
        exits = [
            leave.happened_at for leave, _, undone_at in self.exits.values() if leave.visit == id and undone_at is None
        ]
        visit.left_at = min(exits, default=None)
        self.visits[id] = visit

    def _leave_out(self, badge: str | None) -> None:
        visits = [] if badge is None else [visit for visit in self.visits.values() if visit.made.badge == badge]
        if badge is not None and len(visits) > 1:
            self.left_out.add(badge)

    def people_here(self, at: datetime) -> tuple[int, int]:
        """The people who are in: with and without a badge. Of badges that are left out none."""
        present = [
            visit
            for visit in self.visits.values()
            if visit.goes_on and visit.arrived_at <= at + _AHEAD and visit.closes > at
        ]
        with_badge = sum(visit.made.people for visit in present if visit.made.badge and not visit.end_is_left_out)
        moves = [(visit.arrived_at, visit.made.people) for visit in present if not visit.made.badge]
        moves += [
            (leave.happened_at, -people)
            for leave, people, undone_at in self.exits.values()
            if leave.visit is None
            and undone_at is None
            and leave.happened_at <= at + _AHEAD
            and self._closing_after(leave.happened_at) > at
        ]
        nameless = 0
        for _, people in sorted(moves, key=lambda move: (move[0], -move[1])):
            # More may go than were counted in; nobody who comes later makes up for them.
            nameless = max(0, nameless + people)
        return with_badge, nameless


def reckon(taken: Iterable[Operation], closes: datetime) -> Reckoned:
    """The day of these operations, at a place that closes at an instant."""
    reckoned = Reckoned(closes)
    for operation in taken:
        reckoned.take(operation)
    for visit in reckoned.visits.values():
        visit.end_is_left_out = visit.made.badge in reckoned.left_out
    return reckoned


def _written(instant: datetime | None) -> str | None:
    return None if instant is None else write_instant(instant)


# -- the feed ---------------------------------------------------------------------------------------------------------


def _feed(evidence: Evidence, compared: Counter[str]) -> Iterator[str]:
    held = evidence.held
    compared["entries"] = len(held.feed)
    records = {(kind, str(row[1])) for kind, rows in held.tables.items() for row in rows}
    entries = Counter((entry.kind, entry.id) for entry in held.feed)
    numbers = Counter(entry.number for entry in held.feed)
    there = {(entry.kind, entry.id) for entry in held.feed if entry.gone_at is None}
    yield from (f"{key} stands {count} times in the feed" for key, count in entries.items() if count > 1)
    yield from (f"the number {number} was given {count} times" for number, count in numbers.items() if count > 1)
    yield from (f"{key} is not in the feed" for key in sorted(records - there))
    yield from (f"{key} is in the feed, and there is no such record" for key in sorted(there - records))
    yield from (
        f"{entry} has a number beyond the site's {held.number}"
        for entry in held.feed
        if not 0 < entry.number <= held.number
    )
    followed = {kind: list(rows.values()) for kind, rows in evidence.followed.items() if rows}
    followed_rows: Counter[str] = Counter()
    yield from _differing("who followed the feed", followed, "the centre", held.tables, followed_rows)
    compared["rows followed"] = followed_rows["rows"]


# -- counts -----------------------------------------------------------------------------------------------------------


def _counts(evidence: Evidence, compared: Counter[str]) -> Iterator[str]:
    theirs = evidence.held.counted
    for name, shown in evidence.shown.items():
        compared["kiosks"] += 1
        if shown.counted != theirs:
            yield f"{name} counts {shown.counted}, the centre {theirs}"
    reckoned = reckon(evidence.taken, evidence.closes)
    counting = [visit for visit in reckoned.visits.values() if visit.undone_at is None]
    by_hour: Counter[int] = Counter()
    purposes: Counter[str] = Counter()
    travels: Counter[str] = Counter()
    for visit in counting:
        by_hour[visit.arrived_at.astimezone(evidence.zone).hour] += visit.made.people
        travels[visit.made.travel or ""] += visit.made.people
        for purpose in set(visit.made.purposes):
            purposes[purpose] += visit.made.people
    people = sum(visit.made.people for visit in counting)
    with_badge, nameless = reckoned.people_here(evidence.at)
    left_out = _people_of(evidence.held.tables, reckoned.left_out, evidence.at)
    compared["people by hour, purpose and travel reckoned"] = people
    compared["people here reckoned"] = with_badge + nameless
    compared["people here not reckoned"] = left_out
    for what, ours, said in (
        ("people by hour", dict(by_hour), theirs.by_hour),
        ("people of the day", people, theirs.of_day.people),
        ("people by purpose", dict(purposes), theirs.of_day.purposes),
        ("people by travel", dict(travels), theirs.of_day.travels),
        ("people here", with_badge + nameless + left_out, theirs.people_here),
    ):
        if ours != said:
            yield f"{what}: the centre counts {said}, the operations tell of {ours}"


def _people_of(tables: Mapping[str, Sequence[StoredRow]], badges: set[str], at: datetime) -> int:
    """The people of the badges that are left out of the reckoning, by the centre's own rows."""
    visits = [Visit.restored(row) for row in tables.get(Visit.kind, ())]
    return sum(
        visit.people
        for visit in visits
        if visit.badge in badges and visit.undone_at is None and visit.left_at is None and visit.closes_at > at
    )


def _complaints(evidence: Evidence, compared: Counter[str]) -> Iterator[str]:
    compared["processes"] = len(evidence.said) + len(evidence.held.digests)
    for name, said in evidence.said.items():
        yield from (f"{name}: {complaint}" for complaint in said.complaints)
    for name, shown in evidence.shown.items():
        yield from (f"{name} tells staff: {trouble}" for trouble in shown.troubles)
    yield from evidence.held.complaints
