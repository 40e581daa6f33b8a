"""The line to the centre: made when it is needed, judged by what comes back over it, and by nothing else."""

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Literal, NamedTuple, TypeAlias, TypeVar

from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.wire import Page, PushAnswer
from kiosk.sync.centre import Answer, Centre, CentreFault
from kiosk.sync.clock import ClockError, Mark

T = TypeVar("T")
Connection: TypeAlias = Literal["offline", "connecting", "connected", "waiting_politely"]
NOT_LET_IN = {"token_required", "revoked", "wrong_site", "not_found", "method_not_allowed"}
_OF_THE_LINE = {"no_network", "centre_silent", "redirect_refused", "pairing_pending", "access_denied", *NOT_LET_IN}
_LOST_AFTER = 2
"""A line that was good is called lost after this many failures in a row: one may be a hiccup."""


class Standing(NamedTuple):
    """How the exchange with the centre stands."""

    connection: Connection
    last_contact_at: datetime | None
    clock_error_ms: int | None
    faults: tuple[KnownError, ...]
    loaded_percent: int | None = None
    """How much of everything has come, while it is loaded anew; None where it is not."""


class Line:
    """Thread-safe. `connect` is called on the thread that asks first, and again after the centre did not let us in."""

    def __init__(
        self,
        connect: Callable[[], Centre],
        system: System,
        on_regained: Callable[[], None],
        kept_mark: Mark | None = None,
    ) -> None:
        self._connect = connect
        self._on_regained = on_regained
        self._system = system
        self._lock = threading.Lock()
        self._connecting = threading.Lock()
        self._centre: Centre | None = None
        self._closed = False
        self._clock = ClockError(system, kept_mark)
        self._last_contact_at: datetime | None = None
        self._losses = 0
        self._rest_until = 0.0
        self._faults: dict[str, tuple[KnownError, int]] = {}
        self._loaded_percent: int | None = None

    def ask(self, question: Callable[[Centre], Answer[T]]) -> T:
        """The centre's answer. Raises KnownError."""
        centre: Centre | None = None
        try:
            centre = self._connected()
            sent = self._system.monotonic()
            answer = question(centre)
        except KnownError as fault:
            self._failed(centre, fault)
            raise
        received = self._system.monotonic()
        received_at = self._system.now()
        with self._lock:
            regained, self._losses = self._losses > 0, 0
            if regained:
                # Whoever failed on the line before may hold a pull open now for long: it is no trouble any more.
                kept = ((name, noted) for name, noted in self._faults.items() if noted[0].code not in _OF_THE_LINE)
                self._faults = dict(kept)
            self._last_contact_at = received_at
            if answer.retry_after_seconds > 0:
                self._rest_until = max(self._rest_until, received + answer.retry_after_seconds)
        if regained:
            self._on_regained()
        with self._lock:
            if isinstance(answer.value, PushAnswer | Page):
                try:
                    self._clock.heard(answer.value.server_time, received_at, received - sent)
                except (ValueError, OverflowError) as fault:
                    raise KnownError("reply_unreadable", f"server_time: {fault}") from fault
        return answer.value

    def _failed(self, centre: Centre | None, fault: KnownError) -> None:
        answered = isinstance(fault, CentreFault) and fault.code not in (*NOT_LET_IN, "reply_unreadable")
        with self._lock:
            if answered:
                self._losses = 0
                self._last_contact_at = self._system.now()
            else:
                self._losses += 1
            if isinstance(fault, CentreFault) and fault.retry_after_seconds > 0:
                until = self._system.monotonic() + fault.retry_after_seconds
                self._rest_until = max(self._rest_until, until)
        if fault.code in NOT_LET_IN and centre is self._centre:
            self.hang_up()

    def rest_seconds(self) -> float:
        """How long the centre still wishes not to be asked."""
        with self._lock:
            return max(0.0, self._rest_until - self._system.monotonic())

    def notice(self, name: str, fault: KnownError | None) -> None:
        """Note a fault that staff should know of under a name, or that it is over."""
        with self._lock:
            _, count = self._faults.pop(name, (None, 0))
            if fault is not None:
                self._faults[name] = (fault.kept(), count + 1)

    def note_loaded(self, percent: int | None) -> None:
        """Note how much of everything has come; None where nothing is loaded, or all is."""
        with self._lock:
            self._loaded_percent = percent

    def close(self) -> None:
        """End all requests at once. Nothing is asked any more."""
        with self._lock:
            self._closed = True
        self.hang_up()

    @property
    def is_good(self) -> bool:
        """Whether the last question was answered."""
        with self._lock:
            return self._last_contact_at is not None and not self._losses

    @property
    def clock_error_ms(self) -> int | None:
        with self._lock:
            return self._clock.error_ms

    @property
    def clock_mark(self) -> Mark | None:
        with self._lock:
            return self._clock.mark()

    @property
    def standing(self) -> Standing:
        with self._lock:
            connection = self._judged()
            # One failure of the line may be a hiccup: nobody is troubled with it yet.
            faults = {
                fault.code: fault
                for fault, count in self._faults.values()
                if connection == "offline" or count >= _LOST_AFTER or fault.code not in _OF_THE_LINE
            }
            error_ms, code = self._clock.error_ms, self._clock.trouble
            if code is not None:
                known = "" if code == "clock_off" else ", as last known"
                detail = f"the device's clock is {(error_ms or 0) / 1000:+.0f} s off the centre's{known}"
                faults[code] = KnownError(code, detail)
            noted = tuple(faults.values())
            return Standing(connection, self._last_contact_at, error_ms, noted, self._loaded_percent)

    def _judged(self) -> Connection:
        polite = any(
            isinstance(fault, CentreFault) and fault.code in ("centre_too_old", "overloaded")
            for fault, _ in self._faults.values()
        )
        reached = self._last_contact_at is not None
        if self._losses >= _LOST_AFTER or (self._losses and not reached):
            return "offline"
        if polite or self._rest_until - self._system.monotonic() > 0:
            return "waiting_politely"
        return "connected" if reached else "connecting"

    def _connected(self) -> Centre:
        with self._connecting:
            if self._centre is None:
                self._refuse_if_closed()
                self._centre = self._connect()
            centre = self._centre
        self._refuse_if_closed()
        return centre

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise KnownError("no_network", "the exchange was ended")

    def hang_up(self) -> None:
        """End all requests at once; the next question connects anew."""
        # Not under `_connecting`, which a thread may hold for long: a centre made meanwhile is never asked.
        centre, self._centre = self._centre, None
        if centre is not None:
            centre.close()
