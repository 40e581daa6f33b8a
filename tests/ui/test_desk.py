"""The desk opens to the staff PIN only, shows how the place stands, and lets staff put things right."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecocentre.badges import Badge, IssueBadge, RevokeBadge
from ecocentre.place import Place
from ecocentre.visits import Arrive, people_here, visits_going_on, who_is_in
from ecocentre.wire import REFUSED, Cursor, Verdict
from tests.operations import Maker
from tests.ui.visitor import Visitor, _name
from ui.viewmodels.desk import DeskViewModel, SetAside, Standing, Trouble
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
PIN = "2580"


def go_to_the_desk(visitor: Visitor) -> DeskViewModel:
    visitor.touch("Aide")
    visitor.touch("Espace équipe")
    return visitor.screen.desk


def type_pin(visitor: Visitor, pin: str) -> None:
    for digit in pin:
        visitor.touch(digit)
    visitor.touch("Valider")


def check_in(visitor: Visitor, *choices: str) -> None:
    visitor.touch("J’arrive")
    for choice in choices:
        visitor.touch(choice)
    visitor.touch("C’est bon")
    visitor.touch("Terminer")


def test_the_right_pin_opens_the_desk(visitor: Visitor) -> None:
    desk = go_to_the_desk(visitor)
    assert not visitor.sees("Qui est là")
    type_pin(visitor, PIN)
    assert desk.state.unlocked
    assert visitor.sees("Qui est là")


def test_a_wrong_pin_is_told(visitor: Visitor) -> None:
    desk = go_to_the_desk(visitor)
    type_pin(visitor, "1234")
    assert visitor.sees("Ce n’est pas le bon code.")
    assert not desk.state.unlocked


def test_what_was_said_of_a_wrong_pin_goes_with_the_next_digit(visitor: Visitor) -> None:
    go_to_the_desk(visitor)
    type_pin(visitor, "1234")
    before = visitor.find("5").rect()
    visitor.touch("5")
    assert not visitor.sees("Ce n’est pas le bon code.")
    assert visitor.find("5").rect() == before, "the digits stay where they are"


def test_after_five_wrong_tries_even_the_right_pin_waits_half_a_minute(visitor: Visitor) -> None:
    desk = go_to_the_desk(visitor)
    for _ in range(5):
        type_pin(visitor, "1234")
    assert visitor.sees("Trop d’essais. Attendez encore 30 secondes.")
    assert visitor.find("2").state().disabled
    desk.enter(PIN)
    assert not desk.state.unlocked
    visitor.wait(20)
    assert visitor.sees("Trop d’essais. Attendez encore 10 secondes.")
    visitor.wait(11)
    type_pin(visitor, PIN)
    assert desk.state.unlocked


def test_the_pin_is_typed_by_keys_alone(visitor: Visitor, qtbot: QtBot) -> None:
    desk = go_to_the_desk(visitor)
    for number, digit in enumerate(PIN, 1):
        visitor.key(Qt.Key(ord(digit)))
        wanted = f"{number} chiffre tapé" if number == 1 else f"{number} chiffres tapés"
        qtbot.waitUntil(partial(visitor.sees, wanted))
    visitor.key_to("Valider")
    visitor.key(Qt.Key.Key_Return)
    assert desk.state.unlocked


def test_the_desk_locks_itself_when_nobody_is_there(visitor: Visitor) -> None:
    desk = go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    visitor.wait(80)
    assert not desk.state.unlocked
    assert visitor.screen.session.state.page == Page.Welcome


def test_the_desk_counts_by_purpose_and_by_way_of_travel(visitor: Visitor) -> None:
    check_in(visitor, "Travailler", "Apprendre", "À vélo", "Une personne de plus")
    check_in(visitor, "Apprendre", "À pied")
    check_in(visitor)
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    for words in ("4 venus aujourd’hui", "4 ici, sur 160 places", "Travailler : 2", "Apprendre : 3", "Réparer : 0"):
        assert visitor.sees(words), words
    for words in ("À vélo : 2", "À pied : 1", "Non précisé : 1"):
        assert visitor.sees(words), words


def test_one_who_came_is_told_in_the_singular(visitor: Visitor) -> None:
    check_in(visitor)
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("1 venu aujourd’hui")
    assert visitor.sees("1 ici, sur 160 places")


def test_who_is_here_comes_before_the_charts_with_its_keys_beside_the_name(visitor: Visitor) -> None:
    check_in(visitor)
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    names = visitor.names()
    assert names.index("Qui est là") < names.index("Liaison avec le service central")
    assert names.index("Qui est là") < names.index("Pourquoi on est venu aujourd’hui")
    tops = {
        visitor.find(f"{deed} : une personne sans badge").rect().top()
        for deed in ("Noter le départ", "Annuler l’arrivée")
    }
    assert len(tops) == 1, "side by side"
    name = next(element for element in visitor.elements() if "Sans badge, depuis" in _name(element))
    assert name.rect().top() <= tops.pop() < name.rect().bottom()


def test_staff_take_an_arrival_back_and_note_a_departure(visitor: Visitor) -> None:
    check_in(visitor, "Une personne de plus")
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    visitor.touch("J’arrive avec ce badge")
    alias = visitor.screen.visits.state.result.alias
    visitor.touch("Terminer")
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    visitor.touch(f"Noter le départ : {alias}")
    assert visitor.kiosk.ask(people_here, visitor.system.now()) == 2
    visitor.touch("Annuler l’arrivée : 2 personnes sans badge")
    assert visitor.kiosk.ask(people_here, visitor.system.now()) == 0
    assert visitor.sees("Personne pour le moment.")


def test_whose_pictures_the_centre_refused_is_told_by_the_alias(visitor: Visitor) -> None:
    maker = Maker(kiosk=visitor.settings.kiosk)
    badge = issue(visitor, "Loutre 7")
    claim = maker.choose_pictures(badge, "sun-key-fish")
    cache = visitor.kiosk._cache
    cache.submit(claim)
    cache.settle([Verdict(claim.id, REFUSED, "pictures_taken")], Cursor("centre", 1))
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("Mise de côté : Trois images pour un badge")
    assert visitor.sees("(Loutre 7)")


def test_what_waits_and_what_was_set_aside_is_shown_with_its_reason(visitor: Visitor) -> None:
    check_in(visitor)
    desk = go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("Une opération en attente d’envoi") or visitor.sees("1 opération en attente d’envoi")
    desk._show(
        Standing(
            set_aside=(SetAside("visits.arrive", "badge_revoked", "le corps"),), troubles=(Trouble("disk_full", "/"),)
        )
    )
    visitor.settle()
    assert visitor.sees("Mise de côté : Arrivée")
    assert any("/" in name for name in visitor.names())


def test_a_kiosk_started_for_the_desk_asks_no_pin_and_never_goes_home(qtbot: QtBot, tmp_path: Path) -> None:
    visitor = Visitor(qtbot, tmp_path, "--desk")
    assert visitor.sees("Qui est là")
    visitor.wait(120)
    assert visitor.sees("Qui est là")
    assert visitor.kiosk.ask(who_is_in, visitor.system.now()) == []
    visitor.close()


def test_only_staff_end_the_program_and_they_are_asked(visitor: Visitor, qtbot: QtBot) -> None:
    desk = go_to_the_desk(visitor)
    desk.leaveTheProgram()
    desk.leaveTheProgram()
    type_pin(visitor, PIN)
    left: list[bool] = []
    desk.left.connect(lambda: left.append(True))
    visitor.touch("Arrêter la borne")
    assert left == []
    visitor.touch("Oui, arrêter la borne")
    assert left == [True]


def test_the_key_that_ends_the_program_is_not_armed_for_ever(visitor: Visitor) -> None:
    desk = go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    left: list[bool] = []
    desk.left.connect(lambda: left.append(True))
    visitor.touch("Arrêter la borne")
    visitor.wait(9)
    assert visitor.sees("Oui, arrêter la borne")
    visitor.wait(1)
    assert not visitor.sees("Oui, arrêter la borne")
    visitor.touch("Arrêter la borne")
    visitor.touch("Aide")
    visitor.touch("Retour")
    assert visitor.sees("Qui est là")
    assert not visitor.sees("Oui, arrêter la borne")
    assert left == []


def test_a_full_house_is_shown_a_page_at_a_time(visitor: Visitor) -> None:
    for _ in range(23):
        visitor.screen.visits.arrive()
    visitor.screen.session.home()
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("1 à 10, sur 23")
    visitor.touch("Les suivants")
    visitor.touch("Les suivants")
    assert visitor.sees("21 à 23, sur 23")
    assert visitor.find("Les suivants").state().disabled
    visitor.touch("Les précédents")
    assert visitor.sees("11 à 20, sur 23")


def test_staff_take_an_exit_back(visitor: Visitor) -> None:
    check_in(visitor)
    visitor.touch("Je pars")
    visitor.touch("Une personne part")
    visitor.touch("Terminer")
    assert visitor.kiosk.ask(people_here, visitor.kiosk.now()) == 0
    desk = go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("1 personne sans badge est repartie : elle figure encore dans cette liste.")
    visitor.touch("Annuler le départ : une personne sans badge")
    assert visitor.kiosk.ask(people_here, visitor.kiosk.now()) == 1
    assert not desk.state.standing.departed


def test_what_waits_is_named_oldest_first(visitor: Visitor) -> None:
    for _ in range(3):
        check_in(visitor)
    visitor.touch("Je pars")
    visitor.touch("Une personne part")
    visitor.touch("Annuler mon départ")
    visitor.touch("Terminer")
    check_in(visitor)
    desk = go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    shown = ["Arrivée", "Arrivée", "Arrivée", "Départ", "Départ annulé", "et 1 autre"]
    assert desk.property("waitingLines") == shown
    assert visitor.sees("· Départ annulé")


def issue(visitor: Visitor, alias: str) -> str:
    """The id of a badge that was issued under an alias a minute after the last one."""
    kiosk, badge = visitor.kiosk, visitor.kiosk.new_id()
    visitor.system.advance(seconds=60)
    expires_at = kiosk.now() + timedelta(days=365)
    kiosk.submit(IssueBadge, badge=badge, key=kiosk.new_id(), alias=alias, expires_at=expires_at)
    return badge


def the_badge(place: Place, badge: str) -> Badge | None:
    return place.get(Badge, badge)


def is_revoked(visitor: Visitor, badge: str) -> bool:
    found = visitor.kiosk.ask(the_badge, badge)
    assert found is not None
    return found.revoked_at is not None


def test_a_lost_badge_is_found_by_its_number_and_revoked_by_a_second_touch(visitor: Visitor) -> None:
    lost, other = issue(visitor, "Loutre 17"), issue(visitor, "Renard 7")
    visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id(), badge=lost)
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    visitor.touch("1")
    assert visitor.sees("Aucun badge valable ne porte le numéro 1.")
    visitor.touch("7")
    assert visitor.sees("1 badge valable porte le numéro 17.")
    seen = "Loutre 17, remis le 25 novembre 2026, utilisé aujourd’hui"
    visitor.touch(f"Révoquer : {seen}")
    assert not is_revoked(visitor, lost)
    visitor.touch(f"Oui, révoquer : {seen}")
    assert is_revoked(visitor, lost)
    assert visitor.sees("Le badge Loutre 17 est révoqué : il ne fonctionne plus.")
    assert not visitor.sees("Révoquer :")
    assert visitor.kiosk.ask(visits_going_on, lost, visitor.kiosk.now()), "who is in stays in"
    assert visitor.sees("Loutre 17, depuis")
    visitor.touch("1")
    assert not visitor.sees("est révoqué"), "another search has begun"
    visitor.touch("7")
    assert visitor.sees("Aucun badge valable ne porte le numéro 17.")
    assert not is_revoked(visitor, other)


def test_the_number_is_corrected_and_a_third_digit_begins_another(visitor: Visitor) -> None:
    issue(visitor, "Loutre 7")
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.find("Effacer le numéro").state().disabled
    for digit in "075":
        visitor.touch(digit)
    assert visitor.sees("Aucun badge valable ne porte le numéro 75.")
    visitor.touch("Effacer le numéro")
    assert visitor.sees("1 badge valable porte le numéro 7.")
    visitor.touch("Effacer le numéro")
    for digit in "127":
        visitor.touch(digit)
    assert visitor.sees("1 badge valable porte le numéro 7.")
    visitor.touch("Effacer le numéro")
    assert visitor.sees("Touchez le numéro du badge")
    assert not visitor.sees("Révoquer :")


def test_badges_of_one_name_are_told_apart(visitor: Visitor) -> None:
    old = issue(visitor, "Loutre 7")
    visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id(), badge=old)
    visitor.system.advance(days=1)
    issue(visitor, "Loutre 7")
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    visitor.touch("7")
    assert [name for name in visitor.names() if name.startswith("Révoquer :")] == [
        "Révoquer : Loutre 7, remis le 26 novembre 2026, jamais utilisé",
        "Révoquer : Loutre 7, remis le 25 novembre 2026, utilisé hier",
    ]


def test_the_key_that_revokes_is_not_armed_for_ever_and_never_together_with_another(visitor: Visitor) -> None:
    badges = [issue(visitor, "Loutre 7"), issue(visitor, "Renard 7")]
    desk = go_to_the_desk(visitor)
    desk.revokeBadge(badges[0])
    desk.revokeBadge(badges[0])
    assert not is_revoked(visitor, badges[0]), "the desk is locked"
    type_pin(visitor, PIN)
    visitor.touch("7")
    visitor.touch("Révoquer : Loutre 7, remis le 25 novembre 2026, jamais utilisé")
    visitor.wait(10)
    assert not visitor.sees("Oui, révoquer")
    visitor.touch("Révoquer : Loutre 7, remis le 25 novembre 2026, jamais utilisé")
    visitor.touch("Révoquer : Renard 7, remis le 25 novembre 2026, jamais utilisé")
    assert sum(name.startswith("Oui, révoquer") for name in visitor.names()) == 1
    visitor.press("Arrêter la borne")
    assert not visitor.sees("Oui, révoquer")
    visitor.press("Révoquer : Renard 7, remis le 25 novembre 2026, jamais utilisé")
    assert not visitor.sees("Oui, arrêter la borne")
    visitor.touch("Aide")
    visitor.touch("Retour")
    assert not visitor.sees("Oui, révoquer")
    assert not any(is_revoked(visitor, badge) for badge in badges)


def test_a_badge_that_another_kiosk_revoked_meanwhile_is_gone_from_the_list(visitor: Visitor) -> None:
    lost = issue(visitor, "Loutre 7")
    desk = go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    visitor.touch("7")
    visitor.kiosk.submit(RevokeBadge, badge=lost)
    visitor.settle()
    assert not visitor.sees("Révoquer :")
    assert desk.state.standing.badges == ()


def test_revoking_a_badge_that_is_no_longer_known_is_told(visitor: Visitor) -> None:
    desk = go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    gone = visitor.kiosk.new_id()
    desk.revokeBadge(gone)
    desk.revokeBadge(gone)
    visitor.settle()
    assert visitor.sees("Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider.")


def test_many_badges_of_a_number_are_shown_a_page_at_a_time(visitor: Visitor) -> None:
    for letter in "ABCDEFGHIJKLM":
        issue(visitor, f"{letter} 7")
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    visitor.touch("7")
    assert visitor.sees("1 à 10, sur 13")
    visitor.touch("Les suivants : badges")
    assert visitor.sees("11 à 13, sur 13")
    assert [name[11] for name in visitor.names() if name.startswith("Révoquer :")] == list("KLM")
    visitor.touch("Les précédents : badges")
    assert visitor.sees("1 à 10, sur 13")


def test_a_new_turn_at_the_desk_looks_for_no_badge(visitor: Visitor) -> None:
    issue(visitor, "Loutre 7")
    desk = go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    visitor.touch("7")
    visitor.touch("Fermer le bureau")
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("Touchez le numéro du badge")
    assert not desk.state.standing.badges


def test_who_left_by_estimate_yesterday_evening_is_told_in_the_morning(visitor: Visitor) -> None:
    check_in(visitor, "Une personne de plus")
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert not visitor.sees("Les derniers départs")
    visitor.touch("Fermer le bureau")
    visitor.system.advance(days=1)
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("Les derniers départs")
    assert visitor.sees("2 personnes parties sans le signaler : départ estimé hier à 19 h, à la fermeture.")
    assert not visitor.sees("Annuler le départ"), "there is no exit to take back"


def test_who_came_after_closing_time_left_by_estimate_at_midnight(visitor: Visitor) -> None:
    visitor.system.advance(seconds=10 * 60 * 60)
    check_in(visitor)
    visitor.system.advance(seconds=4 * 60 * 60)
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("1 personne partie sans le signaler : départ estimé aujourd’hui à 0 h.")


def test_over_which_kiosk_the_place_goes_on_is_told(visitor: Visitor) -> None:
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    desk = visitor.screen.desk
    for relay, words in (
        (None, "tout continue ici"),
        ("", "sans service central passe par cette borne"),
        ("jardin", "sans service central passe par la borne jardin"),
    ):
        desk._show(replace(desk.state.standing, connection="offline", relay=relay))
        visitor.settle()
        assert visitor.sees(words)


def many_people(visitor: Visitor) -> None:
    """Twelve with a badge, so that they do not all stand on one page, and a thirteenth without."""
    for number, animal in enumerate(("Loutre", "Hérisson", "Mésange") * 4, 1):
        badge = issue(visitor, f"{animal} {number}")
        visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id(), badge=badge)
    visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id())
    go_to_the_desk(visitor).enter(PIN)
    visitor.settle()


def here(visitor: Visitor) -> list[str]:
    return [person["name"] for person in cast("list[dict[str, str]]", visitor.screen.desk.persons)]


@pytest.mark.parametrize("typed", ["herisson 1", "HÉRISSON  1", " Hérisson 1"])
def test_who_is_here_is_found_by_a_part_of_the_alias_however_it_is_typed(visitor: Visitor, typed: str) -> None:
    many_people(visitor)
    visitor.screen.desk.showMore()
    visitor.screen.desk.seek(typed)
    visitor.settle()
    assert sorted(here(visitor)) == ["Hérisson 11"]
    visitor.screen.desk.seek("Hérisson")
    assert len(here(visitor)) == 4
    visitor.screen.desk.seek("")
    assert len(here(visitor)) == 10


def test_a_search_without_a_find_says_so_and_the_scanner_does_not_type_into_it(visitor: Visitor) -> None:
    many_people(visitor)
    visitor.key_to("Chercher un badge")
    visitor.scan("ZZ-TOP")
    assert visitor.screen.desk.state.sought == ""
    visitor.key(Qt.Key.Key_X)
    visitor.system.advance(seconds=1)
    visitor.qtbot.waitUntil(lambda: visitor.screen.desk.state.sought != "", timeout=10_000)
    visitor.settle()
    assert visitor.sees("Personne de ce nom.")
    visitor.touch("Effacer : Chercher un badge")
    assert len(here(visitor)) == 10


def test_a_few_people_need_no_search(visitor: Visitor) -> None:
    visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id())
    go_to_the_desk(visitor).enter(PIN)
    visitor.settle()
    assert not visitor.sees("Chercher un badge")


def test_the_desk_forgets_whom_it_named_when_it_closes(visitor: Visitor) -> None:
    many_people(visitor)
    visitor.screen.desk.seek("Loutre")
    visitor.screen.session.home()
    assert visitor.screen.desk.state.sought == ""
    assert visitor.screen.desk.state.standing.persons == ()
