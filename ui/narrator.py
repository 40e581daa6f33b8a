"""Says the screen aloud in speech mode: each page in one sentence, every stop of the focus, and what is announced."""

import logging
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.devices.voice import Voice
from ui.viewmodels.language import LanguageViewModel, capital
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.speech import RATES, VOLUMES_DB, SpeechViewModel

LONGEST_TALK_SECONDS = 180.0
"""Speech keeps a turn alive for this long after the last touch, and no longer: a voice may hang."""
KEEP_MS = 1_000
SPEECH_BAR = "speechBar"
"""The name of the object whose keys are about the speech itself: Repeat does not say them again."""

_ROLE = QAccessible.Role
_STOPS = (_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.EditableText, _ROLE.Link)
_GROUPS = (_ROLE.Grouping, _ROLE.ToolBar, _ROLE.List)
_TEXTS = (_ROLE.StaticText, _ROLE.Heading, _ROLE.AlertMessage)
_ENDS_OF_SENTENCES = ".!?…:"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Stop:
    """What the focus is on, in words."""

    group: str = ""
    name: str = ""
    role: str = ""
    state: str = ""
    value: str = ""
    place: str = ""
    description: str = ""


@dataclass(frozen=True)
class Utterance:
    """One thing to say, and the item that it is about: what an item says is as personal as the item is.

    Of one `source` only the newest waits: who steps a number up hears where it stands, not where it was. With its
    source it goes unsaid.
    """

    text: str
    source: QQuickItem | None = None
    repeatable: bool = True


