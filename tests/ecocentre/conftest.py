"""The sample site in a database of its own, in memory."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ecocentre.database import open_engine
from ecocentre.place import Place
from ecocentre.profile import read_profile
from ecocentre.records import Record
from ecocentre.subjects import load_subjects

SITE = "lices"
PROFILE = Path(__file__).resolve().parents[2] / "assets" / "sites" / "lices.toml"
MONDAY = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
"""14:00 at the place, which is open from 13:00 to 19:00 (18:00 UTC)."""
CLOSING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def sample_records() -> list[Record]:
    """What the sample site's written profile becomes."""
    return read_profile(tomllib.loads(PROFILE.read_text(encoding="utf-8")), SITE)


@pytest.fixture
def bare() -> Iterator[Place]:
    """A site that nothing is known of yet."""
    load_subjects()
    engine = open_engine("sqlite://")
    Record.metadata.create_all(engine)
    with engine.begin() as connection:
        yield Place(connection, SITE)
    engine.dispose()


@pytest.fixture
def place(bare: Place) -> Place:
    """The sample site: Europe/Paris, 160 people."""
    for record in sample_records():
        bare.save(record)
    return bare
