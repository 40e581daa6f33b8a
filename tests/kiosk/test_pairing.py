"""A kiosk comes to its token, changes it and loses it, over real HTTP with a real centre."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from central.devices import add_device, revoke_device
from central.pairing import APPROVED, DENIED, decide
from central.sites import load_profile, profile_records
from central.store import Store
from ecocentre.badges import IssueBadge
from ecocentre.errors import KnownError
from ecocentre.sites import the_site
from ecocentre.system import System
from ecocentre.visits import Arrive
from kiosk.app import Kiosk, open_kiosk
from kiosk.pairing import RENEW_DAYS
from kiosk.settings import read_settings
from kiosk.token_store import TokenStore
from tests.central.serving import ROOT, Client, eventually, running
from tests.kiosk.test_app import arrive, codes, here, visits

PROFILE = ROOT / "assets" / "sites" / "lices.toml"
SITE, NAME = "lices", "jardin"


class Place:
    """A centre at its address, and the folders of its kiosks."""

    def __init__(self, store: Store, address: str, folder: Path) -> None:
        self.store, self.address, self.folder = store, address, folder

    def kiosk(self, *arguments: str, system: System | None = None) -> Kiosk:
        words = ["--data", str(self.folder), "--kiosk", NAME, "--central", self.address, *arguments]
        return open_kiosk(read_settings(words), system or System())

    def approve(self, kiosk: Kiosk, *, replace: bool = False) -> None:
        eventually(lambda: kiosk.status().code is not None)
        code = kiosk.status().code
        assert code is not None
        decide(self.store, SITE, code.text, APPROVED, replace=replace)

    @property
    def token_file(self) -> Path:
        return self.folder / "token"

    def token(self) -> str:
        return self.token_file.read_text("ascii").split()[0]

    def lets_in(self, token: str) -> bool:
        return Client(self.address, token, SITE).get("records").status == 200


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    """Nobody has to wait for the first contact to be spread, nor between two questions."""
    monkeypatch.setattr("kiosk.app._PHASE_SECONDS", 0.0)
    monkeypatch.setattr("kiosk.sync.patience._PENDING_SECONDS", 0.0)
    monkeypatch.setattr("central.pairing.INTERVAL_SECONDS", 1)
    store = Store.open(f"sqlite:///{tmp_path / 'centre.sqlite3'}", System())
    store.add_site(SITE)
    load_profile(store, SITE, profile_records(PROFILE, SITE))
    with running(store) as address:
        yield Place(store, address, tmp_path / "kiosk")
    store.close()


def test_a_kiosk_without_a_token_shows_a_code_and_begins_once_staff_approved(place: Place) -> None:
    kiosk = place.kiosk()
    try:
        arrive(kiosk, people=2)
        eventually(lambda: kiosk.status().code is not None)
        code = kiosk.status().code
        assert code is not None
        assert code.whole_address == f"{place.address}/pair/{SITE}?code={code.text}"
        assert codes(kiosk) == ["pairing_pending"]
        assert here(kiosk) == 2
        assert kiosk.ask(the_site) is None
        place.approve(kiosk)
        eventually(lambda: kiosk.status().connection == "connected" and kiosk.status().waiting == 0)
        eventually(lambda: kiosk.ask(the_site) is not None)
        assert kiosk.status().code is None
        assert codes(kiosk) == ["key_store_missing"]
        assert place.token_file.stat().st_mode & 0o077 == 0
    finally:
        kiosk.close()
    again = place.kiosk()
    try:
        eventually(lambda: again.status().connection == "connected")
        assert (again.status().code, here(again)) == (None, 2)
    finally:
        again.close()


def test_a_kiosk_that_was_denied_says_so(place: Place) -> None:
    kiosk = place.kiosk()
    try:
        eventually(lambda: kiosk.status().code is not None)
        code = kiosk.status().code
        assert code is not None
        decide(place.store, SITE, code.text, DENIED)
        eventually(lambda: "access_denied" in codes(kiosk))
    finally:
        kiosk.close()


def test_a_code_that_ended_is_followed_by_another(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("central.pairing.CODE_SECONDS", 1)
    kiosk = place.kiosk()
    try:
        eventually(lambda: kiosk.status().code is not None)
        first = kiosk.status().code
        assert first is not None
        eventually(lambda: (now := kiosk.status().code) is not None and now.text != first.text)
    finally:
        kiosk.close()


def test_a_token_file_of_the_settings_has_priority_and_is_left_alone(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "given"
    file.touch(0o600)
    file.write_text(add_device(place.store, SITE, NAME))
    before = file.read_bytes()
    kiosk = place.kiosk("--token-file", str(file))
    try:
        eventually(lambda: kiosk.status().connection == "connected")
        assert codes(kiosk) == []
    finally:
        kiosk.close()
    assert file.read_bytes() == before
    assert not place.token_file.exists()


def test_a_kiosk_that_the_centre_no_longer_knows_asks_to_be_admitted_again(place: Place) -> None:
    """The centre was made anew, or set back."""
    TokenStore(place.token_file, "").write(f"{SITE}.{'x' * 43}", System().now())
    kiosk = place.kiosk()
    try:
        arrive(kiosk)
        place.approve(kiosk)
        eventually(lambda: kiosk.status().connection == "connected" and kiosk.status().waiting == 0)
        assert not kiosk.status().revoked
    finally:
        kiosk.close()


# -- the token is changed -------------------------------------------------------------------------------------------


def old_token(place: Place, days: int = RENEW_DAYS) -> str:
    """The token of a kiosk that was paired that many days ago."""
    token = add_device(place.store, SITE, NAME)
    store = TokenStore(place.token_file, "")
    store.write(token, System().now() - timedelta(days=days))
    return token


@pytest.mark.parametrize(("days", "changed"), [(RENEW_DAYS - 1, False), (RENEW_DAYS, True)])
def test_an_old_token_is_changed_and_a_young_one_is_not(place: Place, days: int, changed: bool) -> None:
    token = old_token(place, days)
    kiosk = place.kiosk()
    try:
        eventually(lambda: kiosk.status().connection == "connected")
    finally:
        kiosk.close()
    assert (place.token() != token) is changed
    assert place.lets_in(place.token())
    assert place.lets_in(token) is not changed


def test_a_kiosk_that_ends_between_keeping_and_using_its_new_token_comes_in(place: Place) -> None:
    token = old_token(place)
    new = Client(place.address, token, SITE).ask("POST", "token").json["access_token"]
    TokenStore(place.token_file, "").write(new, System().now())
    # Here the power was cut.
    kiosk = place.kiosk()
    try:
        eventually(lambda: kiosk.status().connection == "connected")
    finally:
        kiosk.close()
    assert place.lets_in(new)
    assert not place.lets_in(token)


def test_a_kiosk_that_ends_before_it_kept_its_new_token_comes_in(place: Place) -> None:
    token = old_token(place)
    lost = Client(place.address, token, SITE).ask("POST", "token").json["access_token"]
    # Here the power was cut.
    kiosk = place.kiosk()
    try:
        eventually(lambda: kiosk.status().connection == "connected")
    finally:
        kiosk.close()
    assert place.lets_in(place.token())
    assert not place.lets_in(lost)


def test_a_new_token_that_cannot_be_kept_is_not_used(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    token = old_token(place)

    def full(*_arguments: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("kiosk.token_store.write_secret", full)
    kiosk = place.kiosk()
    try:
        eventually(lambda: kiosk.status().connection == "connected")
        assert place.token() == token
        assert kiosk.status().code is None
    finally:
        kiosk.close()
    assert place.lets_in(token)


def test_a_token_grows_old_while_the_kiosk_runs(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    token = old_token(place, 1)
    monkeypatch.setattr("kiosk.pairing.RENEW_DAYS", 2)
    kiosk = place.kiosk()
    try:
        eventually(lambda: kiosk.status().connection == "connected")
        assert place.token() == token
        monkeypatch.setattr("kiosk.pairing.RENEW_DAYS", 1)
        arrive(kiosk)
        eventually(lambda: place.token() != token)
        arrive(kiosk)
        eventually(lambda: kiosk.status().waiting == 0)
        assert place.lets_in(place.token())
    finally:
        kiosk.close()


# -- the kiosk is no longer admitted --------------------------------------------------------------------------------


def bytes_of(folder: Path) -> bytes:
    """All that is on the disk of a kiosk."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_revoked_kiosk_removes_what_tells_of_people_and_keeps_what_was_not_sent(place: Place) -> None:
    token = add_device(place.store, SITE, NAME)
    TokenStore(place.token_file, "").write(token, System().now())
    kiosk = place.kiosk()
    try:
        badge, visit = kiosk.new_id(), kiosk.new_id()
        expires_at = kiosk.now() + timedelta(days=9)
        kiosk.submit(IssueBadge, badge=badge, key=kiosk.new_id(), alias="Loutre 12", expires_at=expires_at)
        kiosk.submit(Arrive, visit=visit, badge=badge)
        eventually(lambda: kiosk.status().waiting == 0 and kiosk.ask(the_site) is not None and here(kiosk) == 1)
    finally:
        kiosk.close()
    alone = open_kiosk(read_settings(["--data", str(place.folder), "--kiosk", NAME, "--offline"]), System())
    try:
        unsent = arrive(alone, people=2)
        assert here(alone) == 3
    finally:
        alone.close()
    revoke_device(place.store, SITE, NAME)
    kiosk = place.kiosk()
    try:
        eventually(lambda: kiosk.status().revoked)
        assert (here(kiosk), visits(kiosk), kiosk.status().waiting) == (0, [], 1)
        assert kiosk.ask(the_site) is not None, "the place itself is no secret"
        with pytest.raises(KnownError, match="revoked"):
            arrive(kiosk)
        assert kiosk.status().waiting == 1
        eventually(lambda: not place.token_file.exists())
    finally:
        kiosk.close()
    found = bytes_of(place.folder)
    assert unsent.encode() in found
    for gone in (badge, "Loutre 12", visit, token):
        assert gone.encode() not in found
    again = place.kiosk()
    try:
        assert (again.status().revoked, here(again), again.status().waiting) == (True, 0, 1)
        place.approve(again, replace=True)
        eventually(lambda: not again.status().revoked and again.status().waiting == 0)
        eventually(lambda: here(again) == 3)
        assert {unsent, visit} <= {one.id for one in visits(again)}
        arrive(again)
    finally:
        again.close()


def test_a_kiosk_whose_token_file_is_looked_after_by_staff_comes_back_with_another_one(
    place: Place, tmp_path: Path
) -> None:
    file = tmp_path / "given"
    file.touch(0o600)
    file.write_text(add_device(place.store, SITE, NAME))
    kiosk = place.kiosk("--token-file", str(file))
    try:
        arrive(kiosk, people=2)
        eventually(lambda: kiosk.status().waiting == 0 and here(kiosk) == 2)
        revoke_device(place.store, SITE, NAME)
        eventually(lambda: kiosk.status().revoked and here(kiosk) == 0)
        assert kiosk.status().code is None
        file.write_text(add_device(place.store, SITE, NAME, replace=True))
    finally:
        kiosk.close()
    again = place.kiosk("--token-file", str(file))
    try:
        eventually(lambda: not again.status().revoked and here(again) == 2)
    finally:
        again.close()
