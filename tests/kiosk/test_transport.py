"""What the kiosk makes of everything that can come back over HTTP."""

import gzip
import socket
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from ecocentre import RULES_VERSION
from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.wire import Cursor
from kiosk.sync import transport
from kiosk.sync.centre import CentreFault
from kiosk.sync.engine import SyncEngine
from kiosk.sync.transport import HttpCentre
from offline_cache.cache import Cache
from tests.central.serving import eventually

PAGE = b'{"cursor":"e:1","more":false,"changed":{},"gone":{},"server_time":"2026-11-23T10:00:00.000Z"}'
SINCE = Cursor("e", 1)


def reply(body: bytes, status: str = "200 OK", kind: str = "application/json", extra: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
    return head.encode() + body


def problem(status: int, code: str) -> bytes:
    body = f'{{"type":"t","title":"No","status":{status},"code":"{code}","detail":"so it is"}}'
    return reply(body.encode(), f"{status} No", "application/problem+json")


@contextmanager
def answering(serve: Callable[[socket.socket, bytes], None]) -> Iterator[str]:
    """A server on loopback that passes each request's bytes to `serve`; its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def talk(connection: socket.socket) -> None:
        with connection:
            while not over.is_set():
                request = b""
                while b"\r\n\r\n" not in request:
                    more = connection.recv(65536)
                    if not more:
                        return
                    request += more
                serve(connection, request)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=_quietly, args=(talk, connection), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def _quietly(talk: Callable[[socket.socket], None], connection: socket.socket) -> None:
    with suppress(OSError):
        talk(connection)


@contextmanager
def centre_that_says(content: bytes, *, then_close: bool = False) -> Iterator[HttpCentre]:
    def serve(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(content)
        if then_close:
            connection.shutdown(socket.SHUT_RDWR)

    with answering(serve) as address:
        centre = HttpCentre(address, "lices", "token", System())
        yield centre
        centre.close()


def fault_of(content: bytes, *, then_close: bool = False) -> KnownError:
    with centre_that_says(content, then_close=then_close) as centre, pytest.raises(KnownError) as raised:
        centre.pull(SINCE, 0)
    return raised.value


def test_a_page_is_read() -> None:
    with centre_that_says(reply(PAGE, extra="Retry-After: 12\r\n")) as centre:
        answer = centre.pull(SINCE, 0)
    assert answer.value.cursor == "e:1"
    assert answer.retry_after_seconds == 12


def test_what_is_asked_is_what_the_protocol_says() -> None:
    seen: list[bytes] = []

    def serve(connection: socket.socket, request: bytes) -> None:
        seen.append(request)
        connection.sendall(reply(PAGE, extra="Set-Cookie: a=b; Path=/\r\n"))

    with answering(serve) as address:
        centre = HttpCentre(f"{address}/", "lices", "secret", System())
        centre.pull(SINCE, 25)
        with pytest.raises(KnownError):
            centre.push([b'{"id":"a"}', b'{"id":"b"}'])
        centre.close()
    assert seen[0].startswith(b"GET /v1/sites/lices/records?since=e:1&wait=25 HTTP/1.1\r\n")
    assert b"Authorization: Bearer secret\r\n" in seen[0]
    assert f"Ecocentre-Rules: {RULES_VERSION}\r\n".encode() in seen[0]
    assert seen[1].startswith(b"POST /v1/sites/lices/operations HTTP/1.1\r\n")
    assert b"Content-Type: application/json\r\n" in seen[1]
    assert b"Cookie" not in seen[1]


def test_a_connection_is_kept_and_sends_small_packets_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[socket.socket] = []
    add = transport._Sockets.add

    def watch(self: transport._Sockets, connection: object) -> None:
        add(self, connection)  # type: ignore[arg-type]
        opened.append(connection.sock)  # type: ignore[attr-defined]

    monkeypatch.setattr(transport._Sockets, "add", watch)
    with centre_that_says(reply(PAGE)) as centre:
        for _ in range(3):
            centre.pull(SINCE, 0)
        assert len(opened) == 1
        assert opened[0].getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (reply(b"<html>Welcome to the hotel</html>", kind="text/html"), "reply_unreadable"),
        (reply(PAGE, kind="text/plain"), "reply_unreadable"),
        (reply(b""), "reply_unreadable"),
        (reply(b"null"), "reply_unreadable"),
        (reply(b"{"), "reply_unreadable"),
        (reply(b"\xff\xfe"), "reply_unreadable"),
        (reply(b"[" * 100_000), "reply_unreadable"),
        (reply(PAGE.replace(b"false", b'"no"')), "reply_unreadable"),
        (reply(gzip.compress(PAGE)[:-30], extra="Content-Encoding: gzip\r\n"), "reply_unreadable"),
        (reply(b"not gzip", extra="Content-Encoding: gzip\r\n"), "reply_unreadable"),
        (reply(PAGE, "204 No Content"), "reply_unreadable"),
        (reply(b"", "302 Found", extra="Location: https://elsewhere.example/\r\n"), "redirect_refused"),
        (reply(b"<html>", "401 Unauthorized", kind="text/html"), "reply_unreadable"),
        (reply(b"<html>", "502 Bad Gateway", kind="text/html"), "reply_unreadable"),
        (reply(b"busy", "503 Service Unavailable", kind="text/plain"), "overloaded"),
        (reply(b"{", "500 No", kind="application/problem+json"), "internal"),
        (problem(409, "centre_too_old"), "centre_too_old"),
        (problem(410, "cursor_gone"), "cursor_gone"),
        (problem(401, "token_required"), "token_required"),
        (problem(403, "wrong_site"), "wrong_site"),
        (problem(413, "too_large"), "too_large"),
        (problem(418, "of_a_newer_centre"), "internal"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "reply_unreadable"),
        (b"\x15\x03\x03\x00\x02\x02\x32", "reply_unreadable"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n", "reply_unreadable"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n", "reply_unreadable"),
        (b"", "no_network"),
    ],
)
def test_each_answer_has_its_code(content: bytes, code: str) -> None:
    fault = fault_of(content, then_close=True)
    assert fault.code == code, fault


def test_a_problem_says_what_and_how_long() -> None:
    fault = fault_of(problem(503, "overloaded").replace(b"\r\n\r\n", b"\r\nRetry-After: 7\r\n\r\n", 1))
    assert isinstance(fault, CentreFault)
    assert (fault.status, fault.retry_after_seconds, fault.detail) == (503, 7, "HTTP 503: so it is")


@pytest.mark.parametrize("text", ["-5", "1e9", "nan", "Wed, 21 Oct 2026 07:28:00 GMT", "٣"])
def test_a_retry_after_that_is_none_is_nothing(text: str) -> None:
    with centre_that_says(reply(PAGE, extra=f"Retry-After: {text}\r\n".encode().decode("latin-1"))) as centre:
        assert centre.pull(SINCE, 0).retry_after_seconds == 0


def test_a_retry_after_has_an_end() -> None:
    with centre_that_says(reply(PAGE, extra="Retry-After: 99999999\r\n")) as centre:
        assert centre.pull(SINCE, 0).retry_after_seconds == 3600


def test_an_answer_that_is_cut_is_the_network_s_fault() -> None:
    assert fault_of(reply(PAGE)[:-20], then_close=True).code == "no_network"


def test_nobody_there_is_the_network_s_fault() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    centre = HttpCentre(f"http://127.0.0.1:{port}", "lices", "token", System())
    with pytest.raises(KnownError) as raised:
        centre.digest()
    assert raised.value.code == "no_network"


@pytest.mark.parametrize(("content", "code"), [(reply(PAGE), "reply_unreadable"), (b"", "no_network")])
def test_somebody_who_speaks_no_tls_is_no_centre(content: bytes, code: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def talk() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(content)

        thread = threading.Thread(target=talk)
        thread.start()
        centre = HttpCentre(f"https://127.0.0.1:{listener.getsockname()[1]}", "lices", "token", System())
        with pytest.raises(KnownError) as raised:
            centre.digest()
        thread.join(10)
    assert raised.value.code == code


def test_a_name_that_nobody_knows_is_the_network_s_fault() -> None:
    centre = HttpCentre("https://centre.invalid", "lices", "token", System())
    with pytest.raises(KnownError) as raised:
        centre.digest()
    assert raised.value.code == "no_network"


def test_a_body_without_end_is_cut_off() -> None:
    bomb = gzip.compress(b" " * 10_000_000)
    assert len(bomb) < 100_000
    said = reply(bomb, extra="Content-Encoding: gzip\r\n")
    with centre_that_says(said) as centre, pytest.raises(KnownError) as raised:
        centre._ask("GET", "/records", dict, largest=100_000)
    assert raised.value.code == "reply_unreadable"
    assert "100000" in raised.value.detail


@contextmanager
def endless(head: bytes) -> Iterator[tuple[str, list[int]]]:
    """A server whose answers never end: its address, and how much it sent to each request."""
    sent: list[int] = []
    piece = b"10000\r\n" + b"[" * 2**16 + b"\r\n"

    def pour(connection: socket.socket, _request: bytes) -> None:
        sent.append(0)
        connection.sendall(b"HTTP/1.1 " + head + b"\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            connection.sendall(piece)
            sent[-1] += len(piece)

    with answering(pour) as address:
        yield address, sent


@pytest.mark.parametrize(
    ("head", "code", "most"),
    [
        (b"200 OK\r\nContent-Type: application/json", "reply_unreadable", 2**20),
        (b"200 OK\r\nContent-Type: text/html", "reply_unreadable", 0),
        (b"302 Found\r\nLocation: /", "redirect_refused", 0),
        (b"503 Busy\r\nContent-Type: application/problem+json", "overloaded", 0),
    ],
)
def test_of_an_answer_without_end_little_is_read(
    monkeypatch: pytest.MonkeyPatch, head: bytes, code: str, most: int
) -> None:
    for name in ("_LARGEST_ANSWER", "_LARGEST_PAGE"):
        monkeypatch.setattr(transport, name, 2**20)
    with endless(head) as (address, sent):
        centre = HttpCentre(address, "lices", "token", System())
        for ask in (
            lambda: centre.pull(None, 0),
            centre.digest,
            lambda: centre.pull(SINCE, 0),
            lambda: centre.push([b"{}"]),
        ):
            with pytest.raises(KnownError) as raised:
                ask()
            assert raised.value.code == code
        centre.close()
    assert len(sent) == 4
    assert max(sent) < most + 16 * 2**20, "what was read, and what lies in the system's buffers"


def test_what_is_kept_of_an_answer_without_end_is_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_LARGEST_PAGE", 8 * 2**20)
    cache = Cache(tmp_path, "lices", System())
    with endless(b"200 OK\r\nContent-Type: application/json") as (address, _):
        centre = HttpCentre(address, "lices", "token", System())
        engine = SyncEngine(cache, lambda: centre, System())
        tracemalloc.start()
        try:
            faults = [engine.run_once().faults[0] for _ in range(4)]
            kept, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        engine.stop()
    cache.close()
    assert [fault.code for fault in faults] == ["reply_unreadable"] * 4
    assert all(fault.__traceback__ is None for fault in (*faults, *engine.standing.faults))
    assert most < 20 * 2**20
    assert kept < 4 * 2**20


def test_silence_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "READ_SECONDS", 0.2)
    assert fault_of(b"").code == "centre_silent"
    assert fault_of(reply(PAGE)[:-20]).code == "centre_silent"


def test_an_answer_that_drips_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_CHUNK", 50)
    monkeypatch.setattr(transport, "_SLOWEST_ANSWER_SECONDS", 0.3)
    pause = threading.Event()

    def drip(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(reply(b" " * 100_000 + PAGE)[:300])
        while not pause.wait(0.02):
            connection.sendall(b" " * 100)

    with answering(drip) as address:
        centre = HttpCentre(address, "lices", "token", System())
        with pytest.raises(KnownError) as raised:
            centre._ask("GET", "/records", dict)
        pause.set()
    assert raised.value.code == "centre_silent"


def test_a_pull_held_open_ends_when_the_centre_is_closed() -> None:
    asked = threading.Event()

    def hold(_connection: socket.socket, _request: bytes) -> None:
        asked.set()

    with answering(hold) as address:
        centre = HttpCentre(address, "lices", "token", System())
        codes: list[str] = []

        def pull() -> None:
            try:
                centre.pull(SINCE, 25)
            except KnownError as fault:
                codes.append(fault.code)

        thread = threading.Thread(target=pull)
        thread.start()
        assert asked.wait(10)
        centre.close()
        eventually(lambda: not thread.is_alive(), 2)
    assert codes == ["no_network"]


@pytest.mark.parametrize(
    "address",
    ["http://centre.example", "http://192.168.1.4:8470", "http://localhost.example", "ftp://127.0.0.2.example"],
)
def test_a_token_never_travels_in_the_open(address: str) -> None:
    with pytest.raises(KnownError) as raised:
        HttpCentre(address, "lices", "token", System())
    assert raised.value.code == "insecure_address"


@pytest.mark.parametrize(
    "address", ["https://centre.example", "http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"]
)
def test_addresses_that_may_be_used(address: str) -> None:
    HttpCentre(address, "lices", "token", System()).close()


def test_the_environment_has_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with centre_that_says(reply(PAGE)) as centre:
        assert centre.pull(SINCE, 0).value.cursor == "e:1"
