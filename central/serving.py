"""The running service: the socket it listens on, TLS, and the parts that work side by side until it is told to stop."""

import asyncio
import contextlib
import ipaddress
import logging
import os
import signal
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import uvicorn

from central.feed import drop_tombstones
from central.live import Live, PostgresWatch, SqliteWatch
from central.metrics import Metrics
from central.service import Service
from central.sites import erase_overdue
from central.store import Store
from ecocentre.errors import KnownError

_BACKLOG = 4_096
_CLEANING_SECONDS = 6 * 3_600
_GRACE_SECONDS = 3
_IDLE_SECONDS = 75
"""How long a connection may be silent between two requests: a kiosk pushes again and again."""
_LOG = logging.getLogger("central")


class Centre:
    """The running service: a store, the pulls held open, the watch over other processes' changes, and HTTP."""

    def __init__(self, store: Store, metrics: Metrics, public_address: str | None = None) -> None:
        self.store = store
        self.live = Live()
        self._service = Service(store, self.live, metrics, public_address)

    async def run(
        self,
        listener: socket.socket,
        *,
        ready: Callable[[], None],
        stop: asyncio.Event | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Serve until `stop` is set, over TLS where it is given. Pulls that are held open are answered at once then."""
        config = uvicorn.Config(
            self._service.application(),
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            timeout_keep_alive=_IDLE_SECONDS,
            backlog=_BACKLOG,
            ssl_context_factory=None if tls is None else lambda _config, _default: tls,
        )
        server = _Server(config, ready)
        watch = (SqliteWatch if self.store.is_sqlite else PostgresWatch)(self.store, self.live)
        tasks = [asyncio.create_task(watch.run()), asyncio.create_task(self._clean())]
        if stop is not None:
            tasks.append(asyncio.create_task(self._end_after(stop, server)))
        try:
            await server.serve(sockets=[listener])
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._service.close()

    async def _end_after(self, stop: asyncio.Event, server: uvicorn.Server) -> None:
        await stop.wait()
        server.should_exit = True
        self.live.end()

    async def _clean(self) -> None:
        while True:
            try:
                for site in await asyncio.to_thread(self.store.sites):
                    if count := await asyncio.to_thread(erase_overdue, self.store, site):
                        _LOG.info("site %s: %d records let go of whom they were about", site, count)
                    if count := await asyncio.to_thread(drop_tombstones, self.store, site):
                        _LOG.info("site %s: %d old tombstones were dropped", site, count)
            except Exception:  # noqa: BLE001
                _LOG.exception("what is overdue could not be dropped")
            await asyncio.sleep(_CLEANING_SECONDS)


class _Server(uvicorn.Server):
    """Tells when it is ready, and leaves the signals to us."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises KnownError with a sentence."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        # asyncio switches Nagle's delay off only where the protocol is named.
        listener = socket.socket(family, kind, protocol or socket.IPPROTO_TCP)
    except OSError as fault:
        message = f"The address {host} cannot be listened on: {fault.strerror}."
        raise KnownError("address_unusable", message) from fault
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as fault:
        listener.close()
        message = f"The port {port} of {host} cannot be listened on: {fault.strerror}."
        raise KnownError("address_unusable", message) from fault
    return listener


def read_certificate(certificate: Path, key: Path) -> ssl.SSLContext:
    """TLS with a certificate chain and its key, both PEM. Raises KnownError with a sentence."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        # Nobody is there to type a password.
        tls.load_cert_chain(certificate, key, password="")
    except (OSError, ValueError) as fault:
        cause = fault.strerror if isinstance(fault, OSError) and not isinstance(fault, ssl.SSLError) else fault
        message = f"The certificate {certificate} with the key {key} cannot be used: {cause}."
        raise KnownError("certificate_unusable", message) from fault
    return tls


def require_tls(listener: socket.socket) -> None:
    """Raise KnownError where others than this machine's own programs could listen in."""
    host = listener.getsockname()[0]
    if not ipaddress.ip_address(host.partition("%")[0]).is_loopback:
        message = (
            f"The address {host} is reached from outside, where tokens may not travel in the open: give --certificate "
            "FILE and --key FILE, or say --behind-proxy if a proxy in front of it speaks TLS."
        )
        raise KnownError("tls_missing", message)


async def serve_until_told(
    centre: Centre,
    listener: socket.socket,
    tls: ssl.SSLContext | None,
    ready: Callable[[], None],
    until_closed: int | None,
) -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if (number := getattr(signal, name, None)) is not None:
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    if until_closed is not None:
        threading.Thread(target=_wait_for_end, args=(until_closed, loop, stop), name="end", daemon=True).start()
    await centre.run(listener, ready=ready, stop=stop, tls=tls)


def allow_many_connections() -> None:
    """Every kiosk holds a connection open: use all that the system grants, not its cautious default."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _wait_for_end(file: int, loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    with contextlib.suppress(OSError):
        while os.read(file, 4_096):
            pass
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(stop.set)
