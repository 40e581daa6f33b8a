"""What the centre does with pushed operations, on both stores."""

import json
import logging
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy.exc import OperationalError

from central.devices import Device
from central.intake import take_in
from central.store import Store
from ecocentre.badges import badge_of_pictures
from ecocentre.operations import Operation, Outcome, Refusal, write_operation
from ecocentre.place import Place
from ecocentre.records import write_instant
from ecocentre.visits import Arrive, Exit, Leave, Visit
from ecocentre.wire import Cursor, PushAnswer
from tests.central.conftest import SITE
from tests.operations import Maker


def push(store: Store, device: Device, *operations: Operation | bytes) -> PushAnswer:
    return take_in(
        store, device, [entry if isinstance(entry, bytes) else write_operation(entry) for entry in operations]
    )


def verdicts(answer: PushAnswer) -> list[tuple[str, str | None]]:
    return [(verdict.verdict, verdict.code) for verdict in answer.verdicts]


def ids(store: Store, record: type[Visit] | type[Exit]) -> set[str]:
    with store.reading() as connection:
        place = Place(connection, SITE)
        return {found.id for found in place.find(record, place.select(record))}


def end(store: Store) -> Cursor:
    with store.reading() as connection:
        return store.cursor(connection, SITE)[0]


def test_an_accepted_operation_has_its_effect_and_its_number(store: Store, device: Device) -> None:
    before = end(store)
    arrive = Maker().arrive()
    answer = push(store, device, arrive)
    assert verdicts(answer) == [("accepted", None)]
    assert ids(store, Visit) == {arrive.visit}
    assert Cursor.read(answer.cursor) == end(store) == Cursor(before.epoch, before.number + 1)


def test_all_three_times_of_an_operation_are_kept(store: Store, device: Device) -> None:
    """Its device's, that without the clock's known error, and ours."""
    arrive = msgspec.structs.replace(Maker().arrive(), clock_error_ms=90_000)
    unknown = msgspec.structs.replace(Maker(seed=2).arrive(), clock_error_ms=None)
    push(store, device, arrive, unknown)
    with store.reading() as connection:
        sql = "SELECT id, made_at, happened_at, received_at FROM journal WHERE site = ?"
        found = {row[0]: row[1:] for row in store.rows(connection, sql, (SITE,))}
    now, error = write_instant(store.system.now()), timedelta(seconds=90)
    assert found[arrive.id] == (write_instant(arrive.made_at), write_instant(arrive.made_at - error), now)
    assert found[unknown.id] == (write_instant(unknown.made_at), write_instant(unknown.made_at), now)


def test_same_operation_twice_is_one_visit(store: Store, device: Device) -> None:
    arrive = Maker().arrive()
    push(store, device, arrive)
    before = end(store)
    answer = push(store, device, arrive, arrive)
    assert verdicts(answer) == [("known", None), ("known", None)]
    assert len(ids(store, Visit)) == 1
    assert Cursor.read(answer.cursor) == before


def test_same_operation_twice_in_one_push_is_one_visit(store: Store, device: Device) -> None:
    arrive = Maker().arrive()
    assert verdicts(push(store, device, arrive, arrive)) == [("accepted", None), ("known", None)]
    assert len(ids(store, Visit)) == 1


def test_same_operation_in_another_spelling_is_known(store: Store, device: Device) -> None:
    arrive = Maker().arrive()
    push(store, device, arrive)
    members = json.loads(write_operation(arrive))
    spelled = json.dumps(dict(reversed(members.items())), indent=3).encode()
    assert verdicts(push(store, device, spelled)) == [("known", None)]


def test_same_id_with_another_body_is_told_and_changes_nothing(store: Store, device: Device) -> None:
    arrive = Maker().arrive(people=2)
    other = msgspec.structs.replace(arrive, people=3)
    push(store, device, arrive)
    before = end(store)
    assert verdicts(push(store, device, other)) == [("unreadable", "other_body")]
    assert verdicts(push(store, device, arrive)) == [("known", None)]
    assert end(store) == before


def test_an_unreadable_operation_does_not_stop_the_ones_behind(store: Store, device: Device) -> None:
    maker = Maker()
    first, last = maker.arrive(), maker.arrive()
    bodies = [
        b"{}",
        b"7",
        b"null",
        b'"text"',
        b'{"kind":"visits.fly","id":"01890000-0000-7000-8000-000000000001"}',
        b'{"kind":"visits.arrive","id":"not an id"}',
        write_operation(first).replace(b'"people":1', b'"people":100000'),
        b"[" * 2_000 + b"]" * 2_000,
    ]
    answer = push(store, device, first, *bodies, last)
    found = verdicts(answer)
    assert found[0] == found[-1] == ("accepted", None)
    assert found[1:-1] == [("unreadable", "unreadable")] * len(bodies)
    assert all(verdict.detail for verdict in answer.verdicts[1:-1])
    assert answer.verdicts[5].id == "01890000-0000-7000-8000-000000000001"
    assert ids(store, Visit) == {first.visit, last.visit}


