"""How two kiosks know each other without a centre: by the keys that the site knows of them."""

import ssl
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509 import CertificateBuilder, Name, NameAttribute
from cryptography.x509.oid import NameOID

from ecocentre.badges import BadgeKey
from kiosk.own_central import write_secret

_BEGINS, _ENDS = datetime(2000, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
"""Nobody looks at the dates: kiosks have no clock that could be relied upon."""


def tls_server(private_key: Ed25519PrivateKey, folder: Path) -> ssl.SSLContext:
    """TLS with a certificate that says nothing but the kiosk's public key. `folder` is for a moment. Raises OSError."""
    name = Name([NameAttribute(NameOID.COMMON_NAME, "ecocentre kiosk")])
    certificate = (
        CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private_key.public_key())
        .serial_number(1)
        .not_valid_before(_BEGINS)
        .not_valid_after(_ENDS)
        .sign(private_key, None)
    )
    secret = private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    # Python's TLS reads keys from files only.
    file = folder / "relay.pem"
    try:
        write_secret(file, (secret + certificate.public_bytes(Encoding.PEM)).decode("ascii"))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_cert_chain(file)
    finally:
        file.unlink(missing_ok=True)
    return context


def ticket(key: str, private_key: Ed25519PrivateKey, site: str, relay_key: bytes) -> str:
    """What a kiosk shows to a relay in place of a token: that it has the key, told to this relay and no other."""
    return f"{key}.{private_key.sign(_of_relay(site, relay_key)).hex()}"


def holder_of(shown: str, keys: Iterable[BadgeKey], site: str, relay_key: bytes) -> BadgeKey | None:
    """The key, not revoked, of whoever shows this ticket to the relay with `relay_key`; None where it does not hold."""
    name, _, signature = shown.partition(".")
    for key in keys:
        if key.id == name and key.revoked_at is None:
            try:
                public_key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.public_key))
                public_key.verify(bytes.fromhex(signature), _of_relay(site, relay_key))
            except (InvalidSignature, ValueError):
                return None
            return key
    return None


def _of_relay(site: str, relay_key: bytes) -> bytes:
    return b"\n".join((b"ecocentre relay", site.encode(), relay_key))
