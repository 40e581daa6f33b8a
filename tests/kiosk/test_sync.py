"""How the exchange behaves towards a centre that is ill, strict, slow, too old, or gone."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from central.feed import TOMBSTONE_DAYS, drop_tombstones
from ecocentre.badges import badge_of_pictures
from ecocentre.errors import KnownError
from ecocentre.operations import write_operation
from ecocentre.records import write_instant
from ecocentre.spaces import Space
from ecocentre.system import FrozenSystem, System
from ecocentre.visits import Visit, people_here
from ecocentre.wire import Cursor, Page, PushAnswer
from kiosk.sync.centre import Answer, Centre, CentreFault
from kiosk.sync.clock import ClockError
from kiosk.sync.engine import SyncEngine
from kiosk.sync.line import Standing
from kiosk.sync.patience import pause_seconds
from kiosk.sync.push import MOST_HOLDS
from kiosk.sync.report import Run, SyncReport
from offline_cache.cache import Cache
from offline_cache.outbox import KEPT_DAYS
from tests.central.serving import PATIENCE_SECONDS, eventually
from tests.kiosk.scripted_central import CentreSide, ScriptedCentral
from tests.offline_cache.samples import SITE, sample_records, tables
from tests.operations import MORNING, Maker


@pytest.fixture
def system() -> FrozenSystem:
    return FrozenSystem(MORNING, seed=3)


@pytest.fixture
def side(tmp_path: Path, system: FrozenSystem) -> Iterator[CentreSide]:
    side = CentreSide(tmp_path, system)
    yield side
    side.close()


@pytest.fixture
def centre(side: CentreSide) -> ScriptedCentral:
    return ScriptedCentral(side, "lobby")


@pytest.fixture
def cache(tmp_path: Path, system: FrozenSystem) -> Iterator[Cache]:
    cache = Cache(tmp_path / "cache", SITE, system)
    cache.seed(sample_records())
    yield cache
    cache.close()


@pytest.fixture
def engine(cache: Cache, centre: ScriptedCentral, system: FrozenSystem) -> SyncEngine:
    return SyncEngine(cache, lambda: centre, system)


@pytest.fixture
def maker() -> Maker:
    return Maker("lobby")


def run_until(engine: SyncEngine, done: Callable[[], bool], most: int = 60) -> list[SyncReport]:
    """Run again and again, as the threads would, until something came true."""
    reports: list[SyncReport] = []
    while not done():
        assert len(reports) < most, reports
        reports.append(engine.run_once())
    return reports


def state_of(engine: SyncEngine) -> str:
    return engine.standing.connection


def faults_of(engine: SyncEngine) -> list[str]:
    return [fault.code for fault in engine.standing.faults]


# -- the good case ----------------------------------------------------------------------------------------------------


def test_operations_arrive_once_each_in_order(engine: SyncEngine, cache: Cache, side: CentreSide, maker: Maker) -> None:
    operations = [maker.arrive(people=number) for number in range(1, 30)]
    for operation in operations:
        cache.submit(operation)
    report = engine.run_once()
    assert (report.accepted, report.known, report.quarantined, report.faults) == (29, 0, 0, ())
    assert report.loaded == 1
    with side.store.reading() as connection:
        order = side.store.rows(connection, "SELECT id FROM feed WHERE kind = 'visits.visit' ORDER BY number", ())
    assert [row[0] for row in order] == [operation.visit for operation in operations]
    assert cache.ask(tables) == side.tables()
    assert engine.run_once() == SyncReport(), "nothing is left to do"
    assert state_of(engine) == "connected"


def test_a_lost_answer_is_made_good(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, side: CentreSide, maker: Maker
) -> None:
    cache.submit(maker.arrive())
    centre.script.append("answer lost")
    assert [fault.code for fault in engine.run_once().faults] == ["no_network"]
    assert cache.count_waiting() == 1
    assert engine.run_once().known == 1
    assert len(side.tables()["visits.visit"]) == 1


def test_the_first_word_of_the_centre_ends_the_written_profile(
    engine: SyncEngine, cache: Cache, side: CentreSide
) -> None:
    space = next(record for record in sample_records() if isinstance(record, Space))
    side.remove(Space, [space.id])
    engine.run_once()
    assert cache.ask(lambda place: place.get(Space, space.id)) is None
    assert cache.ask(tables) == side.tables()


# -- poison -----------------------------------------------------------------------------------------------------------


def test_a_poisoned_operation_is_found_and_set_aside(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, side: CentreSide, maker: Maker
) -> None:
    operations = [maker.arrive(people=13 if number in (17, 40) else 1) for number in range(60)]
    for operation in operations:
        cache.submit(operation)
    centre.spoils = lambda body: b'"people":13' in body
    run_until(engine, lambda: cache.count_waiting() == 0)
    poisoned = [operation.id for operation in operations if operation.people == 13]
    assert sorted(entry.id for entry in cache.quarantine()) == poisoned
    assert {entry.code for entry in cache.quarantine()} == {"internal"}
    assert {entry.verdict for entry in cache.quarantine()} == {"unsendable"}
    assert len(side.journal()) == 58
    assert cache.ask(tables) == side.tables()


def test_an_ill_centre_spoils_no_operation(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, side: CentreSide, maker: Maker
) -> None:
    for _ in range(6):
        cache.submit(maker.arrive())
    centre.spoils = lambda _body: True
    for _ in range(60):
        assert engine.run_once().faults
    assert cache.count_waiting() == 6
    assert cache.quarantine() == []
    assert cache.waiting()[0].tries > 5
    centre.spoils = lambda _body: False
    run_until(engine, lambda: cache.count_waiting() == 0)
    assert cache.quarantine() == []
    assert len(side.journal()) == 6


def test_a_lonely_poisoned_operation_waits_and_holds_up_nobody(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, side: CentreSide, maker: Maker
) -> None:
    cache.submit(maker.arrive(people=13))
    centre.spoils = lambda body: b'"people":13' in body
    for _ in range(10):
        engine.run_once()
    assert cache.count_waiting() == 1
    cache.submit(maker.arrive())
    run_until(engine, lambda: cache.count_waiting() == 0)
    assert cache.count_quarantined() == 1
    assert len(side.journal()) == 1


def test_a_bad_line_gets_smaller_batches(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, maker: Maker
) -> None:
    for _ in range(80):
        cache.submit(maker.arrive())
    centre.script.extend(["request lost"] * 4)
    for _ in range(4):
        engine.run_once()
    run_until(engine, lambda: cache.count_waiting() == 0)
    assert [len(batch) for batch in centre.pushed] == [20, 40, 20]


def test_while_a_backlog_goes_out_nothing_is_taken_in(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, side: CentreSide, maker: Maker
) -> None:
    engine.run_once()
    held = cache.cursor()
    for _ in range(3):
        cache.submit(maker.arrive())
    quiet: list[bool] = []

    def watch(body: bytes) -> bool:
        quiet.append(engine._push.quiet.is_set())
        if not quiet[-1]:
            assert engine._pull.fetch(Run(), 0) is (len(quiet) > 1), "asked again later"
            assert cache.cursor() == held
        return False

    centre.spoils = watch
    engine._push._batches._most = 1
    while engine._push.send_batch(Run()):
        engine._push._batches._most = 1
    assert quiet == [False, False, False], "not before the last batch has its verdicts"
    assert engine._push.quiet.is_set()
    engine.run_once()
    assert cache.ask(tables) == side.tables()


def test_a_backlog_that_does_not_get_through_holds_up_nothing(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, side: CentreSide, maker: Maker
) -> None:
    engine.run_once()
    for _ in range(3):
        cache.submit(maker.arrive())
    engine._push._batches._most = 1
    centre.script.append("silent")
    with pytest.raises(KnownError):
        engine._push.send_batch(Run())
    assert engine._push.quiet.is_set()


# -- refusals ---------------------------------------------------------------------------------------------------------


def test_a_refused_operation_does_not_stop_the_others(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, side: CentreSide, maker: Maker
) -> None:
    centre.refuses = lambda body: "unlucky" if b'"people":13' in body else None
    for people in (1, 13, 2):
        cache.submit(maker.arrive(people=people))
    report = engine.run_once()
    assert (report.accepted, report.quarantined) == (2, 1)
    assert [(entry.verdict, entry.code) for entry in cache.quarantine()] == [("refused", "unlucky")]
    assert cache.ask(tables) == side.tables()


def test_two_kiosks_that_gave_out_the_same_pictures_agree_whose_they_are(
    engine: SyncEngine, cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker, tmp_path: Path
) -> None:
    garden = ScriptedCentral(side, "jardin")
    with closing(Cache(tmp_path / "jardin", SITE, system)) as other:
        other.seed(sample_records())
        badges = []
        for kiosk, makes in ((cache, maker), (other, Maker("jardin", seed=2))):
            issue = makes.issue()
            badges.append(issue.badge)
            for operation in (issue, makes.choose_pictures(issue.badge, "sun-key-fish")):
                kiosk.submit(operation)
        engine.run_once()
        SyncEngine(other, lambda: garden, system).run_once()
        engine.run_once()
        assert cache.ask(tables) == other.ask(tables) == side.tables()
        found = other.ask(badge_of_pictures, "sun-key-fish", system.now())
        assert found is not None
        assert found.id == badges[0], "the one that reached the centre first"
        assert [entry.code for entry in other.quarantine()] == ["pictures_taken"]
        assert cache.quarantine() == []


def test_verdicts_that_do_not_fit_are_not_believed(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.submit(maker.arrive())

    def nothing(_operations: object, _signatures: object) -> Answer[PushAnswer]:
        return Answer(PushAnswer([], "e:1", write_instant(MORNING)))

    monkeypatch.setattr(centre, "push", nothing)
    assert [fault.code for fault in engine.run_once().faults] == ["reply_unreadable"]
    assert cache.count_waiting() == 1


# -- a centre that is strict, too old, or not ready -------------------------------------------------------------------


class Refusing(ScriptedCentral):
    """Answers every request with the same fault."""

    def __init__(self, side: CentreSide, fault: KnownError) -> None:
        super().__init__(side, "lobby")
        self.fault = fault

    def _ask(self, name: str, work: object) -> Answer[object]:  # type: ignore[override]
        self.asked.append(name)
        raise self.fault


@pytest.mark.parametrize(
    ("fault", "shown_as"),
    [
        (CentreFault("centre_too_old", "", 409), "waiting_politely"),
        (CentreFault("overloaded", "", 503, 7), "waiting_politely"),
        (CentreFault("token_required", "", 401), "offline"),
        (CentreFault("revoked", "", 403), "offline"),
        (KnownError("no_network"), "offline"),
        (KnownError("centre_silent"), "offline"),
        (KnownError("reply_unreadable"), "offline"),
        (KnownError("insecure_address"), "offline"),
    ],
)
def test_a_fault_is_shown(
    fault: KnownError, shown_as: str, cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    cache.submit(maker.arrive())
    engine = SyncEngine(cache, lambda: Refusing(side, fault), system)
    assert state_of(engine) == "connecting"
    engine.run_once()
    assert state_of(engine) == shown_as
    assert faults_of(engine) == [fault.code]
    assert cache.count_waiting() == 1
    assert cache.quarantine() == []


def test_one_hiccup_is_no_loss(engine: SyncEngine, centre: ScriptedCentral, maker: Maker) -> None:
    engine.run_once()
    centre.script.append("silent")
    engine.run_once()
    assert state_of(engine) == "connected"
    assert faults_of(engine) == []
    centre.script.append("silent")
    engine.run_once()
    assert state_of(engine) == "offline"
    assert faults_of(engine) == ["centre_silent"]
    engine.run_once()
    assert state_of(engine) == "connected"
    assert faults_of(engine) == []


def test_what_one_thread_gets_through_ends_the_trouble_of_the_other(
    engine: SyncEngine, centre: ScriptedCentral
) -> None:
    engine.run_once()
    for _ in range(3):
        engine._line.notice("push", KnownError("no_network"))
    engine._line.notice("push", KnownError("disk_full"))
    engine._line.notice("pull", KnownError("no_network"))
    centre.script.append("silent")
    engine.run_once()
    engine.run_once()
    assert faults_of(engine) == ["disk_full"]


def test_who_is_not_let_in_pairs_again(cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker) -> None:
    good = ScriptedCentral(side, "lobby")
    centres: list[Centre] = [good, Refusing(side, CentreFault("token_required", "", 401))]
    engine = SyncEngine(cache, centres.pop, system)
    assert engine.run_once().faults
    assert engine.run_once().faults == ()
    assert "load" in good.asked


def test_the_centre_s_wish_for_rest_is_known(
    engine: SyncEngine, centre: ScriptedCentral, system: FrozenSystem, cache: Cache
) -> None:
    centre.retry_after_seconds = 20
    engine.run_once()
    assert state_of(engine) == "waiting_politely"
    system.advance(seconds=21)
    assert state_of(engine) == "connected"


def test_a_token_of_another_kiosk_spoils_no_operation(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    cache.submit(maker.arrive())
    engine = SyncEngine(cache, lambda: ScriptedCentral(side, "garden"), system)
    for _ in range(5):
        assert [fault.code for fault in engine.run_once().faults] == ["other_kiosk"]
    assert (cache.count_waiting(), cache.quarantine()) == (1, [])
    assert faults_of(engine) == ["other_kiosk"]


def test_what_a_kiosk_made_under_an_earlier_name_waits_and_holds_up_nobody(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    earlier = [maker.arrive() for _ in range(2)]
    for operation in earlier:
        cache.submit(operation)
    garden = Maker("garden", seed=5)
    cache.submit(garden.arrive())
    centre = ScriptedCentral(side, "garden")
    engine = SyncEngine(cache, lambda: centre, system)
    for count in (1, 0, 0):
        report = engine.run_once()
        assert (report.accepted, report.quarantined) == (count, 0)
        assert [fault.code for fault in report.faults] == ["other_kiosk"]
    assert cache.ask(people_here, maker.at()) == 3, "nobody's arrival is undone"
    assert [waiting.id for waiting in cache.waiting()] == [operation.id for operation in earlier]
    assert cache.waiting()[0].tries == 3
    assert faults_of(engine) == ["other_kiosk"]
    assert state_of(engine) == "connected"
    centre.kiosk = "lobby"
    report = engine.run_once()
    assert (report.accepted, report.faults, faults_of(engine)) == (2, (), [])


def test_what_another_kiosk_made_does_not_wait_for_ever_for_a_key_that_the_centre_lost(
    engine: SyncEngine, cache: Cache, maker: Maker
) -> None:
    lost = Maker("garden", seed=5).arrive()
    cache.take_over([(write_operation(lost), "00" * 64)])
    cache.submit(maker.arrive())
    for _ in range(MOST_HOLDS - 1):
        assert engine.run_once().faults == (), "staff of this kiosk can do nothing about it"
        assert cache.quarantine() == []
    assert engine.run_once().quarantined == 1
    assert [(entry.id, entry.code) for entry in cache.quarantine()] == [(lost.id, "other_kiosk")]
    assert cache.ask(people_here, maker.at()) == 1
    assert engine.run_once() == SyncReport()


def test_more_than_a_batch_of_an_earlier_name_holds_up_nobody(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(7):
        cache.submit(maker.arrive())
    cache.submit(Maker("garden", seed=5).arrive())
    monkeypatch.setattr("kiosk.sync.batches.MOST_OPERATIONS", 3)
    centre = ScriptedCentral(side, "garden")
    engine = SyncEngine(cache, lambda: centre, system)
    assert engine.run_once().accepted == 1
    assert [len(batch) for batch in centre.pushed] == [3, 3, 2]
    assert (cache.count_waiting(), cache.count_quarantined()) == (7, 0)


# -- a new life of the centre -----------------------------------------------------------------------------------------


def test_a_new_epoch_leads_to_a_loading(engine: SyncEngine, cache: Cache, side: CentreSide, maker: Maker) -> None:
    cache.submit(maker.arrive())
    engine.run_once()
    side.begin_new_life(2)
    cache.submit(maker.arrive())
    report = engine.run_once()
    assert report.faults == ()
    assert report.loaded == 1
    assert cache.ask(tables) == side.tables()
    # What the old life had is sent again.
    report = engine.run_once()
    assert (report.accepted, report.known) == (1, 0)
    assert cache.ask(tables) == side.tables()
    assert len(side.tables()["visits.visit"]) == 2


def test_what_was_delivered_is_forgotten_in_time(
    engine: SyncEngine, cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    cache.submit(maker.arrive())
    engine.run_once()
    system.advance(days=KEPT_DAYS + 1)
    engine.run_once()
    side.begin_new_life(2)
    engine.run_once()
    assert cache.count_waiting() == 0


@pytest.mark.parametrize("code", ["cursor_gone", "cursor_unreadable"])
def test_a_cursor_that_the_centre_does_not_take_leads_to_a_loading(
    engine: SyncEngine, centre: ScriptedCentral, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    engine.run_once()

    real = centre.pull

    def refuse(since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
        if since is not None:
            raise CentreFault(code, "", 410)
        return real(since, wait_seconds, began)

    with monkeypatch.context() as once:
        once.setattr(centre, "pull", refuse)
        run = Run()
        assert engine._pull.fetch(run, 0) is True
    assert run.report.loaded == 1
    assert engine.run_once().faults == ()


# -- the digest -------------------------------------------------------------------------------------------------------


def test_what_differs_is_fetched_again_and_told(
    engine: SyncEngine, cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    cache.submit(maker.arrive())
    engine.run_once()
    with cache._database.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET people = 77")
    system.advance(seconds=2000)
    report = engine.run_once()
    assert report.differing == {"visits.visit"}
    assert report.compared == 2
    assert cache.ask(tables) == side.tables()
    assert faults_of(engine) == []


def test_what_differs_even_then_is_trouble(
    engine: SyncEngine,
    centre: ScriptedCentral,
    side: CentreSide,
    system: FrozenSystem,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = msgspec.structs.replace(side.digest(), kinds={})
    with monkeypatch.context() as lying:
        lying.setattr(side, "digest", lambda: wrong)
        report = engine.run_once()
        assert report.loaded == 2, "one to begin with and one because of the digest, and no more"
        assert faults_of(engine) == ["differs_from_centre"]
        assert engine.run_once() == SyncReport()
    system.advance(seconds=2000)
    engine.run_once()
    assert faults_of(engine) == []


# -- pages that make no sense -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("cursor", ["nonsense", "", "EPOCH:0", "EPOCH:22"])
def test_a_page_that_leads_nowhere_is_not_believed(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, monkeypatch: pytest.MonkeyPatch, cursor: str
) -> None:
    engine.run_once()
    held = cache.cursor()
    assert held is not None
    before = cache.ask(tables)
    page = Page(cursor.replace("EPOCH", held.epoch), True, {}, {}, write_instant(MORNING))
    monkeypatch.setattr(centre, "pull", lambda *_arguments: Answer(page))
    assert [fault.code for fault in engine.run_once().faults] == ["reply_unreadable"]
    assert (cache.cursor(), cache.ask(tables)) == (held, before)


# -- the clock --------------------------------------------------------------------------------------------------------


def test_a_clock_that_is_a_year_off_is_measured_flagged_and_loses_nothing(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, system: FrozenSystem, maker: Maker
) -> None:
    centre.server_time = write_instant(MORNING)
    system.advance(days=365)
    cache.submit(maker.arrive())
    report = engine.run_once()
    assert report.accepted == 1
    assert engine.clock_error_ms == 365 * 86_400_000
    assert faults_of(engine) == ["clock_off"]
    system.advance(days=-365)
    cache.submit(maker.arrive())
    engine.run_once()
    assert engine.clock_error_ms == 0
    assert faults_of(engine) == []


def test_a_time_that_is_none_is_a_fault(engine: SyncEngine, centre: ScriptedCentral) -> None:
    centre.server_time = "noon"
    assert [fault.code for fault in engine.run_once().faults] == ["reply_unreadable"]


@pytest.mark.parametrize(
    ("server_second", "trip", "error_ms"),
    [(0.0, 0.002, 0), (-0.0005, 0.002, 0), (-5, 0.002, 4_999), (5, 2.0, -6_000), (-0.8, 2.0, 0), (-1e12, 1.0, None)],
)
def test_half_the_round_trip_is_taken_off(
    system: FrozenSystem, server_second: float, trip: float, error_ms: int | None
) -> None:
    clock = ClockError(system)
    if error_ms is None:
        clock.heard("0001-01-01T00:00:00.000Z", MORNING, trip)
        assert clock.error_ms == 100 * 366 * 86_400_000
        return
    clock.heard(write_instant(MORNING + timedelta(seconds=server_second)), MORNING, trip)
    assert clock.error_ms == error_ms


def test_a_pull_held_open_says_nothing_of_the_clock(system: FrozenSystem) -> None:
    clock = ClockError(system)
    clock.heard(write_instant(MORNING), MORNING, 0.01)
    clock.heard(write_instant(MORNING), MORNING, 25)
    assert clock.error_ms == 0


DAY_MS = 86_400_000


def set_clock(system: FrozenSystem, **by: float) -> None:
    """Somebody sets the device's clock, while time goes on as ever."""
    system._now += timedelta(**by)


