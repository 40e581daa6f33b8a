"""The exchange with the centre: one thread pushes what happened here, one pulls what happened elsewhere."""

import contextlib
import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.wire import LONGEST_WAIT_SECONDS
from kiosk.sync.centre import Centre
from kiosk.sync.clock import Mark
from kiosk.sync.line import Line, Standing
from kiosk.sync.patience import pause_seconds, slow_seconds
from kiosk.sync.pull import Pull
from kiosk.sync.push import Push
from kiosk.sync.report import Run, SyncReport
from offline_cache.cache import Cache

DIGEST_SECONDS = 600
KEEP_CLOCK_SECONDS = 600
FORGET_SECONDS = 3600
_ALONE = timedelta(days=2)
"""Not at once at the start: a clock without a battery may be years off until the network sets it."""
_QUIET_SECONDS = 1.0
"""The pause after an empty answer that came at once although it was asked to wait."""
_IDLE_SECONDS = 3600
_DRIFT_MS = 1_000
_LOG = logging.getLogger(__name__)


class SyncEngine:
    """The exchange of one cache with one centre. Threads exist between `start` and `stop` only."""

    def __init__(
        self,
        cache: Cache,
        connect: Callable[[], Centre],
        system: System,
        *,
        on_report: Callable[[SyncReport], None] = lambda _report: None,
        on_standing: Callable[[Standing], None] = lambda _standing: None,
        phase_seconds: float = 0,
        digest_seconds: float = DIGEST_SECONDS,
        wait_seconds: int = LONGEST_WAIT_SECONDS,
        keeps_clock: bool = True,
    ) -> None:
        """`connect` makes the centre, on a thread of the engine, and again after it did not let us in.

        The first contact is spread over `phase_seconds`, so that kiosks which get their power back together do not ask
        together. The listeners are called on the engine's threads. With `keeps_clock` the error of the device's clock
        is known over a restart, as far as it can be.
        """
        self._system = system
        self._on_report = on_report
        self._on_standing = on_standing
        self._phase_seconds = phase_seconds
        self._wait_seconds = wait_seconds
        self._cache = cache
        self._keeps_clock = keeps_clock
        self._kept_mark: Mark | None = None
        self._forget_at = system.monotonic() + FORGET_SECONDS
        kept = cache.clock_mark() if keeps_clock else None
        self._line = Line(connect, system, self._retry_now, None if kept is None else Mark(*kept))
        self._push = Push(cache, self._line)
        self._pull = Pull(cache, self._line, system, self._push.quiet, digest_seconds)
        self._stopped = threading.Event()
        self._nudged = threading.Event()
        self._retry = {"push": threading.Event(), "pull": threading.Event()}
        self._told: Standing | None = None
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Begin the exchange on threads of its own."""
        for name, step in (("push", self._push_step), ("pull", self._pull_step)):
            thread = threading.Thread(target=self._for_ever, args=(name, step), name=f"sync-{name}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self, timeout_seconds: float = 5) -> None:
        """End the exchange at once, a pull held open too."""
        self._stopped.set()
        self._nudged.set()
        self._push.quiet.set()
        self._retry_now()
        self._line.close()
        for thread in self._threads:
            thread.join(timeout_seconds)

    def nudge(self) -> None:
        """Something was put into the outbox."""
        self._nudged.set()

    def reconnect(self) -> None:
        """The centre is to be reached in another way: `connect` is called again, at once."""
        self._line.hang_up()
        self._retry_now()

    @property
    def standing(self) -> Standing:
        return self._line.standing

    @property
    def clock_error_ms(self) -> int | None:
        return self._line.clock_error_ms

    def run_once(self) -> SyncReport:
        """Push all and pull all, on this thread, without waiting. A fault ends the run and stands in the report."""
        run = Run()
        self._push.release()
        try:
            while self._push.send_batch(run):
                pass
            while self._pull.fetch(run, 0):
                pass
            self._line.notice("run", None)
        except KnownError as fault:
            self._line.notice("run", fault)
            run.add(faults=(fault,))
        self._keep_clock()
        self._forget(run)
        return run.report

    # -- the threads ----------------------------------------------------------------------------------------------

    def _retry_now(self) -> None:
        """The centre is there again: whoever waits before the next try need not."""
        for event in self._retry.values():
            event.set()

    def _for_ever(self, name: str, step: Callable[[Run], None]) -> None:
        failures = 0
        self._system.wait(self._stopped, self._system.chance() * self._phase_seconds)
        while not self._stopped.is_set():
            rest = self._line.rest_seconds()
            if rest > 0:
                self._system.wait(self._stopped, rest)
                continue
            run = Run()
            fault: KnownError | None = None
            self._retry[name].clear()
            try:
                step(run)
            except KnownError as known:
                fault = known
            except Exception as ours:  # noqa: BLE001
                # The exchange goes on: what is kept here is safe, and the next try may go well.
                _LOG.exception("the %s failed", name)
                fault = KnownError("exchange_failed", f"{name}: {type(ours).__name__}: {ours}")
            if self._stopped.is_set():
                break
            self._line.notice(name, fault)
            if fault is None:
                failures = 0
            else:
                failures += 1
                _LOG.info("%s: %s", name, fault)
                run.add(faults=(fault,))
            self._tell(run.report)
            if fault is not None:
                self._system.wait(self._retry[name], pause_seconds(self._system, fault, failures))

    def _push_step(self, run: Run) -> None:
        self._nudged.clear()
        if self._push.send_batch(run) or self._stopped.is_set():
            return
        if not self._push.holds_some:
            self._system.wait(self._nudged, _IDLE_SECONDS)
        elif not self._system.wait(self._nudged, slow_seconds(self._system)):
            self._push.release()

    def _pull_step(self, run: Run) -> None:
        began = self._system.monotonic()
        # Held open, the first answer would leave staff without word of the line and the clock for long.
        wait_seconds = self._wait_seconds if self._line.is_good else 0
        try:
            self._pull.fetch(run, wait_seconds)
        finally:
            self._keep_clock()
            self._forget(run)
            if run.report.loaded:
                # What had been confirmed waits again, or what was delivered: what was loaded may be older.
                self._nudged.set()
        if self._pull.rest_seconds:
            self._system.wait(self._stopped, self._pull.rest_seconds)
            self._pull.rest_seconds = 0.0
        if run.report.is_empty and self._system.monotonic() - began < min(_QUIET_SECONDS, wait_seconds / 2):
            self._system.wait(self._stopped, _QUIET_SECONDS)

    def _keep_clock(self) -> None:
        """Write down how the clock stands, at once where its error is another one, else every some minutes."""
        mark, kept = self._line.clock_mark, self._kept_mark
        if not self._keeps_clock or mark is None:
            return
        if kept is not None and abs(mark.error_ms - kept.error_ms) < _DRIFT_MS:
            since = mark.device_at - kept.device_at
            if timedelta(0) <= since < timedelta(seconds=KEEP_CLOCK_SECONDS):
                return
        # A disk that does not take it is told of by what has to be written.
        with contextlib.suppress(KnownError):
            self._cache.keep_clock_mark(*mark)
            self._kept_mark = mark

    def _forget(self, run: Run) -> None:
        if self._system.monotonic() < self._forget_at:
            return
        self._forget_at = self._system.monotonic() + FORGET_SECONDS
        with contextlib.suppress(KnownError):
            run.add(changed=self._cache.forget(self._now_if_alone()))

    def _now_if_alone(self) -> datetime | None:
        """The centre's time, where it is known and the centre itself was not heard for days, or not since the start."""
        now, error_ms, heard_at = self._system.now(), self.clock_error_ms, self._line.standing.last_contact_at
        if error_ms is None or (heard_at is not None and abs(now - heard_at) < _ALONE):
            return None
        return now - timedelta(milliseconds=error_ms)

    def _tell(self, report: SyncReport) -> None:
        if not report.is_empty:
            self._on_report(report)
        standing = self._line.standing
        told = self._told
        if told is not None and standing.loaded_percent is not None:
            # Page upon page comes now: that each of them came is no news.
            told = told._replace(last_contact_at=standing.last_contact_at)
        if standing != told:
            self._told = standing
            self._on_standing(standing)
