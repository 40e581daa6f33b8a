"""What an operation is: something that happened (a fact) or is asked for (a claim), as plain data with one rule."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Union

import msgspec

from ecocentre.records import to_instant

if TYPE_CHECKING:
    from ecocentre.place import Place


def spelled(pattern: str, max_length: int | None = None) -> msgspec.Meta:
    """A text that matches `pattern` from its first character to its last."""
    # In Python `$` alone also stands before a line break at the end; in JSON Schema there is no `\Z`.
    return msgspec.Meta(pattern=rf"^(?:{pattern})$(?!\n)", max_length=max_length)


Id = Annotated[str, spelled(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")]
"""A UUIDv7 in its canonical lower-case spelling."""
Code = Annotated[str, spelled(r"[a-z0-9_.-]+", max_length=60)]
"""A word of a closed vocabulary, or the name of a site or a kiosk."""
Line = Annotated[str, spelled(r"[^\x00-\x1f\x7f]+")]
"""Any text in one line. No control characters: a screen could not show them, and PostgreSQL keeps no NUL."""
AwareInstant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A datetime that knows its time zone."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What an accepted operation did: a value that a screen can say in words."""


class Refusal(msgspec.Struct, frozen=True):
    """Why an operation was not accepted. `code` has a sentence in every language."""

    code: str


class Operation(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """Something that happened or is asked for at one site.

    `id` is made before the first try and used again in every retry; `made_at` is the device's time, `clock_error_ms`
    how far that was ahead of the centre's (None: not known yet); `by` is the staff member, None for a visitor.
    """

    id: Id
    kiosk: Code
    made_at: AwareInstant
    clock_error_ms: Annotated[int, msgspec.Meta(ge=-(10**13), le=10**13)] | None = None
    by: Code | None = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        _decoder.cache_clear()

    @property
    def happened_at(self) -> datetime:
        """The corrected instant, as records keep it: the device's time less its known error."""
        if not self.clock_error_ms:
            return to_instant(self.made_at)
        try:
            return to_instant(self.made_at - timedelta(milliseconds=self.clock_error_ms))
        except OverflowError:
            return to_instant(self.made_at)

    def apply(self, place: "Place") -> Outcome | Refusal:
        """The rule. Deterministic: reads and writes through `place` only, asks no clock, no network and no chance.

        A fact returns an `Outcome`, always; a claim may return a `Refusal`, and then has written nothing.
        """
        raise NotImplementedError


def operation_kinds() -> Mapping[str, type[Operation]]:
    """Every declared operation by its kind (`visits.arrive`). Load the subjects first (`ecocentre.subjects`)."""
    return {str(operation.__struct_config__.tag): operation for operation in Operation.__subclasses__()}


@cache
def _decoder() -> msgspec.json.Decoder[Any]:
    kinds = sorted(Operation.__subclasses__(), key=lambda kind: kind.__name__)
    return msgspec.json.Decoder(Union[tuple(kinds)])  # noqa: UP007


_ENCODER = msgspec.json.Encoder(order="deterministic")


def write_operation(operation: Operation) -> bytes:
    """The operation as JSON, always in the same spelling: its hash tells whether two bodies are the same."""
    return _ENCODER.encode(operation)


def read_operation(body: bytes | msgspec.Raw) -> Operation:
    """The operation of a JSON body. Raises `msgspec.DecodeError` (or its `ValidationError`) that says what is wrong."""
    operation = _decoder().decode(body)
    assert isinstance(operation, Operation)  # noqa: S101
    return operation
