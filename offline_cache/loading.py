"""Loads all that the centre states into a new file, page by page; what has come is there after a cut or a restart.

The file counts once it is complete and put in the place of the present one, which is the cache's to do.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from sqlalchemy import Connection

from ecocentre.database import make_tables
from ecocentre.errors import KnownError
from ecocentre.records import Record
from ecocentre.wire import Cursor, Page
from offline_cache.database import Database, run, run_many, value_of
from offline_cache.faults import Damage, check_size
from offline_cache.folder import CacheFolder, remove_database
from offline_cache.migrations import MIGRATIONS, migrate, version_of
from offline_cache.rebase import Base, vocabulary

_LOG = logging.getLogger(__name__)
_INDEXES = "SELECT name, tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"


class Loaded(NamedTuple):
    """How far a loading has come: where the feed was left, the records that came, and all, counted at its beginning.

    `began` is where the feed ended then, in the centre's own words.
    """

    cursor: Cursor
    rows: int
    total: int
    began: str = ""

    @property
    def percent(self) -> int:
        """Never 100: what changes meanwhile comes on top, and then the rest is still to be done."""
        return min(99, self.rows * 100 // max(1, self.total))


class Loading:
    """One loading at a time. Belongs to one thread at a time; faults of the disk end it, and it begins anew.

    A killed process leaves what it had committed. A cut of power may leave anything, as nothing is synced before the
    end: what cannot be told from the file itself, the comparison of digests that follows tells.
    """

    def __init__(self, folder: CacheFolder, site: str) -> None:
        self._path = folder.loading_file
        self._site = site
        self._database: Database | None = None
        self._loaded: Loaded | None = None

    def loaded(self) -> Loaded | None:
        """How far the loading has come, before the last restart too; None where there is none to go on with."""
        if self._database is None and self._path.exists():
            self._find()
        return self._loaded

    def take(self, page: Page, since: Cursor | None, end: Cursor) -> bool:
        """Write a page that follows on `since` and ends at `end`; one that follows on nothing begins a loading.

        Tells whether it was taken: one that does not follow on what came before is not. Raises KnownError.
        """
        loaded = self.loaded()
        if since is None:
            self.discard()
            loaded = Loaded(end, 0, sum(_sizes(page)) + page.left, page.end)
        elif loaded is None or loaded.cursor != since:
            return False
        with self._ending_with_the_disk():
            if self._database is None:
                self._database = Database(self._path, building=True)
            with self._database.writing() as connection:
                if since is None:
                    self._make_tables(connection)
                Base(connection, self._site).write_page(page)
                loaded = loaded._replace(cursor=end, rows=loaded.rows + sum(_sizes(page)))
                state = {"cursor": str(end), "began": loaded.began}
                state["loading"] = f"{len(MIGRATIONS)} {loaded.rows} {loaded.total}"
                _keep(connection, state)
            self._loaded = loaded
        return True

    @contextmanager
    def finishing(self) -> Iterator[Database]:
        """The complete file, while it is put in its place; closed in the end. Raises KnownError."""
        assert self._database is not None  # noqa: S101
        with self._ending_with_the_disk():
            with self._database.writing() as connection:
                make_tables(connection, Record.metadata)
            yield self._database
            self._let_go()

    @staticmethod
    def forget_loading(connection: Connection) -> None:
        """Leave nothing in the complete file that tells of the loading."""
        run(connection, "DELETE FROM cache_state WHERE name IN ('loading', 'began')")

    def discard(self) -> None:
        """End the loading, and remove what has come."""
        self._let_go()
        remove_database(self._path)

    def discard_if(self, question: Callable[[Connection], bool]) -> None:
        """End the loading if the answer to a question about what has come is yes. Raises KnownError."""
        if self.loaded() is None or self._database is None:
            return
        with self._ending_with_the_disk(), self._database.writing() as connection:
            answer = question(connection)
        if answer:
            self.discard()

    def close(self) -> None:
        """Leave everything as it is."""
        self._let_go()

    def _let_go(self) -> None:
        database, self._database, self._loaded = self._database, None, None
        if database is not None:
            database.close()

    def _make_tables(self, connection: Connection) -> None:
        migrate(connection)
        # Made in the end, of everything at once, they take a third of the time.
        for name, table in run(connection, _INDEXES).fetchall():
            if table in Record.metadata.tables:
                run(connection, f'DROP INDEX "{name}"')
        _keep(connection, {"site": self._site, "vocabulary": vocabulary()})

    def _find(self) -> None:
        """Go on with the file of an earlier life of the program, if it is whole and this program's own."""
        database = Database(self._path, building=True)
        try:
            check_size(self._path)
            with database.writing() as connection:
                self._loaded = self._read(connection)
        except (Damage, KnownError, ValueError) as fault:
            _LOG.warning("what was loaded before the restart is not gone on with: %s", fault)
        if self._loaded is None:
            database.close()
            self.discard()
        else:
            self._database = database

    def _read(self, connection: Connection) -> Loaded:
        if not value_of(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'cache_state'"):
            raise Damage(self._path, "no page was taken")
        # By a power cut, a table may have what its index lacks: a digest would never tell.
        verdict = value_of(connection, "PRAGMA integrity_check(1)")
        if verdict != "ok":
            raise Damage(self._path, str(verdict))
        state: dict[str, str] = dict(run(connection, "SELECT name, value FROM cache_state").fetchall())
        tables, rows, total = map(int, state.get("loading", "0 0 0").split(" "))
        same = (state.get("site"), state.get("vocabulary")) == (self._site, vocabulary())
        if not same or tables != len(MIGRATIONS) or version_of(connection) != 0:
            message = "it is complete, of another site or of another version"
            raise ValueError(message)
        return Loaded(Cursor.read(state.get("cursor", "")), rows, total, state.get("began", ""))

    @contextmanager
    def _ending_with_the_disk(self) -> Iterator[None]:
        """A fault of the disk ends the loading, and gives its room back; a page that is none leaves what came."""
        try:
            yield
        except Damage as damage:
            if damage.path != self._path:
                raise
            self.discard()
            raise KnownError("disk_fault", str(damage)) from damage
        except KnownError as fault:
            if fault.code != "reply_unreadable" or self._loaded is None:
                self.discard()
            raise


def _sizes(page: Page) -> Iterator[int]:
    yield from (len(rows.rows) for rows in page.changed.values())
    yield from map(len, page.gone.values())


def _keep(connection: Connection, state: dict[str, str]) -> None:
    run_many(connection, "INSERT OR REPLACE INTO cache_state VALUES (?, ?)", state.items())
