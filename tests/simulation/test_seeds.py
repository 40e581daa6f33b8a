"""Whatever networks, disks, clocks and power cuts do: in the end every kiosk holds what the centre holds, once each.

`SIMULATION_SEEDS=2000` runs that many worlds instead of the usual few, and `SIMULATION_FIRST_SEED` begins with another.
A world that breaks tells its story; `python -m tests.simulation SEED` replays it, and with `FIRST LAST` it
lives through many on all processors.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.world import run

ROOT = Path(__file__).resolve().parents[2]
FIRST = int(os.environ.get("SIMULATION_FIRST_SEED", "1"))
COUNT = int(os.environ.get("SIMULATION_SEEDS", "400"))


@pytest.mark.parametrize("seed", range(FIRST, FIRST + COUNT))
def test_a_world_comes_to_rest_with_every_promise_kept(seed: int) -> None:
    run(seed)


def test_a_seed_tells_the_same_story_every_time() -> None:
    """In another process, with another order of everything that has none."""
    told = {
        subprocess.run(
            [sys.executable, "-m", "tests.simulation", "1", "6"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": order},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for order in ("1", "2")
    }
    assert len(told) == 1
    assert len(told.pop().splitlines()) > 100
