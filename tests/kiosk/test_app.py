"""The kiosk as a whole, without its screen: alone, with a centre of its own, and beside another kiosk."""

import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import psutil
import pytest

from ecocentre.errors import KnownError
from ecocentre.operations import Outcome
from ecocentre.sites import the_site
from ecocentre.system import System
from ecocentre.visits import Arrive, Leave, Visit, people_here
from kiosk.app import Kiosk, Status, open_kiosk, system_of
from kiosk.own_central import START_SECONDS
from kiosk.settings import Settings, read_settings
from tests.central.serving import ROOT, Program, command, eventually, program

PROFILE = ROOT / "assets" / "sites" / "lices.toml"


def settings_in(folder: Path, *arguments: str) -> Settings:
    return read_settings(["--data", str(folder), "--profile", str(PROFILE), *arguments])


@contextmanager
def running(folder: Path, *arguments: str, system: System | None = None) -> Iterator[Kiosk]:
    settings = settings_in(folder, *arguments)
    kiosk = open_kiosk(settings, system or system_of(settings))
    try:
        yield kiosk
    finally:
        kiosk.close()


def arrive(kiosk: Kiosk, people: int = 1) -> str:
    visit = kiosk.new_id()
    assert isinstance(kiosk.submit(Arrive, visit=visit, people=people), Outcome)
    return visit


def here(kiosk: Kiosk) -> int:
    return kiosk.ask(people_here, kiosk.now())


def codes(kiosk: Kiosk) -> list[str]:
    return [trouble.code for trouble in kiosk.status().troubles]


def visits(kiosk: Kiosk) -> list[Visit]:
    return kiosk.ask(lambda place: place.find(Visit, place.select(Visit).order_by(Visit.arrived_at, Visit.id)))


# -- alone ------------------------------------------------------------------------------------------------------------


def test_without_a_centre_everything_works(tmp_path: Path) -> None:
    with running(tmp_path, "--offline", "--kiosk", "cour") as kiosk:
        told: list[frozenset[str]] = []
        statuses: list[Status] = []
        unsubscribe = kiosk.subscribe(told.append, statuses.append)
        visit = arrive(kiosk, people=3)
        kiosk.submit(Leave, exit=kiosk.new_id(), by="marie")
        assert here(kiosk) == 2
        assert told == [frozenset({"visits.visit"}), frozenset({"visits.exit"})]
        assert [status.waiting for status in statuses] == [1, 2]
        assert kiosk.status() == Status("offline", 2, 0, None, None, ())
        site = kiosk.ask(the_site)
        assert site is not None
        assert site.name == "Écocentre des Lices"
        unsubscribe()
        arrive(kiosk)
        assert len(told) == 2
    with running(tmp_path, "--offline", "--kiosk", "cour") as kiosk:
        assert kiosk.status().waiting == 3
        first = next(found for found in visits(kiosk) if found.id == visit)
        assert (first.kiosk, first.people) == ("cour", 3)


def test_the_day_can_be_chosen(tmp_path: Path) -> None:
    with running(tmp_path, "--offline", "--as-of", "2026-12-24") as kiosk:
        assert kiosk.now().date() == date(2026, 12, 24)


def test_a_second_kiosk_on_the_same_folder_leaves(tmp_path: Path) -> None:
    with running(tmp_path, "--offline") as kiosk:
        with pytest.raises(KnownError) as refused, running(tmp_path, "--offline"):
            pass
        assert refused.value.code == "already_running"
        assert str(tmp_path) in refused.value.detail
        assert "--data FOLDER" in refused.value.detail
        arrive(kiosk)


@pytest.mark.parametrize(
    "text", [None, "nonsense = ", "#" * 1_000_001, "[site]\nname = 'x'\n", "[site]\ntime_zone = 'Mars/Olympus'"]
)
def test_a_wrong_profile_is_trouble_and_the_kiosk_works(tmp_path: Path, text: str | None) -> None:
    profile = tmp_path / "profile.toml"
    if text is not None:
        profile.write_text(text)
    with running(tmp_path, "--offline", "--profile", str(profile)) as kiosk:
        (trouble,) = kiosk.status().troubles
        assert trouble.code == "profile_unreadable"
        assert str(profile) in trouble.detail
        arrive(kiosk)
        assert here(kiosk) == 1


