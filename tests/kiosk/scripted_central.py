"""A centre that lies as told: the real centre's store without HTTP, behind a script of faults."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from central.devices import Device
from central.feed import read_digest, read_page
from central.intake import take_in
from central.problems import ProblemFound
from central.store import Store
from ecocentre.errors import KnownError
from ecocentre.place import Place
from ecocentre.records import Record, StoredRow
from ecocentre.subjects import load_subjects
from ecocentre.system import System
from ecocentre.wire import MOST_ROWS, REFUSED, Cursor, Digest, Page, PushAnswer, Verdict
from kiosk.sync.centre import Answer, CentreFault
from tests.offline_cache.samples import SITE, sample_records, tables

T = TypeVar("T")

FAULTS: dict[str, tuple[KnownError, bool]] = {
    "request lost": (KnownError("no_network", "the request was lost"), False),
    "answer lost": (KnownError("no_network", "the answer was lost"), True),
    "answer cut": (KnownError("reply_unreadable", "the answer was cut"), True),
    "silent": (KnownError("centre_silent", "nothing came"), True),
    "overloaded": (CentreFault("overloaded", "later", 503, 3), False),
    "internal": (CentreFault("internal", "", 500), False),
}
"""A fault by its name, and whether the request had its effect all the same."""


class CentreSide:
    """One site at a real centre, on SQLite."""

    def __init__(self, folder: Path, system: System) -> None:
        load_subjects()
        self.folder = folder
        self.system = system
        self.store = self._open("centre-1.sqlite")
        self.load(sample_records())

    def _open(self, name: str) -> Store:
        store = Store.open(f"sqlite:///{self.folder / name}", self.system)
        store.add_site(SITE)
        return store

    def load(self, records: Iterable[Record]) -> None:
        """Let staff change records."""
        with self.store.turn(SITE) as turn:
            for record in records:
                turn.place.save(record)

    def remove(self, record: type[Record], ids: Iterable[str]) -> None:
        with self.store.turn(SITE) as turn:
            for id in ids:  # noqa: A001
                turn.place.remove(record, id)

    def begin_new_life(self, number: int) -> None:
        """The database was lost, and made anew: the site is empty, the epoch another."""
        self.store.close()
        self.store = self._open(f"centre-{number}.sqlite")
        self.load(sample_records())

    def tables(self) -> dict[str, list[StoredRow]]:
        with self.store.reading() as connection:
            return tables(Place(connection, SITE))

    def journal(self) -> dict[str, str]:
        """The verdict of every operation that ever came."""
        with self.store.reading() as connection:
            rows = self.store.rows(connection, "SELECT id, verdict FROM journal WHERE site = ?", (SITE,))
            return {row[0]: row[1] for row in rows}

    def digest(self) -> Digest:
        with self.store.reading() as connection:
            return read_digest(self.store, connection, SITE)

    def close(self) -> None:
        self.store.close()


class ScriptedCentral:
    """The line of one kiosk to a centre: each request takes the next fault of the script, if there is one.

    `refuses` decides by the body of an operation whether it is refused with a code; `spoils` whether a push that holds
    it fails as a whole. Both are as lasting as the centre's own verdicts.
    """

    def __init__(self, side: CentreSide, kiosk: str, rows_a_page: int = MOST_ROWS) -> None:
        self.side = side
        self.kiosk = kiosk
        self.rows_a_page = rows_a_page
        self.script: deque[str] = deque()
        self.refuses: Callable[[bytes], str | None] = lambda _body: None
        self.spoils: Callable[[bytes], bool] = lambda _body: False
        self.pushed: list[list[str]] = []
        self.asked: list[str] = []
        self.retry_after_seconds = 0.0
        self.server_time: str | None = None

    def push(self, operations: Sequence[bytes], signatures: Mapping[str, str] | None = None) -> Answer[PushAnswer]:
        return self._ask("push", lambda: self._take(operations, signatures or {}))

    def pull(self, since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
        if since is None:
            return self._ask("load", lambda: self._page("", ""))
        return self._ask("pull", lambda: self._page(str(since), began))

    def digest(self) -> Answer[Digest]:
        return self._ask("digest", self.side.digest)

    def close(self) -> None:
        self.asked.append("close")

    def _ask(self, name: str, work: Callable[[], T]) -> Answer[T]:
        self.asked.append(name)
        fault, has_effect = FAULTS.get(self.script.popleft() if self.script else "well", (None, True))
        answer = None
        if has_effect:
            try:
                answer = work()
            except ProblemFound as problem:
                raise CentreFault(problem.code, problem.detail, problem.status) from problem
        if fault is not None:
            raise fault
        assert answer is not None
        if self.server_time is not None and isinstance(answer, PushAnswer | Page):
            answer = msgspec.structs.replace(answer, server_time=self.server_time)
        return Answer(answer, self.retry_after_seconds)

    def _take(self, operations: Sequence[bytes], signatures: Mapping[str, str]) -> PushAnswer:
        assert operations
        self.pushed.append([msgspec.json.decode(body)["id"] for body in operations])
        if any(map(self.spoils, operations)):
            raise CentreFault("internal", "", 500)
        codes = [self.refuses(body) for body in operations]
        taken = [body for body, code in zip(operations, codes, strict=True) if code is None]
        answer = take_in(self.side.store, Device(SITE, self.kiosk, revoked=False), taken, signatures)
        said = iter(answer.verdicts)
        verdicts = [
            next(said) if code is None else Verdict(sent, REFUSED, code)
            for sent, code in zip(self.pushed[-1], codes, strict=True)
        ]
        return msgspec.structs.replace(answer, verdicts=verdicts)

    def _page(self, since: str, began: str) -> Page:
        with self.side.store.reading() as connection:
            found = read_page(self.side.store, connection, SITE, since, self.rows_a_page, began)
            return msgspec.json.decode(msgspec.json.encode(found), type=Page)
