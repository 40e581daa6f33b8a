"""Operations between two kiosks: signed by whoever made them when they leave, looked at when they come."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from ecocentre.badges import BadgeKey, keys_of
from ecocentre.operations import read_operation
from ecocentre.place import Place
from ecocentre.signatures import sign, signer_of
from kiosk.own_key import OwnKey
from offline_cache.outbox import Waiting

T = TypeVar("T")


class Records(Protocol):
    """What an exchange needs of a kiosk: `kiosk.app.Kiosk` is one."""

    @property
    def site(self) -> str: ...
    @property
    def own_key(self) -> OwnKey: ...
    def ask(self, question: Callable[..., T], *args: Any) -> T: ...  # noqa: ANN401
    def ids_on_top(self) -> list[str]: ...
    def named(self, ids: Sequence[str]) -> list[Waiting]: ...
    def take_over(self, handed: Sequence[tuple[bytes, str]]) -> None: ...


def told(records: Records, ids: Sequence[str]) -> tuple[list[bytes], dict[str, str]]:
    """Bodies and, by id, signatures of those operations that still are on their way to the centre."""
    _, private_key = records.own_key.announced()
    waiting = records.named(ids)
    signatures = {each.id: each.signature or sign(private_key, records.site, each.body) for each in waiting}
    return [each.body for each in waiting], signatures


def take_over(records: Records, bodies: Sequence[msgspec.Raw], signatures: Mapping[str, str]) -> None:
    """Take over those that this program can read, and whose makers the site admits. The others stay with their makers.

    Raises KnownError.
    """
    handed = records.ask(_genuine, [bytes(body) for body in bodies], signatures)
    if handed:
        records.take_over(handed)


def _genuine(place: Place, bodies: Sequence[bytes], signatures: Mapping[str, str]) -> list[tuple[bytes, str]]:
    found: list[tuple[bytes, str]] = []
    for body in bodies:
        try:
            operation = read_operation(body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            continue
        signature = signatures.get(operation.id, "")
        key = signer_of(keys_of(place, operation.kiosk), body, signature)
        if key is not None and key.revoked_at is None:
            found.append((body, signature))
    return found


def keys(place: Place) -> list[BadgeKey]:
    """The keys of all kiosks of the site."""
    return place.every(BadgeKey)