def test_a_damaged_database_is_trouble_and_the_kiosk_works(tmp_path: Path) -> None:
    with running(tmp_path, "--offline") as kiosk:
        arrive(kiosk)
    (tmp_path / "cache" / "cache-1.sqlite").write_text("no database" * 900)
    with running(tmp_path, "--offline") as kiosk:
        assert codes(kiosk) == ["database_repaired"]
        arrive(kiosk)
        assert here(kiosk) == 1


def test_a_full_disk_is_trouble_until_it_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with running(tmp_path, "--offline") as kiosk:

        def full(*_arguments: object) -> Any:
            raise KnownError("disk_full", "no space")

        with monkeypatch.context() as disk:
            disk.setattr(kiosk._cache, "submit", full)
            with pytest.raises(KnownError):
                arrive(kiosk)
            assert codes(kiosk) == ["disk_full"]
        arrive(kiosk)
        assert codes(kiosk) == []


def test_a_device_that_failed_is_trouble_until_it_is_well(tmp_path: Path) -> None:
    with running(tmp_path, "--offline") as kiosk:
        told: list[Status] = []
        kiosk.subscribe(lambda _: None, told.append)
        for fault in (KnownError("scanner_unreadable", "a"), KnownError("scanner_unreadable", "a"), None, None):
            kiosk.note("scanner", fault)
        assert [[trouble.code for trouble in status.troubles] for status in told] == [["scanner_unreadable"], []]


def test_who_asks_again_when_told_is_not_told_of_the_same_fault_for_ever(tmp_path: Path) -> None:
    with running(tmp_path, "--offline") as kiosk:

        def ask() -> None:
            with pytest.raises(KnownError):
                kiosk.ask(fail)

        def fail(_place: object) -> None:
            raise KnownError("disk_fault", "x")

        told: list[Status] = []

        def listen(status: Status) -> None:
            told.append(status)
            ask()

        kiosk.subscribe(lambda _: None, listen)
        ask()
        assert len(told) == 1


# -- a centre that is not one -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "token", "code"),
    [
        ("http://127.0.0.1:9", "t", "no_network"),
        ("http://centre.example", "t", "insecure_address"),
        ("http://127.0.0.1:9", None, "no_network"),
        ("http://127.0.0.1:9", "", "token_missing"),
        ("http://127.0.0.1:9", "two words", "token_missing"),
        ("http://127.0.0.1:9", "t" * 5_000, "token_missing"),
    ],
)
def test_a_centre_out_of_reach_is_trouble_and_the_kiosk_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str, token: str | None, code: str
) -> None:
    monkeypatch.setattr("kiosk.app._PHASE_SECONDS", 0.0)
    if token is not None:
        (tmp_path / "token").write_text(token)
        (tmp_path / "token").chmod(0o600)
    with running(tmp_path, "--central", address) as kiosk:
        eventually(lambda: kiosk.status().connection == "offline" and codes(kiosk) == [code])
        arrive(kiosk)
        assert here(kiosk) == 1
        assert kiosk.status().waiting == 1


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_a_token_open_to_others_is_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.app._PHASE_SECONDS", 0.0)
    (tmp_path / "token").write_text("t")
    (tmp_path / "token").chmod(0o644)
    with running(tmp_path, "--central", "http://127.0.0.1:9") as kiosk:
        eventually(lambda: "token_open_to_others" in codes(kiosk))


# -- with a real centre -----------------------------------------------------------------------------------------------


@contextmanager
def centre(folder: Path, port: str = "0") -> Iterator[Program]:
    with program("--data", folder, "--site", "lices", "--profile", PROFILE, "--port", port) as running_centre:
        yield running_centre


