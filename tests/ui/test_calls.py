"""A call for somebody: whoever called is told no more than what is so, and the desk rings until somebody comes."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from ecocentre.desk import AnswerCall, Call, CallSomeone, HearCall, open_calls
from ecocentre.errors import KnownError
from tests.kiosk.scripted_central import CentreSide, ScriptedCentral
from tests.kiosk.scripted_exchange import ScriptedExchange
from tests.ui.visitor import PRESSED, ROLES, Visitor, _name, in_sight
from ui.viewmodels.calls import ANSWER_SECONDS, CLOCK_MS, HEAR_SECONDS, RING_SECONDS
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
CALL = "Appeler quelqu’un"
REGISTER = "Accessibilité du lieu"
CALLING = "La borne appelle l’accueil…"
HEARD = "L’accueil a reçu votre appel."
UNANSWERED = "Personne n’a encore répondu. Allez à l’accueil, s’il vous plaît."
COMING = "Quelqu’un arrive."
FAILED = "L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît."


class Strokes:
    """Counts how often the ring would have been heard."""

    def __init__(self) -> None:
        self.count = 0

    def ring(self) -> None:
        self.count += 1


@pytest.fixture(autouse=True)
def strokes(monkeypatch: pytest.MonkeyPatch) -> Strokes:
    strokes = Strokes()
    monkeypatch.setattr("ui.bell.Bell.ring", strokes.ring)
    return strokes


@pytest.fixture
def exchange(visitor: Visitor, tmp_path: Path) -> Iterator[ScriptedExchange]:
    """The visitor's kiosk has a centre, which does as it is told."""
    with closing(CentreSide(tmp_path, visitor.system)) as side:
        exchange = ScriptedExchange(visitor.kiosk, ScriptedCentral(side, visitor.settings.kiosk), visitor.system)
        exchange.run()
        visitor.settle()
        yield exchange


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    """The staff's screen."""
    folder = tmp_path / "desk"
    folder.mkdir()
    desk = Visitor(qtbot, folder, "--desk", "--kiosk", "bureau", size="1920x1080")
    yield desk
    desk.close()


def call(visitor: Visitor) -> str:
    """Touch the key of the page of help; the id of the call."""
    visitor.touch("Aide")
    visitor.touch(CALL)
    (made,) = visitor.kiosk.ask(open_calls, visitor.kiosk.now())
    return made.id


def wait(visitor: Visitor, seconds: float) -> None:
    """Let time pass, and nothing else."""
    visitor.system.advance(seconds=seconds)
    visitor.screen.calls.lookAtTheClock()
    visitor.settle()


def at_the_desk(visitor: Visitor, what: type[HearCall | AnswerCall], call: str) -> None:
    """What a desk elsewhere does reaches this kiosk."""
    visitor.kiosk.submit(what, call=call)
    visitor.settle()


def called_at(desk: Visitor, kiosk: str, call: str | None = None) -> str:
    """A call of another kiosk reaches the desk."""
    call = call or desk.kiosk.new_id()
    operation = CallSomeone(id=desk.kiosk.new_id(), kiosk=kiosk, made_at=desk.system.now(), call=call)
    _, changed = desk.kiosk._cache.submit(operation)
    desk.kiosk._tell(frozenset(changed))
    desk.settle()
    return call


def found(visitor: Visitor, call: str) -> Call:
    (known,) = visitor.kiosk.ask(lambda place: place.find(Call, place.select(Call).where(Call.id == call)))
    return known


# -- whoever calls ----------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("exchange")
@pytest.mark.parametrize("size", ["1080x1920", "1920x1080", "1024x768"])
def test_the_key_is_the_first_of_the_page_and_the_largest(visitor: Visitor, size: str) -> None:
    width, _, height = size.partition("x")
    visitor.window.resize(int(width), int(height))
    visitor.touch("Aide")
    keys = [element for element in visitor.elements() if element.role() == ROLES.Button]
    assert _name(keys[0]) == CALL
    # The card that leads to the register fills a line among the answers; a key is as long as its words are.
    heights = [element.rect().height() for element in keys if _name(element) != REGISTER]
    assert len(heights) == len(keys) - 1
    # Where the page is wide it stands beside the title, before all that is read.
    assert int(width) > int(height) or heights[0] == max(heights)


@pytest.mark.usefixtures("exchange")
def test_a_call_on_its_way_is_called_nothing_else(visitor: Visitor) -> None:
    call(visitor)
    assert visitor.sees(CALLING)
    assert not visitor.sees(HEARD)


def test_what_the_centre_has_is_not_heard_by_anybody_yet(visitor: Visitor, exchange: ScriptedExchange) -> None:
    call(visitor)
    exchange.run()
    visitor.settle()
    assert visitor.kiosk.status().waiting == 0
    assert visitor.sees(CALLING)