def test_an_operation_of_another_kiosk_is_not_taken(store: Store, device: Device) -> None:
    assert verdicts(push(store, device, Maker("desk").arrive())) == [("unreadable", "other_kiosk")]
    assert ids(store, Visit) == set()


def test_a_failing_rule_leaves_nothing_and_does_not_stop_the_ones_behind(
    store: Store, device: Device, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real = Leave.apply

    def fails(self: Leave, place: Place) -> Outcome:
        real(self, place)
        raise ZeroDivisionError

    maker = Maker()
    first, poison, last = maker.arrive(), maker.leave(), maker.arrive()
    with monkeypatch.context() as patch, caplog.at_level(logging.CRITICAL):
        patch.setattr(Leave, "apply", fails)
        answer = push(store, device, first, poison, last)
    assert verdicts(answer) == [("accepted", None), ("unreadable", "rule_failed"), ("accepted", None)]
    assert ids(store, Exit) == set()
    # It was not journaled: once the centre is put right, it is taken.
    assert verdicts(push(store, device, poison)) == [("accepted", None)]


def test_a_refusal_leaves_nothing_and_stays_a_refusal(
    store: Store, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Leave.apply

    def refuses(self: Leave, place: Place) -> Refusal:
        real(self, place)
        return Refusal("no_seat")

    claim = Maker().leave()
    with monkeypatch.context() as patch:
        patch.setattr(Leave, "apply", refuses)
        assert verdicts(push(store, device, claim)) == [("refused", "no_seat")]
    assert verdicts(push(store, device, claim)) == [("refused", "no_seat")]
    assert ids(store, Exit) == set()


def test_pictures_that_two_kiosks_gave_out_are_those_of_the_badge_that_came_first(store: Store, device: Device) -> None:
    maker = Maker()
    first, second = maker.issue(alias="Loutre 7"), maker.issue(alias="Olivier 8")
    claims = [maker.choose_pictures(badge.badge, "sun-key-fish") for badge in (first, second)]
    answer = push(store, device, first, second, *claims)
    assert verdicts(answer) == [("accepted", None)] * 3 + [("refused", "pictures_taken")]
    other = maker.choose_pictures(second.badge, "cat-boat-tree")
    assert verdicts(push(store, device, other)) == [("accepted", None)], "and there is a way on"
    with store.reading() as connection:
        place = Place(connection, SITE)
        found = [badge_of_pictures(place, pictures, maker.at()) for pictures in ("sun-key-fish", "cat-boat-tree")]
        assert [badge and badge.alias for badge in found] == ["Loutre 7", "Olivier 8"]


def test_a_failing_database_gives_no_verdict_and_leaves_nothing(
    store: Store, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Leave, place: Place) -> Outcome:
        raise OperationalError("INSERT", {}, OSError("disk full"))

    maker = Maker()
    before = end(store)
    with monkeypatch.context() as patch:
        patch.setattr(Leave, "apply", full)
        with pytest.raises(OperationalError):
            push(store, device, maker.arrive(), maker.leave())
    assert ids(store, Visit) == set()
    assert end(store) == before


def test_an_operation_sees_the_ones_before_it(store: Store, device: Device) -> None:
    maker = Maker()
    arrive = maker.arrive(people=4)
    leave = maker.leave(visit=arrive.visit)
    assert verdicts(push(store, device, arrive, leave)) == [("accepted", None)] * 2
    with store.reading() as connection:
        place = Place(connection, SITE)
        visit = place.get(Visit, arrive.visit)
    assert visit is not None
    assert visit.left_at == leave.made_at


def test_every_kiosk_has_its_own_arrivals(store: Store, device: Device) -> None:
    desk = device._replace(name="desk")
    mine, theirs = Maker().arrive(), Maker("desk", seed=2).arrive()
    assert verdicts(push(store, device, mine)) == [("accepted", None)]
    assert verdicts(push(store, desk, theirs)) == [("accepted", None)]
    assert ids(store, Visit) == {mine.visit, theirs.visit}


def test_a_site_does_not_see_the_other_one(store: Store, device: Device) -> None:
    store.add_site("other")
    arrive = Maker().arrive()
    push(store, device, arrive)
    answer = push(store, device._replace(site="other"), arrive)
    assert verdicts(answer) == [("accepted", None)]
    with store.reading() as connection:
        assert store.cursor(connection, "other")[0].number == 1
        found = Place(connection, "other").get(Visit, arrive.visit)
    assert isinstance(arrive, Arrive)
    assert found is not None
    assert found.site == "other"
