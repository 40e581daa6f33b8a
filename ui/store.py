"""The one thread on which the kiosk's data is asked and changed, and its twin for tests; no subject, no screen."""

import logging
import threading
import zlib
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ecocentre.errors import KnownError
from ecocentre.system import System

if TYPE_CHECKING:
    from kiosk.app import Kiosk

T = TypeVar("T")

WORKING_AFTER_MS = 100
"""A visitor who waits longer than this is shown that the kiosk is working."""
WORKING_AT_LEAST_MS = 1_000
"""Once shown, working stays for this long: what flickers is not understood."""
OPEN_AGAIN_SECONDS = 10
ASK_AGAIN_MS = 3_000
"""A question that nobody waits for is asked again after this long where the environment was at fault."""

_log = logging.getLogger(__name__)


class Finished(NamedTuple):
    """What a job came to, on its way to the thread that draws. `again` is set where nobody waits for it."""

    then: Callable[[], None]
    error: BaseException | None
    again: Callable[[], None] | None


def fault_code(error: BaseException) -> str:
    """A short number of an error of ours, the same whenever the same line fails: `3F2A`. The log says what it is."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = "" if trace is None else f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}"
    return f"{zlib.crc32(f'{type(error).__name__}:{where}'.encode()) & 0xFFFF:04X}"


class Delivery(QObject):
    """Brings to the thread that draws what the store thread has finished, and what the kiosk tells of itself.

    `failed` carries a KnownError's code (the environment's fault: tell, go on); `broken` the code of a fault of ours;
    `refused` the KnownError for which the kiosk could not be opened. `changed` carries the kinds of the records that
    changed, `told` that the kiosk's status may have.
    """

    failed = Signal(str)
    broken = Signal(str)
    refused = Signal(object)
    opened = Signal()
    changed = Signal(object)
    told = Signal()
    workingChanged = Signal(bool)
    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.working = False
        self._waited_for = 0
        self._show = QTimer(self, singleShot=True, interval=WORKING_AFTER_MS)
        self._show.timeout.connect(self._show_working)
        self._hide = QTimer(self, singleShot=True, interval=WORKING_AT_LEAST_MS)
        self._hide.timeout.connect(self._settle)
        # Connected to a bound slot of this object: the only kind of receiver that Qt calls on this object's thread.
        self.arrived.connect(self.deliver)

    @property
    def busy(self) -> bool:
        """Whether somebody waits for an answer."""
        return self._waited_for > 0

    def expect(self) -> None:
        """Somebody waits for a job from now on."""
        self._waited_for += 1
        if not self.working and not self._show.isActive():
            self._show.start()

    @Slot(object)
    def deliver(self, finished: Finished) -> None:
        if finished.again is None:
            self._waited_for -= 1
            self._settle()
        error = finished.error
        if error is None:
            try:
                finished.then()
            except Exception as fault:  # noqa: BLE001 - one of the three places where errors are caught
                error = fault
        if isinstance(error, KnownError):
            _log.warning("known error %s: %s", error.code, error.detail)
            if finished.again is None:
                self.failed.emit(error.code)
            else:
                QTimer.singleShot(ASK_AGAIN_MS, self, finished.again)
        elif error is not None:
            code = fault_code(error)
            _log.error("fault %s: %s", code, type(error).__name__, exc_info=error)
            self.broken.emit(code)

    @Slot()
    def _show_working(self) -> None:
        if self.busy:
            self.working = True
            self._hide.start()
            self.workingChanged.emit(True)

    @Slot()
    def _settle(self) -> None:
        if self.busy:
            return
        self._show.stop()
        if self.working and not self._hide.isActive():
            self.working = False
            self.workingChanged.emit(False)


class Store(Protocol):
    """Where view-models have the kiosk asked and changed."""

    delivery: Delivery

    def run(
        self,
        job: "Callable[[Kiosk], T]",
        then: Callable[[T], None],
        *,
        again: Callable[[], None] | None = None,
        closed: Callable[[], T] | None = None,
    ) -> None:
        """Have `job` done with the kiosk, and `then` called with its answer on the thread that draws.

        Jobs are done in the order in which they were given, also those given before the kiosk is open. `again` is for
        what nobody waits for: where the environment was at fault, it is called some seconds later and nothing is told.
        `closed` is done instead, not on the thread that draws, where the kiosk cannot be opened.
        """


class StandingQuestion:
    """A question that is asked again whenever something may have changed; asked twice before its turn, it is one."""

    def __init__(self, store: Store, question: "Callable[[Kiosk], T]", then: Callable[[T], None]) -> None:
        self._waits = False

        def job(kiosk: "Kiosk") -> T:
            self._waits = False
            return question(kiosk)

        def run() -> None:
            store.run(job, then, again=self.ask)

        self._run = run

    def ask(self) -> None:
        if not self._waits:
            self._waits = True
            self._run()


class Job(NamedTuple):
    """What the store thread has to do; `refuse` where somebody waits for it and it cannot be done."""

    do: "Callable[[Kiosk], None]"
    refuse: Callable[[Exception], None] | None


class StoreThread:
    """The one store thread: opens the kiosk, does the jobs one after the other, closes the kiosk.

    What is asked for while the kiosk opens waits for it. Once it could not be opened, nobody is left waiting: what was
    asked for, and what will be until it opens, fails (with `kiosk_closed`, where the environment is at fault) and is
    not done later.
    """

    def __init__(self, open_kiosk: "Callable[[], Kiosk]", system: System) -> None:
        self.delivery = Delivery()
        self._open_kiosk = open_kiosk
        self._system = system
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._closed_by: Exception | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="store", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self, timeout_seconds: float = 10) -> None:
        """Finish the jobs given so far and close the kiosk."""
        self._stop.set()
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout_seconds)

    def run(
        self,
        job: "Callable[[Kiosk], T]",
        then: Callable[[T], None],
        *,
        again: Callable[[], None] | None = None,
        closed: Callable[[], T] | None = None,
    ) -> None:
        def do(kiosk: "Kiosk") -> None:
            self.delivery.arrived.emit(_do(lambda: job(kiosk), then, again))

        def refuse(error: Exception) -> None:
            if closed is None:
                self.delivery.arrived.emit(Finished(lambda: None, error, None))
            else:
                self.delivery.arrived.emit(_do(closed, then, None))

        if again is not None:
            self._jobs.put(Job(do, None))
            return
        self.delivery.expect()
        error = self._closed_by
        if error is None:
            self._jobs.put(Job(do, refuse))
        elif closed is None:
            refuse(error)
        else:
            # The store thread waits until it tries to open the kiosk again.
            threading.Thread(target=refuse, args=(error,), name="store closed", daemon=True).start()

    def _work(self) -> None:
        kiosk = self._open()
        if kiosk is None:
            return
        kiosk.subscribe(self.delivery.changed.emit, self._tell)
        _log.info("the kiosk is open")
        self.delivery.opened.emit()
        try:
            while (job := self._jobs.get()) is not None:
                job.do(kiosk)
        finally:
            kiosk.close()

    def _open(self) -> "Kiosk | None":
        while not self._stop.is_set():
            try:
                kiosk = self._open_kiosk()
            except KnownError as error:
                _log.warning("the kiosk does not open: %s", error)
                self.delivery.refused.emit(error)
                self._refuse_all(KnownError("kiosk_closed", str(error)))
            except Exception as error:  # noqa: BLE001 - ours: tried again, and told
                code = fault_code(error)
                _log.exception("the kiosk does not open: fault %s: %s", code, type(error).__name__)
                self.delivery.broken.emit(code)
                self._refuse_all(error)
            else:
                self._closed_by = None
                return kiosk
            self._system.wait(self._stop, OPEN_AGAIN_SECONDS)
        return None

    def _refuse_all(self, error: Exception) -> None:
        self._closed_by = error
        for _ in range(self._jobs.qsize()):
            job = self._jobs.get()
            if job is None or job.refuse is None:
                self._jobs.put(job)
            else:
                job.refuse(error)

    def _tell(self, *_status: object) -> None:
        self.delivery.told.emit()


class InlineStore:
    """Does each job at once and on the calling thread; for tests."""

    def __init__(self, kiosk: "Kiosk") -> None:
        self.delivery = Delivery()
        self.kiosk = kiosk
        kiosk.subscribe(self.delivery.changed.emit, self._tell)

    def start(self) -> None:
        self.delivery.opened.emit()

    def close(self) -> None:
        self.kiosk.close()

    def run(
        self,
        job: "Callable[[Kiosk], T]",
        then: Callable[[T], None],
        *,
        again: Callable[[], None] | None = None,
        closed: Callable[[], T] | None = None,  # noqa: ARG002 - this kiosk is open
    ) -> None:
        if again is None:
            self.delivery.expect()
        self.delivery.deliver(_do(lambda: job(self.kiosk), then, again))

    def _tell(self, *_status: object) -> None:
        self.delivery.told.emit()


def _do(work: Callable[[], T], then: Callable[[T], None], again: Callable[[], None] | None) -> Finished:
    try:
        answer = work()
    except Exception as error:  # noqa: BLE001 - judged where it is delivered
        return Finished(lambda: None, error, again)
    return Finished(lambda: then(answer), None, again)
