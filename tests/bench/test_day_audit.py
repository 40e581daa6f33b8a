"""The audit of the day has teeth: whatever is falsified, it says which promise is broken, and by what."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bench.centre import prepare
from bench.crowd import SITE
from bench.day import held
from bench.day_audit import Entry, Evidence, FeedEntry, Held, Said, audit
from bench.day_kiosk import Shown
from central.devices import Device
from central.feed import read_digest, read_page
from central.intake import take_in
from central.store import Store, database_url
from ecocentre.badges import AnnounceKey, IssueBadge, RevokeBadge
from ecocentre.operations import Operation, write_operation
from ecocentre.records import StoredRow
from ecocentre.system import System
from ecocentre.visits import UndoExit
from offline_cache.outbox import Quarantined
from tests.operations import MORNING, Maker

CLOSES = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
KIOSKS = ("north", "south")
VISITS, EXITS, BADGES = "visits.visit", "visits.exit", "badges.badge"


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    """A morning at a real centre of which two kiosks hold all."""
    folder = tmp_path_factory.mktemp("centre")
    prepare(folder, KIOSKS)
    store = Store.open(database_url(None, folder, make=False), System())
    made = lived()
    for name, operations in made:
        take_in(store, Device(SITE, name, revoked=False), [write_operation(operation) for operation in operations])
    with store.reading() as connection:
        digest = {kind: (each.count, each.sum) for kind, each in read_digest(store, connection, SITE).kinds.items()}
        page = read_page(store, connection, SITE, "", 5_000)
    of_centre = held(store, MORNING + timedelta(hours=2), {"centre-1": digest}, [])
    store.close()
    said = {
        name: {operation.id: operation for kiosk, operations in made if kiosk == name for operation in operations}
        for name in KIOSKS
    }
    return Evidence(
        said={name: Said(operations, set(operations), set(), []) for name, operations in said.items()},
        shown={name: shown_as(of_centre, digest, list(operations)) for name, operations in said.items()},
        held=of_centre,
        followed={kind: {str(row[1]): row for row in rows.rows} for kind, rows in page.changed.items()},
        restless=[],
        at=MORNING + timedelta(hours=2),
        zone=ZoneInfo("Europe/Paris"),
        closes=CLOSES,
    )


def lived() -> list[tuple[str, list[Operation]]]:
    """Pushes of two kiosks, in the order in which the centre takes them."""
    north, south = Maker("north", seed=1), Maker("south", MORNING + timedelta(seconds=30), seed=2)
    key, badge, lost = north.new_id(), north.new_id(), north.new_id()
    issued = [
        AnnounceKey(id=north.new_id(), kiosk="north", made_at=north.at(), key=key, public_key="ab" * 32),
        *(
            IssueBadge(
                id=north.new_id(), kiosk="north", made_at=north.at(), badge=each, key=key, alias="Loutre 7",
                expires_at=CLOSES,
            )
            for each in (badge, lost)
        ),
    ]  # fmt: skip
    group, alone, mistaken = north.arrive(people=3), north.arrive(), north.arrive()
    with_badge, seen_again, slip = north.arrive(badge=badge), south.arrive(badge=badge), south.arrive(badge=lost)
    gone, back = south.leave(people=2), south.leave(visit=alone.visit)
    return [
        ("north", [*issued, group, alone, mistaken, north.undo(mistaken.visit), with_badge]),
        # Before anybody is in, on a kiosk that did not know of those who are.
        ("south", [gone, seen_again, back, south.leave(people=9)]),
        ("south", [UndoExit(id=south.new_id(), kiosk="south", made_at=south.at(), exit=back.exit)]),
        ("south", [slip, south.arrive(badge=lost), south.undo(slip.visit)]),
        ("south", [RevokeBadge(id=south.new_id(), kiosk="south", made_at=south.at(), badge=lost)]),
        ("north", [north.arrive(people=4), north.leave(visit=seen_again.visit)]),
    ]


def shown_as(of_centre: Held, digest: dict[str, tuple[int, str]], delivered: list[str]) -> Shown:
    """What a kiosk shows that holds the same."""
    return Shown(
        tables=of_centre.tables,
        digest=digest,
        cursor=of_centre.cursor,
        outbox=[],
        delivered=delivered,
        of_others=[],
        quarantine=[],
        troubles=[],
        counted=of_centre.counted,
    )


def test_an_honest_day_has_no_breach(honest: Evidence) -> None:
    assert [proof.breaches for proof in audit(honest)] == [[]] * 8
    compared = " ".join(proof.compared for proof in audit(honest))
    for what in ("8 visits.visit", "4 visits.exit", "2 badges.badge", "1 badges.badge_key", "19 accepted operations"):
        assert what in compared


# -- falsified ----------------------------------------------------------------------------------------------------


def on_kiosk(evidence: Evidence, **changes: object) -> Evidence:
    """The same, but one kiosk shows something else."""
    north = evidence.shown["north"]
    fields = {name: getattr(north, name) for name in north.__struct_fields__} | changes
    return evidence._replace(shown={**evidence.shown, "north": Shown(**fields)})


def at_centre(evidence: Evidence, **changes: object) -> Evidence:
    return evidence._replace(held=evidence.held._replace(**changes))  # type: ignore[arg-type]


def everywhere(evidence: Evidence, kind: str, change: Callable[[list[StoredRow]], list[StoredRow]]) -> Evidence:
    """The same falsehood on all kiosks, at the centre, and told by the feed: only the operations say otherwise."""
    tables = {**evidence.held.tables, kind: change(evidence.held.tables[kind])}
    changed = at_centre(evidence, tables=tables)
    return changed._replace(shown={name: on_kiosk(changed, tables=tables).shown["north"] for name in KIOSKS})


def with_value(kind: str, field: str, value: str | int | None) -> Callable[[list[StoredRow]], list[StoredRow]]:
    """The first record in which the field is another has this value."""
    from ecocentre.records import record_kinds

    place = record_kinds()[kind].names().index(field)

    def change(rows: list[StoredRow]) -> list[StoredRow]:
        row = next(row for row in rows if row[place] not in (value, None))
        return [(*each[:place], value, *each[place + 1 :]) if each is row else each for each in rows]

    return change


def twice(rows: list[StoredRow]) -> list[StoredRow]:
    return [*rows, (rows[0][0], "0" * 36, *rows[0][2:])]


def said_by(evidence: Evidence, **changes: object) -> Evidence:
    said = evidence.said["north"]._replace(**changes)  # type: ignore[arg-type]
    return evidence._replace(said={**evidence.said, "north": said})


def stranger(evidence: Evidence) -> Entry:
    return evidence.held.journal[0]._replace(id="0" * 36)


def renumbered(evidence: Evidence, number: int) -> list[FeedEntry]:
    return [evidence.held.feed[0]._replace(number=number), *evidence.held.feed[1:]]


def followed_without_the_last_change(evidence: Evidence) -> Evidence:
    rows = {str(row[1]): row for row in with_value(VISITS, "people", 2)(evidence.held.tables[VISITS])}
    return evidence._replace(followed={**evidence.followed, VISITS: rows})


def first_id(evidence: Evidence) -> str:
    return evidence.shown["north"].delivered[0]


REST = "all came to rest"
TABLES = "every kiosk's tables are the centre's, byte for byte"
JOURNAL = "every accepted operation is at the centre exactly once"
EFFECTS = "every fact has its effect exactly once"
VERDICTS = "every operation has one verdict, and nothing waits"
FEED = "the feed has every record once, and never skipped a commit"
COUNTS = "all count the same people, and as many as the operations alone tell of"
COMPLAINTS = "no cache was damaged, and nobody logged an error"
FALSIFIED: dict[str, tuple[Callable[[Evidence], Evidence], str, str]] = {
    "a kiosk is silent": (lambda true: true._replace(shown={}), REST, "north cannot be asked"),
    "a row is another on one kiosk": (
        lambda true: on_kiosk(
            true, tables={**true.held.tables, VISITS: with_value(VISITS, "people", 2)(true.held.tables[VISITS])}
        ),
        TABLES,
        "visits.visit",
    ),
    "a row lacks on one kiosk": (
        lambda true: on_kiosk(true, tables={**true.held.tables, EXITS: true.held.tables[EXITS][1:]}),
        TABLES,
        "only the centre has it",
    ),
    "a kiosk has a kind of its own": (
        lambda true: on_kiosk(true, tables={**true.held.tables, "x.y": [("lices", "a")]}),
        TABLES,
        "x.y a: only north has it",
    ),
    "the digest of a kiosk is another": (
        lambda true: on_kiosk(true, digest={**true.shown["north"].digest, VISITS: (8, "0" * 16)}),
        TABLES,
        "the digest of north",
    ),
    "a kiosk stands elsewhere in the feed": (lambda true: on_kiosk(true, cursor="x:1"), TABLES, "north is at x:1"),
    "an accepted operation lacks in the journal": (
        lambda true: at_centre(true, journal=true.held.journal[1:]),
        JOURNAL,
        "was accepted, and is not at the centre",
    ),
    "an operation is in the journal twice": (
        lambda true: at_centre(true, journal=[*true.held.journal, true.held.journal[0]]),
        JOURNAL,
        "stands 2 times in the journal",
    ),
    "the journal has what nobody made": (
        lambda true: at_centre(true, journal=[*true.held.journal, stranger(true)]),
        JOURNAL,
        "nobody made Entry(id='0000",
    ),
    "the journal has another body": (
        lambda true: at_centre(true, journal=[true.held.journal[0]._replace(body_hash="x"), *true.held.journal[1:]]),
        JOURNAL,
        "is not AnnounceKey(",
    ),
    "a fact was refused": (
        lambda true: at_centre(
            true, journal=[true.held.journal[0]._replace(verdict="refused"), *true.held.journal[1:]]
        ),
        JOURNAL,
        "is a fact, and the centre said refused",
    ),
    "what was told to be not accepted is": (
        lambda true: said_by(true, denied={first_id(true)}),
        JOURNAL,
        "was told to be not accepted",
    ),
    "a visit counts twice": (lambda true: everywhere(true, VISITS, twice), EFFECTS, "no operation made it"),
    "a visit is lost": (lambda true: everywhere(true, VISITS, lambda rows: rows[1:]), EFFECTS, "it is not there"),
    "an exit is lost": (lambda true: everywhere(true, EXITS, lambda rows: rows[1:]), EFFECTS, "it is not there"),
    "an arrival is no longer undone": (
        lambda true: everywhere(true, VISITS, with_value(VISITS, "undone_at", None)),
        EFFECTS,
        "undone_at is None",
    ),
    "an exit is no longer undone": (
        lambda true: everywhere(true, EXITS, with_value(EXITS, "undone_at", None)),
        EFFECTS,
        "undone_at is None",
    ),
    "a visit that ended goes on": (
        lambda true: everywhere(true, VISITS, with_value(VISITS, "left_at", None)),
        EFFECTS,
        "left_at is None",
    ),
    "a revoked badge holds": (
        lambda true: everywhere(true, BADGES, with_value(BADGES, "revoked_at", None)),
        EFFECTS,
        "revoked_at is None",
    ),
    "an operation still waits": (
        lambda true: on_kiosk(true, outbox=[first_id(true)], delivered=true.shown["north"].delivered[1:]),
        VERDICTS,
        "still waits on north",
    ),
    "an accepted operation is nowhere on its kiosk": (
        lambda true: on_kiosk(true, delivered=true.shown["north"].delivered[1:]),
        VERDICTS,
        "0 times",
    ),
    "an operation of another kiosk is held twice": (
        lambda true: on_kiosk(
            true,
            delivered=[*true.shown["north"].delivered, *2 * [true.shown["south"].delivered[0]]],
            of_others=[true.shown["south"].delivered[0]],
        ),
        VERDICTS,
        "of another 2 times",
    ),
    "an operation is of nobody": (
        lambda true: on_kiosk(true, delivered=[*true.shown["north"].delivered, "x"], of_others=["x"]),
        VERDICTS,
        "north holds x, which it did not make",
    ),
    "an operation is delivered and waits": (
        lambda true: on_kiosk(true, outbox=[first_id(true)]),
        VERDICTS,
        "2 times",
    ),
    "something is set aside for no reason": (
        lambda true: on_kiosk(true, quarantine=[Quarantined(first_id(true), "", "", "refused", "full", "", "")]),
        VERDICTS,
        "of which the centre says",
    ),
    "a record is not in the feed": (lambda true: at_centre(true, feed=true.held.feed[1:]), FEED, "is not in the feed"),
    "a number of the feed was given twice": (
        lambda true: at_centre(true, feed=renumbered(true, true.held.feed[1].number)),
        FEED,
        "was given 2 times",
    ),
    "a number of the feed is beyond the site's": (
        lambda true: at_centre(true, feed=renumbered(true, true.held.number + 1)),
        FEED,
        "beyond the site's",
    ),
    "the feed tells of a record that is no more": (
        lambda true: at_centre(true, feed=[*true.held.feed, FeedEntry(VISITS, "x", 1, None)]),
        FEED,
        "there is no such record",
    ),
    "the feed skipped a commit": (followed_without_the_last_change, FEED, "who followed the feed has"),
    "a kiosk counts other people": (
        lambda true: on_kiosk(true, counted=type(true.held.counted)(1, true.held.counted.of_day, {})),
        COUNTS,
        "north counts",
    ),
    "all count the same wrong people": (
        lambda true: at_centre(true, counted=type(true.held.counted)(1, true.held.counted.of_day, {})),
        COUNTS,
        "people here: the centre counts 1",
    ),
    "a kiosk ended by itself": (lambda true: said_by(true, complaints=["ended by itself"]), COMPLAINTS, "north: ended"),
    "a cache was damaged": (
        lambda true: on_kiosk(true, troubles=["database_repaired: x"]),
        COMPLAINTS,
        "north tells staff: database_repaired",
    ),
    "the centre logged an error": (lambda true: at_centre(true, complaints=["ERROR"]), COMPLAINTS, "ERROR"),
}


@pytest.mark.parametrize("falsehood", FALSIFIED)
def test_a_falsehood_is_named(honest: Evidence, falsehood: str) -> None:
    falsify, promise, words = FALSIFIED[falsehood]
    proofs = {proof.promise: proof.breaches for proof in audit(falsify(honest))}
    assert any(words in breach for breach in proofs[promise]), proofs