class Narrator(QObject):
    """Turns what happens on a window into utterances, hands them to a voice, and is quiet at any key or touch."""

    ended = Signal(int)
    troubled = Signal(object)

    def __init__(
        self,
        window: QQuickWindow,
        announcer: QObject,
        voice: Voice | None,
        speech: SpeechViewModel,
        session: SessionViewModel,
        language: LanguageViewModel,
        system: System,
    ) -> None:
        super().__init__()
        self._window = window
        self._voice = voice
        self._speech = speech
        self._session = session
        self._language = language
        self._system = system
        self._on = False
        self._heard = speech.state
        self._waiting: deque[Utterance] = deque()
        self._spoken: int | None = None
        self._last = ""
        self._item: QQuickItem | None = None
        self._group: QObject | None = None
        self._stop = Stop()
        self._announcers: list[QQuickItem] = []
        """Those who have announced something since the last look."""
        self._told: list[QQuickItem] = []
        """Those who have announced something on this page: the name of a group among them is known."""
        self._held_since: float | None = None
        """Until when the countdown was held for what is being said."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._speak)
        self._keeping = QTimer(self, interval=KEEP_MS)
        self._keeping.timeout.connect(self.keep)
        # A voice tells in a thread of its own; the bound slots run on this one.
        self.ended.connect(self._go_on)
        self.troubled.connect(self._note)
        if voice is not None:
            voice.open(self.ended.emit, self.troubled.emit)
        announcer.announced.connect(self._hear)  # type: ignore[attr-defined]
        speech.stateChanged.connect(self._follow)
        speech.repeatAsked.connect(self._repeat)
        speech.pageAsked.connect(self._read_page)
        window.activeFocusItemChanged.connect(self._soon.start)
        window.installEventFilter(self)
        self._follow()

    @property
    def speaks(self) -> bool:
        return self._spoken is not None or bool(self._waiting)

    def close(self) -> None:
        self._window.removeEventFilter(self)
        if self._voice is not None:
            self._voice.close()

    # -- when something is said -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            if not cast("QKeyEvent", event).isAutoRepeat():
                self._be_quiet()
            self._speech.touch(by_key=True)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._be_quiet()
            self._speech.touch(by_key=False)
        return False

    @Slot()
    def _follow(self) -> None:
        before, now = self._heard, self._speech.state
        self._heard = now
        if self._voice is not None and (now.volume, now.rate) != (before.volume, before.rate):
            self._tune()
        if now.on and not self._on:
            self._begin()
        elif self._on and not now.on:
            self._end()
        elif now.on and now.blanked != before.blanked:
            self._say(self.tr("L’écran est noir.") if now.blanked else self.tr("L’écran est rallumé."))

    def _begin(self) -> None:
        if self._voice is None:
            self._session.tell("voice_missing")
            self._session.setSpeech(False)
            return
        self._on = True
        self._tune()
        self._window.afterAnimating.connect(self.look)
        self._be_quiet()
        self._item, self._group, self._stop = None, None, Stop()
        self._say(self.tr("La borne vous parle. Les flèches avancent, Entrée choisit."))
        self._say_summary()
        self._soon.start()

    def _end(self) -> None:
        self._on = False
        self._window.afterAnimating.disconnect(self.look)
        self._be_quiet()
        self._last = ""
        self._item, self._group, self._stop = None, None, Stop()
        self._announcers.clear()

    @Slot(QQuickItem, str, bool)
    def _hear(self, item: QQuickItem, text: str, urgent: bool) -> None:
        """Something was announced."""
        if not self._on or not text:
            return
        if urgent:
            self._be_quiet()
        self._announcers.append(item)
        if item is self._page():
            self._told.clear()
        elif item not in self._told:
            self._told.append(item)
        self._add(Utterance(text, item))

    @Slot()
    def look(self) -> None:
        """Say what the focus came to, or what has changed there; called before every frame."""
        if not self._on:
            return
        announcers, self._announcers = self._announcers, []
        item = cast("QQuickItem | None", self._window.activeFocusItem())
        element = None if item is None else QAccessible.queryAccessibleInterface(item)
        if item is None or element is None or element.role() not in _STOPS:
            self._item, self._group, self._stop = None, None, Stop()
            return
        group = _group_of(element)
        stop = self._describe(element, group)
        if item is not self._item:
            enters = group is not None and group.object() not in (self._group, *self._told)
            text = self._words(stop if enters else Stop(**{**vars(stop), "group": ""}))
        elif stop != self._stop:
            # What holds the stop may have said it in its own words.
            told = any(above in announcers for above in _lineage(item) if above is not self._page())
            text = "" if told else self._news(stop)
        else:
            return
        self._item, self._stop = item, stop
        self._group = None if group is None else group.object()
        if text:
            about_itself = any(above.objectName() == SPEECH_BAR for above in _lineage(item))
            self._add(Utterance(text, item, repeatable=not about_itself))

    @Slot()
    def _repeat(self) -> None:
        if self._on and self._last:
            self._be_quiet()
            self._add(Utterance(self._last))

    @Slot()
    def _read_page(self) -> None:
        """Say everything that is written on the page."""
        page = self._page()
        root = None if page is None else QAccessible.queryAccessibleInterface(page)
        if not self._on or root is None:
            return
        self._be_quiet()
        said = False
        for element in _below(root):
            if element.role() in _TEXTS:
                item = element.object()
                name = _plain(element.text(QAccessible.Text.Name))
                if name and isinstance(item, QQuickItem):
                    said = True
                    self._add(Utterance(_sentence(name), item, repeatable=False))
        if not said:
            self._say_summary()

    def _say_summary(self) -> None:
        page = self._page()
        summary = "" if page is None else page.property("summary")
        if page is not None and summary:
            self._add(Utterance(summary, page))

    def _page(self) -> QQuickItem | None:
        return cast("QQuickItem | None", self._window.property("page"))

    # -- in which words -------------------------------------------------------------------------------------------

    def _describe(self, element: QAccessibleInterface, group: QAccessibleInterface | None) -> Stop:
        role, state = element.role(), element.state()
        is_field = role == _ROLE.EditableText
        name = _plain(element.text(QAccessible.Text.Name))
        description = _plain(element.text(QAccessible.Text.Description))
        place = self._place(element)
        return Stop(
            group="" if group is None else _plain(group.text(QAccessible.Text.Name)),
            name=name,
            role=self._role(role),
            state=self._state(role, state),
            # What somebody types is theirs.
            value=_plain(element.text(QAccessible.Text.Value)) if self._speech.state.headset and is_field else "",
            place=place,
            # What a choice tells a screen reader is its place.
            description="" if place or description in name else description,
        )

    def _role(self, role: QAccessible.Role) -> str:
        if role == _ROLE.CheckBox:
            return self.tr("case à cocher")
        if role == _ROLE.RadioButton:
            return self.tr("choix")
        if role == _ROLE.EditableText:
            return self.tr("champ à remplir")
        if role == _ROLE.Link:
            return self.tr("lien")
        return self.tr("bouton")

    def _state(self, role: QAccessible.Role, state: QAccessible.State) -> str:
        words = []
        if role == _ROLE.CheckBox:
            words.append(self.tr("cochée") if state.checked else self.tr("pas cochée"))
        elif role == _ROLE.RadioButton:
            words.append(self.tr("choisi") if state.checked else self.tr("pas choisi"))
        elif state.checkable:
            words.append(self.tr("activé") if state.checked else self.tr("pas activé"))
        if state.disabled:
            words.append(self.tr("indisponible"))
        return ", ".join(words)

    def _place(self, element: QAccessibleInterface) -> str:
        """`2 sur 7` for one of several choices."""
        role = element.role()
        parent = _above(element)
        if role not in (_ROLE.CheckBox, _ROLE.RadioButton) or parent is None or parent.role() == _ROLE.ToolBar:
            return ""
        row = [child.object() for child in _children(parent) if child.role() == role]
        if len(row) < 2:
            return ""
        return self.tr("{place} sur {count}").format(place=row.index(element.object()) + 1, count=len(row))

    def _words(self, stop: Stop) -> str:
        facts = ", ".join(part for part in (stop.name, stop.role, stop.state, stop.value, stop.place) if part)
        return " ".join(_sentence(part) for part in (stop.group, facts, stop.description) if part)

    def _news(self, stop: Stop) -> str:
        """What is different about the stop that was described last."""
        if stop.name != self._stop.name:
            return self._words(Stop(name=stop.name, state=stop.state))
        changed = [
            now
            for now, before in ((stop.state, self._stop.state), (stop.value, self._stop.value))
            if now != before and now
        ]
        if changed:
            # One who was quicker than the voice hears what it is that has changed.
            changed.insert(0, stop.name)
        if stop.description != self._stop.description and stop.description:
            changed.append(stop.description)
        return _sentence(capital(", ".join(part for part in changed if part))) if changed else ""

    # -- to the voice ---------------------------------------------------------------------------------------------

    def _say(self, text: str) -> None:
        self._add(Utterance(text))

    def _add(self, utterance: Utterance) -> None:
        source = utterance.source
        if source is not None:
            self._waiting = deque(other for other in self._waiting if other.source is not source)
        self._waiting.append(utterance)
        # Not at once: whether an item is personal may be bound to what has just changed its words.
        self._next.start()

    @Slot()
    def _speak(self) -> None:
        """Hand the next utterance to the voice."""
        if self._spoken is not None:
            return
        while self._voice is not None and self._waiting:
            utterance = self._waiting.popleft()
            text = self._allowed(utterance)
            if text:
                if utterance.repeatable:
                    self._last = text
                self._spoken = self._voice.say(_plain(text), self._language.current.code.partition("-")[0])
                self._held_since = self._held_since or self._system.monotonic()
                self._keeping.start()
                return
        self._hold()
        self._rest()

    def _allowed(self, utterance: Utterance) -> str:
        """What of an utterance those may hear who hear it."""
        source = utterance.source
        if source is None:
            return utterance.text
        if not isValid(source):
            return ""
        is_summary = source.property("personalSummary") is True
        if self._speech.state.headset or not (is_summary or _is_personal(source)):
            return utterance.text
        private = self.tr("La suite est personnelle : branchez un casque pour l’entendre.")
        return f"{source.property('publicSummary') if is_summary else ''} {private}".strip()

    def _be_quiet(self) -> None:
        self._waiting.clear()
        if self._spoken is not None and self._voice is not None:
            self._hold()
            self._spoken = None
            self._rest()
            self._voice.stop()

    def _rest(self) -> None:
        self._keeping.stop()
        self._held_since = None

    def _tune(self) -> None:
        if self._voice is not None:
            self._voice.set_volume(VOLUMES_DB[self._speech.state.volume])
            self._voice.set_rate(RATES[self._speech.state.rate])

    @Slot(int)
    def _go_on(self, number: int) -> None:
        if number == self._spoken:
            self._spoken = None
            self._speak()

    @Slot()
    def keep(self) -> None:
        """Let nobody's turn end in the middle of a sentence."""
        # A countdown that is talked over stands still; elsewhere the wait begins anew.
        if self._hold() and self._session.state.page != SessionViewModel.Page.Result:
            self._session.activity()

    def _hold(self) -> bool:
        """Let a countdown stand still while it is talked over; whether that was so."""
        now = self._system.monotonic()
        if self._held_since is None or now - self._speech.touched_at > LONGEST_TALK_SECONDS:
            return False
        self._session.hold(round((now - self._held_since) * 1000))
        self._held_since = now
        return True

    @Slot(object)
    def _note(self, fault: KnownError | None) -> None:
        if fault is None:
            return
        _log.warning("known error %s: %s", fault.code, fault.detail)
        self._waiting.clear()
        self._session.tell(fault.code)
        if fault.code == "voice_missing":
            self._session.setSpeech(False)


