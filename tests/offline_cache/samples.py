"""What the tests of the cache and of the exchange share: the sample site, pages of a feed, whole tables."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ecocentre.place import Place
from ecocentre.profile import read_profile
from ecocentre.records import Record, StoredRow, record_kinds, write_instant
from ecocentre.wire import Cursor, Page, Rows
from tests.operations import MORNING

SITE = "lices"
EPOCH = "e1"
PROFILE = Path(__file__).resolve().parents[2] / "assets" / "sites" / "lices.toml"


def sample_records(site: str = SITE) -> list[Record]:
    """The records of the sample site."""
    import tomllib

    return read_profile(tomllib.loads(PROFILE.read_text("utf-8")), site)


def tables(place: Place) -> dict[str, list[StoredRow]]:
    """Every row of every kind in storage form, by id."""
    found: dict[str, list[StoredRow]] = {}
    for kind, record in record_kinds().items():
        names = ", ".join(f'"{field.name}"' for field in record.fields())
        statement = f'SELECT {names} FROM "{record.__tablename__}" ORDER BY id'
        rows = [tuple(row) for row in place.connection.exec_driver_sql(statement)]
        assert all(row[0] == place.site for row in rows)
        if rows:
            found[kind] = rows
    return found


def page(number: int, *records: Record, gone: dict[str, list[str]] | None = None, epoch: str = EPOCH) -> Page:
    """A page of the feed that ends at a number and states these records."""
    changed: dict[str, Rows] = {}
    for record in records:
        fields = list(record.names())
        changed.setdefault(record.kind, Rows(fields, [])).rows.append(record.stored())
    return Page(str(Cursor(epoch, number)), False, changed, gone or {}, write_instant(MORNING))


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder for many small databases: in memory where the system has one."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)
