"""A world made of one number: kiosks, a centre and a network, to which everything happens that happens to them."""

import logging
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

from sqlalchemy.exc import DBAPIError

from central.devices import revoke_device
from central.feed import TOMBSTONE_DAYS, drop_tombstones
from central.sites import erase_overdue
from ecocentre.badges import BadgeKey, IssueBadge, RevokeBadge
from ecocentre.errors import KnownError
from ecocentre.operations import Operation, Refusal
from ecocentre.place import Place
from ecocentre.sites import Site
from ecocentre.spaces import Space
from ecocentre.visits import Arrive, Leave, UndoArrival, UndoExit, Visit
from ecocentre.wire import Held
from kiosk.sync.report import SyncReport
from offline_cache.outbox import KEPT_DAYS
from tests.kiosk.stations import DirectLine
from tests.offline_cache.samples import SITE, quick_folder, sample_records
from tests.simulation.ledger import (
    Ledger,
    check_images,
    check_the_end,
    check_what_is_shown,
    delivered,
    in_outbox,
    is_claim,
    of_others,
)
from tests.simulation.machine import FAULTS, Crash, watched
from tests.simulation.network import Network
from tests.simulation.programs import DEVICES, Centre, Kiosk
from tests.simulation.story import Story, Time

T = TypeVar("T")
STEPS = (8, 36)
MOST_KIOSKS = 5
_YEAR = timedelta(days=365)
_DEEPEST = 2
"""How many answers may be on their way at once."""
_MOST_ROUNDS = 8
"""After so many exchanges without a fault there is nothing left to do."""


class Broken(AssertionError):
    """A promise was broken, or a program failed as none may. Tells the whole story."""


