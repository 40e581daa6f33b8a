"""A program for tests: submits arrivals to the cache of a folder, one line `accepted ID` for each, until it ends.

`python submitting.py FOLDER [LIMIT_BYTES]`: with a limit, no file of this process may grow beyond it; when the disk
refuses, the line `fault CODE` is the last one.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.visits import Arrive
from offline_cache.cache import Cache


def main(folder: Path, limit_bytes: int | None) -> None:
    system = System()
    cache = Cache(folder, "lices", system)
    print("open", flush=True)
    if limit_bytes is not None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (limit_bytes, limit_bytes))
    while True:
        arrive = Arrive(
            id=system.new_id(), kiosk="lobby", made_at=datetime(2026, 11, 23, 10, tzinfo=UTC), visit=system.new_id()
        )
        try:
            cache.submit(arrive)
        except KnownError as fault:
            print(f"fault {fault.code}", flush=True)
            return
        print(f"accepted {arrive.id}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
