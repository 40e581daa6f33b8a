"""The keys stay where they are when what they were on goes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ecocentre.visits import people_here
from tests.ui.test_desk import issue
from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import Visitor
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


def test_a_number_at_its_end_hands_the_keys_over_to_the_other_way(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("Une personne de plus")
    visitor.key_to("Une personne de moins")
    visitor.key(Qt.Key.Key_Space)
    assert visitor.screen.visits.state.choices.people == 1
    assert visitor.focused() == "Une personne de plus"
    visitor.key(Qt.Key.Key_Space)
    assert visitor.screen.visits.state.choices.people == 2
    assert visitor.focused() == "Une personne de plus"


def test_the_scroll_key_at_the_end_of_a_list_hands_the_keys_over_to_the_other(visitor: Visitor) -> None:
    fill_the_agenda(visitor)
    visitor.touch("Agenda")
    # Backwards: who comes through the whole list is at its end.
    visitor.key_to("Vers le bas", Qt.Key.Key_Backtab)
    for _ in range(12):
        if visitor.focused() != "Vers le bas":
            break
        visitor.key(Qt.Key.Key_Space)
    assert visitor.find("Vers le bas").state().disabled
    assert visitor.focused() == "Vers le haut"


def full_desk(visitor: Visitor, groups: int) -> None:
    """Open the desk of a place with groups of 1, 2, 3 and so on; the largest came last and stands first."""
    for people in range(1, groups + 1):
        visitor.screen.visits.setPeople(people)
        visitor.screen.visits.arrive()
        visitor.system.advance(seconds=60)
    visitor.screen.session.home()
    visitor.screen.session.open(Page.Desk)
    visitor.screen.desk.enter("2580")
    visitor.settle()


def test_who_is_signed_out_leaves_the_keys_in_the_same_place_of_the_list(visitor: Visitor) -> None:
    full_desk(visitor, 4)
    visitor.key_to("Noter le départ : 3 personnes sans badge")
    visitor.key(Qt.Key.Key_Space)
    assert visitor.focused() == "Noter le départ : 2 personnes sans badge"
    visitor.key(Qt.Key.Key_Space)
    assert visitor.focused() == "Noter le départ : une personne sans badge"
    visitor.key(Qt.Key.Key_Space)
    assert visitor.focused() == "Noter le départ : 4 personnes sans badge"
    visitor.key(Qt.Key.Key_Space)
    assert visitor.focused().startswith("Annuler le départ"), "nobody is left"
    assert visitor.sees("Personne pour le moment.")


def test_a_double_strike_signs_one_line_out(visitor: Visitor) -> None:
    full_desk(visitor, 3)
    visitor.screen.theme.setProperty("debounceMs", 350)
    place = visitor.find("Noter le départ : 3 personnes sans badge").rect().center() - visitor.window.position()
    for _ in range(2):
        QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    visitor.settle()
    assert visitor.kiosk.ask(people_here, visitor.system.now()) == 3


def test_the_pages_of_a_list_hand_the_keys_over_to_the_other_way_at_their_end(visitor: Visitor) -> None:
    full_desk(visitor, 11)
    visitor.key_to("Les suivants")
    visitor.key(Qt.Key.Key_Space)
    assert visitor.find("Les suivants").state().disabled
    assert visitor.focused() == "Les précédents"
    visitor.key(Qt.Key.Key_Space)
    assert visitor.focused() == "Les suivants"


def test_the_pad_hands_the_keys_over_to_its_digits_when_nothing_is_left_to_erase_or_hand_over(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Desk)
    visitor.settle()
    visitor.touch("5")
    visitor.key_to("Effacer un chiffre")
    visitor.key(Qt.Key.Key_Space)
    assert visitor.focused() == "1"
    for _ in range(4):
        visitor.key(Qt.Key.Key_Space)
    visitor.key_to("Valider")
    visitor.key(Qt.Key.Key_Space)
    assert visitor.sees("Ce n’est pas le bon code.")
    assert visitor.focused() == "1"


def test_the_keys_stay_at_the_search_when_its_number_and_its_badges_go(visitor: Visitor) -> None:
    issue(visitor, "Loutre 7")
    full_desk(visitor, 1)
    visitor.key_to("7")
    visitor.key(Qt.Key.Key_Space)
    visitor.key_to("Effacer le numéro")
    visitor.key(Qt.Key.Key_Space)
    assert visitor.focused() == "1"
    visitor.key_to("7")
    visitor.key(Qt.Key.Key_Space)
    visitor.key_to("Révoquer : Loutre 7, remis le 25 novembre 2026, jamais utilisé")
    visitor.key(Qt.Key.Key_Space)
    visitor.key(Qt.Key.Key_Space)
    assert visitor.sees("Le badge Loutre 7 est révoqué")
    assert visitor.focused() == "1"