class World:
    """One simulated place. Everything that is left to chance comes from the seed."""

    def __init__(self, seed: int, place: Path, *, kiosks: int | None = None) -> None:
        self.chance = random.Random(seed)
        self.time = Time()
        self.story = Story(self.time)
        self.ledger = Ledger()
        self._place = place
        self._seed = str(seed)
        self.centre = Centre(*self._machine("centre"))
        self.network = Network(self.chance, self.story, self.centre.answer)
        self.network.meanwhile = self._meanwhile
        self.network.rows_a_page = self.chance.choice((2, 5, 5000))
        self.kiosks: list[Kiosk] = []
        self._images: list[tuple[str, Path, set[str]]] = []
        self._backups: list[Path] = []
        self._depth = 0
        self._stolen: set[str] = set()
        self._visits: list[str] = []
        self._exits: list[str] = []
        self._badges: list[str] = []
        for name in DEVICES[: kiosks or self.chance.choice((2, 2, 3, 4))]:
            self._add(name, name)

    def _machine(self, name: str) -> tuple[Any, ...]:
        return name, self._place, self.time, self.story, self._seed

    def _add(self, name: str, device: str) -> Kiosk:
        kiosk = Kiosk(device, self.centre, *self._machine(name))
        kiosk.submit = lambda kind, fields: self._submit(kiosk, kind, fields)
        self.kiosks.append(kiosk)
        self.ledger.own[name] = set()
        return kiosk

    def close(self) -> None:
        for kiosk in self.kiosks:
            kiosk.close()
        self.centre.close()

    # -- what happens ---------------------------------------------------------------------------------------------

    def step(self) -> None:
        """Let something happen."""
        self.time.seconds += self.chance.random() * 40
        happening = self.chance.choices(list(_HAPPENINGS), list(_HAPPENINGS.values()))[0]
        happening(self)

    def _meanwhile(self) -> None:
        """What happens while an answer is on its way."""
        self._depth += 1
        try:
            while self._depth <= _DEEPEST and self.chance.random() < 0.2:
                self.step()
        finally:
            self._depth -= 1

    def _some_kiosk(self) -> Kiosk:
        return self.chance.choice(self.kiosks)

    def _at(self, kiosk: Kiosk, work: Callable[[], object]) -> None:
        """Something happens at a kiosk, which is started if it is off, and may die of it."""
        life = kiosk.life
        try:
            if not kiosk.is_on:
                kiosk.close()
                kiosk.tell("is started")
                kiosk.open()
            with kiosk.runs():
                work()
        except KnownError as fault:
            kiosk.tell(f"is told: {fault.code}")
        except (Exception, Crash):
            # What the dead say last, while they try to tidy up, does not count.
            if kiosk.life == life:
                raise
            if not kiosk.is_on:
                kiosk.tell("is dead")
        finally:
            kiosk.disarm()
            self.centre.disarm()
        if kiosk.is_on:
            check_what_is_shown(kiosk, self.ledger)
            if self.chance.random() < 0.3 and self.centre.is_on:
                check_images(kiosk, self.centre)

    def start(self, kiosk: Kiosk) -> None:
        self._at(kiosk, lambda: None)

    def submit(self, kiosk: Kiosk, kind: type[Operation], **fields: Any) -> None:
        """Something happens in front of a kiosk."""
        self._at(kiosk, lambda: self._submit(kiosk, kind, fields))

    def _submit(self, kiosk: Kiosk, kind: type[Operation], fields: dict[str, Any]) -> None:
        system = kiosk.system
        error = kiosk.engine.clock_error_ms
        operation = kind(id=system.new_id(), kiosk=kiosk.device, made_at=system.now(), clock_error_ms=error, **fields)
        self.ledger.made[operation.id] = operation
        self.ledger.perhaps.add(operation.id)
        what = " ".join(f"{name} {_short(value)}" for name, value in fields.items() if value is not None)
        kiosk.tell(f"{kind.__name__} {_short(operation.id)}: {what}")
        try:
            outcome, _ = kiosk.cache.submit(operation)
        except KnownError:
            self.ledger.denied.add(operation.id)
            raise
        self.ledger.perhaps.discard(operation.id)
        if isinstance(outcome, Refusal):
            kiosk.tell(f"says no: {outcome.code}")
            self.ledger.denied.add(operation.id)
        else:
            self.ledger.own[kiosk.name].add(operation.id)

    def exchange(self, kiosk: Kiosk, what: str) -> SyncReport:
        """Let a kiosk push, pull, or do all there is to do."""
        reports: list[SyncReport] = []

        def work() -> None:
            reports.append(kiosk.exchange(what))
            differing = reports[0].differing
            assert not differing, f"{kiosk.name} found that it differs from the centre: {differing}"
            kiosk.tell(_told(reports[0]).replace(f"{self._place}/", "")[:160])

        self._at(kiosk, work)
        return reports[0] if reports else SyncReport()

    def _arrive(self) -> None:
        kiosk = self._some_kiosk()
        self._visits.append(kiosk.system.new_id())
        badge = self.chance.choice(self._badges) if self._badges and self.chance.random() < 0.6 else None
        people = self.chance.choice((1, 2, 13, 13, 90))
        self.submit(kiosk, Arrive, visit=self._visits[-1], people=people, badge=badge)

    def _leave(self) -> None:
        """The visit may not be known on this kiosk yet: its badge says so much."""
        kiosk = self._some_kiosk()
        visit = self.chance.choice(self._visits[-4:]) if self._visits and self.chance.random() < 0.8 else None
        self._exits.append(kiosk.system.new_id())
        self.submit(kiosk, Leave, exit=self._exits[-1], visit=visit)

    def _undo(self) -> None:
        if self._visits and self.chance.random() < 0.5:
            self.submit(self._some_kiosk(), UndoArrival, visit=self.chance.choice(self._visits[-4:]))
        elif self._exits:
            self.submit(self._some_kiosk(), UndoExit, exit=self.chance.choice(self._exits))

    def _badge(self) -> None:
        kiosk = self._some_kiosk()
        if self._badges and self.chance.random() < 0.3:
            self.submit(kiosk, RevokeBadge, badge=self.chance.choice(self._badges))
        else:
            badge, key, expires_at = kiosk.system.new_id(), kiosk.system.new_id(), kiosk.system.now() + _YEAR
            self._badges.append(badge)
            self.submit(kiosk, IssueBadge, badge=badge, key=key, alias="Loutre 7", expires_at=expires_at)

    def _exchange(self) -> None:
        kiosk = self._some_kiosk()
        free = [what for what in ("sync", "sync", "push", "pull") if kiosk.busy.isdisjoint(_THREADS[what])]
        if free:
            self.exchange(kiosk, self.chance.choice(free))

    def get_acquainted(self) -> None:
        """All kiosks have reached the centre once, and know each other's keys by it."""
        for _ in range(2):
            for kiosk in self.kiosks:
                self._at(kiosk, lambda: kiosk.station.own_key.announced())  # noqa: B023, PLW0108
                self.exchange(kiosk, "sync")

    def _relay(self) -> None:
        """A kiosk exchanges with the first one over the local network."""
        kiosk = self.chance.choice(self.kiosks[1:])
        self.exchange_over(kiosk, self.kiosks[0])

    def exchange_over(self, kiosk: Kiosk, relay: Kiosk) -> None:
        """Let a kiosk exchange with another one that is its relay."""

        def work() -> None:
            kiosk.tell(f"exchanges with {relay.name}")
            kiosk.exchange_over(lambda _address: _LocalLine(self, relay))
            kiosk.tell(f"holds {len(kiosk.cache.ask(of_others))} operations of others")

        self._at(kiosk, work)
        relay.disarm()
        if relay.is_on:
            check_what_is_shown(relay, self.ledger)

    def _fault(self) -> None:
        """A fault strikes within what happens next."""
        machine = self.chance.choice([*self.kiosks, self.centre])
        machine.arm(self.chance.choice(FAULTS), self.chance.randint(1, 60))
        happenings = (World._arrive, World._exchange, World._exchange, World._relay, World._start_again)
        self.chance.choice(happenings)(self)
        machine.disarm()

    def _start_again(self) -> None:
        kiosk = self._some_kiosk()
        if not kiosk.busy:
            kiosk.close()
            self.start(kiosk)

    def _weather(self) -> None:
        faults = self.network.faults_of_ten = self.chance.choice((0, 0, 2, 5, 9))
        rows = self.network.rows_a_page = self.chance.choice((1, 2, 5, 5000))
        self.story.tell("network", f"lets {faults} of 10 requests fail, and a page has {rows} rows")

    def _late(self) -> None:
        if self.network.held_back:
            self.network.deliver_late()

    def _disk(self) -> None:
        machine = self.chance.choice([*self.kiosks, self.centre])
        machine.disk_is_full = not machine.disk_is_full
        machine.tell(f"the disk {'is full' if machine.disk_is_full else 'has room again'}")

    def _clock(self) -> None:
        machine = self.chance.choice([*self.kiosks, self.centre])
        shift = self.chance.choice((-_YEAR, _YEAR, timedelta(hours=-2), timedelta(minutes=3), -machine.system.shift))
        machine.system.shift += shift
        machine.tell(f"the clock jumps by {shift}")
        if isinstance(machine, Kiosk):
            self._may_forget(machine)
        else:
            self._at_centre(self._clean, "drops what is long gone")

    def _gone(self) -> None:
        """A kiosk is stolen: what it alone had is lost, what its neighbours had heard of is theirs to hand over."""
        alone = [kiosk for kiosk in self.kiosks[1:] if [each.device for each in self.kiosks].count(kiosk.device) == 1]
        if len(self.kiosks) < 3 or not alone or not all(each.is_on for each in (self.centre, *self.kiosks)):
            return
        kiosk = self.chance.choice(alone)
        known = {key.kiosk for key in self.centre.ask(lambda place: place.every(BadgeKey))}
        if kiosk.busy or kiosk.device not in known:
            # What it made would wait for long at those who have it: nobody can tell whether it is genuine.
            return
        self.steal(kiosk, revoked=self.chance.random() < 0.5)

    def steal(self, kiosk: Kiosk, *, revoked: bool) -> None:
        """A kiosk is never seen again; all others are on, and so is the centre."""
        kiosk.tell("is stolen, and never seen again")
        kiosk.close()
        self.kiosks.remove(kiosk)
        self._stolen.add(kiosk.device)
        held = set(self.centre.journal())
        for each in self.kiosks:
            with each.runs():
                held |= set(each.cache.ask(in_outbox))
        self.ledger.perhaps |= self.ledger.own.pop(kiosk.name) - held
        if revoked:
            self._at_centre(
                lambda: revoke_device(self.centre.store, SITE, kiosk.device), f"staff revoke {kiosk.device}"
            )
            self.ledger.revoked.add(kiosk.device)

    def _staff(self) -> None:
        """Staff change the place, in the centre's own database."""
        samples = sample_records()
        site = next(record for record in samples if isinstance(record, Site))
        site.capacity = self.chance.randint(5, 100)
        spaces = [record for record in samples if isinstance(record, Space)]
        removed = [self.chance.choice(spaces)] if self.chance.random() < 0.5 else []
        saved = [site] if removed else [site, *spaces]
        self._at_centre(lambda: self.centre.change(saved, removed), "staff change the place")

    def _months(self) -> None:
        """Tombstones grow old, and so does what is personal."""
        self.time.seconds += (TOMBSTONE_DAYS + 1) * 86_400
        for kiosk in self.kiosks:
            self._may_forget(kiosk)
        self._at_centre(self._clean, "drops what is long gone")

    def _clean(self) -> None:
        erase_overdue(self.centre.store, SITE)
        drop_tombstones(self.centre.store, SITE)

    def _at_centre(self, work: Callable[[], object], what: str) -> None:
        self.centre.tell(what)
        try:
            self.centre.do(work)
        except Crash:
            pass
        except (DBAPIError, KnownError) as fault:
            self.centre.tell(f"is told: {fault.orig if isinstance(fault, DBAPIError) else fault.code}")

    def _image(self) -> None:
        """A backup of a kiosk's disk is made while it runs."""
        kiosk = self._some_kiosk()
        if kiosk.is_on:
            image = kiosk.copy(f"image-{len(self._images)}")
            self._images.append((kiosk.name, image, set(self.ledger.own[kiosk.name])))
            kiosk.tell("its disk is copied into a backup")

    def _restore(self) -> None:
        """A backup comes back: in place of the kiosk that it was made of, or beside it."""
        if not self._images or not self.centre.is_on or self._stolen:
            return
        name, image, own = self.chance.choice(self._images)
        source = next(kiosk for kiosk in self.kiosks if kiosk.name == name)
        if len(self.kiosks) < MOST_KIOSKS and self.chance.random() < 0.5:
            kiosk = self._add(f"{source.device}-{len(self.kiosks)}", source.device)
            kiosk.tell(f"is another machine with the backup of {name}")
        elif not source.busy:
            kiosk = source
            kiosk.tell("loses its disk, and goes on with the backup")
            kiosk.close()
            self.ledger.perhaps |= self.ledger.own[name] - own - self.centre.journal().keys()
        else:
            return
        kiosk.set_back(image)
        self.ledger.own[kiosk.name] = set(own)
        self._may_forget(kiosk)

    def _back_up(self) -> None:
        self._at_centre(lambda: self._backups.append(self.centre.back_up()), "is backed up")

    def lose_database(self, backup: Path | None = None) -> None:
        """The centre's database is lost, and a backup or an empty one takes its place; all kiosks are on.

        What a kiosk still has is sent again, the rest went with it.
        """
        self.centre.tell(f"its database is lost; {backup.stem if backup else 'an empty one'} takes its place")
        self.centre.disarm()
        if backup is None:
            self._backups.clear()
            self.centre.begin_anew()
        else:
            self.centre.restore(backup)
        restored = self.centre.journal().keys()
        kept = set(restored)
        for kiosk in self.kiosks:
            with kiosk.runs():
                held = {*kiosk.cache.ask(in_outbox), *self._delivered_of_late(kiosk)}
            self.ledger.own[kiosk.name] &= held | restored
            kept |= held
        self.ledger.perhaps |= self.ledger.made.keys() - kept

    def _delivered_of_late(self, kiosk: Kiosk) -> set[str]:
        """What a kiosk delivered and keeps, as long as its clock does not jump."""
        now = kiosk.system.now()
        return {
            name
            for name in kiosk.cache.ask(delivered)
            if abs(now - self.ledger.made[name].made_at) < timedelta(days=KEPT_DAYS - 1)
        }

    def _may_forget(self, kiosk: Kiosk) -> None:
        """What a kiosk delivered long ago, by its clock, it need not send again to a centre that lost it."""
        forgotten = self.ledger.own[kiosk.name]
        if kiosk.is_on:
            with kiosk.runs():
                forgotten = set(kiosk.cache.ask(delivered))
        self.ledger.perhaps |= forgotten - (self.centre.journal().keys() if self.centre.is_on else set())

    def _loss(self) -> None:
        # What a stolen kiosk made waits for ever at its neighbours if the centre loses its key.
        if self._stolen:
            return
        if self.centre.is_on and not self.centre.disk_is_full and all(kiosk.is_on for kiosk in self.kiosks):
            self.lose_database(self.chance.choice([None, *self._backups]))
            # Verdicts of the old database may be on their way to a kiosk that hears of the new one first.
            kiosk = self._some_kiosk()
            if "pull" not in kiosk.busy:
                self.exchange(kiosk, "pull")

    # -- the end --------------------------------------------------------------------------------------------------

    def heal(self) -> None:
        """Everything works again, and late requests arrive. In the end nothing is left to do."""
        self._depth = _DEEPEST
        for machine in (self.centre, *self.kiosks):
            machine.disk_is_full = False
            machine.disarm()
        self.network.heal()
        for _ in range(_MOST_ROUNDS):
            reports = [self.exchange(kiosk, "sync") for kiosk in self.kiosks]
            for kiosk in self.kiosks:
                if (kiosk.folder / "badge_key").exists():
                    self._at(kiosk, kiosk.station.own_key.announced)
            if not any(report.accepted or report.known or report.loaded or report.faults for report in reports):
                break
        self.time.seconds += 10_000
        # A kiosk that no longer keeps what the centre still does would never be equal to it.
        self._at_centre(self._clean, "drops what is long gone")
        for kiosk in self.kiosks:
            report = self.exchange(kiosk, "sync")
            assert report.compared == 1, f"{kiosk.name} did not compare itself with the centre: {report}"
            assert not report.faults, f"{kiosk.name} finds no rest: {report}"

    def check(self) -> None:
        self.heal()
        check_the_end(self.ledger, self.centre, self.kiosks, self.network.spoilt)


