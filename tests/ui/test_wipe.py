"""The end of a turn wipes everything of the visitor: no object, property or view-model keeps one of the words."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QGuiApplication, QImage, QPainter
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecocentre.badges import ChoosePictures
from ecocentre.visits import Arrive, Leave
from tests.ui.scripted_voice import ScriptedVoice
from tests.ui.test_badges import new_badge
from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import Visitor, in_sight, items_below, scene_rect
from ui.sentences import PICTURES
from ui.viewmodels.scanning import State as ScanningState
from ui.viewmodels.session import COMFORTS, Comfort, SessionViewModel
from ui.viewmodels.speech import State as SpeechState

pytestmark = pytest.mark.usefixtures("silent_bell")

Page = SessionViewModel.Page
TYPED = "Zébulon"
GROUP = 17
UNREADABLE = "ZZ-NO-BADGE-AT-ALL-77"
UNSEEN = 48
"""How much of 255 the edge of a letter may be darker that was drawn anew."""
NOT_THE_VISITORS = ("_store", "_system", "_settings", "_session", "_language", "_visits", "delivery")
"""What the view-models share with the program: the place's data, which is not shown, and one another."""
MINE = ("sun", "key", "fish")


class Listener(Visitor):
    """A visitor at a kiosk whose voice answers."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.voice = ScriptedVoice()
        super().__init__(qtbot, folder, voice=self.voice)


@pytest.fixture
def visitor(qtbot: QtBot, tmp_path: Path) -> Iterator[Listener]:
    visitor = Listener(qtbot, tmp_path)
    yield visitor
    visitor.close()


class Turn:
    """One visitor's turn, in which everything there is was used; `words` are what must not be found afterwards."""

    def __init__(self, visitor: Listener) -> None:
        self.visitor = visitor
        self.words: set[str] = {TYPED, UNREADABLE}
        fill_the_agenda(visitor)
        for _ in range(12):
            visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id(), people=1)
        self.other = new_badge(visitor)
        visitor.kiosk.submit(ChoosePictures, badge=self.other.badge, pictures="-".join(MINE))
        visitor.screen.session.home()
        visitor.settle()
        self.before = picture(visitor)

    def use_everything(self) -> None:
        """What is touched comes first: the helps and another language change where the keys are and what they say."""
        self.sign_in_by_pictures()
        self.call_somebody()
        self.take_a_badge()
        self.listen()
        self.read_and_scan()
        self.work_at_the_desk()
        self.ask_for_every_help()

    def sign_in_by_pictures(self) -> None:
        visitor = self.visitor
        visitor.touch("Mon badge")
        visitor.touch("Mes trois images")
        for code in MINE:
            visitor.touch(PICTURES[code])
        assert visitor.sees(self.other.alias)
        visitor.touch("Annuler mon arrivée")
        self.words |= {self.other.alias, self.other.code, self.other.badge}

    def call_somebody(self) -> None:
        visitor = self.visitor
        visitor.touch("Aide")
        visitor.touch("Appeler quelqu’un")
        call = visitor.screen.calls.state.mine.call
        assert call
        self.words.add(call)
        visitor.touch("Accessibilité du lieu")
        assert visitor.screen.session.state.page == Page.Register
        visitor.screen.session.goHome()
        visitor.settle()

    def take_a_badge(self) -> None:
        """And three pictures for it, of which some are touched."""
        visitor, screen = self.visitor, self.visitor.screen
        visitor.touch("J’arrive")
        visitor.touch("Apprendre")
        screen.visits.setPeople(GROUP)
        screen.session.open(Page.Badge)
        visitor.settle()
        visitor.touch("Je veux un badge")
        new = screen.badges.state.new
        assert new is not None
        self.words |= {new.alias, new.code, new.badge}
        visitor.touch("Mes trois images")
        given = screen.pictures.state.given
        visitor.touch("Je les connais")
        for code in given[:2]:
            visitor.touch(PICTURES[code])
        assert screen.pictures.state.chosen == given[:2]
        visitor.touch("Retour")
        visitor.touch("J’arrive avec ce badge")
        self.visit = screen.visits.state.result.record
        self.words.add(self.visit)
        assert visitor.sees(new.alias)

    def listen(self) -> None:
        """By headset, so that what is personal is said, too."""
        visitor, speech = self.visitor, self.visitor.screen.speech
        speech.plugged()
        visitor.settle()
        speech.readPage()
        visitor.settle()
        visitor.key(Qt.Key.Key_Down)
        for change in (speech.louder, speech.faster, speech.repeat):
            change()
        speech.setBlanked(True)
        visitor.qtbot.waitUntil(lambda: not visitor.screen.narrator.speaks, timeout=10_000)
        assert any(word in text for text in visitor.voice.texts() for word in self.words)
        visitor.voice.said.clear()
        visitor.screen.session.setSpeech(False)
        visitor.settle()

    def read_and_scan(self) -> None:
        visitor, session = self.visitor, self.visitor.screen.session
        session.open(Page.Events)
        visitor.settle()
        visitor.touch("Vers le bas")
        visitor.scan(UNREADABLE)
        assert session.state.notice == "badge_unreadable"
        session.dismissNotice()

    def work_at_the_desk(self) -> None:
        visitor, screen = self.visitor, self.visitor.screen
        screen.session.open(Page.Desk)
        screen.desk.enter("2580")
        screen.session.open(Page.Keys)
        visitor.settle()
        visitor.key(Qt.Key.Key_F19)
        assert screen.keys.state.answers
        screen.session.back()
        visitor.settle()
        self.type_at_the_desk()

    def ask_for_every_help(self) -> None:
        visitor, session = self.visitor, self.visitor.screen.session
        for code in COMFORTS:
            session.toggleComfort(code)
        session.changeTextSize()
        visitor.screen.language.choose("en")
        visitor.settle()
        visitor.screen.scanning.slower()
        visitor.screen.switch.step()
        session.tell("badge_unreadable")
        visitor.settle()
        assert all(getattr(session.state.comfort, field.name) != field.default for field in fields(Comfort))

    def type_at_the_desk(self) -> None:
        """By the on-screen keyboard, letter by letter, so that it has something to remember."""
        visitor = self.visitor
        field = next(element for element in visitor.elements() if element.role() == QAccessible.Role.EditableText)
        actions = field.actionInterface()
        assert actions is not None
        actions.doAction("Press")
        visitor.qtbot.waitUntil(lambda: visitor.sees("Clavier à l’écran"), timeout=20_000)
        visitor.settle()
        visitor.press("Majuscules")
        for letter in TYPED:
            visitor.press(letter)
        assert visitor.screen.desk.state.sought == TYPED

    def leave_the_place(self) -> None:
        """So that the home page counts as many people as before."""
        kiosk = self.visitor.kiosk
        kiosk.submit(Leave, exit=kiosk.new_id(), visit=self.visit)
        self.visitor.screen.store.delivery.changed.emit({"visits"})
        self.visitor.settle()


