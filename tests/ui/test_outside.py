"""The real program on a real accessibility bus, used from another process with the picture off."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from tests.ui.outside.blind_visitor import BUTTON, SPACE, TAB, BlindVisitor, Element, plain
from tests.ui.outside.desktop import Desktop, desktop_in, missing, wait_for
from tests.ui.visitor import Visitor, in_sight, items_below
from ui.sentences import PURPOSES, TRAVELS
from ui.viewmodels.language import LANGUAGES

LACKING = missing()
pytestmark = pytest.mark.skipif(LACKING != "", reason=LACKING)
ARRIVING = "Vous arrivez : dites pourquoi, combien vous êtes et comment vous venez, puis choisissez « C’est bon »."
SPOKEN = [language.code for language in LANGUAGES if language.code in ("fr", "ar")]
"""One language that runs to the right and, once the kiosk speaks it, one that runs to the left."""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with desktop_in(tmp_path) as desktop:
        yield desktop


def nameless(elements: list[Element]) -> list[Element]:
    return [element for element in elements if not element["name"].strip() or not element["role"].strip()]


def idle(elements: list[Element]) -> list[Element]:
    """What takes the focus from the keys and does nothing when it is pressed."""
    keys = (*BUTTON, "check box", "radio button", "toggle button")
    able = [element for element in elements if element["role"] in keys and "enabled" in element["states"]]
    return [element for element in able if "Press" not in element["actions"]]


def looks_whole(visitor: BlindVisitor) -> None:
    """Every stop of the page has a name and a role, and every key of it can be pressed."""
    elements = visitor.elements()
    assert nameless(elements) == []
    assert idle(elements) == []
    assert len(elements) > 5


@pytest.mark.parametrize("code", SPOKEN)
def test_a_whole_visit_goes_by_names_and_actions_alone(desktop: Desktop, code: str) -> None:
    visitor = BlindVisitor(desktop, code)
    say = visitor.say
    arrive, done = say("WelcomeScreen", "J’arrive"), say("VisitsScreen", "C’est bon")
    undo, finish = say("ResultScreen", "Annuler mon arrivée"), say("ResultScreen", "Terminer")
    more = say("VisitsScreen", "Une personne de plus")
    work, bike = say("Sentences", PURPOSES["work"]), say("Sentences", TRAVELS["bike"])

    def people_here(number: int) -> str:
        return say("VisitsViewModel", "Il y a %n personne(s) ici.", number)

    # Somebody arrives alone, and takes it back.
    visitor.finds(arrive, *BUTTON)
    looks_whole(visitor)
    visitor.presses(arrive)
    visitor.hears(say("VisitsScreen", ARRIVING))
    visitor.presses(work, "check box")
    visitor.finds(work, "check box", state="checked")
    visitor.presses(bike, "radio button")
    visitor.finds(bike, "radio button", state="checked")
    looks_whole(visitor)
    visitor.presses(done)
    visitor.hears(f"{say('VisitsViewModel', 'Bienvenue !')} ")
    visitor.finds(say("VisitsViewModel", "Bienvenue !"), "heading")
    looks_whole(visitor)
    visitor.presses(undo)
    visitor.hears(say("VisitsViewModel", "C’est annulé."))
    visitor.finds(say("VisitsViewModel", "C’est annulé."), "heading")
    visitor.presses(finish)

    # A group of three arrives, and three leave.
    visitor.presses(arrive)
    for people in (2, 3):
        visitor.presses(more)
        visitor.hears(say("VisitsScreen", "%n personne(s)", people))
    assert visitor.finds(say("VisitsScreen", "Nombre de personnes"), "spin button")["value"] == 3
    visitor.presses(done)
    visitor.hears(people_here(3))
    visitor.presses(finish)
    visitor.presses(say("WelcomeScreen", "Je pars"))
    looks_whole(visitor)
    for _ in range(2):
        visitor.presses(say("LeaveScreen", "Une personne de plus"))
    visitor.presses(say("LeaveScreen", "%n personne(s) parte(nt)", 3))
    visitor.hears(say("VisitsViewModel", "À bientôt !"))
    looks_whole(visitor)


def test_another_language_and_more_contrast_are_found_under_their_new_names(desktop: Desktop) -> None:
    visitor = BlindVisitor(desktop)
    visitor.finds("J’arrive", *BUTTON)
    if "English" not in visitor.names():
        # The languages stand behind one key.
        visitor.presses("Langue : Français")
    visitor.presses("English", *BUTTON, "radio button")
    contrast = visitor.finds("High contrast", "check box")
    assert "checked" not in contrast["states"]
    visitor.presses("High contrast", "check box")
    visitor.finds("High contrast", "check box", state="checked")
    looks_whole(visitor)


def test_a_page_that_opens_takes_the_focus_and_announces_itself_once(desktop: Desktop) -> None:
    visitor = BlindVisitor(desktop)
    visitor.finds("Personne ici pour le moment")
    visitor.listen()
    visitor.told.clear()
    visitor.presses("J’arrive")
    visitor.is_told_of_focus_on("Pourquoi venez-vous ?")
    visitor.takes_focus_to("Retour")
    visitor.is_told_of_focus_on("Retour")
    assert visitor.announced() == [ARRIVING]
    visitor.strikes(TAB)
    visitor.is_told_of_focus_on("C’est bon")
    visitor.strikes(SPACE)
    visitor.is_told_of_focus_on("Bienvenue !")


def test_every_text_that_is_seen_can_be_read_on_the_bus(desktop: Desktop, visitor: Visitor) -> None:
    """What is seen is asked from a second kiosk, in this process, that is led to the same pages."""
    blind = BlindVisitor(desktop)
    blind.finds("Personne ici pour le moment")
    for page in ("", "J’arrive", "Je pars", "Mon badge", "Agenda", "Aide"):
        if page:
            visitor.press(page)
            blind.presses(page)
        seen = {even(item.property("text")) for item in texts_in_sight(visitor)}
        assert len(seen) > 5

        def unread(seen: set[str] = seen) -> list[str]:
            said = [even(words) for one in blind.elements() for words in (one["name"], one["description"])]
            return sorted(text for text in seen if not any(text in words for words in said))

        wait_for(f"every text of {page!r}", lambda: None if unread() else True, unread)
        looks_whole(blind)
        if page:
            visitor.press("Retour")
            blind.presses("Retour")


def texts_in_sight(visitor: Visitor) -> list[QQuickItem]:
    items = [item for item in items_below(visitor.window.contentItem()) if item.inherits("QQuickText")]
    return [item for item in items if item.property("text") and in_sight(item)]


def even(words: str) -> str:
    """Without what differs between two kiosks: the time that passes. A name may begin or end a sentence, too."""
    return re.sub(r"\d+", "0", plain(words)).casefold()