_HAPPENINGS: dict[Callable[[World], None], int] = {
    World._arrive: 20, World._leave: 8, World._undo: 6, World._badge: 6, World._exchange: 40, World._relay: 10,
    World._fault: 14,
    World._start_again: 4, World._weather: 8, World._late: 6, World._disk: 4, World._clock: 4, World._staff: 5,
    World._months: 1, World._image: 3, World._restore: 3, World._back_up: 2, World._loss: 3,
    World._gone: 2,
}  # fmt: skip


class _LocalLine:
    """The local network between a kiosk and its relay."""

    def __init__(self, lived: World, relay: Kiosk) -> None:
        self._lived = lived
        self._relay = relay
        self.public_key: bytes = self._reach(lambda: relay.relay.public_key)

    def exchange(self, shown: str, operations: Sequence[bytes], signatures: dict[str, str], since: str) -> Held:
        line = self._reach(lambda: DirectLine(self._relay.relay))
        if line.public_key != self.public_key:
            raise KnownError("reply_unreadable", "another key")
        self._may_fail("the request to the relay is lost")
        held = self._reach(lambda: line.exchange(shown, operations, signatures, since))
        self._may_fail("the answer of the relay is lost")
        return held

    def close(self) -> None:
        pass

    def _may_fail(self, how: str) -> None:
        if self._lived.chance.random() * 20 < self._lived.network.faults_of_ten:
            self._lived.story.tell("network", how)
            raise KnownError("no_network", how)

    def _reach(self, work: Callable[[], T]) -> T:
        if not self._relay.is_on:
            raise KnownError("no_network", "the relay is off")
        life = self._relay.life
        try:
            with self._relay.runs():
                return work()
        except Crash:
            if self._relay.life == life:
                raise
            self._relay.tell("is dead")
            raise KnownError("no_network", "the relay died") from None


