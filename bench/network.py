"""The network between a kiosk and the centre, which can be cut and restored: it carries bytes, and knows no HTTP."""

import asyncio
import random
import socket
import struct
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Literal, TypeAlias

Cut: TypeAlias = Literal["refused", "silent", "deaf"]
"""How a network fails: connections are reset and refused; nothing arrives; or only what the centre answers does not."""
_CHUNK = 2**16
_RESET = struct.pack("ii", 1, 0)


class Wire:
    """One kiosk's way to the centre, at a port of its own. Every connection goes to one of the centre's processes."""

    def __init__(
        self,
        chance: random.Random,
        centres: Callable[[], Sequence[int]],
        on_asked: Callable[[int], None] = lambda _port: None,
    ) -> None:
        """`centres` tells the ports at which there should be a process of the centre, dead ones too.

        `on_asked` is told the port of the one to which bytes were carried.
        """
        self._chance = chance
        self._centres = centres
        self._on_asked = on_asked
        self.broken = 0
        """How many connections were reset, or lost what they carried."""
        self._cut: Cut | None = None
        self._server: asyncio.Server | None = None
        self._connections: set[_Connection] = set()
        # Holds the port while nobody listens: else a connection of another program could take it.
        self._place = _bound(0)
        self.port: int = self._place.getsockname()[1]

    @property
    def has_lost(self) -> bool:
        """Whether there are connections that lost bytes."""
        return any(connection.is_lost for connection in self._connections)

    async def restore(self, *, resets: bool = True) -> None:
        """Carry again. What lost bytes is reset, or left to whoever waits for an answer on it."""
        self._cut = None
        if resets:
            for connection in [each for each in self._connections if each.is_lost]:
                connection.reset()
        if self._server is None:
            listener = _bound(self.port)
            listener.listen()
            self._server = await asyncio.start_server(self._carry, sock=listener)

    def cut(self, cut: Cut) -> None:
        self._cut = cut
        if cut == "refused":
            self._close()

    def close(self) -> None:
        """The end of everything."""
        self._close()
        self._place.close()

    def _close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in list(self._connections):
            self._lose(connection)
            connection.reset()

    def _lose(self, connection: "_Connection") -> None:
        self.broken += not connection.is_lost
        connection.is_lost = True

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = _Connection(writer)
        self._connections.add(connection)
        try:
            with suppress(OSError):
                if self._cut == "silent":
                    self._lose(connection)
                    await self._pump(connection, reader, writer, ())
                else:
                    await self._carry_on(connection, reader, writer)
        finally:
            self._connections.discard(connection)
            connection.reset()

    async def _carry_on(
        self, connection: "_Connection", reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        centres = self._centres()
        if not centres:
            return
        port = self._chance.choice(centres)
        there, back = await asyncio.open_connection("127.0.0.1", port)
        connection.writers.append(back)
        asking = asyncio.ensure_future(self._pump(connection, reader, back, ("silent",), port))
        answering = asyncio.ensure_future(self._pump(connection, there, writer, ("silent", "deaf")))
        try:
            await asyncio.wait((asking, answering), return_when=asyncio.FIRST_COMPLETED)
            if connection.is_lost:
                # That the centre has gone away does not arrive either.
                await asyncio.wait((asking,))
        finally:
            for pump in (asking, answering):
                pump.cancel()
            await asyncio.gather(asking, answering, return_exceptions=True)

    async def _pump(
        self,
        connection: "_Connection",
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        swallowing: Sequence[str],
        asked: int | None = None,
    ) -> None:
        while content := await reader.read(_CHUNK):
            if self._cut in swallowing:
                self._lose(connection)
            if not connection.is_lost:
                writer.write(content)
                if asked is not None:
                    self._on_asked(asked)
                await writer.drain()


class _Connection:
    """A connection of a kiosk, and the one made for it. It is lost once bytes of it are."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self.writers = [writer]
        self.is_lost = False

    def reset(self) -> None:
        """End it at once, as a device that has forgotten it does."""
        for writer in self.writers:
            wire = writer.get_extra_info("socket")
            with suppress(OSError):
                wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            writer.transport.abort()


def _bound(port: int) -> socket.socket:
    bound = socket.socket()
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    bound.bind(("127.0.0.1", port))
    return bound
