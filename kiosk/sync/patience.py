"""How long to wait before the centre is asked again."""

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.sync.batches import is_about_content
from kiosk.sync.centre import CentreFault

LONGEST_SECONDS = 60
_FIRST_SECONDS = 0.5
_LEAST_SECONDS = 0.05
_LONGEST_WHILE_SEARCHING_SECONDS = 5
_SLOW_SECONDS = (30, 300)
_PENDING_SECONDS = 5
"""How often a kiosk that waits to be admitted looks whether it may ask again."""
_SLOW_CODES = {
    "token_required", "token_missing", "revoked", "wrong_site", "not_found", "method_not_allowed", "centre_too_old",
    "insecure_address", "access_denied", "token_unwritable",
}  # fmt: skip
"""Faults that no retry of ours mends: somebody has to do something first."""


def slow_seconds(system: System) -> float:
    """The pause before something is tried again that a person has to mend."""
    least, most = _SLOW_SECONDS
    return least + system.chance() * (most - least)


def pause_seconds(system: System, fault: KnownError, failures: int) -> float:
    """The pause after the n-th failure in a row: full jitter under a doubling ceiling, on top of `Retry-After`.

    (Full jitter: a pause anywhere between nothing and the ceiling, so that a city's kiosks come back one by one.)
    """
    if fault.code == "pairing_pending":
        return _PENDING_SECONDS + system.chance()
    wished = fault.retry_after_seconds if isinstance(fault, CentreFault) else 0.0
    if fault.code in _SLOW_CODES and failures > 1:
        return max(wished, slow_seconds(system))
    longest = _LONGEST_WHILE_SEARCHING_SECONDS if is_about_content(fault) else LONGEST_SECONDS
    jitter = system.chance() * min(longest, _FIRST_SECONDS * 2.0 ** min(failures, 20))
    return wished + jitter if wished else max(_LEAST_SECONDS, jitter)
