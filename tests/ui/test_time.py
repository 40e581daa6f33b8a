"""No limit of time that cannot be put off, again and again, with time enough to answer (EN 301 549 9.2.2.1)."""

import pytest
from PySide6.QtCore import Qt

from kiosk.session import MORE_TIME_MS, WAITS, Stage
from tests.ui.visitor import Visitor
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
TIMES = 10
"""How often a limit has to be put off at the least."""
ANSWERED = {stage for stage in Stage if stage is not Stage.IN_USE and stage in WAITS}
"""Where a countdown is shown or a panel goes away by itself."""


def test_nobody_is_asked_before_a_minute_has_passed_in_peace() -> None:
    assert WAITS[Stage.IN_USE].lasts_ms >= 60_000
    assert MORE_TIME_MS >= 60_000


@pytest.mark.parametrize("stage", sorted(ANSWERED))
def test_a_countdown_leaves_at_least_twenty_seconds_to_answer(stage: Stage) -> None:
    assert WAITS[stage].lasts_ms >= 20_000


def test_whoever_is_in_use_is_never_sent_home_without_being_asked() -> None:
    """The wait of a page leads to the question, and to nothing else."""
    assert WAITS[Stage.IN_USE].then is Stage.ABOUT_TO_END


@pytest.mark.parametrize("by", ["touch", "keys", "nav-pad"])
def test_the_question_is_answered_ten_times_in_its_last_second(visitor: Visitor, by: str) -> None:
    visitor.touch("J’arrive")
    visitor.touch("Apprendre")
    for _ in range(TIMES):
        visitor.wait(60)
        assert visitor.sees("Êtes-vous encore là ?")
        visitor.wait(19)
        answer(visitor, "Oui, je continue", by)
        assert not visitor.sees("Êtes-vous encore là ?")
    assert visitor.screen.session.state.page == Page.Arrive
    assert visitor.screen.visits.state.choices.purposes == ("learn",)


@pytest.mark.parametrize("by", ["touch", "keys", "nav-pad"])
def test_the_countdown_of_a_result_is_put_off_ten_times(visitor: Visitor, by: str) -> None:
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    visitor.wait(20)
    for _ in range(TIMES):
        answer(visitor, "Encore du temps", by)
        assert visitor.screen.session.state.remaining_seconds >= 60
        visitor.wait(55)
    assert visitor.screen.session.state.page == Page.Result


def answer(visitor: Visitor, name: str, by: str) -> None:
    if by == "touch":
        visitor.touch(name)
        return
    onwards, select = (Qt.Key.Key_Tab, Qt.Key.Key_Space) if by == "keys" else (Qt.Key.Key_F24, Qt.Key.Key_F20)
    visitor.key_to(name, onwards)
    visitor.key(select)
