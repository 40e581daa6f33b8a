"""The keys stay where they are when what they were on goes."""

from PySide6.QtCore import Qt

from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import Visitor


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
    visitor.key_to("Vers le bas")
    for _ in range(12):
        if visitor.focused() != "Vers le bas":
            break
        visitor.key(Qt.Key.Key_Space)
    assert visitor.find("Vers le bas").state().disabled
    assert visitor.focused() == "Vers le haut"
