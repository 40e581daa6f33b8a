"""Badges: what a scan leads to on the page that is shown, and a new badge to photograph or print."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.errors import KnownError
from ecocentre.system import System
from ui.store import Store
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QStringList
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.visits import Choices, Result, VisitsViewModel, arrive, leave

if TYPE_CHECKING:
    from ecocentre.operations import Refusal
    from kiosk.app import Kiosk
    from kiosk.badges import BadgeMaker, Recognised

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SAME_SCAN_SECONDS = 3.0


@dataclass(frozen=True)
class NewBadge:
    """A badge on the screen: its code's rows of 0 and 1, and until when it holds, in the site's own time."""

    badge: str
    alias: str
    code: str
    rows: tuple[str, ...]
    expires_at: datetime


@dataclass(frozen=True)
class State:
    """The new badge, if there is one, and whether it was printed."""

    new: NewBadge | None = None
    printed: bool = False


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class BadgesViewModel(QObject):  # type: ignore[operator]
    """Scanning a badge, and getting one."""

    stateChanged = Signal()
    scanned = Signal(object)

    def __init__(
        self,
        store: Store,
        session: SessionViewModel,
        language: LanguageViewModel,
        visits: VisitsViewModel,
        system: System,
        *,
        can_print: bool,
    ) -> None:
        super().__init__()
        self.state = State()
        self._store = store
        self._session = session
        self._language = language
        self._visits = visits
        self._system = system
        self._can_print = can_print
        self._badges: BadgeMaker | None = None
        # Not the code itself, which would stay here after its bearer's turn.
        self._last_scan: tuple[int, float] = (0, 0.0)
        # A scanner stream emits this in its own thread; the bound slot runs on this one.
        self.scanned.connect(self.scan)
        session.ended.connect(self.forget)
        language.changed.connect(self.stateChanged)

    @Property(bool, notify=stateChanged)
    def hasNew(self) -> bool:
        return self.state.new is not None

    @Property(str, notify=stateChanged)
    def alias(self) -> str:
        return "" if self.state.new is None else self.state.new.alias

    @Property(QStringList, notify=stateChanged)
    def rows(self) -> list[str]:
        return [] if self.state.new is None else list(self.state.new.rows)

    @Property(str, notify=stateChanged)
    def holdsUntil(self) -> str:
        """`Valable jusqu’au 23 novembre 2027`."""
        if self.state.new is None:
            return ""
        expires_at = self.state.new.expires_at
        words = f"{self._language.date(expires_at.date(), with_year=True)}"
        return self.tr("Valable jusqu’au {date}").format(date=words)

    @Property(bool, notify=stateChanged)
    def canPrint(self) -> bool:
        return self._can_print

    @Property(bool, notify=stateChanged)
    def printed(self) -> bool:
        return self.state.printed

    @Slot(object)
    def scan(self, readings: list[str]) -> None:
        """A code was scanned: arrive or leave with it, according to the page and to whether the badge is in."""
        if self._session.state.about_to_end:
            # A scan answers the question whether somebody is there; a touch may mean either of its keys.
            self._session.moreTime()
        else:
            self._session.activity()
        if self._session.state.page != SessionViewModel.Page.Desk and not self._is_double(readings):
            self.visit_by(lambda maker: maker.scan(readings), self._visits.show)

    def visit_by(
        self,
        find: "Callable[[BadgeMaker], Recognised | Refusal]",
        show: "Callable[[Result | Refusal], None]",
    ) -> None:
        """Arrive or leave with the badge that `find` finds on the store thread, by whatever it is found."""
        page = self._session.state.page
        pages = SessionViewModel.Page
        result = self._visits.state.result
        instead_of = None
        if page == pages.Arrive:
            choices, arriving = self._visits.state.choices, True
        elif page == pages.Leave:
            choices, arriving = Choices(), False
        elif result.what == "arrived" and result.people == 1 and result.choices.badge is None:
            # Who was just counted without a badge has one after all. Of a group nobody knows whose badge it is.
            choices, arriving, instead_of = result.choices, None, result.record
        else:
            choices, arriving = Choices(), None

        def job(kiosk: "Kiosk") -> "Result | Refusal":
            found = find(self.maker(kiosk))
            return visit_by_badge(kiosk, found, choices, arriving=arriving, instead_of=instead_of)

        self._store.run(job, show)

    @Slot()
    def issue(self) -> None:
        """Make a new badge and show it."""
        self._store.run(lambda kiosk: _issue(kiosk, self.maker(kiosk)), self._show)

    @Slot()
    def print(self) -> None:
        """Print the badge on the screen."""
        new = self.state.new
        if new is None:
            return

        def job(kiosk: "Kiosk") -> None:
            _print(kiosk, new)

        self._store.run(job, self._show_printed)

    @Slot()
    def arrive(self) -> None:
        """Count the arrival with the new badge; an arrival that was just counted without it becomes this one."""
        new, result = self.state.new, self._visits.state.result
        if new is None:
            return
        counted = result if result.what == "arrived" else None
        choices = self._visits.state.choices if counted is None else counted.choices
        self._visits.arrive_with(
            replace(choices, badge=new.badge, alias=new.alias), instead_of=None if counted is None else counted.record
        )

    @Slot()
    def forget(self) -> None:
        self._become(new=None, printed=False)

    def maker(self, kiosk: "Kiosk") -> "BadgeMaker":
        """The one maker of badges, made on the store thread when first needed."""
        from kiosk.badges import BadgeMaker

        if self._badges is None:
            settings = kiosk.settings
            self._badges = BadgeMaker(settings.site, self._system, kiosk)
        return self._badges

    def _is_double(self, readings: list[str]) -> bool:
        """Whether the same code was read a moment ago: a scanner that sees it for longer sends it again."""
        now = self._system.monotonic()
        last, self._last_scan = self._last_scan, (hash(tuple(readings[:1])), now)
        return last[0] == self._last_scan[0] and now - last[1] < SAME_SCAN_SECONDS

    def _show(self, new: NewBadge) -> None:
        self._become(new=new, printed=False)

    def _show_printed(self, _nothing: None) -> None:
        self._become(printed=True)

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()


# What the jobs do, on the store thread only.


def visit_by_badge(
    kiosk: "Kiosk",
    badge: "Recognised | Refusal",
    choices: Choices,
    *,
    arriving: bool | None,
    instead_of: str | None = None,
) -> "Result | Refusal":
    """Arrive or leave with a badge; with `arriving` None, whichever the badge has not done yet.

    An arrival takes the place of the visit `instead_of`.
    """
    from ecocentre.operations import Refusal

    if isinstance(badge, Refusal):
        return badge
    if arriving or (arriving is None and badge.visit is None):
        return arrive(kiosk, replace(choices, badge=badge.badge, alias=badge.alias), instead_of=instead_of)
    if badge.visit is None:
        return Refusal("badge_not_here")
    return leave(kiosk, visit=badge.visit, alias=badge.alias)


def _issue(kiosk: "Kiosk", maker: "BadgeMaker") -> NewBadge:
    from ecocentre.sites import time_zone_of

    new = maker.issue()
    zone = kiosk.ask(time_zone_of)
    return NewBadge(new.badge, new.alias, new.code, tuple(new.matrix), new.expires_at.astimezone(zone))


def _print(kiosk: "Kiosk", new: NewBadge) -> None:
    from ecocentre.sites import the_site
    from kiosk.devices.printer import print_badge

    site, printer = kiosk.ask(the_site), kiosk.settings.printer
    if printer is None:
        return
    try:
        print_badge(printer, "" if site is None else site.name, new.alias, new.code, new.expires_at)
    except KnownError as fault:
        kiosk.note("printer", fault)
        raise
    kiosk.note("printer", None)
