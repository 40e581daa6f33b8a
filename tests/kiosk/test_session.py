"""Every wait leads somewhere, more time can always be had, and nothing ends within what the standard allows."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import EXTENDED, LENGTHENING, MORE_TIME_MS, MOVES, WAITS, Happening, Session, Stage


def begun(stage: Stage, now_ms: int = 0) -> Session:
    """A session that has just come to a stage."""
    session = Session(now_ms)
    match stage:
        case Stage.ATTRACT:
            session.tick(now_ms + 60_000)
        case Stage.IN_USE:
            session.happen(Happening.ACTIVITY, now_ms)
        case Stage.ABOUT_TO_END:
            session.happen(Happening.ACTIVITY, now_ms - 60_000)
            session.tick(now_ms)
        case Stage.ENDED:
            session.happen(Happening.DONE, now_ms)
        case Stage.OUT_OF_ORDER:
            session.happen(Happening.FAULT, now_ms)
    assert session.stage is stage
    return session


def drawing() -> str:
    """The stages and their moves as a Mermaid state diagram."""

    def name(stage: Stage) -> str:
        return stage.name.lower()

    lines = ["stateDiagram-v2", f"    [*] --> {name(Stage.WELCOME)}"]
    lines += [f"    {name(stage)} --> {name(wait.then)}: {wait.lasts_ms // 1000} s" for stage, wait in WAITS.items()]
    everywhere = {what for what in Happening if all((stage, what) in MOVES for stage in Stage)}
    lines += [
        f"    {name(stage)} --> {name(then)}: {what}"
        for (stage, what), then in MOVES.items()
        if what not in everywhere and then is not stage
    ]
    lines += [f"    any --> {name(MOVES[Stage.WELCOME, what])}: {what}" for what in Happening if what in everywhere]
    return "\n".join(lines) + "\n"


def test_the_drawing_in_the_docs_is_what_the_data_say() -> None:
    text = (Path(__file__).parents[2] / "docs" / "session.md").read_text(encoding="utf-8")
    assert f"```mermaid\n{drawing()}```" in text


def test_every_stage_but_attract_has_a_wait_that_leads_to_attract() -> None:
    for stage in Stage:
        path = [stage]
        while path[-1] in WAITS:
            path.append(WAITS[path[-1]].then)
            assert len(path) <= len(Stage)
        assert path[-1] is Stage.ATTRACT


def test_the_warning_lasts_twenty_seconds_and_every_other_stage_sixty() -> None:
    least = {stage: 20_000 if stage is Stage.ABOUT_TO_END else 60_000 for stage in WAITS}
    assert all(wait.lasts_ms >= least[stage] for stage, wait in WAITS.items())


def test_the_first_touch_only_wakes() -> None:
    session = begun(Stage.ATTRACT)
    session.happen(Happening.ACTIVITY, 100_000)
    assert session.tick(100_000) is Stage.ATTRACT
    session.happen(Happening.WAKE, 100_000)
    assert session.tick(159_999) is Stage.WELCOME
    assert session.tick(160_000) is Stage.ATTRACT


def test_untouched_turn_warns_and_then_ends() -> None:
    session = Session()
    session.happen(Happening.ACTIVITY, 1_000)
    assert session.tick(60_999) is Stage.IN_USE
    assert session.tick(61_000) is Stage.ABOUT_TO_END
    assert session.remaining_ms(61_000) >= 20_000
    assert session.tick(81_000) is Stage.WELCOME


def test_clock_that_jumps_over_both_waits_ends_the_turn() -> None:
    session = begun(Stage.IN_USE)
    assert session.tick(10_000_000) is Stage.ATTRACT


@pytest.mark.parametrize("stage", sorted(EXTENDED))
@pytest.mark.parametrize("what", sorted(LENGTHENING))
def test_more_time_can_be_had_again_and_again(stage: Stage, what: Happening) -> None:
    session = begun(stage)
    now_ms = 0
    for _ in range(12):
        now_ms = now_ms + session.remaining_ms(now_ms) - 1
        session.happen(what, now_ms)
        assert session.remaining_ms(now_ms) >= max(MORE_TIME_MS, WAITS[stage].lasts_ms)
        assert session.tick(now_ms) is stage


def test_more_time_never_shortens() -> None:
    session = begun(Stage.ENDED)
    session.happen(Happening.MORE_TIME, 0)
    session.happen(Happening.MORE_TIME, 1)
    before = session.remaining_ms(2)
    session.happen(Happening.MORE_TIME, 2)
    assert session.remaining_ms(2) >= before


@pytest.mark.parametrize("what", [Happening.MORE_TIME, Happening.OWED])
def test_an_answered_warning_and_an_owed_answer_go_on(what: Happening) -> None:
    session = begun(Stage.ABOUT_TO_END, 60_000)
    session.happen(what, 70_000)
    assert session.tick(129_999) is Stage.IN_USE


def test_activity_beside_its_answers_does_not_answer_the_warning() -> None:
    session = begun(Stage.ABOUT_TO_END, 60_000)
    session.happen(Happening.ACTIVITY, 70_000)
    assert session.tick(79_999) is Stage.ABOUT_TO_END
    assert session.tick(80_000) is Stage.WELCOME


@pytest.mark.parametrize("stage", [Stage.ENDED, Stage.OUT_OF_ORDER])
def test_a_result_is_finished_at_once_for_the_next_visitor(stage: Stage) -> None:
    session = begun(stage)
    session.happen(Happening.ACTIVITY, 1_000)
    session.happen(Happening.FINISH, 1_000)
    assert session.tick(1_000) is Stage.WELCOME


@given(st.lists(st.tuples(st.sampled_from(Happening), st.integers(0, 100_000))))
def test_remaining_time_is_never_negative(steps: list[tuple[Happening, int]]) -> None:
    session, now_ms = Session(), 0
    for what, later_ms in steps:
        now_ms += later_ms
        session.happen(what, now_ms)
        session.tick(now_ms)
        assert session.remaining_ms(now_ms) >= 0
        assert session.stage in Stage
