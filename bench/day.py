"""A day of a lobby in fast-forward, over a network that is cut and with processes that are killed, and its audit.

Three kiosks of a lobby and a desk, each a process, reach two processes of the centre on one PostgreSQL, each over a
network of its own (`bench.network`); while that is cut, they exchange over the one of them that is the relay. The two
of the centre are started as two programs, as on two machines, rather than as `serve --workers 2`: so each can be killed
as a whole, and comes back into a database that the other is writing to. All of them go by one quick clock
(`bench.fast_forward`); visitors come and go as `bench.day_story` tells.

`python -m bench.day SEED` lives the day of another seed.
"""

import asyncio
import logging
import random
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import msgspec

from bench.centre import free_port, prepare
from bench.crowd import SITE
from bench.day_audit import Entry, Evidence, FeedEntry, Held, Proof, Said, audit
from bench.day_kiosk import (
    STAFF,
    Arriving,
    Command,
    Done,
    Issuing,
    Leaving,
    Revoking,
    Shown,
    Standing,
    Telling,
    Undoing,
    count,
    tables,
)
from bench.day_story import CENTRES, DESK, KIOSKS, RELAY, Kill, Outage, Stay, Story, Visitor, story
from bench.fast_forward import Clock
from bench.fleet import Line
from bench.gauges import now_ms
from bench.measure import ROOT, Figure, child_environment, folder, table
from bench.network import Wire
from central.store import Store, database_url
from ecocentre.operations import Operation, read_operation
from ecocentre.place import Place
from ecocentre.records import StoredRow
from ecocentre.system import System
from ecocentre.visits import Arrive, Leave
from ecocentre.wire import LONGEST_WAIT_SECONDS, Digest, Page
from tests.postgres import new_database

_ZONE = ZoneInfo("Europe/Paris")
_OPENS = datetime(2026, 11, 25, 8, 30, tzinfo=_ZONE)
"""A Wednesday: the sample site is open until 19:00."""
_CLOSES = datetime(2026, 11, 25, 19, 0, tzinfo=_ZONE)
_FOLLOWER = "follower"
_WORD_BYTES = 2**27
_PATIENCE_SECONDS = 150.0
_LOOK_SECONDS = 0.1
_HOPE_SECONDS = 5.0
"""How long a process is waited for that has nothing to do before it is killed all the same."""
_SHOWN_BREACHES = 20
_MOST_COMPLAINTS = 100


class Measure(NamedTuple):
    """How much of a day is lived, and how quickly."""

    visitors: int
    outages: int
    kills: int
    """Of each process, at least."""
    hours: float
    seconds: float
    """How long these hours take. There is room for the start before them, and for a slow machine after them."""
    patient: bool


_FULL = Measure(visitors=2_000, outages=30, kills=5, hours=9, seconds=240, patient=True)
_SMALL = Measure(visitors=60, outages=4, kills=1, hours=0.5, seconds=8, patient=False)


