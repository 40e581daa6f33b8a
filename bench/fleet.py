"""Many kiosks at one real centre: all pull at once, all hear one change, all come back after an outage of the city."""

import asyncio
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

import msgspec

from bench import crowd
from bench.centre import Served, prepare, served
from bench.gauges import now_ms, pss_mb
from bench.measure import ROOT, Figure, child_environment, folder
from ecocentre.errors import KnownError
from ecocentre.operations import write_operation
from ecocentre.system import System
from ecocentre.visits import Arrive
from ecocentre.wire import LONGEST_WAIT_SECONDS, MEDIA_TYPE, Page
from kiosk.sync.patience import LONGEST_SECONDS, pause_seconds
from tests.postgres import new_database

_FLEET, _SMALL_FLEET = 2_000, 20
_PULLERS, _SMALL_PULLERS = 50, 5
_CHANGES = 1_000
_ROUNDS, _SMALL_ROUNDS = 5, 1
_LEAST_ROWS_PER_SECOND = {"SQLite": 200_000, "PostgreSQL": 100_000}
_OUTAGE_SECONDS, _SMALL_OUTAGE_SECONDS = 10.0, 0.5
_PATIENCE_SECONDS = 120.0
_OPENING_AT_ONCE = 100
_RECORDS, _OPERATIONS = (f"/v1/sites/{crowd.SITE}/{name}" for name in ("records", "operations"))


class Line:
    """One kiosk's connection, kept open. Raises OSError or EOFError where it is cut."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, token: str) -> None:
        self._reader = reader
        self._writer = writer
        self._head = f"Host: centre\r\nAuthorization: Bearer {token}\r\n"

    @classmethod
    async def opened(cls, address: str, token: str) -> "Line":
        parts = urlsplit(address)
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port, limit=2**22)
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return cls(reader, writer, token)

    async def get(self, path: str) -> bytes:
        """The body of a good answer."""
        return await self._ask(f"GET {path} HTTP/1.1\r\n{self._head}\r\n".encode())

    async def post(self, path: str, body: bytes) -> bytes:
        """The same, after a body of ours."""
        head = f"POST {path} HTTP/1.1\r\n{self._head}Content-Type: {MEDIA_TYPE}\r\nContent-Length: {len(body)}\r\n\r\n"
        return await self._ask(head.encode() + body)

    async def _ask(self, request: bytes) -> bytes:
        self._writer.write(request)
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("ascii").lower().split("\r\n")
        fields = dict(line.split(": ", 1) for line in head[1:] if line)
        body = await self._reader.readexactly(int(fields["content-length"]))
        if " 200 " not in head[0] + " ":
            message = f"{head[0]}: {body.decode()}"
            raise OSError(message)
        return body

    def close(self) -> None:
        self._writer.close()


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject."""
    fleet = _SMALL_FLEET if small else _FLEET
    pullers = _SMALL_PULLERS if small else _PULLERS
    rounds = _SMALL_ROUNDS if small else _ROUNDS
    outage_seconds = _SMALL_OUTAGE_SECONDS if small else _OUTAGE_SECONDS
    figures: list[Figure] = []
    for name in _LEAST_ROWS_PER_SECOND:
        with folder() as place, _database(name) as url:
            figures += _together(name, place, url, pullers, rounds)
    with folder() as place:
        tokens = prepare(place, [f"kiosk{number}" for number in range(fleet + 1)])
        start = partial(served, place, tokens)
        with start() as centre:
            figures += asyncio.run(_told(centre, rounds))
        figures += asyncio.run(_returned(start, fleet, outage_seconds))
    return figures


@contextmanager
def _database(name: str) -> Iterator[str | None]:
    with new_database() if name == "PostgreSQL" else nullcontext() as url:
        yield url


# -- all pull at once ---------------------------------------------------------------------------------------------


