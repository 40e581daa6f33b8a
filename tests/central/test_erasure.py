"""What is personal goes at the centre in time, and by the feed on every kiosk."""

from datetime import timedelta

from central.devices import Device
from central.feed import read_page
from central.intake import take_in
from central.sites import erase_overdue
from central.store import Store
from ecocentre.operations import write_operation
from ecocentre.system import FrozenSystem
from ecocentre.visits import Visit
from ecocentre.wire import Cursor
from tests.central.conftest import SITE
from tests.central.serving import Client, running
from tests.operations import Maker


def visits_since(store: Store, cursor: str) -> list[Visit]:
    with store.reading() as connection:
        rows = read_page(store, connection, SITE, cursor, 5_000).changed[Visit.kind].rows
    return [Visit.restored(row) for row in rows]


def test_more_than_fits_into_a_turn_goes_and_is_told_of(store: Store, device: Device, system: FrozenSystem) -> None:
    maker = Maker()
    arrivals = [maker.arrive(badge=maker.new_id()) for _ in range(1_100)]
    cursor = ""
    for start in range(0, len(arrivals), 500):
        cursor = take_in(store, device, [write_operation(each) for each in arrivals[start : start + 500]]).cursor
    assert erase_overdue(store, SITE) == 0
    system.advance(days=31)
    assert erase_overdue(store, SITE) == len(arrivals)
    told = visits_since(store, cursor)
    assert {visit.id for visit in told} == {arrival.visit for arrival in arrivals}
    assert all(visit.badge is None and visit.people == 1 for visit in told)
    assert erase_overdue(store, SITE) == 0


def test_a_service_lets_go_what_is_overdue_when_it_starts(store: Store, token: str, system: FrozenSystem) -> None:
    maker = Maker()
    with running(store) as address:
        cursor = Client(address, token, SITE).push([maker.arrive(badge=maker.new_id())]).json["cursor"]
    system.advance(seconds=timedelta(days=31).total_seconds())
    with running(store) as address:
        page = Client(address, token, SITE).get(f"records?since={cursor}&wait=20").json
    assert [Visit.restored(row).badge for row in page["changed"][Visit.kind]["rows"]] == [None]
    assert Cursor.read(page["cursor"]).number == Cursor.read(cursor).number + 1
