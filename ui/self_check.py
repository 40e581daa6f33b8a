"""`--self-check`: starts every part of the program once, out of sight and in a folder of its own, and says so."""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from ecocentre.errors import KnownError
from ecocentre.operations import Refusal
from kiosk.settings import Settings, read_settings
from ui import VERSION
from ui.fonts import LATIN
from ui.viewmodels.language import LANGUAGES


class Failure(Exception):
    """What the check found wrong, in one sentence."""


def check(settings: Settings) -> int:
    """Print one line: what was found to work, or what does not. Returns 0 or 1."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        with tempfile.TemporaryDirectory(prefix="ecocentre-self-check-") as folder:
            own = ["--data", folder, "--site", settings.site, "--profile", str(settings.profile)]
            _check_badges_and_screen(read_settings([*own, "--offline"]))
            _check_central(read_settings(own))
    except (Failure, KnownError, OSError, ImportError, RuntimeError) as wrong:
        print(f"self-check failed: {wrong}")
        return 1
    print(
        f"self-check ok: ecocentre-kiosk {VERSION}, qt {qVersion()}, sqlite {sqlite3.sqlite_version}, "
        f"{len(LANGUAGES)} translations"
    )
    return 0


def _check_badges_and_screen(settings: Settings) -> None:
    from kiosk.app import open_kiosk, system_of
    from kiosk.badges import BadgeMaker
    from ui.app import Screen, choose_renderer
    from ui.store import InlineStore
    from ui.viewmodels.session import SessionViewModel

    system = system_of(settings)
    kiosk = open_kiosk(settings, system)
    badges = BadgeMaker(settings.data_folder, settings.site, system, kiosk)
    new = badges.issue()
    read = badges.scan([new.code])
    if isinstance(read, Refusal):
        raise Failure(f"a badge just signed is not read: {read.code}")
    choose_renderer()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with _qt_warnings() as warnings:
        screen = Screen(settings, InlineStore(kiosk), system)
        screen.show()
        for page in SessionViewModel.Page:
            screen.session.open(page)
            application.processEvents()
        for language in LANGUAGES:
            screen.language.choose(language.code)
            if screen.language.is_untranslated:
                raise Failure(f"the translation {language.code}.qm is not there")
        if LATIN not in QFontDatabase.families():
            raise Failure(f"the typeface {LATIN} is not there")
        screen.close()
    if warnings:
        raise Failure(f"the screen warns: {warnings[0]}")


def _check_central(settings: Settings) -> None:
    from kiosk.app import system_of
    from kiosk.own_central import OwnCentral

    central = OwnCentral(settings, system_of(settings))
    try:
        central.pair()
    finally:
        central.stop()


@contextmanager
def _qt_warnings() -> Iterator[list[str]]:
    """What Qt and QML complain about meanwhile."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _where: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            heard.append(message)

    before = qInstallMessageHandler(hear)
    try:
        yield heard
    finally:
        QCoreApplication.processEvents()
        qInstallMessageHandler(before)
