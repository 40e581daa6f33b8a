"""Every address of the OpenAPI document asks who is there: nobody, another site's, a revoked or an outlived token."""

from typing import Any

import pytest

from central.devices import add_device, revoke_device
from central.openapi import openapi_document
from central.pairing import APPROVED, CODE_SECONDS, decide
from central.store import Store
from ecocentre.system import FrozenSystem
from tests.central.conftest import KIOSK, SITE
from tests.central.serving import Answer, Client, running

SITES = "/v1/sites/{site}/"
PATHS: dict[str, Any] = openapi_document()["paths"]
EVERY = [
    (method.upper(), path, entry)
    for path, methods in PATHS.items()
    for method, entry in methods.items()
    if method != "parameters"
]
WITH_TOKEN = [(method, path.removeprefix(SITES)) for method, path, entry in EVERY if "security" in entry]
OPEN = {(method, path) for method, path, entry in EVERY if "security" not in entry}
every_address_with_a_token = pytest.mark.parametrize(("method", "path"), WITH_TOKEN)


def told(answer: Answer) -> tuple[int, str]:
    return answer.status, answer.code


def test_these_addresses_need_a_token_and_no_others() -> None:
    assert set(WITH_TOKEN) == {("POST", "operations"), ("GET", "records"), ("GET", "digest"), ("POST", "token")}
    assert set(OPEN) == {
        ("POST", f"{SITES}pairing"),
        ("POST", f"{SITES}pairing/token"),
        ("GET", "/v1/health"),
        ("GET", "/v1/ready"),
        ("GET", "/v1/openapi.json"),
    }


@every_address_with_a_token
def test_every_address_asks_for_a_token(client: Client, method: str, path: str) -> None:
    client.token = None
    for said in ("", "Basic eDp5", "Bearer", "Bearer ", "Bearer x", "Bearer lices.x", f"Bearer lices.{'x' * 43}"):
        answer = client.ask(method, path, Authorization=said)
        assert told(answer) == (401, "token_required")
        assert answer.headers["www-authenticate"] == "Bearer"


@every_address_with_a_token
def test_every_address_refuses_another_site(client: Client, store: Store, method: str, path: str) -> None:
    store.add_site("other")
    for site in ("other", "unknown"):
        client.site = site
        assert told(client.ask(method, path)) == (403, "wrong_site")


@every_address_with_a_token
def test_every_address_refuses_a_revoked_kiosk(client: Client, store: Store, method: str, path: str) -> None:
    revoke_device(store, SITE, KIOSK)
    assert told(client.ask(method, path)) == (403, "revoked")
    add_device(store, SITE, KIOSK, replace=True)
    assert told(client.ask(method, path)) == (403, "revoked"), "its name is another one's by now"


@every_address_with_a_token
def test_every_address_refuses_a_token_whose_successor_was_used(client: Client, method: str, path: str) -> None:
    successor = Client(client.address, client.ask("POST", "token").json["access_token"], SITE)
    assert client.get("digest").status == 200, "it may not have arrived"
    assert successor.get("digest").status == 200
    assert told(client.ask(method, path)) == (401, "token_required")


@every_address_with_a_token
def test_every_address_refuses_a_token_that_was_asked_for_again_or_replaced(
    client: Client, store: Store, method: str, path: str
) -> None:
    lost = Client(client.address, client.ask("POST", "token").json["access_token"], SITE)
    client.ask("POST", "token")
    assert told(lost.ask(method, path)) == (401, "token_required")
    add_device(store, SITE, KIOSK, replace=True)
    assert told(client.ask(method, path)) == (401, "token_required")


def test_a_page_that_was_read_ahead_is_given_to_nobody_else(client: Client, store: Store) -> None:
    first = client.get("records?limit=1").json
    following = f"records?since={first['cursor']}&began={first['end']}&limit=1"
    store.add_site("other")
    other = Client(client.address, add_device(store, "other", "garden"), SITE)
    assert told(other.get(following)) == (403, "wrong_site")
    assert told(Client(client.address, None, SITE).get(following)) == (401, "token_required")
    successor = Client(client.address, client.ask("POST", "token").json["access_token"], SITE)
    assert successor.get("digest").status == 200
    assert told(client.get(following)) == (401, "token_required")
    revoke_device(store, SITE, KIOSK)
    assert told(successor.get(following)) == (403, "revoked")


