"""Arriving and leaving: what a visitor chooses, what came of it, and taking it back."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.sentences import PURPOSES, TRAVELS, name_of, say
from ui.store import StandingQuestion, Store
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.lists import QStringList, QVariantList
from ui.viewmodels.session import SessionViewModel

if TYPE_CHECKING:
    from ecocentre.operations import Refusal
    from kiosk.app import Fate, Kiosk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PEOPLE = 50
"""The largest group that the stepper offers."""
REFUSED = "refused"
"""The status of a result that did not come to be after all."""


@dataclass(frozen=True)
class Choices:
    """What a visitor says about an arrival; nothing of it is asked for."""

    people: int = 1
    purposes: tuple[str, ...] = ()
    travel: str | None = None
    badge: str | None = None
    alias: str | None = None


@dataclass(frozen=True)
class Result:
    """What happened. `record` is the visit or exit that undoing takes back; `what` is arrived, left or undone.

    `undone` is what was taken back: arrived or left.
    """

    what: str
    people: int
    people_here: int
    record: str = ""
    undone: str = ""
    alias: str | None = None
    over_capacity: bool = False
    stayed_minutes: int | None = None
    choices: Choices = Choices()
    operation: str = ""
    """What did it, by which its fate is asked."""


@dataclass(frozen=True)
class State:
    """The choices on screen, how many people were here when it was last asked, and the last result."""

    choices: Choices = Choices()
    question: int = 0
    leaving: int = 1
    here: int = 0
    purposes: tuple[str, ...] = ()
    travels: tuple[str, ...] = ()
    result: Result = Result("", 0, 0)
    status: str = ""
    """How far what the result tells of has got: kept, sending, confirmed or refused; empty while that is not known."""
    refused_for: str = ""


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class VisitsViewModel(QObject):  # type: ignore[operator]
    """One visitor's arrival or exit."""

    @QEnum
    class Question(IntEnum):
        """What is asked at an arrival, in this order, where one question stands on the screen at a time."""

        Why = 0
        HowMany = 1
        How = 2

    stateChanged = Signal()
    offersChanged = Signal()

    def __init__(self, store: Store, session: SessionViewModel, language: LanguageViewModel) -> None:
        super().__init__()
        self.state = State()
        self._store = store
        self._session = session
        self._language = language
        self._question = StandingQuestion(store, _offers, self._show_offers)
        self._presence = StandingQuestion(store, _here, self._show_here)
        self._fate = StandingQuestion(store, self._ask_fate, self._show_fate)
        session.ended.connect(self.forget)
        session.pageChanged.connect(self._count)
        language.changed.connect(self.stateChanged)
        language.changed.connect(self.offersChanged)
        store.delivery.opened.connect(self.refresh)
        store.delivery.changed.connect(self._follow)
        store.delivery.told.connect(self._follow_fate)

    @Property(QVariantList, notify=offersChanged)
    def purposes(self) -> list[dict[str, str]]:
        """`code`, `label` and `iconName` of each reason to come."""
        return [_offer(code, PURPOSES) for code in self.state.purposes]

    @Property(QVariantList, notify=offersChanged)
    def travels(self) -> list[dict[str, str]]:
        """`code`, `label` and `iconName` of each way to come."""
        return [_offer(code, TRAVELS) for code in self.state.travels]

    @Property(QStringList, notify=stateChanged)
    def chosenPurposes(self) -> list[str]:
        return list(self.state.choices.purposes)

    @Property(QStringList, notify=stateChanged)
    def chosenTravel(self) -> list[str]:
        return [] if self.state.choices.travel is None else [self.state.choices.travel]

    @Property(int, notify=stateChanged)
    def people(self) -> int:
        return self.state.choices.people

    @Property(int, notify=stateChanged)
    def question(self) -> int:
        return self.state.question

    @Property(int, notify=stateChanged)
    def mostPeople(self) -> int:
        return MOST_PEOPLE

    @Property(int, notify=stateChanged)
    def mostLeaving(self) -> int:
        """As many as are here, for what is told beyond that would hide the next who come; one may always leave."""
        return self._most_leaving()

    @Property(int, notify=stateChanged)
    def leaving(self) -> int:
        return self.state.leaving

    @Property(str, notify=stateChanged)
    def resultTitle(self) -> str:
        return self._title(self.state.result)

    @Property(str, notify=stateChanged)
    def resultDetail(self) -> str:
        return self._detail(self.state.result)

    @Property(str, notify=stateChanged)
    def resultSpoken(self) -> str:
        """What happened, as one text to read out."""
        return f"{self._title(self.state.result)} {self._detail(self.state.result)}"

    @Property(bool, notify=stateChanged)
    def resultIsPersonal(self) -> bool:
        """Whether what happened names the visitor."""
        return self.state.result.alias is not None

    @Property(str, notify=stateChanged)
    def resultPublic(self) -> str:
        """What happened, for everybody's ears."""
        result = replace(self.state.result, alias=None, stayed_minutes=None)
        return f"{self._title(result)} {self._detail(result)}"

    @Property(str, notify=stateChanged)
    def resultKind(self) -> str:
        return self.state.result.what

    @Property(str, notify=stateChanged)
    def resultStatus(self) -> str:
        """How far it has got: kept, sending, confirmed or refused."""
        return self.state.status

    @Property(str, notify=stateChanged)
    def resultReason(self) -> str:
        """Why it was refused, in words."""
        return say(self.state.refused_for) if self.state.refused_for else ""

    @Property(bool, notify=stateChanged)
    def canUndo(self) -> bool:
        return self.state.result.record != "" and self.state.status != REFUSED

    @Property(bool, notify=stateChanged)
    def offersBadge(self) -> bool:
        arrived = self.state.result.what == "arrived" and self.state.status != REFUSED
        return arrived and self.state.result.choices.badge is None

    @Slot(str)
    def togglePurpose(self, code: str) -> None:
        chosen = self.state.choices.purposes
        kept = tuple(known for known in chosen if known != code)
        self._choose(purposes=kept if code in chosen else (*chosen, code))

    @Slot(str)
    def toggleTravel(self, code: str) -> None:
        self._choose(travel=None if self.state.choices.travel == code else code)

    @Slot(int)
    def setPeople(self, people: int) -> None:
        self._choose(people=max(1, min(MOST_PEOPLE, people)))

    @Slot(int)
    def setLeaving(self, people: int) -> None:
        self._become(leaving=max(1, min(self._most_leaving(), people)))

    @Slot()
    def goOn(self) -> None:
        """The next question, and behind the last one the arrival."""
        if self.state.question == self.Question.How:
            self.arrive()
        else:
            self._become(question=self.state.question + 1)

    @Slot()
    def goBack(self) -> None:
        """The question before, and before the first one the page that lies behind."""
        if self.state.question == self.Question.Why:
            self._session.back()
        else:
            self._become(question=self.state.question - 1)

    @Slot()
    def arrive(self) -> None:
        """Count the arrival with the choices on screen."""
        self.arrive_with(self.state.choices)

    def arrive_with(self, choices: Choices, *, instead_of: str | None = None) -> None:
        """Count an arrival; with `instead_of`, that earlier visit is taken back first."""

        def job(kiosk: "Kiosk") -> "Result | Refusal":
            return arrive(kiosk, choices, instead_of=instead_of)

        self._store.run(job, self.show)

    @Slot()
    def leave(self) -> None:
        """Count the exit of people without a badge."""
        people = self.state.leaving

        def job(kiosk: "Kiosk") -> "Result | Refusal":
            return leave(kiosk, people=people)

        self._store.run(job, self.show)

    @Slot()
    def undo(self) -> None:
        """Take the last result back."""
        result = self.state.result
        if not result.record:
            return

        def job(kiosk: "Kiosk") -> "Result | Refusal":
            return undo(kiosk, result)

        self._store.run(job, self.show)

    def show(self, result: "Result | Refusal") -> None:
        """Show what happened; a refusal is said over the page instead."""
        if isinstance(result, Result):
            self._become(result=result, status="", refused_for="")
            self._follow_fate()
            self._session.show_result()
        else:
            self._session.tell(result.code)

    @Slot()
    def forget(self) -> None:
        """The turn is over: nothing of the visitor stays on the screen."""
        self._become(choices=Choices(), question=0, leaving=1, result=Result("", 0, 0), status="", refused_for="")

    @Slot()
    def refresh(self) -> None:
        self._question.ask()

    @Slot(object)
    def _follow(self, kinds: frozenset[str]) -> None:
        if "sites.site" in kinds:
            self.refresh()
        if not kinds.isdisjoint({"visits.visit", "visits.exit"}):
            self._count()

    @Slot()
    def _follow_fate(self) -> None:
        """Ask what has become of what was just done, as long as that is shown."""
        if self.state.result.operation:
            self._fate.ask()

    def _ask_fate(self, kiosk: "Kiosk") -> "tuple[str, Fate | None]":
        operation = self.state.result.operation
        return operation, kiosk.fate_of(operation)

    def _show_fate(self, answer: "tuple[str, Fate | None]") -> None:
        operation, fate = answer
        if operation == self.state.result.operation and fate is not None:
            self._become(status=fate.stage, refused_for=fate.code)

    @Slot()
    def _count(self) -> None:
        """Ask how many people are here, where somebody may say how many of them leave."""
        if self._session.state.page == SessionViewModel.Page.Leave:
            self._presence.ask()

    def _most_leaving(self) -> int:
        return max(1, min(MOST_PEOPLE, self.state.here))

    def _show_here(self, here: int) -> None:
        self._become(here=here)
        self.setLeaving(self.state.leaving)

    def _show_offers(self, offers: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        purposes, travels = offers
        if offers != (self.state.purposes, self.state.travels):
            self._become(purposes=purposes, travels=travels)
            self.offersChanged.emit()

    def _title(self, result: Result) -> str:
        if self.state.status == REFUSED:
            return self.tr("Ce n’est pas noté.")
        match result.what:
            case "arrived" if result.alias:
                return self.tr("Bienvenue, {alias} !").format(alias=result.alias)
            case "arrived":
                return self.tr("Bienvenue !")
            case "left" if result.alias:
                return self.tr("À bientôt, {alias} !").format(alias=result.alias)
            case "left":
                return self.tr("À bientôt !")
            case "undone":
                return self.tr("C’est annulé.")
        return ""

    def _detail(self, result: Result) -> str:
        if self.state.status == REFUSED:
            return self.tr("L’accueil peut vous aider.")
        said = []
        if result.what == "arrived":
            said.append(self.tr("Votre arrivée est notée : vous êtes %n.", "", result.people))
        elif result.what == "left":
            said.append(self.tr("Le départ de %n personne(s) est noté.", "", result.people))
            if result.stayed_minutes:
                said.append(self.tr("Votre visite a duré {time}.").format(time=self._span(result.stayed_minutes)))
        elif result.undone == "left":
            said.append(self.tr("Le départ n’est pas compté."))
        elif result.undone == "arrived":
            said.append(self.tr("Rien n’est compté."))
        if result.what == "arrived" or result.undone == "left":
            said.append(self.tr("Il y a %n personne(s) ici.", "", result.people_here))
        elif result.what and result.people_here:
            said.append(self.tr("Il reste %n personne(s) ici.", "", result.people_here))
        if result.what == "left":
            said.append(self.tr("Merci de votre visite."))
        if result.over_capacity:
            said.append(self.tr("Il y a beaucoup de monde : l’accueil vous aide à trouver une place."))
        return " ".join(said)

    def _span(self, minutes: int) -> str:
        if minutes < 60:
            return self.tr("%n minute(s)", "", minutes)
        return self.tr("{hours} h {minutes}").format(
            hours=self._language.number(minutes // 60), minutes=self._language.number(minutes % 60, least_digits=2)
        )

    def _choose(self, **changes: Any) -> None:  # noqa: ANN401
        self._become(choices=replace(self.state.choices, **changes))

    def _become(self, **changes: Any) -> None:  # noqa: ANN401
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.stateChanged.emit()


# What the jobs do, on the store thread only.


def arrive(kiosk: "Kiosk", choices: Choices, *, instead_of: str | None = None) -> "Result | Refusal":
    """Count an arrival; with `instead_of`, that earlier visit is taken back first."""
    from ecocentre.operations import Refusal
    from ecocentre.visits import Arrive, Arrived, UndoArrival

    if instead_of is not None:
        kiosk.submit(UndoArrival, visit=instead_of)
    operation = kiosk.new_id()
    outcome = kiosk.submit(
        Arrive,
        id=operation,
        visit=kiosk.new_id(),
        people=choices.people,
        purposes=choices.purposes,
        travel=choices.travel,
        badge=choices.badge,
    )
    if isinstance(outcome, Refusal):
        return outcome
    assert isinstance(outcome, Arrived)  # noqa: S101
    return Result(
        "arrived",
        outcome.people,
        outcome.people_here,
        record=outcome.visit,
        alias=choices.alias,
        over_capacity=outcome.over_capacity,
        choices=choices,
        operation=operation,
    )


def leave(kiosk: "Kiosk", people: int = 1, visit: str | None = None, alias: str | None = None) -> "Result | Refusal":
    """Count an exit: of a visit, or of some people without a badge."""
    from ecocentre.operations import Refusal
    from ecocentre.visits import Leave, Left

    operation = kiosk.new_id()
    outcome = kiosk.submit(Leave, id=operation, exit=kiosk.new_id(), people=people, visit=visit)
    if isinstance(outcome, Refusal):
        return outcome
    assert isinstance(outcome, Left)  # noqa: S101
    return Result(
        "left",
        outcome.people,
        outcome.people_here,
        record=outcome.exit,
        alias=alias,
        stayed_minutes=_minutes(outcome.since, kiosk.now()),
        operation=operation,
    )


def undo(kiosk: "Kiosk", result: Result) -> "Result | Refusal":
    """Take an arrival or an exit back."""
    from ecocentre.operations import Refusal
    from ecocentre.visits import UndoArrival, UndoExit, Undone

    operation = kiosk.new_id()
    if result.what == "arrived":
        outcome = kiosk.submit(UndoArrival, id=operation, visit=result.record)
    else:
        outcome = kiosk.submit(UndoExit, id=operation, exit=result.record)
    if isinstance(outcome, Refusal):
        return outcome
    assert isinstance(outcome, Undone)  # noqa: S101
    return Result("undone", result.people, outcome.people_here, undone=result.what, operation=operation)


def _here(kiosk: "Kiosk") -> int:
    from ecocentre.visits import people_here

    return kiosk.ask(people_here, kiosk.now())


def _minutes(since: datetime | None, now: datetime) -> int | None:
    return None if since is None else max(0, int((now - since).total_seconds() // 60))


def _offers(kiosk: "Kiosk") -> tuple[tuple[str, ...], tuple[str, ...]]:
    from ecocentre.sites import the_site

    site = kiosk.ask(the_site)
    return ((), ()) if site is None else (tuple(site.purposes), tuple(site.travels))


def _offer(code: str, names: dict[str, str]) -> dict[str, str]:
    return {"code": code, "label": name_of(names, code), "iconName": code.replace("_", "-")}
