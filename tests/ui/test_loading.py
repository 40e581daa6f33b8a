"""While all of a site is loaded, people and staff see how far that is, and everything goes on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.sync.line import Standing
from tests.ui.test_desk import PIN, go_to_the_desk, type_pin
from tests.ui.test_pairing import visitor_of_a_centre
from tests.ui.visitor import Visitor


class LoadingEngine:
    """An exchange that has come so far, and says so."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        visitor.kiosk._engine = self  # type: ignore[assignment]

    clock_error_ms = 0

    def stop(self) -> None:
        """There is nothing to end."""

    def nudge(self) -> None:
        """Nothing is sent."""

    def come_to(self, percent: int | None, connection: str = "connected") -> None:
        now = self._visitor.system.now()
        self.standing = Standing(connection, now, 0, (), percent)  # type: ignore[arg-type]
        self._visitor.kiosk._tell(frozenset())
        self._visitor.settle()


@pytest.mark.parametrize("size", ["1080x1920", "1920x1080", "1024x768"])
def test_the_home_page_tells_how_much_has_come(qtbot: QtBot, tmp_path: Path, size: str) -> None:
    visitor = Visitor(qtbot, tmp_path, size=size)
    engine = LoadingEngine(visitor)
    try:
        engine.come_to(43)
        assert visitor.sees("Chargement : 43 %")
        visitor.touch("J’arrive")
        visitor.touch("C’est bon")
        visitor.touch("Terminer")
        engine.come_to(44)
        assert visitor.sees("Chargement : 44 %")
        engine.come_to(44, "offline")
        assert visitor.sees("Sans réseau, noté ici : 1")
        engine.come_to(None)
        assert not visitor.sees("Chargement")
        assert visitor.sees("En attente : 1")
    finally:
        visitor.close()


def test_a_kiosk_that_does_not_know_its_place_yet_tells_it_too(qtbot: QtBot, tmp_path: Path) -> None:
    visitor = visitor_of_a_centre(qtbot, tmp_path)
    try:
        assert visitor.sees("Elle cherche le service central…")
        LoadingEngine(visitor).come_to(7)
        assert visitor.sees("Elle charge les données du lieu : 7 %")
    finally:
        visitor.close()


def test_the_desk_tells_how_much_has_come(visitor: Visitor) -> None:
    engine = LoadingEngine(visitor)
    engine.come_to(43)
    go_to_the_desk(visitor)
    type_pin(visitor, PIN)
    assert visitor.sees("Chargement des données du lieu : 43 %")
    engine.come_to(43, "offline")
    assert visitor.sees("Hors ligne : tout continue ici")
    assert visitor.sees("Chargement des données du lieu : 43 %"), "it goes on from there"
    engine.come_to(None)
    assert not visitor.sees("Chargement")
