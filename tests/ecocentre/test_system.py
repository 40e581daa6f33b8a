"""Identifiers and the moved clock."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from ecocentre.system import FrozenSystem, System, read_moment, shift_to


def test_identifiers_grow_even_when_the_clock_stands_still_or_goes_back() -> None:
    system = FrozenSystem(datetime(2026, 11, 23, tzinfo=UTC))
    found = [system.new_id() for _ in range(1_000)]
    system.advance(days=-400)
    found += [system.new_id() for _ in range(1_000)]
    assert found == sorted(set(found))


def test_identifiers_are_uuids_of_version_7() -> None:
    at = datetime(2026, 11, 23, 10, 0, 0, 123_000, tzinfo=UTC)
    found = FrozenSystem(at).new_id()
    assert len(found) == 36
    assert found[14] == "7"
    assert found[19] in "89ab"
    assert int(found.replace("-", "")[:12], 16) == int(at.timestamp() * 1000)


def test_another_day_is_shown_at_the_same_time_of_day() -> None:
    day = date(2024, 2, 29)
    moved, real = System(shift_to(day)).now(), System().now()
    assert moved.date() - day <= timedelta(days=1)
    assert abs((real - moved) % timedelta(days=1) - timedelta(0)) < timedelta(seconds=10)


def test_another_moment_is_shown_to_the_minute() -> None:
    moment = datetime(2024, 2, 29, 10, 12, tzinfo=timezone(timedelta(hours=1)))
    assert abs(System(shift_to(moment)).now() - moment) < timedelta(seconds=10)
    here = datetime(2024, 2, 29, 10, 12)  # noqa: DTZ001 - the machine's own zone is meant
    assert abs(System(shift_to(here)).now() - here.astimezone(UTC)) < timedelta(seconds=10)


def test_a_day_and_a_moment_are_told_apart() -> None:
    assert type(read_moment("2026-11-23")) is date
    assert read_moment("2026-11-23T10:12Z") == datetime(2026, 11, 23, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "10:12", "2026-02-30", "2026-11-23T25:00", "1999-12-31", "2200-01-01"]
)
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        read_moment(text)
