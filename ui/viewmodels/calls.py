"""Calls for somebody: what became of the one that a visitor made here, and those for which this desk rings."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.errors import KnownError
from ecocentre.system import System
from ui.store import StandingQuestion, Store
from ui.viewmodels.desk import STAFF, DeskViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QVariantList
from ui.viewmodels.session import SessionViewModel

if TYPE_CHECKING:
    from kiosk.app import Kiosk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CLOCK_MS = 1_000
HEAR_SECONDS = 20
"""A call that no desk has heard after this long does not get there: an exchange that is well takes one or two."""
ANSWER_SECONDS = 120
"""Whoever waits for longer than this is told where to go instead."""
RING_SECONDS = 10
"""The sound comes no more often than this."""

CALLING, HEARD, UNANSWERED, COMING, FAILED = "calling", "heard", "unanswered", "coming", "failed"
_ON = (CALLING, HEARD, UNANSWERED, FAILED)
"""Where a call may still become something else."""


@dataclass(frozen=True)
class Mine:
    """The call that was made here in this turn, if there is one: its record, its operation, and how it stands."""

    call: str = ""
    operation: str = ""
    made_at: float = 0.0
    """On the monotonic clock."""
    stage: str = ""


@dataclass(frozen=True)
class Ring:
    """One call that somebody waits for."""

    call: str
    kiosk: str
    minutes: int
    heard: bool


@dataclass(frozen=True)
class State:
    """The call made here, and the calls that ring at this desk."""

    mine: Mine = Mine()
    rings: tuple[Ring, ...] = ()


class Seen(NamedTuple):
    """Out of one look: how the visitor's call stands, and which ring at the desk."""

    mine: Mine
    rings: tuple[Ring, ...]


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class CallsViewModel(QObject):  # type: ignore[operator]
    """Both ends of a call: whoever made it here, and the desk that rings."""

    stateChanged = Signal()
    rang = Signal()
    """The ring is to be heard now."""

    def __init__(
        self,
        store: Store,
        session: SessionViewModel,
        language: LanguageViewModel,
        desk: DeskViewModel,
        system: System,
    ) -> None:
        super().__init__()
        self.state = State()
        self._store = store
        self._desk = desk
        self._system = system
        self._rings_again_at = 0.0
        self._question = StandingQuestion(store, self._look, self._show)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self.lookAtTheClock)
        language.changed.connect(self.stateChanged)
        session.ended.connect(self.forget)
        desk.stateChanged.connect(self._turn)
        store.delivery.opened.connect(self.refresh)
        store.delivery.changed.connect(self._follow)
        store.delivery.told.connect(self.refresh)

    # -- whoever calls --------------------------------------------------------------------------------------------

    @Property(bool, notify=stateChanged)
    def isCalling(self) -> bool:
        """Whether there is something to say of a call made here."""
        return self.state.mine.stage != ""

    @Property(str, notify=stateChanged)
    def told(self) -> str:
        """How the call stands, in words: never more than is known."""
        match self.state.mine.stage:
            case "calling":
                return self.tr("La borne appelle l’accueil…")
            case "heard":
                return self.tr("L’accueil a reçu votre appel.")
            case "unanswered":
                return self.tr("Personne n’a encore répondu. Allez à l’accueil, s’il vous plaît.")
            case "coming":
                return self.tr("Quelqu’un arrive.")
            case "failed":
                return self.tr("L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît.")
        return ""

    @Property(str, notify=stateChanged)
    def kind(self) -> str:
        """The kind of notice that this is."""
        kinds = {COMING: "success", FAILED: "warning", UNANSWERED: "warning"}
        return kinds.get(self.state.mine.stage, "info")

    @Property(bool, notify=stateChanged)
    def isOver(self) -> bool:
        """Whether there is nothing left to take back."""
        return self.state.mine.stage in (COMING, FAILED)

    @Slot()
    def callSomeone(self) -> None:
        """Let the desk ring; while a call goes on, a second touch adds none."""
        if self.state.mine.stage in (CALLING, HEARD, UNANSWERED):
            return
        mine = Mine(self._system.new_id(), self._system.new_id(), self._system.monotonic(), CALLING)
        self._become(mine=mine)
        self._clock.start()
        self._store.run(lambda kiosk: _call(kiosk, mine), self._made, closed=lambda: replace(mine, stage=FAILED))

    @Slot()
    def close(self) -> None:
        """The visitor has read it, and no longer waits: a call that may still ring is taken back."""
        mine = self.state.mine
        self.forget()
        if mine.call and mine.stage != COMING:
            self._store.run(lambda kiosk: _end(kiosk, mine.call), self._done)

    @Slot()
    def forget(self) -> None:
        """The turn is over. Whoever called may wait all the same: the desk rings on."""
        self._become(mine=Mine())

    # -- the desk -------------------------------------------------------------------------------------------------

    @Property(QVariantList, notify=stateChanged)
    def rings(self) -> list[dict[str, str]]:
        """`call`, `title` and `since` of each call that somebody waits for, longest first."""
        return [
            {
                "call": ring.call,
                "title": self.tr("On vous appelle à la borne « {kiosk} »").format(kiosk=_spoken(ring.kiosk)),
                "since": self.tr("depuis %n minute(s)", "", ring.minutes) if ring.minutes else self.tr("à l’instant"),
            }
            for ring in self.state.rings
        ]

    @Slot(str)
    def answer(self, call: str) -> None:
        """Somebody of the team comes."""
        if self._desk.state.unlocked:
            self._store.run(lambda kiosk: _answer(kiosk, call), self._done)

    # -- both -----------------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        if self.state.mine.stage or self._desk.state.unlocked:
            self._question.ask()

    @Slot()
    def lookAtTheClock(self) -> None:
        """Follow the waits; called by a timer, and by tests that move the clock."""
        self.refresh()
        self._ring()
        if not self.state.rings and self.state.mine.stage not in _ON:
            self._clock.stop()

    @Slot(object)
    def _follow(self, kinds: frozenset[str]) -> None:
        if "desk.call" in kinds:
            self.refresh()

    @Slot()
    def _turn(self) -> None:
        """The desk was opened or closed: open, it rings on whatever page staff are."""
        if self._desk.state.unlocked:
            self.refresh()
        else:
            self._become(rings=())

    def _look(self, kiosk: "Kiosk") -> Seen:
        waited_seconds = self._system.monotonic() - self.state.mine.made_at
        return _look(kiosk, self.state.mine, waited_seconds, at_desk=self._desk.state.unlocked)

    def _made(self, mine: Mine) -> None:
        if mine.call == self.state.mine.call:
            self._become(mine=mine)
            self.refresh()

    def _show(self, seen: Seen) -> None:
        if seen.mine.call == self.state.mine.call:
            self._become(mine=seen.mine)
        self._become(rings=seen.rings if self._desk.state.unlocked else ())
        if self.state.rings:
            self._clock.start()
            self._ring()
            # Only now: whoever called is told that the desk rings.
            for ring in self.state.rings:
                if not ring.heard:
                    self._hear(ring.call)

    def _hear(self, call: str) -> None:
        self._store.run(lambda kiosk: _hear(kiosk, call), self._done, again=self.refresh)

    def _ring(self) -> None:
        now = self._system.monotonic()
        if self.state.rings and now >= self._rings_again_at:
            self._rings_again_at = now + RING_SECONDS
            self.rang.emit()

    def _done(self, _outcome: object) -> None:
        self.refresh()

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()


