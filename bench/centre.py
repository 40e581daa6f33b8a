"""Starts the real central service as a process of its own, on SQLite, with the sample site and some kiosks admitted."""

import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.request import urlopen

from bench.crowd import PROFILE, SITE, afternoon
from bench.measure import ROOT, child_environment
from central.devices import add_device
from central.sites import load_profile, profile_records
from central.store import Store, database_url
from ecocentre.records import Record
from ecocentre.subjects import load_subjects


class Served(NamedTuple):
    """Where the service is reached, the token of each kiosk, the port of its own figures, and its process."""

    address: str
    tokens: tuple[str, ...]
    metrics_port: int = 0
    process: int = 0

    def pulls_held(self) -> int:
        """How many pulls the service holds open now."""
        with urlopen(f"http://127.0.0.1:{self.metrics_port}/metrics", timeout=10) as page:
            lines = page.read().decode().splitlines()
        return next(int(float(line.split()[1])) for line in lines if line.startswith("ecocentre_pulls_held "))


def prepare(
    folder: Path, kiosks: Sequence[str], records: Sequence[Record] = (), *, database: str | None = None
) -> tuple[str, ...]:
    """Make the centre's database, or add to it: the sample site, records, and kiosks; returns the kiosks' tokens.

    It is SQLite's in `folder`, unless `database` is the URL of another.
    """
    load_subjects()
    store = Store.open(database_url(database, folder, make=True), afternoon())
    try:
        if store.add_site(SITE):
            load_profile(store, SITE, profile_records(PROFILE, SITE))
        for start in range(0, len(records), 5_000):
            with store.turn(SITE) as turn:
                for record in records[start : start + 5_000]:
                    turn.place.save(record)
        return tuple(add_device(store, SITE, kiosk) for kiosk in kiosks)
    finally:
        store.close()


@contextmanager
def served(
    folder: Path, tokens: tuple[str, ...], *, database: str | None = None, port: int | None = None
) -> Iterator[Served]:
    """The service on this database, ended with the context; on a free port, unless one is given."""
    where = ["--data", str(folder)] if database is None else ["--database", database]
    metrics_port = free_port()
    ports = ["--port", str(port or 0), "--metrics-port", str(metrics_port)]
    process = subprocess.Popen(
        [sys.executable, "-m", "central", "serve", *where, *ports, "--until-stdin-closes"],
        cwd=ROOT,
        env=child_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        word, _, address = process.stdout.readline().strip().partition(" ")
        assert word == "ready", word
        yield Served(address, tokens, metrics_port, process.pid)
    finally:
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        number: int = listener.getsockname()[1]
        return number
