"""A database of an earlier version of the centre is opened by this one, on both stores: it is complete, and serves."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import inspect

from central.devices import revoke_device
from central.pairing import APPROVED, decide
from central.store import Store, database_url, kept_tables
from ecocentre.badges import BadgeKey
from ecocentre.place import Place
from ecocentre.system import FrozenSystem
from ecocentre.visits import Visit
from tests.central.conftest import KIOSK, NOW, SITE
from tests.central.serving import ROOT, Client, running
from tests.operations import Maker
from tests.postgres import new_database

WRITTEN = (ROOT / "tests" / "fixtures" / "centre-1.sql").read_text("utf-8")
TOKEN = f"{SITE}.{'A' * 43}"
VISIT, REMOVED, KEY = (f"01a207d9-0000-7000-8000-0000000000{name}" for name in ("a1", "a0", "b1"))
TAKEN = (
    b'{"kind":"visits.arrive","id":"01a207d9-0000-7000-8000-000000000001","kiosk":"lobby",'
    b'"made_at":"2026-11-23T09:00:00Z","visit":"%b","people":4}' % VISIT.encode()
)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database as the earlier version left it."""
    if request.param == "sqlite":
        path = tmp_path / "centre.sqlite3"
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(WRITTEN)
        yield f"sqlite:///{path}"
    else:
        with new_database() as url:
            with psycopg.connect(url) as connection:
                connection.execute(WRITTEN.encode())
            yield url


@pytest.fixture
def client(store: Store) -> Iterator[Client]:
    """The kiosk that was admitted then, connected to the running service."""
    with running(store) as address:
        yield Client(address, TOKEN, SITE)


def test_it_has_every_table_and_column_of_this_version_and_opens_again(database: str, store: Store) -> None:
    again = Store.open(database_url(database, Path(), make=False), FrozenSystem(NOW, 2))
    found = inspect(again.engine)
    for table in kept_tables():
        there = {column["name"]: column["nullable"] for column in found.get_columns(table.name)}
        assert there == {column.name: column.nullable for column in table.columns}
        indexes = {index["name"] for index in found.get_indexes(table.name)}
        assert {index.name for index in table.indexes} <= indexes
    assert again.is_current()
    again.close()


def test_everything_of_it_is_there(client: Client, store: Store) -> None:
    page = client.get("records").json
    assert page["cursor"] == "e1:4"
    assert page["gone"] == {"visits.visit": [REMOVED]}
    assert {kind: len(part["rows"]) for kind, part in page["changed"].items()} == {
        "sites.site": 1,
        "badges.badge_key": 1,
        "visits.visit": 1,
    }
    with store.reading() as connection:
        place = Place(connection, SITE)
        (visit,) = place.find(Visit, place.select(Visit))
        (key,) = place.every(BadgeKey)
    assert (visit.id, visit.people, visit.travel) == (VISIT, 4, None)
    assert (key.id, key.revoked_at) == (KEY, None)
    assert set(client.get("digest").json["kinds"]) >= {"visits.visit"}


def test_a_cursor_and_an_operation_of_then_are_known_and_new_ones_follow(client: Client) -> None:
    arrive = Maker(seed=3).arrive()
    answer = client.push([TAKEN, arrive]).json
    assert [verdict["verdict"] for verdict in answer["verdicts"]] == ["known", "accepted"]
    assert answer["cursor"] == "e1:5"
    (row,) = client.get("records?since=e1:4").json["changed"]["visits.visit"]["rows"]
    assert arrive.visit in row


def test_its_kiosk_renews_its_token_and_others_are_paired(client: Client, store: Store) -> None:
    codes = client.ask("POST", "pairing", b'{"device":"garden"}').json
    decide(store, SITE, codes["user_code"], APPROVED)
    body = b'{"device_code":"%b"}' % codes["device_code"].encode()
    assert Client(client.address, client.ask("POST", "pairing/token", body).json["access_token"]).cursor() == "e1:4"
    client.token = client.ask("POST", "token").json["access_token"]
    assert client.cursor() == "e1:4"


def test_its_kiosk_is_revoked_with_its_key(client: Client, store: Store) -> None:
    revoke_device(store, SITE, KIOSK)
    assert client.get("records").code == "revoked"
    with store.reading() as connection:
        (key,) = Place(connection, SITE).every(BadgeKey)
    assert key.revoked_at == NOW
