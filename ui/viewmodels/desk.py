"""The desk: the staff PIN, who is here, today's counts, lost badges, what waits for the centre and what is wrong."""

import math
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.settings import Settings
from ui.sentences import OPERATIONS, PURPOSES, TRAVELS, name_of, say
from ui.store import ASK_AGAIN_MS, StandingQuestion, Store
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QStringList, QVariantList
from ui.viewmodels.session import SessionViewModel

if TYPE_CHECKING:
    from ecocentre.sites import Site
    from ecocentre.visits import BadgeInUse, EstimatedEnd
    from kiosk.app import Kiosk, Status

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TRIES = 5
PAUSE_SECONDS = 30
ARMED_SECONDS = 10
"""How long a key that there is no undoing stays armed after its first touch."""
LEAVE = "leave"
"""The key that ends the program, among those that can be armed; of the others, each is the id of a badge."""
LINES_ON_A_PAGE = 10
"""Lines of who is here, and of badges, that are shown together: more would make the page late."""
MOST_BADGES = 300
"""Badges of one number that are looked at: as many as a site with 30,000 badges has."""
LARGEST_NUMBER = 99
"""The largest number in the alias of a badge."""
LINES_AT_ONCE = 5
"""Lines of what waits, and of who left last, that are shown together."""
STAFF = "desk"
"""By whom an operation of the desk was made."""


@dataclass(frozen=True)
class Person:
    """One line of who is here: an alias, or a person or group without a badge."""

    visit: str
    alias: str | None
    people: int
    since: datetime
    purposes: tuple[str, ...]
    status: str = ""
    """How far the visit has got, where the centre has not confirmed all of it: kept or sending."""


@dataclass(frozen=True)
class Departed:
    """One of the last exits, which staff may take back."""

    exit: str
    alias: str | None
    people: int
    left_at: datetime


@dataclass(frozen=True)
class SetAside:
    """An operation that the centre did not take, and why."""

    operation: str
    code: str
    detail: str


@dataclass(frozen=True)
class Trouble:
    """Something of the environment that is wrong."""

    code: str
    detail: str


