"""Chooses which waiting operations go next, so that one that cannot be sent never holds up the others.

After repeated failures the batch is halved, until the guilty operation is alone. It is passed over from then on, and
set aside only if it fails once more while the centre takes others: a centre that is ill spoils no operation.
"""

from collections import Counter
from collections.abc import Sequence

from ecocentre.errors import KnownError
from ecocentre.wire import MOST_OPERATIONS
from kiosk.sync.centre import CentreFault
from offline_cache.outbox import Waiting

MOST_BYTES = 2_000_000
"""In one push."""
_TRIES = 2
"""How often a batch is tried before it is halved."""
_SMALLEST_ON_A_BAD_LINE = 10


class Batches:
    """The memory of what failed. Belongs to one thread."""

    def __init__(self) -> None:
        self._most = MOST_OPERATIONS
        self._failures = 0
        self._suspects: dict[str, Waiting] = {}
        self._held: dict[str, Waiting] = {}
        self._holds: Counter[str] = Counter()

    @property
    def suspects(self) -> list[Waiting]:
        """Operations that failed alone."""
        return list(self._suspects.values())

    @property
    def holds_some(self) -> bool:
        """Whether operations are passed over because the centre does not take them from this kiosk's token."""
        return bool(self._held)

    @property
    def holds_own(self) -> bool:
        """Whether operations are among them that this kiosk made."""
        return any(held.signature is None for held in self._held.values())

    def hold(self, operation: Waiting) -> int:
        """Pass an operation over until `release`; it goes on waiting. Tells how often that has been so."""
        self._held[operation.id] = operation
        self._holds[operation.id] += 1
        self._suspects.pop(operation.id, None)
        return self._holds[operation.id]

    def release(self) -> None:
        """Try again what was held."""
        self._held.clear()

    def most(self) -> int:
        """How many waiting operations to look at."""
        return self._most + len(self._suspects) + len(self._held)

    def choose(self, waiting: Sequence[Waiting]) -> list[Waiting]:
        """The next batch, in order; empty if there is nothing to send."""
        waiting = [operation for operation in waiting if operation.id not in self._held]
        if waiting and all(operation.id in self._suspects for operation in waiting):
            # Nothing else is there to tell by whether the centre is well: try them again.
            self._suspects.clear()
        batch: list[Waiting] = []
        size = 0
        for operation in waiting:
            size += len(operation.body)
            if len(batch) == self._most or (batch and size > MOST_BYTES):
                break
            if operation.id not in self._suspects:
                batch.append(operation)
        return batch

    def succeeded(self) -> None:
        self._failures = 0
        self._most = min(MOST_OPERATIONS, self._most * 2)

    def failed(self, batch: Sequence[Waiting], fault: KnownError) -> None:
        self._failures += 1
        if self._failures < _TRIES and fault.code != "too_large":
            return
        self._failures = 0
        if is_about_content(fault):
            if len(batch) == 1:
                self._suspects[batch[0].id] = batch[0]
            self._most = max(1, len(batch) // 2)
        elif fault.code in ("no_network", "centre_silent"):
            # A bad line carries a small batch sooner than a large one.
            self._most = max(_SMALLEST_ON_A_BAD_LINE, len(batch) // 2)

    def forget(self, id: str) -> None:  # noqa: A002
        """The operation was sent, or set aside."""
        self._held.pop(id, None)
        self._holds.pop(id, None)
        self._suspects.pop(id, None)


def is_about_content(fault: KnownError) -> bool:
    """Whether a fault may lie in what was sent."""
    if isinstance(fault, CentreFault):
        return fault.code in ("body_unreadable", "too_large", "internal") or (
            fault.code == "reply_unreadable" and fault.status not in (502, 504)
        )
    return fault.code == "reply_unreadable"
