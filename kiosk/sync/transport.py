"""The only file that speaks HTTP: the centre at an address, after `docs/sync-protocol.md`."""

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import weakref
from collections.abc import Mapping, Sequence
from http.cookiejar import DefaultCookiePolicy
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import msgspec
import requests
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.x509 import load_der_x509_certificate
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, ReadTimeoutError

from ecocentre import RULES_VERSION
from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.wire import (
    MEDIA_TYPE,
    PROBLEM_TYPE,
    RULES_HEADER,
    Cursor,
    Digest,
    Held,
    Page,
    Pairing,
    PairingRequest,
    Problem,
    PushAnswer,
    Token,
    TokenRequest,
)
from kiosk.sync.centre import Answer, CentreFault

T = TypeVar("T")
CONNECT_SECONDS = 5
READ_SECONDS = 10
"""How long the centre may be silent, beyond what it was asked to wait."""
_SLOWEST_ANSWER_SECONDS = 60
_LARGEST_ANSWER = 4 * 2**20
_LARGEST_PAGE = 32 * 2**20
"""5,000 rows of six kilobytes."""
_LARGEST_PROBLEM = 2**16
"""As much as is read of what is no good answer anyway."""
_LONGEST_RETRY_AFTER_SECONDS = 3600
_CHUNK = 2**16
_CODES = {
    400: "body_unreadable", 401: "token_required", 403: "revoked", 404: "not_found", 405: "method_not_allowed",
    409: "centre_too_old", 410: "cursor_gone", 413: "too_large", 429: "overloaded", 503: "overloaded",
}  # fmt: skip
_STRANGE = (http.client.HTTPException, ssl.SSLError)
"""Somebody answers, and speaks no HTTP, or no TLS that can be trusted."""
_CUT = (http.client.RemoteDisconnected, http.client.IncompleteRead, ssl.SSLEOFError, ssl.SSLZeroReturnError)
_KNOWN_CODES = {
    *_CODES.values(), "cursor_unreadable", "wrong_site", "internal",
    "authorization_pending", "slow_down", "access_denied", "expired_token",
}  # fmt: skip


