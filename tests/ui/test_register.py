"""The public register of accessibility, reached from the help page and read in the visitor's language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from ecocentre.register import STATES, SUBJECTS
from tests.ui.visitor import Visitor
from ui.sentences import REGISTER_STATES, REGISTER_SUBJECTS
from ui.viewmodels.register import ICONS, KINDS
from ui.viewmodels.session import SessionViewModel

COMPONENTS = Path(__file__).resolve().parents[2] / "ui" / "Kiosk" / "Components"
PAGES = SessionViewModel.Page


def open_register(visitor: Visitor) -> None:
    visitor.touch("Aide")
    visitor.touch("Accessibilité du lieu")
    assert visitor.screen.session.state.page == PAGES.Register


def cards(visitor: Visitor) -> list[str]:
    """What the register reads out, one text a subject, in order."""
    lists = [element for element in visitor.elements() if element.role() == QAccessible.Role.List]
    return [lists[0].child(index).text(QAccessible.Text.Name) for index in range(lists[0].childCount())]


def test_help_leads_to_the_register_and_back_leads_to_help(visitor: Visitor) -> None:
    open_register(visitor)
    visitor.touch("Retour")
    assert visitor.screen.session.state.page == PAGES.Help


def test_each_subject_is_one_stop_that_says_what_how_and_why(visitor: Visitor) -> None:
    open_register(visitor)
    read = cards(visitor)
    assert len(read) == len(SUBJECTS)
    assert read[0].replace("\u00a0", " ").startswith("L’entrée : Oui. Entrée de plain-pied")
    assert "En partie" in read[3]
    assert "Pas encore" in read[-1]


def test_a_text_that_is_missing_in_a_language_is_read_in_french(visitor: Visitor) -> None:
    rows = visitor.screen.register.rows()
    assert rows[0]["text"].startswith("Entrée de plain-pied")
    visitor.screen.language.choose("en")
    assert visitor.screen.register.rows()[0]["text"].startswith("Level entrance")
    state = visitor.screen.register.state
    only_french = state.entries[0].__class__("entrance", "no", {"fr": "Trois marches.", "en": ""})
    visitor.screen.register.state = state.__class__((only_french,))
    assert visitor.screen.register.rows()[0]["text"] == "Trois marches."


def test_a_register_that_the_centre_changes_is_shown_changed(visitor: Visitor) -> None:
    open_register(visitor)
    entries = visitor.screen.register.state.entries
    visitor.screen.register.state = visitor.screen.register.state.__class__(entries[:1])
    visitor.screen.store.delivery.changed.emit(frozenset({"register.entry"}))
    visitor.settle()
    assert len(cards(visitor)) == len(entries)


def test_an_unwritten_register_says_so(visitor: Visitor) -> None:
    open_register(visitor)
    register = visitor.screen.register
    register.state = register.state.__class__()
    register.stateChanged.emit()
    visitor.settle()
    assert visitor.sees("Le registre n’est pas encore écrit")


def test_the_register_is_read_to_its_end_by_keys(visitor: Visitor) -> None:
    open_register(visitor)
    visitor.key_to("Vers le bas")
    visitor.key(Qt.Key.Key_Return, times=6)
    assert visitor.sees("Pas encore")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_subject_has_a_picture(subject: str) -> None:
    drawn = re.findall(r'^    "([a-z-]+)": \{', (COMPONENTS / "IconPaths.js").read_text(encoding="utf-8"), re.MULTILINE)
    assert ICONS[subject] in drawn


def test_every_state_has_a_sign_of_its_own() -> None:
    assert set(KINDS) == set(STATES)
    assert len(set(KINDS.values())) == len(STATES)


def test_every_subject_and_state_has_a_name() -> None:
    assert set(REGISTER_SUBJECTS) == set(SUBJECTS)
    assert set(REGISTER_STATES) == set(STATES)
