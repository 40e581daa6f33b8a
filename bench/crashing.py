"""The kiosk that `crash` kills again and again: without its screen, it takes facts as quickly as it can.

`python -m bench.crashing ARGUMENT...`, the arguments are the kiosk's own. For each line `SECONDS FACT...` on standard
input a fork of this process opens the kiosk, and is killed after so many seconds. On standard output stand: `open`, or
`mended` where the cache was damaged; `missing FACT` for each fact of the line that is not there; `made FACT` before
each submit and `accepted FACT` after it; `killed`. A fact is the id of a visit or of an exit. Everything is loaded
before, so that a kiosk is open after some hundredths of a second.
"""

import logging
import os
import select
import signal
import sys
from collections.abc import Sequence

import kiosk.sync.transport  # noqa: F401
import offline_cache.cache  # noqa: F401
from ecocentre.place import Place
from ecocentre.system import System
from ecocentre.visits import Arrive, Leave
from kiosk import app, own_central  # noqa: F401
from kiosk.settings import Settings, read_settings
from kiosk.sync import engine  # noqa: F401

_HELD = (
    "SELECT EXISTS (SELECT 1 FROM visit WHERE id = :fact) OR EXISTS (SELECT 1 FROM exit WHERE id = :fact) "
    "OR EXISTS (SELECT 1 FROM outbox WHERE body LIKE '%' || :fact || '%')"
)


def _say(*words: str) -> None:
    # One system call for one line: it is told as a whole or not at all.
    os.write(1, f"{' '.join(words)}\n".encode())


def _holds(place: Place, fact: str) -> bool:
    return bool(place.connection.exec_driver_sql(_HELD, {"fact": fact}).scalar())


def _live(settings: Settings, facts: Sequence[str]) -> None:
    """One life of the kiosk; it has no end of its own."""
    opened = app.open_kiosk(settings, System())
    mended = any(trouble.code == "database_repaired" for trouble in opened.status().troubles)
    _say("mended" if mended else "open")
    for fact in facts:
        if not opened.ask(_holds, fact):
            _say("missing", fact)
    while True:
        visit, exit_ = opened.new_id(), opened.new_id()
        for fact, kind, fields in (
            (visit, Arrive, {"visit": visit, "purposes": ("work",)}),
            (exit_, Leave, {"exit": exit_, "visit": visit}),
        ):
            _say("made", fact)
            opened.submit(kind, **fields)
            _say("accepted", fact)


def main(arguments: Sequence[str]) -> None:
    """Kill one kiosk for each line, and wait until it is dead."""
    settings = read_settings(arguments)
    logging.basicConfig(level=logging.ERROR)
    # Otherwise a kiosk would be dead before its first contact.
    vars(app)["_PHASE_SECONDS"] = 0.0
    for line in sys.stdin:
        seconds, *facts = line.split()
        child = os.fork()
        if child == 0:
            try:
                _live(settings, facts)
            finally:
                os._exit(1)
        select.select([], [], [], float(seconds))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        _say("killed" if os.WIFSIGNALED(status) else "ended")


if __name__ == "__main__":
    main(sys.argv[1:])
