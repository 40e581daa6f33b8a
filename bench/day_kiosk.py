"""A kiosk of the day, without its screen: it does what visitors and staff ask of it, and says what it has accepted.

`python -m bench.day_kiosk CLOCK ARGUMENT...`: a clock of `bench.fast_forward`, and the kiosk's own arguments. Standard
input gives one `Command` a line. On standard output stand: `open` once it is; `made OPERATION` before each submit, and
`accepted ID` or `denied ID` after it; `done ANSWER` after each command; `complained TEXT` for each error that it logs.
"""

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

import msgspec

from bench.fast_forward import Clock, FastForward
from ecocentre.badges import RevokeBadge
from ecocentre.operations import Operation, Outcome, Refusal, write_operation
from ecocentre.place import Place
from ecocentre.records import StoredRow, record_kinds
from ecocentre.sites import time_zone_of
from ecocentre.system import System
from ecocentre.visits import Arrive, DayCount, Leave, UndoArrival, UndoExit, Visit, day_count, people_here
from kiosk.app import Kiosk
from kiosk.badges import BadgeMaker, Recognised
from kiosk.settings import Settings, read_settings
from kiosk.sync import transport
from kiosk.sync.transport import HttpCentre
from offline_cache.cache import Cache
from offline_cache.outbox import Quarantined

STAFF = "staff"
_OF_OTHERS = "WHERE signature IS NOT NULL"


