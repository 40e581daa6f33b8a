"""The token lies in the system's key store where one is open, else in a file of its user alone."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError, PasswordSetError

from ecocentre.errors import KnownError
from kiosk.token_store import SERVICE, Kept, TokenStore, key_store

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
OWNER = "https://centre.example lices accueil"
REAL_KEY_STORE = key_store


class KeptKeys(KeyringBackend):
    """A key store that keeps in memory, and breaks when told to."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        self.broken = False
        self.forgets = False

    def get_password(self, service: str, username: str) -> str | None:
        return None if self.forgets else self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken:
            raise PasswordSetError("locked")
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.held:
            raise PasswordDeleteError("not there")
        del self.held[service, username]


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> KeptKeys:
    keys = KeptKeys()
    monkeypatch.setattr("kiosk.token_store.key_store", lambda: keys)
    return keys


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk" / "token"


def test_the_key_store_keeps_it_and_no_file_does(keys: KeptKeys, file: Path) -> None:
    store = TokenStore(file, OWNER)
    assert store.read() is None
    store.write("lices.abc", NOW)
    assert TokenStore(file, OWNER).read() == Kept("lices.abc", NOW)
    assert (store.in_file, file.exists()) == (False, False)
    assert set(keys.held) == {(SERVICE, OWNER)}
    assert TokenStore(file, "https://elsewhere.example lices accueil").read() is None, "no other centre is shown it"
    store.forget()
    store.forget()
    assert (keys.held, store.read()) == ({}, None)


@pytest.mark.parametrize("trouble", ["broken", "forgets"])
def test_a_key_store_that_does_not_keep_is_none(keys: KeptKeys, file: Path, trouble: str) -> None:
    setattr(keys, trouble, True)
    store = TokenStore(file, OWNER)
    store.write("lices.abc", NOW)
    assert (store.read(), store.in_file) == (Kept("lices.abc", NOW), True)
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600


def test_a_token_moves_into_a_key_store_that_has_opened(keys: KeptKeys, file: Path) -> None:
    keys.broken = True
    store = TokenStore(file, OWNER)
    store.write("lices.old", NOW)
    keys.broken = False
    store.write("lices.new", NOW)
    assert (store.read(), file.exists()) == (Kept("lices.new", NOW), False)


def test_a_token_that_staff_put_into_the_file_is_taken_as_it_is(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("lices.abc\n")
    store = TokenStore(file, OWNER)
    assert (store.read(), store.in_file) == (Kept("lices.abc", None), False)
    for nothing in ("", "two words", "a\tb"):
        file.write_text(nothing)
        with pytest.raises(KnownError, match="token_missing"):
            store.read()


def test_a_disk_that_takes_no_token_is_told(file: Path) -> None:
    file.parent.write_text("in the way")
    with pytest.raises(KnownError, match="token_unwritable"):
        TokenStore(file, OWNER).write("lices.abc", NOW)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems always have one")
@pytest.mark.parametrize("address", [None, "unix:path=/nowhere/at/all"])
def test_without_a_session_bus_there_is_no_key_store(monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert REAL_KEY_STORE() is None
