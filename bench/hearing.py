"""The kiosk that `live` listens to, in its own process: its exchange, its store thread and a view-model, no window."""

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from bench import crowd
from bench.centre import Served
from bench.gauges import now_ms
from bench.live import open_connected
from ecocentre.visits import Visit
from kiosk.app import Kiosk
from kiosk.resources import resource
from ui.store import StoreThread
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.visits import VisitsViewModel


def listen(place: Path, centre: Served) -> None:
    """Say of every new visit when the listeners were told, and when a view-model had counted it; until stdin ends."""
    application = QCoreApplication(["bench"])
    system = crowd.afternoon()
    told_ms: list[float] = []

    def tell(kinds: frozenset[str]) -> None:
        # All kinds together are told of once everything has been loaded.
        if kinds == {Visit.kind}:
            told_ms.append(now_ms())

    def open_telling() -> Kiosk:
        kiosk = open_connected(place, centre, 1)
        kiosk.subscribe(tell, lambda _status: None)
        return kiosk

    store = StoreThread(open_telling, system)
    language = LanguageViewModel(resource("assets/translations"))
    session = SessionViewModel(system, store.delivery, language)
    visits = VisitsViewModel(store, session, language)

    def show() -> None:
        if told_ms:
            print(told_ms.pop(), now_ms(), flush=True)
            # Otherwise the session would end, of which nobody asks how many are here.
            session.open(SessionViewModel.Page.Leave)

    def begin(_answer: None) -> None:
        session.open(SessionViewModel.Page.Leave)
        visits.stateChanged.connect(show)
        print("listening", flush=True)

    def end() -> None:
        os.read(0, 1)
        application.quit()

    store.start()
    store.run(lambda _kiosk: None, begin)
    threading.Thread(target=end, daemon=True).start()
    application.exec()
    store.close()


if __name__ == "__main__":
    listen(Path(sys.argv[1]), Served(sys.argv[2], tuple(sys.argv[3:])))