def _together(name: str, place: Path, url: str | None, pullers: int, rounds: int) -> list[Figure]:
    tokens = prepare(place, [f"kiosk{number}" for number in range(pullers)], database=url)
    with served(place, tokens, database=url) as centre:
        since = asyncio.run(_first_cursor(centre))
    prepare(place, [], list(crowd.visits(_CHANGES)), database=url)
    path = f"{_RECORDS}?since={since}"
    with served(place, tokens, database=url) as centre:
        ours_ms, body = min(asyncio.run(_pull_together(centre, path)) for _ in range(rounds))
        pushed_ms, empty_ms = min(asyncio.run(_push_together(centre)) for _ in range(rounds))
    with _plain_bytes(len(body)) as address:
        raw = Served(address, tokens)
        peer_ms, _ = min(asyncio.run(_pull_together(raw, "/")) for _ in range(rounds))
    rows = pullers * _CHANGES
    return [
        Figure(
            f"{pullers} kiosks each pull {_CHANGES:,} changes at once, {name}",
            "ms",
            ours_ms,
            "the same bytes from an empty program",
            peer_ms,
            most=rows / _LEAST_ROWS_PER_SECOND[name] * 1000,
        ),
        Figure(
            f"{pullers} kiosks of one site push an arrival each at once, {name}",
            "ms",
            pushed_ms,
            "as many empty requests at once",
            empty_ms,
        ),
    ]


async def _pull_together(centre: Served, path: str) -> tuple[float, bytes]:
    """How long it takes until the last one has its answer, in ms; and an answer."""
    async with _lines(centre) as lines:
        took_ms, bodies = await _at_once(line.get(path) for line in lines)
    if path != "/":
        pages = [msgspec.json.decode(body, type=Page) for body in bodies]
        assert all(len(page.changed["visits.visit"].rows) == _CHANGES for page in pages)
    return took_ms, bodies[0]


async def _push_together(centre: Served) -> tuple[float, float]:
    """How long it takes until the last one has its verdict, and as many answers to nothing, in ms."""
    system = crowd.afternoon()
    async with _lines(centre) as lines:
        took_ms, answers = await _at_once(
            line.post(_OPERATIONS, _arrival(f"kiosk{number}", system)) for number, line in enumerate(lines)
        )
        empty_ms, _ = await _at_once(line.get("/v1/health") for line in lines)
    assert all(b'"accepted"' in answer for answer in answers)
    return took_ms, empty_ms


def _arrival(kiosk: str, system: System) -> bytes:
    """The body of a push with one arrival."""
    made = Arrive(id=system.new_id(), kiosk=kiosk, made_at=system.now(), visit=system.new_id())
    return b'{"operations":[%b]}' % write_operation(made)


async def _at_once(asked: Iterable[Awaitable[bytes]]) -> tuple[float, list[bytes]]:
    """How long it takes until all have their answers, in ms; and the answers."""
    began = now_ms()
    answers = await asyncio.gather(*asked)
    return now_ms() - began, answers


async def _cursor(line: Line) -> str:
    return msgspec.json.decode(await line.get(_RECORDS), type=Page).cursor


async def _first_cursor(centre: Served) -> str:
    async with _lines(centre) as lines:
        return await _cursor(lines[0])


