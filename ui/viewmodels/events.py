"""What happens today and soon, to read: the list by days, and one event with its text."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.sentences import PURPOSES, name_of
from ui.store import StandingQuestion, Store
from ui.viewmodels.language import LanguageViewModel, capital, small
from ui.viewmodels.lists import QStringList, QVariantList
from ui.viewmodels.session import SessionViewModel

if TYPE_CHECKING:
    from kiosk.app import Kiosk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DAYS_AHEAD = 28
MOST_EVENTS = 120
KINDS = {name.casefold(): code for code, name in PURPOSES.items()}
"""A kind of event that the app has a word for, as the place writes it -> its code."""
ONE_EVENING = timedelta(hours=12)
"""What begins on one day and ends on the next within this time is told by its hours, not by its days."""


@dataclass(frozen=True)
class Event:
    """One event in plain values; instants are in the site's own time, and `ends_at` is the first that is past it."""

    id: str
    title: dict[str, str]
    about: dict[str, str]
    starts_at: datetime
    ends_at: datetime | None
    all_day: bool
    location: str
    tags: tuple[str, ...]
    access: tuple[str, ...]
    cancelled: bool


@dataclass(frozen=True)
class State:
    """The events of today and soon as they were last asked, and the one that is looked at."""

    today: date | None = None
    events: tuple[Event, ...] = ()
    chosen: str = ""
    by_keys: bool = False


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class EventsViewModel(QObject):  # type: ignore[operator]
    """The agenda of the place."""

    stateChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, store: Store, session: SessionViewModel, language: LanguageViewModel) -> None:
        super().__init__()
        self.state = State()
        self._store = store
        self._session = session
        self._language = language
        self._question = StandingQuestion(store, _look, self._show)
        language.changed.connect(self.stateChanged)
        language.changed.connect(self.chosenChanged)
        session.ended.connect(self.forget)
        session.pageChanged.connect(self._open)
        store.delivery.opened.connect(self.refresh)
        store.delivery.changed.connect(self._follow)

    @Property(QVariantList, notify=stateChanged)
    def events(self) -> list[dict[str, Any]]:
        return self.rows()

    @Property(bool, notify=stateChanged)
    def isKnown(self) -> bool:
        """Whether the agenda was looked up: until then, nothing says that there is none."""
        return self.state.today is not None

    def rows(self) -> list[dict[str, Any]]:
        """In order: `eventId`, `heading` (the day, on its first event), `time`, `title`, `location`, `tag`,
        `cancelled`, `shownIn`.

        The tag of what is cancelled says so. `shownIn` says in which language the title and the text are, where it is
        not the visitor's.
        """
        rows: list[dict[str, Any]] = []
        heading = ""
        for event in self.state.events:
            day = self._day(event)
            rows.append(
                {
                    "eventId": event.id,
                    "heading": "" if day == heading else day,
                    "time": self._start(event),
                    "title": self._language.text(event.title),
                    "location": event.location,
                    "tag": self._tag(event),
                    "cancelled": event.cancelled,
                    "shownIn": self._shown_in(event),
                }
            )
            heading = day
        return rows

    @Property(str, notify=chosenChanged)
    def chosen(self) -> str:
        """The event that is or was looked at in this turn: the list comes back to it."""
        return self.state.chosen

    @Property(bool, notify=chosenChanged)
    def byKeys(self) -> bool:
        """Whether it was chosen in the list by keys, which then go on from there."""
        return self.state.by_keys

    @Property(bool, notify=chosenChanged)
    def hasChosen(self) -> bool:
        return self._chosen() is not None

    @Property(str, notify=chosenChanged)
    def title(self) -> str:
        event = self._chosen()
        return "" if event is None else self._language.text(event.title)

    @Property(str, notify=chosenChanged)
    def about(self) -> str:
        event = self._chosen()
        return "" if event is None else self._language.text(event.about)

    @Property(str, notify=chosenChanged)
    def shownIn(self) -> str:
        """`En français`, where the place wrote nothing of it in the visitor's language; else empty."""
        event = self._chosen()
        return "" if event is None else self._shown_in(event)

    @Property(str, notify=chosenChanged)
    def when(self) -> str:
        """`Mercredi 25 novembre, de 18 h à 20 h`."""
        event = self._chosen()
        return "" if event is None else self._when(event)

    @Property(str, notify=chosenChanged)
    def day(self) -> str:
        """`Mercredi 25 novembre`, on which it begins."""
        event = self._chosen()
        return "" if event is None else capital(self._language.date(event.starts_at.date()))

    @Property(str, notify=chosenChanged)
    def weekday(self) -> str:
        """`Mercredi`, for the leaf of a calendar."""
        event = self._chosen()
        return "" if event is None else capital(self._language.weekday(event.starts_at.date()))

    @Property(str, notify=chosenChanged)
    def dayOfMonth(self) -> str:
        event = self._chosen()
        return "" if event is None else self._language.number(event.starts_at.day)

    @Property(str, notify=chosenChanged)
    def month(self) -> str:
        """`novembre`."""
        event = self._chosen()
        return "" if event is None else self._language.month(event.starts_at.date())

    @Property(str, notify=chosenChanged)
    def hours(self) -> str:
        """`De 18 h à 20 h`: what the day alone does not say."""
        event = self._chosen()
        return "" if event is None else self._hours(event)

    @Property(str, notify=chosenChanged)
    def near(self) -> str:
        """Today or tomorrow in a word; empty for every other day."""
        event, today = self._chosen(), self.state.today
        if event is None or today is None or event.starts_at.date() > today + timedelta(days=1):
            return ""
        return self._day(event)

    @Property(QStringList, notify=chosenChanged)
    def tags(self) -> list[str]:
        """The kinds of the event."""
        event = self._chosen()
        return [] if event is None else [_kind(tag) for tag in event.tags]

    @Property(str, notify=chosenChanged)
    def location(self) -> str:
        event = self._chosen()
        return "" if event is None else event.location

    @Property(bool, notify=chosenChanged)
    def cancelled(self) -> bool:
        event = self._chosen()
        return event is not None and event.cancelled

    @Property(str, notify=chosenChanged)
    def access(self) -> str:
        """Who is catered for, in words."""
        event = self._chosen()
        if event is None:
            return ""
        first, *others = [self._access(code) for code in event.access] or [""]
        return self._language.listed((first, *map(small, others)))

    @Slot(str)
    def choose(self, event: str) -> None:
        """Look at one event."""
        self._become(chosen=event)
        self.chosenChanged.emit()
        self._session.open(SessionViewModel.Page.Event)

    @Slot(bool)
    def comeByKeys(self, yes: bool) -> None:
        """Whether what is chosen next is chosen by keys."""
        self._become(by_keys=yes)

    @Slot()
    def forget(self) -> None:
        self._become(chosen="", by_keys=False)
        self.chosenChanged.emit()

    @Slot()
    def refresh(self) -> None:
        self._question.ask()

    @Slot()
    def _open(self) -> None:
        """The list is looked at: it is to be the one of this day."""
        if self._session.state.page == SessionViewModel.Page.Events:
            self.refresh()

    @Slot(object)
    def _follow(self, kinds: frozenset[str]) -> None:
        if not kinds.isdisjoint({"events.event", "sites.site"}):
            self.refresh()

    def _show(self, seen: tuple[date, tuple[Event, ...]]) -> None:
        today, events = seen
        self._become(today=today, events=events)
        self.chosenChanged.emit()

    def _chosen(self) -> Event | None:
        return next((event for event in self.state.events if event.id == self.state.chosen), None)

    def _shown_in(self, event: Event) -> str:
        return self._language.shown_in(event.title) or self._language.shown_in(event.about)

    def _day(self, event: Event) -> str:
        today = self.state.today
        if today is None:
            return ""
        # What began earlier and still goes on belongs to today.
        day = max(event.starts_at.date(), today)
        return capital(self._language.day(day, today))

    def _start(self, event: Event) -> str:
        today = self.state.today
        if not event.all_day and (today is None or event.starts_at.date() >= today):
            return self._language.clock(event.starts_at)
        if not event.all_day and event.ends_at is not None and event.ends_at.date() == today:
            # Since an earlier day, such as an evening that goes on past midnight.
            return self.tr("Jusqu’à {time}").format(time=self._language.clock(event.ends_at))
        return self.tr("Journée")

    def _when(self, event: Event) -> str:
        start, end, last = event.starts_at, event.ends_at, _last_day(event)
        day = capital(self._language.date(start.date()))
        if last != start.date():
            return self.tr("Du {first} au {last}").format(
                first=self._language.date(start.date()), last=self._language.date(last)
            )
        if event.all_day:
            return day
        if end is None:
            return self.tr("{day} à {time}").format(day=day, time=self._language.clock(start))
        return self.tr("{day}, de {start} à {end}").format(
            day=day, start=self._language.clock(start), end=self._end(end)
        )

    def _hours(self, event: Event) -> str:
        start, end, last = event.starts_at, event.ends_at, _last_day(event)
        if last != start.date():
            return self.tr("Jusqu’au {last}").format(last=self._language.date(last))
        if event.all_day:
            return self.tr("Toute la journée")
        if end is None:
            return self.tr("À {time}").format(time=self._language.clock(start))
        return self.tr("De {start} à {end}").format(start=self._language.clock(start), end=self._end(end))

    def _end(self, at: datetime) -> str:
        return self.tr("minuit") if at.time() == time() else self._language.clock(at)

    def _tag(self, event: Event) -> str:
        if event.cancelled:
            return self.tr("Annulé")
        return _kind(event.tags[0]) if event.tags else ""

    def _access(self, code: str) -> str:
        match code:
            case "ii":
                return self.tr("Handicap intellectuel")
            case "hi":
                return self.tr("Handicap auditif")
            case "vi":
                return self.tr("Handicap visuel")
            case "pi":
                return self.tr("Handicap psychique")
            case "mi":
                return self.tr("Handicap moteur")
        return code

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()


