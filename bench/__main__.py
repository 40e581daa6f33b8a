"""Measures: `python -m bench [NAME...] [--small]`."""

import argparse
import importlib
import logging
import subprocess
import sys
from collections.abc import Sequence

from bench.measure import Figure, child_environment, table

NAMES = ("touch", "start", "frames", "sync", "live", "fleet", "crash", "day")


def main(arguments: Sequence[str]) -> int:
    """Measure the subjects named, or all; each in a process of its own. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure, beside a peer in the same run.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"what to measure: {', '.join(NAMES)} (default: all)")
    parser.add_argument("--small", action="store_true", help="the shortest run: it shows that all works, and no figure")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - set(NAMES):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    if len(options.names) == 1:
        print(table(measured(options.names[0], small=options.small)), flush=True)
        return 0
    failed = 0
    for name in options.names or NAMES:
        print(f"\n{name}\n", flush=True)
        command = [sys.executable, "-m", "bench", name, *(["--small"] if options.small else [])]
        failed |= subprocess.run(command, check=False, env=child_environment()).returncode
    return failed


def measured(name: str, *, small: bool) -> list[Figure]:
    """The figures of one subject."""
    logging.basicConfig(level=logging.ERROR)
    figures: list[Figure] = importlib.import_module(f"bench.{name}").measure(small=small)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