@pytest.mark.usefixtures("exchange")
def test_a_desk_that_rings_is_told_and_so_is_somebody_who_comes(visitor: Visitor) -> None:
    name = call(visitor)
    at_the_desk(visitor, HearCall, name)
    assert visitor.sees(HEARD)
    at_the_desk(visitor, AnswerCall, name)
    assert visitor.sees(COMING)
    assert not visitor.sees(HEARD)
    visitor.touch("D’accord")
    assert not visitor.sees(COMING)
    assert CALL in visitor.names()


@pytest.mark.usefixtures("exchange")
def test_a_call_that_no_desk_hears_is_not_said_to_be_on_its_way_for_ever(visitor: Visitor) -> None:
    name = call(visitor)
    wait(visitor, HEAR_SECONDS - 1)
    assert visitor.sees(CALLING)
    wait(visitor, 1)
    assert visitor.sees(FAILED)
    at_the_desk(visitor, HearCall, name)
    assert visitor.sees(HEARD), "late is not never"


@pytest.mark.usefixtures("exchange")
def test_whoever_waits_for_long_is_told_where_to_go(visitor: Visitor) -> None:
    at_the_desk(visitor, HearCall, call(visitor))
    wait(visitor, ANSWER_SECONDS - 1)
    assert visitor.sees(HEARD)
    wait(visitor, 1)
    assert visitor.sees(UNANSWERED)


def test_without_a_line_nobody_is_said_to_be_called(visitor: Visitor) -> None:
    call(visitor)
    assert visitor.sees(FAILED)
    assert not visitor.sees(CALLING)


def test_a_line_that_is_lost_meanwhile_is_told(visitor: Visitor, exchange: ScriptedExchange) -> None:
    call(visitor)
    for _ in range(2):
        exchange.run("request lost")
    visitor.settle()
    assert visitor.sees(FAILED)


