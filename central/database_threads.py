"""Where the database is asked: in the event loop, or on threads beside it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class DatabaseThreads:
    """The threads of one process."""

    def __init__(self, *, is_sqlite: bool) -> None:
        self._is_sqlite = is_sqlite
        # Never more than the engine has connections: who waits for one in the event loop would stop it.
        self._threads = ThreadPoolExecutor(4 if is_sqlite else 16, thread_name_prefix="database")

    async def do(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """SQLite is asked in the event loop: measured, a thread costs more than the answer. PostgreSQL in a thread."""
        if self._is_sqlite:
            return work(*args, **named)
        return await self.in_thread(work, *args, **named)

    async def in_thread(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """For what takes long on any database."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(work, *args, **named))

    def close(self) -> None:
        """Let the threads end."""
        self._threads.shutdown(wait=True, cancel_futures=True)
