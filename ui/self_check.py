"""`--self-check`: starts every part of the program once, in a folder of its own, and says so in one line."""

import os
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from ecocentre.operations import Refusal
from ecocentre.system import System
from kiosk.settings import Settings, read_settings
from ui import VERSION
from ui.fonts import LATIN
from ui.keyboard import choose_keyboard
from ui.viewmodels.language import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.app import Kiosk, Status
    from ui.screen import Screen

_CENTRE_SECONDS = 60
_FRAME_SECONDS = 20
_KEY_MS = 100
_FIELD = b'import Kiosk.Components; TextEntry { id: root; label: "a"; onEdited: value => root.value = value }'


class Failure(Exception):
    """What the check found wrong, in one sentence."""


def check(settings: Settings) -> int:
    """Print one line: what was found to work, or what does not. Returns 0 or 1.

    Nothing of the real kiosk is touched. The screen is drawn out of sight unless `QT_QPA_PLATFORM` chooses a platform.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        with tempfile.TemporaryDirectory(prefix="ecocentre-self-check-", ignore_cleanup_errors=True) as folder:
            own = ["--data", folder, "--site", settings.site]
            written = [] if settings.profile is None else ["--profile", str(settings.profile)]
            _check_all(read_settings([*own, *written]))
    except Exception as wrong:  # noqa: BLE001 - whatever it is, it is one line
        said = str(wrong) if isinstance(wrong, Failure) else f"{type(wrong).__name__}: {wrong}"
        print(f"self-check failed: {' '.join(said.split())}")
        return 1
    print(
        f"self-check ok: ecocentre-kiosk {VERSION}, Qt {qVersion()}, SQLite {sqlite3.sqlite_version}, "
        f"{len(LANGUAGES)} languages, badge signed and read, centre answered"
    )
    return 0


def _check_all(settings: Settings) -> None:
    from kiosk.app import open_kiosk, system_of

    system = system_of(settings)
    kiosk = open_kiosk(settings, system)
    try:
        _check_badge_and_visit(kiosk, system)
        _check_centre(kiosk, system)
        _check_screen(kiosk, system)
    finally:
        kiosk.close()


def _check_badge_and_visit(kiosk: "Kiosk", system: System) -> None:
    from ecocentre.visits import Arrive, people_here
    from kiosk.badges import BadgeMaker

    badges = BadgeMaker(kiosk.settings.site, system, kiosk)
    new = badges.issue()
    read = badges.scan([new.code])
    if isinstance(read, Refusal):
        raise Failure(f"a badge just signed is not read: {read.code}")
    kiosk.submit(Arrive, visit=kiosk.new_id(), badge=read.badge)
    if (here := kiosk.ask(people_here, kiosk.now())) != 1:
        raise Failure(f"one visitor arrived and {here} are here")


def _check_centre(kiosk: "Kiosk", system: System) -> None:
    """A centre of the kiosk's own is started, and takes what was written."""
    decided = threading.Event()

    def took_all(status: "Status") -> bool:
        return status.connection == "connected" and status.waiting == 0

    def hear(status: "Status") -> None:
        if took_all(status) or any(trouble.code == "own_central_failed" for trouble in status.troubles):
            decided.set()

    unsubscribe = kiosk.subscribe(lambda _kinds: None, hear)
    hear(kiosk.status())
    system.wait(decided, _CENTRE_SECONDS)
    unsubscribe()
    status = kiosk.status()
    if not took_all(status) or status.troubles or status.quarantined:
        troubles = "; ".join(f"{trouble.code} ({trouble.detail})" for trouble in status.troubles)
        raise Failure(f"the centre did not take what was written: {troubles or status.connection}")


def _check_screen(kiosk: "Kiosk", system: System) -> None:
    from ui.screen import Screen, choose_renderer
    from ui.store import InlineStore
    from ui.viewmodels.session import SessionViewModel

    choose_renderer()
    choose_keyboard()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with _qt_warnings() as warnings:
        screen = Screen(kiosk.settings, InlineStore(kiosk), system)
        frames, drawn = QEventLoop(), []
        screen.firstFrame.connect(lambda: drawn.append(True))
        screen.firstFrame.connect(frames.quit)
        QTimer.singleShot(_FRAME_SECONDS * 1000, frames.quit)
        screen.show()
        frames.exec()
        if not drawn:
            raise Failure("the screen draws nothing")
        for page in SessionViewModel.Page:
            screen.session.open(page)
            application.processEvents()
            if screen.window.grabWindow().isNull():
                raise Failure(f"the page {page.name} is not drawn")
        for language in LANGUAGES:
            screen.language.choose(language.code)
            if screen.language.is_untranslated:
                raise Failure(f"the translation {language.code}.qm is not there")
        _check_keyboard(screen)
        if LATIN not in QFontDatabase.families():
            raise Failure(f"the typeface {LATIN} is not there")
        screen.close()
    if warnings:
        raise Failure(f"the screen warns: {warnings[0]}")


def _check_keyboard(screen: "Screen") -> None:
    """A letter is typed by the on-screen keyboard into a field of its own."""
    from PySide6.QtCore import QMetaObject, QUrl
    from PySide6.QtQml import QQmlComponent
    from PySide6.QtQuick import QQuickItem

    made = QQmlComponent(screen.engine)
    made.setData(_FIELD, QUrl("file:///field.qml"))
    field = made.create()
    if not isinstance(field, QQuickItem):
        raise Failure(f"a field to type in is not made: {made.errorString()}")
    field.setParentItem(screen.window.contentItem())
    screen.window.requestActivate()
    QMetaObject.invokeMethod(field, "open")
    waiting = QEventLoop()

    def strike() -> None:
        if field.property("value"):
            waiting.quit()
            return
        for key in _items_below(screen.window.contentItem()):
            letter = key.property("letter")
            if isinstance(letter, str) and len(letter) == 1 and letter.isalpha() and key.isVisible():
                QMetaObject.invokeMethod(key, "strike")
                return

    trying = QTimer(interval=_KEY_MS)
    trying.timeout.connect(strike)
    trying.start()
    QTimer.singleShot(_FRAME_SECONDS * 1000, waiting.quit)
    waiting.exec()
    trying.stop()
    if not field.property("value"):
        raise Failure("the on-screen keyboard types nothing")
    field.deleteLater()


def _items_below(item: "QQuickItem") -> "Iterator[QQuickItem]":
    for child in item.childItems():
        yield child
        yield from _items_below(child)


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