class Lived(NamedTuple):
    """A day that is over, and what the audit says of it."""

    visitors: int
    accepted: int
    kills: Counter[str]
    killed_while_opening: int
    killed_over: int
    """Operations over which a kiosk was killed before it could say that they are accepted."""
    outages: int
    broken: int
    seconds: float
    evidence: Evidence
    proofs: list[Proof]


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject."""
    return figures(_SMALL if small else _FULL, seed=20261125)


def figures(extent: Measure, *, seed: int) -> list[Figure]:
    """The figures of the day of a seed; what the audit compared, and each breach, go to the standard error."""
    with folder() as place, new_database() as database:
        lived = live(place, database, extent, seed=seed)
    for promise, compared, breaches in lived.proofs:
        print(f"{promise}: {len(breaches)} breaches ({compared})", file=sys.stderr)
        for breach in breaches[:_SHOWN_BREACHES]:
            print(f"    {breach}", file=sys.stderr)
    return [
        Figure("visitors of the day, alone or at the head of a group", "visitors", lived.visitors),
        Figure("operations accepted on kiosks", "operations", lived.accepted),
        Figure("kills of each process, at least", "kills", min(lived.kills.values())),
        Figure("of all kills, before the process was open", "kills", lived.killed_while_opening),
        Figure("operations over which a kiosk was killed", "operations", lived.killed_over),
        Figure("times that the network was cut and restored", "cuts", lived.outages),
        Figure("connections that these cuts broke", "connections", lived.broken),
        Figure("the day, with the rest after it and its audit", "s", lived.seconds),
        *(Figure(promise, "breaches", len(breaches), most=0) for promise, _, breaches in lived.proofs),
    ]


def live(place: Path, database: str, extent: Measure, *, seed: int) -> Lived:
    """Live a day, and judge it."""
    began_ms = now_ms()
    told = story(extent.visitors, extent.outages, extent.kills, seed=seed, patient=extent.patient)
    tokens = prepare(place / "centre", (*KIOSKS, _FOLLOWER), database=database)
    with closing(Store(database_url(database, place, make=False), System())) as store:
        day = _Day(place, database, store, dict(zip((*KIOSKS, _FOLLOWER), tokens, strict=True)), extent, seed)
        evidence = asyncio.run(day.live(told))
    return Lived(
        visitors=len(told.visitors),
        accepted=len(evidence.accepted),
        kills=day.kills,
        killed_while_opening=day.killed_while_opening,
        killed_over=len(evidence.made.keys() - evidence.accepted),
        outages=day.outages,
        broken=day.broken,
        evidence=evidence,
        proofs=audit(evidence),
        seconds=(now_ms() - began_ms) / 1000,
    )


class _Program:
    """A process that is begun again whenever it ends, and says on its standard output how it goes."""

    def __init__(self, name: str, command: Sequence[str], log: Path) -> None:
        self.name = name
        self.is_open = asyncio.Event()
        self.kills = self.killed_while_opening = 0
        self.complaints: list[str] = []
        self._command = command
        self._log = log
        self._begun = asyncio.Event()
        self._doing = asyncio.Event()
        self._is_wished = False
        """Whether its end is ours."""
        self._is_over = False
        self._process: Process

    async def keep(self) -> None:
        """Have it running until `end`."""
        while not self._is_over:
            with self._log.open("ab") as log:
                self._process = await asyncio.create_subprocess_exec(
                    *self._command,
                    cwd=ROOT,
                    env=child_environment(),
                    stdin=PIPE,
                    stdout=PIPE,
                    stderr=log,
                    limit=_WORD_BYTES,
                )
            assert self._process.stdout is not None
            self._is_wished = False
            self._begun.set()
            async for line in self._process.stdout:
                word, _, content = line.rstrip(b"\n").partition(b" ")
                self._hear(word.decode(), content)
            self.is_open.clear()
            self._begun.clear()
            self._lose()
            code = await self._process.wait()
            if not self._is_wished:
                self.complaints.append(f"{self.name} ended by itself with {code}")
                assert len(self.complaints) < _MOST_COMPLAINTS, self.complaints

    def notice_work(self) -> None:
        """It was given something to do."""
        self._doing.set()

    async def kill(self, *, after_seconds: float = 0.0, amid_seconds: float | None = None) -> None:
        """Kill it when it has run for so long, or so long after it has begun to do something."""
        await self._begun.wait()
        if amid_seconds is not None:
            self._doing.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(_HOPE_SECONDS):
                    await self._doing.wait()
        await asyncio.sleep(amid_seconds or after_seconds)
        if not self._begun.is_set():
            await self.kill()
            return
        self._is_wished = True
        self.kills += 1
        self.killed_while_opening += not self.is_open.is_set()
        self._process.kill()

    def end(self) -> None:
        self._is_over = self._is_wished = True
        with suppress(ProcessLookupError):
            self._process.kill()

    def logged_errors(self) -> list[str]:
        """What it wrote to its log, of errors, besides all that it wrote."""
        lines = self._log.read_text("utf-8", "replace").splitlines()
        return [f"{self.name}: {line}" for line in lines if any(word in line for word in (" ERROR ", " CRITICAL "))]

    def _hear(self, word: str, content: bytes) -> None:
        raise NotImplementedError

    def _lose(self) -> None:
        """It is no more."""


class _Centre(_Program):
    """A process of the centre."""

    port = 1
    """Of its life before, while it is begun again: whoever asks there is refused."""

    def _hear(self, word: str, content: bytes) -> None:
        assert word == "ready", word
        self.port = urlsplit(content.decode()).port or 1
        self.is_open.set()


class _Heard(NamedTuple):
    """What came of a command: nothing is done where the kiosk was killed over it."""

    done: Done | None
    accepted: list[Operation]


class _Kiosk(_Program):
    """A kiosk, and what it said in all of its lives."""

    def __init__(self, name: str, command: Sequence[str], log: Path) -> None:
        super().__init__(name, command, log)
        self.said = Said({}, set(), set(), self.complaints)
        self._queue = asyncio.Lock()
        self._answer: asyncio.Future[Done | None] | None = None
        self._accepted: list[Operation] = []

    @property
    def staff(self) -> str | None:
        """Who serves here."""
        return STAFF if self.name == DESK else None

    async def ask(self, command: Command) -> _Heard:
        """Ask it once, when all who came before are served."""
        async with self._queue:
            await self.is_open.wait()
            self._accepted = []
            self._answer = asyncio.get_running_loop().create_future()
            assert self._process.stdin is not None
            with suppress(ConnectionError):
                self._process.stdin.write(msgspec.json.encode(command) + b"\n")
                await self._process.stdin.drain()
            return _Heard(await self._answer, self._accepted)

    async def serve(self, command: Command) -> _Heard:
        """Ask it as often as a visitor does who sees it die: until it is done, or was accepted before that."""
        while True:
            heard = await self.ask(command)
            if heard.done is not None or (heard.accepted and not isinstance(command, Issuing)):
                return heard

    def _hear(self, word: str, content: bytes) -> None:
        match word:
            case "open":
                self.is_open.set()
            case "made":
                operation = read_operation(content)
                self.said.made[operation.id] = operation
                self.notice_work()
            case "accepted":
                self.said.accepted.add(content.decode())
                self._accepted.append(self.said.made[content.decode()])
            case "denied":
                self.said.denied.add(content.decode())
            case "complained":
                self.complaints.append(content.decode("utf-8", "replace"))
            case "done":
                assert self._answer is not None
                self._answer.set_result(msgspec.json.decode(content, type=Done))
            case _:
                raise ValueError(word)

    def _lose(self) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(None)


def kiosk_arguments(place: Path, name: str, port: int, relay_port: int) -> list[str]:
    """The command line of a kiosk whose files lie in a folder, and which reaches centre and relay at these ports."""
    centre = ["--central", f"http://127.0.0.1:{port}", "--token-file", str(place / f"token.{name}")]
    relay = ["--relay", "--relay-port", str(relay_port)]
    if name != RELAY:
        relay = ["--relay-address", f"https://127.0.0.1:{relay_port}"]
    return ["--data", str(place / name), "--kiosk", name, *centre, *relay, *(["--desk"] if name == DESK else [])]


class _Day:
    """All that takes part in a day."""

    def __init__(
        self, place: Path, database: str, store: Store, tokens: dict[str, str], extent: Measure, seed: int
    ) -> None:
        self._store = store
        self._tokens = tokens
        self._seconds = extent.seconds
        self._clock = Clock(_OPENS - timedelta(minutes=30), now_ms(), extent.hours * 3600 / extent.seconds)
        self._began_ms = 0.0
        self._followed: dict[str, dict[str, StoredRow]] = {}
        self._followed_to = ""
        self._chance = random.Random(f"{seed} follower")
        clock = self._clock.written()
        serve = ["-m", "bench.fast_forward", clock, "serve", "--database", database, "--port", "0"]
        self._centres = [
            _Centre(name, [sys.executable, *serve, "--until-stdin-closes"], place / f"{name}.log") for name in CENTRES
        ]
        self._wires = {
            name: Wire(
                random.Random(f"{seed} wire of {name}"),
                lambda: [centre.port for centre in self._centres],
                self._notice_work,
            )
            for name in KIOSKS
        }
        relay_port = free_port()
        self._kiosks: dict[str, _Kiosk] = {}
        for name, wire in self._wires.items():
            token_file = place / f"token.{name}"
            token_file.touch(mode=0o600)
            token_file.write_text(tokens[name], "ascii")
            command = [
                sys.executable,
                "-m",
                "bench.day_kiosk",
                clock,
                *kiosk_arguments(place, name, wire.port, relay_port),
            ]
            self._kiosks[name] = _Kiosk(name, command, place / f"{name}.log")
        self._programs: list[_Program] = [*self._centres, *self._kiosks.values()]
        self.outages = 0

    def _notice_work(self, port: int) -> None:
        for centre in self._centres:
            if centre.port == port:
                centre.notice_work()

    @property
    def broken(self) -> int:
        """Connections that a cut has broken."""
        return sum(wire.broken for wire in self._wires.values())

    @property
    def kills(self) -> Counter[str]:
        return Counter({program.name: program.kills for program in self._programs})

    @property
    def killed_while_opening(self) -> int:
        return sum(program.killed_while_opening for program in self._programs)

    async def live(self, told: Story) -> Evidence:
        """Live the day as it is told, and see what it left behind."""
        for wire in self._wires.values():
            await wire.restore()
        async with asyncio.TaskGroup() as running:
            for program in self._programs:
                running.create_task(program.keep())
            following = running.create_task(self._follow())
            try:
                return await self._lived(told)
            finally:
                following.cancel()
                for program in self._programs:
                    program.end()
                for wire in self._wires.values():
                    wire.close()

    async def _lived(self, told: Story) -> Evidence:
        await self._all_open()
        self._began_ms = now_ms()
        async with asyncio.TaskGroup() as group:
            for visitor in told.visitors:
                group.create_task(self._visit(visitor, group))
            group.create_task(self._cut(told.outages))
            for kill in told.kills:
                group.create_task(self._kill(kill))
        await self._all_open()
        at = self._clock.now()
        return await self._seen(await self._rest(), at)

    async def _all_open(self) -> None:
        for program in self._programs:
            await program.is_open.wait()

    async def _until(self, moment: float) -> None:
        """Wait for a moment of the day."""
        await asyncio.sleep(max(0.0, (self._began_ms - now_ms()) / 1000 + moment * self._seconds))

    # -- what happens ---------------------------------------------------------------------------------------------

    async def _kill(self, kill: Kill) -> None:
        program = next(program for program in self._programs if program.name == kill.process)
        await self._until(kill.at)
        await program.kill(amid_seconds=kill.amid_seconds)
        if kill.while_opening_seconds is not None:
            await program.kill(after_seconds=kill.while_opening_seconds)

    async def _cut(self, outages: Sequence[Outage]) -> None:
        for outage in outages:
            await self._until(outage.begins)
            for name in outage.kiosks:
                self._wires[name].cut(outage.cut)
            await self._until(outage.ends)
            for name in outage.kiosks:
                await self._wires[name].restore(resets=outage.resets)
            self.outages += 1

    async def _visit(self, visitor: Visitor, group: asyncio.TaskGroup) -> None:
        code: str | None = None
        for stay in visitor.stays:
            await self._until(stay.arrives)
            if visitor.has_badge and code is None:
                code, badge = await self._take_badge(self._kiosks[stay.enters])
                if visitor.loses_badge is not None:
                    group.create_task(self._lose_badge(badge, visitor.loses_badge))
            visit = await self._arrive(visitor, stay, code)
            if visit is None or stay.exits is None:
                continue
            await self._until(stay.leaves)
            exit_ = await self._leave(visitor, stay.exits, code, visit)
            if stay.slips == "exit" and exit_ is not None:
                kiosk = self._kiosks[stay.exits]
                await kiosk.serve(Undoing(exit=exit_, by=kiosk.staff))
                await self._until(stay.leaves + 0.01)
                await self._leave(visitor, stay.exits, code, visit)

    async def _take_badge(self, kiosk: _Kiosk) -> tuple[str, str]:
        """The code of a new badge, and its id."""
        done = (await kiosk.serve(Issuing())).done
        assert done is not None
        assert done.code is not None
        assert done.badge is not None
        return done.code, done.badge

    async def _lose_badge(self, badge: str, moment: float) -> None:
        await self._until(moment)
        await self._kiosks[DESK].serve(Revoking(badge))

    async def _arrive(self, visitor: Visitor, stay: Stay, code: str | None) -> str | None:
        """The visit that begins, unless it was a mistake."""
        kiosk = self._kiosks[stay.enters]
        arriving = Arriving(
            people=visitor.people, purposes=visitor.purposes, travel=visitor.travel, code=code, by=kiosk.staff
        )
        visit = _visit_of(await kiosk.serve(arriving))
        if stay.slips in ("arrival", "people"):
            await kiosk.serve(Undoing(visit=visit, by=kiosk.staff))
        if stay.slips == "arrival":
            return None
        if stay.slips == "people":
            return _visit_of(await kiosk.serve(msgspec.structs.replace(arriving, people=visitor.people + 1)))
        return visit

    async def _leave(self, visitor: Visitor, door: str, code: str | None, visit: str) -> str | None:
        """The exit, if the kiosk noted one: it does not where it does not know of the badge's visit."""
        kiosk = self._kiosks[door]
        listed = visit if kiosk.staff and code is None else None
        heard = await kiosk.serve(Leaving(people=visitor.people, code=code, visit=listed, by=kiosk.staff))
        return next((operation.exit for operation in heard.accepted if isinstance(operation, Leave)), None)

    async def _follow(self) -> None:
        """Read the feed all day, from whichever process of the centre is there."""
        while True:
            with suppress(OSError, EOFError):
                await self._follow_one(self._chance.choice(self._centres))
            await asyncio.sleep(0.01)

    async def _follow_one(self, centre: _Centre) -> None:
        line = await Line.opened(f"http://127.0.0.1:{centre.port}", self._tokens[_FOLLOWER])
        try:
            while True:
                wait = f"&wait={LONGEST_WAIT_SECONDS}" if self._followed_to else ""
                address = f"/v1/sites/{SITE}/records?since={self._followed_to}{wait}"
                page = msgspec.json.decode(await line.get(address), type=Page)
                for kind, rows in page.changed.items():
                    self._followed.setdefault(kind, {}).update({str(row[1]): row for row in rows.rows})
                for kind, ids in page.gone.items():
                    for id in ids:  # noqa: A001
                        self._followed.get(kind, {}).pop(id, None)
                self._followed_to = page.cursor
        finally:
            line.close()

    # -- what is left of it ---------------------------------------------------------------------------------------

    async def _rest(self) -> list[str]:
        """Wait until everything has its verdict, and everybody has the whole feed; tells what has not."""
        until_ms = now_ms() + _PATIENCE_SECONDS * 1000
        while True:
            restless = await self._restless()
            if not restless or now_ms() > until_ms:
                return restless
            await asyncio.sleep(_LOOK_SECONDS)

    async def _restless(self) -> list[str]:
        with self._store.reading() as connection:
            end = str(self._store.cursor(connection, SITE)[0])
        found = [] if self._followed_to == end else [f"who follows the feed is at {self._followed_to}, not {end}"]
        for name, kiosk in self._kiosks.items():
            done = (await kiosk.ask(Standing())).done
            stand = None if done is None else done.stand
            if stand is None or stand.outbox or stand.cursor != end:
                found.append(f"{name} stands at {stand}, not at {end}")
        return found

    async def _seen(self, restless: list[str], at: datetime) -> Evidence:
        shown: dict[str, Shown] = {}
        for name, kiosk in self._kiosks.items():
            done = (await kiosk.ask(Telling(at))).done
            if done is not None and done.shown is not None:
                shown[name] = done.shown
        digests = {centre.name: await self._digest(centre) for centre in self._centres}
        complaints = [line for centre in self._centres for line in (*centre.complaints, *centre.logged_errors())]
        return Evidence(
            said={name: kiosk.said for name, kiosk in self._kiosks.items()},
            shown=shown,
            held=held(self._store, at, digests, complaints),
            followed=self._followed,
            restless=restless,
            at=at,
            zone=_ZONE,
            closes=_CLOSES.astimezone(UTC),
        )

    async def _digest(self, centre: _Centre) -> dict[str, tuple[int, str]]:
        line = await Line.opened(f"http://127.0.0.1:{centre.port}", self._tokens[_FOLLOWER])
        with closing(line):
            answer = msgspec.json.decode(await line.get(f"/v1/sites/{SITE}/digest"), type=Digest)
        return {kind: (digest.count, digest.sum) for kind, digest in answer.kinds.items()}


def held(store: Store, at: datetime, digests: dict[str, dict[str, tuple[int, str]]], complaints: list[str]) -> Held:
    """What a centre holds of the site, out of one state of its database."""
    with store.reading() as connection:
        place = Place(connection, SITE)
        journal = "SELECT id, kiosk, kind, body_hash, verdict, code, number FROM journal WHERE site = ?"
        feed = "SELECT kind, id, number, gone_at FROM feed WHERE site = ?"
        end, _ = store.cursor(connection, SITE)
        return Held(
            tables=tables(place),
            digests=digests,
            journal=[Entry(*row) for row in store.rows(connection, journal, (SITE,))],
            feed=[FeedEntry(*row) for row in store.rows(connection, feed, (SITE,))],
            cursor=str(end),
            number=end.number,
            counted=count(place, at),
            complaints=complaints,
        )


def _visit_of(heard: _Heard) -> str:
    return next(operation.visit for operation in heard.accepted if isinstance(operation, Arrive))


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    print(table(figures(_FULL, seed=int(sys.argv[1]))), flush=True)
