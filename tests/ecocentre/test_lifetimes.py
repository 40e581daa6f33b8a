"""What is personal goes in time, and the counts remain."""

from datetime import datetime, timedelta

import pytest

from ecocentre.badges import Badge, ChoosePictures, IssueBadge
from ecocentre.desk import Call, CallSomeone
from ecocentre.lifetimes import LIFETIMES, erase
from ecocentre.place import Place
from ecocentre.records import record_kinds
from ecocentre.visits import Arrive, Visit, day_count
from tests.ecocentre.conftest import MONDAY
from tests.operations import Maker

EVERYTHING = 1_000
maker = Maker()
PERSONAL = {"badge", "alias", "pictures", "name", "email", "phone"}
"""What a column is called that may lead to a person."""
IMPERSONAL = {"site.name", "floor.name", "space.name"}
"""Names of places."""


def arrive(place: Place, at: datetime, *, badge: str | None) -> str:
    """A visit of two."""
    visit = maker.new_id()
    Arrive(id=maker.new_id(), kiosk="lobby", made_at=at, visit=visit, people=2, badge=badge).apply(place)
    return visit


def issue(place: Place, at: datetime, expires_at: datetime) -> str:
    badge = maker.new_id()
    IssueBadge(
        id=maker.new_id(), kiosk="lobby", made_at=at, badge=badge, key=maker.new_id(), alias="Loutre 7",
        expires_at=expires_at,
    ).apply(place)  # fmt: skip
    return badge


@pytest.mark.parametrize(("age_days", "is_kept"), [(29, True), (30, True), (31, False), (400, False)])
def test_a_visit_forgets_whose_it_was_and_counts_on(place: Place, age_days: int, is_kept: bool) -> None:
    badge = issue(place, MONDAY, MONDAY + timedelta(days=365))
    visit = arrive(place, MONDAY, badge=badge)
    now = MONDAY + timedelta(days=age_days)
    assert erase(place, now, EVERYTHING) == (0 if is_kept else 1 + (age_days > 395))
    found = place.get(Visit, visit)
    assert found is not None
    assert found.badge == (badge if is_kept else None)
    assert day_count(place, MONDAY).people == 2
    assert erase(place, now, EVERYTHING) == 0


def test_a_badge_goes_a_month_after_it_ended(place: Place) -> None:
    badge = issue(place, MONDAY, MONDAY + timedelta(days=100))
    assert erase(place, MONDAY + timedelta(days=130), EVERYTHING) == 0
    assert place.get(Badge, badge) is not None
    assert erase(place, MONDAY + timedelta(days=131), EVERYTHING) == 1
    assert place.get(Badge, badge) is None


@pytest.mark.parametrize(("age_hours", "is_kept"), [(23, True), (24, True), (25, False)])
def test_a_call_goes_after_a_day(place: Place, age_hours: int, is_kept: bool) -> None:
    call = maker.new_id()
    CallSomeone(id=maker.new_id(), kiosk="lobby", made_at=MONDAY, call=call).apply(place)
    assert erase(place, MONDAY + timedelta(hours=age_hours), EVERYTHING) == (0 if is_kept else 1)
    assert (place.get(Call, call) is not None) is is_kept


def test_pictures_go_when_the_badge_ends_and_do_not_keep_it(place: Place) -> None:
    badge = issue(place, MONDAY, MONDAY + timedelta(days=100))
    ChoosePictures(
        id=maker.new_id(), kiosk="lobby", made_at=MONDAY, badge=badge, pictures="sun-key-fish"
    ).apply(place)  # fmt: skip
    assert erase(place, MONDAY + timedelta(days=100), EVERYTHING) == 0
    assert erase(place, MONDAY + timedelta(days=101), EVERYTHING) == 1
    found = place.get(Badge, badge)
    assert found is not None
    assert (found.pictures, found.alias) == (None, "Loutre 7")
    late = issue(place, MONDAY, MONDAY + timedelta(days=100))
    ChoosePictures(
        id=maker.new_id(), kiosk="lobby", made_at=MONDAY, badge=late, pictures="sun-key-fish"
    ).apply(place)  # fmt: skip
    # A kiosk that was off for a year lets go of both at once.
    assert erase(place, MONDAY + timedelta(days=400), EVERYTHING) == 3
    assert place.get(Badge, late) is None


def test_it_goes_a_few_at_a_time_until_all_is_gone(place: Place) -> None:
    for _ in range(5):
        arrive(place, MONDAY, badge=issue(place, MONDAY, MONDAY))
    now = MONDAY + timedelta(days=31)
    assert [erase(place, now, 4) for _ in range(4)] == [4, 4, 2, 0]


def test_a_visit_without_a_badge_is_left_alone(place: Place) -> None:
    arrive(place, MONDAY, badge=None)
    assert erase(place, MONDAY + timedelta(days=1_000), EVERYTHING) == 0


def test_every_column_that_can_lead_to_a_person_has_its_lifetime() -> None:
    """A new record with an alias, a name or a badge in it has to say here when it goes."""
    has_one = {(lifetime.record, lifetime.column) for lifetime in LIFETIMES}
    found = {
        (record, name)
        for record in record_kinds().values()
        for name in record.names()
        if name in PERSONAL and f"{record.__tablename__}.{name}" not in IMPERSONAL
    }
    assert found
    assert not {(record, name) for record, name in found if (record, None) not in has_one} - has_one
