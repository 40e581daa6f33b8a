"""The cache: what the centre said last plus what happened here since, in one SQLite file that survives everything."""

import contextlib
import hashlib
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import msgspec
from sqlalchemy import Connection

from ecocentre.errors import KnownError
from ecocentre.lifetimes import LIFETIMES, erase, overdue
from ecocentre.operations import Operation, Outcome, Refusal, read_operation, write_operation
from ecocentre.place import Few, Place
from ecocentre.records import Record, read_instant, record_kinds, write_instant
from ecocentre.subjects import load_subjects
from ecocentre.system import System
from ecocentre.wire import ACCEPTED, KNOWN, Cursor, Page, Verdict
from offline_cache import outbox
from offline_cache.database import Database, opened, run, value_of
from offline_cache.faults import Damage, check_size
from offline_cache.folder import CacheFolder, remove_database
from offline_cache.loading import Loaded, Loading
from offline_cache.migrations import migrate, stamp, version_of
from offline_cache.outbox import Quarantined, Waiting
from offline_cache.rebase import Base, digest, kinds_aside, vocabulary
from offline_cache.repair import behind_log, read_log, rescue, salvage
from offline_cache.seal import copy_sealed

P = ParamSpec("P")
T = TypeVar("T")
_ERASED_AT_ONCE = 500
_LOG = logging.getLogger(__name__)


