"""The home page: the place, the time of day, the door, who is here, what comes next, and how the kiosk fares."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.system import System
from ui.store import StandingQuestion, Store
from ui.viewmodels.language import LanguageViewModel, capital, small
from ui.viewmodels.lists import QVariantList

if TYPE_CHECKING:
    from ecocentre.place import Place as PlaceRecords
    from kiosk.app import Kiosk, Status

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AGAIN_MS = 1_000
NEXT_EVENTS = 2
CLOSES_SOON_MINUTES = 30


@dataclass(frozen=True)
class NextEvent:
    """One line of what happens next; instants are in the site's own time."""

    id: str
    title: dict[str, str]
    location: str
    starts_at: datetime
    all_day: bool
    goes_on: bool = False


@dataclass(frozen=True)
class Place:
    """What the home page tells of the place; instants are in the site's own time."""

    name: str
    welcome: dict[str, str]
    zone: tzinfo
    clock_error: timedelta
    is_open: bool
    until: datetime | None
    reason: dict[str, str]
    people_here: int
    events: tuple[NextEvent, ...]


@dataclass(frozen=True)
class State:
    """The place as it was last asked, and the minute that the clock shows."""

    now: datetime
    place: Place | None = None
    status: str = "waiting"
    waiting: int = 0
    loaded_percent: int | None = None


class Seen(NamedTuple):
    """One look at the kiosk: the place (None: not loaded yet), `ok`, `loading`, `waiting` or `offline`, how many wait,
    and how much has come while all is loaded.
    """

    place: Place | None
    status: str
    waiting: int
    loaded_percent: int | None


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class WelcomeViewModel(QObject):  # type: ignore[operator]
    """What the home page shows. It asks again when records change and when a minute has passed."""

    stateChanged = Signal()
    eventsChanged = Signal()
    dayChanged = Signal()
    """The place's calendar day is another one: what shows today's things asks for them anew."""
    chosen = Signal(str)

    def __init__(self, store: Store, language: LanguageViewModel, system: System) -> None:
        super().__init__()
        self._language = language
        self._system = system
        self._question = StandingQuestion(store, lambda kiosk: _look(kiosk, system), self._show)
        self.state = State(now=self._minute(None))
        self._clock = QTimer(self, interval=LOOK_AGAIN_MS)
        self._clock.timeout.connect(self.lookAtTheClock)
        self._clock.start()
        language.changed.connect(self.stateChanged)
        language.changed.connect(self.eventsChanged)
        store.delivery.opened.connect(self.refresh)
        store.delivery.changed.connect(self.refresh)
        store.delivery.told.connect(self.refresh)

    @Property(str, notify=stateChanged)
    def placeName(self) -> str:
        return "" if self.state.place is None else self.state.place.name

    @Property(str, notify=stateChanged)
    def welcome(self) -> str:
        return "" if self.state.place is None else self._language.text(self.state.place.welcome)

    @Property(str, notify=stateChanged)
    def greeting(self) -> str:
        return self.tr("Bonsoir !") if self._evening() else self.tr("Bonjour !")

    @Property(bool, notify=stateChanged)
    def isEvening(self) -> bool:
        """Whether one says good evening: no sun is shown then."""
        return self._evening()

    @Property(str, notify=stateChanged)
    def now(self) -> str:
        """`Mercredi 25 novembre, 14 h 30`."""
        day = capital(self._language.date(self.state.now.date()))
        return self._language.listed((day, self._language.clock(self.state.now)))

    @Property(bool, notify=stateChanged)
    def isKnown(self) -> bool:
        return self.state.place is not None

    @Property(bool, notify=stateChanged)
    def isOpen(self) -> bool:
        return self.state.place is not None and self.state.place.is_open

    @Property(bool, notify=stateChanged)
    def closesSoon(self) -> bool:
        place = self.state.place
        return bool(
            place is not None
            and place.is_open
            and place.until is not None
            and place.until - self.state.now <= timedelta(minutes=CLOSES_SOON_MINUTES)
        )

    @Property(str, notify=stateChanged)
    def opening(self) -> str:
        """The state of the door in words: `Ouvert jusqu’à 19 h`."""
        place = self.state.place
        if place is None:
            return ""
        reason = self._reason(place.reason)
        if place.is_open:
            words = self.tr("Ouvert") if place.until is None else self._open_until(place.until)
            return self.tr("{words} ({reason})").format(words=words, reason=reason) if reason else words
        closed = self.tr("Fermé ({reason})").format(reason=reason) if reason else self.tr("Fermé")
        if place.until is None:
            return closed
        clock = self._language.clock(place.until)
        if place.until.date() == self.state.now.date():
            return self.tr("{closed}, ouvre à {time}").format(closed=closed, time=clock)
        day = self._language.day(place.until.date(), self.state.now.date())
        return self.tr("{closed}, ouvre {day} à {time}").format(closed=closed, day=day, time=clock)

    @Property(int, notify=stateChanged)
    def peopleHere(self) -> int:
        return 0 if self.state.place is None else self.state.place.people_here

    @Property(str, notify=stateChanged)
    def peopleWords(self) -> str:
        people = 0 if self.state.place is None else self.state.place.people_here
        return self.tr("%n personne(s) ici", "", people) if people else self.tr("Personne ici pour le moment")

    @Property(QVariantList, notify=eventsChanged)
    def events(self) -> list[dict[str, str]]:
        """`eventId`, `time`, `progress`, `title`, `location` and `shownIn` of what goes on or comes next today."""
        place = self.state.place
        return [
            {
                "eventId": event.id,
                "time": self.tr("Journée") if event.all_day else self._language.clock(event.starts_at),
                "progress": self.tr("en cours") if event.goes_on else "",
                "title": self._language.text(event.title),
                "location": event.location,
                "shownIn": self._language.shown_in(event.title),
            }
            for event in (() if place is None else place.events)
        ]

    @Property(str, notify=stateChanged)
    def status(self) -> str:
        """`ok`, `loading`, `waiting` or `offline`."""
        return self.state.status

    @Property(int, notify=stateChanged)
    def waiting(self) -> int:
        return self.state.waiting

    @Property(int, notify=stateChanged)
    def loadedPercent(self) -> int:
        """How much of the site has come while it is `loading`."""
        return self.state.loaded_percent or 0

    @Slot(str)
    def choose(self, event: str) -> None:
        """Somebody wants to see an event of the list."""
        self.chosen.emit(event)

    @Slot()
    def lookAtTheClock(self) -> None:
        """Follow the minutes; called by a timer, and by tests that move the clock."""
        now = self._minute(self.state.place)
        if now != self.state.now:
            self._become(now=now)
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        self._question.ask()

    def _show(self, seen: Seen) -> None:
        place = seen.place
        events = () if self.state.place is None else self.state.place.events
        self._become(now=self._minute(place), **seen._asdict())
        if place is not None and place.events != events:
            self.eventsChanged.emit()

    def _evening(self) -> bool:
        hour = self.state.now.hour
        return hour >= 18 or hour < 5

    def _reason(self, texts: dict[str, str]) -> str:
        """Why this day has hours of its own, and in which language that is said where it is not the visitor's."""
        reason, remark = self._language.text(texts), self._language.shown_in(texts)
        return self._language.listed((reason, small(remark))) if remark else reason

    def _open_until(self, until: datetime) -> str:
        if until.date() != self.state.now.date() and until.hour == 0:
            return self.tr("Ouvert jusqu’à minuit")
        return self.tr("Ouvert jusqu’à {time}").format(time=self._language.clock(until))

    def _minute(self, place: Place | None) -> datetime:
        now = self._system.now()
        if place is not None:
            now = (now - place.clock_error).astimezone(place.zone)
        return now.replace(second=0, microsecond=0)

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        before, state = self.state, replace(self.state, **changes)
        if state != before:
            self.state = state
            self.stateChanged.emit()
            if state.now.date() != before.now.date():
                self.dayChanged.emit()