def by_the_countdown(turn: Turn) -> None:
    # A countdown stands still while it is talked over, and the voice ends when events are seen to.
    for _ in range(30):
        turn.visitor.wait(10)
        if turn.visitor.screen.session.state.page == Page.Welcome:
            return


def by_its_own_key(turn: Turn) -> None:
    session = turn.visitor.screen.session
    session.dismissNotice()
    while session.state.page != Page.Result:
        session.back()
        turn.visitor.settle()
    turn.visitor.press("Finish")


def by_the_home_key(turn: Turn) -> None:
    session = turn.visitor.screen.session
    session.dismissNotice()
    turn.visitor.settle()
    turn.visitor.press("Close the desk")


def by_a_fault(turn: Turn) -> None:
    turn.visitor.screen.session.breakDown("bug:wipe")
    turn.visitor.settle()
    by_the_countdown(turn)


def by_the_headset(turn: Turn) -> None:
    """Pulled out by somebody who still hears what is theirs."""
    turn.visitor.screen.speech.unplugged()
    turn.visitor.settle()


ENDS: dict[str, Callable[[Turn], None]] = {
    "countdown": by_the_countdown,
    "finish": by_its_own_key,
    "home": by_the_home_key,
    "fault": by_a_fault,
    "headset": by_the_headset,
}


@pytest.mark.parametrize("end", ENDS)
def test_the_end_of_a_turn_leaves_none_of_the_visitors_words(visitor: Listener, end: str) -> None:
    turn = Turn(visitor)
    turn.use_everything()
    assert kept(visitor, turn.words), "the search finds what is there"
    ENDS[end](turn)
    assert visitor.screen.session.state.page == Page.Welcome
    forget_garbage(visitor)
    found = kept(visitor, turn.words)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("end", ENDS)
def test_the_next_visitor_finds_the_place_as_everybody_does(visitor: Listener, end: str) -> None:
    turn = Turn(visitor)
    turn.use_everything()
    ENDS[end](turn)
    # Whoever still wears a headset hears where they are; the next one comes when it is pulled out.
    by_the_headset(turn)
    turn.leave_the_place()
    screen = visitor.screen
    assert screen.session.state.comfort == Comfort()
    assert screen.language.is_default
    assert screen.session.state.notice == ""
    assert screen.visits.state.choices.people == 1
    assert screen.visits.state.choices.purposes == ()
    assert not screen.desk.state.unlocked
    assert screen.speech.state == SpeechState()
    assert screen.scanning.state == ScanningState()
    assert screen.calls.state.mine.call == ""
    assert (screen.pictures.state.chosen, screen.pictures.state.given) == ((), ())
    assert not screen.keys.state.answers
    # A key that was lit or heard has no frame any more; what wakes the screen is no key.
    screen.session.wake()
    assert lines_that_differ(picture(visitor), turn.before) == []