@pytest.mark.usefixtures("exchange")
def test_a_call_that_cannot_be_noted_is_not_said_to_be_made(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise KnownError("disk_full")

    visitor.touch("Aide")
    monkeypatch.setattr(visitor.kiosk._cache, "submit", full)
    visitor.touch(CALL)
    assert visitor.sees(FAILED)
    monkeypatch.undo()
    visitor.touch("D’accord")
    assert not visitor.sees(FAILED)


@pytest.mark.usefixtures("exchange")
def test_a_call_that_is_taken_back_rings_no_more(visitor: Visitor) -> None:
    name = call(visitor)
    visitor.touch("Annuler l’appel")
    assert found(visitor, name).ended_at is not None
    assert visitor.kiosk.ask(open_calls, visitor.kiosk.now()) == []
    assert not visitor.sees(CALLING)


@pytest.mark.usefixtures("exchange")
def test_a_second_touch_adds_no_call(visitor: Visitor) -> None:
    call(visitor)
    visitor.screen.calls.callSomeone()
    assert len(visitor.kiosk.ask(open_calls, visitor.kiosk.now())) == 1


@pytest.mark.usefixtures("exchange")
@pytest.mark.parametrize("page", [Page.Arrive, Page.Leave, Page.Badge, Page.Events])
def test_the_call_stays_in_sight_on_every_page(visitor: Visitor, page: Page) -> None:
    call(visitor)
    visitor.screen.session.open(int(page))
    visitor.settle()
    assert visitor.sees(CALLING)
    visitor.touch("Annuler l’appel")
    assert not visitor.sees(CALLING)


@pytest.mark.usefixtures("exchange")
@pytest.mark.parametrize("size", ["1080x1920", "1920x1080", "1024x768"])
@pytest.mark.parametrize("times", [0, 2])
def test_the_call_above_a_page_hides_nothing_of_it(visitor: Visitor, size: str, times: int) -> None:
    width, _, height = size.partition("x")
    visitor.window.resize(int(width), int(height))
    call(visitor)
    visitor.screen.session.open(int(Page.Arrive))
    for _ in range(times):
        visitor.screen.session.changeTextSize()
    visitor.settle()
    (told,) = [element.rect() for element in visitor.elements() if element.role() == ROLES.AlertMessage]
    sheet = QRect(visitor.window.position(), visitor.window.size())
    # The largest text asks question by question.
    onwards = "C’est bon" if "C’est bon" in visitor.names() else "Suivant"
    for name in (onwards, "Contraste fort", "Aide"):
        assert sheet.contains(visitor.find(name).rect())
    pressed = [element for element in visitor.elements() if element.role() in PRESSED]
    seen = [key for key in pressed if isinstance(item := key.object(), QQuickItem) and in_sight(item)]
    assert seen
    assert [_name(key) for key in seen if told.intersects(key.rect()) and not told.contains(key.rect())] == []


@pytest.mark.usefixtures("exchange")
def test_the_end_of_the_turn_wipes_the_call_and_the_desk_rings_on(visitor: Visitor) -> None:
    call(visitor)
    visitor.screen.session.home()
    visitor.settle()
    assert not visitor.sees(CALLING)
    assert visitor.screen.calls.state.mine.call == ""
    assert len(visitor.kiosk.ask(open_calls, visitor.kiosk.now())) == 1


@pytest.mark.usefixtures("exchange")
def test_what_is_refused_offers_to_call_somebody(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.screen.session.tell("badge_forged")
    visitor.settle()
    visitor.touch(CALL)
    assert visitor.sees(CALLING)
    assert not visitor.sees("Ce badge n’a pas été fait ici")


@pytest.mark.usefixtures("exchange")
def test_keys_alone_call_and_take_it_back(visitor: Visitor) -> None:
    visitor.key_to("Aide")
    visitor.key(Qt.Key.Key_Return)
    visitor.key_to(CALL)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.sees(CALLING)
    assert visitor.focused() == "Annuler l’appel"
    visitor.key(Qt.Key.Key_Return)
    assert not visitor.sees(CALLING)
    visitor.key_to(CALL)


@pytest.mark.usefixtures("exchange")
def test_after_the_call_the_keys_are_on_the_page_again(visitor: Visitor) -> None:
    call(visitor)
    visitor.screen.session.open(int(Page.Arrive))
    visitor.settle()
    visitor.key_to("Annuler l’appel")
    visitor.key(Qt.Key.Key_Return)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.screen.session.state.page == Page.Help


# -- the desk ---------------------------------------------------------------------------------------------------------


def test_the_desk_rings_and_says_from_where(desk: Visitor, strokes: Strokes) -> None:
    call = called_at(desk, "hall-nord")
    assert desk.sees("On vous appelle à la borne « hall nord » à l’instant")
    assert strokes.count == 1
    assert found(desk, call).heard_at is not None


def test_it_rings_every_ten_seconds_until_somebody_goes(desk: Visitor, strokes: Strokes) -> None:
    call = called_at(desk, "accueil")
    for _ in range(3 * RING_SECONDS):
        wait(desk, 1)
    assert strokes.count == 4
    called_at(desk, "jardin")
    assert strokes.count == 4, "a second call does not make it ring more often"
    desk.touch("J’y vais")
    assert found(desk, call).answered_by == "bureau"
    assert not desk.sees("« accueil »")
    desk.touch("J’y vais")
    wait(desk, 2 * RING_SECONDS)
    assert strokes.count == 4


def test_it_says_for_how_long_somebody_waits(desk: Visitor) -> None:
    called_at(desk, "accueil")
    wait(desk, 60)
    assert desk.sees("depuis 1 minute")
    wait(desk, 60)
    assert desk.sees("depuis 2 minutes")


def test_the_calls_of_several_kiosks_are_listed(desk: Visitor) -> None:
    called_at(desk, "accueil")
    wait(desk, 5)
    called_at(desk, "jardin")
    told = [name for name in desk.names() if name.startswith("On vous appelle")]
    assert [("accueil" in name, "jardin" in name) for name in told] == [(True, False), (False, True)]


def test_a_desk_that_is_not_open_neither_rings_nor_says_that_it_does(visitor: Visitor, strokes: Strokes) -> None:
    call = called_at(visitor, "jardin")
    visitor.touch("Aide")
    visitor.touch("Espace équipe")
    assert not visitor.sees("On vous appelle")
    assert (strokes.count, found(visitor, call).heard_at) == (0, None)
    for digit in "2580":
        visitor.touch(digit)
    visitor.touch("Valider")
    assert visitor.sees("On vous appelle à la borne « jardin »")
    assert strokes.count == 1
    visitor.screen.session.home()
    wait(visitor, 2 * RING_SECONDS)
    assert strokes.count == 1


def test_the_desk_rings_while_staff_read_another_page(desk: Visitor, strokes: Strokes) -> None:
    desk.touch("Aide")
    call = called_at(desk, "accueil")
    assert strokes.count == 1
    assert desk.sees("On vous appelle à la borne « accueil »")
    desk.touch("J’y vais")
    assert found(desk, call).answered_by == "bureau"
    assert not desk.sees("On vous appelle")


def test_nothing_of_a_call_changes_more_than_three_times_a_second() -> None:
    assert CLOCK_MS >= 1_000
    assert RING_SECONDS >= 10
