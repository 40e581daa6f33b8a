"""Fetches what the centre states: pages of its feed, all of it to begin with, and the digest to be sure."""

import logging
import threading

from ecocentre.errors import KnownError
from ecocentre.records import record_kinds
from ecocentre.system import System
from ecocentre.wire import Cursor, Page
from kiosk.sync.centre import CentreFault
from kiosk.sync.line import Line
from kiosk.sync.report import Run
from offline_cache.cache import Cache
from offline_cache.loading import Loaded

_MOST_PAGES = 8
"""Taken in one transaction: what waits here is applied again once for all of them."""
_LONGEST_BACKLOG_SECONDS = 60
_LONG_SECONDS, _LONGEST_REST_SECONDS = 0.3, 30.0
_TRIES_TO_MEET = 3
_GONE = 410
_BROKEN_OFF = ("cursor_gone", "cursor_unreadable")
_LOG = logging.getLogger(__name__)


class Pull:
    """Belongs to one thread."""

    def __init__(self, cache: Cache, line: Line, system: System, quiet: threading.Event, digest_seconds: float) -> None:
        """`quiet` is not set while a backlog is pushed: nothing is taken then, or all that waits would be applied again
        for every batch.
        """
        self._cache = cache
        self._line = line
        self._quiet = quiet
        self.rest_seconds = 0.0
        """How long to leave the cache to the others after the last pages."""
        self._system = system
        self._digest_seconds = digest_seconds
        self._compare_at = system.monotonic() + system.chance() * digest_seconds
        self._loads_to_agree = False
        """Whether what is loaded, or was loaded last, is to end a difference from the centre."""
        self._broke_off = False
        """Whether a loading broke off, and none came to its end since."""

    def fetch(self, run: Run, wait_seconds: int) -> bool:
        """Fetch what changed since the last time; where nothing did, wait for it. Raises KnownError.

        Tells whether more is to be fetched at once.
        """
        loaded = self._cache.loaded()
        if loaded is not None or self._cache.cursor() is None:
            self._load(run, loaded)
            return True
        if not self._quiet.is_set():
            self._system.wait(self._quiet, _LONGEST_BACKLOG_SECONDS)
        cursor = self._cache.cursor()
        if cursor is None:
            return True
        try:
            if self._system.monotonic() >= self._compare_at:
                self._compare(run)
                return True
            return self._follow(cursor, run, wait_seconds)
        except CentreFault as fault:
            if fault.code not in _BROKEN_OFF:
                raise
            _LOG.warning("the feed does not go on from %s: %s", cursor, fault.detail)
            self._load(run, None)
            return True

    def _follow(self, cursor: Cursor, run: Run, wait_seconds: int) -> bool:
        pages: list[Page] = []
        end = cursor
        try:
            while len(pages) < _MOST_PAGES and (not pages or pages[-1].more):
                since, wait = end, 0 if pages else wait_seconds
                page = self._line.ask(lambda centre: centre.pull(since, wait))  # noqa: B023
                end = _end_of(page, since)
                pages.append(page)
        finally:
            # What came before a fault is not asked for again; what came during a backlog is, once it is over.
            took = end != cursor and self._quiet.is_set()
            if took:
                began = self._system.monotonic()
                changed = self._cache.take_pages(pages, cursor)
                self.rest_seconds = _rest_after(self._system.monotonic() - began)
                run.add(pages=len(pages), rows=sum(map(_count, pages)), changed=changed)
        return pages[-1].more or (end != cursor and not took)

    def _load(self, run: Run, loaded: Loaded | None) -> None:
        """Fetch the next page of all that the centre states; the first one where nothing was loaded so far."""
        if loaded is not None:
            self._line.note_loaded(loaded.percent)
        since, began = (None, "") if loaded is None else (loaded.cursor, loaded.began)
        try:
            page = self._line.ask(lambda centre: centre.pull(since, 0, began))
            _end_of(page, since)
        except CentreFault as fault:
            if since is None or fault.code not in _BROKEN_OFF:
                raise
            _LOG.warning("the loading does not go on from %s: %s", since, fault.detail)
            self._cache.stop_loading()
            self._line.note_loaded(None)
            if self._broke_off:
                # Again: who asks for everything again and again has to do it slowly.
                raise
            self._broke_off = True
            self._load(run, None)
            return
        try:
            changed = self._cache.load(page, since)
        finally:
            loaded = self._cache.loaded()
            self._line.note_loaded(None if loaded is None else loaded.percent)
        run.add(pages=1, rows=_count(page), loaded=bool(changed), changed=changed)
        if changed:
            self._broke_off = False
            self._compare_at = self._system.monotonic()

    def _compare(self, run: Run) -> None:
        """Compare with the centre; what differs is fetched again, and told if it differs even then."""
        differing = self._differing(run)
        if differing:
            _LOG.error("differs from the centre: %s", ", ".join(sorted(differing)))
        if differing and not self._loads_to_agree:
            run.add(differing=differing)
            self._load(run, None)
            self._loads_to_agree = True
            return
        self._loads_to_agree = False
        if differing is not None:
            detail = f"even after all was loaded anew: {', '.join(sorted(differing))}"
            self._line.notice("digest", KnownError("differs_from_centre", detail) if differing else None)
        self._compare_at = self._system.monotonic() + self._digest_seconds * (0.5 + self._system.chance())

    def _differing(self, run: Run) -> frozenset[str] | None:
        """The kinds that differ; None where the centre changed too quickly to tell."""
        for _ in range(_TRIES_TO_MEET):
            theirs = self._line.ask(lambda centre: centre.digest())
            cursor, ours, partly = self._cache.digest()
            if cursor is not None and str(cursor) == theirs.cursor:
                run.add(compared=1)
                stated = {kind: (entry.count, entry.sum) for kind, entry in theirs.kinds.items() if entry.count}
                held = {kind: (count, f"{total:016x}") for kind, (count, total) in ours.items()}
                return frozenset(
                    kind
                    for kind in {*stated, *held} - partly
                    if kind in record_kinds() and stated.get(kind) != held.get(kind)
                )
            if cursor is None or not self._quiet.is_set():
                return None
            while self._quiet.is_set() and self._follow(cursor, run, 0):
                cursor = self._cache.cursor() or cursor
        return None


def _rest_after(taking_seconds: float) -> float:
    """Where much waits that the centre does not take, it is applied again for every change: others come first."""
    return min(_LONGEST_REST_SECONDS, 4 * taking_seconds) if taking_seconds > _LONG_SECONDS else 0.0


def _end_of(page: Page, since: Cursor | None) -> Cursor:
    try:
        end = Cursor.read(page.cursor)
    except ValueError as fault:
        raise KnownError("reply_unreadable", str(fault)) from fault
    if since is None:
        since = Cursor(end.epoch, 0)
    if end.epoch != since.epoch:
        raise CentreFault("cursor_gone", f"the epoch is {end.epoch} now", _GONE)
    if end.number < since.number or (end.number == since.number and (page.more or _count(page))):
        raise KnownError("reply_unreadable", f"a page that leads from {since} to {end}")
    return end


def _count(page: Page) -> int:
    return sum(len(rows.rows) for rows in page.changed.values()) + sum(map(len, page.gone.values()))
