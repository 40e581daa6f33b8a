"""Replays a seed and tells its story: `python -m tests.simulation SEED`, or `FIRST LAST` up to one that breaks."""

import sys
from concurrent.futures import ProcessPoolExecutor

from tests.simulation.world import Broken, run


def tell(seed: int) -> tuple[bool, str]:
    """The story of a seed, and whether all went well."""
    try:
        return True, f"seed {seed}\n{run(seed)}\n"
    except Broken as broken:
        return False, str(broken)


def main(arguments: list[str]) -> int:
    first, last = int(arguments[0]), int(arguments[-1])
    with ProcessPoolExecutor() as pool:
        for well, story in pool.map(tell, range(first, last + 1)):
            print(story, flush=True)
            if not well:
                pool.shutdown(wait=True, cancel_futures=True)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
