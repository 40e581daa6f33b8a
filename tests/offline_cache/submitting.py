"""A program for tests: submits arrivals to the cache of a folder, one line `accepted ID` for each, until it ends.

`python submitting.py FOLDER [LIMIT_BYTES]`: with a limit, no file of this process may grow beyond it. Whatever the disk
refuses, the line `fault CODE DETAIL` is the last one. Root goes on as nobody where the folder is not root's to write.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.visits import Arrive
from offline_cache.cache import Cache


def main(folder: Path, limit_bytes: int | None) -> None:
    system = System()
    if sys.platform != "win32" and os.geteuid() == 0 and not folder.parent.stat().st_mode & 0o200:
        os.seteuid(65534)
    try:
        cache = Cache(folder, "lices", system)
    except KnownError as fault:
        print(f"fault {fault.code} {fault.detail}", flush=True)
        return
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
            print(f"fault {fault.code} {fault.detail}", flush=True)
            return
        print(f"accepted {arrive.id}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
