"""A sealed cache tells nothing of people, keeps what the centre does not have, and takes nothing in until unsealed."""

from pathlib import Path

import msgspec
import pytest

from ecocentre.badges import AnnounceKey, BadgeKey
from ecocentre.errors import KnownError
from ecocentre.events import Event
from ecocentre.place import Place
from ecocentre.records import Record
from ecocentre.sites import the_site
from ecocentre.system import FrozenSystem
from ecocentre.visits import people_here
from ecocentre.wire import ACCEPTED, REFUSED, Cursor, Verdict
from offline_cache.cache import Cache
from offline_cache.folder import CacheFolder
from tests.offline_cache.samples import EPOCH, SITE, page, sample_records, tables
from tests.offline_cache.test_cache import event
from tests.operations import Maker

OF_THE_PLACE = {"sites.site", "hours.opening_hours", "spaces.floor", "spaces.space", "register.entry", "events.event"}


def stated(cache: Cache) -> list[Record]:
    """The records that a centre would state after all that this cache shows."""
    from ecocentre.records import record_kinds

    rows = cache.ask(tables)
    return [record_kinds()[kind].restored(row) for kind in rows for row in rows[kind]]


@pytest.fixture
def used(cache: Cache, maker: Maker) -> tuple[Cache, str, str]:
    """A cache that knows a centre, with a visit that the centre has and one that it has not; the ids of both."""
    cache.load(page(1, *sample_records(), event("Fête")))
    known, unsent = maker.arrive(people=3, badge=maker.new_id()), maker.arrive(people=2)
    cache.submit(known)
    cache.settle([Verdict(known.id, ACCEPTED)], Cursor(EPOCH, 2))
    cache.take_pages([page(2, *stated(cache))], Cursor(EPOCH, 1))
    cache.submit(unsent)
    assert cache.ask(people_here, maker.at()) == 5
    return cache, known.visit, unsent.visit


def test_only_the_place_is_left_and_what_was_not_sent(used: tuple[Cache, str, str], maker: Maker) -> None:
    cache, known, unsent = used
    cache.seal("x")
    assert cache.sealed_by == "x"
    assert set(cache.ask(tables)) == OF_THE_PLACE
    assert cache.ask(people_here, maker.at()) == 0
    assert [unsent in waiting.body.decode() for waiting in cache.waiting()] == [True]
    on_disk = b"".join(path.read_bytes() for path in cache.folder.iterdir())
    assert known.encode() not in on_disk
    assert unsent.encode() in on_disk


def test_what_the_centre_confirmed_is_not_kept_though_its_feed_has_not_brought_it_yet(
    used: tuple[Cache, str, str], maker: Maker
) -> None:
    cache, _, unsent = used
    confirmed = maker.arrive(badge=maker.new_id())
    cache.submit(confirmed)
    cache.settle([Verdict(confirmed.id, ACCEPTED)], Cursor(EPOCH, 9))
    cache.seal("x")
    on_disk = b"".join(path.read_bytes() for path in cache.folder.iterdir())
    assert confirmed.visit.encode() not in on_disk
    assert unsent.encode() in on_disk


def test_what_operations_changed_of_the_place_is_as_the_centre_stated_it(cache: Cache, maker: Maker) -> None:
    cache.load(page(1, *sample_records(), event("Fête")))

    def change(place: Place) -> None:
        """What an operation of a later version may do, and leave behind."""
        image = msgspec.json.encode(dict(zip(Event.names(), event("Fête").stored(), strict=True))).decode()
        place.connection.exec_driver_sql("INSERT INTO before_image VALUES ('events.event', 'e-1', ?)", (image,))
        place.connection.exec_driver_sql("UPDATE event SET location = 'elsewhere'")

    cache.submit(
        AnnounceKey(key=maker.new_id(), public_key="ab" * 32, id=maker.new_id(), kiosk="lobby", made_at=maker.at())
    )
    cache._write(lambda connection: change(Place(connection, SITE)))
    cache.seal("x")
    (found,) = cache.ask(lambda place: place.every(Event))
    assert found.location == ""
    assert cache.ask(lambda place: place.every(BadgeKey)) == []


def test_nothing_gets_in_until_it_is_unsealed(used: tuple[Cache, str, str], maker: Maker) -> None:
    cache, _, _ = used
    everything = page(2, *stated(cache))
    cache.seal("x")
    with pytest.raises(KnownError, match="revoked"):
        cache.submit(maker.arrive())
    with pytest.raises(KnownError, match="revoked"):
        cache.load(everything)
    assert cache.take_pages([everything], Cursor(EPOCH, 1)) == set()
    (waiting,) = cache.waiting()
    cache.settle([Verdict(waiting.id, REFUSED, "x")], Cursor(EPOCH, 2))
    assert set(cache.ask(tables)) == OF_THE_PLACE
    cache.unseal()
    cache.load(everything)
    assert cache.sealed_by is None
    cache.submit(maker.arrive())


def test_it_stays_sealed_over_a_restart_and_a_damaged_file(
    used: tuple[Cache, str, str], folder: Path, system: FrozenSystem, maker: Maker
) -> None:
    cache, _, _ = used
    cache.seal("x")
    for damage in (False, True):
        cache.close()
        path = folder / (folder / "current").read_text().strip()
        if damage:
            content = bytearray(path.read_bytes())
            content[-4096:] = b"\xff" * 4096
            path.write_bytes(content)
        cache = Cache(folder, SITE, system)
        assert cache.sealed_by == "x"
        assert cache.ask(people_here, maker.at()) == 0
        assert cache.count_waiting() == 1
        assert cache.ask(the_site) is not None
    cache.close()


def test_damaged_files_that_were_kept_go_too(cache: Cache, folder: Path) -> None:
    kept = folder / "damaged-20261123T100000-cache-1.sqlite"
    kept.write_bytes(b"somebody")
    cache.seal("x")
    assert not kept.exists()


def test_a_disk_that_takes_nothing_leaves_it_as_it_was(
    used: tuple[Cache, str, str], maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, _, _ = used

    def full(*_arguments: object) -> None:
        raise KnownError("disk_full")

    monkeypatch.setattr(CacheFolder, "point_to", full)
    with pytest.raises(KnownError, match="disk_full"):
        cache.seal("x")
    assert cache.sealed_by is None
    assert cache.ask(people_here, maker.at()) == 5
    cache.submit(maker.arrive())
