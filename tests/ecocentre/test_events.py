"""Events: which ones go on in a span of time."""

from datetime import datetime, timedelta

import pytest

from ecocentre.events import Event, events_between
from ecocentre.place import Place
from tests.ecocentre.conftest import MONDAY, SITE

HOUR = timedelta(hours=1)


def event(name: str, starts_at: datetime, ends_at: datetime | None) -> Event:
    return Event(
        site=SITE,
        id=name,
        agenda="a",
        source=name,
        title={"fr": name},
        about={},
        starts_at=starts_at,
        ends_at=ends_at,
        all_day=0,
        location="",
        tags=[],
        access=[],
        cancelled=0,
    )


@pytest.mark.parametrize(
    ("starts", "ends", "listed"),
    [
        (-2, -1, False),
        (-2, 0, False),
        (-2, 1, True),
        (-2, None, False),
        (0, None, True),
        (1, 2, True),
        (1, 99, True),
        (-5, 99, True),
        (4, 5, False),
        (4, None, False),
    ],
)
def test_an_event_is_listed_while_it_goes_on(place: Place, starts: int, ends: int | None, listed: bool) -> None:
    place.save(event("e", MONDAY + starts * HOUR, None if ends is None else MONDAY + ends * HOUR))
    assert bool(events_between(place, MONDAY, MONDAY + 4 * HOUR)) is listed


def test_events_are_listed_in_order_and_up_to_a_limit(place: Place) -> None:
    for number in (3, 1, 2, 0):
        place.save(event(str(number), MONDAY + number * HOUR, None))
    assert [found.id for found in events_between(place, MONDAY, MONDAY + 9 * HOUR, limit=3)] == ["0", "1", "2"]
