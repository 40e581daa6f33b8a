"""Replays a seed and tells its story: `python -m tests.simulation SEED`, or `FIRST LAST` up to one that breaks."""

import sys

from tests.simulation.world import Broken, run


def main(arguments: list[str]) -> int:
    first, last = int(arguments[0]), int(arguments[-1])
    for seed in range(first, last + 1):
        try:
            story = run(seed)
        except Broken as broken:
            print(broken)
            return 1
        print(f"seed {seed}\n{story}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