# What the jobs do, on the store thread only.


def _look(kiosk: "Kiosk", system: System) -> Seen:
    from ecocentre.events import events_between
    from ecocentre.hours import day_of, opening_at
    from ecocentre.sites import the_site, time_zone_of
    from ecocentre.visits import people_here

    status = kiosk.status()
    now, device_now = kiosk.now(), system.now()

    def look(place: "PlaceRecords") -> Place | None:
        site = the_site(place)
        if site is None:
            return None
        zone = time_zone_of(place)
        opening = opening_at(place, now)
        _, tomorrow = day_of(place, now)
        coming = [event for event in events_between(place, now, tomorrow, NEXT_EVENTS * 4) if not event.cancelled]
        return Place(
            name=site.name,
            welcome=site.welcome,
            zone=zone,
            clock_error=device_now - now,
            is_open=opening.is_open,
            until=None if opening.until is None else opening.until.astimezone(zone),
            reason=opening.reason,
            people_here=people_here(place, now),
            events=tuple(
                NextEvent(
                    event.id,
                    event.title,
                    event.location,
                    event.starts_at.astimezone(zone),
                    all_day=bool(event.all_day),
                    goes_on=event.starts_at <= now,
                )
                for event in coming[:NEXT_EVENTS]
            ),
        )

    return Seen(kiosk.ask(look), _standing(status), status.waiting, status.loaded_percent)


def _standing(status: "Status") -> str:
    if status.connection not in ("connected", "connecting"):
        return "offline"
    if status.loaded_percent is not None:
        return "loading"
    return "waiting" if status.waiting or status.connection == "connecting" else "ok"
