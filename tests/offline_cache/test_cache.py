"""What the cache promises of operations, questions, verdicts and pages."""

import gc
import sqlite3
import threading
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Connection, select

from ecocentre.badges import Badge, PicturesChosen, badge_of_pictures
from ecocentre.errors import KnownError
from ecocentre.events import Event
from ecocentre.operations import Refusal
from ecocentre.place import Place
from ecocentre.records import record_kinds
from ecocentre.sites import SITE_ID, Site, the_site
from ecocentre.system import FrozenSystem
from ecocentre.visits import Arrive, Arrived, Visit, people_here
from ecocentre.wire import ACCEPTED, KNOWN, REFUSED, UNREADABLE, Cursor, Page, Rows, Verdict
from offline_cache.cache import Cache
from offline_cache.outbox import KEPT_DAYS
from tests.offline_cache.samples import EPOCH, SITE, page, sample_records, tables
from tests.operations import MORNING, Maker

OTHER = "019ab000-0000-7000-8000-000000000001"


def accepted(*operations: Arrive) -> list[Verdict]:
    return [Verdict(operation.id, ACCEPTED) for operation in operations]


def kept_aside(place: Place) -> list[tuple[str, str, object]]:
    rows = place.connection.exec_driver_sql("SELECT kind, id, body FROM kept_aside")
    return [(kind, id, msgspec.json.decode(body)) for kind, id, body in rows]  # noqa: A001


def cursors() -> list[sqlite3.Cursor]:
    return [each for each in gc.get_objects() if isinstance(each, sqlite3.Cursor)]


def event(title: str, id: str = "e-1") -> Event:  # noqa: A002
    return Event(
        site=SITE, id=id, agenda="a", source=id, title={"fr": title}, about={}, starts_at=MORNING, all_day=0,
        location="", tags=[], access=[], cancelled=0,
    )  # fmt: skip


# -- operations and questions -----------------------------------------------------------------------------------------


def test_an_accepted_operation_shows_and_waits(cache: Cache, maker: Maker) -> None:
    arrive = maker.arrive(people=3)
    outcome, changed = cache.submit(arrive)
    assert outcome == Arrived(visit=arrive.visit, people=3, people_here=3, over_capacity=False)
    assert changed == {"visits.visit"}
    assert cache.ask(people_here, maker.at()) == 3
    assert [waiting.id for waiting in cache.waiting()] == [arrive.id]
    assert cache.count_waiting() == 1


def test_what_was_accepted_is_there_after_a_restart(cache: Cache, maker: Maker, system: FrozenSystem) -> None:
    operations = [maker.arrive(), maker.arrive(people=2)]
    for operation in operations:
        cache.submit(operation)
    shown = cache.ask(tables)
    cache.close()
    again = Cache(cache.folder, SITE, system)
    assert again.ask(tables) == shown
    assert [waiting.id for waiting in again.waiting()] == [operation.id for operation in operations]
    again.close()


def test_a_refused_operation_leaves_no_trace(cache: Cache, maker: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Arrive, place: Place) -> Refusal:
        site = the_site(place)
        assert site is not None
        site.capacity = 0
        place.save(site)
        return Refusal("full")

    before = cache.ask(tables)
    monkeypatch.setattr(Arrive, "apply", refuse)
    assert cache.submit(maker.arrive()) == (Refusal("full"), set())
    assert cache.ask(tables) == before
    assert cache.count_waiting() == 0
    assert not cache.ask(lambda place: place.connection.exec_driver_sql("SELECT * FROM before_image").all())


def test_a_failing_rule_leaves_no_trace(cache: Cache, maker: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Arrive, place: Place) -> Arrived:
        place.remove(Site, SITE_ID)
        raise ZeroDivisionError

    before = cache.ask(tables)
    monkeypatch.setattr(Arrive, "apply", fail)
    with pytest.raises(ZeroDivisionError):
        cache.submit(maker.arrive())
    assert cache.ask(tables) == before
    assert cache.count_waiting() == 0


def test_a_question_cannot_write(cache: Cache) -> None:
    with pytest.raises(KnownError) as refused:
        cache.ask(lambda place: place.remove(Site, SITE_ID))
    assert refused.value.code == "folder_read_only"
    assert cache.ask(the_site) is not None


