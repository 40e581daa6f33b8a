"""An open cache of the sample site."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecocentre.system import FrozenSystem
from offline_cache.cache import Cache
from tests.offline_cache.samples import SITE, sample_records
from tests.operations import MORNING, Maker


@pytest.fixture
def system() -> FrozenSystem:
    return FrozenSystem(MORNING, seed=3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def cache(folder: Path, system: FrozenSystem) -> Iterator[Cache]:
    """A cache that knows the sample site and has never met a centre."""
    cache = Cache(folder, SITE, system)
    cache.seed(sample_records())
    yield cache
    cache.close()


@pytest.fixture
def maker() -> Maker:
    return Maker("lobby")
