"""Finds a relay in the local network, and lets it be found: multicast DNS service discovery (RFC 6762, RFC 6763)."""

import contextlib
import hashlib
import ipaddress
import logging
import threading
from collections.abc import Iterable, Iterator, Sequence

import ifaddr
from zeroconf import Error, InterfaceChoice, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

from ecocentre.system import System

SERVICE = "_ecocentre._tcp.local."
_LOOK_UP_MS = 1_000
_FIRST_SECONDS = 2.0
"""How long a search may take until it has found one."""
_SITE, _KIOSK = "site", "kiosk"
_LOG = logging.getLogger(__name__)


@contextlib.contextmanager
def announced(
    site: str, kiosk: str, port: int, addresses: Sequence[str], interfaces: Sequence[str] | None = None
) -> Iterator[None]:
    """Say in the local network that this kiosk is the relay of the site, and at which of its addresses.

    Raises OSError where there is no network, or where somebody else has its name there.
    """
    if not addresses:
        raise OSError("this machine has no address in a network")
    # A name of a service has 63 bytes at most.
    mark = hashlib.sha256(f"{site}/{kiosk}".encode()).hexdigest()[:16]
    info = ServiceInfo(
        SERVICE,
        f"{mark}.{SERVICE}",
        port=port,
        parsed_addresses=list(addresses),
        properties={_SITE: site, _KIOSK: kiosk},
        server=f"{mark}.local.",
    )
    with contextlib.closing(_network(interfaces)) as network:
        try:
            network.register_service(info)
        except Error as fault:
            raise OSError(f"{type(fault).__name__} {fault}".strip()) from fault
        try:
            yield
        finally:
            # The network may be gone.
            with contextlib.suppress(Error, OSError):
                network.unregister_service(info)


class RelayAddresses:
    """Where the relay of a site may be. Belongs to one thread."""

    def __init__(self, site: str, address: str | None, system: System, interfaces: Sequence[str] | None = None) -> None:
        """Without an `address` it is looked for in the local network."""
        self._site = site
        self._address = address
        self._system = system
        self._interfaces = interfaces
        self._search: _Search | None = None
        self._searched_from: list[str] = []

    def __call__(self) -> list[str]:
        """The addresses as `https://HOST:PORT`, the likeliest first; none where there is no network."""
        if self._address is not None:
            return [self._address]
        own = own_addresses(self._interfaces)
        if own != self._searched_from:
            # A search asks in those networks that were there when it began.
            self.close()
        if self._search is None:
            self._searched_from = own
            try:
                self._search = _Search(self._site, self._interfaces)
            except OSError as fault:
                _LOG.info("relays cannot be looked for: %s", fault)
                return []
        self._system.wait(self._search.found_one, _FIRST_SECONDS)
        return self._search.addresses()

    def close(self) -> None:
        """Look no more, until the next call."""
        search, self._search = self._search, None
        if search is not None:
            search.close()


class _Search(ServiceListener):
    """What the network tells of the relays of a site, on a thread of the library."""

    def __init__(self, site: str, interfaces: Sequence[str] | None) -> None:
        self._site = site
        self._lock = threading.Lock()
        self._found: dict[str, list[str]] = {}
        self.found_one = threading.Event()
        self._network = _network(interfaces)
        self._browser = ServiceBrowser(self._network, SERVICE, self)

    def addresses(self) -> list[str]:
        with self._lock:
            return [address for addresses in self._found.values() for address in addresses]

    def close(self) -> None:
        self._browser.cancel()
        self._network.close()

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        info = zc.get_service_info(type_, name, _LOOK_UP_MS)
        if info is not None and info.properties.get(_SITE.encode()) == self._site.encode():
            with self._lock:
                self._found[name] = [f"https://{_host(host)}:{info.port}" for host in _usable(info.parsed_addresses())]
            self.found_one.set()

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002
        with self._lock:
            self._found.pop(name, None)


def _network(interfaces: Sequence[str] | None) -> Zeroconf:
    """Raises OSError where there is none."""
    try:
        return Zeroconf(interfaces=interfaces or InterfaceChoice.All)
    except RuntimeError as fault:
        raise OSError(str(fault)) from fault


def _host(address: str) -> str:
    return f"[{address}]" if ":" in address else address


def own_addresses(interfaces: Sequence[str] | None = None) -> list[str]:
    """At which addresses this machine is reached by others, or those that are given."""
    if interfaces is not None:
        return list(interfaces)
    found = [str(ip.ip if ip.is_IPv4 else ip.ip[0]) for adapter in ifaddr.get_adapters() for ip in adapter.ips]
    return sorted(address for address in _usable(found) if not ipaddress.ip_address(address).is_loopback)


def _usable(addresses: Iterable[str]) -> list[str]:
    # One of IPv6 that counts on one link only needs the name of the link, which no URL can carry (RFC 9844).
    found = map(ipaddress.ip_address, addresses)
    return [str(address) for address in found if address.version == 4 or not address.is_link_local]
