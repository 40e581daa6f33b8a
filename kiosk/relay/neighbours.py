"""The place's other kiosks, as one kiosk sees them: it is their relay, or looks for the one that is."""

from collections.abc import Callable
from typing import Protocol

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.relay.handing import Records
from kiosk.settings import Settings

# Each kiosk loads its own side only: a relay has a server, the others what looks for it.


class Neighbours(Protocol):
    """Those with whom a kiosk exchanges while the centre cannot be reached."""

    @property
    def relay(self) -> str | None:
        """The kiosk over which this one hears of the others; its own name where it is the relay, and was asked."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def nudge(self) -> None:
        """Something happened here, or the line to the centre is judged otherwise."""


class ServedNeighbours:
    """The others, whose relay this kiosk is."""

    def __init__(
        self,
        settings: Settings,
        system: System,
        records: Records,
        note: Callable[[str, KnownError | None], None],
        on_news: Callable[[], None],
    ) -> None:
        """`on_news` is called when the first of them asks, on a thread of the relay."""
        from kiosk.relay.service import RelayServer

        self._kiosk = settings.kiosk
        self._on_news = on_news
        self._has_heard_others = False
        self._server = RelayServer(
            records,
            system,
            kiosk=settings.kiosk,
            folder=settings.data_folder,
            port=settings.relay_port,
            on_heard=self._heard,
            on_fault=lambda fault: note("relay", fault),
        )

    @property
    def relay(self) -> str | None:
        return self._kiosk if self._has_heard_others else None

    def start(self) -> None:
        self._server.start()

    def stop(self) -> None:
        self._server.stop()

    def nudge(self) -> None:
        """They ask."""

    def _heard(self, _kiosk: str) -> None:
        if not self._has_heard_others:
            self._has_heard_others = True
            self._on_news()


def neighbours_of(
    settings: Settings,
    system: System,
    records: Records,
    *,
    is_needed: Callable[[], bool],
    note: Callable[[str, KnownError | None], None],
    on_news: Callable[[], None],
) -> Neighbours:
    """The other kiosks of these settings. `is_needed` tells whether the centre cannot be reached.

    `note` is told what keeps this kiosk from being a relay; `on_news` is called, on any thread, when `relay` changes.
    """
    if settings.relay:
        return ServedNeighbours(settings, system, records, note, on_news)
    from kiosk.relay.discovery import RelayAddresses
    from kiosk.relay.partner import Partner, PartnerThread
    from kiosk.sync.transport import HttpRelay

    site = settings.site
    addresses = RelayAddresses(site, settings.relay_address, system)
    partner = Partner(records, addresses, lambda address: HttpRelay(address, site, system))
    return PartnerThread(partner, system, is_needed, on_news)