def restarted(cache: Cache, centre: ScriptedCentral, system: FrozenSystem) -> SyncEngine:
    """The same cache after a restart, with the centre out of reach."""
    centre.script.extend(["silent"] * 3)
    engine = SyncEngine(cache, lambda: centre, system)
    engine.run_once()
    assert state_of(engine) == "offline"
    return engine


@pytest.mark.parametrize(
    ("days_off", "days_set", "days_known"),
    [
        (365, 0, 365),
        (-365, 0, -365),
        (365, -365, None),
        (-365, 365, None),
        (0, 0, None),
        # A battery ran empty. By how much it is behind nobody knows; it is so by what it lacks to the last time known.
        (365, -3_650, -3_283),
        (-365, -3_650, -4_013),
        (0, -3_650, -3_648),
    ],
)
def test_a_wrong_clock_is_known_over_a_restart_unless_it_was_set_right(
    engine: SyncEngine,
    centre: ScriptedCentral,
    cache: Cache,
    system: FrozenSystem,
    days_off: int,
    days_set: int,
    days_known: int | None,
) -> None:
    centre.server_time = write_instant(MORNING)
    set_clock(system, days=days_off)
    engine.run_once()
    assert engine.clock_error_ms == days_off * DAY_MS
    system.advance(days=2)
    set_clock(system, days=days_set)
    again = restarted(cache, centre, system)
    if days_known is None:
        assert again.clock_error_ms is None
        assert faults_of(again) == ["centre_silent"]
    else:
        assert again.clock_error_ms == days_known * DAY_MS
        assert faults_of(again) == ["centre_silent", "clock_unchecked"]
    assert restarted(cache, centre, system).clock_error_ms == again.clock_error_ms, "and over the next one"
    centre.script.clear()
    centre.server_time = write_instant(MORNING + timedelta(days=2))
    again.run_once()
    assert again.clock_error_ms == (days_off + days_set) * DAY_MS
    assert faults_of(again) == (["clock_off"] if days_off + days_set else [])


