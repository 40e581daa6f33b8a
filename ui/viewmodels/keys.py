"""Teaching the kiosk its keys: one question for each thing that a key may do, then all answers at a glance."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.errors import KnownError
from kiosk.key_map import DEFAULTS, Deed, Key, KeyMap, read_key_map, write_key_map
from ui.sentences import DEEDS, DEEDS_ASKED, name_of
from ui.store import Store
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QVariantList
from ui.viewmodels.session import SessionViewModel

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app import Kiosk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

QUESTIONS = tuple(Deed)
KEPT_FOR_THE_SCREEN = frozenset({Qt.Key.Key_Tab.value, Qt.Key.Key_Backtab.value, Qt.Key.Key_Space.value})
"""Keys of every keyboard that no nav-pad needs: by them the questions can be left at any moment."""


@dataclass(frozen=True)
class State:
    """The question that is asked, by its place among all, and what has been answered.

    `keys` is the map in use, `draft` what it becomes when it is saved. `last` is the key that was pressed last, and
    `taken_by` what it serves already, if it was refused for that.
    """

    keys: KeyMap = DEFAULTS
    place: int = 0
    draft: KeyMap = DEFAULTS
    answers: dict[Deed, Key] = field(default_factory=dict)
    last: Key | None = None
    taken_by: Deed | None = None
    saved: bool = False


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class KeysViewModel(QObject):  # type: ignore[operator]
    """Which keys the kiosk knows, and the questions by which staff teach it others."""

    stateChanged = Signal()

    def __init__(self, store: Store, session: SessionViewModel, language: LanguageViewModel, folder: "Path") -> None:
        """`folder` is the kiosk's data folder, whose map is used from now on."""
        super().__init__()
        self._store = store
        self._session = session
        self.state = State(keys=self._read(folder))
        session.pageChanged.connect(self.begin)
        language.changed.connect(self.stateChanged)

    @Property(bool, notify=stateChanged)
    def asks(self) -> bool:
        """Whether a question is asked, rather than all answers shown."""
        return self.state.place < len(QUESTIONS)

    @Property(str, notify=stateChanged)
    def deed(self) -> str:
        """The code of what is asked for."""
        return QUESTIONS[self.state.place].value if self._is_asking else ""

    @Property(str, notify=stateChanged)
    def question(self) -> str:
        return name_of(DEEDS_ASKED, QUESTIONS[self.state.place]) if self._is_asking else ""

    @Property(str, notify=stateChanged)
    def progress(self) -> str:
        """`3 sur 11`."""
        place = self.tr("{place} sur {count}").format(place=self.state.place + 1, count=len(QUESTIONS))
        return place if self._is_asking else ""

    @Property(str, notify=stateChanged)
    def pressed(self) -> str:
        """What was pressed last, in words; empty before the first key and where it was refused."""
        if self.state.last is None or self.state.taken_by is not None or self.state.place == 0:
            return ""
        deed = next((deed for deed, key in self.state.answers.items() if key == self.state.last), None)
        if deed is None:
            return ""
        told = self.tr("Touche reçue : {key}, pour « {deed} ».")
        return told.format(key=self._name(self.state.last), deed=name_of(DEEDS, deed))

    @Property(str, notify=stateChanged)
    def refused(self) -> str:
        """Why the last key was not taken, in words."""
        if self.state.last is None or self.state.taken_by is None:
            return ""
        told = self.tr("{key} sert déjà à « {deed} ». Appuyez encore dessus pour passer.")
        return told.format(key=self._name(self.state.last), deed=name_of(DEEDS, self.state.taken_by))

    @Property(bool, notify=stateChanged)
    def saved(self) -> bool:
        return self.state.saved

    @Property(QVariantList, notify=stateChanged)
    def lines(self) -> list[dict[str, object]]:
        """`deed` (its code), `label` and `keys` (in words) of everything that a key may do."""
        return [
            {"deed": deed.value, "label": name_of(DEEDS, deed), "keys": self._names(deed) or self.tr("aucune touche")}
            for deed in QUESTIONS
        ]

    def keys_in_use(self) -> KeyMap:
        """The map that holds now: at a glance over all answers, it can be tried before it is saved."""
        return self.state.draft if self._is_open() else self.state.keys

    def learn(self, key: Key) -> bool:
        """Take a key as the answer to the question that is asked. Tells whether one is asked, and this key may be it.

        A key that serves already is refused; pressed again at once, it skips the question, so that the questions can
        be answered to their end by any one key.
        """
        if not self._is_open() or not self._is_asking or key.number in KEPT_FOR_THE_SCREEN:
            return False
        taken_by = next((deed for deed, other in self.state.answers.items() if other == key), None)
        if taken_by is None:
            deed = QUESTIONS[self.state.place]
            self._become(
                draft=self.state.draft.with_key(deed, key),
                answers={**self.state.answers, deed: key},
                place=self.state.place + 1,
                last=key,
                taken_by=None,
            )
        elif self.state.taken_by is taken_by:
            self.skip()
        else:
            self._become(last=key, taken_by=taken_by)
        return True

    @Slot()
    def begin(self) -> None:
        """Ask from the beginning, with the keys that are in use."""
        self._become(place=0, draft=self.state.keys, answers={}, last=None, taken_by=None, saved=False)

    @Slot()
    def skip(self) -> None:
        """Leave a question as it was, and ask the next."""
        if self._is_asking:
            self._become(place=self.state.place + 1, last=None, taken_by=None)

    @Slot()
    def goBack(self) -> None:
        """Ask the question before again; before the first, and from all answers, go back to the desk.

        From the answers no way back may lead to a question, to which every key is an answer.
        """
        place = self.state.place - 1
        if place < 0 or not self._is_asking:
            self._session.back()
            return
        answers = {deed: key for deed, key in self.state.answers.items() if deed is not QUESTIONS[place]}
        draft = self.state.keys
        for deed, key in answers.items():
            draft = draft.with_key(deed, key)
        self._become(place=place, draft=draft, answers=answers, last=None, taken_by=None)

    @Slot()
    def useDefaults(self) -> None:
        """Propose what a kiosk without a file of its own does."""
        self._become(place=len(QUESTIONS), draft=DEFAULTS, answers={}, last=None, taken_by=None, saved=False)

    @Slot()
    def save(self) -> None:
        keys = self.state.draft
        self._store.run(lambda kiosk: _save(kiosk, keys), self._saved)

    @property
    def _is_asking(self) -> bool:
        return self.state.place < len(QUESTIONS)

    def _is_open(self) -> bool:
        return self._session.state.page == self._session.Page.Keys

    def _read(self, folder: "Path") -> KeyMap:
        """The map of the kiosk; a broken one is told at the desk, and the defaults are used."""
        try:
            return read_key_map(folder)
        except KnownError as fault:
            note = _noting(fault.kept())
            self._store.run(note, lambda _: None, again=lambda: None)
            return DEFAULTS

    def _saved(self, keys: KeyMap) -> None:
        self._become(keys=keys, draft=keys, saved=True)

    def _names(self, deed: Deed) -> str:
        draft = self.state.draft
        keys = [Key(number) for number, does in draft.numbers.items() if does is deed]
        if not keys:
            keys = [Key(0, position) for position, does in draft.positions.items() if does is deed]
        return ", ".join(self._name(key) for key in keys)

    def _name(self, key: Key) -> str:
        if key.number:
            return QKeySequence(key.number).toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("touche n° {position}").format(position=key.position)

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()


def _save(kiosk: "Kiosk", keys: KeyMap) -> KeyMap:
    write_key_map(kiosk.settings.data_folder, keys)
    kiosk.note("keys", None)
    return keys


def _noting(fault: KnownError) -> "Callable[[Kiosk], None]":
    return lambda kiosk: kiosk.note("keys", fault)
