"""How often one device may ask. Every process counts for itself."""

import threading
from collections.abc import Callable

REQUESTS_PER_SECOND = 50
MOST_AT_ONCE = 1_000
"""A kiosk that hands over 10,000 operations needs 20 requests for them, and as many pulls."""


class RateLimit:
    """A bucket of tokens for every device: one request takes one, and they come back steadily. Thread-safe.

    `monotonic` tells the seconds. The devices are those that were admitted, so that nobody can fill the memory.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}

    def take(self, site: str, device: str) -> float:
        """Count a request; tells for how many seconds the device has to wait before it may ask. 0: go on."""
        now = self._monotonic()
        with self._lock:
            tokens, then = self._buckets.get((site, device), (float(MOST_AT_ONCE), now))
            tokens = min(float(MOST_AT_ONCE), tokens + (now - then) * REQUESTS_PER_SECOND)
            allowed = tokens >= 1
            self._buckets[site, device] = (tokens - allowed, now)
        return 0.0 if allowed else (1 - tokens) / REQUESTS_PER_SECOND
