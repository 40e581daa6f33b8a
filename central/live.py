"""Wakes the pulls that are held open as soon as their site changes, whichever process changed it."""

import asyncio
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from central.store import CHANNEL, REVOKED, SiteUnknown, Store

POLL_SECONDS = 0.25
"""How often SQLite is asked, while a pull is held open, whether another process wrote."""
_RETRY_SECONDS = 2.0
_LOG = logging.getLogger(__name__)


class Live:
    """The pulls held open by this process. Lives in the event loop."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self._told: dict[str, str] = {}
        self.is_over = False

    @contextmanager
    def listening(self, site: str) -> Iterator[asyncio.Event]:
        """An event that is set by every change from now on, and once for all at the end of the process.

        Listen first, then read: what changes in between sets the event.
        """
        event = asyncio.Event()
        if self.is_over:
            event.set()
        waiting = self._waiting.setdefault(site, set())
        waiting.add(event)
        try:
            yield event
        finally:
            waiting.discard(event)
            if not waiting:
                self._waiting.pop(site, None)

    @property
    def sites(self) -> list[str]:
        """The sites for which a pull is held open."""
        return list(self._waiting)

    def changed(self, site: str, cursor: str) -> None:
        """The site's feed ends at `cursor` now. Told twice (we hear our own changes, too), it wakes once."""
        if self._told.get(site) != cursor:
            self._told[site] = cursor
            for event in self._waiting.get(site, ()):
                event.set()

    def revoked(self, site: str) -> None:
        """A kiosk of the site was revoked: its pull, too, is held open."""
        for event in self._waiting.get(site, ()):
            event.set()

    def wake_all(self) -> None:
        """Any site's feed may have grown."""
        for events in self._waiting.values():
            for event in events:
                event.set()

    def end(self) -> None:
        """Let every pull go, now and from now on."""
        self.is_over = True
        self.wake_all()


class SqliteWatch:
    """Notices what other processes write to the same SQLite file."""

    def __init__(self, store: Store, live: Live) -> None:
        self._store = store
        self._live = live
        self._connection = store.engine.connect()
        self._seen = self._version()
        self._revoked: dict[str, str] = {}

    def _version(self) -> int:
        # Of one connection that writes nothing: this number moves with every commit of the others.
        ((version,),) = self._store.rows(self._connection, "PRAGMA data_version", ())
        return int(version)

    async def run(self) -> None:
        """Look again and again, as long as somebody waits. Ends when cancelled."""
        try:
            while True:
                await asyncio.sleep(POLL_SECONDS)
                if self._live.sites:
                    try:
                        self.look()
                    except SQLAlchemyError:
                        _LOG.exception("the database does not tell whether it changed")
        finally:
            self._connection.close()

    def look(self) -> None:
        """Look once."""
        seen = self._version()
        if seen == self._seen:
            return
        self._seen = seen
        with self._store.reading() as connection:
            for site in self._live.sites:
                with suppress(SiteUnknown):
                    self._live.changed(site, str(self._store.cursor(connection, site)[0]))
                last = "SELECT max(revoked_at) FROM device WHERE site = ?"
                ((revoked,),) = self._store.rows(connection, last, (site,))
                if revoked is not None and self._revoked.get(site) != revoked:
                    self._revoked[site] = revoked
                    self._live.revoked(site)


class PostgresWatch:
    """Hears what all processes write to one PostgreSQL database, in a thread of its own."""

    def __init__(self, store: Store, live: Live) -> None:
        self._live = live
        self._address = store.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._over = threading.Event()

    async def run(self) -> None:
        """Listen until cancelled."""
        loop = asyncio.get_running_loop()
        thread = threading.Thread(target=self._listen, args=(loop,), name="postgres-watch", daemon=True)
        thread.start()
        try:
            await asyncio.Event().wait()
        finally:
            # It looks twice a second; nobody has to wait for it.
            self._over.set()

    def _listen(self, loop: asyncio.AbstractEventLoop) -> None:
        while not self._over.is_set():
            try:
                with psycopg.connect(self._address, autocommit=True) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    # What was said while nobody listened is not said again.
                    self._tell(loop, None)
                    while not self._over.is_set():
                        for notice in connection.notifies(timeout=0.5):
                            self._tell(loop, notice.payload)
            except psycopg.Error as fault:
                _LOG.warning("the database no longer tells of changes: %s", str(fault).strip())
                self._over.wait(_RETRY_SECONDS)

    def _tell(self, loop: asyncio.AbstractEventLoop, said: str | None) -> None:
        with suppress(RuntimeError):  # the loop has closed meanwhile
            if said is None:
                loop.call_soon_threadsafe(self._live.wake_all)
            else:
                site, _, cursor = said.partition(" ")
                if cursor == REVOKED:
                    loop.call_soon_threadsafe(self._live.revoked, site)
                    return
                loop.call_soon_threadsafe(self._live.changed, site, cursor)
