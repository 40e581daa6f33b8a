"""The story of a day is the same for the same seed, and has all that a day is to have."""

from collections import Counter
from itertools import pairwise

from bench.day_story import CENTRES, DESK, KIOSKS, story

VISITORS, OUTAGES, KILLS = 2_000, 30, 5


def test_a_seed_tells_the_same_story_every_time() -> None:
    assert story(50, 4, 2, seed=1, patient=True) == story(50, 4, 2, seed=1, patient=True)
    assert story(50, 4, 2, seed=1, patient=True) != story(50, 4, 2, seed=2, patient=True)


def test_a_day_has_all_kinds_of_visitors() -> None:
    visitors = story(VISITORS, OUTAGES, KILLS, seed=3, patient=True).visitors
    stays = [stay for visitor in visitors for stay in visitor.stays]
    assert len(visitors) == VISITORS
    assert {stay.enters for stay in stays} == set(KIOSKS)
    assert {stay.exits for stay in stays} == {*KIOSKS, None}
    assert {stay.slips for stay in stays} == {"", "arrival", "people", "exit"}
    assert any(stay.enters != stay.exits is not None for stay in stays)
    assert any(visitor.people > 5 for visitor in visitors)
    assert any(len(visitor.stays) == 3 for visitor in visitors)
    assert any(visitor.loses_badge is not None for visitor in visitors)
    assert any(stay.enters == DESK for stay in stays)


def test_every_process_is_killed_and_every_network_is_cut_and_restored() -> None:
    told = story(VISITORS, OUTAGES, KILLS, seed=3, patient=True)
    assert len(told.outages) == OUTAGES
    assert {kiosk for outage in told.outages for kiosk in outage.kiosks} == set(KIOSKS)
    assert {outage.cut for outage in told.outages} == {"refused", "silent", "deaf"}
    assert all(before.ends < after.begins for before, after in pairwise(told.outages))
    kills = Counter(kill.process for kill in told.kills)
    assert kills == dict.fromkeys((*KIOSKS, *CENTRES), KILLS)
    twice = [kill.process for kill in told.kills if kill.while_opening_seconds is not None]
    assert sorted(twice) == sorted(kills)
