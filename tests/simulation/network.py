"""The wire between kiosks and centre: real requests and answers as bytes, and all that a network does to them."""

import io
import random
import socket
import ssl
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch

import msgspec

from ecocentre.wire import PROBLEM_TYPE
from tests.simulation.machine import Crash, Machine
from tests.simulation.story import Story

ADDRESS = "http://127.0.0.1:8470"
"""Plain HTTP, as if the end of TLS were a part of the network."""
END = b"\r\n"


class Request(NamedTuple):
    """One request as it came over the wire. Header names are in lower case."""

    method: str
    path: str
    query: str
    headers: list[tuple[bytes, bytes]]
    body: bytes

    @property
    def ids(self) -> list[str]:
        """The operations that are pushed by it."""
        return [entry["id"] for entry in msgspec.json.decode(self.body)["operations"]] if self.body else []

    def __str__(self) -> str:
        word = self.path.rsplit("/", 1)[-1]
        what = {"operations": f"pushing {len(self.ids)}", "records": f"pulling {self.query}"}.get(word, word)
        return what.replace("&wait=0", "").replace("&limit=5000", "")


class Reply(NamedTuple):
    """An answer."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes

    def without(self, name: bytes) -> "Reply":
        return self._replace(headers=[header for header in self.headers if header[0].lower() != name])

    def written(self) -> bytes:
        lines = [b"HTTP/1.1 %d Said" % self.status, *(b"%b: %b" % header for header in self.headers)]
        if not any(name.lower() == b"content-length" for name, _ in self.headers):
            lines.append(b"Content-Length: %d" % len(self.body))
        return END.join([*lines, b"", self.body])


def _page(status: int, kind: str, body: bytes, *more: tuple[bytes, bytes]) -> Reply:
    return Reply(status, [(b"Content-Type", kind.encode()), *more], body)


def _problem(status: int, code: str, *more: tuple[bytes, bytes]) -> Reply:
    body = b'{"type":"urn:x","title":"x","status":%d,"code":"%b"}' % (status, code.encode())
    return _page(status, PROBLEM_TYPE, body, *more)


class Carried(NamedTuple):
    """What comes back over the wire: bytes, and then its end or a fault."""

    content: bytes
    fault: Exception | None = None


UNANSWERED: dict[str, Exception] = {
    "the connection is refused": ConnectionRefusedError(111, "refused"),
    "the request is lost": ConnectionResetError(104, "reset"),
    "the connection is half open": TimeoutError("timed out"),
    "TLS is reset": ssl.SSLEOFError(8, "EOF occurred in violation of protocol"),
    "TLS is not what it should be": ssl.SSLCertVerificationError(1, "certificate verify failed"),
}
"""Faults before the centre has it."""
FOREIGN: dict[str, Reply] = {
    "a portal answers": _page(200, "text/html", b"<html>Bienvenue ! Acceptez nos conditions.</html>"),
    "a gateway answers 502": _page(502, "text/html", b"<html>Bad Gateway</html>"),
    "a gateway answers 503": _problem(503, "overloaded", (b"Retry-After", b"3")),
    "a gateway answers 429": _page(429, "text/plain", b"slow down", (b"Retry-After", b"7")),
    "a gateway answers 500": _problem(500, "internal"),
    "a gateway leads away": _page(302, "text/html", b"", (b"Location", b"http://portal.example/")),
}
"""Somebody else answers."""
SPOILT = (
    "the answer is lost", "the answer does not come", "the answer is cut", "the answer is cut to measure",
    "the answer has another content type", "a gateway answers 504 instead",
)  # fmt: skip
"""Faults after the centre has done it."""
LATE = ("the request is held back", "a copy of the request is held back", "the request comes twice")
UNNOTICED = {"", "a copy of the request is held back", "the request comes twice"}
"""What the sender is answered all the same."""
SILENT = {"the connection is half open", "the answer does not come", "the request is held back"}
WEATHER = (*UNANSWERED, *FOREIGN, *SPOILT, *LATE)


class Network:
    """Carries requests to the centre, one at a time, and what it likes in between."""

    def __init__(self, chance: random.Random, story: Story, centre: Callable[[Request], Reply]) -> None:
        self._chance = chance
        self._story = story
        self._centre = centre
        self.faults_of_ten = 0
        """How many of ten requests meet a fault."""
        self.rows_a_page = 5000
        self.meanwhile: Callable[[], None] = lambda: None
        """What else happens while an answer is on its way."""
        self.calls = 0
        self._fault_at: tuple[int, str] | None = None
        self.held_back: list[Request] = []
        self.spoilt: Counter[str] = Counter()
        """How often the network gave a reason to believe that an operation cannot be sent."""

    @contextmanager
    def connected(self) -> Iterator[None]:
        """Let every connection of this process be one of this network's."""

        def connect(*_arguments: object, **_options: object) -> Wire:
            assert Machine.running is not None
            return Wire(self, Machine.running)

        with patch("urllib3.util.connection.create_connection", connect):
            yield

    def deliver_late(self) -> None:
        """Let one request arrive that was held back: its sender has long given up."""
        request = self.held_back.pop(self._chance.randrange(len(self.held_back)))
        self._story.tell("network", f"lets a late request arrive: {request}")
        try:
            self._centre(request)
        except Crash:
            self._story.tell("centre", "dies of it")

    def carry(self, machine: Machine, request: Request, patience_seconds: float) -> Carried:
        """Carry a request to the centre, and back what comes of it."""
        if request.path.endswith("/records"):
            request = request._replace(query=f"{request.query}&limit={self.rows_a_page}")
        fault = self._next_fault()
        machine.tell(f"{request}{': ' if fault else ''}{fault}")
        if fault not in UNNOTICED:
            self.spoilt.update(request.ids)
        if fault in SILENT:
            machine.pass_time(patience_seconds)
        if fault in UNANSWERED:
            return Carried(b"", UNANSWERED[fault])
        if fault in FOREIGN:
            return Carried(FOREIGN[fault].written())
        if fault.endswith("held back"):
            self.held_back.append(request)
            if fault == "the request is held back":
                return Carried(b"", TimeoutError("timed out"))
        life = machine.life
        try:
            if fault == "the request comes twice":
                self._centre(request)
            carried = self._spoil(self._centre(request), fault)
        except Crash:
            carried = Carried(b"", ConnectionResetError(104, "the centre died"))
        self.meanwhile()
        if machine.life != life:
            raise Crash
        return carried

    def meet(self, number: int, fault: str) -> None:
        """Let the n-th call from now on meet a fault."""
        self._fault_at = (self.calls + number, fault)

    def heal(self) -> None:
        """Everything works from now on, and late requests arrive."""
        self._story.tell("network", "works from now on")
        self.faults_of_ten, self.rows_a_page, self._fault_at = 0, 5000, None
        while self.held_back:
            self.deliver_late()

    def _next_fault(self) -> str:
        self.calls += 1
        if self._fault_at is not None and self._fault_at[0] == self.calls:
            return self._fault_at[1]
        return self._chance.choice(WEATHER) if self._chance.random() * 10 < self.faults_of_ten else ""

    def _spoil(self, reply: Reply, fault: str) -> Carried:
        whole = reply.written()
        if fault == "the answer is lost":
            return Carried(b"", ConnectionResetError(104, "reset"))
        if fault == "the answer does not come":
            return Carried(whole[: self._chance.randrange(len(whole))], TimeoutError("timed out"))
        if fault == "the answer is cut":
            return Carried(whole[: self._chance.randrange(len(whole))])
        if fault == "the answer is cut to measure":
            part = reply.body[: self._chance.randrange(len(reply.body) + 1)]
            return Carried(reply.without(b"content-length")._replace(body=part).written())
        if fault == "the answer has another content type":
            other = reply.without(b"content-type")
            return Carried(other._replace(headers=[*other.headers, (b"Content-Type", b"text/html")]).written())
        if fault == "a gateway answers 504 instead":
            return Carried(_page(504, "text/html", b"<html>Gateway Timeout</html>").written())
        return Carried(whole)


