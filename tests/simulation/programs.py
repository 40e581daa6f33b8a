"""The real programs on simulated machines: a kiosk's cache and exchange, and the centre's service."""

import asyncio
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from central.backup import restore_backup, write_backup
from central.devices import add_device
from central.feed import read_digest
from central.live import Live
from central.metrics import Metrics
from central.service import Service
from central.store import Store
from ecocentre.errors import KnownError
from ecocentre.operations import Operation, Outcome
from ecocentre.place import Place
from ecocentre.records import Record, StoredRow
from ecocentre.subjects import load_subjects
from ecocentre.system import FrozenSystem
from ecocentre.wire import Digest
from kiosk.relay.partner import Partner, RelayLine
from kiosk.relay.service import Relay
from kiosk.sync.engine import SyncEngine
from kiosk.sync.report import Run, SyncReport
from kiosk.sync.transport import HttpCentre
from offline_cache.cache import Cache
from tests.kiosk.stations import OneAddress, Station
from tests.offline_cache.samples import SITE, quick_folder, sample_records, tables
from tests.operations import MORNING
from tests.simulation.machine import Crash, Machine
from tests.simulation.network import ADDRESS, Reply, Request

P = ParamSpec("P")
T = TypeVar("T")
DEVICES = ("lobby", "desk", "garden", "atelier")
_DATABASE = "centre.sqlite"


class Centre(Machine):
    """The machine of the centre. Whoever asks it after a crash finds it started again."""

    def __init__(self, *machine: Any) -> None:
        super().__init__(*machine)
        files, self.tokens = _new_centre()
        self.write(files)
        self.refused: dict[str, str] = {}
        """The code of every operation that any database of this centre refused."""
        self._backups = 0
        self._loop = asyncio.new_event_loop()
        self._metrics = Metrics()
        self._open()

    def _open(self) -> None:
        self.begin()
        with self.runs():
            self.store = Store.open(f"sqlite:///{self.folder / _DATABASE}", self.system)
        self._service = Service(self.store, Live(), self._metrics)
        self._application: Any = self._service.application()

    def close(self) -> None:
        self._stop()
        self._loop.close()

    def _stop(self) -> None:
        """Let go of what a process held."""
        self._service.close()
        self.store.close()

    def answer(self, request: Request) -> Reply:
        """What the service answers. Raises Crash where it died of it."""
        return self.do(lambda: self._loop.run_until_complete(self._answered(request)))

    def do(self, work: Callable[[], T]) -> T:
        """Let something happen at the centre, which is started if it is off. Raises Crash where it died of it."""
        try:
            if not self.is_on:
                self._start()
            with self.runs():
                return work()
        except Crash:
            self.tell("is dead")
            self._stop()
            raise

    def _start(self) -> None:
        try:
            self._open()
        except KnownError as fault:
            self.tell(f"does not start: {fault.code}")
            self.end()
            raise Crash from fault

    async def _answered(self, request: Request) -> Reply:
        scope = {
            "type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"}, "http_version": "1.1", "scheme": "http",
            "method": request.method, "path": request.path, "raw_path": request.path.encode(), "root_path": "",
            "query_string": request.query.encode(), "headers": request.headers, "client": ("192.0.2.7", 40000),
            "server": ("127.0.0.1", 8470),
        }  # fmt: skip
        received = iter([{"type": "http.request", "body": request.body, "more_body": False}])
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return next(received, {"type": "http.disconnect"})

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await self._application(scope, receive, send)
        return Reply(sent[0]["status"], sent[0]["headers"], b"".join(part.get("body", b"") for part in sent[1:]))

    # -- what staff do --------------------------------------------------------------------------------------------

    def change(self, saved: Iterable[Record] = (), removed: Iterable[Record] = ()) -> None:
        with self.runs(), self.store.turn(SITE) as turn:
            for record in saved:
                turn.place.save(record)
            for record in removed:
                turn.place.remove(type(record), record.id)

    def set_back(self, image: Path) -> None:
        self._stop()
        super().set_back(image)
        self._open()

    def begin_anew(self) -> None:
        """The database is lost. Staff make a new one, and pair the kiosks again."""
        self.note_refusals()
        self._stop()
        for path in self.folder.glob(f"{_DATABASE}*"):
            path.unlink()
        self._open()
        with self.runs():
            self.store.add_site(SITE)
            self.tokens = {name: add_device(self.store, SITE, name) for name in DEVICES}
        self.change(sample_records())
        self.begin()

    def back_up(self) -> Path:
        """Write a backup. Raises KnownError."""
        self._backups += 1
        path = self._place / f"backup-{self._backups}.sqlite"
        with self.runs():
            write_backup(self.store, path)
        return path

    def restore(self, backup: Path) -> None:
        """Make a backup the whole content, under a new epoch. Raises KnownError."""
        self.note_refusals()
        with self.runs():
            restore_backup(self.store, backup, replace=True)

    # -- what is so -----------------------------------------------------------------------------------------------

    def ask(self, question: Callable[Concatenate[Place, P], T], *arguments: P.args, **named: P.kwargs) -> T:
        """The answer to a question, out of the centre's own records."""
        with self.runs(), self.store.reading() as connection:
            return question(Place(connection, SITE), *arguments, **named)

    def tables(self) -> dict[str, list[StoredRow]]:
        return self.ask(tables)

    def digest(self) -> Digest:
        with self.runs(), self.store.reading() as connection:
            return read_digest(self.store, connection, SITE)

    def journal(self) -> dict[str, str]:
        """The verdict of every operation that ever came to this database."""
        with self.runs(), self.store.reading() as connection:
            rows = self.store.rows(connection, "SELECT id, verdict FROM journal WHERE site = ?", (SITE,))
        return {row[0]: row[1] for row in rows}

    def note_refusals(self) -> None:
        with self.runs(), self.store.reading() as connection:
            sql = "SELECT id, code FROM journal WHERE site = ? AND verdict = 'refused'"
            self.refused.update((row[0], row[1]) for row in self.store.rows(connection, sql, (SITE,)))


