"""A badge: asked for, photographed, scanned, refused; and a scanner's keys that never reach a field."""

from functools import partial
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform
from pytestqt.qtbot import QtBot

from ecocentre.badges import Badge, RevokeBadge
from ecocentre.place import Place
from ecocentre.visits import Visit, day_count, people_here, who_is_in
from kiosk.badge_codes import PREFIX
from tests.ui.visitor import Visitor
from ui.sentences import SENTENCES, say
from ui.viewmodels.badges import NewBadge
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page


def here(visitor: Visitor) -> int:
    return visitor.kiosk.ask(people_here, visitor.system.now())


def visits(visitor: Visitor) -> int:
    def count(place: Place) -> int:
        return len(place.every(Visit))

    return visitor.kiosk.ask(count)


def new_badge(visitor: Visitor) -> NewBadge:
    """Ask for a badge as a visitor does, look at it and go home."""
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    new = visitor.screen.badges.state.new
    assert new is not None
    visitor.screen.session.home()
    visitor.settle()
    return new


def photographed(visitor: Visitor, turned: int = 0) -> list[zxingcpp.Barcode]:
    """The codes that a camera finds on the screen, turned by so many degrees."""
    picture = visitor.window.grabWindow().transformed(QTransform().rotate(turned))
    picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    return list(zxingcpp.read_barcodes(pixels))


def test_the_code_on_the_screen_is_read_by_a_camera(visitor: Visitor) -> None:
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    new = visitor.screen.badges.state.new
    assert new is not None
    assert visitor.sees(new.alias)
    # Pictures are read on a thread of their own.
    visitor.qtbot.waitUntil(lambda: photographed(visitor) != [])
    for turned in (0, 90, 180, 270):
        (code,) = photographed(visitor, turned)
        assert code.text == new.code, "a badge has no way up"


def test_a_new_badge_counts_as_an_arrival_under_its_alias(visitor: Visitor) -> None:
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    visitor.touch("J’arrive avec ce badge")
    ((_visit, alias, people, *_),) = visitor.kiosk.ask(who_is_in, visitor.system.now())
    assert (alias, people) == (visitor.screen.visits.state.result.alias, 1)
    assert visitor.sees(f"Bienvenue, {alias} !")
    assert not visitor.sees("Je veux un badge")


