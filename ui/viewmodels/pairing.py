"""How this kiosk is admitted by a centre: the code that staff approve, and what stands in place of the ways in."""

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.system import System
from ui.sentences import say
from ui.store import StandingQuestion, Store
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QStringList

if TYPE_CHECKING:
    from kiosk.app import Kiosk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class State:
    """The code, if the kiosk waits to be admitted, and whether visitors find the ways in.

    `trouble` is the code of what keeps the kiosk from its centre; `minutes` is how long the code still holds;
    `loaded_percent` how much of the place has come, while it is loaded.
    """

    text: str = ""
    address: str = ""
    rows: tuple[str, ...] = ()
    minutes: int = 0
    is_unknown: bool = False
    is_revoked: bool = False
    trouble: str = ""
    loaded_percent: int | None = None


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class PairingViewModel(QObject):  # type: ignore[operator]
    """What staff need to admit this kiosk, on the desk's card and, where there is nothing else, on the home page."""

    stateChanged = Signal()

    def __init__(self, store: Store, language: LanguageViewModel, system: System) -> None:
        super().__init__()
        self.state = State()
        self._language = language
        self._question = StandingQuestion(store, lambda kiosk: _look(kiosk, system), self._show)
        language.changed.connect(self.stateChanged)
        store.delivery.opened.connect(self._question.ask)
        store.delivery.told.connect(self._question.ask)

    @Property(bool, notify=stateChanged)
    def waits(self) -> bool:
        """Whether there is a code to be approved."""
        return self.state.text != ""

    @Property(bool, notify=stateChanged)
    def inPlace(self) -> bool:
        """Whether the home page offers no ways in: the kiosk does not know its place yet, or is no longer admitted."""
        return self.state.is_unknown or self.state.is_revoked

    @Property(bool, notify=stateChanged)
    def revoked(self) -> bool:
        return self.state.is_revoked

    @Property(str, notify=stateChanged)
    def code(self) -> str:
        return self.state.text

    @Property(str, notify=stateChanged)
    def spokenCode(self) -> str:
        """The code letter by letter."""
        return " ".join(self.state.text.replace("-", ","))

    @Property(str, notify=stateChanged)
    def address(self) -> str:
        return self.state.address

    @Property(QStringList, notify=stateChanged)
    def rows(self) -> list[str]:
        """The QR code of the address that holds the code already."""
        return list(self.state.rows)

    @Property(str, notify=stateChanged)
    def holds(self) -> str:
        return self.tr("Ce code est valable encore %n minute(s).", "", self.state.minutes)

    @Property(str, notify=stateChanged)
    def title(self) -> str:
        """What stands in place of the ways in."""
        if self.state.is_revoked:
            return self.tr("Cette borne n’est plus en service")
        return self.tr("Cette borne n’est pas encore en service")

    @Property(str, notify=stateChanged)
    def text(self) -> str:
        """What visitors can do, or what keeps the kiosk from asking; empty where the code says all."""
        if self.state.is_revoked:
            return self.tr("L’accueil note votre arrivée ou votre départ avec plaisir.")
        if self.state.text:
            return ""
        if self.state.trouble:
            return say(self.state.trouble)
        percent = self.state.loaded_percent
        if percent is None:
            return self.tr("Elle cherche le service central…")
        return self.tr("Elle charge les données du lieu : {percent} %").format(percent=self._language.number(percent))

    def _show(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.stateChanged.emit()


# What the jobs do, on the store thread only.


def _look(kiosk: "Kiosk", system: System) -> State:
    from ecocentre.sites import the_site

    status = kiosk.status()
    unknown = kiosk.settings.central_url is not None and kiosk.ask(the_site) is None
    trouble = next((one.code for one in status.troubles), "")
    if status.code is None:
        percent = status.loaded_percent
        return State(is_unknown=unknown, is_revoked=status.revoked, trouble=trouble, loaded_percent=percent)
    from kiosk.badges import qr_rows

    code = status.code
    return State(
        text=code.text,
        address=code.address.partition("://")[2],
        rows=tuple(qr_rows(code.whole_address)),
        minutes=max(1, ceil((code.ends_at - system.now()).total_seconds() / 60)),
        is_unknown=unknown,
        is_revoked=status.revoked,
        trouble=trouble,
    )
