"""Every wait leads somewhere, more time can always be had, and nothing ends within what the standard allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import MORE_TIME_MS, WAITS, Session, Stage


def test_every_stage_but_welcome_has_a_wait_that_leads_to_welcome() -> None:
    for stage in Stage:
        path = [stage]
        while path[-1] in WAITS:
            path.append(WAITS[path[-1]].then)
            assert len(path) <= len(Stage)
        assert path[-1] is Stage.WELCOME


def test_untouched_turn_warns_and_then_ends() -> None:
    session = Session()
    session.activity(1_000)
    assert session.tick(60_999) is Stage.IN_USE
    assert session.tick(61_000) is Stage.ABOUT_TO_END
    assert session.remaining_ms(61_000) >= 20_000
    assert session.tick(81_000) is Stage.WELCOME


def test_clock_that_jumps_over_both_waits_ends_the_turn() -> None:
    session = Session()
    session.activity(0)
    assert session.tick(10_000_000) is Stage.WELCOME


def test_more_time_can_be_asked_for_again_and_again() -> None:
    session = Session()
    session.enter(Stage.RESULT, 0)
    now_ms = 0
    for _ in range(12):
        now_ms = now_ms + session.remaining_ms(now_ms) - 1
        session.more_time(now_ms)
        assert session.remaining_ms(now_ms) >= MORE_TIME_MS
        assert session.tick(now_ms) is Stage.RESULT


def test_more_time_never_shortens() -> None:
    session = Session()
    session.enter(Stage.RESULT, 0)
    session.more_time(0)
    session.more_time(1)
    before = session.remaining_ms(2)
    session.more_time(2)
    assert session.remaining_ms(2) >= before


def test_activity_at_the_warning_goes_on() -> None:
    session = Session()
    session.activity(0)
    session.tick(60_000)
    session.activity(70_000)
    assert session.tick(129_999) is Stage.IN_USE


@pytest.mark.parametrize("stage", [Stage.RESULT, Stage.OUT_OF_ORDER])
def test_touching_a_result_does_not_hold_up_the_next_visitor(stage: Stage) -> None:
    session = Session()
    session.enter(stage, 0)
    session.activity(29_000)
    assert session.tick(30_000) is Stage.WELCOME


def test_a_stage_gone_back_to_ends_when_it_was_to_end() -> None:
    session = Session()
    session.enter(Stage.RESULT, 0)
    ends_ms = session.remaining_ms(0)
    session.enter(Stage.IN_USE, 1_000)
    session.resume(Stage.RESULT, ends_ms)
    assert session.tick(ends_ms - 1) is Stage.RESULT
    assert session.tick(ends_ms) is Stage.WELCOME


@given(st.lists(st.tuples(st.sampled_from(["activity", "tick", "more"]), st.integers(0, 100_000))))
def test_remaining_time_is_never_negative(steps: list[tuple[str, int]]) -> None:
    session, now_ms = Session(), 0
    for step, later_ms in steps:
        now_ms += later_ms
        {"activity": session.activity, "tick": session.tick, "more": session.more_time}[step](now_ms)
        session.tick(now_ms)
        assert session.remaining_ms(now_ms) >= 0
        assert session.stage in Stage
