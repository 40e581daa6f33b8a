"""Off this machine the centre speaks TLS, or says that it will not speak."""

import http.client
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from central.app import main
from tests.central.serving import program


class Certified(NamedTuple):
    certificate: Path
    key: Path
    locked_key: Path


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Certified:
    """A certificate of 127.0.0.1 that signed itself, its key, and its key behind a password."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "centre")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    found = Certified(folder / "centre.pem", folder / "centre.key", folder / "locked.key")
    found.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    for path, lock in (
        (found.key, serialization.NoEncryption()),
        (found.locked_key, serialization.BestAvailableEncryption(b"secret")),
    ):
        form = serialization.PrivateFormat.PKCS8
        path.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, lock))
    return found


def refused(capsys: pytest.CaptureFixture[str], data: Path, *arguments: str | Path) -> str:
    """The one sentence with which `serve` ends; nothing was begun."""
    assert main(["serve", "--port", "0", "--data", str(data), *map(str, arguments)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert not data.exists()
    return line


def test_a_certificate_makes_it_speak_tls(certified: Certified, tmp_path: Path) -> None:
    words = ("--certificate", certified.certificate, "--key", certified.key)
    with program("--data", tmp_path / "data", *words) as running:
        parts = urlsplit(running.address)
        assert parts.scheme == "https"
        trusting = ssl.create_default_context(cafile=certified.certificate)
        connection = http.client.HTTPSConnection("127.0.0.1", parts.port or 0, timeout=20, context=trusting)
        connection.request("GET", "/v1/health")
        answer = connection.getresponse()
        assert answer.status == 200
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
        connection.close()
        assert running.end() == 0


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_it_is_not_reached_from_outside_without_tls(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, host: str
) -> None:
    said = refused(capsys, tmp_path / "data", "--host", host)
    assert host in said
    assert "--certificate" in said
    assert "--behind-proxy" in said


def test_behind_a_proxy_it_is(tmp_path: Path) -> None:
    with program("--data", tmp_path / "data", "--host", "0.0.0.0", "--behind-proxy") as running:
        assert running.address.startswith("http://0.0.0.0:")


def test_a_certificate_that_cannot_be_used_is_told(
    capsys: pytest.CaptureFixture[str], certified: Certified, tmp_path: Path
) -> None:
    data, pair = tmp_path / "data", (certified.certificate, certified.key)
    assert "belong together" in refused(capsys, data, "--certificate", pair[0])
    assert "belong together" in refused(capsys, data, "--key", pair[1])
    for certificate, key in (
        (tmp_path / "missing.pem", pair[1]),
        (pair[0], certified.locked_key),
        (pair[1], pair[1]),
        (pair[0], Path(__file__)),
    ):
        said = refused(capsys, data, "--certificate", certificate, "--key", key)
        assert str(certificate) in said
        assert str(key) in said
