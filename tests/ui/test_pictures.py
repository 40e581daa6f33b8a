"""Three pictures in place of a badge: handed out, practised, touched to come in and leave, not guessed for long."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible

from ecocentre.badges import PICTURES as CODES
from ecocentre.badges import ChoosePictures, RevokeBadge
from ecocentre.errors import KnownError
from ecocentre.visits import day_count, people_here
from kiosk.badges import BadgeMaker, Recognised
from tests.ui.test_badges import new_badge
from tests.ui.visitor import ROLES, Visitor
from ui.sentences import PICTURES, say
from ui.viewmodels.badges import NewBadge
from ui.viewmodels.pictures import PAUSE_SECONDS, TRIES
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
MINE = ("sun", "key", "fish")
OTHERS = ("boat", "cat", "star")


def here(visitor: Visitor) -> int:
    return visitor.kiosk.ask(people_here, visitor.system.now())


def badge_with_pictures(visitor: Visitor, pictures: Iterable[str] = MINE) -> NewBadge:
    """A badge of yesterday, which its bearer has left at home."""
    new = new_badge(visitor)
    visitor.kiosk.submit(ChoosePictures, badge=new.badge, pictures="-".join(pictures))
    return new


def open_pad(visitor: Visitor) -> None:
    visitor.touch("Mon badge")
    visitor.touch("Mes trois images")


def touch_all(visitor: Visitor, pictures: Iterable[str]) -> None:
    for code in pictures:
        visitor.touch(PICTURES[code])


def test_the_pad_shows_the_pictures_of_the_rules_in_their_order() -> None:
    assert tuple(PICTURES) == CODES


def test_three_pictures_check_in_under_the_alias_and_later_out(visitor: Visitor) -> None:
    new = badge_with_pictures(visitor)
    open_pad(visitor)
    touch_all(visitor, MINE)
    assert visitor.sees(f"Bienvenue, {new.alias} !")
    assert here(visitor) == 1
    visitor.screen.session.home()
    visitor.wait(3600)
    visitor.touch_at("Mon badge")
    assert visitor.screen.session.state.page == Page.Welcome, "the first touch only wakes"
    open_pad(visitor)
    touch_all(visitor, MINE)
    assert visitor.sees(f"À bientôt, {new.alias} !")
    assert here(visitor) == 0


def test_somebody_who_was_greeted_by_another_name_takes_it_back(visitor: Visitor) -> None:
    badge_with_pictures(visitor)
    open_pad(visitor)
    touch_all(visitor, MINE)
    visitor.touch("Annuler mon arrivée")
    assert here(visitor) == 0


def test_an_arrival_just_counted_becomes_that_of_the_pictures(visitor: Visitor) -> None:
    new = badge_with_pictures(visitor)
    visitor.touch("J’arrive")
    visitor.touch("Réparer")
    visitor.touch("C’est bon")
    visitor.touch("Je veux un badge")
    visitor.touch("Mes trois images")
    touch_all(visitor, MINE)
    assert visitor.sees(f"Bienvenue, {new.alias} !")
    count = visitor.kiosk.ask(day_count, visitor.system.now())
    assert (count.people, count.purposes) == (1, {"repair": 1})


def test_pictures_are_known_by_their_order_too(visitor: Visitor) -> None:
    badge_with_pictures(visitor)
    open_pad(visitor)
    touch_all(visitor, reversed(MINE))
    assert visitor.sees(say("pictures_wrong").replace("\u00a0", " "))
    assert visitor.screen.session.state.page == Page.Pictures
    assert here(visitor) == 0
    touch_all(visitor, MINE)
    assert here(visitor) == 1, "and one may try again at once"


def test_a_picture_is_taken_back_by_its_own_touch_or_by_the_key(visitor: Visitor) -> None:
    badge_with_pictures(visitor)
    open_pad(visitor)
    touch_all(visitor, ("sun", "cat"))
    assert visitor.sees("Choisies : soleil, chat")
    visitor.touch("Chat")
    visitor.touch("Arbre")
    visitor.touch("Effacer une image")
    assert visitor.screen.pictures.state.chosen == ("sun",)
    touch_all(visitor, ("key", "fish"))
    assert here(visitor) == 1


@pytest.mark.parametrize("way", ["press", "keys"])
def test_a_whole_sign_in_without_a_finger(visitor: Visitor, way: str) -> None:
    new = badge_with_pictures(visitor)
    for name in ("Mon badge", "Mes trois images", *(PICTURES[code] for code in MINE)):
        if way == "press":
            visitor.press(name)
        else:
            visitor.key_to(name)
            visitor.key(Qt.Key.Key_Space)
    assert visitor.sees(f"Bienvenue, {new.alias} !")


def test_a_chosen_picture_says_that_it_is_and_which_one(visitor: Visitor) -> None:
    open_pad(visitor)
    touch_all(visitor, ("fish", "sun"))
    for name, place in (("Poisson", 1), ("Soleil", 2)):
        key = visitor.find(name)
        assert key.role() == ROLES.CheckBox
        assert key.state().checked
        assert key.text(QAccessible.Text.Description) == f"Image {place}"
    assert not visitor.find("Chat").state().checked


def test_after_some_wrong_tries_there_is_a_pause_that_going_home_does_not_end(visitor: Visitor) -> None:
    badge_with_pictures(visitor)
    open_pad(visitor)
    for _ in range(TRIES):
        touch_all(visitor, OTHERS)
    assert visitor.sees("Une petite pause")
    visitor.screen.session.home()
    open_pad(visitor)
    assert not visitor.sees("Soleil")
    visitor.screen.pictures.pick("sun")
    assert visitor.screen.pictures.state.chosen == ()
    visitor.system.advance(seconds=PAUSE_SECONDS)
    visitor.screen.pictures.lookAtTheClock()
    visitor.settle()
    touch_all(visitor, MINE)
    assert here(visitor) == 1


def test_tries_are_counted_in_a_row(visitor: Visitor) -> None:
    badge_with_pictures(visitor)
    for _ in range(2):
        open_pad(visitor)
        for _ in range(TRIES - 1):
            touch_all(visitor, OTHERS)
        touch_all(visitor, MINE)
        visitor.screen.session.home()
        visitor.settle()
    assert not visitor.screen.pictures.state.pause_seconds


def test_a_fault_of_the_disk_costs_no_try_and_they_are_touched_again(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ill(_maker: BadgeMaker, _pictures: tuple[str, ...]) -> Recognised:
        raise KnownError("disk_fault")

    badge_with_pictures(visitor)
    open_pad(visitor)
    with monkeypatch.context() as patch:
        patch.setattr(BadgeMaker, "recognise", ill)
        touch_all(visitor, MINE)
    assert visitor.screen.session.state.notice == "disk_fault"
    visitor.touch("D’accord")
    touch_all(visitor, MINE)
    assert here(visitor) == 1


def test_pictures_of_a_revoked_badge_open_nothing(visitor: Visitor) -> None:
    new = badge_with_pictures(visitor)
    visitor.kiosk.submit(RevokeBadge, badge=new.badge)
    open_pad(visitor)
    touch_all(visitor, MINE)
    assert here(visitor) == 0
    assert visitor.screen.pictures.state.said == "pictures_wrong"


def test_a_new_badge_gets_pictures_that_are_looked_at_touched_once_and_then_work(visitor: Visitor) -> None:
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    visitor.touch("Mes trois images")
    given = visitor.screen.pictures.state.given
    assert visitor.sees(", ".join(PICTURES[code].lower() for code in given))
    visitor.touch("Je les connais")
    touch_all(visitor, given)
    assert visitor.sees("C’est ça, bravo !")
    visitor.touch("J’arrive")
    assert here(visitor) == 1
    assert not visitor.sees("Je veux mes trois images"), "who has just seen them is not asked again"
    visitor.screen.session.home()
    visitor.wait(5)
    open_pad(visitor)
    touch_all(visitor, given)
    assert here(visitor) == 0


def test_who_has_forgotten_them_at_once_is_shown_them_once_more(visitor: Visitor) -> None:
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    visitor.touch("Mes trois images")
    given = visitor.screen.pictures.state.given
    for _ in range(TRIES):
        visitor.touch("Je les connais")
        touch_all(visitor, reversed(given))
        assert visitor.sees(say("pictures_once_more"))
    assert not visitor.screen.pictures.state.pause_seconds, "practising is no guessing"
    visitor.touch("Je les connais")
    visitor.touch("Revoir")
    assert visitor.sees("Voici vos trois images")


def test_who_came_in_by_a_badge_is_offered_pictures_and_sees_the_same_again(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.scan(new.code)
    visitor.touch("Je veux mes trois images")
    given = visitor.screen.pictures.state.given
    visitor.touch("Je les connais")
    touch_all(visitor, given)
    visitor.touch("Terminer")
    assert visitor.screen.session.state.page == Page.Welcome
    assert here(visitor) == 1
    visitor.wait(60)
    visitor.scan(new.code)
    visitor.screen.session.home()
    visitor.wait(60)
    visitor.scan(new.code)
    visitor.touch("Je veux mes trois images")
    assert visitor.screen.pictures.state.given == given


def test_who_came_in_by_pictures_or_without_a_badge_is_not_offered_any(visitor: Visitor) -> None:
    badge_with_pictures(visitor)
    open_pad(visitor)
    touch_all(visitor, MINE)
    assert not visitor.sees("Je veux mes trois images")
    visitor.screen.session.home()
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    assert not visitor.sees("Je veux mes trois images")


def test_a_badge_that_no_longer_holds_is_told_so(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.scan(new.code)
    visitor.kiosk.submit(RevokeBadge, badge=new.badge)
    visitor.touch("Je veux mes trois images")
    assert visitor.screen.session.state.notice == "badge_revoked"
    assert visitor.screen.session.state.page == Page.Result


def test_nothing_of_the_pictures_stays_when_the_page_is_left_or_the_turn_ends(visitor: Visitor) -> None:
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    visitor.touch("Mes trois images")
    visitor.touch("Retour")
    assert visitor.screen.pictures.state.given == ()
    visitor.touch("Mes trois images")
    visitor.screen.session.home()
    open_pad(visitor)
    touch_all(visitor, ("sun", "cat"))
    visitor.screen.session.home()
    visitor.settle()
    state = visitor.screen.pictures.state
    assert (state.step, state.chosen, state.given, state.said) == (0, (), (), "")
    words = {PICTURES[code] for code in ("sun", "cat")}
    assert not words & {str(item.property("text")) for item in visitor.window.findChildren(QObject)}
