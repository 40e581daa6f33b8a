"""Who comes and goes: the rules of arrivals and exits, and what the questions say of them."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import permutations

import pytest
from msgspec.structs import replace

from ecocentre.badges import IssueBadge, RevokeBadge
from ecocentre.operations import Operation
from ecocentre.place import Place
from ecocentre.sites import the_site
from ecocentre.visits import (
    Arrive,
    BadgeInUse,
    EstimatedEnd,
    Exit,
    UndoExit,
    Visit,
    anonymous_people_here,
    badges_by_number,
    day_count,
    estimated_ends,
    people_here,
    visits_going_on,
    who_is_in,
)
from tests.ecocentre.conftest import CLOSING, MONDAY, SITE, sample_records
from tests.operations import Maker

SOON = MONDAY + timedelta(hours=1)


@pytest.fixture
def maker() -> Maker:
    return Maker(start=MONDAY)


def done(place: Place, *operations: Operation) -> None:
    for operation in operations:
        operation.apply(place)


def the_visit(place: Place, arrive: Arrive) -> Visit:
    visit = place.get(Visit, arrive.visit)
    assert visit is not None
    return visit


def rows(place: Place) -> object:
    return [sorted(found.stored() for found in place.find(kind, place.select(kind))) for kind in (Visit, Exit)]


def test_an_arrival_counts_its_people(place: Place, maker: Maker) -> None:
    assert maker.arrive(people=3).apply(place).people_here == 3
    assert maker.arrive().apply(place).people_here == 4
    assert people_here(place, SOON) == 4


def test_who_came_by_a_clock_a_year_ahead_is_not_here_for_a_year(place: Place, maker: Maker) -> None:
    ahead = MONDAY + timedelta(days=365)
    arrive = replace(maker.arrive(people=3), made_at=ahead)
    done(place, arrive, replace(maker.leave(), made_at=ahead), maker.arrive())
    assert people_here(place, SOON) == len(who_is_in(place, SOON)) == 1
    assert the_visit(place, arrive).arrived_at == ahead, "kept as it was told"
    assert people_here(place, ahead) == 2


def test_who_came_by_a_clock_that_is_a_little_ahead_is_here(place: Place, maker: Maker) -> None:
    done(place, replace(maker.arrive(), made_at=MONDAY + timedelta(minutes=50)))
    assert people_here(place, MONDAY) == len(who_is_in(place, MONDAY)) == 1


def test_an_anonymous_exit_lowers_the_number_and_ends_no_visit(place: Place, maker: Maker) -> None:
    arrive = maker.arrive(people=3)
    done(place, arrive)
    assert maker.leave(people=2).apply(place).people_here == 1
    assert the_visit(place, arrive).left_at is None


def test_more_anonymous_exits_than_arrivals_leave_nobody_and_not_fewer(place: Place, maker: Maker) -> None:
    badge = maker.new_id()
    done(place, maker.arrive(badge=badge), maker.arrive(), maker.leave(people=5))
    assert people_here(place, SOON) == 1, "the badge is still in"
    assert anonymous_people_here(place, SOON) == 0


def test_who_comes_after_too_many_have_gone_is_counted_in_whatever_order_it_becomes_known(bare: Place) -> None:
    maker = Maker(start=MONDAY)
    story = [maker.arrive(people=2), maker.leave(people=5), maker.arrive(people=3), maker.leave()]
    for record in sample_records():
        bare.save(record)
    for order in permutations(story):
        bare.connection.exec_driver_sql("DELETE FROM visit")
        bare.connection.exec_driver_sql("DELETE FROM exit")
        done(bare, *order)
        assert people_here(bare, SOON) == 2


def test_an_arrival_after_too_many_have_gone_says_what_the_home_page_says(place: Place, maker: Maker) -> None:
    done(place, maker.arrive(), maker.leave(people=5))
    arrive = maker.arrive(people=2)
    assert arrive.apply(place).people_here == people_here(place, arrive.made_at) == 2


def test_leaving_a_visit_ends_it_with_all_its_people(place: Place, maker: Maker) -> None:
    arrive = maker.arrive(people=4)
    leave = maker.leave(visit=arrive.visit)
    arrived = arrive.apply(place)
    left = leave.apply(place)
    assert (arrived.people_here, left.people, left.people_here) == (4, 4, 0)
    assert left.since == arrive.made_at
    assert the_visit(place, arrive).end(SOON) == (leave.made_at, False)


def test_who_never_checks_out_is_gone_at_closing_time_by_estimate(place: Place, maker: Maker) -> None:
    arrive = maker.arrive()
    done(place, arrive)
    assert people_here(place, CLOSING - timedelta(milliseconds=1)) == 1
    assert people_here(place, CLOSING) == 0
    assert the_visit(place, arrive).end(CLOSING) == (CLOSING, True)
    assert the_visit(place, arrive).end(SOON) is None


def test_over_capacity_is_recorded_and_flagged(place: Place, maker: Maker) -> None:
    site = the_site(place)
    assert site is not None
    first, second = maker.arrive(people=site.capacity), maker.arrive()
    assert not first.apply(place).over_capacity
    assert second.apply(place).over_capacity
    assert the_visit(place, second).remarks == ["over_capacity"]


def test_a_badge_that_comes_in_twice_is_one_person(place: Place, maker: Maker) -> None:
    badge = maker.new_id()
    first, second = maker.arrive(badge=badge), maker.arrive(badge=badge)
    done(place, first, second)
    assert people_here(place, SOON) == 1
    assert the_visit(place, first).left_at == second.made_at
    assert the_visit(place, first).remarks == ["exit_unseen"]
    assert [visit.id for visit in visits_going_on(place, badge, SOON)] == [second.visit]


def test_an_arrival_with_a_badge_revoked_meanwhile_is_recorded_and_flagged(place: Place, maker: Maker) -> None:
    badge, key = maker.new_id(), maker.new_id()
    issue = IssueBadge(
        id=maker.new_id(), kiosk="lobby", made_at=MONDAY, badge=badge, key=key, alias="Loutre", expires_at=CLOSING
    )
    revoke = RevokeBadge(id=maker.new_id(), kiosk="lobby", made_at=MONDAY, badge=badge)
    arrive = maker.arrive(badge=badge)
    done(place, issue, revoke, arrive)
    assert the_visit(place, arrive).remarks == ["badge_revoked"]
    assert [presence.alias for presence in who_is_in(place, SOON)] == ["Loutre"]


def test_an_undone_arrival_never_counted(place: Place, maker: Maker) -> None:
    arrive = maker.arrive(people=2)
    done(place, arrive)
    assert maker.undo(arrive.visit).apply(place).people_here == 0
    assert day_count(place, SOON).people == 0
    assert who_is_in(place, SOON) == []


def test_undoing_what_is_not_there_says_so(place: Place, maker: Maker) -> None:
    assert not maker.undo(maker.new_id()).apply(place).found
    exit_ = UndoExit(id=maker.new_id(), kiosk="lobby", made_at=MONDAY, exit=maker.new_id())
    assert not exit_.apply(place).found


def test_an_undone_exit_brings_its_people_back(place: Place, maker: Maker) -> None:
    arrive = maker.arrive(people=2)
    leaves = [maker.leave(visit=arrive.visit), maker.leave()]
    done(place, arrive, *leaves)
    for leave, expected in zip(leaves, (1, 2), strict=True):
        undo = UndoExit(id=maker.new_id(), kiosk="lobby", made_at=maker.at(), exit=leave.exit)
        assert undo.apply(place).people_here == expected
    assert the_visit(place, arrive).left_at is None


def test_an_undone_exit_leaves_another_one_of_the_same_visit(place: Place, maker: Maker) -> None:
    arrive = maker.arrive(people=2)
    leaves = [maker.leave(visit=arrive.visit), maker.leave(visit=arrive.visit)]
    done(place, arrive, *leaves)
    assert the_visit(place, arrive).left_at == leaves[0].made_at
    for leave, left_at, here in zip(leaves, (leaves[1].made_at, None), (0, 2), strict=True):
        undo = UndoExit(id=maker.new_id(), kiosk="lobby", made_at=maker.at(), exit=leave.exit)
        assert undo.apply(place).people_here == here
        assert the_visit(place, arrive).left_at == left_at


def test_an_exit_may_reach_the_centre_before_its_arrival(place: Place, maker: Maker) -> None:
    arrive = maker.arrive(people=2)
    leave = maker.leave(visit=arrive.visit)
    done(place, leave, arrive)
    assert the_visit(place, arrive).left_at == leave.made_at
    assert people_here(place, SOON) == 0


def test_anonymous_arrivals_and_exits_may_come_in_any_order(place: Place, maker: Maker) -> None:
    story = [maker.arrive(people=3), maker.arrive(), maker.leave(people=2)]
    expected = None
    for order in permutations(story):
        with place.connection.begin_nested() as savepoint:
            done(place, *order)
            found = (people_here(place, SOON), rows(place))
            savepoint.rollback()
        expected = expected or found
        assert found[0] == 2
        assert found[1] == expected[1]


def test_the_day_is_counted_by_purpose_and_by_travel(place: Place, maker: Maker) -> None:
    for purposes, travel in ((("work", "meet"), "bike"), (("work",), None), ((), "bike")):
        arrive = Arrive(
            id=maker.new_id(),
            kiosk="lobby",
            made_at=maker.at(),
            visit=maker.new_id(),
            people=2,
            purposes=purposes,
            travel=travel,
        )
        done(place, arrive)
    count = day_count(place, SOON)
    assert count.people == 6
    assert count.purposes == {"work": 4, "meet": 2}
    assert count.travels == {"bike": 4, "": 2}
    assert day_count(place, MONDAY + timedelta(days=1)).people == 0


def test_who_is_in_is_listed_latest_first(place: Place, maker: Maker) -> None:
    first, second = maker.arrive(), maker.arrive(people=5)
    done(place, first, second)
    assert [(presence.visit, presence.people) for presence in who_is_in(place, SOON)] == [
        (second.visit, 5),
        (first.visit, 1),
    ]


def test_the_measured_error_of_the_clock_corrects_the_arrival(place: Place, maker: Maker) -> None:
    arrive = Arrive(id=maker.new_id(), kiosk="lobby", made_at=SOON, clock_error_ms=3_600_000, visit=maker.new_id())
    done(place, arrive)
    assert the_visit(place, arrive).arrived_at == MONDAY


def test_a_place_that_nothing_is_known_of_still_counts(bare: Place, maker: Maker) -> None:
    arrived = maker.arrive().apply(bare)
    assert arrived.people_here == 1
    assert not arrived.over_capacity


def test_another_sites_people_do_not_count(place: Place, maker: Maker) -> None:
    other = Place(place.connection, "other")
    done(other, maker.arrive(people=7))
    assert people_here(place, SOON) == 0
    assert people_here(other, SOON) == 7
    assert place.site == SITE


def hundreds_of_steps(place: Place, question: Callable[[Place, datetime], object]) -> int:
    """How long SQLite works on a question, counted in its own instructions."""
    database = place.connection.connection.driver_connection
    assert isinstance(database, sqlite3.Connection)
    steps: list[None] = []
    database.set_progress_handler(lambda: steps.append(None), 100)
    question(place, SOON)
    database.set_progress_handler(None, 0)
    return len(steps)


@pytest.mark.parametrize("question", [people_here, anonymous_people_here, who_is_in, estimated_ends])
def test_who_is_here_costs_the_same_after_years(
    place: Place, maker: Maker, question: Callable[[Place, datetime], object]
) -> None:
    arrive = maker.arrive()
    done(place, arrive)
    on_the_first_day = hundreds_of_steps(place, question)
    today = the_visit(place, arrive)
    for days in range(1, 2_000):
        day = timedelta(days=days)
        past = Visit.restored(today.stored())
        past.id, past.arrived_at, past.closes_at = maker.new_id(), past.arrived_at - day, past.closes_at - day
        past.left_at = past.closes_at if days % 2 else None
        place.save(past)
    assert hundreds_of_steps(place, question) <= on_the_first_day + 2


def test_undoing_a_second_arrival_of_a_badge_lets_its_first_visit_go_on(place: Place, maker: Maker) -> None:
    badge = maker.new_id()
    first, second = maker.arrive(badge=badge), maker.arrive(badge=badge)
    done(place, first, second)
    assert the_visit(place, first).remarks == ["exit_unseen"]
    assert maker.undo(second.visit).apply(place).people_here == 1
    assert the_visit(place, first).left_at is None
    assert the_visit(place, first).remarks == []
    assert [visit.id for visit in visits_going_on(place, badge, SOON)] == [first.visit]


def test_undoing_a_visit_between_two_others_lets_the_first_end_where_the_last_begins(
    place: Place, maker: Maker
) -> None:
    badge = maker.new_id()
    first, second, third = (maker.arrive(badge=badge) for _ in range(3))
    done(place, first, second, third, maker.undo(second.visit))
    assert the_visit(place, first).left_at == third.made_at
    assert people_here(place, SOON) == 1


def test_undoing_a_second_arrival_gives_no_visit_back_that_ended_otherwise(place: Place, maker: Maker) -> None:
    badge = maker.new_id()
    first = maker.arrive(badge=badge)
    leave, second = maker.leave(visit=first.visit), maker.arrive(badge=badge)
    done(place, first, leave, second, maker.undo(second.visit))
    assert the_visit(place, first).left_at == leave.made_at
    assert people_here(place, SOON) == 0


def test_who_never_checked_out_is_told_until_the_place_has_closed_again(place: Place, maker: Maker) -> None:
    left, stayed = maker.arrive(), maker.arrive(people=3)
    done(place, left, stayed, maker.leave(visit=left.visit))
    told = [EstimatedEnd(CLOSING, 3, at_closing=True)]
    next_closing = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
    moments = (CLOSING - timedelta(milliseconds=1), CLOSING, next_closing - timedelta(milliseconds=1), next_closing)
    assert [estimated_ends(place, at) for at in moments] == [[], told, told, []]


def test_who_stayed_on_the_last_evening_is_told_after_days_without_opening(place: Place) -> None:
    thursday = datetime(2026, 12, 24, 9, 0, tzinfo=UTC)
    done(place, Maker(start=thursday).arrive())
    closing, saturday = datetime(2026, 12, 24, 15, 0, tzinfo=UTC), datetime(2026, 12, 26, 7, 0, tzinfo=UTC)
    assert estimated_ends(place, saturday) == [EstimatedEnd(closing, 1, at_closing=True)]


def test_who_came_after_closing_time_is_taken_to_have_left_at_midnight(place: Place, maker: Maker) -> None:
    done(place, maker.arrive(), maker.later(6 * 60).arrive(people=2))
    midnight = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
    assert estimated_ends(place, midnight) == [
        EstimatedEnd(CLOSING, 1, at_closing=True),
        EstimatedEnd(midnight, 2, at_closing=False),
    ]


def test_a_place_without_hours_tells_the_estimated_ends_of_a_day(bare: Place, maker: Maker) -> None:
    done(bare, maker.arrive())
    midnight = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
    told = [EstimatedEnd(midnight, 1, at_closing=False)]
    assert [estimated_ends(bare, midnight + timedelta(days=days)) for days in (0, 0.9, 1.1)] == [told, told, []]


def test_who_is_told_to_have_left_by_estimate_was_here_until_then(place: Place, maker: Maker) -> None:
    """The number is the one that the home page showed, whatever anonymous people did without a word."""
    badge = maker.new_id()
    undone = maker.arrive()
    done(place, maker.arrive(people=2), maker.leave(people=5), maker.arrive(people=4), maker.leave(), undone)
    done(place, maker.undo(undone.visit), maker.arrive(badge=badge))
    assert people_here(place, CLOSING - timedelta(milliseconds=1)) == 4
    assert estimated_ends(place, CLOSING) == [EstimatedEnd(CLOSING, 4, at_closing=True)]


def issued(place: Place, maker: Maker, alias: str, *, days: int = 365) -> str:
    """The id of a badge that was issued under an alias."""
    badge, at = maker.new_id(), maker.at()
    expires_at = at + timedelta(days=days)
    key = maker.new_id()
    issue = IssueBadge(
        id=maker.new_id(), kiosk="lobby", made_at=at, badge=badge, key=key, alias=alias, expires_at=expires_at
    )
    done(place, issue)
    return badge


def test_badges_are_found_by_their_number_in_the_order_of_the_alphabet(place: Place, maker: Maker) -> None:
    for alias in ("Tilleul 7", "Érable 7", "Loutre 17", "Loutre 70", "Loutre 7", "Écureuil 7", "Loutre7", "Frêne 7"):
        issued(place, maker, alias)
    found = [badge.alias for badge in badges_by_number(place, 7, SOON, 50)]
    assert found == ["Écureuil 7", "Érable 7", "Frêne 7", "Loutre 7", "Tilleul 7"]


def test_badges_of_one_alias_are_told_apart_by_when_they_came(place: Place, maker: Maker) -> None:
    first, second = issued(place, maker, "Loutre 7"), issued(place, maker, "Loutre 7")
    arrive = maker.arrive(badge=first)
    leave = maker.leave(visit=arrive.visit)
    again = maker.arrive(badge=first)
    slip = maker.arrive(badge=second)
    done(place, arrive, leave, again, slip, maker.undo(slip.visit))
    latest, earlier = badges_by_number(place, 7, SOON, 50)
    assert (latest.badge, latest.last_seen_at) == (second, None)
    assert (earlier.badge, earlier.last_seen_at) == (first, again.made_at)
    assert latest.issued_at > earlier.issued_at


def test_badges_that_hold_no_longer_are_not_found(place: Place, maker: Maker) -> None:
    lost = issued(place, maker, "Loutre 7")
    issued(place, maker, "Olivier 7", days=0)
    done(place, RevokeBadge(id=maker.new_id(), kiosk="lobby", made_at=maker.at(), badge=lost))
    assert badges_by_number(place, 7, SOON, 50) == []


def test_of_too_many_badges_the_last_ones_are_found(place: Place, maker: Maker) -> None:
    badges = [issued(place, maker, f"{letter} 7") for letter in "DCBA"]
    found: list[BadgeInUse] = badges_by_number(place, 7, SOON, 3)
    assert [badge.badge for badge in found] == badges[:0:-1]


def test_a_badge_is_found_at_the_same_cost_however_often_it_came(place: Place, maker: Maker) -> None:
    badge = issued(place, maker, "Loutre 7")
    arrive = maker.arrive(badge=badge)
    done(place, arrive)
    question = partial(badges_by_number, number=7, limit=50)
    at_first = hundreds_of_steps(place, lambda place, at: question(place, at=at))
    today = the_visit(place, arrive)
    for days in range(1, 500):
        day = timedelta(days=days)
        past = Visit.restored(today.stored())
        past.id, past.arrived_at, past.closes_at = maker.new_id(), past.arrived_at - day, past.closes_at - day
        place.save(past)
    assert hundreds_of_steps(place, lambda place, at: question(place, at=at)) <= at_first + 2