_THREADS = {"sync": {"push", "pull"}, "push": {"push"}, "pull": {"pull"}}


def _short(value: object) -> str:
    return f"…{value[-4:]}" if isinstance(value, str) and len(value) == 36 else str(value)


def _told(report: SyncReport) -> str:
    said = [
        f"{name} {', '.join(sorted(value)) if isinstance(value, frozenset) else value}"
        for name, value in report._asdict().items()
        if value and name not in ("changed", "faults")
    ]
    return "; ".join([*said, *map(str, report.faults)]) or "nothing to do"


_apply = Arrive.apply


def _one_large_group(operation: Arrive, place: Place) -> Any:
    """A claim, as long as the program has none of its own: of the groups of 13, there may be one at a time."""
    if is_claim(operation):
        groups = place.find(Visit, place.select(Visit).where(Visit.people == 13, Visit.undone_at.is_(None)))
        if any(visit.id != operation.visit for visit in groups):
            return Refusal("one_large_group")
    return _apply(operation, place)


@contextmanager
def world(seed: int, *, kiosks: int | None = None) -> Iterator[World]:
    """A world, for as long as this lasts. A failure inside tells its story."""
    with ExitStack() as stack:
        place = stack.enter_context(quick_folder())
        stack.enter_context(watched())
        stack.enter_context(patch.object(Arrive, "apply", _one_large_group))
        # What the programs log is no part of the story.
        logging.disable()
        stack.callback(logging.disable, logging.NOTSET)
        made = World(seed, place, kiosks=kiosks)
        stack.callback(made.close)
        stack.enter_context(made.network.connected())
        try:
            yield made
        except (Exception, Crash) as fault:
            raise Broken(f"\n{made.story}\n\nseed {seed}: {type(fault).__name__}: {fault}") from fault


def run(seed: int) -> Story:
    """Live through the world of a seed. Raises Broken."""
    with world(seed) as lived:
        if lived.chance.random() < 0.4:
            lived.get_acquainted()
        for _ in range(lived.chance.randint(*STEPS)):
            lived.step()
        lived.check()
        return lived.story
