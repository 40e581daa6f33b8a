"""Whatever is lost, repeated, cut or restarted: in the end every kiosk holds what the centre holds, once each."""

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from central.feed import TOMBSTONE_DAYS, drop_tombstones
from ecocentre.badges import IssueBadge, RevokeBadge
from ecocentre.operations import Operation
from ecocentre.place import Place
from ecocentre.sites import Site
from ecocentre.spaces import Space
from ecocentre.system import FrozenSystem
from ecocentre.visits import Arrive, Leave, UndoArrival, UndoExit, Visit, people_here
from kiosk.sync.engine import SyncEngine
from kiosk.sync.report import Run
from offline_cache.cache import Cache
from tests.kiosk.scripted_central import FAULTS, CentreSide, ScriptedCentral
from tests.offline_cache.samples import SITE, quick_folder, sample_records, tables
from tests.operations import MORNING

KIOSKS = ("desk", "garden", "lobby")
kiosks = st.sampled_from(KIOSKS)
numbers = st.integers(0, 10**6)


class Device:
    """One kiosk: its cache, its clock, its line and its engine."""

    def __init__(self, name: str, folder: Path, side: CentreSide, seed: int) -> None:
        self.name = name
        self.system = FrozenSystem(MORNING, seed)
        self.folder = folder
        self.line = ScriptedCentral(side, name)
        self.line.refuses = refused
        self.start()

    def start(self) -> None:
        self.cache = Cache(self.folder, SITE, self.system)
        self.cache.seed(sample_records())
        self.engine = SyncEngine(self.cache, lambda: self.line, self.system, digest_seconds=900)

    def restart(self) -> None:
        self.cache.close()
        self.start()


def refused(body: bytes) -> str | None:
    """The centre has its reasons to refuse groups of 13."""
    return "unlucky" if b'"people":13' in body else None


