"""A change on one kiosk until the other kiosk tells of it, both at one real centre, beside an empty HTTP round trip."""

import http.client
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from bench import crowd
from bench.centre import Served, prepare, served
from bench.gauges import now_ms
from bench.measure import ROOT, Figure, child_environment, folder, percentiles, timed_ms
from ecocentre.visits import Arrive, Visit
from kiosk import app
from kiosk.app import Kiosk, open_kiosk
from kiosk.settings import read_settings

_CHANGES, _SMALL_CHANGES = 400, 5
_UNCOUNTED = 10
_BETWEEN_SECONDS = 0.05
_PATIENCE_SECONDS = 30.0
_NAMES = ("here", "there")


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject."""
    changes = _SMALL_CHANGES if small else _CHANGES
    with folder() as place:
        tokens = prepare(place / "centre", _NAMES)
        with served(place / "centre", tokens) as centre:
            seen, accepted, empty = _change(place, centre, changes)
    peer = "an empty HTTP round trip (/v1/health)"
    return [
        *percentiles("accepted on one kiosk until the other tells of it", seen, peer, empty, most={50: 5, 99: 30}),
        *percentiles("before that: accepted on the first (Kiosk.submit)", accepted, peer, empty),
    ]


def _change(place: Path, centre: Served, changes: int) -> tuple[list[float], list[float], list[float]]:
    """Submit here, hear of it there, then ask the centre for next to nothing. Each in ms."""
    seen: list[float] = []
    accepted: list[float] = []
    empty: list[float] = []
    pause = threading.Event()
    with _listener(place, centre) as heard_ms, _opened(place, centre, 0) as here, _empty_request(centre) as ask:
        for _ in range(_UNCOUNTED + changes):
            took_ms, _outcome = timed_ms(lambda: here.submit(Arrive, visit=here.new_id(), purposes=("work",)))
            submitted_ms = now_ms()
            accepted.append(took_ms)
            seen.append(heard_ms() - submitted_ms)
            # The kiosks come to rest before the next change, as they do between two visitors.
            pause.wait(_BETWEEN_SECONDS)
            empty.append(timed_ms(ask)[0])
    return seen[_UNCOUNTED:], accepted[_UNCOUNTED:], empty[_UNCOUNTED:]


@contextmanager
def _opened(place: Path, centre: Served, number: int) -> Iterator[Kiosk]:
    """One of the kiosks, connected."""
    # Over how long a city's kiosks spread their first contacts is no part of what is measured.
    vars(app)["_PHASE_SECONDS"] = 0.0
    name = _NAMES[number]
    token_file = place / f"token.{name}"
    token_file.touch(mode=0o600)
    token_file.write_text(centre.tokens[number], "ascii")
    words = ["--data", str(place / name), "--kiosk", name, "--central", centre.address, "--token-file", str(token_file)]
    with closing(open_kiosk(read_settings(words), crowd.afternoon())) as kiosk:
        connected = threading.Event()

        def look(_status: object = None) -> None:
            if kiosk.status().connection == "connected":
                connected.set()

        stop_listening = kiosk.subscribe(lambda _kinds: None, look)
        look()
        assert connected.wait(_PATIENCE_SECONDS)
        stop_listening()
        yield kiosk


@contextmanager
def _listener(place: Path, centre: Served) -> Iterator[Callable[[], float]]:
    """The other kiosk, in a process of its own; the answer waits for the next time at which it tells of a visit."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.live", str(place), centre.address, *centre.tokens],
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
        assert said.readline() == "connected\n"
        yield lambda: float(said.readline())
        process.stdin.close()


def _listen(place: Path, centre: Served) -> None:
    def tell(kinds: frozenset[str]) -> None:
        at_ms = now_ms()
        if Visit.kind in kinds:
            print(at_ms, flush=True)

    with _opened(place, centre, 1) as kiosk:
        kiosk.subscribe(tell, lambda _status: None)
        print("connected", flush=True)
        os.read(0, 1)


@contextmanager
def _empty_request(centre: Served) -> Iterator[Callable[[], object]]:
    """Asks for the centre's health, on a connection that stays open."""
    parts = urlsplit(centre.address)
    assert parts.hostname is not None
    with closing(http.client.HTTPConnection(parts.hostname, parts.port, timeout=_PATIENCE_SECONDS)) as connection:

        def ask() -> bytes:
            connection.request("GET", "/v1/health")
            return connection.getresponse().read()

        ask()
        yield ask


if __name__ == "__main__":
    _listen(Path(sys.argv[1]), Served(sys.argv[2], tuple(sys.argv[3:])))