class HttpCentre:
    """The centre at an http or https address. Thread-safe: requests run beside each other on connections kept open."""

    def __init__(self, address: str, site: str, token: str | None, system: System) -> None:
        """Without a `token` it can only be asked for one.

        Raises KnownError `insecure_address` for http off this machine: the token would travel in the open.
        """
        parts = urlsplit(address)
        if parts.scheme != "https" and not _is_loopback(parts.hostname or ""):
            raise KnownError("insecure_address", f"{address} has to begin with https://")
        headers = {RULES_HEADER: str(RULES_VERSION)}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        self._http = _Http(_site_address(address, site), headers, system)
        self._ask = self._http.ask

    def push(self, operations: Sequence[bytes], signatures: Mapping[str, str] | None = None) -> Answer[PushAnswer]:
        body = handed(operations, signatures or {}) + b"}"
        return self._ask("POST", "/operations", PushAnswer, body=body)

    def pull(self, since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
        begin = "" if since is None else f"since={quote(str(since), safe=':')}&"
        loading = f"&began={quote(began, safe=':')}" if began else ""
        address = f"/records?{begin}wait={wait_seconds}{loading}"
        return self._ask("GET", address, Page, wait_seconds=wait_seconds, largest=_LARGEST_PAGE)

    def digest(self) -> Answer[Digest]:
        # The centre reads every row before its first byte.
        return self._ask("GET", "/digest", Digest, wait_seconds=50)

    def ask_to_be_paired(self, device: str) -> Answer[Pairing]:
        """Ask to be admitted under a name (RFC 8628 section 3.1)."""
        return self._ask("POST", "/pairing", Pairing, body=msgspec.json.encode(PairingRequest(device)))

    def fetch_token(self, device_code: str) -> Answer[Token]:
        """The token, once staff have approved. Raises CentreFault with the codes of RFC 8628 section 3.5, too."""
        return self._ask("POST", "/pairing/token", Token, body=msgspec.json.encode(TokenRequest(device_code)))

    def renew_token(self) -> Answer[Token]:
        """A new token in place of this one, which counts until the new one is used."""
        return self._ask("POST", "/token", Token)

    def close(self) -> None:
        self._http.close()


class HttpRelay:
    """A relay at an https address of the local network, that proved which key it has."""

    def __init__(self, address: str, site: str, system: System) -> None:
        """Raises KnownError where nobody answers."""
        parts = urlsplit(address)
        self.public_key = _key_at(parts.hostname or "", parts.port or 443, system)
        self._http = _Http(_site_address(address, site), {}, system, peer_key=self.public_key)

    def exchange(self, shown: str, operations: Sequence[bytes], signatures: Mapping[str, str], since: str) -> Held:
        """Hand operations over, each with its maker's signature, and hear what the relay holds after `since`."""
        body = handed(operations, signatures) + b',"since":' + msgspec.json.encode(since) + b"}"
        headers = {"Authorization": f"Bearer {shown}"}
        return self._http.ask("POST", "/relay", Held, body=body, largest=_LARGEST_PAGE, headers=headers).value

    def close(self) -> None:
        self._http.close()


class _Http:
    """One peer: requests with a limit to everything, whose every failure is a KnownError."""

    def __init__(
        self, site_address: str, headers: Mapping[str, str], system: System, *, peer_key: bytes | None = None
    ) -> None:
        """With a `peer_key` the other end is who has it, whatever its certificate says."""
        self._site_address = site_address
        self._system = system
        self._sockets = _Sockets()
        self._session = _Session()
        # No proxy, netrc or certificate file out of the environment; no cookies; no retries behind our back.
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.verify = peer_key is None
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _Adapter(self._sockets, peer_key))
        self._session.headers.update({"Accept": MEDIA_TYPE, "User-Agent": "ecocentre-kiosk", **headers})

    def close(self) -> None:
        self._sockets.close()
        self._session.close()

    def ask(
        self,
        method: str,
        address: str,
        expected: type[T],
        *,
        body: bytes | None = None,
        wait_seconds: int = 0,
        largest: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer[T]:
        largest = _LARGEST_ANSWER if largest is None else largest
        started = self._system.monotonic()
        try:
            with self._session.request(
                method,
                self._site_address + address,
                data=body,
                headers={**({} if body is None else {"Content-Type": MEDIA_TYPE}), **(headers or {})},
                timeout=(CONNECT_SECONDS, wait_seconds + READ_SECONDS),
                allow_redirects=False,
                stream=True,
            ) as response:
                content = self._read(response, largest, started + wait_seconds + _SLOWEST_ANSWER_SECONDS)
        except requests.Timeout as fault:
            raise KnownError("centre_silent", _said(fault)) from fault
        except requests.exceptions.ContentDecodingError as fault:
            raise KnownError("reply_unreadable", _said(fault)) from fault
        except (requests.RequestException, HTTPError, OSError) as fault:
            raise KnownError(_code_of(fault), _said(fault)) from fault
        return self._answer(response, content, expected)

    def _read(self, response: requests.Response, largest: int, until: float) -> bytearray:
        is_good = response.status_code == 200 and _kind_of(response) == MEDIA_TYPE
        content = bytearray()
        for chunk in response.iter_content(_CHUNK):
            content += chunk
            if not is_good and len(content) > _LARGEST_PROBLEM:
                break
            if len(content) > largest:
                content.clear()
                raise KnownError("reply_unreadable", f"an answer of more than {largest} bytes")
            if self._system.monotonic() > until:
                content.clear()
                raise KnownError("centre_silent", "the answer did not come to its end in time")
        return content

    def _answer(self, response: requests.Response, content: bytearray, expected: type[T]) -> Answer[T]:
        status = response.status_code
        kind = _kind_of(response)
        retry_after = _retry_after(response.headers.get("Retry-After", ""))
        if 300 <= status < 400:
            raise KnownError("redirect_refused", f"to {response.headers.get('Location', '')[:200]}")
        if status != 200:
            raise _fault(status, kind, content, retry_after)
        if kind != MEDIA_TYPE:
            raise KnownError("reply_unreadable", f"{kind or 'no content type'} instead of {MEDIA_TYPE}")
        try:
            return Answer(msgspec.json.decode(content, type=expected), retry_after)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
            raise KnownError("reply_unreadable", str(fault)) from fault


def handed(operations: Sequence[bytes], signatures: Mapping[str, str]) -> bytes:
    """The members of `wire.Push`, with the bodies just as they are: their makers signed them so."""
    signed = b',"signatures":' + msgspec.json.encode(signatures) if signatures else b""
    return b'{"operations":[' + b",".join(operations) + b"]" + signed


def _site_address(address: str, site: str) -> str:
    return f"{address.rstrip('/')}/v1/sites/{quote(site, safe='')}"


def _kind_of(response: requests.Response) -> str:
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _fault(status: int, kind: str, content: bytearray, retry_after: float) -> KnownError:
    code, detail = _CODES.get(status), f"HTTP {status}"
    if kind == PROBLEM_TYPE:
        with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            problem = msgspec.json.decode(content, type=Problem)
            code = problem.code if problem.code in _KNOWN_CODES else code
            detail = f"HTTP {status}: {problem.detail or problem.title}"[:300]
    elif code is None or status < 500:
        # Not a centre's answer: something else listens at this address, or stands in between.
        return CentreFault("reply_unreadable", f"HTTP {status} with {kind or 'no content type'}", status, retry_after)
    return CentreFault(code or "internal", detail, status, retry_after)


def _code_of(fault: Exception) -> str:
    """What a request that failed on the way has met: silence, somebody who speaks another language, or nobody."""
    # In the middle of a body, requests calls a time-out a broken connection.
    if fault.args and isinstance(fault.args[0], ReadTimeoutError):
        return "centre_silent"
    cause: BaseException | None = fault
    while cause is not None:
        if isinstance(cause, _STRANGE) and not isinstance(cause, _CUT):
            return "reply_unreadable"
        cause = cause.__context__
    return "no_network"


def _retry_after(text: str) -> float:
    # The date form (RFC 9110 section 10.2.3) depends on a clock that may be wrong: the centre does not use it.
    return min(float(text), _LONGEST_RETRY_AFTER_SECONDS) if text.isascii() and text.isdecimal() else 0.0


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _said(fault: Exception) -> str:
    return f"{type(fault).__name__}: {fault}"[:300]


def _key_at(host: str, port: int, system: System) -> bytes:
    """The public key that whoever listens there proves to have (Ed25519, 32 bytes). Raises KnownError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # Whether the key is one of the site's is for the caller to say: no authority knows a kiosk.
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    until = system.monotonic() + CONNECT_SECONDS
    try:
        with socket.create_connection((host, port), CONNECT_SECONDS) as plain:
            left_seconds = until - system.monotonic()
            if left_seconds <= 0:
                raise TimeoutError("it took too long")
            plain.settimeout(left_seconds)
            with context.wrap_socket(plain, server_hostname=host) as secured:
                return _key_of(secured)
    except (OSError, ValueError) as fault:
        raise KnownError(_code_of(fault), _said(fault)) from fault


def _key_of(secured: ssl.SSLSocket) -> bytes:
    try:
        key = load_der_x509_certificate(secured.getpeercert(binary_form=True) or b"").public_key()
    except UnsupportedAlgorithm:
        # TLS knows more kinds of keys. It is nobody's of the site.
        return b""
    return key.public_bytes_raw() if isinstance(key, Ed25519PublicKey) else b""


def _check_key(connection: HTTPSConnection, peer_key: bytes) -> None:
    if not isinstance(connection.sock, ssl.SSLSocket) or _key_of(connection.sock) != peer_key:
        connection.close()
        raise ssl.SSLError("the other end has another key now")
    connection.is_verified = True


class _Session(requests.Session):
    """Never looks where a redirection leads: to do so, requests would read all of its body, however long."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:  # noqa: ARG002
        return None


class _Sockets:
    """The sockets in use, so that they can be ended from another thread; and the delay of small packets is off."""

    def __init__(self) -> None:
        self._open: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._closed = False

    def add(self, connection: HTTPConnection) -> None:
        opened = connection.sock
        if opened is None:
            return
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._open.add(opened)
            closed = self._closed
        if closed:
            self._end(opened)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            sockets = list(self._open)
        for opened in sockets:
            self._end(opened)

    @staticmethod
    def _end(opened: socket.socket) -> None:
        # The plain method, also for TLS: it only wakes the thread that reads, which then closes the socket itself.
        with contextlib.suppress(OSError):
            socket.socket.shutdown(opened, socket.SHUT_RDWR)


class _Adapter(HTTPAdapter):
    """Connections that tell `_Sockets` of themselves."""

    def __init__(self, sockets: _Sockets, peer_key: bytes | None = None) -> None:
        self._sockets = sockets
        self._peer_key = peer_key
        super().__init__(pool_connections=2, pool_maxsize=4, max_retries=0)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401
        super().init_poolmanager(*arguments, **options)
        sockets, peer_key = self._sockets, self._peer_key

        class Plain(HTTPConnection):
            def connect(self) -> None:
                super().connect()
                sockets.add(self)

        class Secured(HTTPSConnection):
            def connect(self) -> None:
                super().connect()
                if peer_key is not None:
                    _check_key(self, peer_key)
                sockets.add(self)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecuredPool(HTTPSConnectionPool):
            ConnectionCls = Secured

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecuredPool}
