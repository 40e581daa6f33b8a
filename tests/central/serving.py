"""Starts the real service on loopback, in a thread or as the real program, and speaks HTTP to it."""

import asyncio
import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import uvicorn.server

from central.metrics import Metrics
from central.serving import Centre, listen
from central.store import Store
from ecocentre.operations import Operation, write_operation

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 20.0


class Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> str:
        """The code of the problem that this answer is."""
        assert self.headers["content-type"] == "application/problem+json", self
        problem = self.json
        assert problem["status"] == self.status
        assert problem["type"].endswith(problem["code"])
        return str(problem["code"])


class Client:
    """Speaks HTTP as a kiosk does."""

    def __init__(self, address: str, token: str | None = None, site: str = "lices") -> None:
        parts = urlsplit(address)
        assert parts.hostname is not None
        self._host, self._port = parts.hostname, parts.port
        self.address = address
        self.token = token
        self.site = site

    def ask(self, method: str, path: str, body: bytes | Iterator[bytes] | None = None, **headers: Any) -> Answer:
        """One request; a path that does not start with `/` is one of the site."""
        if self.token is not None:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        connection = http.client.HTTPConnection(self._host, self._port, timeout=PATIENCE_SECONDS + 30)
        with contextlib.closing(connection):
            full = path if path.startswith("/") else f"/v1/sites/{self.site}/{path}"
            named = {name.replace("_", "-"): text for name, text in headers.items()}
            connection.request(method, full, body, named)
            response = connection.getresponse()
            lowered = {name.lower(): text for name, text in response.getheaders()}
            return Answer(response.status, lowered, response.read())

    def get(self, path: str, **headers: Any) -> Answer:
        return self.ask("GET", path, **headers)

    def push(self, operations: Sequence[Operation | bytes], **headers: Any) -> Answer:
        texts = [entry if isinstance(entry, bytes) else write_operation(entry) for entry in operations]
        return self.ask("POST", "operations", b'{"operations":[' + b",".join(texts) + b"]}", **headers)

    def cursor(self) -> str:
        """The end of the feed."""
        return str(self.get("digest").json["cursor"])


class _Brisk:
    """`asyncio` as uvicorn knows it, but looking for the end more often: ten times a second, hundreds of tests wait."""

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)

    @staticmethod
    async def sleep(seconds: float) -> None:
        await asyncio.sleep(min(seconds, 0.01))


vars(uvicorn.server)["asyncio"] = _Brisk()


@contextlib.contextmanager
def running(store: Store, metrics: Metrics | None = None) -> Iterator[str]:
    """The service on this store, in a thread; its address."""
    listener = listen("127.0.0.1", 0)
    ready = threading.Event()
    told: list[Callable[[], None]] = []

    async def serve() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        told.append(lambda: (loop.call_soon_threadsafe(stop.set), None)[1])
        await Centre(store, metrics or Metrics()).run(listener, ready=ready.set, stop=stop)

    thread = threading.Thread(target=asyncio.run, args=(serve(),), name="centre")
    thread.start()
    try:
        assert ready.wait(PATIENCE_SECONDS)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        told[0]()
        thread.join(PATIENCE_SECONDS)
        listener.close()
        assert not thread.is_alive()


class Done(NamedTuple):
    code: int
    out: str
    err: str


def command(*arguments: str | Path, standard_input: str = "") -> Done:
    """Run one command of the real program to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "central", *map(str, arguments)],
        cwd=ROOT,
        check=False,
        input=standard_input,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=60,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Done(done.returncode, done.stdout, done.stderr)


class Program(NamedTuple):
    """The real program, serving."""

    address: str
    process: subprocess.Popen[bytes]

    def end(self) -> int:
        """Ask it to stop; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE_SECONDS)


@contextlib.contextmanager
def program(*arguments: str | Path) -> Iterator[Program]:
    """Start the real program on a free port, and kill it at the end if it still runs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "central", "serve", "--port", "0", *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        line = process.stdout.readline().decode()
        assert line.startswith("ready http"), line + process.stderr.read().decode()
        yield Program(line.split()[1], process)
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            with contextlib.suppress(OSError):
                pipe.close()


def eventually(condition: Callable[[], bool], patience_seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until the condition holds; fails when patience ends."""
    pause = threading.Event()
    until = time.monotonic() + patience_seconds
    while not condition():
        assert time.monotonic() < until, "it never came true"
        pause.wait(0.01)
