"""The thread that draws never asks or changes the kiosk's data: whatever comes from visitors or from the centre."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from ecocentre.visits import people_here
from kiosk.app import open_kiosk, system_of
from kiosk.settings import read_settings
from offline_cache.database import Database
from offline_cache.rebase import Base
from tests.central.serving import Client, command, program
from tests.kiosk.test_app import PROFILE, pair
from tests.operations import Maker
from tests.ui.visitor import PATIENCE_MS, WEDNESDAY, Visitor
from ui.fonts import pair_typefaces
from ui.screen import Screen
from ui.store import StoreThread
from ui.viewmodels.session import SessionViewModel

MORNING = ("--as-of", "2026-11-25T10:30")
Opening = Callable[..., AbstractContextManager[Connection]]


class Threads:
    """By what was done with the data, the names of the threads that did it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: dict[str, set[str]] = {}
        for name in ("writing", "reading"):
            monkeypatch.setattr(Database, name, self._noted(name, getattr(Database, name)))
        for name in ("write_page", "restore", "apply"):
            monkeypatch.setattr(Base, name, self._called(name, getattr(Base, name)))

    def _noted(self, name: str, real: Opening) -> Opening:
        @contextmanager
        def opening(database: Database, **options: bool) -> Iterator[Connection]:
            self._note(name)
            with real(database, **options) as connection:
                yield connection

        return opening

    def _called(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: object) -> object:
            self._note(name)
            return real(*arguments)

        return call

    def _note(self, name: str) -> None:
        self.seen.setdefault(name, set()).add(threading.current_thread().name)


class ConnectedKiosk(Visitor):
    """A visitor at a real screen whose data has a thread of its own, and a real centre."""

    def __init__(self, qtbot: QtBot, folder: Path, centre: str) -> None:
        pair_typefaces()
        self.qtbot = qtbot
        self.settings = read_settings(
            [
                "--data",
                str(folder),
                "--central",
                centre,
                "--kiosk",
                "lobby",
                "--size",
                "1080x1920",
                "--profile",
                str(PROFILE),
                *MORNING,
            ]
        )
        clock = system_of(self.settings)
        self.store = StoreThread(lambda: open_kiosk(self.settings, clock), clock)
        self.screen = Screen(self.settings, self.store, clock)
        self.window = self.screen.window
        self.finger = QTest.createTouchDevice()
        self.screen.theme.setProperty("debounceMs", 0)
        self.screen.theme.setProperty("motion", False)
        self.screen.show()
        QAccessible.setActive(True)
        self.window.requestActivate()
        qtbot.waitUntil(lambda: self.screen.session.state.ready and self.window.isActive(), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: self.screen.welcome.state.place is not None, timeout=PATIENCE_MS)
        self.settle()

    def wait_for_people(self, count: int, *, sent: bool = False) -> None:
        """Until so many are here in this kiosk's data, and, with `sent`, the centre has everything."""
        found: list[tuple[int, int]] = []

        def come_true() -> bool:
            self.store.run(lambda kiosk: (kiosk.ask(people_here, kiosk.now()), len(kiosk.ids_on_top())), found.append)
            return bool(found) and found[-1][0] == count and (not sent or found[-1][1] == 0)

        self.qtbot.waitUntil(come_true, timeout=PATIENCE_MS)


def test_no_transaction_and_no_rebase_runs_on_the_thread_that_draws(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    central, data = tmp_path / "central", tmp_path / "data"
    with program("--data", central, "--site", "lices", "--profile", PROFILE, *MORNING) as served:
        pair(central, data, "lobby")
        token = command("add-device", "garden", "--site", "lices", "--data", central).out.strip()
        garden, elsewhere = Client(served.address, token), Maker("garden", WEDNESDAY, seed=5)
        threads = Threads(monkeypatch)
        kiosk = ConnectedKiosk(qtbot, data, served.address)
        try:
            assert garden.push([elsewhere.arrive(people=3)]).json["verdicts"][0]["verdict"] == "accepted"
            kiosk.wait_for_people(3)
            kiosk.touch("J’arrive")
            assert kiosk.screen.session.state.page == SessionViewModel.Page.Arrive
            assert garden.push([elsewhere.arrive(people=2)]).status == 200
            kiosk.touch("C’est bon")
            assert garden.push([elsewhere.arrive(people=4)]).status == 200
            kiosk.wait_for_people(10, sent=True)
        finally:
            kiosk.close()
    assert threads.seen.keys() == {"writing", "reading", "write_page", "restore", "apply"}, "each was really done"
    assert threading.current_thread().name not in set().union(*threads.seen.values())