def test_a_clock_that_is_set_while_the_centre_is_away_is_judged_anew(
    engine: SyncEngine, centre: ScriptedCentral, system: FrozenSystem
) -> None:
    centre.server_time = write_instant(MORNING)
    set_clock(system, days=365)
    engine.run_once()
    centre.script.extend(["silent"] * 10)
    known: list[int | None] = []
    for days in (0, -365, -1):
        system.advance(seconds=600)
        set_clock(system, days=days)
        known.append(engine.clock_error_ms)
    assert known == [365 * DAY_MS, None, 600_000 - DAY_MS]
    assert "clock_unchecked" in faults_of(engine)


def test_a_small_error_stays_known_however_long_nobody_asks(
    engine: SyncEngine, centre: ScriptedCentral, system: FrozenSystem
) -> None:
    centre.server_time = write_instant(MORNING + timedelta(seconds=90))
    engine.run_once()
    system.advance(days=1)
    assert engine.clock_error_ms == -90_000
    assert faults_of(engine) == ["clock_off"]


def test_what_is_known_of_the_clock_outlives_a_loading(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, side: CentreSide, system: FrozenSystem
) -> None:
    centre.server_time = write_instant(MORNING)
    set_clock(system, days=365)
    engine.run_once()
    side.begin_new_life(2)
    run_until(engine, lambda: centre.asked.count("load") == 2)
    assert restarted(cache, centre, system).clock_error_ms == 365 * DAY_MS