def test_what_was_typed_cannot_be_taken_back_by_the_next_one(visitor: Listener) -> None:
    turn = Turn(visitor)
    turn.use_everything()
    by_the_home_key(turn)
    visitor.screen.session.open(Page.Desk)
    visitor.screen.desk.enter("2580")
    visitor.settle()
    field = next(element for element in visitor.elements() if element.role() == QAccessible.Role.EditableText)
    item = field.object()
    assert isinstance(item, QQuickItem)
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(visitor.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert item.property("text") == ""


def test_the_list_begins_at_its_first_line_for_the_next_one(visitor: Listener) -> None:
    turn = Turn(visitor)
    turn.use_everything()
    by_the_home_key(turn)
    by_the_headset(turn)
    visitor.touch("Agenda")
    first = next(element for element in visitor.elements() if element.role() == QAccessible.Role.ListItem)
    item = first.object()
    assert isinstance(item, QQuickItem)
    assert in_sight(item)


# Looking everywhere


def kept(visitor: Visitor, words: set[str]) -> list[str]:
    """Where one of the words is still found, as `the object's class.the property: the word`."""
    found = [
        f"{kind}.{name}: {text[:80]}"
        for kind, name, text in (*texts_of_objects(visitor), *texts_of_view_models(visitor), *texts_told(visitor))
        if any(word.casefold() in text.casefold() for word in words)
    ]
    return sorted(set(found))


def texts_of_objects(visitor: Visitor) -> Iterator[tuple[str, str, str]]:
    """Every text of every property of every object below the window and the engine, seen or not."""
    todo: list[QObject] = [visitor.window, visitor.screen.engine, *QGuiApplication.instance().children()]  # type: ignore[union-attr]
    seen: set[int] = set()
    while todo:
        one = todo.pop()
        if not shiboken6.isValid(one) or (place := shiboken6.getCppPointer(one)[0]) in seen:
            continue
        seen.add(place)
        todo += one.children()
        if isinstance(one, QQuickItem):
            todo += one.childItems()
        meta = one.metaObject()
        for index in range(meta.propertyCount()):
            name = str(meta.property(index).name())
            value = value_of(one, name)
            for part in parts(value):
                if isinstance(part, QObject):
                    todo.append(part)
                elif isinstance(part, str):
                    yield meta.className(), name, part


def value_of(one: QObject, name: str) -> object:
    try:
        return one.property(name)
    except RuntimeError:  # an enumeration or a list of a type that Python does not know; no text
        return None


def texts_of_view_models(visitor: Visitor) -> Iterator[tuple[str, str, str]]:
    """Every text that the Python side of the screen keeps."""
    screen = visitor.screen
    models = (screen.session, screen.language, screen.welcome, screen.pairing, screen.visits, screen.badges)
    more = (screen.pictures, screen.calls, screen.register, screen.keys, screen.scanning, screen.speech)
    watchers = (screen.scanner, screen.narrator, screen.switch, screen.pad)
    for model in (*models, *more, *watchers, screen.events, screen.desk):
        for name, value in vars(model).items():
            if name not in NOT_THE_VISITORS:
                for part in parts(value):
                    if isinstance(part, str):
                        yield type(model).__name__, name, part


def texts_told(visitor: Visitor) -> Iterator[tuple[str, str, str]]:
    """Everything that assistive technology is told, of what is hidden, too."""
    root = QAccessible.queryAccessibleInterface(visitor.window)
    assert root is not None
    todo: list[QAccessibleInterface] = [root]
    while todo:
        one = todo.pop()
        todo += [one.child(index) for index in range(one.childCount())]
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            yield one.role().name, kind.name, one.text(kind)


def parts(value: object) -> Iterator[object]:
    """The texts and objects inside a value, however deep."""
    if isinstance(value, QJSValue):
        value = value.toVariant()
    if isinstance(value, QUrl):
        yield value.toString()
    elif isinstance(value, dict):
        for inner in (*value.keys(), *value.values()):
            yield from parts(inner)
    elif isinstance(value, (list, tuple, set, frozenset, deque)):
        for inner in value:
            yield from parts(inner)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, (bytes, bytearray)):
        yield bytes(value).decode(errors="replace")
    elif isinstance(value, (str, QObject)):
        yield value


def forget_garbage(visitor: Visitor) -> None:
    """Have that deleted which only waits for the event loop, or for the engine's next look, to be."""
    visitor.screen.engine.collectGarbage()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    visitor.settle()


def picture(visitor: Visitor) -> QImage:
    """The page without the lines of its clock and of what waits for the centre."""
    visitor.settle()
    seen = visitor.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(seen)
    for item in items_below(visitor.window.contentItem()):
        is_clock = re.search(r"\d\d(:|\sh\s)\d\d$", str(item.property("text") or "")) is not None
        if is_clock or item.metaObject().className().startswith("StatusMark"):
            line = scene_rect(item).toAlignedRect()
            painter.fillRect(QRect(0, line.top(), seen.width(), line.height()), QColor("black"))
    painter.end()
    return seen


def lines_that_differ(one: QImage, other: QImage) -> list[int]:
    """The lines of two pictures of a size in which somebody would see a difference."""
    return [
        y
        for y in range(one.height())
        if (line := line_of(one, y)) != (twin := line_of(other, y))
        and max(abs(left - right) for left, right in zip(line, twin, strict=True)) > UNSEEN
    ]


def line_of(picture: QImage, y: int) -> bytes:
    return bytes(cast("memoryview", picture.constScanLine(y)))
