"""The sample site in a database of its own, in memory."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from central.sites import profile_records
from ecocentre.database import open_engine
from ecocentre.place import Place
from ecocentre.records import Record
from ecocentre.subjects import load_subjects

SITE = "lices"
PROFILE = Path(__file__).resolve().parents[2] / "assets" / "sites" / "lices.toml"
MONDAY = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
"""14:00 at the place, which is open from 13:00 to 19:00 (18:00 UTC)."""
CLOSING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


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
    for record in profile_records(PROFILE, SITE):
        bare.save(record)
    return bare