@dataclass(frozen=True)
class Standing:
    """Everything that the desk shows, out of one look; instants are in the site's own time.

    `badges` are those whose alias ends with `number`; of none, where it is 0. Where not `is_known`, only `troubles` say
    anything.
    """

    is_known: bool = True
    day: date = date.min
    here: int = 0
    capacity: int = 0
    persons: tuple[Person, ...] = ()
    today: int = 0
    purposes: tuple[tuple[str, int], ...] = ()
    travels: tuple[tuple[str, int], ...] = ()
    connection: str = "offline"
    relay: str | None = None
    """Over which kiosk this one exchanges without the centre; empty where the others do over this one."""
    loaded_percent: int | None = None
    waiting: int = 0
    waiting_kinds: tuple[str, ...] = ()
    departed: tuple[Departed, ...] = ()
    estimated: "tuple[EstimatedEnd, ...]" = ()
    number: int = 0
    badges: "tuple[BadgeInUse, ...]" = ()
    last_contact_at: datetime | None = None
    clock_error_ms: int | None = None
    set_aside: tuple[SetAside, ...] = ()
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True)
class State:
    """Whether the desk is open, what was said of the last try, and what it shows.

    `sought` is the part of an alias that staff look for among who is here. `revoked` is the alias of the badge that was
    revoked last, `not_revoked` the code of why one was not.
    """

    unlocked: bool = False
    said: str = ""
    pause_seconds: int = 0
    armed: str = ""
    sought: str = ""
    first_person: int = 0
    number: int = 0
    first_badge: int = 0
    revoked: str = ""
    not_revoked: str = ""
    standing: Standing = Standing(is_known=False)


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class DeskViewModel(QObject):  # type: ignore[operator]
    """What staff see and may do. Locks itself when the turn ends."""

    stateChanged = Signal()
    standingChanged = Signal()
    left = Signal()

    def __init__(
        self,
        store: Store,
        session: SessionViewModel,
        language: LanguageViewModel,
        system: System,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._store = store
        self._session = session
        self._language = language
        self._system = system
        self._settings = settings
        self._open_without_pin = settings.desk
        self.state = State(unlocked=settings.desk)
        self._wrong_tries = 0
        self._pause_ends = 0.0
        self._question = StandingQuestion(store, lambda kiosk: _look(kiosk, self.state.number), self._show)
        self._armed_until = 0.0
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self.lookAtTheClock)
        language.changed.connect(self.stateChanged)
        language.changed.connect(self.standingChanged)
        session.ended.connect(self.lock)
        session.pageChanged.connect(self.stay)
        session.pageChanged.connect(self.refresh)
        store.delivery.refused.connect(self._tell_why)
        store.delivery.opened.connect(self.refresh)
        store.delivery.changed.connect(self.refresh)
        store.delivery.told.connect(self.refresh)

    @Property(bool, notify=stateChanged)
    def unlocked(self) -> bool:
        return self.state.unlocked

    @Property(bool, notify=stateChanged)
    def alwaysOpen(self) -> bool:
        return self._open_without_pin

    @Property(bool, notify=stateChanged)
    def paused(self) -> bool:
        return self.state.pause_seconds > 0

    @Property(bool, notify=stateChanged)
    def aboutToLeave(self) -> bool:
        return self.state.armed == LEAVE

    @Property(str, notify=stateChanged)
    def badgeToRevoke(self) -> str:
        """The badge whose key is armed."""
        return "" if self.state.armed == LEAVE else self.state.armed

    @Property(str, notify=stateChanged)
    def said(self) -> str:
        """What came of the last try, in words; empty when there is nothing to say."""
        if self.state.pause_seconds:
            return self.tr("Trop d’essais. Attendez encore %n seconde(s).", "", self.state.pause_seconds)
        return say(self.state.said) if self.state.said else ""

    @Property(bool, notify=standingChanged)
    def isKnown(self) -> bool:
        """Whether the place's data could be read: without them there is nothing to show but what is wrong."""
        return self.state.standing.is_known

    @Property(int, notify=standingChanged)
    def here(self) -> int:
        return self.state.standing.here

    @Property(int, notify=standingChanged)
    def capacity(self) -> int:
        return self.state.standing.capacity

    @Property(int, notify=standingChanged)
    def today(self) -> int:
        return self.state.standing.today

    @Property(QVariantList, notify=standingChanged)
    def persons(self) -> list[dict[str, object]]:
        """`visit`, `name`, `spoken` (in a sentence), `detail`, `people`, `status` of who is here, latest first."""
        first = self.state.first_person
        return [
            {
                "visit": person.visit,
                **self._named(person.alias, person.people),
                "detail": self._since(person),
                "people": person.people,
                "status": person.status,
            }
            for person in self._sought()[first : first + LINES_ON_A_PAGE]
        ]

    @Property(str, notify=stateChanged)
    def sought(self) -> str:
        """The part of an alias that is looked for among who is here."""
        return self.state.sought

    @Property(bool, notify=standingChanged)
    def maySeek(self) -> bool:
        """Whether there are more people than are seen at once, or some are hidden by what is looked for."""
        return self.state.sought != "" or len(self.state.standing.persons) > LINES_ON_A_PAGE

    @Property(str, notify=standingChanged)
    def found(self) -> str:
        """How many of who is here have the sought alias, in words; empty where none is looked for."""
        if not self.state.sought:
            return ""
        found = len(self._sought())
        return self.tr("%n badge(s) présent(s) portent ce nom.", "", found) if found else self.tr("Personne de ce nom.")

    @Property(str, notify=standingChanged)
    def personsNote(self) -> str:
        """Says so where the list names more people than are here: nobody knows which of them went without a badge."""
        gone = sum(person.people for person in self.state.standing.persons) - self.state.standing.here
        if gone <= 0:
            return ""
        return self.tr("%n personne(s) sans badge reparties : elles figurent encore dans cette liste.", "", gone)

    @Property(str, notify=standingChanged)
    def personsShown(self) -> str:
        """`11 à 20, sur 48`; empty where all are shown."""
        return self._shown(self.state.first_person, len(self._sought()))

    @Property(bool, notify=standingChanged)
    def hasEarlier(self) -> bool:
        return self.state.first_person > 0

    @Property(bool, notify=standingChanged)
    def hasMore(self) -> bool:
        return self.state.first_person + LINES_ON_A_PAGE < len(self._sought())

    @Property(QVariantList, notify=standingChanged)
    def purposes(self) -> list[dict[str, object]]:
        """`label`, `iconName`, `count` and `share` (of the largest, 0 to 1) of each reason to come today."""
        return _bars(self.state.standing.purposes, PURPOSES)

    @Property(QVariantList, notify=standingChanged)
    def travels(self) -> list[dict[str, object]]:
        """The same of each way to come today; the last one is those who did not say."""
        bars = _bars(self.state.standing.travels, TRAVELS)
        for bar in bars:
            if bar["label"] == "":
                bar["label"] = self.tr("Non précisé")
        return bars

    @Property(str, notify=standingChanged)
    def connection(self) -> str:
        """How the kiosk stands with the centre, in words."""
        match self.state.standing.connection:
            case "connected":
                return self.tr("Reliée au service central")
            case "connecting":
                return self.tr("Connexion au service central…")
            case "waiting_politely":
                return self.tr("Le service central demande d’attendre")
        match self.state.standing.relay:
            case None:
                return self.tr("Hors ligne : tout continue ici")
            case "":
                return self.tr("Hors ligne : ce que les bornes font sans service central passe par cette borne")
            case relay:
                told = self.tr("Hors ligne : ce que les bornes font sans service central passe par la borne {relay}")
                return told.format(relay=relay)

    @Property(str, notify=standingChanged)
    def loading(self) -> str:
        """How much of the site has come while all of it is loaded, in words; else empty."""
        percent = self.state.standing.loaded_percent
        if percent is None:
            return ""
        return self.tr("Chargement des données du lieu : {percent} %").format(percent=self._language.number(percent))

    @Property(int, notify=standingChanged)
    def waitingCount(self) -> int:
        return self.state.standing.waiting

    @Property(str, notify=standingChanged)
    def waiting(self) -> str:
        """How many operations wait for the centre, in words."""
        waiting = self.state.standing.waiting
        if waiting == 0:
            return self.tr("Tout est transmis")
        return self.tr("%n opération(s) en attente d’envoi", "", waiting)

    @Property(QStringList, notify=standingChanged)
    def waitingLines(self) -> list[str]:
        """What waits for the centre, oldest first: the first few by name, and how many more."""
        standing = self.state.standing
        lines = [name_of(OPERATIONS, kind) or self.tr("Opération illisible") for kind in standing.waiting_kinds]
        more = standing.waiting - len(lines)
        return [*lines, self.tr("et %n autre(s)", "", more)] if lines and more > 0 else lines

    @Property(QVariantList, notify=standingChanged)
    def departed(self) -> list[dict[str, object]]:
        """`exit`, `name`, `spoken`, `detail` and `people` of those who left last today, latest first."""
        return [
            {
                "exit": one.exit,
                **self._named(one.alias, one.people),
                "detail": self.tr("à {time}").format(time=self._language.clock(one.left_at)),
                "people": one.people,
            }
            for one in self.state.standing.departed
        ]

    @Property(QStringList, notify=standingChanged)
    def estimated(self) -> list[str]:
        """Who left by estimate when the place last closed, one sentence for each instant."""
        return [self._estimate(one) for one in self.state.standing.estimated]

    @Property(str, notify=standingChanged)
    def badgesNote(self) -> str:
        """What to do to find a badge, or how many have the number."""
        standing = self.state.standing
        if standing.number == 0:
            return self.tr("Touchez le numéro du badge : 1 puis 2 pour « Loutre 12 ».")
        number = self._language.number(standing.number)
        if not standing.badges:
            return self.tr("Aucun badge valable ne porte le numéro {number}.").format(number=number)
        found = self.tr("%n badge(s) valable(s) portent le numéro {number}.", "", len(standing.badges))
        return found.format(number=number)

    @Property(QVariantList, notify=standingChanged)
    def badges(self) -> list[dict[str, object]]:
        """`badge`, `name`, `spoken` (with what tells it from another of that name), `detail` and `people` of some."""
        first = self.state.first_badge
        badges = self._language.in_order(self.state.standing.badges, lambda one: one.alias)
        return [
            {
                "badge": one.badge,
                "name": one.alias,
                "spoken": f"{one.alias}, {self._seen(one)}",
                "detail": self._seen(one),
                "people": 1,
            }
            for one in badges[first : first + LINES_ON_A_PAGE]
        ]

    @Property(str, notify=standingChanged)
    def badgesShown(self) -> str:
        """`11 à 20, sur 30`; empty where all are shown."""
        return self._shown(self.state.first_badge, len(self.state.standing.badges))

    @Property(bool, notify=standingChanged)
    def hasEarlierBadges(self) -> bool:
        return self.state.first_badge > 0

    @Property(bool, notify=standingChanged)
    def hasMoreBadges(self) -> bool:
        return self.state.first_badge + LINES_ON_A_PAGE < len(self.state.standing.badges)

    @Property(bool, notify=stateChanged)
    def hasNumber(self) -> bool:
        """Whether a number is typed."""
        return self.state.number > 0

    @Property(str, notify=stateChanged)
    def revoked(self) -> str:
        """What came of revoking a badge, in words; empty when there is nothing to say."""
        if self.state.not_revoked:
            return say(self.state.not_revoked)
        if self.state.revoked:
            return self.tr("Le badge {alias} est révoqué : il ne fonctionne plus.").format(alias=self.state.revoked)
        return ""

    @Property(bool, notify=stateChanged)
    def revokingFailed(self) -> bool:
        return self.state.not_revoked != ""

    @Property(str, notify=standingChanged)
    def lastContact(self) -> str:
        at = self.state.standing.last_contact_at
        if at is None:
            return self.tr("Aucun contact depuis le démarrage")
        return self.tr("Dernier contact à {time}").format(time=self._language.clock(at))

    @Property(QVariantList, notify=standingChanged)
    def setAside(self) -> list[dict[str, str]]:
        """`name` and `reason` of each operation that the centre did not take."""
        return [
            {
                "name": name_of(OPERATIONS, one.operation) or self.tr("Opération illisible"),
                "reason": _with_detail(say(one.code), one.detail),
            }
            for one in self.state.standing.set_aside
        ]

    @Property(QStringList, notify=standingChanged)
    def troubles(self) -> list[str]:
        """What is wrong, one sentence each."""
        return [_with_detail(say(trouble.code), trouble.detail) for trouble in self.state.standing.troubles]

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Try a PIN; after five wrong ones none is tried for half a minute."""
        if self._system.monotonic() < self._pause_ends:
            return
        self._store.run(
            lambda kiosk: _check(kiosk, pin), self._judge, closed=lambda: _check_closed(self._settings, pin)
        )

    @Slot()
    def typeAnew(self) -> None:
        """Another code is being typed: what was said of the last one goes, unless it was the last of its tries."""
        if not self.state.unlocked and not self.state.pause_seconds:
            self._become(said="")

    @Slot()
    def lock(self) -> None:
        """Close the desk; whom it named goes with it."""
        standing = self.state.standing if self._open_without_pin else Standing(is_known=False)
        self._become(unlocked=self._open_without_pin, said="", sought="", first_person=0, standing=standing)
        self.standingChanged.emit()
        self._look_for(0)

    @Slot()
    def leaveTheProgram(self) -> None:
        """End the program; asked twice within some seconds, for there is no undoing it."""
        if self._is_meant(LEAVE):
            self.left.emit()

    @Slot()
    def stay(self) -> None:
        """Nothing is to end after all: another page was opened, or nothing followed the first touch."""
        self._become(armed="")

    @Slot()
    def showMore(self) -> None:
        self._turn_to(self.state.first_person + LINES_ON_A_PAGE, self.state.first_badge)

    @Slot()
    def showEarlier(self) -> None:
        self._turn_to(self.state.first_person - LINES_ON_A_PAGE, self.state.first_badge)

    @Slot(str)
    def seek(self, alias: str) -> None:
        """Show of who is here only those whose alias has this part, however it is accented; all for an empty one."""
        if alias != self.state.sought:
            self._become(sought=alias, first_person=0)
            self.standingChanged.emit()

    @Slot(int)
    def typeNumber(self, digit: int) -> None:
        """Add a digit to the number of the badge that is looked for; one too many begins another number."""
        number = self.state.number * 10 + digit
        self._look_for(number if number <= LARGEST_NUMBER else digit)

    @Slot()
    def eraseNumber(self) -> None:
        """Take the last digit of the number back."""
        self._look_for(self.state.number // 10)

    @Slot()
    def showMoreBadges(self) -> None:
        self.stay()
        self._turn_to(self.state.first_person, self.state.first_badge + LINES_ON_A_PAGE)

    @Slot()
    def showEarlierBadges(self) -> None:
        self.stay()
        self._turn_to(self.state.first_person, self.state.first_badge - LINES_ON_A_PAGE)

    @Slot(str)
    def revokeBadge(self, badge: str) -> None:
        """End a badge that was lost; asked twice within some seconds, for there is no undoing it."""
        alias = next((one.alias for one in self.state.standing.badges if one.badge == badge), "")
        if self._is_meant(badge):
            self._store.run(lambda kiosk: _revoke(kiosk, badge), partial(self._note_revoked, alias))

    @Slot(str)
    def undoArrival(self, visit: str) -> None:
        """Take an arrival back: it did not happen."""
        if self.state.unlocked:
            self._store.run(lambda kiosk: _undo(kiosk, visit), self._done)

    @Slot(str)
    def undoExit(self, exit_id: str) -> None:
        """Take an exit back: its people are still here."""
        if self.state.unlocked:
            self._store.run(lambda kiosk: _undo_exit(kiosk, exit_id), self._done)

    @Slot(str)
    def signOut(self, visit: str) -> None:
        """Note that a visitor has gone."""
        if self.state.unlocked:
            self._store.run(lambda kiosk: _sign_out(kiosk, visit), self._done)

    @Slot()
    def refresh(self) -> None:
        if self._session.state.page == SessionViewModel.Page.Desk:
            self._question.ask()

    @Slot()
    def lookAtTheClock(self) -> None:
        """Follow the pause and the armed key; called by a timer, and by tests that move the clock."""
        now = self._system.monotonic()
        if now >= self._armed_until:
            self.stay()
        left = max(0.0, self._pause_ends - now)
        if left:
            self._become(pause_seconds=math.ceil(left))
        elif self.state.pause_seconds:
            self._wrong_tries = 0
            self._become(said="", pause_seconds=0)
        if not left and not self.state.armed:
            self._clock.stop()

    def _judge(self, answer: str) -> None:
        if answer == "":
            self._wrong_tries = 0
            self._become(unlocked=True, said="")
            # What visitors are told is told here in more words.
            self._session.dismissNotice()
            self.refresh()
            return
        self._wrong_tries += 1
        self._become(said=answer)
        if self._wrong_tries >= TRIES:
            self._pause_ends = self._system.monotonic() + PAUSE_SECONDS
            self._clock.start()
            self.lookAtTheClock()

    def _is_meant(self, key: str) -> bool:
        """Whether a key that there is no undoing was touched for the second time; the first touch only arms it."""
        self.lookAtTheClock()
        if not self.state.unlocked:
            return False
        if self.state.armed == key:
            self.stay()
            return True
        self._armed_until = self._system.monotonic() + ARMED_SECONDS
        self._become(armed=key)
        self._clock.start()
        return False

    def _look_for(self, number: int) -> None:
        """Look for the badges of a number; what was said and done of the ones before goes."""
        self._become(number=number, first_badge=0, armed="", revoked="", not_revoked="")
        self.refresh()

    def _note_revoked(self, alias: str, refused: str) -> None:
        # The search is over: what came of it is seen where it began, whichever line was touched.
        self._look_for(0)
        self._become(revoked="" if refused else alias, not_revoked=refused)

    def _done(self, _outcome: object) -> None:
        self.refresh()

    @Slot(object)
    def _tell_why(self, error: KnownError) -> None:
        """The kiosk's data cannot be opened, and nobody can be asked how it stands."""
        self._show(Standing(is_known=False, troubles=(Trouble(error.code, error.detail),)))

    def _show(self, standing: Standing) -> None:
        if not standing.is_known:
            QTimer.singleShot(ASK_AGAIN_MS, self, self.refresh)
        if standing != self.state.standing:
            self._become(standing=standing)
            self._turn_to(self.state.first_person, self.state.first_badge)
            self.standingChanged.emit()

    def _turn_to(self, person: int, badge: int) -> None:
        """Show the persons and the badges from a line each on, or the last ones there are."""
        before, standing = self.state, self.state.standing
        self._become(
            first_person=max(0, min(person, _last_page(len(self._sought())))),
            first_badge=max(0, min(badge, _last_page(len(standing.badges)))),
        )
        if before != self.state:
            self.standingChanged.emit()

    def _sought(self) -> tuple[Person, ...]:
        """Who is here and may be the one that is looked for; those without a badge have no alias to be found by."""
        sought = _plain(self.state.sought)
        persons = self.state.standing.persons
        return persons if not sought else tuple(one for one in persons if sought in _plain(one.alias or ""))

    def _shown(self, first: int, total: int) -> str:
        """`11 à 20, sur 48`; empty where all are shown."""
        if total <= LINES_ON_A_PAGE:
            return ""
        last = min(first + LINES_ON_A_PAGE, total)
        number = self._language.number
        told = self.tr("{first} à {last}, sur {total}")
        return told.format(first=number(first + 1), last=number(last), total=number(total))

    def _named(self, alias: str | None, people: int) -> dict[str, object]:
        return {
            "name": alias or self.tr("Sans badge"),
            "spoken": alias or self.tr("%n personne(s) sans badge", "", people),
        }

    def _since(self, person: Person) -> str:
        since = self.tr("depuis {time}").format(time=self._language.clock(person.since))
        purposes = self._language.listed(name_of(PURPOSES, code) for code in person.purposes)
        return f"{since} · {purposes}" if purposes else since

    def _estimate(self, end: "EstimatedEnd") -> str:
        if end.at_closing:
            told = self.tr(
                "%n personne(s) parties sans le signaler : départ estimé {day} à {time}, à la fermeture.",
                "",
                end.people,
            )
        else:
            told = self.tr("%n personne(s) parties sans le signaler : départ estimé {day} à {time}.", "", end.people)
        day = self._language.day(end.ended_at.date(), self.state.standing.day)
        return told.format(day=day, time=self._language.clock(end.ended_at))

    def _seen(self, badge: "BadgeInUse") -> str:
        """When a badge was handed out and used last: what its bearer remembers of it."""
        issued = self.tr("remis le {date}").format(date=self._language.date(badge.issued_at.date(), with_year=True))
        if badge.last_seen_at is None:
            return self.tr("{issued}, jamais utilisé").format(issued=issued)
        day = self._language.day(badge.last_seen_at.date(), self.state.standing.day)
        return self.tr("{issued}, utilisé {day}").format(issued=issued, day=day)

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()


