"""Where the device token that staff gave this kiosk is kept: the system's key store, else a file of its user alone."""

import contextlib
import logging
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ecocentre.errors import KnownError
from ecocentre.reading import read_whole
from kiosk.own_central import write_secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "ecocentre-kiosk"
"""Under which name the key store shows the token."""
_MOST_BYTES = 4_096
_LOG = logging.getLogger(__name__)


class Kept(NamedTuple):
    """A token, and when the centre gave it; None where somebody put it there by hand."""

    token: str
    since: datetime | None


class TokenStore:
    """The token of one kiosk of one site at one centre. For one thread at a time."""

    def __init__(self, file: Path, owner: str) -> None:
        """`file` is used where no key store of the system is open; `owner` tells one kiosk's token from another's."""
        self._file = file
        self._owner = owner
        self.in_file = False
        """Whether the token is in the file for want of a key store."""

    def read(self) -> Kept | None:
        """The token, if there is one. Raises KnownError `token_missing` for a file that holds none."""
        self.in_file = False
        if self._file.exists():
            kept = _read(read_token(self._file), str(self._file))
            self.in_file = kept.since is not None
            return kept
        text = self._in_key_store()
        return None if text is None else _read(text, "the key store")

    def write(self, token: str, now: datetime) -> None:
        """Keep a token in place of the one before; on return it is there. Raises KnownError `token_unwritable`."""
        text = f"{token} {now.isoformat()}"
        try:
            if self._put_into_key_store(text):
                self._file.unlink(missing_ok=True)
                self.in_file = False
                return
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_secret(self._file, text)
        except OSError as fault:
            raise KnownError("token_unwritable", f"{self._file}: {fault.strerror or fault}") from fault
        self.in_file = True

    def forget(self) -> None:
        """Keep no token any more, as far as that can be done."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
        store = key_store()
        if store is not None:
            with contextlib.suppress(Exception):
                store.delete_password(SERVICE, self._owner)
        self.in_file = False

    def _in_key_store(self) -> str | None:
        store = key_store()
        if store is None:
            return None
        try:
            return store.get_password(SERVICE, self._owner)
        except Exception as fault:  # noqa: BLE001 - each system's store has faults of its own
            _LOG.warning("the key store does not answer: %s", type(fault).__name__)
            return None

    def _put_into_key_store(self, text: str) -> bool:
        store = key_store()
        if store is None:
            return False
        try:
            store.set_password(SERVICE, self._owner, text)
            return store.get_password(SERVICE, self._owner) == text
        except Exception as fault:  # noqa: BLE001 - each system's store has faults of its own
            _LOG.warning("the key store takes nothing: %s", type(fault).__name__)
            return False


def key_store() -> "KeyringBackend | None":
    """The key store of the operating system, if it can be used without anybody at the screen."""
    try:
        if sys.platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring

            return WinVaultKeyring()
        if sys.platform == "darwin":
            from keyring.backends.macOS import Keyring as MacKeyring

            return MacKeyring()
        if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return None
        import secretstorage
        from keyring.backends.SecretService import Keyring as SecretServiceKeyring

        with contextlib.closing(secretstorage.dbus_init()) as bus:
            # One that is locked would ask visitors for its password.
            if secretstorage.Collection(bus).is_locked():
                return None
        return SecretServiceKeyring()  # type: ignore[no-untyped-call]
    except Exception as fault:  # noqa: BLE001 - none installed, none running, none made yet
        _LOG.info("there is no key store: %s", type(fault).__name__)
        return None


def read_token(path: Path) -> str:
    """What a file of a token holds. Raises KnownError `token_missing`."""
    try:
        with path.open("rb") as file:
            return read_whole(file, _MOST_BYTES).decode("ascii").strip()
    except (OSError, ValueError) as fault:
        raise KnownError("token_missing", f"{path}: {fault}") from fault


def is_open_to_others(path: Path) -> bool:
    """Whether others than its user may read a file; False where it is not there."""
    try:
        return os.name == "posix" and path.stat().st_mode & 0o077 != 0
    except OSError:
        return False


def _read(text: str, where: str) -> Kept:
    token, _, since = text.partition(" ")
    try:
        if token and text.isprintable():
            return Kept(token, datetime.fromisoformat(since) if since else None)
    except ValueError:
        pass
    raise KnownError("token_missing", f"{where} holds no token")
