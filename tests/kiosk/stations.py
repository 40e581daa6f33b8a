"""Kiosks without centre and screen, and a line from one to the relay that another one is."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ecocentre.badges import BadgeKey
from ecocentre.errors import KnownError
from ecocentre.operations import Operation, Outcome, Refusal
from ecocentre.place import Place
from ecocentre.system import System
from ecocentre.wire import Held
from kiosk.own_key import OwnKey
from kiosk.relay.partner import Partner
from kiosk.relay.service import Answered, Relay
from kiosk.sync.transport import handed
from offline_cache.cache import Cache
from offline_cache.outbox import Waiting

T = TypeVar("T")


class Station:
    """What an exchange between kiosks needs of each: a cache and a key. `kiosk.app.Kiosk` is the real one."""

    def __init__(self, cache: Cache, name: str, folder: Path, system: System) -> None:
        self.cache = cache
        self.name = name
        self.folder = folder
        self.system = system
        self.site = cache.site
        self.own_key = OwnKey(folder, system, self)

    def ask(self, question: Callable[..., T], *args: Any) -> T:
        return self.cache.ask(question, *args)

    def new_id(self) -> str:
        return self.system.new_id()

    def submit(self, operation_type: type[Operation], *, by: str | None = None, **fields: Any) -> Outcome | Refusal:
        operation = operation_type(
            id=self.new_id(), kiosk=self.name, made_at=self.system.now(), clock_error_ms=None, by=by, **fields
        )
        return self.cache.submit(operation)[0]

    def ids_on_top(self) -> list[str]:
        return self.cache.ids_on_top()

    def named(self, ids: Sequence[str]) -> list[Waiting]:
        return self.cache.named(ids)

    def take_over(self, handed_over: Sequence[tuple[bytes, str]]) -> None:
        self.cache.take_over(handed_over)

    def keys_known(self) -> list[BadgeKey]:
        return self.ask(lambda place: place.every(BadgeKey))

    def learn(self, *keys: BadgeKey) -> None:
        """Know keys as if the centre had stated them."""

        def write(place: Place) -> None:
            place.put_stored(BadgeKey, [key.stored() for key in keys])

        with self.cache._database.writing() as connection:
            write(Place(connection, self.site))


class DirectLine:
    """The way to a relay of the same process."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay
        self.public_key = relay.public_key
        self.is_closed = False

    def exchange(self, shown: str, operations: Sequence[bytes], signatures: dict[str, str], since: str) -> Held:
        body = handed(operations, signatures) + b',"since":' + msgspec.json.encode(since) + b"}"
        try:
            held = self._relay.exchange(self._relay.admit(shown), body)
        except Answered as answered:
            raise KnownError(answered.code, answered.detail) from answered
        return msgspec.json.decode(msgspec.json.encode(held), type=Held)

    def close(self) -> None:
        self.is_closed = True


class OneAddress:
    """There is one relay, and everybody knows where."""

    def __call__(self) -> list[str]:
        return ["https://relay"]

    def close(self) -> None:
        pass


def partner_of(station: Station, relay: Relay) -> Partner:
    return Partner(station, OneAddress(), lambda _address: DirectLine(relay))
