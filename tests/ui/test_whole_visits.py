"""A whole visit, arrival to undo, where it is hardest: in the dark, by five keys, and at full size from below."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from ecocentre.visits import people_here
from tests.ui.outside.blind_visitor import Words, plain
from tests.ui.scripted_voice import ScriptedVoice
from tests.ui.test_keys_only import NAV_PAD
from tests.ui.visitor import Visitor, in_sight, scene_rect
from ui.sentences import PURPOSES, TRAVELS
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


def seen(item: QQuickItem) -> QRectF:
    """Where an item is seen: without what the panes that hold it cut off."""
    place = scene_rect(item)
    above = cast("QQuickItem | None", item.parentItem())
    while above is not None:
        if above.clip():
            place = place.intersected(scene_rect(above))
        above = cast("QQuickItem | None", above.parentItem())
    return place


class Guest(Visitor):
    """Somebody who says what a screen says for a French text, and does one thing in one way."""

    language = "fr"

    def __init__(self, qtbot: QtBot, folder: Path, voice: ScriptedVoice | None = None) -> None:
        super().__init__(qtbot, folder, voice=voice)
        self.words = Words(self.language)
        self.speak(self.language)
        self.prepare()

    def prepare(self) -> None:
        """What is done before the visit."""

    def does(self, context: str, french: str) -> None:
        """Choose what has this name."""
        raise NotImplementedError

    def perceives(self, context: str, french: str) -> None:
        """Assert that this is told, to whoever it is for."""
        words = self.words.say(context, french)
        assert any(words in plain(name) for name in self.names()), self.names()

    def onwards(self) -> None:
        """From one question to the next one, where each has a page of its own."""
        if self.words.say("VisitsScreen", "Suivant") in self.names():
            self.does("VisitsScreen", "Suivant")

    def goes_on_as_it_began(self) -> None:
        """Assert what is to hold on every page."""


class FiveKeys(Guest):
    def does(self, context: str, french: str) -> None:
        self.key_to(self.words.say(context, french), NAV_PAD.onwards)
        self.key(NAV_PAD.select)


class InTheDark(FiveKeys):
    """By headset and five keys; the screen is black from the first key to the last."""

    voice: ScriptedVoice

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.voice = ScriptedVoice()
        super().__init__(qtbot, folder, self.voice)

    def prepare(self) -> None:
        self.screen.speech.plugged()
        self.settle()
        self.does("SpeechBar", "Écran noir")
        self.perceives("Narrator", "L’écran est noir.")

    def perceives(self, context: str, french: str) -> None:
        words = self.words.say(context, french)
        self.qtbot.waitUntil(lambda: not self.screen.narrator.speaks, timeout=10_000)
        said = [plain(text) for text in self.voice.texts()]
        assert any(words in text for text in said), said
        self.voice.said.clear()

    def goes_on_as_it_began(self) -> None:
        picture = self.window.grabWindow()
        places = [(picture.width() * x // 8, picture.height() * y // 8) for x in range(1, 8) for y in range(1, 8)]
        assert {picture.pixelColor(*place).name() for place in places} == {QColor("black").name()}


class AtFullSizeFromBelow(Guest):
    """In Arabic, with the largest text, all keys within low reach, by touch."""

    language = "ar"

    def prepare(self) -> None:
        for _ in range(2):
            self.does("Toolbar", "Taille du texte")
        self.does("Toolbar", "Tout à portée de main, plus bas")
        assert self.screen.session.state.comfort.text_scale == 2
        assert self.screen.session.state.comfort.low_reach

    def does(self, context: str, french: str) -> None:
        name, down = self.words.say(context, french), self.words.say("ScrollRail", "Vers le bas")
        item = self.find(name).object()
        assert isinstance(item, QQuickItem)
        for _ in range(12):
            if in_sight(item):
                break
            self.touch_at(down)
        if self.screen.session.state.comfort.low_reach:
            top = self.window.height() * self.screen.theme.property("reachTop")
            assert seen(item).center().y() >= top > 0, name
        self.touch_at(name)

    def goes_on_as_it_began(self) -> None:
        assert self.screen.language.current.code == "ar"


@pytest.fixture(params=[FiveKeys, InTheDark, AtFullSizeFromBelow], ids=lambda kind: kind.__name__)
def guest(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Guest]:
    make: Callable[[QtBot, Path], Guest] = request.param
    guest = make(qtbot, tmp_path)
    yield guest
    guest.close()


def test_a_whole_visit_and_its_undoing(guest: Guest) -> None:
    def here() -> int:
        return guest.kiosk.ask(people_here, guest.system.now())

    guest.goes_on_as_it_began()
    guest.does("WelcomeScreen", "J’arrive")
    guest.perceives("VisitsScreen", "Pourquoi venez-vous ?")
    guest.goes_on_as_it_began()
    guest.does("Sentences", PURPOSES["learn"])
    guest.onwards()
    guest.does("VisitsScreen", "Une personne de plus")
    guest.onwards()
    guest.does("Sentences", TRAVELS["bike"])
    guest.goes_on_as_it_began()
    guest.does("VisitsScreen", "C’est bon")
    assert guest.screen.session.state.page == Page.Result
    assert here() == 2
    guest.perceives("VisitsViewModel", "Bienvenue !")
    guest.goes_on_as_it_began()
    guest.does("ResultScreen", "Annuler mon arrivée")
    assert here() == 0
    guest.perceives("VisitsViewModel", "C’est annulé.")
    guest.goes_on_as_it_began()
    guest.does("ResultScreen", "Terminer")
    assert guest.screen.session.state.page == Page.Welcome
