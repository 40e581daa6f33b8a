"""What travels between a kiosk and the centre, as `docs/sync-protocol.md` tells it. Used by both ends."""

from typing import Annotated, Literal

import msgspec

from ecocentre.records import StoredRow

MEDIA_TYPE = "application/json"
PROBLEM_TYPE = "application/problem+json"
RULES_HEADER = "Ecocentre-Rules"
"""Request header: the `RULES_VERSION` of the kiosk. A centre with an older one answers 409 `centre_too_old`."""
MOST_OPERATIONS = 500
"""In one push."""
MOST_ROWS = 5_000
"""In one page of the feed."""
LONGEST_WAIT_SECONDS = 25
"""How long a pull may be held open."""

ACCEPTED, KNOWN, REFUSED, UNREADABLE = "accepted", "known", "refused", "unreadable"


class Push(msgspec.Struct, frozen=True, omit_defaults=True):
    """Operations in the order in which they were made; each is read by itself, so that one cannot spoil the rest.

    Those that another kiosk made have its signature under their id (`ecocentre.signatures`).
    """

    operations: Annotated[list[msgspec.Raw], msgspec.Meta(max_length=MOST_OPERATIONS)]
    signatures: dict[str, str] = {}


class Verdict(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the centre says of one operation: accepted, known (accepted before), refused or unreadable."""

    id: str | None
    verdict: str
    code: str | None = None
    detail: str | None = None


class PushAnswer(msgspec.Struct, frozen=True):
    """One verdict per operation, in the same order. All their effects stand in the feed up to `cursor`."""

    verdicts: list[Verdict]
    cursor: str
    server_time: str


class Handover(Push, frozen=True, omit_defaults=True):
    """Operations that a kiosk hands to a relay, each with its maker's signature, and where it left the relay's own."""

    since: str = ""


class Held(msgspec.Struct, frozen=True):
    """Operations that a relay holds, each with its maker's signature; those that follow begin at `mark`."""

    operations: list[msgspec.Raw]
    signatures: dict[str, str]
    mark: str
    more: bool


class Rows(msgspec.Struct, frozen=True):
    """The present state of changed records of one kind: values in storage form, in the order of `fields`."""

    fields: list[str]
    rows: list[StoredRow]


class Page(msgspec.Struct, frozen=True):
    """What changed after a cursor, each record once in its last state. `more` says that a further page waits."""

    cursor: str
    more: bool
    changed: dict[str, Rows]
    gone: dict[str, list[str]]
    server_time: str
    left: int = 0
    """How many records follow after this page, where it is the first one of all and `more` follow."""
    end: str = ""
    """Where the feed ended when the page was read."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not self.changed and not self.gone


class KindDigest(msgspec.Struct, frozen=True):
    """How many records of a kind, and the sum of their `row_hash` modulo 2^64, as 16 hexadecimal digits."""

    count: int
    sum: str


class Digest(msgspec.Struct, frozen=True):
    """The digest of all kinds at one cursor."""

    cursor: str
    kinds: dict[str, KindDigest]


class PairingRequest(msgspec.Struct, frozen=True):
    """A kiosk asks to be admitted under its name (RFC 8628 section 3.1)."""

    device: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9_.-]{1,60}$")]


class Pairing(msgspec.Struct, frozen=True):
    """What a kiosk shows to staff, and what it asks for its token with (RFC 8628 section 3.2). Spans in seconds."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_in: int
    interval: int


class TokenRequest(msgspec.Struct, frozen=True):
    """A kiosk asks whether staff have admitted it (RFC 8628 section 3.4)."""

    device_code: Annotated[str, msgspec.Meta(max_length=100)]


class Token(msgspec.Struct, frozen=True):
    """A device token, told this once. The one before holds until this one is used for the first time."""

    access_token: str
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105 - the word of RFC 6750


class Health(msgspec.Struct, frozen=True):
    """That the centre answers, which rules it knows, and what time it is there."""

    status: Literal["ok"]
    rules: int
    server_time: str


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """An error after RFC 9457. `code` is our own member: the same word as everywhere else."""

    type: str
    title: str
    status: int
    code: str
    detail: str = ""


class Cursor(msgspec.Struct, frozen=True):
    """A place in the feed: the epoch of the centre's database, and the number of the last change seen in it."""

    epoch: str
    number: int

    def __str__(self) -> str:
        return f"{self.epoch}:{self.number}"

    @classmethod
    def read(cls, text: str) -> "Cursor":
        """The cursor of `EPOCH:N`. Raises ValueError."""
        epoch, _, number = text.rpartition(":")
        if not epoch or not number.isascii() or not number.isdecimal() or len(number) > 18:
            message = f"not a cursor: {text!r}"
            raise ValueError(message)
        return cls(epoch, int(number))
