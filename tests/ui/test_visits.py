"""A visitor arrives and leaves: by touch, by keys alone, by a screen reader; and takes it back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ecocentre.visits import Arrive, Leave, day_count, people_here
from tests.ui.visitor import Visitor, items_below
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


def here(visitor: Visitor) -> int:
    return visitor.kiosk.ask(people_here, visitor.system.now())


def page(visitor: Visitor) -> int:
    return visitor.screen.session.state.page


def pictures(visitor: Visitor) -> list[str]:
    items = items_below(visitor.window.contentItem())
    return [item.property("name") for item in items if item.metaObject().className().startswith("Illustration")]


def test_three_touches_check_a_visitor_in(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("Apprendre")
    visitor.touch("C’est bon")
    assert page(visitor) == Page.Result
    assert visitor.sees("Bienvenue")
    assert here(visitor) == 1
    assert visitor.kiosk.ask(day_count, visitor.system.now()).purposes == {"learn": 1}


def test_everything_but_the_arrival_is_optional(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    assert here(visitor) == 1


def test_a_group_says_how_many_why_and_how(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    for name in ("Travailler", "Panier", "Une personne de plus", "Une personne de plus", "À vélo"):
        visitor.touch(name)
    visitor.touch("C’est bon")
    assert visitor.sees("Votre arrivée est notée : vous êtes 3.")
    count = visitor.kiosk.ask(day_count, visitor.system.now())
    assert (count.people, count.purposes, count.travels) == (3, {"work": 3, "basket": 3}, {"bike": 3})


def test_a_choice_touched_twice_is_no_choice(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("À vélo")
    visitor.screen.visits.toggleTravel("bike")
    assert visitor.screen.visits.state.choices.travel is None


def test_keys_alone_check_a_visitor_in(visitor: Visitor) -> None:
    visitor.key_to("J’arrive")
    visitor.key(Qt.Key.Key_Return)
    visitor.key_to("Réparer", Qt.Key.Key_Down)
    visitor.key(Qt.Key.Key_Space)
    visitor.key_to("C’est bon")
    visitor.key(Qt.Key.Key_Enter)
    assert page(visitor) == Page.Result
    assert visitor.kiosk.ask(day_count, visitor.system.now()).purposes == {"repair": 1}


def test_arrows_go_both_ways_through_a_page(visitor: Visitor) -> None:
    visitor.key_to("J’arrive", Qt.Key.Key_Right)
    visitor.key(Qt.Key.Key_Right)
    assert visitor.focused() == "Je pars"
    visitor.key(Qt.Key.Key_Left)
    assert visitor.focused() == "J’arrive"


def test_escape_goes_back_without_counting_anybody(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.key(Qt.Key.Key_Escape)
    assert page(visitor) == Page.Welcome
    assert here(visitor) == 0


def test_a_screen_reader_checks_a_visitor_in(visitor: Visitor) -> None:
    visitor.press("J’arrive")
    visitor.press("Rencontrer")
    visitor.press("C’est bon")
    assert here(visitor) == 1


def test_an_arrival_is_taken_back(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    assert pictures(visitor) == ["success"]
    visitor.touch("Annuler mon arrivée")
    assert visitor.sees("C’est annulé.")
    assert pictures(visitor) == ["empty"], "nobody cheers"
    assert here(visitor) == 0
    assert not visitor.screen.visits.state.result.record
    assert visitor.sees("Rien n’est compté.")


def test_people_without_a_badge_leave_and_that_is_taken_back(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("Une personne de plus")
    visitor.touch("C’est bon")
    visitor.touch("Terminer")
    visitor.touch("Je pars")
    visitor.touch("Une personne part")
    assert visitor.sees("À bientôt !")
    assert visitor.sees("Merci de votre visite.")
    assert here(visitor) == 1
    visitor.touch("Annuler mon départ")
    assert here(visitor) == 2
    assert visitor.sees("Le départ n’est pas compté. Il y a 2 personnes ici.")
    assert not visitor.sees("Rien n’est compté.")


def test_no_more_people_leave_than_are_here(visitor: Visitor) -> None:
    visits = visitor.screen.visits
    visits.setPeople(3)
    visits.arrive()
    visitor.touch("Terminer")
    visitor.touch("Je pars")
    visits.setLeaving(50)
    visitor.settle()
    assert visitor.sees("3 personnes partent")
    visitor.kiosk.submit(Leave, exit=visitor.kiosk.new_id(), people=1)
    visitor.settle()
    assert visits.state.leaving == 2, "somebody left by the other door"
    visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id(), people=4)
    visits.setLeaving(50)
    assert visits.state.leaving == 6
    visits.leave()
    visitor.touch("Terminer")
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    assert here(visitor) == 1, "nobody who comes is hidden by those who left"


def test_where_the_kiosk_knows_of_nobody_one_may_leave(visitor: Visitor) -> None:
    visitor.touch("Je pars")
    visitor.screen.visits.setLeaving(2)
    visitor.touch("Une personne part")
    assert page(visitor) == Page.Result


def test_who_is_alone_here_is_not_told_to_be_the_first(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    visitor.touch("Terminer")
    visitor.touch("Je pars")
    visitor.touch("Une personne part")
    visitor.touch("Terminer")
    assert visitor.sees("Personne ici pour le moment")
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    assert visitor.sees("Votre arrivée est notée. Il n’y a que vous ici pour le moment.")


def test_the_home_page_counts_who_is_here(visitor: Visitor) -> None:
    assert visitor.sees("Personne ici pour le moment")
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    visitor.touch("Terminer")
    assert visitor.sees("1 personne ici")


def test_over_capacity_is_said_kindly_and_the_arrival_counts(visitor: Visitor) -> None:
    for _ in range(3):
        visitor.screen.visits.setPeople(50)
        visitor.screen.visits.arrive()
    assert not visitor.sees("beaucoup de monde")
    visitor.screen.visits.setPeople(50)
    visitor.screen.visits.arrive()
    visitor.settle()
    assert visitor.sees("beaucoup de monde")
    assert here(visitor) == 200


def test_a_double_strike_on_the_primary_key_is_one_arrival_whose_result_stays(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.screen.theme.setProperty("debounceMs", 350)
    place = visitor.find("C’est bon").rect().center()
    for _ in range(2):
        QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        # The next page is drawn when the second strike comes.
        visitor.settle()
    assert here(visitor) == 1
    assert visitor.screen.session.state.page == Page.Result
