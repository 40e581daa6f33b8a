"""A whole visit without touching the screen: once by the five keys of a nav-pad, once by a keyboard."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt

from ecocentre.visits import people_here
from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import Visitor
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


class Hands(NamedTuple):
    """The keys that somebody has."""

    onwards: Qt.Key
    backwards: Qt.Key
    select: Qt.Key
    back: Qt.Key


NAV_PAD = Hands(Qt.Key.Key_F24, Qt.Key.Key_F21, Qt.Key.Key_F20, Qt.Key.Key_F23)
ARROWS = Hands(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape)
KEYBOARD = Hands(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
SPACE = Hands(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Escape)


@pytest.mark.parametrize("hands", [NAV_PAD, ARROWS, KEYBOARD, SPACE], ids=["nav-pad", "arrows", "Tab", "Space"])
def test_a_whole_visit(visitor: Visitor, hands: Hands) -> None:
    fill_the_agenda(visitor)
    session = visitor.screen.session

    def press(name: str, *, backwards: bool = False) -> None:
        visitor.key_to(name, hands.backwards if backwards else hands.onwards)
        visitor.key(hands.select)

    press("Contraste fort")
    press("Taille du texte")
    assert session.state.comfort.high_contrast
    assert session.state.comfort.text_scale > 1
    press("Taille du texte")
    press("Taille du texte")
    press("Contraste fort")

    press("J’arrive")
    press("Apprendre")
    press("Une personne de plus")
    press("C’est bon")
    assert session.state.page == Page.Result
    assert visitor.kiosk.ask(people_here, visitor.system.now()) == 2

    press("Je veux un badge")
    assert session.state.page == Page.Badge
    visitor.key(hands.back)
    assert session.state.page == Page.Result
    press("Terminer")
    assert session.state.page == Page.Welcome

    press("Agenda")
    visitor.key(hands.onwards, 3)
    visitor.key(hands.select)
    assert session.state.page == Page.Event
    visitor.key(hands.back)
    assert session.state.page == Page.Events
    visitor.key(hands.back)

    press("Aide")
    assert session.state.page == Page.Help
    press("Retour", backwards=True)
    assert session.state.page == Page.Welcome

    press("Je pars")
    press("Une personne de plus")
    press("2 personnes partent")
    assert session.state.page == Page.Result
    assert visitor.kiosk.ask(people_here, visitor.system.now()) == 0
    press("Annuler mon départ")
    assert visitor.kiosk.ask(people_here, visitor.system.now()) == 2
