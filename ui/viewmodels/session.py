"""Whose turn it is and which page is shown: navigation, waits, comfort settings, and what is said of troubles."""

import math
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.system import System
from kiosk.session import WAITS, Session, Stage
from ui.sentences import say
from ui.store import Delivery
from ui.viewmodels.language import LanguageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 200
TEXT_SCALES = (1.0, 1.5, 2.0)


@dataclass(frozen=True)
class Comfort:
    """How a visitor wants the screen to look; back to this when the turn ends."""

    text_scale: float = 1.0
    high_contrast: bool = False
    low_reach: bool = False


@dataclass(frozen=True)
class State:
    """What the frame around every page shows."""

    page: int = 0
    about_to_end: bool = False
    counts_down: bool = False
    remaining_seconds: int = 0
    working: bool = False
    comfort: Comfort = Comfort()
    notice: str = ""
    broken: str = ""
    ready: bool = False


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class SessionViewModel(QObject):  # type: ignore[operator]
    """The turn of one visitor, from the first touch to the return of the home page."""

    @QEnum
    class Page(IntEnum):
        Welcome = 0
        Arrive = 1
        Leave = 2
        Result = 3
        Badge = 4
        Events = 5
        Event = 6
        Help = 7
        Desk = 8
        Keys = 12

    stateChanged = Signal()
    pageChanged = Signal()
    ended = Signal()

    def __init__(self, system: System, delivery: Delivery, language: LanguageViewModel, *, desk: bool = False) -> None:
        super().__init__()
        self.home_page = self.Page.Desk if desk else self.Page.Welcome
        self.state = State(page=self.home_page)
        self._system = system
        self._session = Session()
        self._delivery = delivery
        self._language = language
        self._behind: list[int] = []
        self._result_ends_ms = 0
        self._lasting_notice = ""
        """What every visitor is told, from the beginning of a turn."""
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        delivery.workingChanged.connect(self._show_working)
        delivery.failed.connect(self.tell)
        delivery.broken.connect(self.breakDown)
        delivery.refused.connect(self._refused)
        delivery.opened.connect(self._opened)
        language.changed.connect(self.stateChanged)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        return self.state.page

    @Property(int, notify=stateChanged)
    def remainingSeconds(self) -> int:
        return self.state.remaining_seconds

    @Property(int, notify=stateChanged)
    def resultSeconds(self) -> int:
        """How long a result is shown."""
        return WAITS[Stage.RESULT].lasts_ms // 1000

    @Property(bool, notify=stateChanged)
    def aboutToEnd(self) -> bool:
        return self.state.about_to_end

    @Property(bool, notify=stateChanged)
    def countsDown(self) -> bool:
        return self.state.counts_down

    @Property(bool, notify=stateChanged)
    def working(self) -> bool:
        return self.state.working

    @Property(bool, notify=stateChanged)
    def ready(self) -> bool:
        return self.state.ready

    @Property(float, notify=stateChanged)
    def textScale(self) -> float:
        return self.state.comfort.text_scale

    @Property(bool, notify=stateChanged)
    def highContrast(self) -> bool:
        return self.state.comfort.high_contrast

    @Property(bool, notify=stateChanged)
    def lowReach(self) -> bool:
        return self.state.comfort.low_reach

    @Property(str, notify=stateChanged)
    def notice(self) -> str:
        return say(self.state.notice) if self.state.notice else ""

    @Property(bool, notify=stateChanged)
    def isOutOfOrder(self) -> bool:
        return self.state.broken != ""

    @Property(str, notify=stateChanged)
    def faultCode(self) -> str:
        return self.state.broken

    @Property(bool, notify=pageChanged)
    def isHome(self) -> bool:
        return self.state.page == self.home_page

    @Property(bool, notify=pageChanged)
    def isDeep(self) -> bool:
        """Whether going back leads to another page than the home page."""
        return bool(self._behind)

    @Slot(int)
    def open(self, page: int) -> None:
        """Go to a page; the present one lies behind it, the home page never does."""
        if page == self.state.page:
            return
        if page == self.home_page:
            self.home()
            return
        if self._lasting_notice and page not in (self.Page.Help, self.Page.Desk):
            # Better at once than after all that would be asked there.
            self.tell(self._lasting_notice)
            return
        if self.state.page == self.Page.Result:
            now_ms = self._now_ms()
            self._result_ends_ms = now_ms + self._session.remaining_ms(now_ms)
        if self.state.page != self.home_page:
            self._behind.append(self.state.page)
        self._show(page)

    @Slot()
    def back(self) -> None:
        """Show the page that lies behind; a result only until its countdown, which goes on meanwhile, is over."""
        page = self._behind.pop() if self._behind else self.home_page
        if page == self.Page.Result and self._now_ms() < self._result_ends_ms:
            self._session.resume(Stage.RESULT, self._result_ends_ms)
        elif page in (self.Page.Result, self.home_page):
            self.home()
            return
        self._show(page)

    @Slot()
    def home(self) -> None:
        """End the turn by hand: choices are wiped and the home page comes back."""
        self._end()

    @Slot()
    def activity(self) -> None:
        """A touch, a key or a scan."""
        if self.state.page == self.Page.Desk == self.home_page:
            return
        if self._session.stage is Stage.ABOUT_TO_END:
            # The countdown asks a question; only its answers answer it.
            return
        self._session.activity(self._now_ms())
        self._follow()

    @Slot()
    def moreTime(self) -> None:
        self._session.more_time(self._now_ms())
        self._follow()

    @Slot()
    def changeTextSize(self) -> None:
        """The next larger text, and after the largest the plain one again."""
        place = TEXT_SCALES.index(self.state.comfort.text_scale)
        self._comfort(text_scale=TEXT_SCALES[(place + 1) % len(TEXT_SCALES)])

    @Slot(bool)
    def setHighContrast(self, wanted: bool) -> None:
        self._comfort(high_contrast=wanted)

    @Slot(bool)
    def setLowReach(self, wanted: bool) -> None:
        self._comfort(low_reach=wanted)

    @Slot(str)
    def tell(self, code: str) -> None:
        """Say a sentence over the page until it is answered or the turn ends: a refusal, or the environment's fault."""
        self._become(notice=code)

    @Slot()
    def dismissNotice(self) -> None:
        self._become(notice="")

    @Slot(str)
    def breakDown(self, code: str) -> None:
        """Something of ours broke: the calm panel, until it is closed or its wait is over."""
        self._session.enter(Stage.OUT_OF_ORDER, self._now_ms())
        self._become(broken=code)
        self._follow()

    @Slot()
    def tick(self) -> None:
        """Follow the waits; called by a timer, and by tests that move the clock."""
        now_ms = self._now_ms()
        if self._delivery.busy:
            # Nobody is sent home while the kiosk owes them an answer.
            self._session.activity(now_ms)
        before = self._session.stage
        stage = self._session.tick(now_ms)
        if stage is Stage.ABOUT_TO_END and self._is_at_rest():
            self._session.enter(Stage.WELCOME, now_ms)
        if self._session.stage is Stage.WELCOME and before is not Stage.WELCOME:
            self._end()
        self._follow()

    def show_result(self) -> None:
        """Show what happened, with the countdown back home."""
        self._behind.clear()
        self._session.enter(Stage.RESULT, self._now_ms())
        self._become(notice="")
        self._show(self.Page.Result)

    def _show(self, page: int) -> None:
        if page != self.Page.Result and self.home_page != self.Page.Desk:
            self._session.enter(Stage.IN_USE, self._now_ms())
        self._become(page=int(page))
        self.pageChanged.emit()
        self._follow()

    def _end(self) -> None:
        self._behind.clear()
        self._session.enter(Stage.WELCOME, self._now_ms())
        away = self.state.page != self.home_page
        self._become(page=int(self.home_page), comfort=Comfort(), notice=self._lasting_notice, broken="")
        self._language.reset()
        if away:
            self.pageChanged.emit()
        self.ended.emit()
        self._follow()

    def _is_at_rest(self) -> bool:
        """Whether the home page is shown as everybody finds it, so that nothing is lost by starting anew."""
        page, comfort, notice = self.state.page, self.state.comfort, self.state.notice
        is_plain = page == self.home_page and comfort == Comfort() and notice in ("", self._lasting_notice)
        return is_plain and self._language.is_default

    def _comfort(self, **changes: Any) -> None:  # noqa: ANN401
        self._become(comfort=replace(self.state.comfort, **changes))

    def _follow(self) -> None:
        stage, now_ms = self._session.stage, self._now_ms()
        self._become(
            about_to_end=stage is Stage.ABOUT_TO_END,
            counts_down=stage in (Stage.ABOUT_TO_END, Stage.RESULT),
            remaining_seconds=math.ceil(self._session.remaining_ms(now_ms) / 1000),
        )
        if stage is Stage.WELCOME:
            self._ticking.stop()
        elif not self._ticking.isActive():
            self._ticking.start()

    def _now_ms(self) -> int:
        return int(self._system.monotonic() * 1000)

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self._become(working=working)

    @Slot(object)
    def _refused(self, _error: object) -> None:
        """The kiosk's data cannot be opened: nothing can be done here. Why, the desk tells."""
        if not self._lasting_notice and self.home_page != self.Page.Desk:
            self._lasting_notice = "kiosk_closed"
            self.tell(self._lasting_notice)

    @Slot()
    def _opened(self) -> None:
        notice, self._lasting_notice = self._lasting_notice, ""
        self._become(ready=True, notice="" if self.state.notice == notice else self.state.notice)

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()
