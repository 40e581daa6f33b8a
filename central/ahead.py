"""Reads the next page of a feed while whoever follows it is busy with the one before."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy.exc import SQLAlchemyError

from central.problems import ProblemFound
from central.store import SiteUnknown
from ecocentre.wire import Page

MOST_PAGES = 8
"""Kept at once for those who may ask for them: of 5,000 rows each takes some six megabytes."""
KEPT_SECONDS = 30


class Wanted(NamedTuple):
    """Which page of a site's feed: after which cursor, for a loading that began where, how many rows at most."""

    site: str
    since: str
    began: str
    limit: int


class Ahead:
    """Pages that one process has read ahead. Belongs to the event loop; with them nothing but time is lost.

    Such a page is as one whose answer was long on its way: what changed since it was read comes with a later number.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._pages: dict[Wanted, tuple[asyncio.Future[Page | None], float]] = {}

    async def read(self, wanted: Wanted, reading: Callable[[], asyncio.Future[Page]]) -> None:
        """Read a page that is wanted next. Whoever wants it meanwhile waits for it."""
        while len(self._pages) >= MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        found: asyncio.Future[Page | None] = asyncio.get_running_loop().create_future()
        self._pages[wanted] = found, self._monotonic() + KEPT_SECONDS
        page: Page | None = None
        try:
            # Whoever asks for it is told what is wrong: it is read again then.
            with contextlib.suppress(ProblemFound, SiteUnknown, SQLAlchemyError, OSError):
                page = await reading()
        finally:
            found.set_result(page)

    def __contains__(self, wanted: Wanted) -> bool:
        return wanted in self._pages

    async def take(self, wanted: Wanted) -> Page | None:
        """The page, if it was read ahead, and not long ago; it is given away once."""
        found, until = self._pages.pop(wanted, (None, 0.0))
        return None if found is None or self._monotonic() > until else await found