class Wire(socket.socket):
    """One end of a connection that leads nowhere but into the network: what is sent is kept until somebody reads."""

    def __init__(self, network: Network, machine: Machine) -> None:
        super().__init__(socket.AF_INET, socket.SOCK_STREAM)
        self._network = network
        self._machine = machine
        self._sent = bytearray()
        self._patience_seconds = 0.0

    def settimeout(self, value: float | None) -> None:
        self._patience_seconds = value or 0.0

    def sendall(self, data: Any, flags: int = 0) -> None:
        self._sent += data

    def makefile(self, *_arguments: Any, **_options: Any) -> Any:
        carried = self._network.carry(self._machine, self._request(), self._patience_seconds)
        self._sent.clear()
        return io.BufferedReader(_Answer(*carried))

    def _request(self) -> Request:
        head, _, body = bytes(self._sent).partition(END + END)
        first, *lines = head.split(END)
        method, target, _ = first.decode().split(" ")
        path, _, query = target.partition("?")
        headers = [(name.lower(), text.strip()) for name, _, text in (line.partition(b":") for line in lines)]
        return Request(method, path, query, headers, body)


class _Answer(io.RawIOBase):
    """The bytes of an answer, and then its end, or a fault."""

    def __init__(self, content: bytes, fault: Exception | None) -> None:
        self._content = io.BytesIO(content)
        self._fault = fault

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = self._content.readinto(buffer)
        if size == 0 and len(buffer) and self._fault is not None:
            raise self._fault
        return size
