"""Starts the real central service as a process of its own, on SQLite, with the sample site and some kiosks admitted."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bench.crowd import PROFILE, SITE, afternoon
from bench.measure import ROOT, child_environment
from central.devices import add_device
from central.sites import load_profile, profile_records
from central.store import Store, database_url
from ecocentre.records import Record
from ecocentre.subjects import load_subjects


class Served(NamedTuple):
    """Where the service is reached, and the token of each kiosk."""

    address: str
    tokens: tuple[str, ...]


def prepare(folder: Path, kiosks: Sequence[str], records: Sequence[Record] = ()) -> tuple[str, ...]:
    """Make the centre's database, or add to it: the sample site, records, and kiosks; returns the kiosks' tokens."""
    load_subjects()
    store = Store.open(database_url(None, folder, make=True), afternoon())
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
def served(folder: Path, tokens: tuple[str, ...]) -> Iterator[Served]:
    """The service on this database, ended with the context."""
    process = subprocess.Popen(
        [sys.executable, "-m", "central", "serve", "--data", str(folder), "--port", "0", "--until-stdin-closes"],
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
        yield Served(address, tokens)
    finally:
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()