def _plain(text: str) -> str:
    """The text without the spaces and marks that are there for the eye."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("·", ",").split())


def _sentence(text: str) -> str:
    return text if text[-1:] in _ENDS_OF_SENTENCES else text + "."


def _lineage(item: QQuickItem) -> Iterator[QQuickItem]:
    above: QQuickItem | None = item
    while above is not None:
        yield above
        above = cast("QQuickItem | None", above.parentItem())


def _is_personal(item: QQuickItem) -> bool:
    """Whether an item, or what it lies in, shows words about the visitor."""
    return any(above.property("personal") for above in _lineage(item))


def _group_of(element: QAccessibleInterface) -> QAccessibleInterface | None:
    """The nearest group with a name of its own: one that repeats its heading was said with the page."""
    above = _above(element)
    while above is not None:
        if above.role() in _GROUPS and (name := above.text(QAccessible.Text.Name)):
            titles = [one.text(QAccessible.Text.Name) for one in _below(above) if one.role() == _ROLE.Heading]
            return None if name in titles else above
        above = _above(above)
    return None


def _above(element: QAccessibleInterface) -> QAccessibleInterface | None:
    return cast("QAccessibleInterface | None", element.parent())


def _children(element: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(element.childCount()):
        child = element.child(index)
        if not child.state().invisible:
            yield child


def _below(element: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for child in _children(element):
        yield child
        yield from _below(child)