@contextmanager
def _plain_bytes(size: int) -> Iterator[str]:
    """A program that answers every request with so many bytes, and does nothing else."""
    command = [sys.executable, "-m", "bench.fleet", str(size)]
    process = subprocess.Popen(command, cwd=ROOT, env=child_environment(), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process:
        yield process.stdout.readline().strip()
        process.kill()


async def _serve_bytes(size: int) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (size, b"x" * size)

    async def each(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError):
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(answer)
                await writer.drain()

    server = await asyncio.start_server(each, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


# -- all hear one change ------------------------------------------------------------------------------------------


async def _told(centre: Served, rounds: int) -> list[Figure]:
    """One kiosk more than is counted makes the change; it hands over an arrival each round."""
    ours_ms: list[float] = []
    empty_ms: list[float] = []
    system = crowd.afternoon()
    alone_mb = held_mb = pss_mb(centre.process)
    async with _lines(centre) as lines:
        *hearing, speaking = lines
        for _ in range(rounds):
            address = f"{_RECORDS}?since={await _cursor(speaking)}&wait={LONGEST_WAIT_SECONDS}"
            held = [asyncio.create_task(line.get(address)) for line in hearing]
            await _until_held(centre, len(held))
            held_mb = max(held_mb, pss_mb(centre.process))
            arrival = _arrival(f"kiosk{len(hearing)}", system)
            began = now_ms()
            answer = await speaking.post(_OPERATIONS, arrival)
            pages = await asyncio.gather(*held)
            ours_ms.append(now_ms() - began)
            assert b'"accepted"' in answer
            assert all(msgspec.json.decode(page, type=Page).changed for page in pages)
            empty_ms.append((await _at_once(line.get("/v1/health") for line in hearing))[0])
    pulls = f"{len(hearing):,} pulls held open"
    what = f"{pulls}, one change: until the last kiosk has heard it"
    return [
        Figure(what, "ms", median(ours_ms), "as many empty requests at once", median(empty_ms), most=1_500),
        Figure(f"{pulls}: the centre's memory (PSS)", "MB", held_mb, "the same without any", alone_mb),
    ]


async def _until_held(centre: Served, count: int) -> None:
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while await asyncio.to_thread(centre.pulls_held) < count:
            await asyncio.sleep(0.05)


# -- all come back ------------------------------------------------------------------------------------------------


class _City:
    """What the kiosks of a city meet while they look for their centre, each as patient as a kiosk is."""

    def __init__(self, centre: Served) -> None:
        self.back: set[str] = set()
        self.asked: Counter[int] = Counter()
        """Connections tried in each second."""
        self._centre = centre
        self._system = System()

    async def live(self, token: str) -> None:
        """Pull as a kiosk does, for ever: at once after a loss, then held open, and after each failure a pause."""
        failures = 0
        while True:
            line: Line | None = None
            try:
                self.asked[int(now_ms() // 1000)] += 1
                line = await Line.opened(self._centre.address, token)
                since, wait = "", 0
                while True:
                    address = f"{_RECORDS}?since={since}&wait={wait}"
                    since = msgspec.json.decode(await line.get(address), type=Page).cursor
                    failures, wait = 0, LONGEST_WAIT_SECONDS
                    self.back.add(token)
            except (OSError, EOFError):
                self.back.discard(token)
                failures += 1
            finally:
                if line is not None:
                    line.close()
            await asyncio.sleep(pause_seconds(self._system, KnownError("no_network"), failures))


async def _returned(
    start: Callable[..., AbstractContextManager[Served]], fleet: int, away_seconds: float
) -> list[Figure]:
    with start() as centre:
        city = _City(centre)
        port = urlsplit(centre.address).port
        kiosks = [asyncio.create_task(city.live(token)) for token in centre.tokens[:fleet]]
        await _all_back(city, fleet)
    await asyncio.sleep(away_seconds)
    assert not city.back
    with start(port=port) as centre:
        began = now_ms()
        await _all_back(city, fleet)
        took_ms = now_ms() - began
        busiest = max(count for second, count in city.asked.items() if second >= began // 1000)
        for kiosk in kiosks:
            kiosk.cancel()
        await asyncio.gather(*kiosks, return_exceptions=True)
    what = f"{fleet:,} kiosks lose their centre for {away_seconds:g} s: from its return until the last one is back"
    return [
        Figure(what, "s", took_ms / 1000, "the longest pause of a kiosk", LONGEST_SECONDS, most_ratio=1.0),
        Figure("most of them that came in one second", "kiosks", busiest, "all of them", fleet),
    ]


async def _all_back(city: _City, fleet: int) -> None:
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while len(city.back) < fleet:
            await asyncio.sleep(0.01)


@asynccontextmanager
async def _lines(centre: Served) -> AsyncIterator[list[Line]]:
    """A connection for every kiosk, opened a few at a time."""
    lines: list[Line] = []
    try:
        for start in range(0, len(centre.tokens), _OPENING_AT_ONCE):
            tokens = centre.tokens[start : start + _OPENING_AT_ONCE]
            lines += await asyncio.gather(*(Line.opened(centre.address, token) for token in tokens))
        yield lines
    finally:
        for line in lines:
            line.close()


if __name__ == "__main__":
    asyncio.run(_serve_bytes(int(sys.argv[1])))
