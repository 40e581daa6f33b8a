"""The desk: a call goes on until somebody comes, until it is taken back, or for some minutes."""

from datetime import datetime, timedelta

import pytest

from ecocentre.desk import (
    OPEN_FOR,
    AnswerCall,
    Call,
    CallChanged,
    Called,
    CallSomeone,
    EndCall,
    HearCall,
    call_named,
    open_calls,
)
from ecocentre.operations import Outcome, Refusal
from ecocentre.place import Place
from tests.ecocentre.conftest import MONDAY
from tests.operations import Maker

MINUTE = timedelta(minutes=1)
maker = Maker()


def call(place: Place, at: datetime = MONDAY, *, kiosk: str = "lobby", name: str | None = None) -> str:
    """Somebody calls; the id of the call."""
    name = name or maker.new_id()
    operation = CallSomeone(id=maker.new_id(), kiosk=kiosk, made_at=at, call=name)
    assert operation.apply(place) == Called(call=name)
    return name


def then(
    place: Place, what: type[HearCall | AnswerCall | EndCall], name: str, at: datetime, *, kiosk: str = "desk"
) -> Outcome | Refusal:
    return what(id=maker.new_id(), kiosk=kiosk, made_at=at, call=name).apply(place)


def known(place: Place, name: str) -> Call:
    found = call_named(place, name)
    assert found is not None
    return found


def open_at(place: Place, at: datetime) -> list[str]:
    return [found.id for found in open_calls(place, at)]


def test_a_call_says_from_where_and_when_and_nothing_else(place: Place) -> None:
    name = call(place)
    assert known(place, name) == Call(site=place.site, id=name, kiosk="lobby", made_at=MONDAY)


def test_a_desk_that_rings_leaves_the_call_open_and_says_so(place: Place) -> None:
    name = call(place)
    assert then(place, HearCall, name, MONDAY + MINUTE) == CallChanged(call=name, found=True)
    then(place, HearCall, name, MONDAY + 2 * MINUTE, kiosk="garden")
    assert known(place, name).heard_at == MONDAY + MINUTE
    assert open_at(place, MONDAY + 3 * MINUTE) == [name]


@pytest.mark.parametrize("what", [AnswerCall, EndCall])
def test_a_call_that_was_answered_or_taken_back_rings_no_more(place: Place, what: type[AnswerCall | EndCall]) -> None:
    name, other = call(place), call(place, MONDAY + MINUTE)
    then(place, what, name, MONDAY + MINUTE)
    assert open_at(place, MONDAY + MINUTE) == [other]


def test_of_two_who_answer_the_first_counts(place: Place) -> None:
    name = call(place)
    then(place, AnswerCall, name, MONDAY + MINUTE, kiosk="desk")
    then(place, AnswerCall, name, MONDAY, kiosk="garden")
    assert (known(place, name).answered_by, known(place, name).answered_at) == ("desk", MONDAY + MINUTE)


@pytest.mark.parametrize(("age", "is_open"), [(timedelta(0), True), (OPEN_FOR - MINUTE, True), (OPEN_FOR, False)])
def test_a_call_goes_on_for_some_minutes(place: Place, age: timedelta, is_open: bool) -> None:
    name = call(place)
    assert open_at(place, MONDAY + age) == [name] * is_open


def test_a_call_of_the_future_does_not_ring(place: Place) -> None:
    call(place, MONDAY + 2 * OPEN_FOR)
    assert open_at(place, MONDAY) == []


def test_the_calls_of_all_kiosks_are_listed_longest_first(place: Place) -> None:
    later = call(place, MONDAY + MINUTE, kiosk="garden")
    earlier = call(place, MONDAY, kiosk="lobby")
    assert open_at(place, MONDAY + 2 * MINUTE) == [earlier, later]


def test_the_same_call_twice_is_one_call(place: Place) -> None:
    name = call(place)
    then(place, AnswerCall, name, MONDAY + MINUTE)
    call(place, MONDAY + 2 * MINUTE, name=name)
    assert open_at(place, MONDAY + 2 * MINUTE) == []


@pytest.mark.parametrize("what", [HearCall, AnswerCall, EndCall])
def test_what_happens_to_a_call_that_is_not_there_is_nothing(
    place: Place, what: type[HearCall | AnswerCall | EndCall]
) -> None:
    name = maker.new_id()
    assert then(place, what, name, MONDAY) == CallChanged(call=name, found=False)
    assert call_named(place, name) is None