def _plain(words: str) -> str:
    """Words as a search takes them: small letters without their marks, single spaces."""
    marked = unicodedata.normalize("NFKD", words.casefold())
    return " ".join("".join(letter for letter in marked if not unicodedata.combining(letter)).split())


def _last_page(total: int) -> int:
    """The first line of the last page of a list."""
    return max(0, (total - 1) // LINES_ON_A_PAGE * LINES_ON_A_PAGE)


def _bars(counts: tuple[tuple[str, int], ...], names: dict[str, str]) -> list[dict[str, object]]:
    most = max((count for _, count in counts), default=0)
    return [
        {
            "label": name_of(names, code) if code else "",
            "iconName": code.replace("_", "-") if code else "",
            "count": count,
            "share": count / most if most else 0.0,
        }
        for code, count in counts
    ]


def _with_detail(sentence: str, detail: str) -> str:
    return f"{sentence} ({detail})" if detail else sentence


# What the jobs do, on the store thread only.


def _check(kiosk: "Kiosk", pin: str) -> str:
    """An empty text for the right PIN, else the code of what is wrong."""
    from ecocentre.sites import the_site

    try:
        return _judged(pin, kiosk.ask(the_site))
    except KnownError:
        return _check_closed(kiosk.settings, pin)


def _check_closed(settings: Settings, pin: str) -> str:
    """The same by the written profile, where the place's data cannot be read: staff are to see at the desk why."""
    from ecocentre.sites import Site
    from kiosk.app import written_profile

    return _judged(pin, next((record for record in written_profile(settings) if isinstance(record, Site)), None))


def _judged(pin: str, site: "Site | None") -> str:
    from kiosk.staff_pin import is_right

    if site is None or not site.staff_pin:
        return "pin_missing"
    return "" if is_right(pin, site.staff_pin) else "pin_wrong"


def _look(kiosk: "Kiosk", number: int) -> Standing:
    try:
        return _look_at_all(kiosk, number)
    except KnownError:
        # It stands among the troubles by now.
        return Standing(is_known=False, troubles=_troubles(kiosk.status()))


def _look_at_all(kiosk: "Kiosk", number: int) -> Standing:
    from ecocentre.sites import the_site, time_zone_of
    from ecocentre.visits import badges_by_number, day_count, estimated_ends, last_to_leave, people_here, who_is_in

    now, status = kiosk.now(), kiosk.status()
    site, zone = kiosk.ask(the_site), kiosk.ask(time_zone_of)
    count = kiosk.ask(day_count, now)
    known = ((), ()) if site is None else (site.purposes, site.travels)
    badges = kiosk.ask(badges_by_number, number, now, MOST_BADGES) if number else []
    present = kiosk.ask(who_is_in, now)
    unconfirmed = kiosk.unconfirmed([one.visit for one in present])
    return Standing(
        day=now.astimezone(zone).date(),
        here=kiosk.ask(people_here, now),
        capacity=0 if site is None else site.capacity,
        persons=tuple(
            Person(
                one.visit,
                one.alias,
                one.people,
                one.since.astimezone(zone),
                tuple(one.purposes),
                unconfirmed.get(one.visit, ""),
            )
            for one in present
        ),
        today=count.people,
        purposes=_in_order(count.purposes, known[0]),
        travels=_in_order(count.travels, known[1]),
        connection=status.connection,
        relay="" if status.relay == kiosk.settings.kiosk else status.relay,
        loaded_percent=status.loaded_percent,
        waiting=status.waiting,
        waiting_kinds=tuple(one.kind for one in kiosk.waiting(LINES_AT_ONCE)),
        departed=tuple(
            Departed(one.exit, one.alias, one.people, one.left_at.astimezone(zone))
            for one in kiosk.ask(last_to_leave, now, LINES_AT_ONCE)
        ),
        estimated=tuple(one._replace(ended_at=one.ended_at.astimezone(zone)) for one in kiosk.ask(estimated_ends, now)),
        number=number,
        badges=tuple(
            one._replace(
                issued_at=one.issued_at.astimezone(zone),
                last_seen_at=None if one.last_seen_at is None else one.last_seen_at.astimezone(zone),
            )
            for one in badges
        ),
        last_contact_at=None if status.last_contact_at is None else status.last_contact_at.astimezone(zone),
        clock_error_ms=status.clock_error_ms,
        set_aside=tuple(
            SetAside(one.kind, one.code, one.detail or _whose(kiosk, one.code, one.body)) for one in kiosk.quarantine()
        ),
        troubles=_troubles(status),
    )


def _whose(kiosk: "Kiosk", code: str, body: str) -> str:
    """The alias of a badge whose pictures were refused: its bearer needs others, and only staff can tell them."""
    from ecocentre.badges import Badge, ChoosePictures
    from ecocentre.operations import read_operation

    if code != "pictures_taken":
        return ""
    operation = read_operation(body.encode())
    assert isinstance(operation, ChoosePictures)  # noqa: S101
    badge = kiosk.ask(lambda place: place.get(Badge, operation.badge))
    return "" if badge is None else badge.alias


def _troubles(status: "Status") -> tuple[Trouble, ...]:
    return tuple(Trouble(one.code, one.detail) for one in status.troubles)


def _in_order(counts: Mapping[str, int], known: "list[str] | tuple[str, ...]") -> tuple[tuple[str, int], ...]:
    """The counts of the codes that the site offers, in its order, then those of any others."""
    codes = [*known, *sorted(counts.keys() - set(known), reverse=True)]
    return tuple((code, counts.get(code, 0)) for code in codes)


def _undo(kiosk: "Kiosk", visit: str) -> object:
    from ecocentre.visits import UndoArrival

    return kiosk.submit(UndoArrival, by=STAFF, visit=visit)


def _undo_exit(kiosk: "Kiosk", exit_id: str) -> object:
    from ecocentre.visits import UndoExit

    return kiosk.submit(UndoExit, by=STAFF, exit=exit_id)


def _sign_out(kiosk: "Kiosk", visit: str) -> object:
    from ecocentre.visits import Leave

    return kiosk.submit(Leave, by=STAFF, exit=kiosk.new_id(), visit=visit)


def _revoke(kiosk: "Kiosk", badge: str) -> str:
    """An empty text where the badge holds no longer, else the code of why nothing was revoked."""
    from ecocentre.badges import BadgeRevoked, RevokeBadge
    from ecocentre.operations import Refusal

    outcome = kiosk.submit(RevokeBadge, by=STAFF, badge=badge)
    if isinstance(outcome, Refusal):
        return outcome.code
    return "" if isinstance(outcome, BadgeRevoked) and outcome.found else "badge_unknown"