class Kiosk(Machine):
    """The machine of a kiosk. `device` is whose name and token it has: two may have been copied from one."""

    def __init__(self, device: str, centre: Centre, *machine: Any) -> None:
        super().__init__(*machine)
        self.device = device
        self.busy: set[str] = set()
        """The threads of the exchange that wait for an answer of the network."""
        self.submit: Callable[[type[Operation], dict[str, Any]], None] = lambda _kind, _fields: None
        """What happens when the program itself makes an operation."""
        self._centre = centre
        self._cache: Cache | None = None
        self.write(_new_kiosk())

    def open(self) -> None:
        """Start the program. Raises KnownError."""
        self.begin()
        self.busy = set()
        with self.runs():
            try:
                self.cache = self._cache = Cache(self.folder, SITE, self.system)
                self.cache.seed(_samples())
                self.engine = SyncEngine(self.cache, self._connect, self.system, digest_seconds=900)
                if (loaded := self.cache.loaded()) is not None:
                    self.tell(f"goes on loading from {loaded.cursor.number}: {loaded.rows} of {loaded.total} are there")
            except KnownError:
                self.end()
                self.close()
                raise
        self.station = _Station(self)
        self._relay: Relay | None = None
        self.partner: Partner | None = None

    def close(self) -> None:
        """Let go of what a process held: as it ended by itself, or as the system does for one that was killed."""
        if self._cache is not None:
            self._cache.close()
            self._cache = None
        self.is_on = False

    def _connect(self) -> HttpCentre:
        return HttpCentre(ADDRESS, SITE, self._centre.tokens[self.device], self.system)

    @property
    def relay(self) -> Relay:
        """What this kiosk is for others."""
        if self._relay is None:
            self._relay = Relay(self.station, self.system, lambda _kiosk: None)
        return self._relay

    def exchange_over(self, connect: Callable[[str], RelayLine]) -> None:
        """Exchange with a relay all there is to exchange. Raises KnownError."""
        self.station.own_key.announced()
        if self.partner is None:
            self.partner = Partner(self.station, OneAddress(), connect)
        while self.partner.exchange():
            pass

    def exchange(self, what: str) -> SyncReport:
        """One push, one pull, or all there is to do. A fault stands in the report."""
        threads = {"sync": {"push", "pull"}}.get(what, {what})
        self.busy |= threads
        life, run = self.life, Run()
        try:
            if what == "sync":
                return self.engine.run_once()
            self.engine._push.send_batch(run) if what == "push" else self.engine._pull.fetch(run, 0)
        except KnownError as fault:
            run.add(faults=(fault,))
        finally:
            if self.life == life:
                self.busy -= threads
        return run.report


class _Station(Station):
    """What the program makes by itself is told to the world."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.cache, kiosk.device, kiosk.folder, kiosk.system)
        self._kiosk = kiosk

    def submit(self, operation_type: type[Operation], *, by: str | None = None, **fields: Any) -> Outcome:
        assert by is None
        self._kiosk.submit(operation_type, fields)
        return Outcome()


_samples = cache(sample_records)


@cache
def _new_centre() -> tuple[dict[str, bytes], dict[str, str]]:
    """The files of a centre that knows the sample site, and the tokens of its devices: made once."""
    load_subjects()
    with quick_folder() as folder:
        store = Store.open(f"sqlite:///{folder / _DATABASE}", FrozenSystem(MORNING, seed=1))
        store.add_site(SITE)
        tokens = {name: add_device(store, SITE, name) for name in DEVICES}
        with store.turn(SITE) as turn:
            for record in sample_records():
                turn.place.save(record)
        store.close()
        return _files(folder), tokens


@cache
def _new_kiosk() -> dict[str, bytes]:
    """The files of a kiosk that has never met a centre: made once."""
    with quick_folder() as folder:
        cache = Cache(folder, SITE, FrozenSystem(MORNING, seed=1))
        cache.seed(sample_records())
        cache.close()
        return _files(folder)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "lock"}
