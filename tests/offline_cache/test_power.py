"""The power is cut at any moment: what was accepted is there, and the database opens as it is.

`POWER_CUTS=all` tries every kind of remains at every moment; otherwise the kinds take turns, at one moment between any
two syncs.
"""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from ecocentre.place import Place
from ecocentre.system import FrozenSystem
from ecocentre.visits import Visit
from ecocentre.wire import ACCEPTED, Cursor, Verdict
from offline_cache.cache import Cache
from tests.offline_cache import power
from tests.offline_cache.samples import EPOCH, SITE, page, quick_folder, sample_records
from tests.operations import MORNING, Maker
from tests.simulation.ledger import delivered, in_outbox

EVERY_CUT = os.environ.get("POWER_CUTS") == "all"
Sums = dict[str, tuple[int, int]]
pytestmark = pytest.mark.skipif(not power.is_possible(), reason="Linux, and an SQLite that lets somebody in between")


class Day:
    """A day of a kiosk, recorded: what it accepted, and what the centre stated at every cursor."""

    def __init__(self, folder: Path, recording: power.Recording) -> None:
        self.folder = folder
        self.recording = recording
        self.system = FrozenSystem(MORNING, seed=3)
        self.maker = Maker("lobby")
        self.stated: dict[str, Sums] = {}
        self.cache = self._open()

    def _open(self) -> Cache:
        cache = Cache(self.folder, SITE, self.system)
        cache.seed(sample_records())
        return cache

    def restart(self) -> None:
        self.cache.close()
        self.cache = self._open()

    def arrive(self, count: int) -> None:
        for _ in range(count):
            arrive = self.maker.arrive()
            self.cache.submit(arrive)
            self.recording.mark(arrive.id)

    def begin_anew(self, cursor: Cursor) -> None:
        """The centre states everything, in two pages, and somebody comes in between."""
        first = page(cursor.number - 1, *sample_records(), epoch=cursor.epoch)
        self.cache.load(msgspec.structs.replace(first, more=True, left=len(self._visits())))
        self.arrive(2)
        last = page(cursor.number, *self._visits(), epoch=cursor.epoch)
        self.cache.load(last, Cursor.read(first.cursor))
        self._note()

    def deliver(self, number: int) -> None:
        """The centre takes all that waits, and states it."""
        since = self.cache.cursor()
        assert since is not None
        cursor = Cursor(since.epoch, number)
        self.cache.settle([Verdict(entry.id, ACCEPTED) for entry in self.cache.waiting()], cursor)
        self.cache.take_pages([page(number, *self._visits(), epoch=since.epoch)], since)
        self._note()

    def _visits(self) -> list[Visit]:
        return self.cache.ask(lambda place: list(place.every(Visit)))

    def _note(self) -> None:
        cursor, sums, _ = self.cache.digest()
        self.stated[str(cursor)] = sums


@pytest.fixture(scope="module")
def day() -> Iterator[Day]:
    """Everything that writes: a new cache, loadings, the feed, restarts, and a log so full that it is written back."""
    with quick_folder() as parent:
        folder = parent / "cache"
        folder.mkdir()
        with power.recording(folder) as recording:
            day = Day(folder, recording)
            day.arrive(3)
            day.begin_anew(Cursor(EPOCH, 5))
            for number in range(6, 12):
                day.arrive(3)
                day.deliver(number)
            day.restart()
            day.arrive(5)
            day.begin_anew(Cursor("e2", 5))
            day.deliver(6)
            day.cache.keep_clock_mark(MORNING, 70)
            for _ in range(2):
                day.arrive(70)
                day.restart()
            day.arrive(130)
            day.cache.close()
        yield day


def cuts(recording: power.Recording) -> Iterator[tuple[power.Disk, list[str], int]]:
    """The disk and what was accepted, before every sync and at some moment before that."""
    chance = random.Random(20261123)
    disk = power.Disk()
    accepted: list[str] = []
    syncs = [place for place, happening in enumerate(recording) if happening.kind.startswith("sync")]
    moments = {*syncs, *(chance.randrange(begin, end) for begin, end in zip([0, *syncs], syncs, strict=False))}
    for place, happening in enumerate(recording):
        if place in moments:
            yield disk, accepted, place
        if happening.kind == "mark":
            accepted.append(happening.name)
        else:
            disk.play(happening)
    yield disk, accepted, len(recording)


def held(place: Place) -> set[str]:
    return {*in_outbox(place), *delivered(place)}


def check(day: Day, folder: Path, accepted: list[str]) -> bool:
    """Open what a power cut left. Tells whether it was gone on with what had been loaded."""
    cache = Cache(folder, SITE, FrozenSystem(MORNING))
    try:
        assert not accepted or cache.repair is None, cache.repair
        lost = set(accepted) - cache.ask(held)
        assert not lost, f"{len(lost)} of {len(accepted)} operations are lost"
        assert len(cache.ask(lambda place: place.every(Visit))) >= len(accepted)
        cursor, sums, _ = cache.digest()
        if cursor is not None:
            assert sums == day.stated[str(cursor)], "beneath its own operations it is the centre's state"
        loaded = cache.loaded()
        if loaded is not None:
            # Only what is whole is gone on with; what it lacks, a digest tells.
            cache.load(page(99, epoch=loaded.cursor.epoch), loaded.cursor)
            assert cache.ask(held) >= set(accepted)
        cache.submit(Maker("lobby", seed=8).arrive())
        return loaded is not None
    finally:
        cache.close()


def test_no_power_cut_loses_what_was_accepted(day: Day) -> None:
    chance = random.Random(7)
    number = gone_on = 0
    with quick_folder() as parent:
        for disk, accepted, place in cuts(day.recording):
            kinds = power.REMAINS if EVERY_CUT else [power.REMAINS[number % len(power.REMAINS)]]
            for kind in kinds:
                number += 1
                folder = parent / str(number)
                folder.mkdir()
                disk.cut(kind(chance), folder)
                try:
                    gone_on += check(day, folder, accepted)
                except Exception as fault:
                    raise AssertionError(f"cut {number}, before happening {place}") from fault
    assert number > 300
    assert gone_on
