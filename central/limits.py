"""How often one device, or one address that shows no token, may ask. Every process counts for itself."""

import ipaddress
import threading
from collections.abc import Callable, Hashable

REQUESTS_PER_SECOND = 50
MOST_AT_ONCE = 1_000
"""A kiosk that hands over 10,000 operations needs 20 requests for them, and as many pulls."""
STRANGERS_PER_SECOND = 2
STRANGERS_AT_ONCE = 60
"""A kiosk that waits to be admitted asks every five seconds, and several may stand behind one address."""
_MOST_KNOWN = 10_000


class RateLimit:
    """A bucket of tokens for everybody who asks: one request takes one, and they come back steadily. Thread-safe.

    `monotonic` tells the seconds. Those who asked longest ago are forgotten, so that nobody can fill the memory.
    """

    def __init__(
        self,
        monotonic: Callable[[], float],
        per_second: int = REQUESTS_PER_SECOND,
        at_once: int = MOST_AT_ONCE,
    ) -> None:
        self._monotonic = monotonic
        self._per_second, self._at_once = per_second, at_once
        self._lock = threading.Lock()
        self._buckets: dict[Hashable, tuple[float, float]] = {}

    def take(self, *who: Hashable) -> float:
        """Count a request; tells for how many seconds they have to wait before they may ask. 0: go on."""
        now = self._monotonic()
        with self._lock:
            tokens, then = self._buckets.pop(who, (float(self._at_once), now))
            tokens = min(float(self._at_once), tokens + (now - then) * self._per_second)
            allowed = tokens >= 1
            self._buckets[who] = (tokens - allowed, now)
            if len(self._buckets) > _MOST_KNOWN:
                del self._buckets[next(iter(self._buckets))]
        return 0.0 if allowed else (1 - tokens) / self._per_second


def neighbourhood(address: str) -> str:
    """Who counts as one: an IPv4 address, or the network of an IPv6 address, of which one host may use every address.

    What is no address is kept as it is.
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    return str(found) if found.version == 4 else str(ipaddress.ip_network((found, 64), strict=False))
