"""A run of the exchange meets a fault at each of its HTTP calls, and at each of its statements on both machines.

`SIMULATION_FAULTS=all` lets every kind of fault strike at every place; otherwise the kinds take turns.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

import pytest

from ecocentre.visits import Arrive, Leave
from tests.simulation.machine import ENDINGS, FAULTS, Machine
from tests.simulation.network import WEATHER
from tests.simulation.world import World, world

Fault = TypeVar("Fault", bound=str)
EVERY_KIND = os.environ.get("SIMULATION_FAULTS") == "all"


def arrive(lived: World, device: int, people: int) -> str:
    kiosk = lived.kiosks[device]
    visit = kiosk.system.new_id()
    lived.submit(kiosk, Arrive, visit=visit, people=people)
    return visit


def day_by_day(lived: World) -> None:
    """A kiosk that follows the feed has a fact and a claim waiting, which is refused; the feed goes on in two pages."""
    for kiosk in lived.kiosks:
        lived.exchange(kiosk, "sync")
    arrive(lived, 0, 13)
    visit = arrive(lived, 0, 2)
    arrive(lived, 1, 13)
    lived.submit(lived.kiosks[1], Leave, exit=lived.kiosks[1].system.new_id(), visit=visit)
    lived.exchange(lived.kiosks[1], "sync")
    lived.network.rows_a_page = 2


def another_centre(lived: World) -> None:
    """The centre's database was lost: the kiosk loads everything anew, in several pages, and sends again what it had
    not yet seen in the feed.
    """
    for kiosk in lived.kiosks:
        lived.exchange(kiosk, "sync")
    arrive(lived, 0, 2)
    lived.exchange(lived.kiosks[0], "push")
    arrive(lived, 0, 3)
    lived.lose_database()
    lived.network.rows_a_page = 9


class Rehearsal:
    """A scene, after which one kiosk exchanges, again and again from the same files."""

    def __init__(self, lived: World, scene: Callable[[World], None]) -> None:
        lived.network.meanwhile = lambda: None
        scene(lived)
        self.network, self.kiosk, self.centre = lived.network, lived.kiosks[0], lived.centre
        self._lived = lived
        self._rows_a_page = lived.network.rows_a_page
        self.resumed = 0
        """In how many runs a kiosk that was started again went on with what it had loaded."""
        self._images = [(machine, machine.copy(f"before-{machine.name}")) for machine in (self.kiosk, self.centre)]
        # The others have done their part.
        del lived.kiosks[1:]

    def exchange(self, arm: Callable[[], None], *, only_start: bool = False) -> None:
        """The run that meets a fault. Once everything works again, it is as if there had been none."""
        self.kiosk.close()
        for machine, image in self._images:
            machine.set_back(image)
        self._lived.time.seconds = 86_400
        self._lived.story.forget()
        self.network.calls, self.network.rows_a_page = 0, self._rows_a_page
        if only_start:
            arm()
            self._lived.start(self.kiosk)
        else:
            self.kiosk.open()
            arm()
            self._lived.exchange(self.kiosk, "sync")
        self._lived.check()
        self.resumed += "goes on loading" in str(self._lived.story)

    def count(self) -> tuple[dict[Machine, int], int]:
        """How many statements a run has on each machine, at most, and how many calls."""
        before: dict[Machine, int] = {}
        self.exchange(lambda: before.update({machine: machine.statements for machine, _ in self._images}))
        calls = self.network.calls
        return {machine: machine.statements - count for machine, count in before.items()}, calls


@contextmanager
def rehearsed(scene: Callable[[World], None]) -> Iterator[Rehearsal]:
    with world(1, kiosks=2) as lived:
        yield Rehearsal(lived, scene)


def some(faults: Sequence[Fault], number: int, places: int) -> Sequence[Fault]:
    """Which faults strike at the n-th of so many places: every place has one, and every fault a place."""
    turns = 1 if EVERY_KIND else min(places, len(faults))
    return faults[number % turns :: turns]


@pytest.mark.parametrize(("name", "scene"), [("kiosk", day_by_day), ("centre", day_by_day), ("kiosk", another_centre)])
def test_a_fault_at_every_statement(scene: Callable[[World], None], name: str) -> None:
    with rehearsed(scene) as rehearsal:
        machine: Machine = getattr(rehearsal, name)
        statements = rehearsal.count()[0][machine]
        struck = 0
        for number in range(1, statements + 1):
            for fault in some(FAULTS, number, statements):
                rehearsal.exchange(partial(machine.arm, fault, number))
                struck += machine.has_struck
        assert struck > 20
        assert (rehearsal.resumed > 5) is (scene is another_centre)


def test_a_fault_at_every_statement_of_a_start() -> None:
    with rehearsed(day_by_day) as rehearsal:
        number, struck = 0, True
        while struck:
            number += 1
            for fault in some(ENDINGS, number, len(ENDINGS)):
                rehearsal.exchange(partial(rehearsal.kiosk.arm, fault, number), only_start=True)
                struck = rehearsal.kiosk.has_struck
        assert number > 20


@pytest.mark.parametrize("scene", [day_by_day, another_centre])
def test_a_fault_at_every_call(scene: Callable[[World], None]) -> None:
    with rehearsed(scene) as rehearsal:
        _, calls = rehearsal.count()
        for number in range(1, calls + 1):
            for fault in some(WEATHER, number, calls):
                rehearsal.exchange(partial(rehearsal.network.meet, number, fault))