class Arriving(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Somebody checks in; with a badge whose code is given, if this kiosk takes it."""

    people: int
    purposes: tuple[str, ...]
    travel: str | None
    code: str | None = None
    by: str | None = None


class Leaving(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Somebody checks out: with a badge, from the list of who is here, or nameless."""

    people: int
    code: str | None = None
    visit: str | None = None
    by: str | None = None


class Undoing(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The arrival or the exit was a mistake."""

    visit: str | None = None
    exit: str | None = None
    by: str | None = None


class Issuing(msgspec.Struct, frozen=True, tag=True):
    """Somebody takes a badge."""


class Revoking(msgspec.Struct, frozen=True, tag=True):
    """Staff are told that a badge was lost."""

    badge: str


class Standing(msgspec.Struct, frozen=True, tag=True):
    """How far it is, for who waits until all is done."""


class Telling(msgspec.Struct, frozen=True, tag=True):
    """All that there is to tell in the end; `at` is an instant of that day."""

    at: datetime


Command: TypeAlias = Arriving | Leaving | Undoing | Issuing | Revoking | Standing | Telling


class Count(msgspec.Struct, frozen=True):
    """What a place counts of a day."""

    people_here: int
    of_day: DayCount
    by_hour: dict[int, int]
    """The people who arrived in each hour of the site's clock."""


class Stand(msgspec.Struct, frozen=True):
    """How a kiosk stands."""

    outbox: int
    """Operations that its records contain beside those of the centre, confirmed or not."""
    cursor: str


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """All that a kiosk holds in the end."""

    tables: dict[str, list[StoredRow]]
    digest: dict[str, tuple[int, str]]
    cursor: str
    outbox: list[str]
    delivered: list[str]
    of_others: list[str]
    """Those of the outbox and of the delivered ones that it heard of over the relay."""
    quarantine: list[Quarantined]
    troubles: list[str]
    counted: Count


class Done(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer to a command."""

    code: str | None = None
    """Of the badge that was issued."""
    badge: str | None = None
    stand: Stand | None = None
    shown: Shown | None = None


def tables(place: Place) -> dict[str, list[StoredRow]]:
    """Every row of every kind that has any, in storage form, by id."""
    found: dict[str, list[StoredRow]] = {}
    for kind, record in record_kinds().items():
        names = ", ".join(f'"{name}"' for name in record.names())
        statement = f'SELECT {names} FROM "{record.__tablename__}"'  # noqa: S608
        if rows := [tuple(row) for row in place.connection.exec_driver_sql(statement)]:
            found[kind] = sorted(rows, key=lambda row: str(row[1]))
    return found


def count(place: Place, at: datetime) -> Count:
    """What the place counts of the day of an instant."""
    zone = time_zone_of(place)
    by_hour: dict[int, int] = {}
    for visit in place.find(Visit, place.select(Visit).where(Visit.undone_at.is_(None))):
        hour = visit.arrived_at.astimezone(zone).hour
        by_hour[hour] = by_hour.get(hour, 0) + visit.people
    return Count(people_here(place, at), day_count(place, at), by_hour)


_SAYING = threading.Lock()


def _say(word: str, content: bytes = b"") -> None:
    line = memoryview(b"%b %b\n" % (word.encode(), content))
    with _SAYING:
        while line:
            line = line[os.write(1, line) :]


class _Complaints(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        fault = record.exc_info[1] if record.exc_info else None
        _say("complained", f"{record.getMessage()} {fault or ''}".replace("\n", " ").encode())


class _NotedCache(Cache):
    """Says what it takes in."""

    def submit(self, operation: Operation) -> tuple[Outcome | Refusal, set[str]]:
        _say("made", write_operation(operation))
        outcome, changed = super().submit(operation)
        _say("denied" if isinstance(outcome, Refusal) else "accepted", operation.id.encode())
        return outcome, changed


class _PatientCentre(HttpCentre):
    """Waits for the wire as long as ever: that is as slow as ever."""

    def __init__(self, address: str, site: str, token: str | None, _system: System) -> None:
        super().__init__(address, site, token, System())


class _Lobby:
    """The kiosk, and what is done at it."""

    def __init__(self, settings: Settings, system: FastForward) -> None:
        self._cache = _NotedCache(settings.data_folder / "cache", settings.site, system)
        self._kiosk = Kiosk(settings, system, self._cache)
        self._kiosk.start()
        self._maker = BadgeMaker(settings.site, system, self._kiosk)

    def do(self, command: Command) -> Done:
        match command:
            case Arriving():
                self._arrive(command)
            case Leaving():
                self._leave(command)
            case Undoing(visit=str(visit)):
                self._kiosk.submit(UndoArrival, by=command.by, visit=visit)
            case Undoing(exit=str(exit_)):
                self._kiosk.submit(UndoExit, by=command.by, exit=exit_)
            case Issuing():
                new = self._maker.issue()
                return Done(code=new.code, badge=new.badge)
            case Revoking(badge):
                self._kiosk.submit(RevokeBadge, by=STAFF, badge=badge)
            case Standing():
                cursor = self._cache.cursor()
                return Done(stand=Stand(len(self._kiosk.ask(_ids, "outbox")), str(cursor)))
            case Telling(at):
                return Done(shown=self._shown(at))
        return Done()

    def _arrive(self, command: Arriving) -> None:
        badge = self._scanned(command.code)
        self._kiosk.submit(
            Arrive,
            by=command.by,
            visit=self._kiosk.new_id(),
            people=command.people,
            purposes=command.purposes,
            travel=command.travel,
            badge=None if badge is None else badge.badge,
        )

    def _leave(self, command: Leaving) -> None:
        visit = command.visit
        if visit is not None and not self._kiosk.ask(_knows, visit):
            # The list here does not have it yet.
            visit = None
        if command.code is not None:
            badge = self._scanned(command.code)
            if badge is None or badge.visit is None:
                return
            visit = badge.visit
        people = 1 if visit is not None else command.people
        self._kiosk.submit(Leave, by=command.by, exit=self._kiosk.new_id(), people=people, visit=visit)

    def _scanned(self, code: str | None) -> Recognised | None:
        badge = None if code is None else self._maker.scan([code])
        return badge if isinstance(badge, Recognised) else None

    def _shown(self, at: datetime) -> Shown:
        _, sums, partly = self._cache.digest()
        troubles = [f"{code}: {detail}" for code, detail in self._kiosk.status().troubles]
        return Shown(
            tables=self._kiosk.ask(tables),
            digest={kind: (number, f"{total:016x}") for kind, (number, total) in sums.items() if kind not in partly},
            cursor=str(self._cache.cursor()),
            outbox=self._kiosk.ask(_ids, "outbox"),
            delivered=self._kiosk.ask(_ids, "delivered"),
            of_others=[
                *self._kiosk.ask(_ids, f"outbox {_OF_OTHERS}"),
                *self._kiosk.ask(_ids, f"delivered {_OF_OTHERS}"),
            ],
            quarantine=self._kiosk.quarantine(),
            troubles=troubles,
            counted=self._kiosk.ask(count, at),
        )


def _ids(place: Place, table: str) -> list[str]:
    return [row[0] for row in place.connection.exec_driver_sql(f"SELECT id FROM {table}")]  # noqa: S608


def _knows(place: Place, visit: str) -> bool:
    return place.get(Visit, visit) is not None


def main(arguments: Sequence[str]) -> None:
    """Open the kiosk, and do what is asked until there is nobody to ask."""
    clock = Clock.read(arguments[0])
    logging.basicConfig(level=logging.ERROR, handlers=[_Complaints()])
    vars(transport)["HttpCentre"] = _PatientCentre
    lobby = _Lobby(read_settings(arguments[1:]), FastForward(clock))
    _say("open")
    decoder = msgspec.json.Decoder(Command)
    with contextlib.suppress(BrokenPipeError):
        for line in sys.stdin.buffer:
            _say("done", msgspec.json.encode(lobby.do(decoder.decode(line))))
    # Nothing is closed: whoever ends it kills it.


if __name__ == "__main__":
    main(sys.argv[1:])
