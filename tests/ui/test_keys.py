"""The keys of a nav-pad go through every page, and staff teach the kiosk those of theirs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.key_map import DEFAULTS, FILE, Deed, Key, KeyMap, read_key_map
from tests.ui.visitor import Visitor
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
PAD = {
    Deed.BACK: Qt.Key.Key_F23,
    Deed.NEXT: Qt.Key.Key_F24,
    Deed.UP: Qt.Key.Key_F21,
    Deed.DOWN: Qt.Key.Key_F22,
    Deed.SELECT: Qt.Key.Key_F20,
}


def strike(visitor: Visitor, key: int, position: int = 0, text: str = "", *, repeated: bool = False) -> None:
    kinds = (QEvent.Type.KeyPress,) if repeated else (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    for kind in kinds:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, position, 0, 0, text, repeated)
        QGuiApplication.sendEvent(visitor.window, event)
    visitor.settle()


def at_the_questions(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Desk)
    visitor.screen.desk.enter("2580")
    visitor.settle()
    visitor.touch("Touches et manette")
    assert visitor.sees("Appuyez sur la touche « Suivant ».")


def test_a_pads_keys_check_somebody_in_and_go_back(visitor: Visitor) -> None:
    visitor.key_to("J’arrive", PAD[Deed.NEXT])
    visitor.key(PAD[Deed.SELECT])
    assert visitor.screen.session.state.page == Page.Arrive
    visitor.key_to("Apprendre", PAD[Deed.DOWN])
    visitor.key(PAD[Deed.SELECT])
    assert visitor.screen.visits.state.choices.purposes == ("learn",)
    visitor.key(PAD[Deed.DOWN])
    visitor.key(PAD[Deed.UP])
    assert visitor.focused() == "Apprendre"
    visitor.key(PAD[Deed.BACK])
    assert visitor.screen.session.state.page == Page.Welcome


def test_a_key_that_qt_has_no_number_for_is_known_by_its_place(visitor: Visitor) -> None:
    strike(visitor, Qt.Key.Key_unknown.value, 202)
    first = visitor.focused()
    assert first == "J’arrive"
    strike(visitor, Qt.Key.Key_unknown.value, 250)
    assert visitor.focused() == first


def test_a_held_key_moves_on_and_presses_once(visitor: Visitor) -> None:
    strike(visitor, PAD[Deed.NEXT])
    first = visitor.focused()
    QGuiApplication.sendEvent(
        visitor.window, QKeyEvent(QEvent.Type.KeyPress, PAD[Deed.NEXT], Qt.KeyboardModifier.NoModifier)
    )
    strike(visitor, PAD[Deed.NEXT], repeated=True)
    assert visitor.focused() != first
    visitor.touch("J’arrive")
    visitor.key_to("Une personne de plus")
    QGuiApplication.sendEvent(
        visitor.window, QKeyEvent(QEvent.Type.KeyPress, PAD[Deed.SELECT], Qt.KeyboardModifier.NoModifier)
    )
    for _ in range(3):
        strike(visitor, PAD[Deed.SELECT], repeated=True)
    assert visitor.screen.visits.state.choices.people == 2


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_F18, "louder"),
        (Qt.Key.Key_F17, "softer"),
        (Qt.Key.Key_F14, "repeat"),
        (Qt.Key.Key_F15, "plugged"),
        (Qt.Key.Key_F16, "unplugged"),
        (Qt.Key.Key_F13, "switched"),
    ],
)
def test_what_is_no_way_through_a_page_is_told_once(visitor: Visitor, key: Qt.Key, signal: str) -> None:
    told: list[str] = []
    getattr(visitor.screen.pad, signal).connect(lambda: told.append(signal))
    focused = visitor.focused()
    strike(visitor, key)
    assert told == [signal]
    assert visitor.focused() == focused


def test_the_scanner_and_the_keys_leave_each_other_alone(visitor: Visitor, qtbot: QtBot) -> None:
    """A pad whose keys are digits works, and a badge that holds those digits is still read."""
    keys = KeyMap({Qt.Key.Key_6.value: Deed.NEXT}, {})
    visitor.screen.keys._become(keys=keys)
    visitor.scan("EC1:666 NO BADGE AT ALL")
    assert visitor.screen.session.state.notice == "badge_unreadable"
    visitor.screen.session.dismissNotice()
    visitor.settle()
    page = visitor.focused()
    strike(visitor, Qt.Key.Key_6.value, text="6")
    qtbot.waitUntil(lambda: visitor.focused() != page, timeout=20_000)


def test_keys_are_activity(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    for _ in range(3):
        visitor.wait(50)
        strike(visitor, PAD[Deed.NEXT])
    assert not visitor.sees("Êtes-vous encore là ?")


def test_staff_teach_the_kiosk_another_pad(visitor: Visitor) -> None:
    at_the_questions(visitor)
    strike(visitor, Qt.Key.Key_Right.value)
    assert visitor.sees("Touche reçue : Droite, pour « Suivant ».")
    assert visitor.sees("Appuyez sur la touche « Choisir ».")
    strike(visitor, Qt.Key.Key_unknown.value, 77)
    assert visitor.sees("Touche reçue : touche n° 77, pour « Choisir ».")
    strike(visitor, Qt.Key.Key_Right.value)
    assert visitor.sees("Droite sert déjà à « Suivant ».")
    assert visitor.sees("Appuyez sur la touche « Retour ».")
    strike(visitor, Qt.Key.Key_Left.value)
    for _ in range(8):
        visitor.touch("Passer")
    assert not visitor.sees("Appuyez")
    assert read_key_map(visitor.settings.data_folder) == DEFAULTS, "nothing is kept before it is saved"
    visitor.key_to("Enregistrer", Qt.Key.Key_Right)
    strike(visitor, Qt.Key.Key_unknown.value, 77)
    assert visitor.sees("C’est enregistré.")
    kept = read_key_map(visitor.settings.data_folder)
    assert kept.deed_of(Key(Qt.Key.Key_Right.value)) is Deed.NEXT
    assert kept.deed_of(Key(Qt.Key.Key_Left.value)) is Deed.BACK
    assert kept.deed_of(Key(0, 77)) is Deed.SELECT
    assert kept.deed_of(Key(Qt.Key.Key_F24.value)) is Deed.NEXT, "what was not asked for stays"
    visitor.key(Qt.Key.Key_Left)
    assert visitor.screen.session.state.page == Page.Desk


def test_the_questions_are_answered_to_their_end_by_any_one_key(visitor: Visitor) -> None:
    at_the_questions(visitor)
    for _ in range(2 * len(Deed)):
        strike(visitor, Qt.Key.Key_F5.value)
    assert not visitor.screen.keys.state.place < len(Deed)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.screen.session.state.page == Page.Desk


def test_tab_and_space_always_lead_out(visitor: Visitor) -> None:
    at_the_questions(visitor)
    visitor.key_to("Retour")
    visitor.key(Qt.Key.Key_Space)
    assert visitor.screen.session.state.page == Page.Desk


def test_a_question_is_asked_again_without_its_answer(visitor: Visitor) -> None:
    at_the_questions(visitor)
    strike(visitor, Qt.Key.Key_F2.value)
    visitor.touch("Retour")
    assert visitor.sees("Appuyez sur la touche « Suivant ».")
    assert visitor.screen.keys.state.draft == DEFAULTS
    strike(visitor, Qt.Key.Key_F2.value)
    assert visitor.screen.keys.state.draft.deed_of(Key(Qt.Key.Key_F2.value)) is Deed.NEXT


def test_the_defaults_come_back_when_they_are_saved(visitor: Visitor) -> None:
    at_the_questions(visitor)
    strike(visitor, Qt.Key.Key_F2.value)
    visitor.touch("Réglage d’origine")
    visitor.touch("Enregistrer")
    assert read_key_map(visitor.settings.data_folder) == DEFAULTS
    assert (visitor.settings.data_folder / FILE).exists()


def test_the_end_of_the_turn_forgets_what_was_not_saved(visitor: Visitor) -> None:
    at_the_questions(visitor)
    strike(visitor, Qt.Key.Key_Down.value)
    visitor.screen.session.home()
    visitor.settle()
    assert visitor.screen.keys.keys_in_use() == DEFAULTS


@pytest.fixture
def astray(qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    (tmp_path / FILE).write_text("[next]\nnumber = 'F24'", encoding="utf-8")
    visitor = Visitor(qtbot, tmp_path)
    yield visitor
    visitor.close()


def test_a_broken_file_is_told_at_the_desk_and_the_defaults_are_used(astray: Visitor) -> None:
    strike(astray, PAD[Deed.NEXT])
    assert astray.focused() == "J’arrive"
    at_the_desk = "Le réglage des touches est illisible"
    astray.screen.session.open(Page.Desk)
    astray.screen.desk.enter("2580")
    astray.settle()
    assert astray.sees(at_the_desk)
    astray.touch("Touches et manette")
    astray.touch("Réglage d’origine")
    astray.touch("Enregistrer")
    astray.touch("Terminer")
    assert not astray.sees(at_the_desk)
