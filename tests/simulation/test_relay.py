"""What a kiosk's neighbours had heard of it is theirs to hand over, once it is never seen again."""

import pytest

from ecocentre.visits import Arrive
from tests.simulation.world import World, world


def two_arrivals_are_known_to_the_relay_only(lived: World) -> set[str]:
    """Their ids, as operations. The kiosk that made them has heard nothing of the centre since."""
    lived.get_acquainted()
    # The story is of what the relay has heard: the local network carries it, whatever the weather was.
    lived.network.heal()
    lobby, desk, _ = lived.kiosks
    before = set(lived.ledger.made)
    for people in (2, 3):
        lived.submit(desk, Arrive, visit=desk.system.new_id(), people=people)
    lived.exchange_over(desk, lobby)
    return set(lived.ledger.made) - before


@pytest.mark.parametrize("seed", range(1, 4))
def test_a_neighbour_hands_over_what_a_stolen_kiosk_made(seed: int) -> None:
    with world(seed, kiosks=3) as lived:
        made = two_arrivals_are_known_to_the_relay_only(lived)
        lived.steal(lived.kiosks[1], revoked=False)
        lived.check()
        journal = lived.centre.journal()
        assert {journal[name] for name in made} == {"accepted"}


@pytest.mark.parametrize("seed", range(1, 4))
def test_of_a_kiosk_that_was_revoked_its_neighbours_tell_staff_what_it_made(seed: int) -> None:
    with world(seed, kiosks=3) as lived:
        made = two_arrivals_are_known_to_the_relay_only(lived)
        lived.steal(lived.kiosks[1], revoked=True)
        lived.check()
        assert not made & lived.centre.journal().keys()
        with lived.kiosks[0].runs():
            entries = lived.kiosks[0].cache.quarantine()
        assert {entry.id: entry.code for entry in entries} == dict.fromkeys(made, "maker_revoked")
