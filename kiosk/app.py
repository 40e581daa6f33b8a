"""The composition root of a kiosk without its screen: the one file that knows every class."""

import contextlib
import hashlib
import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Concatenate, Literal, NamedTuple, ParamSpec, TypeAlias, TypeVar

from ecocentre.errors import KnownError
from ecocentre.reading import read_toml
from kiosk.settings import Settings

if TYPE_CHECKING:
    # Imported when the kiosk is opened: the screen shows its first frame before SQLAlchemy is loaded.
    from ecocentre.operations import Operation, Outcome, Refusal
    from ecocentre.place import Place
    from ecocentre.records import Record
    from ecocentre.system import System
    from kiosk.own_central import OwnCentral
    from kiosk.own_key import OwnKey
    from kiosk.pairing import Code, Pairing
    from kiosk.relay.neighbours import Neighbours
    from kiosk.sync.centre import Centre
    from kiosk.sync.engine import SyncEngine
    from kiosk.sync.line import Standing
    from kiosk.sync.report import SyncReport
    from offline_cache.cache import Cache
    from offline_cache.outbox import Quarantined, Waiting

P = ParamSpec("P")
T = TypeVar("T")
Connection: TypeAlias = Literal["offline", "connecting", "connected", "waiting_politely"]
_PHASE_SECONDS = 5.0
"""Over how long the first contacts of a city's kiosks are spread."""
_LOG = logging.getLogger(__name__)


class Trouble(NamedTuple):
    """Something of the environment that staff should know. `code` has a sentence in every language."""

    code: str
    detail: str


Stage: TypeAlias = Literal["kept", "sending", "confirmed", "refused"]


class Fate(NamedTuple):
    """What has become of one operation: kept here, on its way to the centre, confirmed, or refused for a reason."""

    stage: Stage
    code: str = ""
    """Why it was refused; it has a sentence in every language."""


class Status(NamedTuple):
    """How the kiosk stands with its centre, and what is wrong."""

    connection: Connection
    waiting: int
    """Operations that the centre has not confirmed."""
    quarantined: int
    last_contact_at: datetime | None
    clock_error_ms: int | None
    """How far the device's clock is ahead of the centre's, measured or as last known; None where nothing is known."""
    troubles: tuple[Trouble, ...]
    code: "Code | None" = None
    """What staff need to admit this kiosk, where it waits for that."""
    revoked: bool = False
    """Whether the centre no longer admits this kiosk, which has removed the records of people and shows none."""
    relay: str | None = None
    """The kiosk over which this one hears of the others while the centre cannot be reached; its own name where it is
    the relay itself, and others have asked."""
    loaded_percent: int | None = None
    """How much of the site has come from the centre, while all of it is loaded; None where it is not."""


def open_kiosk(settings: Settings, system: "System") -> "Kiosk":
    """Open the kiosk of these settings: cache, and the exchange with the centre on threads of its own.

    Takes some tenths of a second (it imports what is heavy): not for the thread of the screen. `system` should be
    shifted already where `settings.as_of` says so (`system_of`). Raises KnownError where there is no working without:
    `already_running`, `database_from_the_future`, `cache_of_another_site`, `folder_unusable`, `folder_read_only`,
    `disk_full`, `disk_fault`.
    """
    from offline_cache.cache import Cache

    try:
        cache = Cache(settings.data_folder / "cache", settings.site, system)
    except KnownError as fault:
        if fault.code != "already_running":
            raise
        raise KnownError(fault.code, f"{fault.detail}: a second kiosk takes --data FOLDER, one of its own") from fault
    try:
        kiosk = Kiosk(settings, system, cache)
    except BaseException:
        cache.close()
        raise
    kiosk.start()
    return kiosk


def system_of(settings: Settings) -> "System":
    """The machine's clock, moved to the day that the settings name."""
    from ecocentre.system import System, shift_to

    return System() if settings.as_of is None else System(shift_to(settings.as_of))


def written_profile(settings: Settings) -> "list[Record]":
    """The records of the site's written profile; none where it has none. Raises KnownError `profile_unreadable`."""
    from ecocentre.profile import read_profile

    path = settings.profile
    if path is None:
        return []
    try:
        with path.open("rb") as file:
            profile = read_toml(file)
        return read_profile(profile, settings.site)
    except OSError as fault:
        raise KnownError("profile_unreadable", f"{path}: {fault.strerror or fault}") from fault
    except ValueError as fault:
        raise KnownError("profile_unreadable", f"{path} {fault}") from fault
    except KnownError as fault:
        raise KnownError(fault.code, f"{path}: {fault.detail}") from fault


