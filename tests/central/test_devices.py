"""Who is admitted, on both stores."""

from contextlib import closing
from pathlib import Path

import pytest

from central.devices import Device, add_device, device_of, revoke_device
from central.store import Store
from ecocentre.errors import KnownError
from ecocentre.system import System
from tests.central.conftest import KIOSK, SITE


def found(store: Store, token: str) -> Device | None:
    with store.reading() as connection:
        return device_of(store, connection, token)


def test_a_token_names_its_device(store: Store, token: str) -> None:
    assert found(store, token) == Device(SITE, KIOSK, revoked=False)


@pytest.mark.parametrize(
    "wrong",
    ["", "lices.", ".", "lices", "{token}x", "other.{secret}", "{secret}", "lices.\0", "\0.{secret}", "é.{secret}"],
)
def test_any_other_token_names_none(store: Store, token: str, wrong: str) -> None:
    assert found(store, wrong.format(token=token, secret=token.partition(".")[2])) is None


def test_the_token_itself_is_nowhere_in_the_database(store: Store, token: str) -> None:
    from central.store import device

    with store.reading() as connection:
        (row,) = connection.execute(device.select().where(device.c.site == SITE))
    assert token not in map(str, row)
    assert len(token.partition(".")[2]) == 43


def test_a_revoked_device_is_known_as_such(store: Store, token: str) -> None:
    revoke_device(store, SITE, KIOSK)
    assert found(store, token) == Device(SITE, KIOSK, revoked=True)


def test_a_name_is_given_once_unless_it_is_replaced(store: Store, token: str) -> None:
    with pytest.raises(KnownError):
        add_device(store, SITE, KIOSK)
    assert found(store, token) is not None
    second = add_device(store, SITE, KIOSK, replace=True)
    assert found(store, token) is None
    assert found(store, second) == Device(SITE, KIOSK, revoked=False)


def test_an_unknown_device_cannot_be_revoked(store: Store) -> None:
    with pytest.raises(KnownError):
        revoke_device(store, SITE, "nobody")


def test_every_site_has_names_of_its_own(store: Store, token: str) -> None:
    store.add_site("other")
    second = add_device(store, "other", KIOSK)
    assert found(store, second) == Device("other", KIOSK, revoked=False)
    revoke_device(store, "other", KIOSK)
    assert found(store, token) == Device(SITE, KIOSK, revoked=False)


def test_a_token_is_found_by_an_index_however_many_kiosks_there_are(tmp_path: Path) -> None:
    with closing(Store.open(f"sqlite:///{tmp_path / 'centre.sqlite3'}", System())) as store:
        store.add_site(SITE)
        token = add_device(store, SITE, "lobby")
        asked: list[str] = []
        with store.reading() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.set_trace_callback(asked.append)
            assert device_of(store, connection, token[:-1] + ("a" if token[-1] != "a" else "b")) is None
            driver.set_trace_callback(None)
            plans = [row[3] for text in asked for row in driver.execute(f"EXPLAIN QUERY PLAN {text}")]
    assert any("token_hash=?" in plan for plan in plans)
    assert any("next_hash=?" in plan for plan in plans), plans
    assert not any(plan.startswith("SCAN") or plan.endswith("(site=?)") for plan in plans), plans