def test_every_thread_may_call(cache: Cache) -> None:
    makers = [Maker("lobby", seed=seed) for seed in range(4)]
    faults: list[Exception] = []

    def work(maker: Maker) -> None:
        try:
            for _ in range(10):
                cache.submit(maker.arrive())
                cache.ask(people_here, MORNING)
        except Exception as fault:  # noqa: BLE001
            faults.append(fault)

    threads = [threading.Thread(target=work, args=(maker,)) for maker in makers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert faults == []
    assert cache.count_waiting() == 40


def test_no_cursor_outlives_its_transaction(cache: Cache, maker: Maker) -> None:
    """The garbage collector would reset its statement from another thread, under the hands of whoever is running it.

    (Tried, with four threads on one cache: SQLite called an arrival a misuse after some hundred.)
    """
    arrive = maker.arrive()
    cache.load(page(1, *sample_records()))
    gc.collect()
    gc.disable()
    before = {id(each) for each in cursors()}
    try:
        cache.submit(arrive)
        cache.submit(maker.leave(visit=arrive.visit))
        cache.ask(people_here, maker.at())
        cache.settle(accepted(arrive), Cursor(EPOCH, 2))
        cache.take_pages([page(2, *sample_records())], Cursor(EPOCH, 1))
        cache.digest()
        left = [each for each in cursors() if id(each) not in before]
    finally:
        gc.enable()
    assert left == []


# -- the written profile ----------------------------------------------------------------------------------------------


def test_the_written_profile_stands_in_for_a_centre(cache: Cache, maker: Maker) -> None:
    assert cache.seed(sample_records()) is False
    cache.submit(maker.arrive(people=2))
    changed = [record for record in sample_records() if not isinstance(record, Site)]
    site = next(record for record in sample_records() if isinstance(record, Site))
    site.capacity = 1
    assert cache.seed([site, *changed[:-1]]) is True
    held = cache.ask(the_site)
    assert held is not None
    assert held.capacity == 1
    assert cache.ask(tables)["spaces.space"] == [
        record.stored()
        for record in sorted(changed[:-1], key=lambda record: record.id)
        if record.kind == "spaces.space"
    ]
    visits = cache.ask(lambda place: place.find(Visit, place.select(Visit)))
    assert [visit.remarks for visit in visits] == [["over_capacity"]], "what waits was applied to the new profile"


def test_after_a_centre_the_written_profile_counts_no_more(cache: Cache) -> None:
    cache.load(page(5, *sample_records()))
    site = next(record for record in sample_records() if isinstance(record, Site))
    site.capacity = 1
    assert cache.seed([site]) is False


# -- verdicts ---------------------------------------------------------------------------------------------------------


def test_a_confirmed_operation_stays_until_the_feed_contains_it(cache: Cache, maker: Maker) -> None:
    cache.load(page(5, *sample_records()))
    arrive = maker.arrive(people=2)
    cache.submit(arrive)
    assert cache.settle(accepted(arrive), Cursor(EPOCH, 7)) == set()
    assert cache.count_waiting() == 0

    # Somebody else's change comes first: what was confirmed is still shown.
    cache.take_pages([page(6, event("Atelier"))], Cursor(EPOCH, 5))
    assert cache.ask(people_here, maker.at()) == 2

    # The centre knows better how it was: three came. From here on its word counts.
    visit = cache.ask(lambda place: place.get(Visit, arrive.visit))
    assert visit is not None
    visit.people = 3
    cache.take_pages([page(7, visit)], Cursor(EPOCH, 6))
    assert cache.ask(people_here, maker.at()) == 3
    assert not cache.ask(lambda place: place.connection.exec_driver_sql("SELECT * FROM outbox").all())


def test_a_verdict_after_the_feed_ends_the_wait(cache: Cache, maker: Maker) -> None:
    cache.load(page(5, *sample_records()))
    arrive = maker.arrive()
    cache.submit(arrive)
    visit = cache.ask(lambda place: place.get(Visit, arrive.visit))
    assert visit is not None
    visit.people = 9
    cache.take_pages([page(6, visit)], Cursor(EPOCH, 5))
    assert cache.ask(people_here, maker.at()) == 1, "the operation is applied on top"
    assert "visits.visit" in cache.settle(accepted(arrive), Cursor(EPOCH, 6))
    assert cache.ask(people_here, maker.at()) == 9


def test_verdicts_of_a_database_that_is_no_more_count_for_nothing(cache: Cache, maker: Maker) -> None:
    """Its answer was on its way while a new one took its place, and all was loaded from that more quickly."""
    cache.load(page(5, *sample_records()))
    sent_at = cache.cursor()
    arrive, claim = maker.arrive(), maker.arrive()
    for operation in (arrive, claim):
        cache.submit(operation)
    cache.load(page(9, *sample_records(), epoch="e2"))
    with pytest.raises(KnownError) as told:
        cache.settle([*accepted(arrive), Verdict(claim.id, REFUSED, "full")], Cursor(EPOCH, 7), sent_at)
    assert told.value.code == "reply_unreadable"
    assert [waiting.id for waiting in cache.waiting()] == [arrive.id, claim.id], "the new one has to hear of both"

    cache.settle(accepted(arrive), Cursor("e3", 4), cache.cursor())
    assert [waiting.id for waiting in cache.waiting()] == [claim.id], "a newer one than what was loaded from has it"


def test_pictures_that_the_centre_refuses_go_and_the_badge_stays(cache: Cache, maker: Maker) -> None:
    issue = maker.issue()
    claim = maker.choose_pictures(issue.badge, "sun-key-fish")
    assert cache.submit(issue)
    assert isinstance(cache.submit(claim)[0], PicturesChosen)
    verdicts = [Verdict(issue.id, ACCEPTED), Verdict(claim.id, REFUSED, "pictures_taken")]
    cache.settle(verdicts, Cursor(EPOCH, 1))
    assert cache.ask(badge_of_pictures, "sun-key-fish", maker.at()) is None
    badge = cache.ask(lambda place: place.get(Badge, issue.badge))
    assert badge is not None
    assert (badge.alias, badge.pictures) == ("Loutre 7", None)
    assert [(one.kind, one.code) for one in cache.quarantine()] == [("badges.choose_pictures", "pictures_taken")]
    assert isinstance(cache.submit(maker.choose_pictures(issue.badge, "cat-boat-tree"))[0], PicturesChosen)


def test_a_refused_operation_is_set_aside_and_undone(cache: Cache, maker: Maker, system: FrozenSystem) -> None:
    cache.load(page(5, *sample_records()))
    before = cache.ask(tables)
    good, bad, worse = maker.arrive(), maker.arrive(people=5), maker.arrive(people=7)
    for operation in (bad, good, worse):
        cache.submit(operation)
    changed = cache.settle(
        [Verdict(bad.id, REFUSED, "full"), Verdict(worse.id, UNREADABLE, "unreadable", "no such field")],
        Cursor(EPOCH, 5),
    )
    assert changed == {"visits.visit"}
    assert cache.ask(people_here, maker.at()) == 1
    assert [waiting.id for waiting in cache.waiting()] == [good.id]
    first, second = sorted(cache.quarantine(), key=lambda entry: entry.id)
    assert (first.id, first.kind, first.verdict, first.code) == (bad.id, "visits.arrive", REFUSED, "full")
    assert (second.verdict, second.code, second.detail) == (UNREADABLE, "unreadable", "no such field")
    assert msgspec.json.decode(second.body)["people"] == 7
    cache.settle([Verdict(good.id, REFUSED)], Cursor(EPOCH, 5))
    assert cache.ask(tables) == before


# -- pages ------------------------------------------------------------------------------------------------------------


def test_a_page_that_does_not_follow_is_left_out(cache: Cache) -> None:
    cache.load(page(5, *sample_records()))
    assert cache.take_pages([page(9, event("Neuf"))], Cursor(EPOCH, 5)) == {"events.event"}
    assert cache.take_pages([page(8, event("Huit"))], Cursor(EPOCH, 5)) == set()
    assert cache.take_pages([page(10, event("Autre"), epoch="e2")], Cursor("e2", 9)) == set()
    assert cache.cursor() == Cursor(EPOCH, 9)
    found = cache.ask(lambda place: place.get(Event, "e-1"))
    assert found is not None
    assert found.title == {"fr": "Neuf"}


def test_what_is_gone_is_gone_under_an_operation_too(cache: Cache, maker: Maker) -> None:
    arrive = maker.arrive()
    other = Visit(
        site=SITE, id=OTHER, kiosk="desk", arrived_at=MORNING, closes_at=MORNING, people=1, purposes=[], remarks=[]
    )
    cache.load(page(5, other, *sample_records()))
    cache.submit(maker.undo(OTHER))
    cache.submit(arrive)
    cache.take_pages([page(6, gone={"visits.visit": [OTHER]})], Cursor(EPOCH, 5))
    assert cache.ask(lambda place: place.get(Visit, OTHER)) is None
    assert cache.ask(people_here, maker.at()) == 1


@pytest.mark.parametrize(
    "rows",
    [
        Rows(["site", "id"], [("lices", "x", 3)]),
        Rows(["id", "level", "name"], [("x", 1, "{}")]),
        Rows(["site", "id", "level", "name"], [("elsewhere", "x", 1, "{}")]),
        Rows(["site", "id", "level", "name"], [("lices", "x", None, "{}")]),
        Rows(["site", "id", "level", "name"], [("lices", "x", 2**63, "{}")]),
        Rows(["site", "id"], [("lices", "x")]),
    ],
)
def test_rows_that_are_none_are_refused_as_a_whole(cache: Cache, rows: Rows) -> None:
    cache.load(page(5, *sample_records()))
    before = cache.ask(tables)
    wrong = Page(
        f"{EPOCH}:6",
        False,
        {"events.event": page(6, event("x")).changed["events.event"]} | {"spaces.floor": rows},
        {},
        "",
    )
    with pytest.raises(KnownError) as refused:
        cache.take_pages([wrong], Cursor(EPOCH, 5))
    assert refused.value.code == "reply_unreadable"
    with pytest.raises(KnownError):
        cache.load(wrong)
    assert cache.ask(tables) == before
    assert cache.cursor() == Cursor(EPOCH, 5)


# -- loading ----------------------------------------------------------------------------------------------------------


def test_a_loading_begins_anew_and_carries_over_what_waits(cache: Cache, maker: Maker) -> None:
    waiting, refused, confirmed = maker.arrive(people=2), maker.arrive(), maker.arrive(people=4)
    for operation in (waiting, refused, confirmed):
        cache.submit(operation)
    cache.settle([Verdict(refused.id, REFUSED, "full"), *accepted(confirmed)], Cursor("old", 3))
    records = [record for record in sample_records() if record.kind != "spaces.space"]
    cache.load(page(50, *records))
    assert "spaces.space" not in cache.ask(tables)
    assert cache.cursor() == Cursor(EPOCH, 50)
    assert [entry.id for entry in cache.quarantine()] == [refused.id]
    # Nobody knows whether the centre's new life has what its old one confirmed: it is sent again.
    assert [entry.id for entry in cache.waiting()] == [waiting.id, confirmed.id]
    assert cache.ask(people_here, maker.at()) == 6
    assert [path.name for path in cache.folder.glob("*.sqlite")] == ["cache-2.sqlite"]


def delivered(cache: Cache, maker: Maker) -> Visit:
    """A visit that was made here, and that the centre stated, and then that it has ended."""
    arrive = maker.arrive(people=2)
    cache.submit(arrive)
    cache.settle(accepted(arrive), Cursor(EPOCH, 6))
    visit = cache.ask(lambda place: place.get(Visit, arrive.visit))
    assert visit is not None
    cache.take_pages([page(6, visit)], Cursor(EPOCH, 5))
    assert (cache.waiting(), cache.digest()[0]) == ([], Cursor(EPOCH, 6))
    visit.left_at = maker.at()
    cache.take_pages([page(7, visit)], Cursor(EPOCH, 6))
    return visit


def test_what_was_delivered_is_sent_again_to_a_centre_that_was_set_back(cache: Cache, maker: Maker) -> None:
    cache.load(page(5, *sample_records()))
    visit = delivered(cache, maker)
    later = maker.arrive(people=4)
    cache.submit(later)
    # As long as the epoch is the same, the centre has it.
    cache.load(page(8, visit, *sample_records()))
    assert [entry.id for entry in cache.waiting()] == [later.id]
    for epoch in ("e2", "e3"):
        cache.load(page(8, visit, *sample_records(), epoch=epoch))
        resent, waiting = cache.waiting()
        assert waiting.id == later.id, "in the order in which they were made"
        assert msgspec.json.decode(resent.body)["visit"] == visit.id
        # The centre's state may have it, and what happened since: it is not done over again.
        assert cache.ask(tables)["visits.visit"][0] == visit.stored()
        assert cache.ask(people_here, maker.at()) == 4
        cache.settle([Verdict(resent.id, KNOWN)], Cursor(epoch, 8))
        assert [entry.id for entry in cache.waiting()] == [later.id]
        assert cache.ask(tables)["visits.visit"][0] == visit.stored()


def test_what_the_centre_lost_comes_back_by_its_feed(cache: Cache, maker: Maker) -> None:
    cache.load(page(5, *sample_records()))
    visit = delivered(cache, maker)
    cache.load(page(5, *sample_records(), epoch="e2"))
    assert "visits.visit" not in cache.ask(tables)
    (resent,) = cache.waiting()
    cache.settle([Verdict(resent.id, ACCEPTED)], Cursor("e2", 6))
    assert cache.ask(lambda place: place.connection.exec_driver_sql("SELECT id FROM delivered").all()) == []
    cache.take_pages([page(6, visit, epoch="e2")], Cursor("e2", 5))
    assert cache.ask(tables)["visits.visit"] == [visit.stored()]
    assert cache.count_waiting() == 0


@pytest.mark.parametrize("days", [KEPT_DAYS - 1, KEPT_DAYS + 1, -KEPT_DAYS - 1])
def test_what_was_delivered_long_ago_is_forgotten(cache: Cache, maker: Maker, system: FrozenSystem, days: int) -> None:
    """Or never, for all that a clock can tell that was set back since."""
    cache.load(page(5, *sample_records()))
    delivered(cache, maker)
    cache.forget(system.now())
    waits = maker.arrive()
    cache.submit(waits)
    system.advance(days=days)
    cache.forget(system.now())
    cache.load(page(8, *sample_records(), epoch="e2"))
    assert cache.count_waiting() == (2 if days == KEPT_DAYS - 1 else 1)
    assert cache.waiting()[-1].id == waits.id, "what waits is never forgotten"


def test_of_too_much_that_was_delivered_the_oldest_is_forgotten(
    cache: Cache, maker: Maker, system: FrozenSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("offline_cache.outbox.MOST_KEPT", 3)
    cache.load(page(5, *sample_records()))
    arrivals = [maker.arrive() for _ in range(5)]
    for arrive in arrivals:
        cache.submit(arrive)
    cache.settle(accepted(*arrivals), Cursor(EPOCH, 5))
    cache.forget(system.now())
    cache.load(page(8, *sample_records(), epoch="e2"))
    assert [entry.id for entry in cache.waiting()] == [arrive.id for arrive in arrivals[2:]]


def test_readers_go_on_while_what_was_loaded_is_swapped_in(cache: Cache, maker: Maker) -> None:
    cache.submit(maker.arrive(people=2))

    def read_around(place: Place) -> tuple[int, int]:
        before = people_here(place, MORNING)
        cache.load(page(50, *sample_records()))
        cache.submit(maker.arrive(people=5))
        return before, len(place.rows(select(Visit.id).where(Visit.site == SITE)))

    assert cache.ask(read_around)[1] == 1, "one state, from its beginning to its end"
    assert cache.ask(lambda place: len(place.find(Visit, place.select(Visit)))) == 2


def test_a_loading_that_fails_changes_nothing(cache: Cache, maker: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.submit(maker.arrive())
    before = cache.ask(tables)

    def full(*_arguments: object) -> None:
        raise KnownError("disk_full")

    for step in ("offline_cache.cache.stamp", "offline_cache.folder.sync_file"):
        with monkeypatch.context() as disk:
            disk.setattr(step, full)
            with pytest.raises(KnownError):
                cache.load(page(10, *sample_records()))
        cache.submit(maker.arrive())
        assert cache.cursor() is None
        assert {path.name.partition("-wal")[0].partition("-shm")[0] for path in cache.folder.glob("cache-*")} == {
            "cache-1.sqlite"
        }
    assert len(cache.ask(tables)["visits.visit"]) == len(before["visits.visit"]) + 2


def test_a_pointer_that_cannot_be_written_leaves_the_old_state(cache: Cache, maker: Maker) -> None:
    cache.submit(maker.arrive())
    (cache.folder / "current.new").mkdir()
    with pytest.raises(KnownError):
        cache.load(page(10, *sample_records()))
    cache.submit(maker.arrive())
    cache.close()
    again = Cache(cache.folder, SITE, FrozenSystem(MORNING))
    assert again.count_waiting() == 2
    again.close()


# -- a newer centre ---------------------------------------------------------------------------------------------------


def test_what_this_program_has_not_learnt_is_kept_aside_and_taken_in_later(
    cache: Cache, system: FrozenSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = record_kinds()

    def without_events() -> object:
        return {kind: record for kind, record in known.items() if kind != "events.event"}

    with monkeypatch.context() as older:
        older.setattr("offline_cache.rebase.record_kinds", without_events)
        cache.load(page(5, event("Un", "e-1"), event("Deux", "e-2"), event("Trois", "e-3"), *sample_records()))
        cache.take_pages([page(6, event("Zwei", "e-2"), gone={"events.event": ["e-3"]})], Cursor(EPOCH, 5))
        assert "events.event" not in cache.ask(tables)
        assert cache.digest()[2] == {"events.event"}
    cache.close()
    learnt = Cache(cache.folder, SITE, system)
    try:
        assert learnt.ask(tables)["events.event"] == [event("Un", "e-1").stored(), event("Zwei", "e-2").stored()]
        assert learnt.digest()[2] == set()
    finally:
        learnt.close()


def test_a_field_this_program_has_not_learnt_is_kept_aside(cache: Cache) -> None:
    stated = page(5, event("Un"), *sample_records())
    newer = Rows([*stated.changed["events.event"].fields, "colour"], [(*event("Un").stored(), "blue")])
    cache.load(msgspec.structs.replace(stated, changed={**stated.changed, "events.event": newer}))
    assert cache.ask(kept_aside) == [("events.event", "e-1", {"colour": "blue"})]
    assert cache.ask(tables)["events.event"] == [event("Un").stored()]
    assert cache.digest()[2] == {"events.event"}
    cache.take_pages([page(6, event("Deux"))], Cursor(EPOCH, 5))
    assert cache.ask(kept_aside) == [], "the last word was without it"


def test_a_field_is_taken_in_once_this_program_has_learnt_it(cache: Cache, maker: Maker, system: FrozenSystem) -> None:
    other = Visit(
        site=SITE, id=OTHER, kiosk="desk", arrived_at=MORNING, closes_at=MORNING, people=1, purposes=[], remarks=[]
    )
    cache.load(page(5, event("Un"), other, *sample_records()))
    cache.submit(maker.undo(OTHER))

    def as_an_older_program_left_it(connection: Connection) -> None:
        keep = "INSERT INTO kept_aside VALUES (?, ?, ?)"
        connection.exec_driver_sql(keep, ("events.event", "e-1", '{"link":"https://ici","colour":"blue"}'))
        connection.exec_driver_sql(keep, ("visits.visit", OTHER, '{"travel":"bike"}'))
        connection.exec_driver_sql("UPDATE cache_state SET value = 'older' WHERE name = 'vocabulary'")

    cache._write(as_an_older_program_left_it)
    cache.close()
    learnt = Cache(cache.folder, SITE, system)
    try:
        found, visit = learnt.ask(lambda place: (place.get(Event, "e-1"), place.get(Visit, OTHER)))
        assert found is not None
        assert visit is not None
        assert found.link == "https://ici"
        assert visit.travel == "bike"
        assert visit.undone_at is not None, "what waits lies on top"
        assert learnt.ask(kept_aside) == [("events.event", "e-1", {"colour": "blue"})]
    finally:
        learnt.close()


# -- the digest -------------------------------------------------------------------------------------------------------


def test_the_digest_is_of_the_centres_state(cache: Cache, maker: Maker) -> None:
    other = Visit(
        site=SITE, id=OTHER, kiosk="desk", arrived_at=MORNING, closes_at=MORNING, people=1, purposes=[], remarks=[]
    )
    cache.load(page(5, other, *sample_records()))
    cursor, sums, partly = cache.digest()
    assert (cursor, partly) == (Cursor(EPOCH, 5), set())
    assert sums == cache.ask(lambda place: place.digest())
    cache.submit(maker.undo(OTHER))
    cache.submit(maker.arrive())
    assert cache.digest()[1] == sums
    assert cache.ask(lambda place: place.digest()) != sums


# -- one at a time ----------------------------------------------------------------------------------------------------


def test_a_second_cache_on_the_same_folder_is_refused(cache: Cache, system: FrozenSystem) -> None:
    with pytest.raises(KnownError) as refused:
        Cache(cache.folder, SITE, system)
    assert refused.value.code == "already_running"
    assert str(cache.folder) in refused.value.detail


def test_the_cache_of_another_site_is_refused(cache: Cache, system: FrozenSystem, folder: Path) -> None:
    cache.close()
    with pytest.raises(KnownError) as refused:
        Cache(folder, "autre", system)
    assert refused.value.code == "cache_of_another_site"
    assert "autre" in refused.value.detail
    Cache(folder, SITE, system).close()


# -- what is personal -------------------------------------------------------------------------------------------------


def badges_of(cache: Cache) -> dict[str, str | None]:
    return cache.ask(lambda place: {visit.id: visit.badge for visit in place.find(Visit, place.select(Visit))})


@pytest.mark.parametrize(("days", "is_kept"), [(30, True), (31, False)])
def test_a_kiosk_without_a_centre_lets_go_whose_a_visit_was(
    cache: Cache, maker: Maker, system: FrozenSystem, days: int, is_kept: bool
) -> None:
    visit = Visit(
        site=SITE, id=maker.new_id(), kiosk="lobby", arrived_at=MORNING, closes_at=MORNING, people=2, purposes=[],
        remarks=[], badge=OTHER,
    )  # fmt: skip
    cache.load(page(5, *sample_records(), visit))
    system.advance(days=days)
    assert cache.forget(None) == set()
    assert badges_of(cache) == {visit.id: OTHER}
    assert ("visits.visit" in cache.forget(system.now())) is not is_kept
    assert badges_of(cache) == {visit.id: OTHER if is_kept else None}
    assert cache.forget(system.now()) == set()


def test_what_lies_beneath_an_operation_is_let_go_and_the_operation_goes_on(
    cache: Cache, maker: Maker, system: FrozenSystem
) -> None:
    cache.load(page(5, *sample_records()))
    arrive = maker.arrive(badge=OTHER)
    cache.submit(arrive)
    cache.settle(accepted(arrive), Cursor(EPOCH, 6))
    visit = cache.ask(lambda place: place.get(Visit, arrive.visit))
    assert visit is not None
    cache.take_pages([page(6, visit)], Cursor(EPOCH, 5))
    leave = maker.leave(visit=arrive.visit)
    cache.submit(leave)
    waits = maker.arrive(badge=OTHER)
    cache.submit(waits)
    system.advance(days=33)
    cache.forget(system.now())
    # What waits goes to the centre as it is; until then it lies on top.
    assert badges_of(cache) == {arrive.visit: None, waits.visit: OTHER}
    assert [entry.id for entry in cache.waiting()] == [leave.id, waits.id]
    gone = cache.ask(lambda place: place.get(Visit, arrive.visit))
    assert gone is not None
    assert gone.left_at == leave.happened_at, "what happened since lies on top again"
    images = cache.ask(lambda place: place.connection.exec_driver_sql("SELECT body FROM before_image").all())
    assert not [row for row in images if row[0] and OTHER in row[0]]
