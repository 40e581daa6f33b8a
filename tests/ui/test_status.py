"""The status mark of one record tells the truth: noted here, being sent, confirmed, or refused and why."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from tests.kiosk.scripted_central import CentreSide, ScriptedCentral
from tests.kiosk.scripted_exchange import ScriptedExchange
from tests.ui.visitor import Visitor, items_below
from ui.sentences import say

KEPT, SENDING, CONFIRMED = "Noté ici", "En cours d’envoi", "Confirmé"
REFUSED = f"Refusé : {say('rule_failed')}"
ALL = {KEPT, SENDING, CONFIRMED, REFUSED}


@pytest.fixture
def exchange(visitor: Visitor, tmp_path: Path) -> Iterator[ScriptedExchange]:
    """The visitor's kiosk has a centre, which does as it is told."""
    with closing(CentreSide(tmp_path, visitor.system)) as side:
        exchange = ScriptedExchange(visitor.kiosk, ScriptedCentral(side, visitor.settings.kiosk), visitor.system)
        exchange.run()
        visitor.settle()
        yield exchange


def run(visitor: Visitor, exchange: ScriptedExchange, *faults: str) -> None:
    exchange.run(*faults)
    visitor.settle()


def check_in(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")


def shown(visitor: Visitor) -> set[str]:
    """The states that the screen tells of."""
    return ALL.intersection(visitor.names())


def mark(visitor: Visitor) -> QQuickItem:
    """The status mark on the screen."""
    (found,) = (item for item in items_below(visitor.window.contentItem()) if item.property("announces"))
    return found


def test_what_was_done_without_a_centre_is_noted_here(visitor: Visitor) -> None:
    check_in(visitor)
    assert shown(visitor) == {KEPT}


def test_what_was_done_is_being_sent_until_it_is_confirmed(visitor: Visitor, exchange: ScriptedExchange) -> None:
    check_in(visitor)
    assert shown(visitor) == {SENDING}
    run(visitor, exchange)
    assert shown(visitor) == {CONFIRMED}


def test_the_result_follows_a_line_that_is_lost_and_comes_back(visitor: Visitor, exchange: ScriptedExchange) -> None:
    check_in(visitor)
    run(visitor, exchange, "answer lost")
    run(visitor, exchange, "answer lost")
    assert shown(visitor) == {KEPT}
    run(visitor, exchange)
    assert shown(visitor) == {CONFIRMED}


def test_what_was_refused_says_why_and_offers_to_call_somebody(visitor: Visitor, exchange: ScriptedExchange) -> None:
    exchange.central.refuses = lambda _body: "rule_failed"
    check_in(visitor)
    run(visitor, exchange)
    assert shown(visitor) == {REFUSED}
    assert visitor.sees("Ce n’est pas noté.")
    assert not visitor.sees("est notée")
    assert "Annuler mon arrivée" not in visitor.names(), "there is nothing to take back"
    exchange.central.refuses = lambda _body: None
    visitor.touch("Appeler quelqu’un")
    assert visitor.sees("La borne appelle l’accueil…")


def test_taking_it_back_has_a_state_of_its_own(visitor: Visitor, exchange: ScriptedExchange) -> None:
    check_in(visitor)
    run(visitor, exchange)
    visitor.touch("Annuler mon arrivée")
    assert shown(visitor) == {SENDING}
    run(visitor, exchange)
    assert shown(visitor) == {CONFIRMED}


def test_the_next_visitor_sees_nothing_of_it(visitor: Visitor, exchange: ScriptedExchange) -> None:
    exchange.central.refuses = lambda _body: "rule_failed"
    check_in(visitor)
    run(visitor, exchange)
    visitor.touch("Terminer")
    state = visitor.screen.visits.state
    assert (state.status, state.refused_for, state.result.operation) == ("", "", "")


def test_each_state_that_stays_is_announced_once(visitor: Visitor, exchange: ScriptedExchange) -> None:
    visitor.screen.theme.setProperty("restMs", 40)
    check_in(visitor)
    found = mark(visitor)
    visitor.qtbot.waitUntil(lambda: found.property("announced") == SENDING)
    run(visitor, exchange)
    visitor.qtbot.waitUntil(lambda: found.property("announced") == CONFIRMED)


def test_what_passes_at_once_is_not_announced(visitor: Visitor, exchange: ScriptedExchange) -> None:
    visitor.screen.theme.setProperty("restMs", 60_000)
    check_in(visitor)
    run(visitor, exchange)
    assert mark(visitor).property("announced") == ""


def test_the_desk_says_which_visits_the_centre_does_not_have(visitor: Visitor, exchange: ScriptedExchange) -> None:
    check_in(visitor)
    run(visitor, exchange)
    visitor.touch("Terminer")
    check_in(visitor)
    visitor.touch("Terminer")
    visitor.touch("Aide")
    visitor.touch("Espace équipe")
    for digit in "2580":
        visitor.touch(digit)
    visitor.touch("Valider")
    assert [name for name in visitor.names() if name in ALL] == [SENDING], "one of two"
    for _ in range(2):
        run(visitor, exchange, "request lost")
    assert [name for name in visitor.names() if name in ALL] == [KEPT]
    run(visitor, exchange)
    assert shown(visitor) == set()
