"""Makes up a place with a past: believable visits and events, the same ones every time, and pages that state them."""

import random
import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.measure import ROOT
from ecocentre.events import Event
from ecocentre.profile import read_profile
from ecocentre.records import Record, derived_id, write_instant
from ecocentre.system import System, to_milliseconds
from ecocentre.visits import PURPOSES, TRAVELS, Visit
from ecocentre.wire import Cursor, Page, Rows
from offline_cache.cache import Cache

SITE = "lices"
PROFILE = ROOT / "assets" / "sites" / "lices.toml"
TODAY = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
"""A Wednesday afternoon: the sample site is open."""
EPOCH = "bench"
_DAYS = 100


def afternoon() -> System:
    """The machine's clock, moved so that it is `TODAY` now."""
    return System(TODAY - datetime.now(UTC))


def site_records() -> list[Record]:
    """The sample site's own records."""
    return read_profile(tomllib.loads(PROFILE.read_text("utf-8")), SITE)


def visits(count: int, *, kiosk: str = "lobby", seed: int = 1) -> Iterator[Visit]:
    """Visits of the `_DAYS` days up to `TODAY`, in order, busiest at noon; of the latest some still go on."""
    chance = random.Random(seed)
    arrivals = sorted(_arrival(chance, _DAYS - 1 - number * _DAYS // count) for number in range(count))
    for number, arrived_at in enumerate(arrivals):
        left_at = arrived_at + timedelta(minutes=chance.expovariate(1 / 70))
        seen_leaving = chance.random() < 0.6 and left_at < TODAY
        yield Visit(
            site=SITE,
            id=_id(arrived_at, number),
            kiosk=kiosk,
            arrived_at=arrived_at,
            closes_at=arrived_at.replace(hour=18, minute=0, second=0, microsecond=0),
            people=chance.choice((1, 1, 1, 1, 2, 2, 3, 5)),
            purposes=sorted(chance.sample(PURPOSES, chance.choice((0, 1, 1, 2)))),
            remarks=[],
            travel=chance.choice((None, *TRAVELS)),
            badge=derived_id(f"bench/badge/{chance.randrange(2_000)}") if chance.random() < 0.3 else None,
            left_at=left_at if seen_leaving else None,
            undone_at=arrived_at if chance.random() < 0.01 else None,
        )


def _arrival(chance: random.Random, days_ago: int) -> datetime:
    opens = TODAY.replace(hour=7, minute=0) - timedelta(days=days_ago)
    minutes = chance.gauss(330, 150) % (450 if days_ago == 0 else 660)
    return to_milliseconds(opens + timedelta(minutes=minutes))


def _id(at: datetime, number: int) -> str:
    """A UUIDv7 (RFC 9562) of that time: ids grow with time, as those of a kiosk do."""
    milliseconds = f"{int(at.timestamp() * 1000):012x}"
    return f"{milliseconds[:8]}-{milliseconds[8:]}-7000-8000-{number:012x}"


def events(count: int, *, seed: int = 2) -> Iterator[Event]:
    """Events of the days to come, some a day."""
    chance = random.Random(seed)
    subjects = ("Atelier vélo", "Repair café", "Troc de graines", "Fresque du climat", "Cuisine anti-gaspi", "Couture")
    places = ("Grand atelier, rez-de-chaussée", "Salle des Tilleuls", "Jardin partagé", "")
    for number in range(count):
        starts_at = TODAY + timedelta(days=number // 6, minutes=30 * (number % 6 + 1))
        subject = chance.choice(subjects)
        yield Event(
            site=SITE,
            id=derived_id(f"bench/event/{number}"),
            agenda="bench",
            source=str(number),
            title={"fr": f"{subject} : réparer, transmettre, recommencer ({number + 1})"},
            about={"fr": f"{subject} ouvert à toutes et à tous. " * 8},
            starts_at=starts_at,
            ends_at=starts_at + timedelta(hours=2),
            all_day=0,
            location=chance.choice(places),
            tags=["atelier"],
            access=["mi"],
            cancelled=0,
        )


def pages(records: Sequence[Record], *, rows_a_page: int = 5_000) -> Iterator[Page]:
    """The records as a centre states all of them, page by page."""
    for start in range(0, len(records), rows_a_page):
        changed: dict[str, Rows] = {}
        for record in records[start : start + rows_a_page]:
            fields = list(record.names())
            changed.setdefault(record.kind, Rows(fields, [])).rows.append(record.stored())
        end = min(start + rows_a_page, len(records))
        left = 0 if start else len(records) - end
        yield Page(str(Cursor(EPOCH, end)), end < len(records), changed, {}, write_instant(TODAY), left)


def fill(cache_folder: Path, count: int) -> None:
    """Make a cache that holds the sample site, events and a number of visits, as if a centre had stated them."""
    with closing(Cache(cache_folder, SITE, afternoon())) as cache:
        since: Cursor | None = None
        for page in pages([*site_records(), *events(150), *visits(count)]):
            cache.load(page, since)
            since = Cursor.read(page.cursor)


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]))