def test_where_the_clock_is_not_kept_nothing_is_known_of_it(
    engine: SyncEngine, centre: ScriptedCentral, cache: Cache, system: FrozenSystem
) -> None:
    centre.server_time = write_instant(MORNING)
    set_clock(system, days=365)
    engine.run_once()
    centre.script.append("silent")
    again = SyncEngine(cache, lambda: centre, system, keeps_clock=False)
    again.run_once()
    assert again.clock_error_ms is None


# -- patience ---------------------------------------------------------------------------------------------------------


def test_pauses_grow_under_a_ceiling_and_are_spread(system: FrozenSystem) -> None:
    fault = KnownError("no_network")
    for failures, ceiling in ((1, 1), (3, 4), (7, 60), (500, 60)):
        pauses = [pause_seconds(system, fault, failures) for _ in range(400)]
        assert max(pauses) <= ceiling
        assert max(pauses) > ceiling * 0.9
        assert min(pauses) < max(0.06, ceiling * 0.1)


def test_retry_after_is_obeyed_and_spread(system: FrozenSystem) -> None:
    fault = CentreFault("overloaded", "", 503, 30)
    pauses = {pause_seconds(system, fault, 1) for _ in range(50)}
    assert min(pauses) >= 30
    assert len(pauses) == 50


