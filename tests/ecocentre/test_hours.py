"""Opening hours: weeks, single days, changes of the clock, and the ends of visits."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecocentre.database import open_engine
from ecocentre.hours import OpeningHours, closing_after, day_of, opening_at, spans_of
from ecocentre.place import Place
from ecocentre.records import Record, to_instant
from ecocentre.sites import SITE_ID, Site
from tests.ecocentre.conftest import CLOSING, MONDAY, SITE
from tests.ecocentre.strategies import INSTANTS


def paris(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """An instant of 2026 in winter time, as the clock of the sample site shows it."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=1)


def hours(**about: object) -> OpeningHours:
    values: dict[str, object] = {"site": SITE, "id": repr(about), "reason": {}, **about}
    return OpeningHours(**values)  # type: ignore[arg-type]


def with_zone(place: Place, *entries: OpeningHours, zone: str = "Europe/Paris") -> Place:
    site = Site(
        site=SITE,
        id=SITE_ID,
        name="",
        welcome={},
        address="",
        time_zone=zone,
        capacity=0,
        purposes=[],
        travels=[],
        staff_pin="",
    )
    for record in (site, *entries):
        place.save(record)
    return place


def test_open_until_the_end_of_the_span(place: Place) -> None:
    opening = opening_at(place, MONDAY)
    assert (opening.is_open, opening.until) == (True, CLOSING)


def test_closed_until_the_next_span(place: Place) -> None:
    assert opening_at(place, paris(23, 12, 59))[:2] == (False, paris(23, 13))
    assert opening_at(place, paris(23, 13))[:2] == (True, CLOSING)
    assert opening_at(place, CLOSING)[:2] == (False, paris(24, 8, 30))


def test_a_single_day_replaces_its_weekday_and_says_why(place: Place) -> None:
    christmas = opening_at(place, paris(25, 10, month=12))
    assert not christmas.is_open
    assert christmas.reason["fr"] == "Noël"
    assert opening_at(place, paris(24, 12, month=12))[:2] == (True, paris(24, 16, month=12))


def test_a_place_without_hours_is_closed_and_does_not_know_until_when(bare: Place) -> None:
    assert opening_at(bare, MONDAY) == (False, None, {})


@pytest.mark.parametrize(
    ("day", "length"),
    [
        (date(2026, 3, 29), timedelta(hours=23)),
        (date(2026, 10, 25), timedelta(hours=25)),
        (date(2026, 11, 23), timedelta(hours=24)),
    ],
)
def test_a_day_of_the_place_is_as_long_as_its_clock_says(place: Place, day: date, length: timedelta) -> None:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    begins, ends = day_of(place, noon)
    assert ends.astimezone(UTC) - begins.astimezone(UTC) == length
    assert day_of(place, begins) == (begins, ends)


def test_spans_keep_their_wall_clock_on_days_when_the_clock_changes(bare: Place) -> None:
    place = with_zone(bare, hours(weekday=6, opens="01:00", closes="24:00"))
    spring, autumn = spans_of(place, date(2026, 3, 29)), spans_of(place, date(2026, 10, 25))
    assert [(opens.astimezone(UTC).isoformat(), closes.astimezone(UTC).isoformat()) for opens, closes in spring] == [
        ("2026-03-29T00:00:00+00:00", "2026-03-29T22:00:00+00:00")
    ]
    assert [(opens.astimezone(UTC).isoformat(), closes.astimezone(UTC).isoformat()) for opens, closes in autumn] == [
        ("2026-10-24T23:00:00+00:00", "2026-10-25T23:00:00+00:00")
    ]


def test_a_visit_ends_at_the_last_closing_of_its_day(bare: Place) -> None:
    place = with_zone(
        bare, hours(weekday=0, opens="09:00", closes="12:00"), hours(weekday=0, opens="14:00", closes="18:00")
    )
    assert closing_after(place, paris(23, 10)) == paris(23, 18)
    assert closing_after(place, paris(23, 7)) == paris(23, 18)


def test_a_visit_outside_of_the_hours_ends_at_midnight_or_after_an_hour(bare: Place) -> None:
    place = with_zone(bare, hours(weekday=0, opens="09:00", closes="12:00"))
    assert closing_after(place, paris(23, 20)) == paris(24, 0)
    assert closing_after(place, paris(23, 23, 40)) == paris(24, 0, 40)
    assert closing_after(place, paris(24, 9)) == paris(25, 0)


def test_an_unknown_zone_is_taken_for_utc(bare: Place) -> None:
    place = with_zone(bare, hours(weekday=0, opens="09:00", closes="12:00"), zone="Mars/Olympus")
    assert opening_at(place, datetime(2026, 11, 23, 9, tzinfo=UTC)).is_open


CLOCKS = st.one_of(st.just("24:00"), st.times().map(lambda found: found.strftime("%H:%M")))
ENTRIES = st.lists(st.tuples(st.integers(0, 6), CLOCKS, CLOCKS), max_size=6)
ZONES = st.sampled_from(["Europe/Paris", "UTC", "Pacific/Auckland", "America/St_Johns", "Africa/Casablanca"])


@given(entries=ENTRIES, zone=ZONES, at=INSTANTS)
def test_whatever_the_hours_a_state_of_the_door_ends_after_it_began(
    entries: list[tuple[int, str, str]], zone: str, at: datetime
) -> None:
    at = to_instant(at)
    engine = open_engine("sqlite://")
    Record.metadata.create_all(engine)
    with engine.begin() as connection:
        weeks = [
            hours(id=str(number), weekday=day, opens=opens, closes=closes)
            for number, (day, opens, closes) in enumerate(entries)
        ]
        place = with_zone(Place(connection, SITE), *weeks, zone=zone)
        opening = opening_at(place, at)
        assert opening.until is None or opening.until > at
        assert closing_after(place, at) > at
        begins, ends = day_of(place, at)
        assert begins <= at < ends
    engine.dispose()