class Neighbourhood(RuleBasedStateMachine):
    """Three kiosks and a centre, with a network between them that does everything a network does."""

    def __init__(self) -> None:
        super().__init__()
        self.place = quick_folder()
        folder = self.place.__enter__()
        self.system = FrozenSystem(MORNING, seed=1)
        self.side = CentreSide(folder, self.system)
        self.devices = {name: Device(name, folder / name, self.side, seed) for seed, name in enumerate(KIOSKS, 10)}
        self.accepted: set[str] = set()
        self.own: dict[str, set[str]] = {name: set() for name in KIOSKS}
        self.unlucky: set[str] = set()
        self.lives = 1
        self.arrived: dict[str, str] = {}
        self.visits: list[str] = []
        self.exits: list[str] = []
        self.badges: list[str] = []

    def teardown(self) -> None:
        try:
            self.heal_and_check()
        finally:
            for device in self.devices.values():
                device.cache.close()
            self.side.close()
            self.place.__exit__(None, None, None)

    # -- what happens ---------------------------------------------------------------------------------------------

    def submit(self, name: str, operation: type[Operation], **fields: Any) -> str:
        device = self.devices[name]
        device.system.advance(seconds=7)
        made = operation(id=device.system.new_id(), kiosk=name, made_at=device.system.now(), **fields)
        device.cache.submit(made)
        self.accepted.add(made.id)
        self.own[name].add(made.id)
        if fields.get("people") == 13:
            self.unlucky.add(made.id)
        return made.id

    @rule(name=kiosks, people=st.sampled_from([1, 2, 13, 90]), pick=numbers)
    def arrive(self, name: str, people: int, pick: int) -> None:
        badge = self.badges[pick % len(self.badges)] if self.badges and pick % 3 else None
        visit = self.devices[name].system.new_id()
        self.visits.append(visit)
        self.arrived[self.submit(name, Arrive, visit=visit, people=people, badge=badge, purposes=("work",))] = visit
        if pick % 5 == 0:
            self.submit(name, UndoArrival, visit=visit)

    @rule(name=kiosks, pick=numbers)
    def leave(self, name: str, pick: int) -> None:
        """The visit may not be known on this kiosk yet: its badge says so much."""
        visit = self.visits[-1 - pick % min(4, len(self.visits))] if self.visits and pick % 5 else None
        self.exits.append(self.devices[name].system.new_id())
        self.submit(name, Leave, exit=self.exits[-1], visit=visit)

    @rule(name=kiosks, pick=numbers)
    def undo(self, name: str, pick: int) -> None:
        if pick % 2 and self.visits:
            self.submit(name, UndoArrival, visit=self.visits[-1 - pick % min(4, len(self.visits))])
        elif self.exits:
            self.submit(name, UndoExit, exit=self.exits[pick % len(self.exits)])

    @rule(name=kiosks, pick=numbers)
    def badge(self, name: str, pick: int) -> None:
        system = self.devices[name].system
        if pick % 3 == 0 and self.badges:
            self.submit(name, RevokeBadge, badge=self.badges[pick % len(self.badges)])
        else:
            self.badges.append(system.new_id())
            self.submit(
                name, IssueBadge, badge=self.badges[-1], key=system.new_id(), alias="Loutre 7", expires_at=system.now()
            )

    @rule(pick=numbers)
    def staff_change_the_place(self, pick: int) -> None:
        site = next(record for record in sample_records() if isinstance(record, Site))
        site.capacity = 5 + pick % 100
        self.side.load([site])
        spaces = [record for record in sample_records() if isinstance(record, Space)]
        if pick % 2:
            self.side.remove(Space, [spaces[pick % len(spaces)].id])
        else:
            self.side.load(spaces)

    @rule(name=kiosks)
    def restart(self, name: str) -> None:
        self.devices[name].restart()

    @rule(
        name=kiosks,
        script=st.lists(st.sampled_from([*FAULTS, "well"]), max_size=6),
        rows=st.sampled_from([1, 2, 5, 5000]),
    )
    def exchange(self, name: str, script: list[str], rows: int) -> None:
        line = self.devices[name].line
        line.script.extend(script)
        line.rows_a_page = rows
        self.devices[name].engine.run_once()

    @rule(name=kiosks)
    def push_without_a_pull(self, name: str) -> None:
        line = self.devices[name].line
        line.script.clear()
        while self.devices[name].engine._push.send_batch(Run()):
            pass

    @rule(days=st.sampled_from([0.01, TOMBSTONE_DAYS + 1]))
    def time_passes_at_the_centre(self, days: float) -> None:
        self.system.advance(days=days)
        drop_tombstones(self.side.store, SITE)

    @precondition(lambda self: self.lives < 3)
    @rule()
    def the_centre_is_lost_and_made_anew(self) -> None:
        """Its kiosks have what they ever sent it, and send it again."""
        self.lives += 1
        self.side.begin_new_life(self.lives)

    # -- what holds -----------------------------------------------------------------------------------------------

    @invariant()
    def the_images_lead_back_to_a_state_of_the_centre(self) -> None:
        """Nothing of this kiosk's own is in what it takes for the centre's state."""
        for device in self.devices.values():
            cursor, sums, partly = device.cache.digest()
            assert not partly
            if cursor is not None:
                theirs = device.line.side.digest()
                if str(cursor) == theirs.cursor:
                    stated = {kind: (entry.count, int(entry.sum, 16)) for kind, entry in theirs.kinds.items()}
                    assert sums == stated

    @invariant()
    def what_was_accepted_here_is_shown_here(self) -> None:
        """Waiting, confirmed or in the feed: it never flickers. What a new centre is sent again comes by its feed."""
        for name, device in self.devices.items():
            set_aside = {entry.id for entry in device.cache.quarantine()} | set(device.cache.ask(_resent))
            shown = {visit.id: visit.kiosk for visit in device.cache.ask(_visits)}
            for operation, visit in self.arrived.items():
                if operation in self.own[name] & self.accepted - set_aside:
                    assert shown.get(visit) == name

    def heal_and_check(self) -> None:
        for _ in range(4):
            for device in self.devices.values():
                device.line.script.clear()
                device.line.rows_a_page = 5000
                device.system.advance(days=1)
                report = device.engine.run_once()
                assert report.faults == (), report
                assert report.differing == frozenset(), report
        centre = self.side.tables()
        for device in self.devices.values():
            assert device.cache.ask(tables) == centre, device.name
            assert device.cache.count_waiting() == 0
            assert device.cache.ask(_in_outbox) == []
            assert device.cache.ask(_imaged) == []
        set_aside = {entry.id for device in self.devices.values() for entry in device.cache.quarantine()}
        assert set_aside == self.unlucky
        journal = self.side.journal()
        assert {name for name, verdict in journal.items() if verdict == "accepted"} == self.accepted - set_aside
        assert len({device.cache.ask(people_here, MORNING) for device in self.devices.values()}) == 1


def _visits(place: Place) -> list[Visit]:
    return place.find(Visit, place.select(Visit))


def _in_outbox(place: Place) -> list[str]:
    return [row[0] for row in place.connection.exec_driver_sql("SELECT id FROM outbox")]


def _resent(place: Place) -> list[str]:
    return [row[0] for row in place.connection.exec_driver_sql("SELECT id FROM outbox WHERE resent")]


def _imaged(place: Place) -> list[str]:
    return [row[0] for row in place.connection.exec_driver_sql("SELECT id FROM before_image")]


TestNeighbourhood = Neighbourhood.TestCase
TestNeighbourhood.settings = settings(
    max_examples=50, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
