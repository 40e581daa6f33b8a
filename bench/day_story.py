"""What happens on a day of the lobby, the same for the same seed: who comes, what is cut, what is killed, and when.

All moments are fractions of the day, from 0 to 1.
"""

import random
from collections.abc import Sequence
from typing import NamedTuple

from bench.network import Cut
from ecocentre.visits import PURPOSES, TRAVELS

LOBBIES = ("north", "south", "garden")
DESK = "desk"
KIOSKS = (*LOBBIES, DESK)
RELAY = LOBBIES[0]
"""The kiosk over which the others exchange while the centre is away."""
CENTRES = ("centre-1", "centre-2")
_MEAN_STAY = 0.06
_AWAY = (0.03, 0.2)
_LONGEST_DEED_SECONDS = 0.01
"""What an operation takes on a kiosk, and a push at the centre."""


class Stay(NamedTuple):
    """One time that somebody is here. `slips` says what they take back at once, on the kiosk where they did it."""

    arrives: float
    enters: str
    leaves: float
    exits: str | None
    """The kiosk at which they check out; None: at none."""
    slips: str = ""
    """`arrival`: the arrival was a mistake. `people`: it is made again, with one more. `exit`: they stay a while."""


class Visitor(NamedTuple):
    """Somebody, alone or at the head of a group."""

    people: int
    purposes: tuple[str, ...]
    travel: str | None
    has_badge: bool
    """They take a badge at their first stay, and show it from then on."""
    loses_badge: float | None
    """When the desk revokes it; they do not know, and go on showing it."""
    stays: tuple[Stay, ...]


class Outage(NamedTuple):
    """A cut of the network, of one kiosk or of all."""

    begins: float
    ends: float
    kiosks: tuple[str, ...]
    cut: Cut
    resets: bool
    """Whether connections that lost bytes are reset when it ends, or left to their time-outs."""


class Kill(NamedTuple):
    """The end of a process, without a word."""

    at: float
    process: str
    amid_seconds: float | None
    """How long after it next begins to do something; None: whatever it does."""
    while_opening_seconds: float | None
    """How long after it was begun again it is killed once more."""


class Story(NamedTuple):
    visitors: Sequence[Visitor]
    outages: Sequence[Outage]
    kills: Sequence[Kill]


def story(visitors: int, outages: int, kills: int, *, seed: int, patient: bool) -> Story:
    """A day with so many visitors and outages, on which each process is killed so often.

    A `patient` one leaves some connections dead, so that a kiosk hears nothing for half a minute.
    """
    return Story(
        [_visitor(random.Random(f"{seed} visitor {number}")) for number in range(visitors)],
        _outages(random.Random(f"{seed} outages"), outages, patient=patient),
        _kills(random.Random(f"{seed} kills"), kills),
    )


def _visitor(chance: random.Random) -> Visitor:
    has_badge = chance.random() < 0.3
    stays: list[Stay] = []
    arrives = min(max(chance.gauss(0.45, 0.24), 0.0), 0.97)
    while not stays or (has_badge and arrives < 0.95 and chance.random() < 0.5 and len(stays) < 3):
        leaves = arrives + chance.expovariate(1 / _MEAN_STAY)
        is_seen = leaves < 0.99 and chance.random() < 0.7
        exits = _door(chance) if is_seen else None
        slips = chance.choices(("", "arrival", "people", "exit"), (90, 2, 3, 5))[0]
        stays.append(Stay(arrives, _door(chance), leaves, exits, slips))
        arrives = leaves + chance.uniform(*_AWAY)
    loses_badge = chance.uniform(stays[0].arrives, 1) if has_badge and chance.random() < 0.06 else None
    return Visitor(
        people=1 if has_badge else chance.choice((1, 1, 1, 1, 1, 2, 2, 3, 5, 12)),
        purposes=tuple(sorted(chance.sample(PURPOSES, chance.choice((0, 1, 1, 2))))),
        travel=chance.choice((None, *TRAVELS)),
        has_badge=has_badge,
        loses_badge=loses_badge,
        stays=tuple(stays),
    )


def _door(chance: random.Random) -> str:
    return chance.choices(KIOSKS, (4, 3, 2, 1))[0]


def _outages(chance: random.Random, count: int, *, patient: bool) -> list[Outage]:
    """One in each part of the day, so that every one is over before the next begins."""
    found = []
    for number in range(count):
        begins = (number + chance.uniform(0.0, 0.3)) / count
        ends = (number + chance.uniform(0.4, 0.9)) / count
        kiosks = KIOSKS if chance.random() < 0.3 else (chance.choice(KIOSKS),)
        cut: Cut = chance.choice(("refused", "refused", "silent", "deaf"))
        found.append(Outage(begins, ends, kiosks, cut, resets=not patient or chance.random() < 0.6))
    return found


def _kills(chance: random.Random, count: int) -> list[Kill]:
    """Each process once in each part of the day, and one of these times twice."""
    found: list[Kill] = []
    for process in (*KIOSKS, *CENTRES):
        twice = chance.randrange(count)
        for number in range(count):
            at = (number + chance.uniform(0.05, 0.95)) / count
            amid_seconds = chance.uniform(0.0, _LONGEST_DEED_SECONDS) if chance.random() < 0.7 else None
            while_opening_seconds = chance.uniform(0.0, 1.5) if number == twice else None
            found.append(Kill(at, process, amid_seconds, while_opening_seconds))
    return found
