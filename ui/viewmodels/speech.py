"""The speech mode: whether the kiosk speaks, to whom, how loud, how fast, and whether its screen is blanked."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.system import System
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.session import SessionViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

VOLUMES_DB = (-20.0, -16.0, -12.0, -8.0, -4.0, 0.0)
"""EN 301 549, 8.2.1: a range of at least 18 dB, and a step of at most 12 dB."""
USUAL_VOLUME = 3
RATES = (-0.6, -0.3, 0.0, 0.35, 0.7)
USUAL_RATE = 2
BY_HAND_SECONDS = 2.0
"""A turn that ends this soon after a key was ended by it."""


@dataclass(frozen=True)
class State:
    """How the kiosk speaks. `volume` and `rate` are places in `VOLUMES_DB` and `RATES`."""

    on: bool = False
    headset: bool = False
    volume: int = USUAL_VOLUME
    rate: int = USUAL_RATE
    blanked: bool = False


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class SpeechViewModel(QObject):  # type: ignore[operator]
    """What a visitor who listens can change. All of it ends with the turn; only the headset stays where it is."""

    stateChanged = Signal()
    headsetTold = Signal(bool)
    """A headset was plugged in or pulled out; may be emitted in any thread."""
    repeatAsked = Signal()
    pageAsked = Signal()

    def __init__(self, session: SessionViewModel, language: LanguageViewModel, system: System) -> None:
        super().__init__()
        self.state = State(on=session.state.comfort.speech)
        self._session = session
        self._system = system
        self._touched_at = float("-inf")
        session.stateChanged.connect(self._follow)
        language.changed.connect(self.stateChanged)
        session.ended.connect(self.forget)
        self.headsetTold.connect(self.tellHeadset)

    @property
    def touched_at(self) -> float:
        """When, by the clock that never goes back, the visitor last touched the screen or a key."""
        return self._touched_at

    @Property(bool, notify=stateChanged)
    def on(self) -> bool:
        return self.state.on

    @Property(bool, notify=stateChanged)
    def isPrivate(self) -> bool:
        """Whether nobody but the visitor hears what is said."""
        return self.state.headset

    @Property(bool, notify=stateChanged)
    def blanked(self) -> bool:
        return self.state.blanked

    @Property(str, notify=stateChanged)
    def volumeWords(self) -> str:
        """`4 sur 6`."""
        return self._step(self.state.volume, len(VOLUMES_DB))

    @Property(str, notify=stateChanged)
    def rateWords(self) -> str:
        return self._step(self.state.rate, len(RATES))

    @Slot()
    def louder(self) -> None:
        self._become(volume=min(self.state.volume + 1, len(VOLUMES_DB) - 1))

    @Slot()
    def softer(self) -> None:
        self._become(volume=max(self.state.volume - 1, 0))

    @Slot()
    def faster(self) -> None:
        self._become(rate=min(self.state.rate + 1, len(RATES) - 1))

    @Slot()
    def slower(self) -> None:
        self._become(rate=max(self.state.rate - 1, 0))

    @Slot()
    def repeat(self) -> None:
        """Have the last sentence said again."""
        self.repeatAsked.emit()

    @Slot()
    def readPage(self) -> None:
        """Have everything read that is written on the page."""
        self.pageAsked.emit()

    @Slot(bool)
    def setBlanked(self, wanted: bool) -> None:
        """Show nothing to those who look over one's shoulder; keys and speech go on."""
        self._become(blanked=wanted)

    @Slot()
    def plugged(self) -> None:
        """A headset was plugged in: somebody wants to listen."""
        self._become(headset=True)
        self._session.wake()
        if self._session.state.about_to_end:
            self._session.moreTime()
        else:
            self._session.activity()
        self._session.setSpeech(True)

    @Slot()
    def unplugged(self) -> None:
        """The headset was pulled out: whoever listened is gone, and what they left is wiped."""
        if self.state.headset:
            self._become(headset=False)
            self._session.home()

    @Slot(bool)
    def tellHeadset(self, is_in: bool) -> None:
        if is_in:
            self.plugged()
        else:
            self.unplugged()

    def touch(self, *, by_key: bool) -> None:
        """The visitor did something. With a headset in, the first key of a turn is somebody who listens."""
        self._touched_at = self._system.monotonic()
        if by_key and self.state.headset and not self.state.on and self._session.state.page == self._session.home_page:
            self._session.setSpeech(True)

    @Slot()
    def forget(self) -> None:
        """The turn is over. Who ended it and still wears the headset hears where they are now."""
        if self._session.state.comfort.speech:
            # The same visitor goes on from the home page.
            return
        self._become(volume=USUAL_VOLUME, rate=USUAL_RATE, blanked=False)
        if self.state.headset and self._system.monotonic() - self._touched_at < BY_HAND_SECONDS:
            self._session.activity()
            self._session.setSpeech(True)

    @Slot()
    def _follow(self) -> None:
        on = self._session.state.comfort.speech
        self._become(on=on, blanked=self.state.blanked and on)

    def _step(self, place: int, steps: int) -> str:
        return self.tr("{place} sur {steps}").format(place=place + 1, steps=steps)

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()
