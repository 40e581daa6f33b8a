"""The composition root of a kiosk without its screen: the one file that knows every class."""

import logging
import threading
import tomllib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Concatenate, Literal, NamedTuple, ParamSpec, TypeAlias, TypeVar

from ecocentre.errors import KnownError
from kiosk.settings import Settings

if TYPE_CHECKING:
    # Imported when the kiosk is opened: the screen shows its first frame before SQLAlchemy is loaded.
    from ecocentre.operations import Operation, Outcome, Refusal
    from ecocentre.place import Place
    from ecocentre.system import System
    from offline_cache.cache import Cache
    from offline_cache.outbox import Quarantined

P = ParamSpec("P")
T = TypeVar("T")
Connection: TypeAlias = Literal["offline", "connecting", "connected", "waiting_politely"]
_LOG = logging.getLogger(__name__)


class Trouble(NamedTuple):
    """Something of the environment that staff should know. `code` has a sentence in every language."""

    code: str
    detail: str


class Status(NamedTuple):
    """How the kiosk stands with its centre, and what is wrong."""

    connection: Connection
    waiting: int
    """Operations that the centre has not confirmed."""
    quarantined: int
    last_contact_at: datetime | None
    clock_error_ms: int | None
    """How far the device's clock is ahead of the centre's; None as long as it was not measured."""
    troubles: tuple[Trouble, ...]


def open_kiosk(settings: Settings, system: "System") -> "Kiosk":
    """Open the kiosk of these settings: cache, and the exchange with the centre on threads of its own.

    Takes some tenths of a second (it imports what is heavy): not for the thread of the screen. `system` should be
    shifted already where `settings.as_of` says so (`system_of`). Raises KnownError where there is no working without:
    `already_running`, `database_from_the_future`, `cache_of_another_site`, `folder_unusable`, `folder_read_only`,
    `disk_full`, `disk_fault`.
    """
    from offline_cache.cache import Cache

    cache = Cache(settings.data_folder / "cache", settings.site, system)
    kiosk = Kiosk(settings, system, cache)
    try:
        kiosk.start()
    except BaseException:
        kiosk.close()
        raise
    return kiosk


def system_of(settings: Settings) -> "System":
    """The machine's clock, moved to the day that the settings name."""
    from ecocentre.system import System, shift_to

    return System() if settings.as_of is None else System(shift_to(settings.as_of))


class Kiosk:
    """One kiosk: its records, its rules and how it stands with the centre. Any method may be called from any thread."""

    def __init__(self, settings: Settings, system: "System", cache: "Cache") -> None:
        self.settings = settings
        self._system = system
        self._cache = cache
        self._lock = threading.Lock()
        self._troubles: dict[str, Trouble] = {}
        self._listeners: list[tuple[Callable[[frozenset[str]], None], Callable[[Status], None]]] = []
        self._clock_error_ms: int | None = None

    def start(self) -> None:
        """Load the written profile if there never was a centre."""
        if self._cache.repair is not None:
            self._note(self._cache.repair)
        self._seed()

    def close(self) -> None:
        """Stop everything and give the folder back."""
        self._cache.close()

    # -- records and rules ----------------------------------------------------------------------------------------

    def submit(
        self,
        operation_type: "type[Operation]",
        *,
        by: str | None = None,
        **fields: Any,  # noqa: ANN401
    ) -> "Outcome | Refusal":
        """Make an operation and apply it. On return it is on the disk and on its way to the centre, or was refused.

        `fields` are the operation's own. Raises KnownError (`disk_full`, ...): then it did not happen.
        """
        operation = operation_type(
            id=self.new_id(),
            kiosk=self.settings.kiosk,
            made_at=self._system.now(),
            clock_error_ms=self._clock_error_ms,
            by=by,
            **fields,
        )
        outcome = self._noting(lambda: self._cache.submit(operation))
        self._tell(frozenset())
        return outcome

    def ask(self, question: "Callable[Concatenate[Place, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer to a question, out of one state of the records. Raises KnownError."""
        return self._noting(lambda: self._cache.ask(question, *args, **kwargs))

    def now(self) -> datetime:
        """The time as the centre has it, as far as known: what rules and screens go by."""
        return self._system.now() - timedelta(milliseconds=self._clock_error_ms or 0)

    def new_id(self) -> str:
        """A new identifier for a record or an operation."""
        return self._system.new_id()

    # -- standing -------------------------------------------------------------------------------------------------

    def status(self) -> Status:
        """How the kiosk stands at this moment. Never raises KnownError: what cannot be told is 0."""
        waiting, quarantined = self._counts()
        with self._lock:
            troubles = tuple(self._troubles.values())
        return Status("offline", waiting, quarantined, None, self._clock_error_ms, troubles)

    def quarantine(self) -> "list[Quarantined]":
        """What the centre did not take, with the reasons, oldest first."""
        return self._noting(self._cache.quarantine)

    def subscribe(
        self, on_change: Callable[[frozenset[str]], None], on_status: Callable[[Status], None]
    ) -> Callable[[], None]:
        """Be told, from any thread, which kinds of records changed by another's hand, and of every new status.

        What `submit` itself changes here is not told to `on_change` again. Call the answer to hear no more.
        """
        entry = (on_change, on_status)
        with self._lock:
            self._listeners.append(entry)

        def unsubscribe() -> None:
            with self._lock:
                if entry in self._listeners:
                    self._listeners.remove(entry)

        return unsubscribe

    def _counts(self) -> tuple[int, int]:
        try:
            return self._cache.count_waiting(), self._cache.count_quarantined()
        except KnownError as fault:
            self._note(fault)
            return 0, 0

    def _tell(self, kinds: frozenset[str]) -> None:
        with self._lock:
            listeners = list(self._listeners)
        if not listeners:
            return
        status = self.status()
        for on_change, on_status in listeners:
            if kinds:
                on_change(kinds)
            on_status(status)

    def _noting(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except KnownError as fault:
            self._note(fault)
            self._tell(frozenset())
            raise

    def _note(self, fault: KnownError) -> None:
        _LOG.warning("%s", fault)
        with self._lock:
            self._troubles[fault.code] = Trouble(fault.code, fault.detail)

    def _seed(self) -> None:
        from ecocentre.profile import read_profile

        path = self.settings.profile
        try:
            profile = tomllib.loads(path.read_text("utf-8"))
            self._cache.seed(read_profile(profile, self.settings.site))
        except OSError as fault:
            self._note(KnownError("profile_unreadable", f"{path}: {fault.strerror or fault}"))
        except ValueError as fault:
            self._note(KnownError("profile_unreadable", f"{path} is not TOML: {fault}"))
        except KnownError as fault:
            self._note(KnownError(fault.code, f"{path}: {fault.detail}"))
