"""Whose turn it is and which page is shown: navigation, waits, comfort settings, and what is said of troubles."""

import math
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.system import System
from kiosk.session import COUNTED, WAITS, Happening, Session, Stage
from ui.sentences import say
from ui.store import Delivery
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QStringList, QVariantList

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 200
TEXT_SCALES = (1.0, 1.5, 2.0)
COMFORTS = ("high_contrast", "speech", "low_reach", "still", "scanning")
"""The helps that are on or off: fields of `Comfort`."""
OWN_DIGITS = "own_digits"
"""The digits of the language's own script, where it has any."""


@dataclass(frozen=True)
class Comfort:
    """How a visitor wants the screen to look; back to this when the turn ends."""

    text_scale: float = 1.0
    high_contrast: bool = False
    low_reach: bool = False
    speech: bool = False
    scanning: bool = False
    still: bool = False
    """Nothing moves that need not."""


@dataclass(frozen=True)
class State:
    """What the frame around every page shows."""

    page: int = 0
    attracts: bool = False
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
        Comfort = 9
        Pictures = 10
        Register = 11
        Keys = 12

    stateChanged = Signal()
    pageChanged = Signal()
    ended = Signal()
    """What a visitor chose, was shown or typed is to be forgotten."""

    def __init__(self, system: System, delivery: Delivery, language: LanguageViewModel, *, desk: bool = False) -> None:
        super().__init__()
        self.home_page = self.Page.Desk if desk else self.Page.Welcome
        self.state = State(page=self.home_page)
        self._system = system
        self._session = Session(self._now_ms())
        self._delivery = delivery
        self._language = language
        self._behind: list[int] = []
        self._result_ends_ms = 0
        self._lasting_notice = ""
        """What every visitor is told, from the beginning of a turn."""
        self._kept_awake = False
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        delivery.workingChanged.connect(self._show_working)
        delivery.failed.connect(self.tell)
        delivery.broken.connect(self.breakDown)
        delivery.refused.connect(self._refused)
        delivery.opened.connect(self._opened)
        language.changed.connect(self.stateChanged)
        self._ticking.start()

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        return self.state.page

    @Property(int, notify=stateChanged)
    def remainingSeconds(self) -> int:
        return self.state.remaining_seconds

    @Property(int, notify=stateChanged)
    def resultSeconds(self) -> int:
        """How long a result is shown."""
        return WAITS[Stage.ENDED].lasts_ms // 1000

    @Property(bool, notify=stateChanged)
    def attracts(self) -> bool:
        """Whether nobody is near, and the first touch only wakes the screen."""
        return self.state.attracts

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

    @Property(bool, notify=stateChanged)
    def speech(self) -> bool:
        return self.state.comfort.speech

    @Property(bool, notify=stateChanged)
    def scanning(self) -> bool:
        return self.state.comfort.scanning

    @Property(bool, notify=stateChanged)
    def still(self) -> bool:
        return self.state.comfort.still

    @Property(QVariantList, notify=stateChanged)
    def textSizes(self) -> list[dict[str, str]]:
        """`code`, `label` and `iconName` of each size of the text."""
        return [{"code": str(scale), "label": self._size(scale), "iconName": "text-size"} for scale in TEXT_SCALES]

    @Property(QStringList, notify=stateChanged)
    def textSize(self) -> list[str]:
        return [str(self.state.comfort.text_scale)]

    @Property(str, notify=stateChanged)
    def textSizeName(self) -> str:
        return self._size(self.state.comfort.text_scale)

    @Property(QVariantList, notify=stateChanged)
    def comforts(self) -> list[dict[str, str]]:
        """`code`, `label` and `iconName` of each help that is switched on or off."""
        own_digits = {"code": OWN_DIGITS, "label": self.tr("Chiffres ١٢٣"), "iconName": "digits"}
        return [
            {"code": "high_contrast", "label": self.tr("Contraste fort"), "iconName": "contrast"},
            {"code": "speech", "label": self.tr("Écouter la borne"), "iconName": "speech"},
            {"code": "low_reach", "label": self.tr("Tout plus bas"), "iconName": "low-reach"},
            {"code": "still", "label": self.tr("Rien ne bouge"), "iconName": "still"},
            {"code": "scanning", "label": self.tr("Un seul bouton"), "iconName": "one-switch"},
            *([own_digits] if self._language.current.own_digits_locale else []),
        ]

    @Property(QStringList, notify=stateChanged)
    def chosenComforts(self) -> list[str]:
        chosen = [code for code in COMFORTS if getattr(self.state.comfort, code)]
        return [*chosen, OWN_DIGITS] if self._language.own_digits else chosen

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
        """Show the page that lies behind; a result only until its countdown, which goes on meanwhile, is over.

        It begins anew then: whoever comes back has as long as anybody to read it.
        """
        page = self._behind.pop() if self._behind else self.home_page
        if page == self.Page.Result and self._now_ms() < self._result_ends_ms:
            self._session.happen(Happening.DONE, self._now_ms())
        elif page == self.Page.Result:
            self.home()
            return
        if page == self.home_page:
            self.goHome()
            return
        self._show(page)

    @Slot()
    def goHome(self) -> None:
        """Show the home page to the same visitor: choices are wiped, language and comfort stay."""
        if self.home_page == self.Page.Desk:
            self.home()
            return
        self._behind.clear()
        self._become(notice=self._lasting_notice)
        self._show(self.home_page)
        self.ended.emit()

    @Slot()
    def home(self) -> None:
        """End the turn by hand: everything of the visitor is wiped and the home page comes back."""
        self._end()

    @Slot()
    def activity(self) -> None:
        """A touch, a key, a scan, speech, the one switch, or a press by assistive technology."""
        if self.state.page == self.Page.Desk == self.home_page:
            return
        self._happen(Happening.ACTIVITY)

    @Slot()
    def wake(self) -> None:
        """Somebody touched the screen that told of the place: the home page is there for them."""
        self._happen(Happening.WAKE)

    @Slot(bool)
    def keepAwake(self, wanted: bool) -> None:
        """The home page itself has something to show that nobody may miss, such as a pairing code."""
        self._kept_awake = wanted
        if wanted:
            self.wake()

    @Slot()
    def moreTime(self) -> None:
        self._happen(Happening.MORE_TIME)

    def hold(self, lasting_ms: int) -> None:
        """A countdown stood still for so long: what it says was still being spoken."""
        self._session.hold(lasting_ms)
        if self._behind and self._behind[-1] == self.Page.Result:
            self._result_ends_ms += lasting_ms
        self._follow()

    @Slot()
    def changeTextSize(self) -> None:
        """The next larger text, and after the largest the plain one again."""
        place = TEXT_SCALES.index(self.state.comfort.text_scale)
        self._comfort(text_scale=TEXT_SCALES[(place + 1) % len(TEXT_SCALES)])

    @Slot(str)
    def setTextSize(self, code: str) -> None:
        """A size of `textSizes`."""
        self._comfort(text_scale=next((scale for scale in TEXT_SCALES if str(scale) == code), TEXT_SCALES[0]))

    @Slot(str)
    def toggleComfort(self, code: str) -> None:
        """Switch a help of `comforts` on or off."""
        if code == OWN_DIGITS:
            self._language.setOwnDigits(not self._language.own_digits)
        elif code in COMFORTS:
            self._comfort(**{code: not getattr(self.state.comfort, code)})

    @Slot(bool)
    def setHighContrast(self, wanted: bool) -> None:
        self._comfort(high_contrast=wanted)

    @Slot(bool)
    def setLowReach(self, wanted: bool) -> None:
        self._comfort(low_reach=wanted)

    @Slot(bool)
    def setSpeech(self, wanted: bool) -> None:
        """Whether the kiosk speaks; whoever asks for it wakes the screen, too."""
        self.wake()
        self._comfort(speech=wanted)

    @Slot(bool)
    def setScanning(self, wanted: bool) -> None:
        self._comfort(scanning=wanted)

    @Slot(bool)
    def setStill(self, wanted: bool) -> None:
        self._comfort(still=wanted)

    @Slot(str)
    def tell(self, code: str) -> None:
        """Say a sentence over the page until it is answered or the turn ends: a refusal, or the environment's fault."""
        self.wake()
        self._become(notice=code)

    @Slot()
    def dismissNotice(self) -> None:
        self._become(notice="")

    @Slot(str)
    def breakDown(self, code: str) -> None:
        """Something of ours broke: the calm panel, until it is closed or its wait is over."""
        self._become(broken=code)
        self._happen(Happening.FAULT)

    @Slot()
    def tick(self) -> None:
        """Follow the waits; called by a timer, and by tests that move the clock."""
        now_ms = self._now_ms()
        if self._delivery.busy:
            # Nobody is sent home while the kiosk owes them an answer.
            self._session.happen(Happening.OWED, now_ms)
        before = self._session.stage
        stage = self._session.tick(now_ms)
        if stage is Stage.ABOUT_TO_END and self._is_at_rest():
            self._session.happen(Happening.FINISH, now_ms)
        if stage is Stage.ATTRACT and (self._kept_awake or self._lasting_notice or not self._is_at_rest()):
            self._session.happen(Happening.WAKE, now_ms)
        if self._session.stage in (Stage.ATTRACT, Stage.WELCOME) and before not in (Stage.ATTRACT, Stage.WELCOME):
            self._end()
        self._follow()

    def show_result(self) -> None:
        """Show what happened, with the countdown back home."""
        self._behind.clear()
        self._session.happen(Happening.DONE, self._now_ms())
        self._become(notice="")
        self._show(self.Page.Result)

    def _show(self, page: int) -> None:
        if page != self.Page.Result and self.home_page != self.Page.Desk:
            self._session.happen(Happening.OPEN, self._now_ms())
        self._become(page=int(page))
        self.pageChanged.emit()
        self._follow()

    def _end(self) -> None:
        self._behind.clear()
        self._session.happen(Happening.FINISH, self._now_ms())
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

    def _size(self, scale: float) -> str:
        # In words: a percentage says little to many, and nothing to those who never learned it.
        return (self.tr("Normal"), self.tr("Grand"), self.tr("Très grand"))[TEXT_SCALES.index(scale)]

    def _comfort(self, **changes: Any) -> None:  # noqa: ANN401
        self._become(comfort=replace(self.state.comfort, **changes))

    def _happen(self, what: Happening) -> None:
        self._session.happen(what, self._now_ms())
        self._follow()

    def _follow(self) -> None:
        stage, now_ms = self._session.stage, self._now_ms()
        self._become(
            attracts=stage is Stage.ATTRACT and self.home_page != self.Page.Desk,
            about_to_end=stage is Stage.ABOUT_TO_END,
            counts_down=stage in COUNTED,
            remaining_seconds=math.ceil(self._session.remaining_ms(now_ms) / 1000),
        )
        if stage is Stage.ATTRACT:
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
