"""Whether one switch is enough, as something is always lit and a strike takes it; which screen, it knows not."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.switch_scanning import PACE_MS, PACES_MS
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.session import SessionViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class State:
    """Whether it goes on, at which pace, and what is lit, where that is more than one key.

    One key is lit by the focus itself, so that its words are spoken and it comes into sight.
    """

    scanning: bool = False
    paused: bool = False
    pace_ms: int = PACE_MS
    lit: QRectF | None = None


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class ScanningViewModel(QObject):  # type: ignore[operator]
    """Switch scanning, for as long as a turn lasts."""

    stateChanged = Signal()

    def __init__(self, session: SessionViewModel, language: LanguageViewModel) -> None:
        super().__init__()
        self.state = State()
        self._session = session
        session.stateChanged.connect(self._follow)
        session.ended.connect(self.end)
        language.changed.connect(self.stateChanged)

    @Property(bool, notify=stateChanged)
    def scanning(self) -> bool:
        return self.state.scanning

    @Property(bool, notify=stateChanged)
    def isRow(self) -> bool:
        """Whether several keys are lit together."""
        return self.state.lit is not None

    @Property(QRectF, notify=stateChanged)
    def lit(self) -> QRectF:
        """Where the row lies that is lit, in the window."""
        return self.state.lit or QRectF()

    @Property(str, notify=stateChanged)
    def told(self) -> str:
        """How it stands, in words."""
        if self.state.paused:
            return self.tr("En pause. Appuyez pour reprendre.")
        speed = len(PACES_MS) - PACES_MS.index(self.state.pace_ms)
        return self.tr("Balayage, vitesse {speed} sur {most}").format(speed=speed, most=len(PACES_MS))

    @Property(bool, notify=stateChanged)
    def slowest(self) -> bool:
        return self.state.pace_ms == max(PACES_MS)

    @Property(bool, notify=stateChanged)
    def fastest(self) -> bool:
        return self.state.pace_ms == min(PACES_MS)

    @Slot(bool)
    def setScanning(self, wanted: bool) -> None:
        self._session.setScanning(wanted)

    @Slot()
    def slower(self) -> None:
        self.become(pace_ms=min((pace for pace in PACES_MS if pace > self.state.pace_ms), default=max(PACES_MS)))

    @Slot()
    def faster(self) -> None:
        self.become(pace_ms=max((pace for pace in PACES_MS if pace < self.state.pace_ms), default=min(PACES_MS)))

    @Slot()
    def end(self) -> None:
        """The turn ended, or the same visitor is at the home page again: all begins anew."""
        self.become(**vars(State(scanning=self._session.state.comfort.scanning)))

    @Slot()
    def _follow(self) -> None:
        wanted = self._session.state.comfort.scanning
        if wanted is not self.state.scanning:
            self.become(scanning=wanted, paused=False, lit=None)

    def become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()
