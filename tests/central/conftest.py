"""A centre with one site and one kiosk, on SQLite and on PostgreSQL: the contract holds for both."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from central.devices import Device, add_device
from central.sites import load_profile, profile_records
from central.store import Store, database_url
from ecocentre.subjects import load_subjects
from ecocentre.system import FrozenSystem
from tests.central.serving import ROOT, Client, running
from tests.postgres import new_database

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
SITE = "lices"
KIOSK = "lobby"


@pytest.fixture(scope="session", autouse=True)
def _subjects() -> None:
    load_subjects()


def with_the_sample_site(url: str) -> None:
    store = Store.open(database_url(url, Path(), make=True), FrozenSystem(NOW, seed=7))
    store.add_site(SITE)
    load_profile(store, SITE, profile_records(ROOT / "assets" / "sites" / "lices.toml", SITE))
    store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database of either kind that knows the sample site."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'centre.sqlite3'}"
        with_the_sample_site(url)
        yield url
    else:
        with new_database(with_the_sample_site) as url:
            yield url


@pytest.fixture
def system() -> FrozenSystem:
    return FrozenSystem(NOW, seed=7)


@pytest.fixture
def store(database: str, system: FrozenSystem) -> Iterator[Store]:
    store = Store.open(database_url(database, Path(), make=True), system)
    yield store
    store.close()


@pytest.fixture
def token(store: Store) -> str:
    """The token of the one kiosk."""
    return add_device(store, SITE, KIOSK)


@pytest.fixture
def device(token: str) -> Device:
    return Device(SITE, KIOSK, revoked=False)


@pytest.fixture
def client(store: Store, token: str) -> Iterator[Client]:
    """The kiosk, connected to the running service."""
    with running(store) as address:
        yield Client(address, token, SITE)
