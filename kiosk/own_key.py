"""The key with which a kiosk signs its badges and its operations: made here, kept here, and announced to the site."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ecocentre.badges import AnnounceKey, BadgeKey
from ecocentre.errors import KnownError
from ecocentre.operations import Operation, Outcome, Refusal
from ecocentre.place import Place
from ecocentre.system import System
from kiosk.own_central import write_secret

T = TypeVar("T")


class Records(Protocol):
    """What a key needs of the kiosk: `kiosk.app.Kiosk` is one."""

    def ask(self, question: Callable[..., T], *args: Any) -> T: ...  # noqa: ANN401
    def submit(self, operation_type: type[Operation], *, by: str | None = None, **fields: Any) -> Outcome | Refusal: ...  # noqa: ANN401
    def new_id(self) -> str: ...


class OwnKey:
    """The kiosk's own key, which never leaves it. Any method may be called from any thread."""

    def __init__(self, folder: Path, system: System, records: Records) -> None:
        self._file = folder / "badge_key"
        self._system = system
        self._records = records
        self._lock = threading.Lock()
        self._key: tuple[str, Ed25519PrivateKey] | None = None

    def announced(self) -> tuple[str, Ed25519PrivateKey]:
        """The key and the id under which the site knows it, which is told of it where it does not.

        A kiosk that is admitted again, after it had been revoked, makes itself another one. Raises KnownError where the
        key cannot be kept.
        """
        with self._lock:
            key, private_key = self._key or self._read() or self._make()
            known = self._records.ask(_key, key)
            if known is not None and known.revoked_at is not None:
                key, private_key = self._make()
                known = None
            if known is None:
                public_key = private_key.public_key().public_bytes_raw().hex()
                self._records.submit(AnnounceKey, key=key, public_key=public_key)
            self._key = key, private_key
            return self._key

    def held(self) -> tuple[str, Ed25519PrivateKey] | None:
        """The key and its id as they are, known to the site or not; None before it was made. Raises KnownError."""
        with self._lock:
            return self._key or self._read()

    def _read(self) -> tuple[str, Ed25519PrivateKey] | None:
        try:
            key, _, secret = self._file.read_text("ascii").strip().partition(" ")
            return str(UUID(key)), Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise KnownError("badge_key_unreadable", f"{self._file}: {error}") from error

    def _make(self) -> tuple[str, Ed25519PrivateKey]:
        key, private_key = self._records.new_id(), Ed25519PrivateKey.from_private_bytes(self._system.secret(32))
        try:
            write_secret(self._file, f"{key} {private_key.private_bytes_raw().hex()}")
        except OSError as error:
            raise KnownError("badge_key_unwritable", f"{self._file}: {error.strerror or error}") from error
        return key, private_key


def _key(place: Place, key: str) -> BadgeKey | None:
    return place.get(BadgeKey, key)
