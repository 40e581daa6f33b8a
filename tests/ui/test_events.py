"""The agenda: what comes next on the home page, the list by days, one event with its text."""

import tomllib
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from ecocentre.events import Event
from ecocentre.profile import read_profile
from tests.ui.visitor import ROLES, WEDNESDAY, Visitor, _name, in_sight, items_below, scene_rect
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


def event(number: int, name: str, hours: float, **more: Any) -> Event:
    values: dict[str, Any] = {
        "title": {"fr": name},
        "about": {"fr": f"Tout sur {name}."},
        "location": "La salle des Platanes",
        "tags": ["Réparer"],
        "access": [],
        "all_day": 0,
        "cancelled": 0,
    } | more
    starts_at = WEDNESDAY + timedelta(hours=hours)
    values.setdefault("ends_at", starts_at + timedelta(hours=2))
    return Event(
        site="lices",
        id=f"00000000-0000-8000-a000-{number:012d}",
        agenda="test",
        source=str(number),
        starts_at=starts_at,
        **values,
    )


def fill_the_agenda(visitor: Visitor) -> None:
    """Give the place an agenda."""
    events = [
        event(1, "Café des réparations", 2, title={"fr": "Café des réparations", "en": "Repair café"}),
        event(2, "Chorale", 8, cancelled=1),
        event(3, "Marché des dons", 26, access=["mi", "hi"]),
        *(event(number, f"Atelier {number}", 24 * number, location="") for number in range(4, 20)),
    ]
    assert visitor.settings.profile is not None
    profile = tomllib.loads(visitor.settings.profile.read_text("utf-8"))
    visitor.kiosk._cache.seed([*read_profile(profile, visitor.settings.site), *events])
    visitor.screen.store.delivery.changed.emit(frozenset({"events.event"}))
    visitor.settle()


def card_of(visitor: Visitor, name: str) -> QQuickItem:
    return cast("QQuickItem", visitor.find(name).object())


def title_of(card: QQuickItem, title: str) -> QQuickItem:
    """Where the card shows its title."""
    return next(item for item in items_below(card) if item is not card and item.property("text") == title)


@pytest.fixture
def agenda(visitor: Visitor) -> Visitor:
    """A visitor at a screen whose place has an agenda."""
    fill_the_agenda(visitor)
    return visitor


def test_the_home_page_shows_what_comes_next_and_opens_it(agenda: Visitor) -> None:
    agenda.touch("12 h 30, Café des réparations, La salle des Platanes")
    assert agenda.screen.session.state.page == Page.Event
    assert agenda.sees("Tout sur Café des réparations.")
    assert agenda.sees("Mercredi 25 novembre")
    assert agenda.sees("De 12 h 30 à 14 h 30")
    assert agenda.sees("Aujourd’hui")
    agenda.touch("Retour")
    assert agenda.screen.session.state.page == Page.Welcome


def test_an_event_that_has_begun_is_said_to_go_on(agenda: Visitor) -> None:
    agenda.system.advance(seconds=3 * 3600)
    agenda.screen.welcome.lookAtTheClock()
    agenda.settle()
    assert agenda.sees("12 h 30, en cours, Café des réparations, La salle des Platanes")


def test_a_cancelled_event_is_not_announced_but_listed_as_cancelled(agenda: Visitor) -> None:
    assert not agenda.sees("Chorale")
    agenda.touch("Agenda")
    assert agenda.sees("18 h 30, Chorale, La salle des Platanes, Annulé")
    card = card_of(agenda, "18 h 30, Chorale, La salle des Platanes, Annulé")
    other = card_of(agenda, "12 h 30, Café des réparations, La salle des Platanes, Réparer")
    assert title_of(card, "Chorale").property("font").strikeOut()
    assert not title_of(other, "Café des réparations").property("font").strikeOut()
    agenda.touch("18 h 30, Chorale, La salle des Platanes, Annulé")
    assert agenda.sees("Cet événement est annulé.")
    assert agenda.screen.events.property("near") == "Aujourd’hui"
    assert list(agenda.screen.events.property("tags")) == ["Réparer"]


def test_every_hour_of_the_agenda_takes_the_same_width(agenda: Visitor) -> None:
    agenda.touch("Agenda")
    lefts = {
        round(scene_rect(title_of(card_of(agenda, name), name.split(", ")[1])).left())
        for name in agenda.names()
        if name.count(", ") >= 2 and name[0].isdigit()
    }
    assert len(lefts) == 1


