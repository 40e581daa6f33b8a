"""Where a relay is reached: no device of the local network can take so many connections that none is left."""

import asyncio
import contextlib
import socket
from typing import Any, NamedTuple

from ecocentre.errors import KnownError

MOST_CONNECTIONS = 64
MOST_OF_ONE_ADDRESS = 8
_STRANGE_SECONDS = 10.0
"""How long a connection may take until its kiosk is known: TLS, the head of a request and the ticket in it."""


class _Open(NamedTuple):
    connection: socket.socket
    host: str
    port: int


class Listener(socket.socket):
    """Accepts a few connections at a time. Belongs to the thread of an event loop that calls `accept`."""

    def __init__(self, listening: socket.socket) -> None:
        super().__init__(listening.family, listening.type, listening.proto, fileno=listening.detach())
        # The oldest first.
        self._strangers: list[_Open] = []
        self._admitted: list[_Open] = []

    def accept(self) -> tuple[socket.socket, Any]:
        while True:
            connection, address = super().accept()
            new = _Open(connection, *address[:2])
            if self._make_room(new.host):
                self._strangers.append(new)
                asyncio.get_running_loop().call_later(_STRANGE_SECONDS, self._end, new)
                return connection, address
            connection.close()

    def admit(self, host: str, port: int) -> None:
        """Whoever is connected from there has shown who it is, and is not put out any more."""
        for each in self._strangers:
            if (each.host, each.port) == (host, port):
                self._strangers.remove(each)
                self._admitted.append(each)
                return

    def _make_room(self, host: str) -> bool:
        self._strangers = [each for each in self._strangers if each.connection.fileno() >= 0]
        self._admitted = [each for each in self._admitted if each.connection.fileno() >= 0]
        opened = [*self._strangers, *self._admitted]
        if len([each for each in opened if each.host == host]) >= MOST_OF_ONE_ADDRESS:
            oldest = next((each for each in self._strangers if each.host == host), None)
        elif len(opened) >= MOST_CONNECTIONS:
            oldest = next(iter(self._strangers), None)
        else:
            return True
        if oldest is not None:
            self._end(oldest)
        return oldest is not None

    def _end(self, stranger: _Open) -> None:
        if stranger in self._strangers:
            self._strangers.remove(stranger)
            # It is the event loop's to close: it only reads its end now.
            with contextlib.suppress(OSError):
                stranger.connection.shutdown(socket.SHUT_RDWR)


def listen(port: int) -> Listener:
    """Listens on every address of this machine. Raises KnownError `relay_failed`."""
    try:
        if socket.has_dualstack_ipv6():
            return Listener(socket.create_server(("", port), family=socket.AF_INET6, dualstack_ipv6=True))
        return Listener(socket.create_server(("", port)))
    except OSError as fault:
        raise KnownError("relay_failed", f"port {port}: {fault.strerror or fault}") from fault