def _spoken(kiosk: str) -> str:
    """A kiosk has no name but that of its settings: `hall-nord` is read as two words."""
    return re.sub(r"[._-]+", " ", kiosk).strip() or kiosk


# What the jobs do, on the store thread only.


def _look(kiosk: "Kiosk", mine: Mine, waited_seconds: float, *, at_desk: bool) -> Seen:
    from ecocentre.desk import open_calls

    now = kiosk.now()
    if mine.stage in _ON and mine.call:
        mine = replace(mine, stage=_stage(kiosk, mine, waited_seconds))
    rings = [
        Ring(call.id, call.kiosk, max(0, int((now - call.made_at).total_seconds() // 60)), call.heard_at is not None)
        for call in (kiosk.ask(open_calls, now) if at_desk else ())
    ]
    return Seen(mine, tuple(rings))


def _stage(kiosk: "Kiosk", mine: Mine, waited_seconds: float) -> str:
    """How a call stands, as far as is known here."""
    from ecocentre.desk import call_named

    call, fate = kiosk.ask(call_named, mine.call), kiosk.fate_of(mine.operation)
    if call is None or fate is None:
        return FAILED
    if call.answered_at is not None:
        return COMING
    if call.heard_at is not None:
        return HEARD if waited_seconds < ANSWER_SECONDS else UNANSWERED
    # Over a relay it gets there without the centre. That the centre has it does not mean that any desk rings.
    has_a_way = fate.stage in ("sending", "confirmed") or kiosk.status().relay is not None
    return CALLING if has_a_way and waited_seconds < HEAR_SECONDS else FAILED


def _call(kiosk: "Kiosk", mine: Mine) -> Mine:
    from ecocentre.desk import CallSomeone

    try:
        kiosk.submit(CallSomeone, id=mine.operation, call=mine.call)
    except KnownError:
        # What was not written down will never ring: the record is not looked for.
        return replace(mine, stage=FAILED)
    return mine


def _end(kiosk: "Kiosk", call: str) -> object:
    from ecocentre.desk import EndCall, call_named

    # One that could not be written down is not there.
    return None if kiosk.ask(call_named, call) is None else kiosk.submit(EndCall, call=call)


def _hear(kiosk: "Kiosk", call: str) -> object:
    from ecocentre.desk import HearCall, call_named

    # Two looks may have come before the first ring was noted.
    known = kiosk.ask(call_named, call)
    return None if known is None or known.heard_at is not None else kiosk.submit(HearCall, by=STAFF, call=call)


def _answer(kiosk: "Kiosk", call: str) -> object:
    from ecocentre.desk import AnswerCall

    return kiosk.submit(AnswerCall, by=STAFF, call=call)