def test_who_needs_a_person_is_asked_slowly(system: FrozenSystem) -> None:
    fault = CentreFault("revoked", "", 403)
    assert pause_seconds(system, fault, 1) <= 1
    assert all(30 <= pause_seconds(system, fault, 2) <= 300 for _ in range(50))


# -- the threads ------------------------------------------------------------------------------------------------------


class HeldOpen(ScriptedCentral):
    """Holds a pull open until there is something to tell, or until it is closed."""

    def __init__(self, side: CentreSide, kiosk: str) -> None:
        super().__init__(side, kiosk)
        self.closed = threading.Event()
        self.held = threading.Event()

    def pull(self, since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
        answer = super().pull(since, wait_seconds, began)
        while answer.value.is_empty and wait_seconds:
            self.held.set()
            if self.closed.wait(0.01):
                raise KnownError("no_network", "closed")
            answer = super().pull(since, wait_seconds, began)
        return answer

    def close(self) -> None:
        self.closed.set()


class Live(NamedTuple):
    """A running exchange on the machine's own clock."""

    cache: Cache
    centre: HeldOpen
    engine: SyncEngine
    reports: list[SyncReport]


@pytest.fixture
def live(tmp_path: Path, side: CentreSide) -> Iterator[Live]:
    """An exchange that has met the centre and holds a pull open."""
    cache = Cache(tmp_path / "live", SITE, System())
    centre = HeldOpen(side, "lobby")
    reports: list[SyncReport] = []
    engine = SyncEngine(cache, lambda: centre, System(), on_report=reports.append)
    engine.start()
    assert centre.held.wait(20)
    yield Live(cache, centre, engine, reports)
    engine.stop()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("sync-")]
    cache.close()


