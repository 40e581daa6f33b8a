"""No limit of time that cannot be put off, again and again, with time enough to answer (EN 301 549 9.2.2.1)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from ecocentre.visits import Arrive
from kiosk.session import EXTENDED, MORE_TIME_MS, WAITS, Stage
from tests.ui.visitor import Visitor
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
TIMES = 10
"""How often a limit has to be put off at the least."""
WAYS = ("touch", "keys", "nav-pad", "press")
"""`press` is what assistive technology does."""


@pytest.mark.parametrize("stage", sorted(WAITS))
def test_nobody_is_asked_or_sent_home_before_a_minute_has_passed_in_peace(stage: Stage) -> None:
    """But for the warning itself, which leaves at least twenty seconds to answer."""
    assert WAITS[stage].lasts_ms >= (20_000 if stage is Stage.ABOUT_TO_END else 60_000)
    assert MORE_TIME_MS >= 60_000


def test_every_wait_that_ends_something_of_the_visitors_can_be_put_off() -> None:
    assert set(WAITS) - {Stage.WELCOME, Stage.ABOUT_TO_END} == EXTENDED


def test_whoever_is_in_use_is_never_sent_home_without_being_asked() -> None:
    """The wait of a page leads to the question, and to nothing else."""
    assert WAITS[Stage.IN_USE].then is Stage.ABOUT_TO_END


@pytest.mark.parametrize("by", WAYS)
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


@pytest.mark.parametrize("by", WAYS)
def test_the_countdown_of_a_result_is_put_off_ten_times(visitor: Visitor, by: str) -> None:
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    visitor.wait(59)
    for _ in range(TIMES):
        answer(visitor, "Encore du temps", by)
        assert visitor.screen.session.state.remaining_seconds >= 60
        visitor.wait(59)
    assert visitor.screen.session.state.page == Page.Result


@pytest.mark.parametrize("by", WAYS)
def test_the_panel_of_a_fault_is_put_off_ten_times(visitor: Visitor, by: str) -> None:
    visitor.screen.session.breakDown("bug:time")
    visitor.wait(59)
    for _ in range(TIMES):
        answer(visitor, "Encore du temps", by)
        assert visitor.screen.session.state.remaining_seconds >= 60
        visitor.wait(59)
    assert visitor.screen.session.state.broken


@pytest.mark.parametrize("by", WAYS)
def test_whoever_goes_on_pressing_is_not_asked(visitor: Visitor, by: str) -> None:
    answer(visitor, "J’arrive", by)
    for _ in range(TIMES):
        visitor.wait(50)
        answer(visitor, "Apprendre", by)
        assert not visitor.sees("Êtes-vous encore là ?")


def test_whoever_types_by_assistive_technology_is_not_asked(visitor: Visitor) -> None:
    for _ in range(12):
        visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id(), people=1)
    visitor.screen.session.open(Page.Desk)
    visitor.screen.desk.enter("2580")
    visitor.settle()
    field = next(one for one in visitor.elements() if one.role() == QAccessible.Role.EditableText)
    actions = field.actionInterface()
    assert actions is not None
    visitor.wait(50)
    actions.doAction("Press")
    visitor.qtbot.waitUntil(lambda: visitor.sees("Clavier à l’écran"), timeout=20_000)
    visitor.settle()
    visitor.wait(50)
    visitor.press("Majuscules")
    visitor.wait(50)
    assert not visitor.screen.session.state.about_to_end


def answer(visitor: Visitor, name: str, by: str) -> None:
    if by == "touch":
        visitor.touch(name)
        return
    if by == "press":
        visitor.press(name)
        return
    onwards, select = (Qt.Key.Key_Tab, Qt.Key.Key_Space) if by == "keys" else (Qt.Key.Key_F24, Qt.Key.Key_F20)
    visitor.key_to(name, onwards)
    visitor.key(select)