def test_events_are_grouped_by_day(agenda: Visitor) -> None:
    agenda.touch("Agenda")
    assert agenda.sees("Aujourd’hui")
    assert agenda.sees("Demain")
    assert [row["heading"] for row in agenda.screen.events.rows()][:3] == ["Aujourd’hui", "", "Demain"]


def test_a_long_list_is_read_to_its_end_by_large_keys(agenda: Visitor) -> None:
    agenda.touch("Agenda")
    agenda.touch("12 h 30, Café des réparations, La salle des Platanes, Réparer")
    agenda.touch("Retour")
    for _ in range(12):
        if agenda.find("Vers le bas").state().disabled:
            break
        agenda.touch("Vers le bas")
    assert agenda.sees("Atelier 19")


def test_keys_alone_go_through_the_list_and_back(agenda: Visitor) -> None:
    agenda.touch("Agenda")
    agenda.key_to("12 h 30, Marché des dons, La salle des Platanes, Réparer")
    agenda.key(Qt.Key.Key_Return)
    assert agenda.sees("Handicap moteur, handicap auditif")
    agenda.key(Qt.Key.Key_Escape)
    assert agenda.screen.session.state.page == Page.Events
    agenda.key(Qt.Key.Key_Escape)
    assert agenda.screen.session.state.page == Page.Welcome


def test_texts_come_in_the_visitors_language_where_there_is_one(agenda: Visitor) -> None:
    agenda.speak("en")
    assert agenda.sees("12:30, Repair café")
    agenda.touch("What’s on")
    assert agenda.sees("Marché des dons")
    assert agenda.sees("Marché des dons, La salle des Platanes, Repair"), "a kind that the kiosk has a word for"


def test_without_events_the_list_says_so(visitor: Visitor) -> None:
    visitor.touch("Agenda")
    assert visitor.sees("Rien au programme pour le moment")


def test_an_event_that_disappears_while_it_is_read_says_so(agenda: Visitor) -> None:
    agenda.touch("12 h 30, Café des réparations, La salle des Platanes")
    agenda.screen.events._show((WEDNESDAY.date(), ()))
    agenda.settle()
    assert agenda.names().count("Cet événement n’est plus au programme") == 1
    assert agenda.sees("Agenda")


def test_the_list_follows_the_days(agenda: Visitor) -> None:
    agenda.system.advance(seconds=16 * 3600)
    agenda.screen.welcome.lookAtTheClock()
    agenda.settle()
    (first, second, *_) = agenda.screen.events.rows()
    assert (first["heading"], first["title"]) == ("Aujourd’hui", "Marché des dons"), "yesterday is over"
    assert second["heading"] != "Aujourd’hui"


def test_the_list_is_of_this_day_when_it_is_opened(agenda: Visitor) -> None:
    agenda.system.advance(seconds=16 * 3600)
    agenda.touch("Agenda")
    assert agenda.screen.events.rows()[0]["title"] == "Marché des dons"


@pytest.mark.parametrize(
    ("starts", "ends", "all_day", "hours", "when"),
    [
        ("25T00:00", "26T00:00", True, "Toute la journée", "Mercredi 25 novembre"),
        (
            "25T00:00",
            "28T00:00",
            True,
            "Jusqu’au vendredi 27 novembre",
            "Du mercredi 25 novembre au vendredi 27 novembre",
        ),
        ("25T10:00", "27T00:00", False, "Jusqu’au jeudi 26 novembre", "Du mercredi 25 novembre au jeudi 26 novembre"),
        (
            "25T10:00",
            "27T18:00",
            False,
            "Jusqu’au vendredi 27 novembre",
            "Du mercredi 25 novembre au vendredi 27 novembre",
        ),
        ("25T20:00", "26T02:00", False, "De 20 h à 2 h", "Mercredi 25 novembre, de 20 h à 2 h"),
        ("25T20:00", "26T00:00", False, "De 20 h à minuit", "Mercredi 25 novembre, de 20 h à minuit"),
        ("25T10:00", "26T00:00", False, "De 10 h à minuit", "Mercredi 25 novembre, de 10 h à minuit"),
    ],
)
def test_an_end_is_the_first_instant_that_no_longer_belongs(
    agenda: Visitor, starts: str, ends: str, all_day: bool, hours: str, when: str
) -> None:
    view = agenda.screen.events
    zone = view.state.events[0].starts_at.tzinfo
    starts_at, ends_at = (datetime.fromisoformat(f"2026-11-{at}").replace(tzinfo=zone) for at in (starts, ends))
    one = replace(view.state.events[0], starts_at=starts_at, ends_at=ends_at, all_day=all_day)
    view._show((WEDNESDAY.date(), (one,)))
    view.choose(one.id)
    agenda.settle()
    assert agenda.sees(hours)
    assert [view.property(name).replace("\u00a0", " ") for name in ("hours", "when")] == [hours, when]


