"""A visitor at the screen of the sample site, on a real cache in a folder of the test's own."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.visitor import Visitor
from ui.keyboard import choose_keyboard

choose_keyboard()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def _loaded() -> None:
    """What is there before the first test is looked through once, not after each."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """The windows of a test end on their own thread: collected by another one, as may happen, they break Qt."""
    yield
    gc.collect()


@pytest.fixture
def silent_bell(monkeypatch: pytest.MonkeyPatch) -> None:
    """A ringing desk is seen and not heard: a machine without a sound card complains of a sound."""
    monkeypatch.setattr("ui.bell.Bell.ring", lambda _bell: None)


@pytest.fixture
def visitor(qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    visitor = Visitor(qtbot, tmp_path)
    yield visitor
    visitor.close()