class _Refused(Exception):
    """Ends the transaction of an operation that was not accepted."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


class Cache:
    """One site's records on this kiosk. Every method may be called from any thread; each is one transaction.

    Every method raises KnownError for a fault of the disk. A damaged file is set aside, at the start or in the middle
    of work, and a new one goes on with what could be rescued: `repair` then tells the story.
    """

    sealed_by: str | None = None
    """The mark given to `seal`, until `unseal`."""

    def __init__(self, folder: Path, site: str, system: System) -> None:
        """Open the cache in a folder of its own, made if it is not there.

        Raises KnownError: `already_running`, `database_from_the_future`, `cache_of_another_site`, `folder_unusable`,
        `folder_read_only`, `disk_full`, `disk_fault`.
        """
        load_subjects()
        self.site = site
        self.repair: KnownError | None = None
        self._system = system
        self._writing = threading.Lock()
        self._few: Few = {}
        self.folder = folder
        self._folder = CacheFolder(folder)
        self._loading = Loading(self._folder, site)
        # Taken before `_writing`.
        self._loading_turn = threading.Lock()
        try:
            self._database = self._open()
            self._folder.tidy()
            if self.sealed_by is not None:
                # The power may have been cut just then.
                self._folder.forget_damaged()
                self._loading.discard()
        except BaseException:
            self._folder.release()
            raise

    def close(self) -> None:
        """Give the folder back. Transactions still open in other threads go on to their end."""
        with self._loading_turn, self._writing:
            self._loading.close()
            self._database.close()
            self._folder.release()

    # -- what happens here ----------------------------------------------------------------------------------------

    def submit(self, operation: Operation) -> tuple[Outcome | Refusal, set[str]]:
        """Apply an operation and put it into the outbox; on the disk on return. A refused one leaves no trace.

        Returns what came of it, and the kinds that changed. Raises `msgspec.ValidationError` for an operation that no
        centre could read.
        """
        body = write_operation(operation)
        # Applied as it will be read at the centre and after a restart.
        operation = read_operation(body)

        def work(connection: Connection) -> tuple[Outcome, set[str]]:
            self._refuse_if_sealed()
            base = Base(connection, self.site, self._few)
            outcome = base.apply(operation)
            if isinstance(outcome, Refusal):
                raise _Refused(outcome)
            outbox.append(connection, operation, body)
            return outcome, base.touched

        try:
            return self._write(work, remember=True)
        except _Refused as refused:
            return refused.refusal, set()

    def ask(self, question: Callable[Concatenate[Place, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer to a question, out of one state of the records."""
        return self._read(lambda connection: question(Place(connection, self.site), *args, **kwargs))

    # -- what other kiosks did, and the centre does not state yet -----------------------------------------------------

    def take_over(self, handed: Sequence[tuple[bytes, str]]) -> set[str]:
        """Put operations that other kiosks made on top of what is shown, and into the outbox; on the disk on return.

        Each comes as its body and its maker's signature, which holds. Those that this kiosk has, or had, are left out.
        Returns the kinds that changed. Raises `msgspec.DecodeError` for what is no operation, KnownError `revoked`.
        """
        operations = [read_operation(body) for body, _ in handed]
        read = {operation.id: (operation, *each) for operation, each in zip(operations, handed, strict=True)}
        ids = list(read)

        def work(connection: Connection) -> set[str]:
            self._refuse_if_sealed()
            base, kinds = Base(connection, self.site), set[str]()
            unknown = outbox.unknown(connection, ids)
            for id in ids:  # noqa: A001
                if id in unknown:
                    operation, body, signature = read[id]
                    outbox.append(connection, operation, body, signature)
                    kinds |= base.apply_kept(id, body)
            return kinds | base.touched

        return self._write(work) if self._read(lambda connection: outbox.unknown(connection, ids)) else set()

    def ids_on_top(self) -> list[str]:
        """The ids of the operations, of whichever kiosk, that are shown on top of the centre's state, in order."""
        return self._read(outbox.ids_on_top)

    def named(self, ids: Sequence[str]) -> list[Waiting]:
        """The operations with these ids that are still on their way to the centre, in the order of the ids."""
        return self._read(lambda connection: outbox.named(connection, ids))

    # -- what goes to the centre ----------------------------------------------------------------------------------

    def waiting(self, most: int = 500) -> list[Waiting]:
        """The first operations that the centre has not confirmed, in order."""
        return self._read(lambda connection: outbox.waiting(connection, most))

    def count_waiting(self) -> int:
        return self._read(outbox.count_waiting)

    def verdict_on(self, id: str) -> tuple[str, str] | None:  # noqa: A002
        """The centre's verdict on an operation and its code: both empty while there is none; None where this cache has
        not, or no longer, heard of it.
        """
        return self._read(lambda connection: outbox.verdict_on(connection, id))

    def unconfirmed(self, records: Sequence[str]) -> set[str]:
        """Those of the records with these ids of which the centre has not confirmed everything that happened here."""
        return self._read(lambda connection: outbox.unconfirmed(connection, records))

    def count_tries(self, ids: Sequence[str]) -> None:
        """Note that these operations were sent without an answer."""
        self._write(lambda connection: outbox.count_try(connection, list(ids)))

    def settle(self, verdicts: Sequence[Verdict], cursor: Cursor, sent_at: Cursor | None = None) -> set[str]:
        """Take the centre's verdicts, each with its id; its state contains the accepted ones from `cursor` on.

        Accepted ones stay in the outbox, confirmed, until the centre's state contains them; the others go into
        quarantine, and what is shown is as if they had never been. Returns the kinds that changed by that.

        `sent_at` is the cursor held when the operations were sent. Raises KnownError `reply_unreadable` where another
        epoch began since, of which the verdicts are not: the database that gave them is no more.
        """
        taken = [verdict.id for verdict in verdicts if verdict.verdict in (ACCEPTED, KNOWN) and verdict.id is not None]
        refused = [
            (verdict.id, verdict.verdict, verdict.code or verdict.verdict, verdict.detail or "")
            for verdict in verdicts
            if verdict.verdict not in (ACCEPTED, KNOWN) and verdict.id is not None
        ]

        def work(connection: Connection) -> set[str]:
            held = _cursor(connection)
            if held is not None and held.epoch not in (cursor.epoch, sent_at and sent_at.epoch):
                raise KnownError("reply_unreadable", f"verdicts up to {cursor}, and the epoch is {held.epoch} by now")
            outbox.confirm(connection, taken, cursor)
            contained = 0
            if held is not None and held.epoch == cursor.epoch and held.number >= cursor.number:
                # The feed was quicker than the answer. What was confirmed before was dropped when the cursor moved.
                contained = outbox.drop_contained(connection, held)
            moved = outbox.set_aside(connection, refused, self._now())
            return self._rebase(connection) if contained or moved else set()

        # Undone by a power cut, the operations are sent again, and the centre knows them.
        return self._write(work, repeatable=True)

    def set_aside(self, id: str, code: str, detail: str) -> set[str]:  # noqa: A002
        """Move an operation that cannot be sent into quarantine. Returns the kinds that changed by that."""

        def work(connection: Connection) -> set[str]:
            outbox.set_aside(connection, [(id, "unsendable", code, detail)], self._now())
            return self._rebase(connection)

        return self._write(work)

    def quarantine(self) -> list[Quarantined]:
        return self._read(outbox.quarantine)

    def count_quarantined(self) -> int:
        return self._read(outbox.count_quarantined)

    def forget(self, now: datetime | None) -> set[str]:
        """Forget what was delivered too long ago to be sent again, or is too much, and what is personal and overdue.

        `now` is the time as the centre has it, for a kiosk that does not hear the centre let go; None for one that
        does. What waits for the centre goes there as it is. Returns the kinds that changed.
        """

        def work(connection: Connection) -> set[str]:
            outbox.forget_delivered(connection, self._system.now())
            place = Place(connection, self.site)
            if now is None or not overdue(place, now, 1):
                return set()
            base = Base(connection, self.site)
            kinds = base.restore() | {lifetime.record.kind for lifetime in LIFETIMES}
            while erase(place, now, _ERASED_AT_ONCE):
                pass
            return kinds | base.apply_outbox()

        if now is not None:
            with self._loading_turn:
                self._loading.discard_if(lambda connection: bool(overdue(Place(connection, self.site), now, 1)))
        return self._write(work, repeatable=True)

    # -- what comes from the centre -------------------------------------------------------------------------------

    def cursor(self) -> Cursor | None:
        """Where the centre's feed was left; None before all was loaded, and after a repair."""
        return self._read(_cursor)

    def take_pages(self, pages: Sequence[Page], since: Cursor) -> set[str]:
        """Take pages of the feed that follow on each other and on `since`. Returns the kinds that changed.

        Pages that do not follow on the cursor held (asked for before it moved) are left out. Raises KnownError
        `reply_unreadable`.
        """
        end = _end_of(pages)

        def work(connection: Connection) -> set[str]:
            if _cursor(connection) != since or end.number < since.number or end.epoch != since.epoch:
                return set()
            base = Base(connection, self.site)
            rebasing = base.has_operations()
            kinds = base.restore() if rebasing else set()
            for page in pages:
                kinds |= base.write_page(page)
            if rebasing:
                outbox.drop_contained(connection, end)
                kinds |= base.apply_outbox()
            _keep(connection, "cursor", str(end))
            return kinds

        # Undone by a power cut, the cursor is where it was, and the pages are asked for again.
        return self._write(work, repeatable=True)

    def loaded(self) -> Loaded | None:
        """How far the loading that has begun has come, if need be before a restart; None where none has begun."""
        with self._loading_turn:
            return self._loading.loaded()

    def load(self, page: Page, since: Cursor | None = None) -> set[str]:
        """Take the next page of a loading: the centre's whole state, in a new file that counts once it is complete.

        `since` is where the loading has come to (`loaded`), None begins anew; the feed is asked for all from its
        beginning. With the last page what waits and what is in quarantine is carried over, and the new file counts. If
        the centre was set back or made anew, what was delivered is sent again, too, and shown once the centre states
        it. Whoever reads meanwhile sees the old state. Returns the kinds that changed: all in the end, none before.
        Raises KnownError `reply_unreadable`; whatever is raised, the old state goes on.
        """
        end = _end_of([page])
        with self._loading_turn:
            self._refuse_if_sealed()
            if not self._loading.take(page, since, end) or page.more:
                return set()
            self._mending(lambda: self._put_in_place(end))
        return set(record_kinds())

    def stop_loading(self) -> None:
        """The centre's feed does not go on from where the loading has come to: it begins anew."""
        with self._loading_turn:
            self._loading.discard()

    def _put_in_place(self, end: Cursor) -> None:
        with self._loading.finishing() as building, self._writing:
            self._refuse_if_sealed()
            with self._database.reading() as old, building.writing() as connection:
                # Another epoch: the centre may have forgotten what its feed contained.
                outbox.carry_over(old, connection, resend=_state(old, "epoch") != end.epoch)
                outbox.drop_contained(connection, end)
                outbox.doubt(connection)
                Base(connection, self.site).apply_outbox()
                _keep(connection, "epoch", end.epoch)
                clock = _state(old, "clock")
                if clock is not None:
                    _keep(connection, "clock", clock)
                self._loading.forget_loading(connection)
                stamp(connection)
            building.close()
            path = self._folder.give_number(building.path)
            try:
                self._swap(path)
            except BaseException:
                if self._folder.current() != path:
                    remove_database(path)
                raise

    def seal(self, mark: str) -> set[str]:
        """Remove everything that tells of people, in a new file, but keep what the centre does not have yet, unseen.

        Until `unseal` nothing is taken in, and what is submitted raises KnownError `revoked`. `mark` says by what it
        was sealed. Returns all kinds. Whatever is raised, the old state goes on.
        """

        def work() -> None:
            path = self._folder.next_file()
            building = Database(path, building=True)
            try:
                with self._writing:
                    self._loading.discard()
                    with self._database.reading() as old, building.writing() as connection:
                        migrate(connection)
                        copy_sealed(old, connection, self.site)
                        _keep(connection, "sealed", mark)
                        stamp(connection)
                    building.close()
                    self._swap(path)
                    self._folder.forget_damaged()
                    self.sealed_by = mark
            except BaseException:
                building.close()
                if self._folder.current() != path:
                    remove_database(path)
                raise

        with self._loading_turn:
            self._mending(work)
        return set(record_kinds())

    def unseal(self) -> None:
        """The kiosk is admitted again: all is loaded anew, and what was kept is sent."""

        def work(connection: Connection) -> None:
            run(connection, "DELETE FROM cache_state WHERE name = 'sealed'")
            # Set under the lock of the writers.
            self.sealed_by = None

        self._write(work)

    def _refuse_if_sealed(self) -> None:
        if self.sealed_by is not None:
            raise KnownError("revoked", "nothing is noted here until the kiosk is admitted again")

    def seed(self, records: Sequence[Record]) -> bool:
        """Let a written profile stand in for the centre, as long as there never was one. Tells whether it changed."""
        rows: dict[type[Record], list[tuple[str | int | None, ...]]] = {}
        for record in records:
            rows.setdefault(type(record), []).append(record.stored())
        mark = hashlib.sha256(msgspec.json.encode([(kind.kind, rows[kind]) for kind in rows])).hexdigest()

        def known(connection: Connection) -> bool:
            return _state(connection, "epoch") is not None or _state(connection, "profile") == mark

        def work(connection: Connection) -> bool:
            if known(connection):
                return False
            base, place = Base(connection, self.site), Place(connection, self.site)
            base.restore()
            for kind, stored in rows.items():
                place.drop_stored(kind, [record.id for record in place.every(kind)])
                place.put_stored(kind, stored)
            base.apply_outbox()
            _keep(connection, "profile", mark)
            return True

        return False if self._read(known) else self._write(work)

    def digest(self) -> tuple[Cursor | None, dict[str, tuple[int, int]], set[str]]:
        """The cursor, `Place.digest` of the centre's state at it, and the kinds this program cannot tell it for."""
        return self._read(
            lambda connection: (_cursor(connection), digest(connection, self.site), kinds_aside(connection))
        )

    # -- the clock ------------------------------------------------------------------------------------------------

    def clock_mark(self) -> tuple[datetime, int] | None:
        """What `keep_clock_mark` wrote down last, if it can be read."""
        text = self._read(lambda connection: _state(connection, "clock"))
        with contextlib.suppress(ValueError):
            device_at, _, error_ms = (text or "").partition(" ")
            return read_instant(device_at), int(error_ms)
        return None

    def keep_clock_mark(self, device_at: datetime, error_ms: int) -> None:
        """Write down what the device's clock shows, and how far it is ahead of the centre's."""
        # Undone by a power cut, an earlier one stands there.
        self._write(
            lambda connection: _keep(connection, "clock", f"{write_instant(device_at)} {error_ms}"), repeatable=True
        )

    # -- transactions, files, damage ------------------------------------------------------------------------------

    def _now(self) -> str:
        return write_instant(self._system.now())

    def _rebase(self, connection: Connection) -> set[str]:
        base = Base(connection, self.site)
        return base.restore() | base.apply_outbox()

    def _read(self, work: Callable[[Connection], T]) -> T:
        return self._mending(lambda: self._once(self._database.reading, work))

    def _write(self, work: Callable[[Connection], T], *, remember: bool = False, repeatable: bool = False) -> T:
        def once() -> T:
            # Writers queue here, in order, rather than poll SQLite's lock.
            with self._writing:
                if not remember:
                    self._few = {}
                try:
                    return self._once(partial(self._database.writing, repeatable=repeatable), work)
                except BaseException:
                    self._few = {}
                    raise

        return self._mending(once)

    @staticmethod
    def _once(transaction: Callable[[], AbstractContextManager[Connection]], work: Callable[[Connection], T]) -> T:
        with transaction() as connection:
            return work(connection)

    def _mending(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except Damage as damage:
            with self._writing:
                if damage.path == self._database.path:
                    damaged = self._database
                    log = read_log(damage.path)
                    damaged.close()
                    self._database = self._mend(damage, log)
                    self._few = {}
        try:
            return work()
        except Damage as damage:
            raise KnownError("disk_fault", f"damaged again: {damage}") from damage

    def _open(self) -> Database:
        path = self._folder.current()
        if path is None:
            path = self._folder.next_file()
            building = Database(path, building=True)
            try:
                with building.writing() as connection:
                    migrate(connection)
                    _keep(connection, "vocabulary", vocabulary())
                    stamp(connection)
            finally:
                building.close()
            self._folder.point_to(path)
        # SQLite throws it away with the last connection, and may have made nothing of it.
        log = read_log(path)
        database = Database(path)
        try:
            self._prepare(database, log)
        except Damage as damage:
            database.close()
            return self._mend(damage, log)
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, database: Database, log: bytes) -> None:
        check_size(database.path)
        with database.reading() as connection:
            if version_of(connection) == 0:
                raise Damage(database.path, "the file is empty")
            if not value_of(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'outbox'"):
                raise Damage(database.path, "the file is a database of something else")
            # The second looks at indexes as well: by a wrong one, what waits would not be found.
            for check in ("quick_check(1)", "integrity_check(outbox)"):
                verdict = value_of(connection, f"PRAGMA {check}")
                if verdict != "ok":
                    raise Damage(database.path, str(verdict))
            behind = behind_log(database.path, log)
        with database.writing() as connection:
            migrate(connection)
            stamp(connection)
            site = _state(connection, "site")
            if site not in (None, self.site):
                raise KnownError(
                    "cache_of_another_site", f"{self._folder.path} holds the site {site!r}, not {self.site!r}"
                )
            _keep(connection, "site", self.site)
            self.sealed_by = _state(connection, "sealed")
            if behind and (salvaged := salvage(connection, [behind], self._system.now(), resend=False)):
                # A power cut leaves one at most, whose submit had not returned yet.
                if salvaged > 1:
                    raise Damage(database.path, "the log is damaged")
                self._rebase(connection)
            if _state(connection, "vocabulary") != vocabulary():
                base = Base(connection, self.site)
                base.restore()
                base.take_in_aside()
                base.apply_outbox()
                _keep(connection, "vocabulary", vocabulary())

    def _mend(self, damage: Damage, log: bytes) -> Database:
        """A new file with what can be read of a damaged one, which is set aside. Nobody else writes meanwhile."""
        path = self._folder.next_file()
        building = Database(path, building=True)
        with building.writing() as connection:
            migrate(connection)
            story = rescue(damage.path, connection, self.site, self._system.now(), log)
            base = Base(connection, self.site)
            base.restore()
            base.apply_outbox()
            _keep(connection, "site", self.site)
            _keep(connection, "vocabulary", vocabulary())
            self.sealed_by = _state(connection, "sealed")
            stamp(connection)
        building.close()
        mended = opened(path)
        self._folder.point_to(path)
        aside = self._folder.set_aside(damage.path, self._system.now())
        self.repair = KnownError("database_repaired", f"{damage}; set aside as {aside.name}; {story}")
        _LOG.error("%s", self.repair)
        return mended

    def _swap(self, path: Path) -> None:
        """Let a finished and closed file count from now on. The write lock is held."""
        new = opened(path)
        try:
            self._folder.point_to(new.path)
        except KnownError:
            new.close()
            raise
        old, self._database = self._database, new
        self._few = {}
        old.close()
        self._folder.tidy()


def _state(connection: Connection, name: str) -> str | None:
    value: str | None = value_of(connection, "SELECT value FROM cache_state WHERE name = ?", (name,))
    return value


def _keep(connection: Connection, name: str, value: str) -> None:
    run(connection, "INSERT OR REPLACE INTO cache_state VALUES (?, ?)", (name, value))


def _cursor(connection: Connection) -> Cursor | None:
    text = _state(connection, "cursor")
    return None if text is None else Cursor.read(text)


def _end_of(pages: Sequence[Page]) -> Cursor:
    try:
        return Cursor.read(pages[-1].cursor)
    except (ValueError, IndexError) as fault:
        raise KnownError("reply_unreadable", f"a page without a cursor: {fault}") from fault
