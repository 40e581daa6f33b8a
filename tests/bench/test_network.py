"""The bench's network fails as networks do, and carries again at the same address."""

import asyncio
import random
from collections.abc import Awaitable, Callable

import pytest

from bench.network import Wire

PATIENCE_SECONDS = 20.0


def across(story: Callable[[Wire, list[bytes]], Awaitable[None]]) -> None:
    """Tell a story of a wire that leads to an echo, and of what arrives there."""
    arrived: list[bytes] = []

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while content := await reader.read(100):
            arrived.append(content)
            writer.write(content)
        writer.close()

    async def told() -> None:
        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        wire = Wire(random.Random(1), lambda: [port])
        await wire.restore()
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await story(wire, arrived)
        finally:
            wire.close()
            server.close()

    asyncio.run(told())


async def opened(wire: Wire) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", wire.port)


async def heard(wire: Wire, word: bytes) -> bytes:
    """What comes back on a new connection."""
    reader, writer = await opened(wire)
    writer.write(word)
    content = await reader.read(100)
    writer.close()
    return content


def test_what_is_refused_is_reset_and_comes_again_at_the_same_port() -> None:
    async def story(wire: Wire, arrived: list[bytes]) -> None:
        reader, writer = await opened(wire)
        writer.write(b"one")
        assert await reader.read(100) == b"one"
        wire.cut("refused")
        with pytest.raises(ConnectionResetError):
            await reader.read(100)
        with pytest.raises(ConnectionRefusedError):
            await opened(wire)
        await wire.restore()
        assert await heard(wire, b"two") == b"two"
        assert arrived == [b"one", b"two"]

    across(story)


@pytest.mark.parametrize(("cut", "arrives"), [("silent", []), ("deaf", [b"lost"])])
def test_what_is_swallowed_never_comes_back(cut: str, arrives: list[bytes]) -> None:
    async def story(wire: Wire, arrived: list[bytes]) -> None:
        reader, writer = await opened(wire)
        wire.cut(cut)  # type: ignore[arg-type]
        writer.write(b"lost")
        answer = asyncio.ensure_future(reader.read(100))
        while arrived != arrives or not wire.has_lost:
            await asyncio.sleep(0.01)
        await wire.restore(resets=False)
        assert await heard(wire, b"new") == b"new"
        assert not answer.done(), "its connection is dead, and nobody says so"
        await wire.restore()
        with pytest.raises(ConnectionResetError):
            await answer
        assert arrived == [*arrives, b"new"]

    across(story)


def test_a_centre_that_is_not_there_is_a_connection_that_ends() -> None:
    async def story() -> None:
        wire = Wire(random.Random(1), lambda: [1])
        await wire.restore()
        with pytest.raises(ConnectionResetError):
            await heard(wire, b"one")
        wire.close()

    asyncio.run(story())
