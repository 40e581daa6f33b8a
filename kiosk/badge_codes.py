"""Badge codes: signed by a kiosk of the site, without a person in them, told from forged ones without a network.

A code is `EC1:` and, in base45 (RFC 9285), a CWT (RFC 8392) in a COSE_Sign1 message (RFC 9052) signed with EdDSA over
Ed25519. Claims: issuer (1) the site, expiry (4) and issue (6) in seconds, and the badge's UUID as CWT id (7). The key's
UUID is the key id in the protected header. About 200 characters: a QR code of version 8 at level M.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

import base45
import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ecocentre.operations import Refusal

PREFIX = "EC1:"
LONGEST_CODE = 600
"""Characters; anything longer is not one of our codes."""

_ALGORITHM, _KEY_ID, _EDDSA = 1, 4, -8
_ISSUER, _EXPIRES, _ISSUED, _CWT_ID = 1, 4, 6, 7
_COSE_SIGN1 = 18


class BadgeCode(NamedTuple):
    """What a genuine code says."""

    badge: str
    key: str
    issued_at: datetime
    expires_at: datetime


def sign_badge(
    site: str, badge: str, key: str, private_key: Ed25519PrivateKey, *, issued_at: datetime, expires_at: datetime
) -> str:
    """The code of a badge, ready for a QR code in alphanumeric mode."""
    protected = cbor2.dumps({_ALGORITHM: _EDDSA, _KEY_ID: UUID(key).bytes})
    payload = cbor2.dumps(
        {
            _ISSUER: site,
            _EXPIRES: int(expires_at.timestamp()),
            _ISSUED: int(issued_at.timestamp()),
            _CWT_ID: UUID(badge).bytes,
        }
    )
    signature = private_key.sign(_to_sign(protected, payload))
    message = cbor2.dumps(cbor2.CBORTag(_COSE_SIGN1, [protected, {}, payload, signature]))
    text: bytes = base45.b45encode(message)
    return PREFIX + text.decode("ascii")


def read_badge(
    text: str, site: str, public_key_of: Callable[[str], bytes | None], now: datetime
) -> BadgeCode | Refusal:
    """What a scanned text says, or why it is not a badge of this site that holds.

    Refusals: `badge_unreadable` (not one of our codes), `badge_cut` (the beginning of one), `badge_foreign` (of another
    site, or by a key this site does not know), `badge_forged` (the signature does not match), `badge_expired`.
    Whether the badge was revoked is for the site's records to say.
    """
    parts = _parts(text)
    if isinstance(parts, Refusal):
        return parts
    protected, payload, signature = parts
    try:
        header, claims = cbor2.loads(protected), cbor2.loads(payload)
        key = _id(header[_KEY_ID])
        code = BadgeCode(
            badge=_id(claims[_CWT_ID]),
            key=key,
            issued_at=datetime.fromtimestamp(claims[_ISSUED], UTC),
            expires_at=datetime.fromtimestamp(claims[_EXPIRES], UTC),
        )
        issuer, algorithm = claims[_ISSUER], header[_ALGORITHM]
    except (cbor2.CBORDecodeError, LookupError, TypeError, ValueError, OverflowError, OSError, AttributeError):
        return Refusal("badge_unreadable")
    public_key = public_key_of(key) if issuer == site and algorithm == _EDDSA else None
    if public_key is None:
        return Refusal("badge_foreign")
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, _to_sign(protected, payload))
    except (InvalidSignature, ValueError):
        return Refusal("badge_forged")
    # When it was issued is not looked at: the site signed it, and a clock that ran ahead then is no fault of the badge.
    if code.expires_at <= now:
        return Refusal("badge_expired")
    return code


def _id(value: object) -> str:
    if not isinstance(value, bytes):
        # UUID itself would take a text of 16 characters for a fault of ours.
        raise TypeError("an id of a badge code is 16 bytes")
    return str(UUID(bytes=value))


def _to_sign(protected: bytes, payload: bytes) -> bytes:
    # RFC 9052 section 4.4: the Sig_structure of COSE_Sign1, without external data.
    return cbor2.dumps(["Signature1", protected, b"", payload])


def _parts(text: str) -> tuple[bytes, bytes, bytes] | Refusal:
    text = text.strip().upper()
    if not text.startswith(PREFIX) or len(text) > LONGEST_CODE:
        return Refusal("badge_unreadable")
    try:
        message = cbor2.loads(base45.b45decode(text.removeprefix(PREFIX)))
    except cbor2.CBORDecodeEOF:
        return Refusal("badge_cut")
    except (cbor2.CBORDecodeError, ValueError):
        # One character too few leaves a base45 text that has no bytes: the code was cut, not garbled.
        return Refusal("badge_cut" if _is_beginning(text.removeprefix(PREFIX)) else "badge_unreadable")
    if (
        not isinstance(message, cbor2.CBORTag)
        or message.tag != _COSE_SIGN1
        or not isinstance(message.value, (list, tuple))
        or len(message.value) != 4
    ):
        return Refusal("badge_unreadable")
    protected, _, payload, signature = message.value
    if not (isinstance(protected, bytes) and isinstance(payload, bytes) and isinstance(signature, bytes)):
        return Refusal("badge_unreadable")
    return protected, payload, signature


def _is_beginning(text: str) -> bool:
    """Whether a text is the beginning of a message of ours whose end is missing."""
    for shorter in (text[:-1], text[:-2]):
        try:
            cbor2.loads(base45.b45decode(shorter))
        except cbor2.CBORDecodeEOF:
            return True
        except (cbor2.CBORDecodeError, ValueError):
            continue
    return False
