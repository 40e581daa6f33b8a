"""The public register of accessibility: what the place offers, what it offers in part, and what is still to come."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.sentences import REGISTER_STATES, REGISTER_SUBJECTS, name_of
from ui.store import StandingQuestion, Store
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QVariantList

if TYPE_CHECKING:
    from kiosk.app import Kiosk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ICONS = {
    "entrance": "arrive",
    "parking": "parking",
    "welcome": "desk",
    "lift": "lift",
    "toilets": "toilets",
    "hearing": "hearing",
    "sight": "look",
    "understanding": "understanding",
    "trained_staff": "trained-staff",
    "documents": "documents",
    "maintenance": "repair",
    "works": "works",
}
KINDS = {"yes": "success", "partly": "warning", "no": "error"}
"""State of an entry -> the kind of notice whose colour and sign it has."""


@dataclass(frozen=True)
class Entry:
    """One entry of the register in plain values."""

    subject: str
    state: str
    text: dict[str, str]


@dataclass(frozen=True)
class State:
    """The register as it was last asked."""

    entries: tuple[Entry, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class RegisterViewModel(QObject):  # type: ignore[operator]
    """The register of the place, in the visitor's language."""

    stateChanged = Signal()

    def __init__(self, store: Store, language: LanguageViewModel) -> None:
        super().__init__()
        self.state = State()
        self._language = language
        self._question = StandingQuestion(store, _look, self._show)
        language.changed.connect(self.stateChanged)
        store.delivery.opened.connect(self.refresh)
        store.delivery.changed.connect(self._follow)

    @Property(QVariantList, notify=stateChanged)
    def entries(self) -> list[dict[str, str]]:
        return self.rows()

    def rows(self) -> list[dict[str, str]]:
        """In the register's order: `iconName`, `title`, `kind` (of notice), `answer` and `text`."""
        return [
            {
                "iconName": ICONS.get(entry.subject, "info"),
                "title": name_of(REGISTER_SUBJECTS, entry.subject),
                "kind": KINDS.get(entry.state, "info"),
                "answer": name_of(REGISTER_STATES, entry.state),
                "text": self._language.text(entry.text),
            }
            for entry in self.state.entries
        ]

    @Slot()
    def refresh(self) -> None:
        self._question.ask()

    @Slot(object)
    def _follow(self, kinds: frozenset[str]) -> None:
        if "register.entry" in kinds:
            self.refresh()

    def _show(self, entries: tuple[Entry, ...]) -> None:
        self._become(entries=entries)

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()


# What the jobs do, on the store thread only.


def _look(kiosk: "Kiosk") -> tuple[Entry, ...]:
    from ecocentre.register import register_of

    return tuple(Entry(entry.subject, entry.state, entry.text) for entry in kiosk.ask(register_of))
