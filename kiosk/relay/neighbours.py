"""The place's other kiosks, as one kiosk sees them: it exchanges with their relay, and may be one itself."""

from collections.abc import Callable

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.relay.discovery import RelayAddresses
from kiosk.relay.handing import Records
from kiosk.relay.partner import Partner, PartnerThread
from kiosk.settings import Settings
from kiosk.sync.transport import HttpRelay


class Neighbours:
    """Those with whom a kiosk exchanges while the centre cannot be reached."""

    def __init__(
        self,
        settings: Settings,
        system: System,
        records: Records,
        *,
        is_needed: Callable[[], bool],
        note: Callable[[str, KnownError | None], None],
        on_news: Callable[[], None],
    ) -> None:
        """`is_needed` tells whether the centre cannot be reached. `note` is told under `relay` what keeps this kiosk
        from being one, and under `relay_address` what keeps it from the one that it was given; None where nothing does.
        `on_news` is called, on any thread, when `relay` changes.
        """
        self._kiosk = settings.kiosk
        self._on_news = on_news
        self._is_asked = False

        def unreached(fault: KnownError | None) -> None:
            # Where none was given there may be none, and nothing is wrong.
            if settings.relay_address is not None:
                note("relay_address", fault)

        # A relay, too: there may be another one, with which it exchanges what its own neighbours did.
        addresses = RelayAddresses(settings.site, settings.relay_address, system)
        partner = Partner(records, addresses, lambda address: HttpRelay(address, settings.site, system))
        self._partner = PartnerThread(partner, system, is_needed, on_news, unreached)
        self._server = None
        if settings.relay:
            # Only a relay loads a server.
            from kiosk.relay.service import RelayServer

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
        """The kiosk over which this one hears of the others; its own name where it is the relay, and was asked."""
        return self._kiosk if self._is_asked else self._partner.relay

    def start(self) -> None:
        if self._server is not None:
            self._server.start()
        self._partner.start()

    def stop(self) -> None:
        if self._server is not None:
            self._server.stop()
        self._partner.stop()

    def nudge(self) -> None:
        """Something happened here, or the line to the centre is judged otherwise."""
        self._partner.nudge()

    def _heard(self, _kiosk: str) -> None:
        if not self._is_asked:
            self._is_asked = True
            self._on_news()
