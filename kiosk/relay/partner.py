"""A kiosk that cannot reach its centre looks for a relay in its place, and exchanges with it what the centre lacks."""

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from ecocentre.badges import BadgeKey
from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.wire import MOST_OPERATIONS, Held
from kiosk.relay.handing import Records, keys, take_over, told
from kiosk.relay.identity import ticket

EVERY_SECONDS = 2.0
"""How often the relay is asked what the others did."""
MOST_LOOKED_AT = 8
"""Addresses in one search: whoever announces more of them does not keep the exchange waiting."""
_SEARCH_SECONDS = 5.0
_IDLE_SECONDS = 3600.0
_LOG = logging.getLogger(__name__)


class RelayLine(Protocol):
    """The way to one relay. Every method raises KnownError."""

    @property
    def public_key(self) -> bytes:
        """What the relay proves to have the other half of."""

    def exchange(self, shown: str, operations: Sequence[bytes], signatures: dict[str, str], since: str) -> Held: ...
    def close(self) -> None: ...


class Addresses(Protocol):
    """Where a relay may be."""

    def __call__(self) -> Iterable[str]: ...
    def close(self) -> None: ...


class Partner:
    """The kiosk's side of the exchange. Belongs to one thread but for `relay`."""

    def __init__(
        self,
        records: Records,
        addresses: Addresses,
        connect: Callable[[str], RelayLine],
    ) -> None:
        """`addresses` are those at which a relay may be; `connect` asks one of them for its key."""
        self._records = records
        self._addresses = addresses
        self._connect = connect
        self._line: RelayLine | None = None
        self._ticket = ""
        self._told: set[str] = set()
        self._mark = ""
        self._good = ""
        self._in_vain: set[str] = set()
        self.relay: str | None = None
        """The name of the kiosk that is the relay, while it is reached."""
        self.why_none = ""
        """What kept the last search from finding one."""

    def exchange(self) -> bool:
        """Hand over what the relay was not told, and take what it holds. Tells whether more waits. Raises KnownError.

        Does nothing where no relay is found.
        """
        line = self._line or self._find()
        if line is None:
            return False
        try:
            untold = [id for id in self._records.ids_on_top() if id not in self._told]  # noqa: A001
            ids = untold[:MOST_OPERATIONS]
            bodies, signatures = told(self._records, ids)
            held = line.exchange(self._ticket, bodies, signatures, self._mark)
            take_over(self._records, held.operations, held.signatures)
        except BaseException:
            self.part()
            raise
        self._told.update(ids, held.signatures)
        self._mark = held.mark
        return held.more or len(untold) > len(ids)

    def part(self) -> None:
        """The relay is not needed any more, or does not answer: the next time it is looked for again."""
        line, self._line, self.relay = self._line, None, None
        self._told.clear()
        self._mark = ""
        if line is not None:
            line.close()

    def rest(self) -> None:
        """No relay is needed for a while."""
        self.part()
        self._addresses.close()

    def _find(self) -> RelayLine | None:
        known = self._records.ask(keys)
        key, private_key = self._records.own_key.held() or ("", None)
        if private_key is None or key not in {each.id for each in known}:
            self.why_none = "the centre knows no key of this kiosk, so no relay does"
            return None
        self.why_none = "no address"
        for address in self._likeliest():
            try:
                line = self._connect(address)
            except KnownError as fault:
                self.why_none = f"{address}: {fault}"
                _LOG.info("no relay at %s", self.why_none)
                continue
            holder = _holder(known, line.public_key)
            if holder is not None and holder.id != key:
                self._line, self.relay, self._good = line, holder.kiosk, address
                self._ticket = ticket(key, private_key, self._records.site, line.public_key)
                _LOG.info("the relay is %s at %s", holder.kiosk, address)
                return line
            self.why_none = f"{address}: what answers there is {'this kiosk' if holder else 'none of this place'}"
            if holder is None:
                _LOG.warning(self.why_none)
            line.close()
        return None

    def _likeliest(self) -> list[str]:
        """Where a relay was last, and some of those addresses that were not looked at yet, or longest ago."""
        found = list(dict.fromkeys(self._addresses()))
        self._in_vain.intersection_update(found)
        fresh = [address for address in found if address not in self._in_vain]
        if not fresh:
            self._in_vain.clear()
            fresh = found
        first = [self._good] if self._good else []
        chosen = [*first, *(address for address in fresh if address != self._good)][:MOST_LOOKED_AT]
        self._in_vain.update(chosen)
        return chosen


def _holder(known: Iterable[BadgeKey], public_key: bytes) -> BadgeKey | None:
    shown = public_key.hex()
    return next((key for key in known if key.public_key == shown and key.revoked_at is None), None)


class PartnerThread:
    """Lets a partner exchange as long as the centre cannot be reached."""

    def __init__(
        self,
        partner: Partner,
        system: System,
        is_needed: Callable[[], bool],
        on_news: Callable[[], None],
        on_fault: Callable[[KnownError | None], None] = lambda _fault: None,
    ) -> None:
        """`on_news` is called when a relay was found or lost; `on_fault` is told that one that is needed is not
        reached, and None when it is, or is not needed any more.
        """
        self._partner = partner
        self._system = system
        self._is_needed = is_needed
        self._on_news = on_news
        self._on_fault = on_fault
        self._stopped = threading.Event()
        self._nudged = threading.Event()
        self._thread = threading.Thread(target=self._run, name="relay-partner", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._nudged.set()
        self._thread.join(_SEARCH_SECONDS)

    def nudge(self) -> None:
        """Something happened here, or the line to the centre is judged otherwise."""
        self._nudged.set()

    @property
    def relay(self) -> str | None:
        """The name of the kiosk that is the relay, while it is reached."""
        return self._partner.relay

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._nudged.clear()
            before = self._partner.relay
            pause_seconds = self._step()
            if self._partner.relay != before:
                self._on_news()
            self._system.wait(self._nudged, pause_seconds)
        self._partner.rest()

    def _step(self) -> float:
        if not self._is_needed():
            self._partner.rest()
            self._on_fault(None)
            return _IDLE_SECONDS
        why_none = ""
        try:
            while self._partner.exchange() and not self._stopped.is_set():
                pass
            why_none = self._partner.why_none
        except KnownError as fault:
            _LOG.info("the relay: %s", fault)
            why_none = str(fault)
        except Exception as fault:  # noqa: BLE001
            # What is kept here is safe, and the next try may go well.
            _LOG.exception("the exchange with the relay failed")
            why_none = type(fault).__name__
        if self._partner.relay is not None:
            self._on_fault(None)
            return EVERY_SECONDS
        self._on_fault(KnownError("relay_unreached", why_none))
        return _SEARCH_SECONDS * (0.5 + self._system.chance())
