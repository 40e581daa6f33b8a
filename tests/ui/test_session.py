"""A visitor's turn: it ends by itself after a visible countdown, never without asking, and leaves nothing behind."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.visitor import Visitor, in_sight, items_below, scene_rect
from ui.sentences import say
from ui.viewmodels.session import Comfort, SessionViewModel
from ui.viewmodels.visits import Choices

Page = SessionViewModel.Page


def page(visitor: Visitor) -> int:
    return visitor.screen.session.state.page


def check_in(visitor: Visitor) -> None:
    """The shortest way, with one question at a time where the page asks so."""
    visitor.touch("J’arrive")
    while visitor.sees("Suivant"):
        visitor.touch("Suivant")
    visitor.touch("C’est bon")


def test_a_result_counts_down_and_the_home_page_comes_back(visitor: Visitor) -> None:
    check_in(visitor)
    assert visitor.screen.session.state.remaining_seconds == 60
    visitor.wait(59)
    assert page(visitor) == Page.Result
    assert visitor.screen.session.state.remaining_seconds == 1
    visitor.wait(1)
    assert page(visitor) == Page.Welcome
    assert visitor.sees("J’arrive")


def test_more_time_is_given_as_often_as_it_is_asked_for(visitor: Visitor) -> None:
    check_in(visitor)
    for _ in range(4):
        visitor.wait(55)
        visitor.touch("Encore du temps")
        assert page(visitor) == Page.Result
    visitor.wait(61)
    assert page(visitor) == Page.Welcome


def test_a_result_is_finished_at_once(visitor: Visitor) -> None:
    check_in(visitor)
    visitor.touch("Terminer")
    assert page(visitor) == Page.Welcome
    assert not visitor.screen.session.state.counts_down


def test_a_touch_beside_the_keys_of_a_result_lengthens_its_countdown(visitor: Visitor) -> None:
    check_in(visitor)
    visitor.wait(50)
    visitor.key(Qt.Key.Key_Tab)
    assert visitor.screen.session.state.remaining_seconds == 60


def test_help_leads_back_to_the_result_whose_countdown_begins_anew(visitor: Visitor) -> None:
    check_in(visitor)
    visitor.wait(5)
    visitor.touch("Aide")
    visitor.wait(10)
    visitor.touch("Retour")
    assert page(visitor) == Page.Result
    assert visitor.screen.session.state.remaining_seconds == 60
    visitor.touch("Annuler mon arrivée")
    assert visitor.sees("C’est annulé.")


def test_a_result_seen_again_takes_the_visitor_home(visitor: Visitor) -> None:
    check_in(visitor)
    visitor.touch("Je veux un badge")
    visitor.wait(10)
    visitor.touch("Retour")
    visitor.wait(60)
    assert page(visitor) == Page.Welcome


def test_a_result_whose_time_is_over_is_not_shown_again(visitor: Visitor) -> None:
    check_in(visitor)
    visitor.touch("Je veux un badge")
    visitor.wait(60)
    visitor.touch("Oui, je continue")
    visitor.touch("Retour")
    assert page(visitor) == Page.Welcome
    assert visitor.screen.visits.state.result.what == ""


def test_a_page_asks_before_it_ends_and_goes_on_where_it_was(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("Apprendre")
    visitor.wait(60)
    assert visitor.sees("Êtes-vous encore là ?")
    visitor.wait(19)
    visitor.touch("Oui, je continue")
    assert page(visitor) == Page.Arrive
    assert visitor.screen.visits.state.choices.purposes == ("learn",)
    assert not visitor.sees("Êtes-vous encore là ?")


def test_without_an_answer_the_turn_ends(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.wait(80)
    assert page(visitor) == Page.Welcome
    assert not visitor.sees("Êtes-vous encore là ?")


def test_the_question_is_answered_by_keys_alone(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.wait(60)
    visitor.key(Qt.Key.Key_Return)
    assert not visitor.sees("Êtes-vous encore là ?")
    visitor.wait(60)
    visitor.key_to("Non, j’ai fini")
    visitor.key(Qt.Key.Key_Return)
    assert page(visitor) == Page.Welcome


def test_only_its_answers_answer_the_question(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.wait(60)
    question = next(one for one in visitor.elements() if "Êtes-vous encore" in one.text(QAccessible.Text.Name))
    beside = QPoint(question.rect().center() - visitor.window.position())
    for _ in range(2):
        visitor.key(Qt.Key.Key_Tab)
        QTest.touchEvent(visitor.window, visitor.finger).press(0, beside).commit()
        QTest.touchEvent(visitor.window, visitor.finger).release(0, beside).commit()
        visitor.settle()
        assert visitor.sees("Êtes-vous encore là ?")
        visitor.wait(9)
    visitor.wait(2)
    assert page(visitor) == Page.Welcome


def test_while_the_question_stands_nothing_behind_it_is_pressed(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.wait(60)
    assert visitor.find("C’est bon").state().disabled


def test_the_end_of_a_turn_wipes_language_comfort_and_choices(visitor: Visitor) -> None:
    visitor.speak("en")
    for name in ("Text size", "High contrast", "I’m here", "Work", "Next", "One more"):
        visitor.touch(name)
    session = visitor.screen.session
    assert session.state.comfort == Comfort(text_scale=1.5, high_contrast=True)
    visitor.wait(80)
    assert session.state.comfort == Comfort()
    assert visitor.screen.visits.state.choices == Choices()
    assert visitor.screen.language.is_default
    assert visitor.sees("J’arrive")


def test_the_key_for_larger_text_tells_the_present_size(visitor: Visitor) -> None:
    def size() -> str:
        return visitor.find("Taille du texte").text(QAccessible.Text.Description).replace("\u00a0", " ")

    assert size() == "Normal"
    visitor.touch("Taille du texte")
    assert size() == "Grand"


def test_going_back_to_the_home_page_keeps_language_and_comfort(visitor: Visitor) -> None:
    visitor.speak("en")
    visitor.touch("High contrast")
    visitor.touch("I’m here")
    visitor.touch("Work")
    visitor.touch("Back")
    assert visitor.sees("Hello!")
    assert visitor.screen.session.state.comfort == Comfort(high_contrast=True)
    assert visitor.screen.visits.state.choices == Choices()
    visitor.wait(80)
    assert visitor.screen.session.state.comfort == Comfort()
    assert visitor.screen.language.is_default


def attracts(visitor: Visitor) -> bool:
    return visitor.screen.session.state.attracts


def test_the_first_touch_only_wakes_the_screen_that_tells_of_the_place(visitor: Visitor) -> None:
    visitor.wait(60)
    assert attracts(visitor)
    assert visitor.sees("Touchez l’écran pour commencer.")
    visitor.touch_at("J’arrive")
    assert not attracts(visitor)
    assert page(visitor) == Page.Welcome
    visitor.touch("J’arrive")
    assert page(visitor) == Page.Arrive


def test_a_key_wakes_the_screen_and_presses_nothing(visitor: Visitor) -> None:
    visitor.key_to("J’arrive")
    visitor.wait(120)
    assert attracts(visitor)
    visitor.key(Qt.Key.Key_Return)
    assert not attracts(visitor)
    assert page(visitor) == Page.Welcome


def test_assistive_technology_wakes_the_screen(visitor: Visitor) -> None:
    visitor.wait(60)
    visitor.press("Touchez l’écran pour commencer.")
    assert not attracts(visitor)


def test_a_badge_is_taken_from_a_resting_screen(visitor: Visitor) -> None:
    visitor.wait(60)
    visitor.scan("NO BADGE AT ALL")
    assert visitor.sees(say("badge_unreadable"))
    assert not attracts(visitor)


def test_a_resting_screen_wanders_and_is_dark_while_the_place_is_closed(visitor: Visitor) -> None:
    visitor.wait(60)
    assert visitor.screen.theme.property("scheme") == "day"
    visitor.system.advance(seconds=12 * 3600)
    visitor.screen.welcome.lookAtTheClock()
    assert visitor.screen.theme.property("scheme") == "night"
    visitor.screen.session.wake()
    assert visitor.screen.theme.property("scheme") == "day"


def test_who_wants_nothing_to_move_sees_nothing_move(visitor: Visitor) -> None:
    theme, session = visitor.screen.theme, visitor.screen.session
    theme.setProperty("motion", True)
    session.open(Page.Comfort)
    visitor.settle()
    visitor.touch("Rien ne bouge")
    for token in ("motionQuick", "motionCalm", "motionSlow", "motionDrift"):
        assert theme.property(token) == 0
    session.home()
    assert theme.property("motionCalm") > 0, "the next visitor finds the kiosk as everybody does"


def test_low_reach_counts_from_the_floor(visitor: Visitor) -> None:
    theme = visitor.screen.theme
    visitor.screen.session.setLowReach(True)
    assert theme.property("reachTop") == pytest.approx(1 - 300 * theme.property("pixelsPerMm") / 1920)
    theme.setProperty("mountingHeight", 500)
    assert theme.property("reachTop") == 0


def test_a_small_screen_of_many_pixels_has_the_same_fingers_and_eyes_before_it(visitor: Visitor) -> None:
    theme = visitor.screen.theme
    theme.setProperty("density", 8.0)
    assert theme.property("target") >= 15 * 8
    assert theme.property("targetGap") >= 8 * 8
    assert theme.property("textSmall") * 0.668 >= 6.1 * 8


def test_a_home_page_that_was_left_as_it_was_asks_nothing(visitor: Visitor) -> None:
    visitor.key(Qt.Key.Key_Tab)
    visitor.wait(61)
    assert not visitor.sees("Êtes-vous encore là ?")


def test_the_language_changes_at_once_dates_included(visitor: Visitor) -> None:
    assert visitor.sees("Mercredi 25 novembre, 10 h 30")
    visitor.touch("Langue : Français")
    visitor.touch("English")
    visitor.touch("Done")
    assert visitor.sees("Hello!")
    assert visitor.sees("Wednesday 25 November, 10:30")
    visitor.touch("Language: English")
    visitor.touch("Français")
    visitor.touch("C’est bon")
    assert visitor.sees("Bonjour !")


def test_the_first_of_a_month_is_written_as_the_language_does(visitor: Visitor) -> None:
    language = visitor.screen.language
    first, new_year = date(2026, 12, 1), date(2027, 1, 1)
    assert language.date(first) == "mardi 1er décembre"
    assert language.date(new_year, with_year=True) == "1er janvier 2027"
    assert language.date(date(2026, 12, 21)) == "lundi 21 décembre"
    language.choose("en")
    assert language.date(first) == "Tuesday 1 December"
    assert language.date(new_year, with_year=True) == "1 January 2027"


def test_the_language_changes_in_the_middle_of_a_page(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("Réparer")
    visitor.touch("Langue : Français")
    visitor.touch("English")
    visitor.touch("Done")
    assert visitor.find("Repair").state().checked
    visitor.touch("Done")
    assert visitor.sees("Welcome!")


def test_a_fault_of_ours_shows_the_calm_panel_with_its_code_and_the_kiosk_goes_on(visitor: Visitor) -> None:
    visitor.screen.store.delivery.broken.emit("3F2A")
    visitor.settle()
    assert visitor.sees("Code : 3F2A")
    visitor.touch("Revenir au début")
    check_in(visitor)
    assert page(visitor) == Page.Result


def test_a_fault_is_not_covered_by_what_was_told_before(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.scan("NO BADGE AT ALL")
    assert visitor.sees(say("badge_unreadable"))
    visitor.screen.store.delivery.broken.emit("3F2A")
    visitor.settle()
    assert not visitor.sees(say("badge_unreadable"))
    visitor.touch_at("Revenir au début")
    assert page(visitor) == Page.Welcome


def test_the_calm_panel_goes_away_by_itself(visitor: Visitor) -> None:
    visitor.screen.store.delivery.broken.emit("3F2A")
    visitor.wait(55)
    visitor.touch("Encore du temps")
    visitor.wait(59)
    assert visitor.screen.session.state.broken
    visitor.wait(1)
    assert not visitor.screen.session.state.broken


def test_a_fault_of_the_environment_is_told_in_one_sentence_and_the_page_stays(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.screen.store.delivery.failed.emit("disk_full")
    visitor.settle()
    assert visitor.sees(say("disk_full").replace("\u00a0", " "))
    assert page(visitor) == Page.Arrive
    visitor.touch("D’accord")
    assert not visitor.screen.session.state.notice


def test_a_notice_answered_by_keys_leaves_the_page_alive(visitor: Visitor) -> None:
    visitor.scan("NO BADGE AT ALL")
    visitor.key_to("D’accord")
    visitor.key(Qt.Key.Key_Return)
    assert visitor.screen.session.state.notice == ""
    visitor.key_to("Je pars")
    visitor.key(Qt.Key.Key_Return)
    assert page(visitor) == Page.Leave


def test_a_notice_is_the_next_stop_backwards_and_no_trap(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.key_to("Apprendre")
    visitor.scan("NO BADGE AT ALL")
    visitor.key_to("Travailler", Qt.Key.Key_Backtab)
    visitor.key(Qt.Key.Key_Backtab)
    assert visitor.focused() == "D’accord"
    visitor.key(Qt.Key.Key_Tab)
    assert visitor.focused() == "Travailler"
    visitor.key(Qt.Key.Key_Backtab)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.screen.session.state.notice == ""
    assert page(visitor) == Page.Arrive
    visitor.key(Qt.Key.Key_Tab)
    assert visitor.focused() != ""


def test_a_notice_stays_until_the_turn_ends_which_asks_before(visitor: Visitor) -> None:
    visitor.scan("NO BADGE AT ALL")
    visitor.key_to("D’accord")
    for _ in range(3):
        visitor.wait(60)
        visitor.touch("Oui, je continue")
        assert visitor.sees(say("badge_unreadable"))
    visitor.wait(80)
    assert visitor.screen.session.state.notice == ""
    visitor.touch("J’arrive")
    assert page(visitor) == Page.Arrive
    assert visitor.focused() != ""


@pytest.mark.parametrize("low", [False, True])
def test_the_countdown_of_a_result_is_in_sight_in_the_largest_text(visitor: Visitor, low: bool) -> None:
    visitor.screen.session.changeTextSize()
    visitor.screen.session.changeTextSize()
    visitor.screen.session.setLowReach(low)
    check_in(visitor)
    more = visitor.find("Encore du temps").object()
    assert isinstance(more, QQuickItem)
    assert in_sight(more)
    countdown = next(item for item in items_below(visitor.window.contentItem()) if item.property("total") == 60)
    assert QRectF(0, 0, 1080, 1920).contains(scene_rect(countdown))
