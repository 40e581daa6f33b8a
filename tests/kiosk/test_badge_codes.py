"""A badge code is believed only if it is whole, of this site, unforged and in time; every other gets its own reason."""

from datetime import timedelta

import base45
import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from ecocentre.operations import Refusal
from ecocentre.records import read_instant
from ecocentre.system import FrozenSystem
from kiosk.badge_codes import BadgeCode, read_badge, sign_badge

NOW = read_instant("2026-11-23T09:00:00.000Z")
SYSTEM = FrozenSystem(NOW)
PRIVATE = Ed25519PrivateKey.from_private_bytes(SYSTEM.secret(32))
KEY, BADGE = SYSTEM.new_id(), SYSTEM.new_id()
CODE = sign_badge("lices", BADGE, KEY, PRIVATE, issued_at=NOW, expires_at=NOW + timedelta(days=365))


def public_key_of(key: str) -> bytes | None:
    return PRIVATE.public_key().public_bytes_raw() if key == KEY else None


def refusal(text: str, *, site: str = "lices", days: float = 0) -> str:
    answer = read_badge(text, site, public_key_of, NOW + timedelta(days=days))
    return answer.code if isinstance(answer, Refusal) else "believed"


def test_genuine_code_says_its_badge_and_key() -> None:
    code = read_badge(CODE, "lices", public_key_of, NOW)
    assert code == BadgeCode(BADGE, KEY, issued_at=NOW, expires_at=NOW + timedelta(days=365))


def test_code_fits_alphanumeric_qr_of_version_8() -> None:
    # ISO/IEC 18004: version 8 at level M holds 221 alphanumeric characters.
    assert len(CODE) <= 221
    assert set(CODE) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


def test_code_carries_no_person() -> None:
    message = cbor2.loads(base45.b45decode(CODE.removeprefix("EC1:")))
    assert set(cbor2.loads(message.value[2])) == {1, 4, 6, 7}, "issuer, expiry, issue and the badge's id: nothing else"


def test_caps_lock_of_the_scanner_does_not_matter() -> None:
    assert refusal(CODE.lower()) == "believed"


@pytest.mark.parametrize(
    ("text", "site", "days", "code"),
    [
        ("", "lices", 0, "badge_unreadable"),
        ("https://example.org/menu", "lices", 0, "badge_unreadable"),
        ("EC1:" + "Z" * 900, "lices", 0, "badge_unreadable"),
        ("EC1:été", "lices", 0, "badge_unreadable"),
        (CODE[:150], "lices", 0, "badge_cut"),
        (CODE[:-1], "lices", 0, "badge_cut"),
        (CODE, "autre-lieu", 0, "badge_foreign"),
        (CODE, "lices", 366, "badge_expired"),
        (CODE, "lices", -400, "believed"),
        (CODE, "lices", 0.5, "believed"),
    ],
)
def test_each_bad_code_has_its_own_reason(text: str, site: str, days: float, code: str) -> None:
    assert refusal(text, site=site, days=days) == code


def test_key_the_site_does_not_know_is_foreign() -> None:
    other = sign_badge("lices", BADGE, SYSTEM.new_id(), PRIVATE, issued_at=NOW, expires_at=NOW + timedelta(days=1))
    assert refusal(other) == "badge_foreign"


def test_signature_of_another_key_is_forged() -> None:
    forged = Ed25519PrivateKey.from_private_bytes(SYSTEM.secret(32))
    assert (
        refusal(sign_badge("lices", BADGE, KEY, forged, issued_at=NOW, expires_at=NOW + timedelta(days=1)))
        == "badge_forged"
    )


@given(st.integers(0, len(CODE) - 1), st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"))
def test_any_one_changed_character_is_not_believed(position: int, character: str) -> None:
    changed = CODE[:position] + character + CODE[position + 1 :]
    assert refusal(changed) == "believed" if changed == CODE else refusal(changed).startswith("badge_")


@pytest.mark.parametrize("part", ["key", "badge"])
@pytest.mark.parametrize("wrong", ["sixteen letters!", [0] * 16, 7, None])
def test_an_id_that_is_none_is_unreadable_before_anything_is_verified(part: str, wrong: object) -> None:
    message = cbor2.loads(base45.b45decode(CODE.removeprefix("EC1:")))
    protected, unprotected, payload, signature = message.value
    header, claims = cbor2.loads(protected), cbor2.loads(payload)
    (header if part == "key" else claims)[4 if part == "key" else 7] = wrong
    forged = cbor2.CBORTag(message.tag, [cbor2.dumps(header), unprotected, cbor2.dumps(claims), signature])
    assert refusal("EC1:" + base45.b45encode(cbor2.dumps(forged)).decode()) == "badge_unreadable"


@given(st.one_of(st.text(), st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:").map("EC1:".__add__)))
def test_garbage_never_raises(text: str) -> None:
    assert refusal(text).startswith("badge_")


@given(st.binary(max_size=300))
def test_hostile_cbor_never_raises(message: bytes) -> None:
    assert refusal("EC1:" + base45.b45encode(message).decode()).startswith("badge_")
