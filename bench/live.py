"""A change until the other kiosk has it, all at one real centre, beside an empty HTTP round trip.

Once sent to the centre by a client with nothing around it, and once accepted on a kiosk, whose own work is in it then.
"""

import http.client
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from bench import crowd
from bench.centre import Served, prepare, served
from bench.gauges import now_ms
from bench.measure import ROOT, Figure, child_environment, folder, percentiles, timed_ms
from ecocentre.operations import write_operation
from ecocentre.sites import the_site
from ecocentre.system import System
from ecocentre.visits import Arrive
from kiosk import app
from kiosk.app import Kiosk, open_kiosk
from kiosk.settings import read_settings

_CHANGES, _SMALL_CHANGES = 400, 5
_UNCOUNTED = 10
_BETWEEN_SECONDS = 0.05
_PATIENCE_SECONDS = 30.0
_NAMES = ("here", "there", "sender")


class _Times(NamedTuple):
    """What was measured, each in ms."""

    sent_told: list[float]
    sent_shown: list[float]
    accepted_told: list[float]
    accepted: list[float]
    empty: list[float]


class _Heard(NamedTuple):
    """When the other kiosk told its listeners of a visit, and when a view-model had its new state."""

    told_ms: float
    shown_ms: float


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject."""
    changes = _SMALL_CHANGES if small else _CHANGES
    with folder() as place:
        tokens = prepare(place / "centre", _NAMES)
        with served(place / "centre", tokens) as centre:
            times = _change(place, centre, changes)
    peer = "an empty HTTP round trip (/v1/health)"
    goal = {50: 5.0, 99: 30.0}
    return [
        *percentiles("sent to the centre until a kiosk tells of it", times.sent_told, peer, times.empty, most=goal),
        *percentiles("sent to the centre until its view-model has it", times.sent_shown, peer, times.empty, most=goal),
        *percentiles("accepted on one kiosk until the other tells of it", times.accepted_told, peer, times.empty),
        *percentiles("before that: accepted on the first (Kiosk.submit)", times.accepted, peer, times.empty),
    ]


def _change(place: Path, centre: Served, changes: int) -> _Times:
    """Send a change, submit one, each time hear of it there, then ask the centre for next to nothing."""
    times = _Times([], [], [], [], [])
    pause = threading.Event()
    # The centre's own clock: by another, whoever comes would have left when the view-model counts.
    system = System()
    with (
        _listener(place, centre) as hear,
        closing(open_connected(place, centre, 0)) as here,
        _connection(centre) as connection,
    ):
        for _ in range(_UNCOUNTED + changes):
            body = _push_of_one(system)
            # The kiosks come to rest before the next change, as they do between two visitors.
            pause.wait(_BETWEEN_SECONDS)
            sent_ms = now_ms()
            _send(connection, centre, body)
            heard = hear()
            times.sent_told.append(heard.told_ms - sent_ms)
            times.sent_shown.append(heard.shown_ms - sent_ms)
            pause.wait(_BETWEEN_SECONDS)
            took_ms, _outcome = timed_ms(lambda: here.submit(Arrive, visit=here.new_id(), purposes=("work",)))
            submitted_ms = now_ms()
            times.accepted.append(took_ms)
            times.accepted_told.append(hear().told_ms - submitted_ms)
            pause.wait(_BETWEEN_SECONDS)
            times.empty.append(timed_ms(lambda: _ask_for_nothing(connection))[0])
    return _Times(*(each[_UNCOUNTED:] for each in times))


def _push_of_one(system: System) -> bytes:
    """One arrival as the body of a push."""
    arrive = Arrive(
        id=system.new_id(), kiosk=_NAMES[2], made_at=system.now(), visit=system.new_id(), purposes=("work",)
    )
    return b'{"operations":[' + write_operation(arrive) + b"]}"


def _command_line(place: Path, centre: Served, number: int) -> list[str]:
    """The command line of one of the kiosks, whose token is put where it looks for it."""
    name = _NAMES[number]
    token_file = place / f"token.{name}"
    token_file.touch(mode=0o600)
    token_file.write_text(centre.tokens[number], "ascii")
    return ["--data", str(place / name), "--kiosk", name, "--central", centre.address, "--token-file", str(token_file)]


def open_connected(place: Path, centre: Served, number: int) -> Kiosk:
    """One of the kiosks, connected, with all that the centre states."""
    # Over how long a city's kiosks spread their first contacts is no part of what is measured.
    vars(app)["_PHASE_SECONDS"] = 0.0
    kiosk = open_kiosk(read_settings(_command_line(place, centre, number)), crowd.afternoon())
    connected = threading.Event()

    def look(_status: object = None) -> None:
        if kiosk.status().connection == "connected" and kiosk.ask(the_site) is not None:
            connected.set()

    stop_listening = kiosk.subscribe(look, look)
    look()
    assert connected.wait(_PATIENCE_SECONDS)
    stop_listening()
    return kiosk


@contextmanager
def _listener(place: Path, centre: Served) -> Iterator[Callable[[], _Heard]]:
    """The other kiosk, in a process of its own; the answer waits for the next time at which it has a new visit."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.hearing", str(place), centre.address, *centre.tokens],
        cwd=ROOT,
        env=child_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    said = process.stdout
    with process:
        assert said.readline() == "listening\n"
        yield lambda: _Heard(*map(float, said.readline().split()))
        process.stdin.close()


@contextmanager
def _connection(centre: Served) -> Iterator[http.client.HTTPConnection]:
    """A connection to the centre that stays open."""
    parts = urlsplit(centre.address)
    assert parts.hostname is not None
    with closing(http.client.HTTPConnection(parts.hostname, parts.port, timeout=_PATIENCE_SECONDS)) as connection:
        _ask_for_nothing(connection)
        yield connection


def _ask_for_nothing(connection: http.client.HTTPConnection) -> None:
    connection.request("GET", "/v1/health")
    connection.getresponse().read()


def _send(connection: http.client.HTTPConnection, centre: Served, body: bytes) -> None:
    headers = {"Authorization": f"Bearer {centre.tokens[2]}", "Content-Type": "application/json"}
    connection.request("POST", f"/v1/sites/{crowd.SITE}/operations", body, headers)
    answer = connection.getresponse().read()
    assert b'"verdict":"accepted"' in answer, answer