def pair(folder: Path, data: Path, name: str) -> None:
    """Let staff admit a kiosk, and put its token where the kiosk looks for it."""
    done = command("add-device", name, "--site", "lices", "--data", folder)
    assert done.code == 0, done.err
    data.mkdir(exist_ok=True)
    (data / "token").touch(mode=0o600)
    (data / "token").write_text(done.out)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to wait for the first contact to be spread."""
    monkeypatch.setattr("kiosk.app._PHASE_SECONDS", 0.0)


@pytest.mark.usefixtures("at_once")
def test_what_happened_offline_arrives_once_each_in_order_when_the_centre_starts(tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    pair(tmp_path / "centre", data, "accueil")
    with centre(tmp_path / "centre") as first:
        port = first.address.rpartition(":")[2]
        with running(data, "--central", first.address) as kiosk:
            eventually(lambda: kiosk.status().connection == "connected")
            first.end()
            made = [arrive(kiosk, people) for people in range(1, 21)]
            assert here(kiosk) == sum(range(1, 21))
            eventually(lambda: kiosk.status().connection == "offline")
            assert [one.kind for one in kiosk.waiting(50)].count("visits.arrive") == 20
            with centre(tmp_path / "centre", port):
                eventually(lambda: kiosk.status().waiting == 0 and kiosk.status().connection == "connected", 60)
                assert kiosk.quarantine() == []
                assert codes(kiosk) == []
                assert [visit.id for visit in visits(kiosk)] == made
                assert here(kiosk) == sum(range(1, 21))


@pytest.mark.usefixtures("at_once")
def test_a_second_kiosk_sees_the_first_ones_arrivals_within_two_seconds(tmp_path: Path) -> None:
    system = System()
    for name in ("accueil", "jardin"):
        pair(tmp_path / "centre", tmp_path / name, name)
    with (
        centre(tmp_path / "centre") as served,
        running(tmp_path / "accueil", "--central", served.address, "--kiosk", "accueil") as first,
        running(tmp_path / "jardin", "--central", served.address, "--kiosk", "jardin") as second,
    ):
        for kiosk in (first, second):
            eventually(lambda: kiosk.status().last_contact_at is not None and kiosk._cache.cursor() is not None)  # noqa: B023
        for count in range(1, 6):
            began = system.monotonic()
            arrive(first, people=2)
            eventually(lambda: here(second) == 2 * count, 2)  # noqa: B023
            assert system.monotonic() - began < 2
        arrive(second, people=5)
        eventually(lambda: here(first) == here(second) == 15 and first.status().waiting == 0, 2)
        assert abs(first.status().clock_error_ms or 0) < 1000


@pytest.mark.usefixtures("at_once")
def test_a_kiosk_whose_clock_is_a_year_off_knows_the_day_over_a_restart_without_a_network(tmp_path: Path) -> None:
    data, system = tmp_path / "kiosk", System()
    year_off = System(timedelta(days=365))
    pair(tmp_path / "centre", data, "accueil")
    with (
        centre(tmp_path / "centre") as served,
        running(data, "--central", served.address, system=year_off) as kiosk,
    ):
        eventually(lambda: codes(kiosk) == ["clock_off"] and kiosk._cache.clock_mark() is not None)
    nowhere = ("--central", "http://127.0.0.1:9")
    with running(data, *nowhere, system=year_off) as kiosk:
        assert abs(kiosk.now() - system.now()) < timedelta(minutes=1)
        arrive(kiosk)
        eventually(lambda: set(codes(kiosk)) == {"no_network", "clock_unchecked"})
        (visit,) = visits(kiosk)
        assert abs(visit.arrived_at - system.now()) < timedelta(minutes=1)
    with running(data, *nowhere, "--as-of", "2031-05-01") as kiosk:
        assert kiosk.now().date() == date(2031, 5, 1), "a clock that was moved on purpose is no error"
    with running(data, *nowhere) as kiosk:
        assert abs(kiosk.now() - system.now()) < timedelta(minutes=1), "it was set right"
        eventually(lambda: codes(kiosk) == ["no_network"])


# -- with a centre of its own -----------------------------------------------------------------------------------------


STARTED_SECONDS = 2 * START_SECONDS
"""Its own centre is started as two programs, one that pairs and one that serves; each is given as long as that."""


def children_of(process: psutil.Process) -> list[psutil.Process]:
    return [child for child in process.children(recursive=True) if "central" in child.cmdline()]


def test_a_kiosk_starts_a_centre_of_its_own_and_ends_it(tmp_path: Path) -> None:
    with running(tmp_path) as kiosk:
        arrive(kiosk)
        eventually(lambda: kiosk.status().connection == "connected" and kiosk.status().waiting == 0, STARTED_SECONDS)
        assert codes(kiosk) == []
        (child,) = children_of(psutil.Process())
        assert (tmp_path / "central" / "token.accueil").stat().st_mode & 0o077 == 0
    assert not child.is_running()
    with running(tmp_path) as kiosk:
        eventually(lambda: kiosk.status().connection == "connected", STARTED_SECONDS)
        assert here(kiosk) == 1


def test_its_own_centre_lives_in_the_same_moment(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 24, 10, 12, tzinfo=ZoneInfo("Europe/Paris"))
    with running(tmp_path, "--as-of", moment.isoformat()) as kiosk:
        eventually(lambda: kiosk.status().connection == "connected", STARTED_SECONDS)
        assert timedelta(0) <= kiosk.now() - moment < timedelta(minutes=2)
        assert codes(kiosk) == []


def test_its_own_centre_is_started_again_when_it_dies(tmp_path: Path) -> None:
    with running(tmp_path) as kiosk:
        eventually(lambda: kiosk.status().connection == "connected", STARTED_SECONDS)
        (child,) = children_of(psutil.Process())
        child.kill()
        arrive(kiosk)
        eventually(lambda: kiosk.status().waiting == 0 and kiosk.status().connection == "connected", STARTED_SECONDS)
        assert here(kiosk) == 1


def test_its_own_centre_moves_when_its_port_was_taken_meanwhile(tmp_path: Path) -> None:
    with running(tmp_path) as kiosk:
        eventually(lambda: kiosk.status().connection == "connected", STARTED_SECONDS)
        (child,) = children_of(psutil.Process())
        (listens,) = (found for found in child.net_connections() if found.status == psutil.CONN_LISTEN)
        child.kill()
        child.wait()
        with socket.create_server(("127.0.0.1", listens.laddr.port)):
            arrive(kiosk)
            eventually(
                lambda: kiosk.status().waiting == 0 and kiosk.status().connection == "connected", 2 * STARTED_SECONDS
            )
            assert here(kiosk) == 1


def test_why_its_own_centre_does_not_start_is_said_in_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "central").mkdir()
    (tmp_path / "central" / "centre.sqlite3").write_bytes(b"this is no database" * 1_000)
    with running(tmp_path) as kiosk:
        eventually(lambda: "own_central_failed" in codes(kiosk), STARTED_SECONDS)
        (trouble,) = kiosk.status().troubles
        assert "file is not a database" in trouble.detail
        assert "Traceback" not in trouble.detail


def test_its_own_centre_pairs_again_when_its_data_were_removed(tmp_path: Path) -> None:
    with running(tmp_path) as kiosk:
        arrive(kiosk)
        eventually(lambda: kiosk.status().connection == "connected" and kiosk.status().waiting == 0, STARTED_SECONDS)
    for path in (tmp_path / "central").glob("centre*"):
        path.unlink()
    with running(tmp_path) as kiosk:
        arrive(kiosk, people=2)
        eventually(lambda: kiosk.status().connection == "connected" and kiosk.status().waiting == 0, STARTED_SECONDS)
        assert codes(kiosk) == []


def test_its_own_centre_that_cannot_start_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "central").write_text("in the way")
    with running(tmp_path) as kiosk:
        eventually(lambda: "own_central_failed" in codes(kiosk), STARTED_SECONDS)
        arrive(kiosk)
        assert here(kiosk) == 1


KILLED = """
import sys
from kiosk.app import open_kiosk, system_of
from kiosk.settings import read_settings
from ecocentre.visits import Arrive
import threading
settings = read_settings(["--data", sys.argv[1]])
kiosk = open_kiosk(settings, system_of(settings))
connected = threading.Event()
kiosk.subscribe(lambda _: None, lambda status: connected.set() if status.connection == "connected" else None)
assert connected.wait(60)
print("connected", flush=True)
while True:
    visit = kiosk.new_id()
    kiosk.submit(Arrive, visit=visit)
    print(visit, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_kiosk_takes_its_centre_along_and_loses_nothing(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "connected\n"
        (child,) = children_of(psutil.Process(process.pid))
        shown = [process.stdout.readline().strip() for _ in range(30)]
        process.send_signal(signal.SIGKILL)
        shown += [line.strip() for line in process.stdout if line.endswith("\n")]
    eventually(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)
    with running(tmp_path) as kiosk:
        assert set(shown) <= {visit.id for visit in visits(kiosk)}
        eventually(lambda: kiosk.status().waiting == 0 and kiosk.status().connection == "connected", STARTED_SECONDS)
        found = [visit.id for visit in visits(kiosk)]
        assert set(shown) <= set(found)
        assert len(found) == len(set(found)) <= len(shown) + 1


def test_listeners_hear_the_changes_of_others(tmp_path: Path) -> None:
    heard: list[frozenset[str]] = []
    listen: Callable[[frozenset[str]], None] = heard.append
    with running(tmp_path) as kiosk:
        kiosk.subscribe(listen, lambda _status: None)
        eventually(lambda: any("sites.site" in kinds for kinds in heard), STARTED_SECONDS)
