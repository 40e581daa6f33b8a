"""Of every operation the kiosk says what has become of it, and of every record whether the centre has it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ecocentre.operations import Refusal
from ecocentre.system import FrozenSystem
from ecocentre.visits import Arrive
from kiosk.app import Fate, Kiosk
from kiosk.settings import read_settings
from offline_cache.cache import Cache
from offline_cache.database import run
from tests.kiosk.scripted_central import CentreSide, ScriptedCentral
from tests.kiosk.scripted_exchange import ScriptedExchange
from tests.operations import MORNING


@pytest.fixture
def system() -> FrozenSystem:
    return FrozenSystem(MORNING, seed=5)


@pytest.fixture
def kiosk(tmp_path: Path, system: FrozenSystem) -> Iterator[Kiosk]:
    settings = read_settings(["--data", str(tmp_path / "kiosk"), "--offline"])
    with closing(Kiosk(settings, system, Cache(settings.data_folder / "cache", settings.site, system))) as kiosk:
        yield kiosk


@pytest.fixture
def exchange(kiosk: Kiosk, tmp_path: Path, system: FrozenSystem) -> Iterator[ScriptedExchange]:
    with closing(CentreSide(tmp_path, system)) as side:
        exchange = ScriptedExchange(kiosk, ScriptedCentral(side, kiosk.settings.kiosk), system)
        exchange.run()
        yield exchange


def arrive(kiosk: Kiosk) -> tuple[str, str]:
    """An arrival: the ids of the operation and of the visit."""
    operation, visit = kiosk.new_id(), kiosk.new_id()
    assert not isinstance(kiosk.submit(Arrive, id=operation, visit=visit), Refusal)
    return operation, visit


def test_without_a_centre_it_is_kept_here(kiosk: Kiosk) -> None:
    operation, visit = arrive(kiosk)
    assert kiosk.fate_of(operation) == Fate("kept")
    assert kiosk.unconfirmed([visit]) == {visit: "kept"}


def test_with_a_centre_it_is_on_its_way_and_then_confirmed(kiosk: Kiosk, exchange: ScriptedExchange) -> None:
    operation, visit = arrive(kiosk)
    assert kiosk.fate_of(operation) == Fate("sending")
    assert kiosk.unconfirmed([visit]) == {visit: "sending"}
    exchange.run()
    assert kiosk.fate_of(operation) == Fate("confirmed")
    assert kiosk.unconfirmed([visit]) == {}


def test_it_is_confirmed_before_the_feed_contains_it(kiosk: Kiosk, exchange: ScriptedExchange) -> None:
    operation, visit = arrive(kiosk)
    exchange.run("well", "request lost")
    assert kiosk.ids_on_top() == [operation]
    assert kiosk.fate_of(operation) == Fate("confirmed")
    assert kiosk.unconfirmed([visit]) == {}


@pytest.mark.parametrize("fault", ["request lost", "answer lost", "silent"])
def test_while_the_centre_is_away_it_is_kept_and_goes_on_when_it_is_back(
    kiosk: Kiosk, exchange: ScriptedExchange, fault: str
) -> None:
    operation, _ = arrive(kiosk)
    exchange.run(fault)
    assert kiosk.fate_of(operation) == Fate("sending"), "one failure may be a hiccup"
    exchange.run(fault)
    assert kiosk.fate_of(operation) == Fate("kept")
    exchange.run()
    assert kiosk.fate_of(operation) == Fate("confirmed")


def test_while_the_centre_wishes_not_to_be_asked_it_is_kept(kiosk: Kiosk, exchange: ScriptedExchange) -> None:
    operation, _ = arrive(kiosk)
    exchange.run("overloaded")
    assert kiosk.fate_of(operation) == Fate("kept")


def test_what_the_centre_does_not_take_is_refused_with_the_reason(kiosk: Kiosk, exchange: ScriptedExchange) -> None:
    exchange.central.refuses = lambda _body: "rule_failed"
    operation, visit = arrive(kiosk)
    exchange.run()
    assert kiosk.fate_of(operation) == Fate("refused", "rule_failed")
    assert kiosk.unconfirmed([visit]) == {}


def test_of_what_it_never_heard_of_it_says_nothing(kiosk: Kiosk) -> None:
    assert kiosk.fate_of(kiosk.new_id()) is None
    assert kiosk.unconfirmed([kiosk.new_id()]) == {}


def test_a_body_damaged_on_the_disk_hides_no_other(kiosk: Kiosk) -> None:
    (damaged, one), (_, other) = arrive(kiosk), arrive(kiosk)
    with kiosk._cache._database.writing() as connection:
        run(connection, "UPDATE outbox SET body = '{\"visit\": ' WHERE id = ?", (damaged,))
    assert kiosk.unconfirmed([one, other]) == {other: "kept"}


def test_only_the_records_that_were_asked_for_are_named(kiosk: Kiosk) -> None:
    visits = [arrive(kiosk)[1] for _ in range(3)]
    assert set(kiosk.unconfirmed(visits[:2])) == set(visits[:2])
