"""What the screen shows of a kiosk that waits to be admitted, and of one that no longer is."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ecocentre.errors import KnownError
from kiosk.pairing import Code, Pairing
from tests.ui.visitor import PATIENCE_MS, Visitor

PROFILE = Path(__file__).resolve().parents[2] / "assets" / "sites" / "lices.toml"
WHOLE = "https://centre.example/pair/lices?code=BCDF-GHJK"
TILES = ("J’arrive", "Je pars", "Mon badge", "Agenda")


def visitor_of_a_centre(qtbot: QtBot, folder: Path, *arguments: str, size: str = "1080x1920") -> Visitor:
    """A kiosk that names a centre, and whose exchange is not begun."""
    (folder / "settings.toml").write_text('central_url = "https://centre.example"\n')
    return Visitor(qtbot, folder, *arguments, size=size)


def show_code(visitor: Visitor) -> None:
    """The centre has given the kiosk a code."""
    pairing = Pairing(visitor.kiosk.settings, visitor.system, visitor.kiosk.note)
    ends_at = visitor.system.now() + timedelta(minutes=10)
    pairing.code = Code("BCDF-GHJK", "https://centre.example/pair/lices", WHOLE, ends_at)
    visitor.kiosk._pairing = pairing
    visitor.kiosk.note("exchange", KnownError("pairing_pending", "BCDF-GHJK"))
    visitor.settle()


def scanned(visitor: Visitor) -> list[str]:
    """What a telephone reads on the screen."""
    picture = visitor.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    return [code.text for code in zxingcpp.read_barcodes(view)]


@pytest.fixture(params=["1080x1920", "1920x1080", "1024x768"])
def strange(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    """A kiosk that does not know its place."""
    visitor = visitor_of_a_centre(qtbot, tmp_path, size=request.param)
    yield visitor
    visitor.close()


def test_a_kiosk_that_does_not_know_its_place_shows_what_to_do(strange: Visitor) -> None:
    assert strange.sees("Cette borne n’est pas encore en service")
    assert not any(strange.sees(tile) for tile in TILES)
    show_code(strange)
    assert strange.sees("B C D F , G H J K")
    assert strange.sees("centre.example/pair/lices")
    assert strange.sees("Ce code est valable encore 10 minutes.")
    strange.qtbot.waitUntil(lambda: scanned(strange) == [WHOLE], timeout=PATIENCE_MS)
    strange.system.advance(seconds=600)
    strange.kiosk.note("exchange", KnownError("no_network"))
    strange.settle()
    assert not strange.sees("B C D F")
    assert strange.sees("Le service central n’est pas joignable")


def test_a_kiosk_that_knows_its_place_serves_visitors_and_shows_its_code_at_the_desk(
    qtbot: QtBot, tmp_path: Path
) -> None:
    visitor = visitor_of_a_centre(qtbot, tmp_path, "--profile", str(PROFILE), "--desk")
    try:
        show_code(visitor)
        assert visitor.sees("B C D F , G H J K")
        visitor.touch("Vers le bas")
        visitor.qtbot.waitUntil(lambda: scanned(visitor) == [WHOLE], timeout=PATIENCE_MS)
    finally:
        visitor.close()


def test_visitors_find_the_ways_in_while_staff_are_asked(qtbot: QtBot, tmp_path: Path) -> None:
    visitor = visitor_of_a_centre(qtbot, tmp_path, "--profile", str(PROFILE))
    try:
        show_code(visitor)
        assert all(visitor.sees(tile) for tile in TILES)
        assert not visitor.sees("B C D F")
    finally:
        visitor.close()


def test_a_kiosk_that_is_no_longer_admitted_says_so_calmly_and_shows_staff_its_code(
    qtbot: QtBot, tmp_path: Path
) -> None:
    visitor = visitor_of_a_centre(qtbot, tmp_path, "--profile", str(PROFILE))
    try:
        visitor.touch("J’arrive")
        visitor.touch("C’est bon")
        visitor.touch("Terminer")
        visitor.kiosk._cache.seal("x")
        show_code(visitor)
        assert visitor.sees("Cette borne n’est plus en service")
        assert visitor.sees("L’accueil note votre arrivée ou votre départ avec plaisir.")
        assert not any(visitor.sees(tile) for tile in TILES)
        assert not visitor.sees("B C D F"), "that is for staff"
        visitor.touch("Aide")
        visitor.touch("Espace équipe")
        for digit in "2580":
            visitor.touch(digit)
        visitor.touch("Valider")
        assert visitor.sees("B C D F , G H J K")
        assert visitor.sees("1 opération en attente d’envoi")
    finally:
        visitor.close()