@pytest.mark.parametrize(
    ("starts", "ends", "all_day", "time"),
    [
        ("24T20:00", "25T02:30", False, "Jusqu’à 2 h 30"),
        ("23T10:00", "25T18:00", False, "Jusqu’à 18 h"),
        ("24T20:00", "26T00:00", False, "Journée"),
        ("24T00:00", "26T00:00", True, "Journée"),
        ("25T00:00", "26T00:00", True, "Journée"),
        ("25T20:00", "26T02:00", False, "20 h"),
    ],
)
def test_what_began_on_an_earlier_day_is_listed_with_its_end(
    agenda: Visitor, starts: str, ends: str, all_day: bool, time: str
) -> None:
    view = agenda.screen.events
    zone = view.state.events[0].starts_at.tzinfo
    starts_at, ends_at = (datetime.fromisoformat(f"2026-11-{at}").replace(tzinfo=zone) for at in (starts, ends))
    view._show(
        (WEDNESDAY.date(), (replace(view.state.events[0], starts_at=starts_at, ends_at=ends_at, all_day=all_day),))
    )
    assert [(row["heading"], row["time"].replace("\u00a0", " ")) for row in view.rows()] == [("Aujourd’hui", time)]


def seen(visitor: Visitor, name: str) -> bool:
    """Whether a line of the list is in sight."""
    return name in visitor.names() and in_sight(cast("QQuickItem", visitor.find(name).object()))


def late(visitor: Visitor) -> str:
    """What a line far down the list is called."""
    row = next(row for row in visitor.screen.events.rows() if row["title"] == "Atelier 15")
    return f"{row['time']}, Atelier 15, Réparer".replace("\u00a0", " ")


def test_back_from_an_event_the_list_is_where_it_was(agenda: Visitor) -> None:
    agenda.touch("Agenda")
    name = late(agenda)
    for _ in range(12):
        if seen(agenda, name):
            break
        agenda.touch("Vers le bas")
    agenda.touch(name)
    agenda.touch("Retour")
    agenda.qtbot.waitUntil(lambda: seen(agenda, name))
    assert "Atelier" not in agenda.focused(), "a finger leaves no frame behind"


def test_back_from_an_event_the_keys_go_on_from_it(agenda: Visitor) -> None:
    agenda.touch("Agenda")
    name = "12 h 30, Marché des dons, La salle des Platanes, Réparer"
    agenda.key_to(name)
    agenda.key(Qt.Key.Key_Return)
    agenda.key(Qt.Key.Key_Escape)
    agenda.qtbot.waitUntil(lambda: agenda.focused() == name)


def test_another_language_and_a_changed_event_leave_a_reader_in_place(agenda: Visitor) -> None:
    agenda.touch("Agenda")
    name = late(agenda)
    agenda.key_to(name)
    today, events = agenda.screen.events.state.today, list(agenda.screen.events.state.events)
    assert today is not None
    changed = replace(events[1], title={"fr": "Grande chorale"})
    agenda.screen.events._show((today, (events[0], changed, *events[3:])))
    agenda.settle()
    assert agenda.focused() == name
    assert seen(agenda, name)
    agenda.screen.language.choose("en")
    agenda.settle()
    assert "Atelier 15" in agenda.focused()
    assert seen(agenda, agenda.focused())


def test_a_line_of_the_agenda_is_a_named_item_of_a_list(agenda: Visitor) -> None:
    agenda.touch("Agenda")
    assert not [element for element in agenda.elements() if element.role() == ROLES.Client and not _name(element)]
    assert "Marché des dons" in [_name(element) for element in agenda.elements() if element.role() == ROLES.ListItem]