# -- the two addresses at which a kiosk comes to its token ------------------------------------------------------------


def ask_to_be_admitted(client: Client) -> tuple[str, bytes]:
    """The user code, and the body that asks for the token."""
    codes = client.ask("POST", "pairing", b'{"device":"garden"}').json
    return codes["user_code"], b'{"device_code":"%b"}' % codes["device_code"].encode()


@pytest.fixture
def stranger(client: Client) -> Client:
    return Client(client.address, None, SITE)


def test_pairing_needs_no_token_and_heeds_none(stranger: Client, store: Store) -> None:
    for token in (None, "", "x", f"lices.{'x' * 43}"):
        stranger.token = token
        code, body = ask_to_be_admitted(stranger)
        assert told(stranger.ask("POST", "pairing/token", body)) == (400, "authorization_pending")
        decide(store, SITE, code, APPROVED, replace=True)
        assert stranger.ask("POST", "pairing/token", body).status == 200


def test_pairing_at_another_site_comes_to_nothing(stranger: Client, store: Store) -> None:
    store.add_site("other")
    code, body = ask_to_be_admitted(stranger)
    decide(store, SITE, code, APPROVED)
    for site in ("other", "unknown"):
        stranger.site = site
        assert told(stranger.ask("POST", "pairing/token", body)) == (400, "expired_token")
    assert told(stranger.ask("POST", "pairing", b'{"device":"garden"}')) == (404, "not_found")


def test_an_outlived_code_admits_nobody_and_a_new_one_is_given(
    stranger: Client, store: Store, system: FrozenSystem
) -> None:
    (undecided, first), (approved, second) = ask_to_be_admitted(stranger), ask_to_be_admitted(Client(stranger.address))
    assert undecided != approved
    assert told(stranger.ask("POST", "pairing/token", first)) == (400, "expired_token"), "it began again"
    system.advance(seconds=1)
    decide(store, SITE, approved, APPROVED)
    system.advance(seconds=CODE_SECONDS)
    assert told(stranger.ask("POST", "pairing/token", second)) == (400, "expired_token")
    late, third = ask_to_be_admitted(stranger)
    system.advance(seconds=CODE_SECONDS)
    form = f"code={late}&pin=2580&verdict=approved".encode()
    assert stranger.ask("POST", f"/pair/{SITE}", form).status == 404
    assert stranger.get(f"/pair/{SITE}?code={late}").status == 404
    assert told(stranger.ask("POST", "pairing/token", third)) == (400, "expired_token")
    assert told(stranger.ask("POST", "pairing/token", ask_to_be_admitted(stranger)[1])) == (
        400,
        "authorization_pending",
    )


def test_a_revoked_kiosk_may_ask_again_but_its_code_admits_it_no_more(stranger: Client, store: Store) -> None:
    code, body = ask_to_be_admitted(stranger)
    decide(store, SITE, code, APPROVED)
    token = stranger.ask("POST", "pairing/token", body).json["access_token"]
    revoke_device(store, SITE, "garden")
    assert told(stranger.ask("POST", "pairing/token", body)) == (400, "expired_token")
    stranger.token = token
    assert told(stranger.get("records")) == (403, "revoked")
    assert told(stranger.ask("POST", "pairing/token", ask_to_be_admitted(stranger)[1])) == (
        400,
        "authorization_pending",
    )


# -- addresses at which anybody is answered ---------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(path for method, path in OPEN if method == "GET"))
def test_whoever_asks_is_answered_the_same(store: Store, token: str, path: str) -> None:
    revoke_device(store, SITE, KIOSK)
    with running(store) as address:
        answers = {Client(address, shown).get(path).body for shown in (None, "x", f"lices.{'x' * 43}", token)}
    assert len(answers) == 1
