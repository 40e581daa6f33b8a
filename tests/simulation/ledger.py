"""What people were promised, what may be lost for a reason that the story tells, and whether all of it is kept."""

from collections.abc import Callable, Mapping, Sequence

from ecocentre.operations import Operation
from ecocentre.place import Place
from ecocentre.records import StoredRow
from ecocentre.visits import Arrive, people_here
from offline_cache.outbox import Quarantined
from tests.offline_cache.samples import tables
from tests.simulation.programs import Centre, Kiosk

TRIES_BEFORE_SET_ASIDE = 3
"""How often an operation has to fail before a kiosk may believe that it cannot be sent."""


class Ledger:
    """Every operation of a world, by what became of it on the kiosk where it was made."""

    def __init__(self) -> None:
        self.made: dict[str, Operation] = {}
        self.own: dict[str, set[str]] = {}
        """What each machine accepted, as far as it can remember."""
        self.perhaps: set[str] = set()
        """What may be there or not: its maker died over it, or a disk was lost that alone had it."""
        self.revoked: set[str] = set()
        """The kiosks that the centre admits no more."""
        self.denied: set[str] = set()
        """What was not accepted: nobody may ever see it."""

    @property
    def promised(self) -> set[str]:
        return self.made.keys() - self.perhaps - self.denied


# -- at any time ------------------------------------------------------------------------------------------------------


def check_what_is_shown(kiosk: Kiosk, ledger: Ledger) -> None:
    """What was accepted here is shown here, waiting, confirmed or in the feed: it never flickers.

    What is sent again to a centre that was set back comes by its feed.
    """
    with kiosk.runs():
        set_aside, shown = set(kiosk.cache.ask(_set_aside)), set(kiosk.cache.ask(_shown))
        resent = set(kiosk.cache.ask(_resent))
    for name in ledger.own[kiosk.name] & ledger.promised - set_aside - resent:
        operation = ledger.made[name]
        if isinstance(operation, Arrive) and not is_claim(operation):
            assert operation.visit in shown, f"{kiosk.name} no longer shows the visit {operation.visit}"


def check_images(kiosk: Kiosk, centre: Centre) -> None:
    """The before-images lead back to the centre's state: nothing of the kiosk's own is in what it takes for it."""
    with kiosk.runs():
        cursor, sums, partly = kiosk.cache.digest()
    assert not partly, partly
    theirs = centre.digest()
    if str(cursor) == theirs.cursor:
        stated = {kind: (entry.count, int(entry.sum, 16)) for kind, entry in theirs.kinds.items()}
        assert sums == stated, f"beneath its own operations {kiosk.name} holds another state than the centre"


# -- in the end -------------------------------------------------------------------------------------------------------


def check_the_end(ledger: Ledger, centre: Centre, kiosks: Sequence[Kiosk], spoilt: Mapping[str, int]) -> None:
    """All tables are equal; every fact is there once; every claim has one verdict; nothing is set aside for nothing."""
    centre.note_refusals()
    held, journal, now = centre.tables(), centre.journal(), centre.system.now()
    accepted = {name for name, verdict in journal.items() if verdict == "accepted"}
    refused = journal.keys() - accepted
    set_aside: set[str] = set()
    for kiosk in kiosks:
        with kiosk.runs():
            shown, entries = kiosk.cache.ask(tables), kiosk.cache.quarantine()
            left = [*kiosk.cache.ask(in_outbox), *kiosk.cache.ask(_imaged), *kiosk.cache.ask(_kept_aside)]
        _check_equal(kiosk.name, shown, held)
        assert not left, f"{kiosk.name} still holds {left} beside the centre's records"
        for entry in entries:
            if entry.code == "maker_revoked":
                assert ledger.made[entry.id].kiosk in ledger.revoked, entry
            else:
                _check_reason(entry, centre.refused.get(entry.id), spoilt.get(entry.id, 0))
        untold = ledger.own[kiosk.name] & refused & ledger.promised - {entry.id for entry in entries}
        assert not untold, f"{kiosk.name} does not tell staff of what was refused: {untold}"
        set_aside |= {entry.id for entry in entries}
    strange = (journal.keys() - ledger.made.keys()) | (journal.keys() & ledger.denied)
    assert not strange, f"the centre took what nobody made, or what somebody was told is not accepted: {strange}"
    lost = ledger.promised - journal.keys() - set_aside
    assert not lost, f"lost: {[ledger.made[name] for name in lost]}"
    assert all(is_claim(ledger.made[name]) for name in refused), "a fact was refused"
    visits = sorted(str(row[1]) for row in held.get("visits.visit", []))
    arrivals = [operation.visit for name in accepted if isinstance(operation := ledger.made[name], Arrive)]
    assert visits == sorted(arrivals), "the visits are not those of the arrivals that were accepted"
    counts = {centre.ask(people_here, now)}
    for kiosk in kiosks:
        with kiosk.runs():
            counts.add(kiosk.cache.ask(people_here, now))
    assert len(counts) == 1, f"not all count the same people: {counts}"


def _check_equal(name: str, shown: dict[str, list[StoredRow]], held: dict[str, list[StoredRow]]) -> None:
    for kind in shown.keys() | held.keys():
        ours, theirs = set(shown.get(kind, [])), set(held.get(kind, []))
        assert ours == theirs, f"{kind}: {name} alone has {ours - theirs}, the centre alone {theirs - ours}"


def _check_reason(entry: Quarantined, refused_for: str | None, times_spoilt: int) -> None:
    if entry.verdict == "refused":
        assert entry.code == refused_for, f"no centre refused {entry}"
    else:
        assert entry.verdict == "unsendable", entry
        assert times_spoilt >= TRIES_BEFORE_SET_ASIDE, f"no reason to set aside {entry}"


def is_claim(operation: Operation) -> bool:
    """Groups of 13 ask for something scarce in these worlds: one at a time."""
    return isinstance(operation, Arrive) and operation.people == 13


def ids_in(table: str) -> Callable[[Place], list[str]]:
    """The question for the ids in a table of a cache."""
    return lambda place: [row[0] for row in place.connection.exec_driver_sql(f"SELECT id FROM {table}")]


in_outbox, delivered = ids_in("outbox"), ids_in("delivered")
of_others = ids_in("outbox WHERE signature IS NOT NULL")
_resent = ids_in("outbox WHERE resent")
_set_aside, _shown, _imaged, _kept_aside = map(ids_in, ("quarantine", "visit", "before_image", "kept_aside"))
