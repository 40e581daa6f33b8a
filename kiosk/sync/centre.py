"""What the sync engine needs of a centre, however it is reached, and the faults that a centre can answer with."""

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from ecocentre.errors import KnownError
from ecocentre.wire import Cursor, Digest, Page, PushAnswer

T = TypeVar("T")


class Answer(NamedTuple, Generic[T]):
    """What the centre answered. `retry_after_seconds` is its wish, also on success, for when to be asked again."""

    value: T
    retry_after_seconds: float = 0


class CentreFault(KnownError):
    """The centre answered with an error. `code` is the centre's own where this program knows it."""

    def __init__(self, code: str, detail: str, status: int, retry_after_seconds: float = 0) -> None:
        super().__init__(code, detail)
        self.status = status
        self.retry_after_seconds = retry_after_seconds


class Centre(Protocol):
    """A centre. Every method may be called from any thread, and raises KnownError: CentreFault, `no_network` (nobody
    there, or cut), `centre_silent` (no answer in time), `reply_unreadable` (what answers is no centre, or ill),
    `redirect_refused`.
    """

    def push(self, operations: Sequence[bytes], signatures: Mapping[str, str] | None = None) -> Answer[PushAnswer]:
        """Send the bodies of operations, at most `wire.MOST_OPERATIONS`, and by id the signatures of other makers."""

    def pull(self, since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
        """What changed since; where nothing did, the answer is held back up to `wait_seconds`.

        None is the beginning: everything. Who goes on from there names as `began` the `end` of its first page.
        """

    def digest(self) -> Answer[Digest]:
        """The digest of everything."""

    def close(self) -> None:
        """End all requests at once, those of other threads too. The centre is not asked again."""
