"""The real kiosk, killed at random instants while it exchanges with a real centre."""

import sys
from pathlib import Path

import pytest

from bench.crash import crash

KILLS = 200


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_no_accepted_fact_is_lost_or_counted_twice_however_often_kiosks_are_killed(tmp_path: Path) -> None:
    tally = crash(tmp_path, KILLS, seed=1)
    assert tally.kills == KILLS
    assert 0 < tally.while_opening < KILLS, "kills at every stage of a life"
    assert tally.accepted > 0
    assert (tally.lost, tally.twice) == (0, 0)
    assert (tally.missing, tally.mended) == (0, 0)