def test_a_nudge_sends_at_once_and_the_feed_comes_back(live: Live, side: CentreSide, maker: Maker) -> None:
    live.cache.submit(maker.arrive())
    live.engine.nudge()
    eventually(lambda: live.cache.ask(tables) == side.tables() and "visits.visit" in side.tables())
    eventually(lambda: sum(report.accepted for report in live.reports) == 1)
    assert not any(report.faults for report in live.reports)


def test_what_was_confirmed_while_all_was_loaded_is_sent_again_at_once(
    tmp_path: Path, side: CentreSide, maker: Maker
) -> None:
    cache = Cache(tmp_path / "live", SITE, System())

    made = threading.Event()

    class SlowLoading(HeldOpen):
        def push(self, operations: Sequence[bytes], signatures: Mapping[str, str] | None = None) -> Answer[PushAnswer]:
            assert made.wait(PATIENCE_SECONDS)
            return super().push(operations, signatures)

        def pull(self, since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
            answer = super().pull(since, wait_seconds, began)
            if since is None:
                made.set()
                eventually(lambda: cache.count_waiting() == 0)
            return answer

    centre = SlowLoading(side, "lobby")
    cache.submit(maker.arrive())
    engine = SyncEngine(cache, lambda: centre, System())
    engine.start()
    try:
        eventually(lambda: len(centre.pushed) == 2 and cache.count_waiting() == 0)
        eventually(lambda: cache.ask(tables) == side.tables())
    finally:
        engine.stop()
        cache.close()


def test_what_changes_at_the_centre_comes_by_itself(live: Live, side: CentreSide) -> None:
    visit = Visit(
        site=SITE, id="v", kiosk="desk", arrived_at=MORNING, closes_at=MORNING, people=1, purposes=[], remarks=[]
    )
    side.load([visit])
    eventually(lambda: any("visits.visit" in report.changed for report in live.reports if not report.loaded))
    assert live.cache.ask(lambda place: place.get(Visit, "v")) == visit


def test_our_own_fault_does_not_end_the_exchange(
    live: Live, maker: Maker, side: CentreSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(live.cache, "settle", lambda *_arguments: 1 / 0)
        live.cache.submit(maker.arrive())
        live.engine.nudge()
        eventually(lambda: any(fault.code == "exchange_failed" for report in live.reports for fault in report.faults))
    eventually(lambda: live.cache.count_waiting() == 0)
    assert len(side.journal()) == 1


class Impatient(System):
    """Notes every wait, and lets none last longer than a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def chance(self) -> float:
        return 0.5

    def wait(self, event: threading.Event, timeout_seconds: float) -> bool:
        self.waits.append(timeout_seconds)
        return super().wait(event, min(timeout_seconds, 0.02))


@contextmanager
def started(cache: Cache, centre: Centre, system: System, phase_seconds: float = 0) -> Iterator[SyncEngine]:
    engine = SyncEngine(cache, lambda: centre, system, phase_seconds=phase_seconds)
    engine.start()
    try:
        yield engine
    finally:
        engine.stop()


def test_the_first_contact_is_spread(cache: Cache, centre: ScriptedCentral) -> None:
    system = Impatient()
    with started(cache, centre, system, phase_seconds=8):
        eventually(lambda: "load" in centre.asked)
    assert system.waits[:2] == [4.0, 4.0]


def test_the_threads_obey_retry_after_on_success(cache: Cache, centre: ScriptedCentral) -> None:
    system = Impatient()
    centre.retry_after_seconds = 30
    with started(cache, centre, system):
        eventually(lambda: len([wait for wait in system.waits if 29 < wait <= 30]) > 5)
        asked = len(centre.asked)
        eventually(lambda: len(system.waits) > 50)
        assert len(centre.asked) == asked == 1


def test_the_threads_obey_retry_after_on_errors(cache: Cache, side: CentreSide, maker: Maker) -> None:
    cache.submit(maker.arrive())
    system = Impatient()
    centre = Refusing(side, CentreFault("overloaded", "", 503, 30))
    with started(cache, centre, system):
        eventually(lambda: len([wait for wait in system.waits if 29 < wait <= 32]) > 5)
        assert 1 <= len(centre.asked) <= 2, "each thread once, at most"


def test_a_centre_that_answers_at_once_is_not_asked_without_a_pause(cache: Cache, centre: ScriptedCentral) -> None:
    system = Impatient()
    with started(cache, centre, system):
        eventually(lambda: system.waits.count(1.0) > 5)


def test_the_first_pull_is_not_held_open_so_that_the_standing_is_known(
    engine: SyncEngine, cache: Cache, side: CentreSide
) -> None:
    engine.run_once()
    waits: list[int] = []

    class Noting(HeldOpen):
        def pull(self, since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
            waits.append(wait_seconds)
            return super().pull(since, wait_seconds, began)

    centre = Noting(side, "lobby")
    with started(cache, centre, Impatient()) as again:
        eventually(lambda: state_of(again) == "connected", 5)
        assert again.clock_error_ms is not None
        assert centre.held.wait(PATIENCE_SECONDS)
        assert waits == [0, 25]
        centre.script.append("request lost")
        eventually(lambda: waits == [0, 25, 0, 25])


def test_what_is_held_back_is_tried_slowly_and_what_comes_after_it_at_once(
    cache: Cache, side: CentreSide, maker: Maker
) -> None:
    cache.submit(maker.arrive())
    centre = HeldOpen(side, "garden")
    garden = Maker("garden", seed=5)
    with started(cache, centre, System()) as engine:
        eventually(lambda: len(centre.pushed) == 1 and centre.held.is_set())
        for _ in range(3):
            cache.submit(garden.arrive())
            engine.nudge()
            eventually(lambda: cache.count_waiting() == 1)
        assert [len(batch) for batch in centre.pushed] == [1] * 4
        assert "other_kiosk" in faults_of(engine)
    system = Impatient()
    centre = HeldOpen(side, "garden")
    with started(cache, centre, system):
        eventually(lambda: len(centre.pushed) > 2)
        assert len([wait for wait in system.waits if 30 <= wait <= 300]) >= len(centre.pushed) - 1


def test_a_regained_line_wakes_whoever_waits(engine: SyncEngine, centre: ScriptedCentral) -> None:
    centre.script.append("silent")
    engine.run_once()
    assert not any(event.is_set() for event in engine._retry.values())
    engine.run_once()
    assert all(event.is_set() for event in engine._retry.values())


# -- what is personal -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("alone_days", "is_kept"), [(0, True), (1, True), (3, False)])
def test_only_who_has_not_heard_the_centre_for_days_lets_go_by_itself(
    engine: SyncEngine,
    centre: ScriptedCentral,
    cache: Cache,
    system: FrozenSystem,
    maker: Maker,
    alone_days: int,
    is_kept: bool,
) -> None:
    """The others hear of it from the centre, whose clock is the better one."""
    cache.submit(arrival := maker.arrive(badge=maker.new_id()))
    engine.run_once()
    system.advance(days=31)
    # Its answer changes nothing: nobody runs this centre’s own rule.
    engine.run_once()
    system.advance(days=alone_days, seconds=1)
    centre.script.extend(["request lost"] * 10)
    report = engine.run_once()
    visit = cache.ask(lambda place: place.get(Visit, arrival.visit))
    assert visit is not None
    assert (visit.badge is not None) is is_kept
    assert ("visits.visit" in report.changed) is not is_kept


# -- loading everything -----------------------------------------------------------------------------------------------


def large(side: CentreSide, maker: Maker, visits: int = 40) -> None:
    """Let the centre have more than fits into a few pages."""
    side.load(
        Visit(
            site=SITE, id=maker.new_id(), kiosk="desk", arrived_at=MORNING, closes_at=MORNING, people=1, purposes=[],
            remarks=[],
        )
        for _ in range(visits)
    )  # fmt: skip


class Remembering(ScriptedCentral):
    """Notes from where pages were asked for, and which of them arrived."""

    def __init__(self, side: CentreSide, kiosk: str, rows_a_page: int) -> None:
        super().__init__(side, kiosk, rows_a_page)
        self.arrived: list[str] = []

    def pull(self, since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
        answer = super().pull(since, wait_seconds, began)
        self.arrived.append(str(since))
        return answer


@pytest.mark.parametrize("fault", ["request lost", "answer lost", "answer cut", "silent", "overloaded"])
@pytest.mark.parametrize("every", [1, 2, 3, 7])
def test_a_cut_after_any_number_of_pages_costs_no_page_that_had_come(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker, every: int, fault: str
) -> None:
    large(side, maker)
    centre = Remembering(side, "lobby", 5)
    engine = SyncEngine(cache, lambda: centre, system)
    while cache.cursor() is None:
        centre.script.extend([*["well"] * every, fault])
        engine.run_once()
        system.advance(seconds=10)
    assert len(centre.arrived) == len(set(centre.arrived)), "no page twice"
    assert len(centre.arrived) > 10
    assert cache.ask(tables) == side.tables()


def test_a_restart_in_the_middle_costs_no_page_that_had_come(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    large(side, maker)
    centre = Remembering(side, "lobby", 5)
    with closing(cache):
        centre.script.extend([*["well"] * 4, "request lost"])
        SyncEngine(cache, lambda: centre, system).run_once()
    with closing(Cache(cache.folder, SITE, system)) as again:
        engine = SyncEngine(again, lambda: centre, system)
        assert engine.run_once().loaded == 1
        assert again.ask(tables) == side.tables()
    assert len(centre.arrived) == len(set(centre.arrived))


def test_how_much_has_come_is_told_and_not_more_often_than_it_changes(
    cache: Cache, side: CentreSide, maker: Maker
) -> None:
    large(side, maker, visits=300)
    centre = ScriptedCentral(side, "lobby", 1)
    told: list[Standing] = []
    engine = SyncEngine(cache, lambda: centre, Impatient(), on_standing=told.append)
    engine.start()
    try:
        eventually(lambda: cache.cursor() is not None and engine.standing.loaded_percent is None)
    finally:
        engine.stop()
    loading = [standing._replace(last_contact_at=None) for standing in told if standing.loaded_percent is not None]
    assert len(loading) == len(set(loading)), "that one more page came is no news"
    # This clock goes, and the centre's stands still.
    percents = sorted({standing.loaded_percent or 0 for standing in loading})
    assert len(percents) > 50
    assert percents[-1] == 99


def test_how_far_it_came_is_known_while_the_centre_is_away(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    large(side, maker)
    centre = ScriptedCentral(side, "lobby", 5)
    centre.script.extend([*["well"] * 4, "silent"])
    engine = SyncEngine(cache, lambda: centre, system)
    engine.run_once()
    percent = engine.standing.loaded_percent
    assert percent is not None
    assert 20 < percent < 50
    again = restarted(cache, centre, system)
    assert (state_of(again), again.standing.loaded_percent) == ("offline", percent)


@pytest.mark.parametrize("after", [1, 3, 6])
def test_an_epoch_that_ends_in_the_middle_begins_the_loading_anew(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker, after: int
) -> None:
    large(side, maker)
    centre = Remembering(side, "lobby", 5)
    engine = SyncEngine(cache, lambda: centre, system)
    centre.script.extend([*["well"] * after, "request lost"])
    engine.run_once()
    side.begin_new_life(2)
    report = engine.run_once()
    assert report.faults == ()
    assert report.loaded == 1
    assert centre.arrived.count("None") == 2
    assert cache.ask(tables) == side.tables()


def test_a_centre_that_never_lets_a_loading_go_on_is_not_asked_without_end(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    large(side, maker)
    centre = ScriptedCentral(side, "lobby", 5)
    real = centre.pull

    def refuse(since: Cursor | None, wait_seconds: int, began: str = "") -> Answer[Page]:
        if since is not None:
            raise CentreFault("cursor_gone", "", 410)
        return real(since, wait_seconds, began)

    engine = SyncEngine(cache, lambda: centre, system)
    with monkeypatch.context() as stubborn:
        stubborn.setattr(centre, "pull", refuse)
        for _ in range(3):
            assert [fault.code for fault in engine.run_once().faults] == ["cursor_gone"]
        assert centre.asked.count("load") <= 4
    assert engine.run_once().loaded == 1
    assert cache.ask(tables) == side.tables()


def test_removals_of_long_ago_do_not_end_a_loading(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    large(side, maker)
    space = next(record for record in sample_records() if isinstance(record, Space))
    side.remove(Space, [space.id])
    system.advance(days=TOMBSTONE_DAYS + 1)
    assert drop_tombstones(side.store, SITE) == 1
    centre = Remembering(side, "lobby", 5)
    engine = SyncEngine(cache, lambda: centre, system)
    report = engine.run_once()
    assert (report.loaded, report.faults) == (1, ())
    assert centre.arrived.count("None") == 1
    assert cache.ask(tables) == side.tables()


def test_what_is_pushed_meanwhile_is_not_held_up(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    large(side, maker)
    centre = ScriptedCentral(side, "lobby", 5)
    engine = SyncEngine(cache, lambda: centre, system)
    run = Run()
    for count in range(1, 4):
        assert engine._pull.fetch(run, 0)
        cache.submit(maker.arrive())
        assert engine._push.send_batch(run)
        assert (cache.count_waiting(), run.report.accepted, cache.cursor()) == (0, count, None)
    report = engine.run_once()
    assert report.faults == ()
    # The last word is the feed's.
    run_until(engine, lambda: not cache.count_waiting() and cache.ask(tables) == side.tables())


def test_a_difference_that_is_loaded_away_in_several_pages_is_told_once(
    cache: Cache, side: CentreSide, system: FrozenSystem, maker: Maker
) -> None:
    large(side, maker)
    centre = ScriptedCentral(side, "lobby", 5)
    engine = SyncEngine(cache, lambda: centre, system)
    engine.run_once()
    with cache._database.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET people = 77")
    system.advance(seconds=2000)
    centre.script.extend([*["well"] * 4, "silent"])
    first, second = engine.run_once(), engine.run_once()
    assert first.differing == {"visits.visit"}
    assert (second.differing, second.loaded, second.compared, second.faults) == (frozenset(), 1, 1, ())
    assert cache.ask(tables) == side.tables()
    assert faults_of(engine) == []
