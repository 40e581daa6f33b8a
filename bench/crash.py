"""Two kiosks, killed at random instants while they exchange with a real centre, which is set back to a backup once."""

import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from threading import Event
from typing import NamedTuple

from bench.centre import Served, prepare, served
from bench.crowd import SITE
from bench.gauges import now_ms
from bench.measure import ROOT, Figure, child_environment, folder
from central.backup import restore_backup, write_backup
from central.store import Store, database_url
from ecocentre.place import Place
from ecocentre.system import System
from ecocentre.visits import Exit, Visit
from kiosk.app import open_kiosk
from kiosk.settings import read_settings

_KILLS, _SMALL_KILLS = 2_000, 12
_NAMES = ("lobby", "desk")
_LIFE_SECONDS = 0.25
_LONG_LIFE_SECONDS = 2.5
"""Of one kiosk in twenty: after the centre was set back, a kiosk that delivered thousands of facts has much to do."""
_PATIENCE_MS = 60_000
_FACTS = "SELECT count(*) FROM journal WHERE verdict = 'accepted' AND kind IN ('visits.arrive', 'visits.leave')"


class Tally(NamedTuple):
    """What came of all the kills."""

    kills: int
    while_opening: int
    """Kills before the kiosk was open."""
    accepted: int
    """Facts of which the kiosk had said that they are accepted."""
    mended: int
    """Starts that found a damaged cache."""
    missing: int
    """Facts that the next start of the kiosk did not find."""
    lost: int
    """Accepted facts that the centre, or a kiosk, does not have in the end."""
    twice: int
    """Operations that the centre accepted beyond one for each fact, and facts that nobody made."""


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject."""
    with folder() as place:
        tally = crash(place, _SMALL_KILLS if small else _KILLS, seed=20261123)
    return [
        Figure("kiosks killed at a random instant, with the centre set back once", "kills", tally.kills),
        Figure("of which before the kiosk was open", "kills", tally.while_opening),
        Figure("facts accepted", "facts", tally.accepted),
        Figure("not there at the next start", "facts", tally.missing, most=0),
        Figure("not at the centre or on a kiosk in the end", "facts", tally.lost, most=0),
        Figure("counted twice, or made by nobody", "facts", tally.twice, most=0),
        Figure("starts that found a damaged cache", "starts", tally.mended, most=0),
    ]


def crash(place: Path, kills: int, *, seed: int) -> Tally:
    """Kill kiosks whose data lie in a folder, half of them each; a third of the way from a backup to its restore."""
    tokens = prepare(place / "centre", _NAMES)
    with ExitStack() as stack:
        centre = stack.enter_context(served(place / "centre", tokens))
        store = stack.enter_context(closing(Store.open(database_url(None, place / "centre", make=False), System())))
        pool = stack.enter_context(ThreadPoolExecutor(len(_NAMES)))
        victims = [
            stack.enter_context(_victim(_arguments(place, centre, number), random.Random(seed + number)))
            for number in range(len(_NAMES))
        ]
        for part in range(3):
            each = kills * (part + 1) // 6 - kills * part // 6
            for done in [pool.submit(victim.kill, each) for victim in victims]:
                done.result()
            if part == 0:
                write_backup(store, place / "backup")
            elif part == 1:
                restore_backup(store, place / "backup", replace=True)
        accepted = set[str]().union(*(victim.accepted for victim in victims))
        made = set[str]().union(*(victim.made for victim in victims))
        lost, twice = _compared(place, centre, store, accepted, made)
    return Tally(
        sum(victim.kills for victim in victims),
        sum(victim.while_opening for victim in victims),
        len(accepted),
        sum(victim.mended for victim in victims),
        sum(victim.missing for victim in victims),
        lost,
        twice,
    )


def _arguments(place: Path, centre: Served, number: int) -> list[str]:
    name = _NAMES[number]
    token_file = place / f"token.{name}"
    token_file.touch(mode=0o600)
    token_file.write_text(centre.tokens[number], "ascii")
    return ["--data", str(place / name), "--kiosk", name, "--central", centre.address, "--token-file", str(token_file)]


class _Victim:
    """One kiosk, and what it said in all of its lives."""

    def __init__(self, process: "subprocess.Popen[str]", chance: random.Random) -> None:
        self._process = process
        self._chance = chance
        self._last: list[str] = []
        self.made: set[str] = set()
        self.accepted: set[str] = set()
        self.kills = self.while_opening = self.mended = self.missing = 0

    def kill(self, times: int) -> None:
        for _ in range(times):
            self._kill()

    def _kill(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        life = self._chance.uniform(0, _LIFE_SECONDS if self._chance.random() < 0.95 else _LONG_LIFE_SECONDS)
        self._process.stdin.write(f"{life} {' '.join(self._last)}\n")
        self._process.stdin.flush()
        is_open = False
        accepted: list[str] = []
        for line in self._process.stdout:
            word, _, fact = line.strip().partition(" ")
            if word == "made":
                self.made.add(fact)
            elif word == "accepted":
                accepted.append(fact)
            elif word == "missing":
                self.missing += 1
            elif word in ("open", "mended"):
                is_open = True
                self.mended += word == "mended"
            else:
                assert word == "killed", line
                break
        else:
            message = "the kiosk ended by itself"
            raise RuntimeError(message)
        self.kills += 1
        self.while_opening += not is_open
        self.accepted.update(accepted)
        # What a life that did not get so far was to look for, the next one looks for.
        self._last = accepted or self._last


@contextmanager
def _victim(arguments: Sequence[str], chance: random.Random) -> Iterator[_Victim]:
    with subprocess.Popen(
        [sys.executable, "-m", "bench.crashing", *arguments],
        cwd=ROOT,
        env=child_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        yield _Victim(process, chance)
        process.stdin.close()


def _compared(place: Path, centre: Served, store: Store, accepted: set[str], made: set[str]) -> tuple[int, int]:
    """How many of the facts are lost and twice, once both kiosks have lived in peace for a while."""
    pause = Event()
    until_ms = now_ms() + _PATIENCE_MS
    with ExitStack() as stack:
        kiosks = [
            stack.enter_context(closing(open_kiosk(read_settings(_arguments(place, centre, number)), System())))
            for number in range(len(_NAMES))
        ]
        while now_ms() < until_ms:
            with store.reading() as connection:
                held = _facts(Place(connection, SITE))
                journal = connection.exec_driver_sql(_FACTS).scalar()
            shown = [kiosk.ask(_facts) for kiosk in kiosks]
            if not any(kiosk.status().waiting for kiosk in kiosks) and all(each == held for each in shown):
                break
            pause.wait(0.1)
    everywhere = held.intersection(*shown)
    return len(accepted - everywhere), int(journal or 0) - len(held) + len(held - made)


def _facts(place: Place) -> set[str]:
    return {record.id for kind in (Visit, Exit) for record in place.every(kind)}
