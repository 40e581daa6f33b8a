"""Keeps several processes of the service at work side by side; one that ends unasked is begun again."""

import logging
import os
import select
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

_SHORTEST_LIFE_SECONDS = 2.0
"""Whoever ends sooner than that is not begun again before."""
_SIGNALS = ("SIGTERM", "SIGINT", "SIGCHLD")
_LOG = logging.getLogger(__name__)

Work = Callable[[int, int, Callable[[], None]], int]
"""What one process does: `work(number, parent, ready)` returns its exit code. `number` counts from 0, the file `parent`
comes to its end with the process that supervises, and `ready` is to be called once."""


def supervise(
    count: int, work: Work, ready: Callable[[], None], monotonic: Callable[[], float], until_closed: int | None
) -> int:
    """Run `work` in `count` processes until SIGTERM, SIGINT, or the end of the file `until_closed`.

    `ready` is called once all of them are; `monotonic` tells the seconds. If one ends before that, all do, and the
    answer is 1; else it is 0. Needs `fork`, and no other thread.
    """
    return _Supervisor(count, work, ready, monotonic).run(until_closed)


class _Supervisor:
    def __init__(self, count: int, work: Work, ready: Callable[[], None], monotonic: Callable[[], float]) -> None:
        self._work = work
        self._ready = ready
        self._monotonic = monotonic
        self._missing = count
        """How many have still to become ready for the first time."""
        self._running: dict[int, tuple[int, float]] = {}
        """Number and start of each process."""
        self._wanted: dict[int, float] = dict.fromkeys(range(count), 0.0)
        """The numbers that are to be begun, and not before when."""
        self._is_over = False
        self._code = 0
        self._alive = os.pipe()
        self._told = os.pipe()
        self._woken = os.pipe()

    def run(self, until_closed: int | None) -> int:
        for end in self._woken:
            os.set_blocking(end, False)
        before = {name: signal.signal(getattr(signal, name), lambda *_: None) for name in _SIGNALS}
        signal.set_wakeup_fd(self._woken[1])
        try:
            while self._running or not self._is_over:
                self._begin_wanted()
                self._wait(until_closed)
                self._reap()
        finally:
            signal.set_wakeup_fd(-1)
            for name, handler in before.items():
                signal.signal(getattr(signal, name), handler)
            for end in (*self._alive, *self._told, *self._woken):
                os.close(end)
        return self._code

    def _begin_wanted(self) -> None:
        now = self._monotonic()
        for number in [number for number, at in self._wanted.items() if at <= now and not self._is_over]:
            del self._wanted[number]
            child = os.fork()
            if child == 0:
                self._be_child(number)
            self._running[child] = (number, now)

    def _be_child(self, number: int) -> NoReturn:
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            for name in _SIGNALS:
                signal.signal(getattr(signal, name), signal.SIG_DFL)
            os.close(self._alive[1])
            code = self._work(number, self._alive[0], self._say_ready)
        except BaseException:  # noqa: BLE001 - what is left of a process that ends here
            _LOG.exception("process %d of the service failed", number)
        finally:
            logging.shutdown()
            os._exit(code)

    def _say_ready(self) -> None:
        os.write(self._told[1], b".")

    def _wait(self, until_closed: int | None) -> None:
        ends = [self._woken[0], *([] if self._missing == 0 else [self._told[0]])]
        ends += [] if until_closed is None or self._is_over else [until_closed]
        pause = min(self._wanted.values(), default=None)
        timeout = None if pause is None or self._is_over else max(0.0, pause - self._monotonic())
        found, _, _ = select.select(ends, [], [], timeout)
        if self._woken[0] in found and {signal.SIGTERM, signal.SIGINT} & set(os.read(self._woken[0], 4_096)):
            self._end()
        if until_closed in found and not os.read(until_closed, 4_096):
            self._end()
        if self._told[0] in found and self._missing:
            self._missing -= len(os.read(self._told[0], self._missing))
            if not self._missing and not self._is_over:
                self._ready()

    def _reap(self) -> None:
        while self._running:
            child, status = os.waitpid(-1, os.WNOHANG)
            if child == 0:
                return
            number, began = self._running.pop(child)
            if self._is_over:
                continue
            code = os.waitstatus_to_exitcode(status)
            if self._missing:
                self._code = 1
                self._end()
                continue
            _LOG.error("process %d of the service ended with %d: it is begun again", number, code)
            self._wanted[number] = began + _SHORTEST_LIFE_SECONDS

    def _end(self) -> None:
        self._is_over = True
        for child in self._running:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGTERM)
