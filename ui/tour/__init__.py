"""Drives the real program through a visitor's whole story, by input events, into pictures and one HTML page.

`python -m ui.tour --out DIR`, or `ecocentre-kiosk tour --out DIR` where the program is frozen. No display is needed.
Four smaller pictures for the README lie in `DIR/readme`: home, arrive, badge and desk.
"""

import argparse
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible, QGuiApplication

from ecocentre.errors import KnownError
from kiosk.settings import read_settings
from ui.keyboard import choose_keyboard
from ui.screen import choose_renderer
from ui.tour.hands import Missed

if TYPE_CHECKING:
    from types import TracebackType

_log = logging.getLogger("ui.tour")


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the tour. Returns the exit code: 0 done, 1 a step failed, 2 wrongly asked."""
    parser = argparse.ArgumentParser(prog="tour", description=(__doc__ or "").partition("\n")[0], allow_abbrev=False)
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder for the pictures and index.html")
    # For `dev.py run` where there is no display: the command line of the kiosk that was wanted.
    parser.add_argument("--instead-of", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    # For a process of the tour itself: a file for its picture, and the command line of a kiosk.
    parser.add_argument("--mortal", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.out is None and options.mortal is None:
        parser.error("say where the pictures go: --out DIR")
    if sys.platform.startswith("linux") and not os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if options.instead_of is not None:
        try:
            read_settings(options.instead_of)
        except KnownError as error:
            print(f"ecocentre-kiosk: {error.detail or error.code}", file=sys.stderr)
            return 2
        out = options.out.absolute()
        print(f"There is no display here: running the guided tour without one; its pictures go to {out}.", flush=True)
    faults = _Faults()
    try:
        if options.mortal is not None:
            return _be_mortal(options.mortal)
        return _guide(options.out.absolute(), faults)
    except Missed as missed:
        return _fail(str(missed))
    except OSError as fault:
        return _fail(f"{fault.filename}: {fault.strerror}" if fault.filename else str(fault))


class _Faults:
    """What goes wrong where nobody looks: Qt's complaints about our QML, and errors in slots."""

    def __init__(self) -> None:
        self.found: list[str] = []
        qInstallMessageHandler(self._hear)
        sys.excepthook = self._catch

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        _log.info("%s: %s", context.category, message)
        if kind is not QtMsgType.QtDebugMsg and (".qml" in message or str(context.category).startswith(("qml", "js"))):
            self.found.append(message)

    def _catch(self, kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
        _log.error("fault", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        self.found.append(f"{kind.__name__}: {error}")


def _guide(out: Path, faults: _Faults) -> int:
    from ui.tour.page import Album
    from ui.tour.story import Story

    album = Album(out)
    log = out / "tour.log"
    log.unlink(missing_ok=True)
    logging.basicConfig(filename=log, encoding="utf-8", level=logging.INFO, format="%(asctime)s %(name)s: %(message)s")
    application = _application()
    with tempfile.TemporaryDirectory(prefix="ecocentre-tour-", ignore_cleanup_errors=True) as folder:
        story = Story(Path(folder), album, log)
        try:
            for step in story.steps():
                missed = _missed(step) or next(iter(faults.found), None)
                if missed is not None:
                    story.keep_failure()
                    said = (step.__doc__ or step.__name__).rstrip(".")
                    return _fail(f"{said}: {missed}; see {out / 'failed.png'} and {log}")
        finally:
            story.end()
    del application
    print(album.write_page())
    return 0


def _missed(step: Callable[[], None]) -> str | None:
    try:
        step()
    except Missed as missed:
        return str(missed)
    return None


def _be_mortal(words: Sequence[str]) -> int:
    from ui.tour.mortal import live_and_die

    application = _application()
    live_and_die(words[0], words[1:])
    del application
    return 0


def _application() -> QGuiApplication:
    choose_renderer()
    choose_keyboard()
    application = QGuiApplication([sys.argv[0]])
    application.setApplicationName("ecocentre-kiosk")
    QAccessible.setActive(True)
    return application


def _fail(sentence: str) -> int:
    print(f"tour: {sentence}", file=sys.stderr)
    return 1
