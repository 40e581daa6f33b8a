"""The relay: takes what the other kiosks of the place did, and tells each of them what all the others did."""

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from ecocentre.badges import BadgeKey
from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.wire import MEDIA_TYPE, MOST_OPERATIONS, PROBLEM_TYPE, Handover, Held, Problem
from kiosk.relay.discovery import announced, own_addresses
from kiosk.relay.handing import Records, keys, take_over, told
from kiosk.relay.identity import holder_of, tls_server
from kiosk.relay.listener import MOST_CONNECTIONS, Listener, listen

PATH = "/v1/sites/{site}/relay"
MOST_BODY_BYTES = 4_000_000
_SLOWEST_BODY_SECONDS = 30
_STOP_SECONDS = 5.0
_ANNOUNCED_ANEW_SECONDS = 60.0
"""How long others may not find a relay whose network came, or changed, after it began."""
_PROBLEMS = {
    "body_unreadable": (400, "The body cannot be read"),
    "token_required": (401, "This relay does not know the kiosk that asks"),
    "too_large": (413, "The body is too large"),
    "overloaded": (503, "The relay cannot take it now"),
}


class Answered(Exception):
    """Ends a request with a problem."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


class Relay:
    """What a relay answers, without how it is asked. Any method may be called from any thread."""

    def __init__(self, records: Records, system: System, on_heard: Callable[[str], None]) -> None:
        """`on_heard` is told the name of every kiosk that asks. Raises KnownError where the kiosk has no key."""
        self._records = records
        self._on_heard = on_heard
        _, private_key = records.own_key.announced()
        self.public_key = private_key.public_key().public_bytes_raw()
        self._run = system.secret(8).hex()
        self._lock = threading.Lock()
        self._order: list[str] = []
        self._listed: set[str] = set()

    def admit(self, ticket: str) -> BadgeKey:
        """The key of a kiosk that may ask. Raises Answered."""
        holder = holder_of(ticket, self._records.ask(keys), self._records.site, self.public_key)
        if holder is None:
            raise Answered("token_required")
        return holder

    def exchange(self, holder: BadgeKey, body: bytes) -> Held:
        """Take over what is handed, on the disk on return, and tell what follows. Raises Answered, KnownError."""
        try:
            handed = msgspec.json.decode(body, type=Handover)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
            raise Answered("body_unreadable", str(wrong)) from wrong
        self._on_heard(holder.kiosk)
        take_over(self._records, handed.operations, handed.signatures)
        on_top = self._records.ids_on_top()
        run, _, number = handed.since.partition(":")
        begin = int(number) if run == self._run and number.isascii() and number.isdecimal() else 0
        with self._lock:
            # In the order in which they came here, each once: whatever is gone by now has gone to the centre.
            for id in on_top:  # noqa: A001
                if id not in self._listed:
                    self._listed.add(id)
                    self._order.append(id)
            ids = self._order[begin : begin + MOST_OPERATIONS]
            more = begin + len(ids) < len(self._order)
        bodies, signatures = told(self._records, ids)
        return Held([msgspec.Raw(body) for body in bodies], signatures, f"{self._run}:{begin + len(ids)}", more)


class RelayServer:
    """A relay that is asked over TLS, and says in the local network where; both on threads of their own."""

    def __init__(
        self,
        records: Records,
        system: System,
        *,
        kiosk: str,
        folder: Path,
        port: int,
        on_heard: Callable[[str], None] = lambda _kiosk: None,
        on_fault: Callable[[KnownError | None], None] = lambda _fault: None,
        interfaces: Sequence[str] | None = None,
    ) -> None:
        """`on_heard` is told the name of every kiosk that asks, `on_fault` what keeps this one from being a relay, or
        None when it is one.

        The listeners are called on threads of this class. `interfaces` are the addresses on which it can be found,
        instead of all.
        """
        self._records = records
        self._system = system
        self._kiosk = kiosk
        self._folder = folder
        self._port = port
        self._on_heard = on_heard
        self._on_fault = on_fault
        self._interfaces = interfaces
        self._relay: Relay | None = None
        self._server: uvicorn.Server | None = None
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="relay", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._server is not None:
            self._server.should_exit = True
        self._thread.join(_STOP_SECONDS)

    def _serve(self) -> None:
        try:
            self._relay = Relay(self._records, self._system, self._on_heard)
            _, private_key = self._records.own_key.announced()
            tls = tls_server(private_key, self._folder)
            with contextlib.closing(listen(self._port)) as listener, self._findable(listener.getsockname()[1]):
                self._server = _Server(self._config(tls, listener))
                if not self._stopped.is_set():
                    self._server.run(sockets=[listener])
        except (KnownError, OSError) as fault:
            self._on_fault(fault if isinstance(fault, KnownError) else KnownError("relay_failed", str(fault)))

    @contextlib.contextmanager
    def _findable(self, port: int) -> Iterator[None]:
        over = threading.Event()
        announcing = threading.Thread(target=self._announce, args=(port, over), name="relay-announced", daemon=True)
        announcing.start()
        try:
            yield
        finally:
            over.set()
            announcing.join(_STOP_SECONDS)

    def _announce(self, port: int, over: threading.Event) -> None:
        told: list[str] | None = None
        with contextlib.ExitStack() as stack:
            while not over.is_set():
                found = own_addresses(self._interfaces)
                if found != told:
                    stack.close()
                    told = None
                    try:
                        stack.enter_context(announced(self._records.site, self._kiosk, port, found, self._interfaces))
                    except OSError as fault:
                        # Whoever was told its address finds it all the same.
                        self._on_fault(KnownError("relay_failed", f"it cannot be found by itself: {fault}"))
                    else:
                        told = found
                        self._on_fault(None)
                self._system.wait(over, _ANNOUNCED_ANEW_SECONDS)

    def _config(self, tls: ssl.SSLContext, listener: Listener) -> uvicorn.Config:
        async def answer(request: Request) -> Response:
            return await self._answer(request, listener)

        return uvicorn.Config(
            Starlette(routes=[Route(PATH, answer, methods=["POST"])]),
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            # The other kind, which Windows has, accepts connections past the listener.
            loop="asyncio:SelectorEventLoop",
            # As many as are accepted before the event loop takes leave of those that made room for them.
            backlog=MOST_CONNECTIONS,
            timeout_graceful_shutdown=1,
            ssl_context_factory=lambda _config, _default: tls,
        )

    async def _answer(self, request: Request, listener: Listener) -> Response:
        relay = self._relay
        assert relay is not None  # noqa: S101
        try:
            shown = request.headers.get("authorization", "").removeprefix("Bearer ")
            holder = await asyncio.to_thread(relay.admit, shown)
            if request.client is not None:
                listener.admit(*request.client)
            body = await _body(request)
            held = await asyncio.to_thread(relay.exchange, holder, body)
        except Answered as answered:
            return _problem(answered.code, answered.detail)
        except KnownError as fault:
            return _problem("overloaded", fault.code)
        except ClientDisconnect:
            return Response(status_code=400)
        return Response(msgspec.json.encode(held), media_type=MEDIA_TYPE)


class _Server(uvicorn.Server):
    """Leaves the signals to the program, and waits for nobody at its end."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Over TLS it would wait until a client that says nothing more takes its leave, too.
        for connection in self.server_state.connections:
            if connection.transport is not None:
                connection.transport.abort()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _body(request: Request) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(_SLOWEST_BODY_SECONDS):
            async for chunk in request.stream():
                body += chunk
                if len(body) > MOST_BODY_BYTES:
                    raise Answered("too_large", f"at most {MOST_BODY_BYTES} bytes")
    except TimeoutError as fault:
        raise Answered("body_unreadable", "it did not come to its end") from fault
    return bytes(body)


def _problem(code: str, detail: str) -> Response:
    status, title = _PROBLEMS[code]
    problem = Problem(f"urn:ecocentre:problem:{code}", title, status, code, detail)
    return Response(msgspec.json.encode(problem), status, media_type=PROBLEM_TYPE)
