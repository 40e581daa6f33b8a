"""Three pictures instead of a badge: touched to come in or leave, and handed out by the place."""

import math
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.system import System
from ui.sentences import PICTURES, name_of, say
from ui.store import Store
from ui.viewmodels.badges import BadgesViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QStringList, QVariantList
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.visits import Result, VisitsViewModel

if TYPE_CHECKING:
    from ecocentre.operations import Refusal
    from kiosk.app import Kiosk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LENGTH = 3
"""How many pictures lead to a badge."""
TRIES = 5
PAUSE_SECONDS = 30
"""After so many wrong tries in a row none is taken for so long, whoever is at the kiosk by then."""


@dataclass(frozen=True)
class State:
    """What was touched, what was handed out, and what was said of the last try."""

    step: int = 0
    chosen: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    said: str = ""
    pause_seconds: int = 0


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class PicturesViewModel(QObject):  # type: ignore[operator]
    """Signing in by pictures, and getting them. Whoever leaves the page leaves none of them on it."""

    @QEnum
    class Step(IntEnum):
        """Sign in, look at what was handed out, touch it for practice, know it."""

        SignIn = 0
        Shown = 1
        Again = 2
        Known = 3

    stateChanged = Signal()
    offeredChanged = Signal()

    def __init__(
        self,
        store: Store,
        session: SessionViewModel,
        language: LanguageViewModel,
        visits: VisitsViewModel,
        badges: BadgesViewModel,
        system: System,
    ) -> None:
        super().__init__()
        self.state = State()
        self._store = store
        self._session = session
        self._visits = visits
        self._badges = badges
        self._system = system
        self._wrong_tries = 0
        self._pause_ends = 0.0
        self._has_them = ""
        """The badge whose bearer has seen its pictures in this turn, or touched them."""
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self.lookAtTheClock)
        session.pageChanged.connect(self._leave_nothing)
        session.ended.connect(self.forget)
        store.delivery.failed.connect(self._start_over)
        language.changed.connect(self.stateChanged)
        visits.stateChanged.connect(self.offeredChanged)

    @Property(QVariantList, notify=stateChanged)
    def offers(self) -> list[dict[str, str]]:
        """`code` and `label` of each picture of the pad."""
        return [{"code": code, "label": name_of(PICTURES, code)} for code in PICTURES]

    @Property(int, notify=stateChanged)
    def step(self) -> int:
        return self.state.step

    @Property(QStringList, notify=stateChanged)
    def chosen(self) -> list[str]:
        return list(self.state.chosen)

    @Property(str, notify=stateChanged)
    def chosenSpoken(self) -> str:
        """`Choisies : soleil, clé`, for whoever listens."""
        if not self.state.chosen:
            return self.tr("Aucune image choisie")
        return self.tr("Choisies : {pictures}").format(pictures=self._named(self.state.chosen))

    @Property(QVariantList, notify=stateChanged)
    def given(self) -> list[dict[str, str]]:
        """`code` and `label` of each picture that was handed out."""
        return [{"code": code, "label": name_of(PICTURES, code)} for code in self.state.given]

    @Property(str, notify=stateChanged)
    def givenSpoken(self) -> str:
        return self._named(self.state.given)

    @Property(str, notify=stateChanged)
    def said(self) -> str:
        """What is said of the last try; empty where there is nothing to say."""
        return say(self.state.said) if self.state.said else ""

    @Property(bool, notify=stateChanged)
    def paused(self) -> bool:
        return self.state.pause_seconds > 0

    @Property(str, notify=stateChanged)
    def pauseLeft(self) -> str:
        return self.tr("Encore %n seconde(s).", "", self.state.pause_seconds)

    @Property(bool, notify=stateChanged)
    def mayArrive(self) -> bool:
        """Whether the pictures are those of a badge that has not been used yet."""
        return self._badges.state.new is not None

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        """Whether somebody has just come in by a badge, and may want pictures, too."""
        result = self._visits.state.result
        return result.what == "arrived" and result.choices.badge not in (None, self._has_them)

    @Slot(str)
    def pick(self, code: str) -> None:
        """Choose a picture, or take it back; the last one asks whose they are."""
        chosen = self.state.chosen
        if code not in PICTURES or self.state.pause_seconds or len(chosen) == LENGTH:
            return
        chosen = tuple(known for known in chosen if known != code) if code in chosen else (*chosen, code)
        self._become(chosen=chosen)
        if len(chosen) < LENGTH:
            return
        if self.state.step == self.Step.Again:
            self._practise(chosen)
        else:
            self._badges.visit_by(lambda maker: maker.recognise(chosen), self._judge)

    @Slot()
    def erase(self) -> None:
        """Take the last picture back; once all are there, their badge is being looked for."""
        if len(self.state.chosen) < LENGTH:
            self._become(chosen=self.state.chosen[:-1])

    @Slot()
    def tryAgain(self) -> None:
        self._become(said="")

    @Slot()
    def take(self) -> None:
        """Hand out the pictures of the new badge, or of the one by which somebody has just come in."""
        new = self._badges.state.new
        badge = self._visits.state.result.choices.badge if new is None else new.badge
        if badge is None:
            return

        def job(kiosk: "Kiosk") -> "tuple[str, ...] | Refusal":
            return self._badges.maker(kiosk).pictures_of(badge)

        def show(pictures: "tuple[str, ...] | Refusal") -> None:
            self._show(badge, pictures)

        self._store.run(job, show)

    @Slot()
    def practise(self) -> None:
        """They have been looked at: now they are touched once, to be remembered."""
        self._become(step=self.Step.Again, chosen=(), said="")

    @Slot()
    def lookAgain(self) -> None:
        self._become(step=self.Step.Shown, chosen=(), said="")

    @Slot()
    def finish(self) -> None:
        """Come in by the new badge; somebody who came in before is done."""
        if self._badges.state.new is not None:
            self._badges.arrive()
        else:
            self._session.home()

    @Slot()
    def forget(self) -> None:
        """The turn is over: nobody sees whose pictures were touched. The pause goes on."""
        self._has_them = ""
        self._become(step=self.Step.SignIn, chosen=(), given=(), said="")
        self.offeredChanged.emit()

    @Slot()
    def lookAtTheClock(self) -> None:
        """Follow the pause; called by a timer, and by tests that move the clock."""
        left = max(0.0, self._pause_ends - self._system.monotonic())
        if left:
            self._become(pause_seconds=math.ceil(left))
            return
        self._clock.stop()
        if self.state.pause_seconds:
            self._wrong_tries = 0
            self._become(said="", pause_seconds=0)

    @Slot()
    def _leave_nothing(self) -> None:
        if self._session.state.page != SessionViewModel.Page.Pictures:
            self._become(step=self.Step.SignIn, chosen=(), given=(), said="")

    @Slot(str)
    def _start_over(self, _code: str) -> None:
        """The environment was at fault: nothing is known of what was touched, and it may be touched again."""
        self._become(chosen=())

    def _practise(self, chosen: tuple[str, ...]) -> None:
        if chosen == self.state.given:
            self._become(step=self.Step.Known, said="")
        else:
            # No fault, and no try: they are shown once more.
            self._become(step=self.Step.Shown, chosen=(), said="pictures_once_more")

    def _judge(self, result: "Result | Refusal") -> None:
        if isinstance(result, Result):
            self._wrong_tries = 0
            self._has_them = result.choices.badge or ""
            self._visits.show(result)
            return
        if result.code != "pictures_wrong":
            self._become(chosen=())
            self._session.tell(result.code)
            return
        self._wrong_tries += 1
        self._become(chosen=(), said=result.code)
        if self._wrong_tries >= TRIES:
            self._pause_ends = self._system.monotonic() + PAUSE_SECONDS
            self._clock.start()
            self.lookAtTheClock()

    def _show(self, badge: str, pictures: "tuple[str, ...] | Refusal") -> None:
        if not isinstance(pictures, tuple):
            self._session.tell(pictures.code)
            return
        self._has_them = badge
        self._become(step=self.Step.Shown, chosen=(), given=pictures, said="")
        self.offeredChanged.emit()
        self._session.open(SessionViewModel.Page.Pictures)

    def _named(self, pictures: tuple[str, ...]) -> str:
        return ", ".join(name_of(PICTURES, code).lower() for code in pictures)

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()
