"""How a kiosk comes to its token after RFC 8628, on both stores, over real HTTP and on the page for staff."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from central.devices import add_device, revoke_device
from central.limits import STRANGERS_AT_ONCE, STRANGERS_PER_SECOND, neighbourhood
from central.pages import WORDS, Language, language_of
from central.pairing import (
    APPROVED,
    CODE_LETTERS,
    CODE_SECONDS,
    DENIED,
    FREE_TRIES,
    INTERVAL_SECONDS,
    LETTERS,
    MOST_FROM_ONE_ADDRESS,
    MOST_PENDING,
    ask,
    decide,
    redeem,
)
from central.problems import ProblemFound
from central.store import Store, pairing
from ecocentre.errors import KnownError
from ecocentre.system import FrozenSystem
from tests.central.conftest import SITE
from tests.central.serving import Answer, Client, command, eventually, program, running

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
PIN = "2580"
KIOSK = "garden"


@pytest.fixture
def stranger(store: Store) -> Iterator[Client]:
    """A kiosk without a token, connected to the running service."""
    with running(store) as address:
        yield Client(address, None, SITE)


def post(client: Client, path: str, **body: object) -> Answer:
    return client.ask("POST", path, json.dumps(body).encode())


def begin(client: Client, name: str = KIOSK) -> dict[str, object]:
    answer = post(client, "pairing", device=name)
    assert answer.status == 200, answer
    return dict(answer.json)


def fetch(client: Client, asked: dict[str, object]) -> Answer:
    return post(client, "pairing/token", device_code=asked["device_code"])


def page(client: Client, asked: dict[str, object] | str = "", language: str = "fr", **form: str) -> Answer:
    """The page of the site: asked for, or, with a form, sent."""
    code = asked if isinstance(asked, str) else str(asked["user_code"])
    if not form:
        query = f"?{urlencode({'code': code})}" if code else ""
        return client.ask("GET", f"/pair/{SITE}{query}", Accept_Language=language)
    body = urlencode({"code": code, **form}).encode()
    kind = "application/x-www-form-urlencoded"
    return client.ask("POST", f"/pair/{SITE}", body, Accept_Language=language, Content_Type=kind)


def told(answer: Answer) -> str:
    """The page's words without its marks."""
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    text = re.sub(r"<style>.*?</style>", "", answer.body.decode(), flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def test_a_kiosk_that_staff_approve_gets_its_token(stranger: Client, store: Store, system: FrozenSystem) -> None:
    asked = begin(stranger)
    code = str(asked["user_code"])
    assert re.fullmatch(rf"[{LETTERS}]{{4}}-[{LETTERS}]{{4}}", code)
    assert asked["verification_uri"] == f"{stranger.address}/pair/{SITE}"
    assert asked["verification_uri_complete"] == f"{stranger.address}/pair/{SITE}?code={code}"
    assert (asked["expires_in"], asked["interval"]) == (CODE_SECONDS, INTERVAL_SECONDS)
    assert fetch(stranger, asked).code == "authorization_pending"
    assert "fr" in page(stranger, asked).body.decode()[:60]
    assert KIOSK in told(page(stranger, asked))
    done = page(stranger, asked, pin=PIN, verdict=APPROVED)
    assert WORDS["fr"]["approved"].format(name=KIOSK) in told(done)
    answer = fetch(stranger, asked)
    assert answer.json["token_type"] == "Bearer"
    kiosk = Client(stranger.address, answer.json["access_token"], SITE)
    assert kiosk.get("records").status == 200
    assert fetch(stranger, asked).code == "expired_token", "its token is in use"


def test_an_answer_that_was_lost_is_asked_for_again(stranger: Client, store: Store) -> None:
    asked = begin(stranger)
    decide(store, SITE, str(asked["user_code"]), APPROVED)
    lost, second = (str(fetch(stranger, asked).json["access_token"]) for _ in range(2))
    assert Client(stranger.address, lost, SITE).get("records").code == "token_required"
    assert Client(stranger.address, second, SITE).get("records").status == 200


def test_a_kiosk_that_staff_deny_is_told_so(stranger: Client) -> None:
    asked = begin(stranger)
    assert "refusée" in told(page(stranger, asked, pin=PIN, verdict=DENIED))
    assert fetch(stranger, asked).code == "access_denied"
    assert page(stranger, asked).status == 404, "nothing is left to decide"


def test_a_code_ends(stranger: Client, store: Store, system: FrozenSystem) -> None:
    asked = begin(stranger)
    system.advance(seconds=CODE_SECONDS)
    assert fetch(stranger, asked).code == "expired_token"
    assert page(stranger, asked).status == 404
    with pytest.raises(KnownError, match="code_unknown"):
        decide(store, SITE, str(asked["user_code"]), APPROVED)
    again = begin(stranger)
    decide(store, SITE, str(again["user_code"]), APPROVED)
    system.advance(seconds=CODE_SECONDS)
    assert fetch(stranger, again).code == "expired_token", "an approval that nobody fetched ends, too"


def test_who_asks_too_early_is_told_to_slow_down(stranger: Client, system: FrozenSystem) -> None:
    asked = begin(stranger)
    told_after = []
    for wait in (0, 1, INTERVAL_SECONDS, 3 * INTERVAL_SECONDS):
        system.advance(seconds=wait)
        told_after.append(fetch(stranger, asked).code)
    assert told_after == ["authorization_pending", "slow_down", "slow_down", "authorization_pending"]


def test_the_codes_are_kept_as_secretly_as_they_are(stranger: Client, store: Store) -> None:
    asked = begin(stranger)
    with store.reading() as connection:
        (row,) = connection.execute(pairing.select().where(pairing.c.site == SITE))
    assert str(asked["device_code"]) not in map(str, row)
    assert len(str(asked["device_code"])) == 43


def test_codes_are_drawn_from_all_letters_alike(system: FrozenSystem) -> None:
    from central.pairing import _new_code

    codes = [_new_code(system) for _ in range(2_000)]
    counts = {letter: "".join(codes).count(letter) for letter in LETTERS}
    assert {len(code) for code in codes} == {CODE_LETTERS}
    assert set("".join(codes)) == set(LETTERS)
    assert max(counts.values()) < 1.3 * min(counts.values())


def test_a_code_may_be_typed_in_any_way(stranger: Client, store: Store) -> None:
    asked = begin(stranger)
    code = str(asked["user_code"])
    assert decide(store, SITE, f" {code[:4].lower()} {code[5:].lower()}.", DENIED).name == KIOSK


def test_few_may_wait(store: Store) -> None:
    for number in range(MOST_FROM_ONE_ADDRESS):
        ask(store, SITE, f"kiosk{number}", "192.0.2.1")
    with pytest.raises(ProblemFound, match="too_many_requests"):
        ask(store, SITE, "one-more", "192.0.2.1")
    ask(store, SITE, "kiosk0", "192.0.2.1")  # started again: its first code is over
    for number in range(MOST_FROM_ONE_ADDRESS, MOST_PENDING):
        ask(store, SITE, f"kiosk{number}", f"198.51.100.{number}")
    with pytest.raises(ProblemFound, match="too_many_requests"):
        ask(store, SITE, "one-more", "203.0.113.1")
    store.add_site("other")
    ask(store, "other", "one-more", "203.0.113.1")


def test_a_device_code_belongs_to_its_site(store: Store) -> None:
    store.add_site("other")
    asked = ask(store, SITE, KIOSK, "192.0.2.1")
    decide(store, SITE, asked.user_code, APPROVED)
    with pytest.raises(ProblemFound, match="expired_token"):
        redeem(store, "other", asked.device_code)
    with pytest.raises(KnownError, match="code_unknown"):
        decide(store, "other", asked.user_code, APPROVED)


def test_a_name_that_is_taken_is_replaced_only_on_purpose(stranger: Client, store: Store) -> None:
    first = Client(stranger.address, add_device(store, SITE, KIOSK), SITE)
    asked = begin(stranger)
    with pytest.raises(KnownError, match="device_known"):
        decide(store, SITE, str(asked["user_code"]), APPROVED)
    assert WORDS["fr"]["replaces"] in told(page(stranger, asked))
    assert page(stranger, asked, pin=PIN, verdict=APPROVED).status == 200
    assert first.get("records").status == 200, "until the other one has its token"
    second = Client(stranger.address, fetch(stranger, asked).json["access_token"], SITE)
    assert first.get("records").code == "token_required"
    assert second.get("records").status == 200


def test_a_revoked_kiosk_is_told_so_even_when_its_name_is_taken(stranger: Client, store: Store) -> None:
    stolen = Client(stranger.address, add_device(store, SITE, KIOSK), SITE)
    revoke_device(store, SITE, KIOSK)
    assert stolen.get("records").code == "revoked"
    asked = begin(stranger)
    decide(store, SITE, str(asked["user_code"]), APPROVED, replace=True)
    fresh = Client(stranger.address, fetch(stranger, asked).json["access_token"], SITE)
    assert fresh.get("records").status == 200
    assert stolen.get("records").code == "revoked"


def test_a_code_that_was_approved_admits_no_kiosk_that_was_revoked_since(stranger: Client, store: Store) -> None:
    asked = begin(stranger)
    decide(store, SITE, str(asked["user_code"]), APPROVED)
    token = fetch(stranger, asked).json["access_token"]
    revoke_device(store, SITE, KIOSK)
    assert fetch(stranger, asked).code == "expired_token"
    assert Client(stranger.address, token, SITE).get("records").code == "revoked"


# -- the page -------------------------------------------------------------------------------------------------------


@ON_SQLITE
def test_wrong_pins_make_everybody_wait(stranger: Client, system: FrozenSystem) -> None:
    asked = begin(stranger)
    for _ in range(FREE_TRIES):
        answer = page(stranger, asked, pin="0000", verdict=APPROVED)
        assert (answer.status, WORDS["fr"]["pin_wrong"] in told(answer)) == (403, True)
    other = begin(stranger, "another")
    for wait in (0, 29):
        system.advance(seconds=wait)
        answer = page(stranger, other, pin=PIN, verdict=APPROVED)
        assert (answer.status, WORDS["fr"]["pin_paused"].format(minutes=1) in told(answer)) == (429, True)
    system.advance(seconds=1)
    assert page(stranger, asked, pin="0000", verdict=APPROVED).status == 403
    system.advance(seconds=59)
    assert page(stranger, asked, pin=PIN, verdict=APPROVED).status == 429, "twice as long"
    system.advance(seconds=1)
    assert page(stranger, asked, pin=PIN, verdict=APPROVED).status == 200
    assert page(stranger, other, pin="0000", verdict=APPROVED).status == 403, "and begins again from nothing"


@ON_SQLITE
@pytest.mark.parametrize("form", [{"pin": PIN}, {"pin": PIN, "verdict": "perhaps"}, {"verdict": APPROVED}])
def test_half_a_form_decides_nothing(stranger: Client, form: dict[str, str]) -> None:
    asked = begin(stranger)
    assert page(stranger, asked, **form).status in (200, 403)
    assert fetch(stranger, asked).code == "authorization_pending"


@ON_SQLITE
def test_the_page_speaks_both_languages_and_says_what_is_wrong(stranger: Client) -> None:
    languages: tuple[Language, ...] = ("fr", "en")
    assert set(WORDS["fr"]) == set(WORDS["en"])
    for language in languages:
        words = WORDS[language]
        assert words["ask"] in told(page(stranger, language=language))
        answer = page(stranger, "BCDF-GHJK", language=language)
        assert (answer.status, words["code_unknown"] in told(answer)) == (404, True)
        unknown = stranger.ask("GET", "/pair/nowhere", Accept_Language=language)
        assert (unknown.status, words["site_unknown"] in told(unknown)) == (404, True)
    wishes = {
        "": "fr", "de": "fr", "en-GB,en;q=0.9,fr;q=0.8": "en", "fr;q=0.9, en;q=0.1": "fr", "en;q=x": "fr",
        "en;q=0": "fr",
    }  # fmt: skip
    assert {wish: language_of(wish) for wish in wishes} == wishes


@ON_SQLITE
def test_no_text_of_a_stranger_becomes_a_mark_of_the_page(stranger: Client) -> None:
    evil = '"><script>alert(1)</script>'
    for answer in (page(stranger, evil), page(stranger, evil, pin=evil, verdict=evil)):
        assert "<script" not in answer.body.decode()
    assert post(stranger, "pairing", device=evil).code == "body_unreadable"


@ON_SQLITE
def test_the_page_lets_nothing_in_and_stands_in_no_other(stranger: Client) -> None:
    headers = page(stranger).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self'" in policy
    assert "script-src" not in policy
    assert "set-cookie" not in headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"


@ON_SQLITE
def test_strangers_may_ask_less_often_than_kiosks(stranger: Client, system: FrozenSystem) -> None:
    answers = [post(stranger, "pairing/token", device_code="x") for _ in range(STRANGERS_AT_ONCE + 1)]
    assert {answer.code for answer in answers[:-1]} == {"expired_token"}
    assert (answers[-1].status, answers[-1].code) == (429, "too_many_requests")
    assert page(stranger).status == 429
    system.advance(seconds=1)
    assert [page(stranger).status for _ in range(STRANGERS_PER_SECOND + 1)] == [200, 200, 429]
    assert stranger.get("/v1/health").status == 200


def test_an_ipv6_network_counts_as_one() -> None:
    assert neighbourhood("2001:db8:1:2:3::4") == neighbourhood("2001:db8:1:2::9%eth0") == "2001:db8:1:2::/64"
    assert neighbourhood("192.0.2.7") == "192.0.2.7"
    assert neighbourhood("testclient") == "testclient"


# -- the command ------------------------------------------------------------------------------------------------------


def test_staff_approve_and_deny_on_the_command_line(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with program("--data", data, "--site", SITE, "--public-address", "https://centre.example/") as centre:
        client = Client(centre.address, None, SITE)
        asked = begin(client)
        assert asked["verification_uri"] == f"https://centre.example/pair/{SITE}"
        code = str(asked["user_code"])
        for wrong in (("BCDF-GHJK",), (code, "--site", "other"), (code, "--name", "other")):
            done = command("approve", *wrong, "--data", data)
            assert (done.code, len(done.err.splitlines())) == (1, 1), done
        done = command("approve", code.lower(), "--data", data)
        assert done.out == f"Approved: the kiosk {KIOSK} of the site {SITE}, asking from 127.0.0.1.\n"
        client.token = str(fetch(client, asked).json["access_token"])
        assert client.get("records").status == 200
        again = begin(Client(centre.address, None, SITE))
        code = str(again["user_code"])
        assert "--replace" in command("approve", code, "--data", data).err
        assert command("deny", code, "--data", data).out.startswith("Denied: ")
        assert fetch(client, again).code == "access_denied"
        assert client.get("records").status == 200


# -- rotation and revocation ------------------------------------------------------------------------------------------


def test_the_old_token_holds_until_the_new_one_is_used(client: Client) -> None:
    old = client.token
    lost = client.ask("POST", "token").json["access_token"]
    new = client.ask("POST", "token").json["access_token"]
    assert client.get("records").status == 200
    client.token = lost
    assert client.get("records").code == "token_required", "another one was asked for since"
    client.token = new
    assert client.get("records").status == 200
    client.token = old
    assert client.get("records").code == "token_required"


def test_a_revoked_kiosk_gets_no_new_token_and_none_counts(client: Client, store: Store) -> None:
    new = client.ask("POST", "token").json["access_token"]
    revoke_device(store, SITE, "lobby")
    assert client.ask("POST", "token").code == "revoked"
    client.token = new
    assert client.get("records").code == "revoked"


def test_a_pull_that_is_held_open_is_answered_when_its_kiosk_is_revoked(client: Client, store: Store) -> None:
    import threading

    since, answers = client.cursor(), []
    pull = threading.Thread(target=lambda: answers.append(client.get(f"records?since={since}&wait=25")))
    began = store.system.monotonic()
    pull.start()
    revoke_device(store, SITE, "lobby")
    eventually(lambda: bool(answers), 15)
    pull.join()
    assert (answers[0].status, answers[0].code) == (403, "revoked")
    assert store.system.monotonic() == began
