"""The program: its words are read, the data opened behind the screen, and the end of it told."""

import gc
import logging
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.settings import Settings, read_settings
from ui import COLLECTING
from ui.fonts import pair_typefaces
from ui.keyboard import choose_keyboard
from ui.screen import Screen, choose_renderer
from ui.store import StoreThread, fault_code

if TYPE_CHECKING:
    from types import TracebackType

    from kiosk.app import Kiosk

LEAVES = {"already_running", "database_from_the_future", "cache_of_another_site"}
"""Known errors that waiting does not mend: the program says so and ends."""

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Run the kiosk. Returns the process's exit code."""
    try:
        settings = read_settings(arguments)
    except KnownError as error:
        print(f"ecocentre-kiosk: {error.detail or error.code}", file=sys.stderr)
        return 2
    if settings.self_check:
        from ui.self_check import check

        logging.disable()
        return check(settings)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    from kiosk.app import system_of

    choose_renderer()
    choose_keyboard()
    application = QGuiApplication([sys.argv[0]])
    pair_typefaces()
    application.setApplicationName("ecocentre-kiosk")
    system = system_of(settings)
    store = StoreThread(lambda: open_data(settings, system), system)
    screen = Screen(settings, store, system)
    leaving = Leaving(store, screen)
    sys.excepthook = leaving.fault
    signal.signal(signal.SIGINT, leaving.interrupt)
    signal.signal(signal.SIGTERM, leaving.interrupt)
    screen.show()
    code = application.exec()
    screen.close()
    return leaving.code or code


def open_data(settings: Settings, system: System) -> "Kiosk":
    """Open the kiosk's data, and its own central service where it has no other; on the store thread."""
    from kiosk.app import open_kiosk

    kiosk = open_kiosk(settings, system)
    # What is loaded now stays. A collection that looked through all of it would make a frame come late by a tenth of
    # a second.
    gc.freeze()
    gc.set_threshold(*COLLECTING)
    return kiosk


class Leaving(QObject):
    """Ends the program where going on is no use, and shows the calm panel where a fault of ours was not caught."""

    def __init__(self, store: StoreThread, screen: Screen) -> None:
        super().__init__()
        self.code = 0
        self._screen = screen
        store.delivery.refused.connect(self.refuse)
        screen.left.connect(self.leave)

    @Slot()
    def leave(self) -> None:
        QCoreApplication.exit(0)

    @Slot(object)
    def refuse(self, error: KnownError) -> None:
        if error.code in LEAVES:
            print(f"ecocentre-kiosk: {error.detail or error.code}", file=sys.stderr)
            self.code = 1
            QCoreApplication.exit(1)

    def fault(self, kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
        code = fault_code(error)
        _log.critical("fault %s: %s", code, kind.__name__, exc_info=(kind, error, trace))
        self._screen.session.breakDown(code)

    def interrupt(self, _signal: int, _frame: object) -> None:
        QCoreApplication.exit(0)
