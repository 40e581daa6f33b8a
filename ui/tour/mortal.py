"""A kiosk that is going to be killed: once the centre is gone it checks somebody in by touch, and says so."""

from collections.abc import Sequence

from ui.tour.hands import wait_until
from ui.tour.lobby import Lobby
from ui.tour.world import HurriedSystem, shift_of

_LONGEST_SECONDS = 120.0


def live_and_die(picture: str, words: Sequence[str]) -> None:
    """Say on the standard output what the home page shows (`shows STATUS PEOPLE`), and `accepted PEOPLE`.

    `picture` is a file for a picture of the home page at the start, `words` the command line of the kiosk.
    """
    lobby = Lobby(words, HurriedSystem(shift_of(words)))
    welcome = lobby.screen.welcome
    said: list[str] = []

    def tell() -> None:
        people = 0 if welcome.state.place is None else welcome.state.place.people_here
        line = f"shows {welcome.state.status} {people}"
        if line not in said[-1:]:
            said.append(line)
            print(line, flush=True)

    wait_until("the kiosk knows how it stands", lambda: welcome.state.status in ("ok", "offline"))
    lobby.picture().save(picture)
    tell()
    welcome.stateChanged.connect(tell)
    wait_until("the centre is reached", lambda: welcome.state.status == "ok", _LONGEST_SECONDS)
    wait_until("the centre is gone", lambda: welcome.state.status == "offline", _LONGEST_SECONDS)
    lobby.hands.touch("J’arrive")
    lobby.hands.touch("C’est bon")
    lobby.hands.waits_for("Bienvenue !")
    # Shown as accepted: from here on it may not be lost.
    print(f"accepted {lobby.screen.visits.state.result.people_here}", flush=True)
    wait_until("somebody kills this process", lambda: False, _LONGEST_SECONDS)