class Kiosk:
    """One kiosk: its records, its rules and how it stands with the centre. Any method may be called from any thread."""

    def __init__(self, settings: Settings, system: "System", cache: "Cache") -> None:
        self.settings = settings
        self._system = system
        self._cache = cache
        self._lock = threading.Lock()
        self._troubles: dict[str, Trouble] = {}
        self._listeners: list[tuple[Callable[[frozenset[str]], None], Callable[[Status], None]]] = []
        self._engine: SyncEngine | None = None
        self._own_central: OwnCentral | None = None
        self._pairing: Pairing | None = None
        self._neighbours: Neighbours | None = None
        self._own_key: OwnKey | None = None
        self._key_is_announced = False
        self._paired = False
        self._token_mark = ""
        self._seed()
        if not settings.offline:
            self._engine = self._new_engine()
            if settings.central_url is not None:
                self._neighbours = self._new_neighbours()

    def start(self) -> None:
        """Begin the exchange with the centre, and with the other kiosks while it cannot be reached."""
        if self._neighbours is not None:
            self._neighbours.start()
        if self._engine is not None:
            self._engine.start()
        else:
            # What the exchange does from time to time, a kiosk without one does when it starts.
            with contextlib.suppress(KnownError):
                self._cache.forget(self.now())

    def close(self) -> None:
        """Stop everything and give the folder back."""
        if self._neighbours is not None:
            self._neighbours.stop()
        if self._engine is not None:
            self._engine.stop()
        if self._own_central is not None:
            self._own_central.stop()
        self._cache.close()

    # -- records and rules ----------------------------------------------------------------------------------------

    def submit(
        self,
        operation_type: "type[Operation]",
        *,
        by: str | None = None,
        id: str | None = None,  # noqa: A002
        **fields: Any,  # noqa: ANN401
    ) -> "Outcome | Refusal":
        """Make an operation and apply it. On return it is on the disk and on its way to the centre, or was refused.

        `fields` are the operation's own; `id` (a new one where none is given) is what `fate_of` asks by. Raises
        KnownError (`disk_full`, ...): then it did not happen.
        """
        operation = operation_type(
            id=id or self.new_id(),
            kiosk=self.settings.kiosk,
            made_at=self._system.now(),
            clock_error_ms=self._clock_error_ms(),
            by=by,
            **fields,
        )
        outcome, changed = self._noting(lambda: self._cache.submit(operation))
        with self._lock:
            self._troubles.pop("cache", None)
        self._nudge()
        self._tell(frozenset(changed))
        return outcome

    def _nudge(self) -> None:
        """Something was put into the outbox."""
        for part in (self._engine, self._neighbours):
            if part is not None:
                part.nudge()

    def ask(self, question: "Callable[Concatenate[Place, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer to a question, out of one state of the records. Raises KnownError."""
        return self._noting(lambda: self._cache.ask(question, *args, **kwargs))

    def now(self) -> datetime:
        """The time as the centre has it, as far as known: what rules and screens go by."""
        return self._system.now() - timedelta(milliseconds=self._clock_error_ms() or 0)

    def new_id(self) -> str:
        """A new identifier for a record or an operation."""
        return self._system.new_id()

    # -- standing -------------------------------------------------------------------------------------------------

    def status(self) -> Status:
        """How the kiosk stands at this moment. Never raises KnownError: what cannot be told is 0."""
        waiting, quarantined = self._counts()
        revoked = self._cache.sealed_by is not None
        with self._lock:
            troubles = list(self._troubles.values())
        if self._cache.repair is not None:
            troubles.append(_trouble(self._cache.repair))
        if self._engine is None:
            return Status("offline", waiting, quarantined, None, None, tuple(troubles), self._code(), revoked)
        standing = self._engine.standing
        troubles += [_trouble(fault) for fault in standing.faults]
        return Status(
            standing.connection,
            waiting,
            quarantined,
            standing.last_contact_at,
            standing.clock_error_ms,
            tuple(troubles),
            self._code(),
            revoked,
            self._neighbours.relay if self._neighbours is not None and standing.connection == "offline" else None,
            standing.loaded_percent,
        )

    def _code(self) -> "Code | None":
        code = None if self._pairing is None else self._pairing.code
        # Without a network it may have ended unnoticed.
        return None if code is None or code.ends_at <= self._system.now() else code

    def waiting(self, most: int) -> "list[Waiting]":
        """The operations that the centre has not confirmed, oldest first, at most `most` of them."""
        return self._noting(lambda: self._cache.waiting(most))

    def fate_of(self, operation: str) -> Fate | None:
        """What has become of an operation of this kiosk, by its id; None where it is not known, or no longer."""
        verdict = self._noting(lambda: self._cache.verdict_on(operation))
        if verdict is None:
            return None
        match verdict:
            case ("", _):
                return Fate(self._stage_of_unconfirmed())
            case ("accepted" | "known", _):
                return Fate("confirmed")
            case (_, code):
                return Fate("refused", code)

    def unconfirmed(self, records: "Sequence[str]") -> dict[str, Stage]:
        """Of the records with these ids those of which the centre has not confirmed everything, and where that is."""
        stage = self._stage_of_unconfirmed()
        return dict.fromkeys(self._noting(lambda: self._cache.unconfirmed(records)), stage)

    def _stage_of_unconfirmed(self) -> Stage:
        """Nothing is on its way where there is no way."""
        connection = "offline" if self._engine is None else self._engine.standing.connection
        return "sending" if connection in ("connecting", "connected") else "kept"

    def quarantine(self) -> "list[Quarantined]":
        """What the centre did not take, with the reasons, oldest first."""
        return self._noting(self._cache.quarantine)

    def note(self, device: str, fault: KnownError | None) -> None:
        """Keep among the troubles what is wrong with a device (`scanner`, `printer`), until None says that it works."""
        if fault is not None:
            news = self._note(device, fault)
        else:
            with self._lock:
                news = self._troubles.pop(device, None) is not None
        if news:
            self._tell(frozenset())

    def subscribe(
        self, on_change: Callable[[frozenset[str]], None], on_status: Callable[[Status], None]
    ) -> Callable[[], None]:
        """Be told, on any thread, which kinds of records changed, here or at the centre, and of every new status.

        Call the answer to hear no more.
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
            self._note("cache", fault)
            return 0, 0

    def _tell(self, kinds: frozenset[str]) -> None:
        with self._lock:
            listeners = list(self._listeners)
        if not listeners:
            return
        # First what changed: how the kiosk stands has to be read.
        if kinds:
            for on_change, _ in listeners:
                on_change(kinds)
        status = self.status()
        for _, on_status in listeners:
            on_status(status)

    def _noting(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except KnownError as fault:
            # Who is told asks again, and would be told again at once.
            if self._note("cache", fault):
                self._tell(frozenset())
            raise

    def _note(self, source: str, fault: KnownError) -> bool:
        """Keep a trouble. Tells whether it is another one than before."""
        trouble = _trouble(fault)
        with self._lock:
            news = self._troubles.get(source) != trouble
            self._troubles[source] = trouble
        if news:
            _LOG.warning("%s", fault)
        return news

    def _seed(self) -> None:
        try:
            if records := written_profile(self.settings):
                self._cache.seed(records)
        except KnownError as fault:
            self._note("profile", fault)

    # -- the other kiosks, while the centre cannot be reached -----------------------------------------------------

    @property
    def site(self) -> str:
        """The name of the site."""
        return self.settings.site

    @property
    def own_key(self) -> "OwnKey":
        """The key with which this kiosk signs."""
        from kiosk.own_key import OwnKey

        with self._lock:
            if self._own_key is None:
                self._own_key = OwnKey(self.settings.data_folder, self._system, self)
            return self._own_key

    def ids_on_top(self) -> list[str]:
        """The ids of the operations, of whichever kiosk, that are shown on top of the centre's state, in order."""
        return self._noting(self._cache.ids_on_top)

    def named(self, ids: "Sequence[str]") -> "list[Waiting]":
        """The operations with these ids that are still on their way to the centre."""
        return self._noting(lambda: self._cache.named(ids))

    def take_over(self, handed: "Sequence[tuple[bytes, str]]") -> None:
        """Take over operations of other kiosks, each with its maker's signature, which holds. Raises KnownError."""
        changed = self._noting(lambda: self._cache.take_over(handed))
        if self._engine is not None:
            self._engine.nudge()
        if changed:
            self._tell(frozenset(changed))

    def _announce_key(self, *, again: bool) -> None:
        """Let the centre tell the others the key by which they know us without it; `again` where it began anew."""
        if again or not self._key_is_announced:
            # Whoever makes badges is told that it cannot be kept.
            with contextlib.suppress(KnownError):
                self.own_key.announced()
                self._key_is_announced = True

    def _new_neighbours(self) -> "Neighbours":
        from kiosk.relay.neighbours import Neighbours

        return Neighbours(
            self.settings,
            self._system,
            self,
            is_needed=lambda: self._engine is not None and self._engine.standing.connection == "offline",
            note=self.note,
            on_news=lambda: self._tell(frozenset()),
        )

    # -- the centre -----------------------------------------------------------------------------------------------

    def _new_engine(self) -> "SyncEngine":
        from kiosk.own_central import OwnCentral
        from kiosk.pairing import Pairing
        from kiosk.sync.engine import SyncEngine

        if self.settings.central_url is not None:
            self._pairing = Pairing(self.settings, self._system, self.note)
        else:
            self._own_central = OwnCentral(self.settings, self._system, self._reconnect)
        return SyncEngine(
            self._cache,
            self._connect,
            self._system,
            on_report=self._reported,
            on_standing=self._stands,
            phase_seconds=0 if self._own_central is not None else _PHASE_SECONDS,
            # A centre of its own goes by this clock, and a clock that was moved is nobody's error.
            keeps_clock=self._own_central is None and self.settings.as_of is None,
        )

    def _connect(self) -> "Centre":
        """The centre of the settings. Called on a thread of the exchange, and again when it did not let us in."""
        from kiosk.sync.transport import HttpCentre

        if self.settings.central_url is not None:
            assert self._pairing is not None  # noqa: S101
            token = self._pairing.token()
            self._token_mark = hashlib.sha256(token.encode()).hexdigest()
            if self._cache.sealed_by not in (None, self._token_mark):
                # Staff gave it another one.
                self._cache.unseal()
            return HttpCentre(self.settings.central_url, self.settings.site, token, self._system)
        assert self._own_central is not None  # noqa: S101
        # To be called again means that the centre did not know the token kept here: its data were removed.
        address, token = self._own_central.pair(renew=self._paired)
        self._paired = True
        return HttpCentre(address, self.settings.site, token, self._system)

    def _stands(self, _standing: "Standing") -> None:
        if self._neighbours is not None:
            self._neighbours.nudge()
        self._tell(frozenset())

    def _reconnect(self) -> None:
        if self._engine is not None:
            self._engine.reconnect()

    def _reported(self, report: "SyncReport") -> None:
        if self._pairing is not None:
            self._follow_pairing(self._pairing, {fault.code for fault in report.faults})
        if self.settings.central_url is not None and not report.faults:
            self._announce_key(again=report.loaded > 0)
        if report.changed or report.accepted or report.known or report.quarantined or report.faults:
            self._tell(report.changed)
            _LOG.info("%s", report)

    def _follow_pairing(self, pairing: "Pairing", codes: set[str]) -> None:
        """Do what the centre's answers mean for the token. Called on the threads of the exchange."""
        if "revoked" in codes:
            self._seal(pairing)
        elif "token_required" in codes:
            pairing.refused()
        elif pairing.renewal_is_due():
            self._reconnect()

    def _seal(self, pairing: "Pairing") -> None:
        """The centre admits this kiosk no more: nothing of people stays here but what it does not have yet."""
        try:
            if self._cache.sealed_by is None:
                changed = self._noting(lambda: self._cache.seal(self._token_mark))
                _LOG.warning("the centre no longer admits this kiosk: the records of people were removed")
                self._tell(frozenset(changed))
            # Only now: told again after a cut of power, it does the same again.
            pairing.revoked()
        except KnownError as fault:
            _LOG.warning("the records of people could not be removed: %s", fault)

    def _clock_error_ms(self) -> int | None:
        return None if self._engine is None else self._engine.clock_error_ms


def _trouble(fault: KnownError) -> Trouble:
    return Trouble(fault.code, fault.detail)