def _kind(tag: str) -> str:
    """A kind of event in the visitor's language; what only the place has a word for, as the place wrote it."""
    return name_of(PURPOSES, KINDS.get(tag.casefold(), tag))


def _last_day(event: Event) -> date:
    """The day on which an event is said to end: an evening that goes on into the night ends on its own day."""
    start, end = event.starts_at, event.ends_at
    if end is None or (not event.all_day and end - start < ONE_EVENING):
        return start.date()
    return max(start.date(), (end - timedelta.resolution).date())


# What the jobs do, on the store thread only.


def _look(kiosk: "Kiosk") -> tuple[date, tuple[Event, ...]]:
    from ecocentre.events import events_between
    from ecocentre.hours import day_of
    from ecocentre.sites import time_zone_of

    now = kiosk.now()
    zone = kiosk.ask(time_zone_of)
    begins, _ = kiosk.ask(day_of, now)
    found = kiosk.ask(events_between, begins, begins + timedelta(days=DAYS_AHEAD), MOST_EVENTS)
    return now.astimezone(zone).date(), tuple(
        Event(
            id=event.id,
            title=event.title,
            about=event.about,
            starts_at=event.starts_at.astimezone(zone),
            ends_at=None if event.ends_at is None else event.ends_at.astimezone(zone),
            all_day=bool(event.all_day),
            location=event.location,
            tags=tuple(event.tags),
            access=tuple(event.access),
            cancelled=bool(event.cancelled),
        )
        for event in found
    )
