"""By a signature, an operation that another kiosk hands over is told from a forged or a changed one.

Ed25519 (RFC 8032) with the key that the maker announced (`ecocentre.badges`), as 128 hexadecimal digits.
"""

from collections.abc import Iterable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ecocentre.badges import BadgeKey


def sign(private_key: Ed25519PrivateKey, site: str, body: bytes) -> str:
    """The signature of an operation's body as it travels."""
    return private_key.sign(_signed(site, body)).hex()


def signer_of(keys: Iterable[BadgeKey], body: bytes, signature: str) -> BadgeKey | None:
    """The key, revoked or not, by which the signature of an operation's body holds; None where there is none."""
    for key in keys:
        try:
            public_key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.public_key))
            public_key.verify(bytes.fromhex(signature), _signed(key.site, body))
        except (InvalidSignature, ValueError):
            continue
        return key
    return None


def _signed(site: str, body: bytes) -> bytes:
    # The first words keep it apart from everything else that the key signs: badges, and the proof of a TLS server.
    return b"\n".join((b"ecocentre operation", site.encode(), body))