def test_a_badge_asked_for_after_the_arrival_counts_nobody_twice(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("Réparer")
    visitor.touch("C’est bon")
    visitor.touch("Je veux un badge")
    visitor.touch("Je veux un badge")
    visitor.touch("J’arrive avec ce badge")
    assert here(visitor) == 1
    assert visitor.kiosk.ask(day_count, visitor.system.now()).purposes == {"repair": 1}


def test_an_old_badge_scanned_after_the_arrival_counts_nobody_twice(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.touch("J’arrive")
    visitor.touch("Réparer")
    visitor.touch("À vélo")
    visitor.touch("C’est bon")
    visitor.scan(new.code)
    assert visitor.sees(f"Bienvenue, {new.alias} !")
    assert here(visitor) == 1
    count = visitor.kiosk.ask(day_count, visitor.system.now())
    assert (count.people, count.purposes, count.travels) == (1, {"repair": 1}, {"bike": 1})


def test_an_old_badge_shown_where_one_is_offered_counts_nobody_twice(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    visitor.touch("Je veux un badge")
    visitor.scan(new.code)
    assert here(visitor) == 1


def test_a_badge_scanned_after_a_group_arrived_is_one_more(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.touch("J’arrive")
    visitor.touch("Une personne de plus")
    visitor.touch("C’est bon")
    visitor.scan(new.code)
    assert here(visitor) == 3


def test_a_badge_that_is_in_leaves_beside_an_arrival_without_one(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.scan(new.code)
    visitor.screen.session.home()
    visitor.wait(5)
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    visitor.scan(new.code)
    assert visitor.sees(f"À bientôt, {new.alias} !")
    assert here(visitor) == 1


def test_a_refused_badge_leaves_the_arrival_as_it_is(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.touch("C’est bon")
    visitor.scan("3017620422003")
    assert here(visitor) == 1
    assert visitor.screen.visits.state.result.what == "arrived"


def test_a_scan_on_the_home_page_checks_in_and_the_next_one_out(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.scan(new.code)
    assert visitor.sees(f"Bienvenue, {new.alias} !")
    assert here(visitor) == 1
    visitor.wait(3600)
    visitor.scan(new.code)
    assert visitor.sees(f"À bientôt, {new.alias} !")
    assert visitor.sees("1 h 00")
    assert here(visitor) == 0


def test_a_scanner_that_sees_a_badge_for_longer_checks_it_in_once(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.scan(new.code)
    visitor.scan(new.code)
    assert here(visitor) == 1
    assert visits(visitor) == 1


def test_a_scan_while_arriving_uses_the_choices_made(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.touch("J’arrive")
    visitor.touch("Apprendre")
    visitor.touch("À pied")
    visitor.scan(new.code)
    count = visitor.kiosk.ask(day_count, visitor.system.now())
    assert (count.purposes, count.travels) == ({"learn": 1}, {"walk": 1})
    assert visitor.sees(new.alias)


def test_a_scan_while_leaving_never_checks_in(visitor: Visitor) -> None:
    new = new_badge(visitor)
    visitor.touch("Je pars")
    visitor.scan(new.code)
    assert visitor.screen.session.state.notice == "badge_not_here"
    assert visits(visitor) == 0


def test_every_bad_code_has_its_own_sentence_and_writes_nothing(visitor: Visitor, qtbot: QtBot, tmp_path: Path) -> None:
    new = new_badge(visitor)
    # A character in the midst of the signature, the first of its three.
    at = len(PREFIX) + (len(new.code) - len(PREFIX)) // 3 * 3 - 30
    forged = new.code[:at] + ("A" if new.code[at] != "A" else "B") + new.code[at + 1 :]
    other = Visitor(qtbot, tmp_path / "other", "--site", "autre")
    foreign = new_badge(other).code
    other.close()
    visitor.kiosk.submit(RevokeBadge, badge=(revoked := new_badge(visitor)).badge)
    said = []
    for code, expected in (
        (forged, "badge_forged"),
        (foreign, "badge_foreign"),
        (new.code[:90], "badge_cut"),
        ("3017620422003", "badge_unreadable"),
        (revoked.code, "badge_revoked"),
    ):
        visitor.scan(code)
        assert visitor.screen.session.state.notice == expected
        assert visitor.sees(say(expected).replace("\u00a0", " "))
        said.append(say(expected))
        visitor.touch("D’accord")
    visitor.system.advance(days=400)
    visitor.scan(new.code)
    assert visitor.screen.session.state.notice == "badge_expired"
    assert len(set(said)) == len(said)
    assert visits(visitor) == 0


def test_a_burst_never_reaches_a_field_or_a_button(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Desk)
    visitor.settle()
    visitor.key_to("5")
    visitor.scan("2580258025802580")
    assert not visitor.screen.desk.state.unlocked
    assert visitor.sees("0 chiffre tapé")
    assert visitor.screen.session.state.page == Page.Desk


def test_the_beginning_of_a_scan_that_never_ends_is_dropped(visitor: Visitor, qtbot: QtBot) -> None:
    visitor.key_to("J’arrive")
    visitor.scan("EC1:12345678", end=False)
    visitor.system.advance(seconds=1)
    scanner = visitor.screen._scanner
    assert scanner is not None
    qtbot.waitUntil(lambda: not scanner._wedge.holds)
    visitor.settle()
    assert visitor.screen.session.state.page == Page.Welcome


def test_a_persons_keys_reach_the_field_a_moment_later(visitor: Visitor, qtbot: QtBot) -> None:
    visitor.screen.session.open(Page.Desk)
    visitor.settle()
    for number, digit in enumerate((Qt.Key.Key_2, Qt.Key.Key_5), 1):
        visitor.key(digit)
        wanted = f"{number} chiffre tapé" if number == 1 else f"{number} chiffres tapés"
        qtbot.waitUntil(partial(visitor.sees, wanted))


def test_the_badge_is_printed_where_there_is_a_printer(qtbot: QtBot, tmp_path: Path) -> None:
    printer = tmp_path / "printer"
    visitor = Visitor(qtbot, tmp_path / "data", "--printer", str(printer))
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    visitor.touch("Imprimer")
    assert visitor.sees("Imprimé")
    new = visitor.screen.badges.state.new
    assert new is not None
    assert new.code.encode() in printer.read_bytes()
    visitor.close()


def test_a_printer_that_is_away_is_told_and_the_badge_stays(qtbot: QtBot, tmp_path: Path) -> None:
    visitor = Visitor(qtbot, tmp_path / "data", "--printer", str(tmp_path / "no" / "printer"))
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    visitor.touch("Imprimer")
    assert visitor.screen.session.state.notice == "printer_unreachable"
    assert visitor.screen.badges.state.new is not None
    visitor.close()


def test_a_printer_that_failed_is_trouble_until_it_prints(qtbot: QtBot, tmp_path: Path) -> None:
    printer = tmp_path / "usb" / "printer"
    visitor = Visitor(qtbot, tmp_path / "data", "--printer", str(printer))
    visitor.touch("Mon badge")
    visitor.touch("Je veux un badge")
    visitor.touch("Imprimer")
    (trouble,) = visitor.kiosk.status().troubles
    assert trouble.code == "printer_unreachable"
    assert str(printer) in trouble.detail
    printer.parent.mkdir()
    visitor.touch("D’accord")
    visitor.touch("Imprimer")
    assert visitor.kiosk.status().troubles == ()
    visitor.close()


@pytest.mark.parametrize("code", [code for code in SENTENCES if code.startswith("badge_")])
def test_a_refusal_has_a_sentence_of_its_own(code: str) -> None:
    assert list(SENTENCES.values()).count(SENTENCES[code]) == 1


def test_the_cache_keeps_no_code(visitor: Visitor) -> None:
    new = new_badge(visitor)

    def badge(place: Place) -> Badge | None:
        return place.get(Badge, new.badge)

    kept = visitor.kiosk.ask(badge)
    assert kept is not None
    assert new.code not in str(kept)


def test_a_scan_says_that_somebody_is_there(visitor: Visitor) -> None:
    visitor.touch("J’arrive")
    visitor.wait(60)
    assert visitor.sees("Êtes-vous encore là ?")
    visitor.scan("3017620422003")
    assert not visitor.sees("Êtes-vous encore là ?")
    assert visitor.screen.session.state.notice == "badge_unreadable"
