"""What was accepted survives: killed processes, full disks, damaged files, folders that cannot be written."""

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from ecocentre.errors import KnownError
from ecocentre.sites import the_site
from ecocentre.system import FrozenSystem
from ecocentre.visits import people_here
from ecocentre.wire import REFUSED, Cursor, Verdict
from offline_cache.cache import Cache
from offline_cache.faults import told_apart
from offline_cache.migrations import MIGRATIONS
from tests.offline_cache import submitting
from tests.offline_cache.samples import EPOCH, SITE, page, quick_folder, sample_records, tables
from tests.operations import MORNING, Maker

ROOT = Path(__file__).resolve().parents[2]


@contextlib.contextmanager
def program(*arguments: str | Path, opens: bool = True) -> Iterator[subprocess.Popen[str]]:
    """The submitting program, open on its folder if it can; killed at the end if it still runs."""
    command = [sys.executable, str(submitting.__file__), *map(str, arguments)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    ) as child:
        assert child.stdout is not None
        try:
            assert not opens or child.stdout.readline() == "open\n"
            yield child
        finally:
            child.kill()


def said(child: subprocess.Popen[str]) -> Iterator[str]:
    """The rest of what a program said, without a line that was cut."""
    assert child.stdout is not None
    return (line.strip() for line in child.stdout if line.endswith("\n"))


def held_ids(folder: Path) -> list[str]:
    cache = Cache(folder, SITE, FrozenSystem(MORNING))
    try:
        assert cache.repair is None
        ids = [waiting.id for waiting in cache.waiting(10**6)]
        assert cache.ask(people_here, MORNING) == len(ids)
        return ids
    finally:
        cache.close()


# -- processes --------------------------------------------------------------------------------------------------------


def test_nothing_accepted_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    chance = random.Random(20261123)
    accepted: list[str] = []
    for _ in range(10):
        with program(tmp_path) as child:
            lines = said(child)
            accepted += [next(lines) for _ in range(chance.randrange(1, 25))]
            child.kill()
            accepted += lines
        held = held_ids(tmp_path)
        shown = [line.removeprefix("accepted ") for line in accepted]
        assert set(shown) <= set(held)
        # At most the one that was being told of is there without having been shown.
        assert len(held) - len(shown) <= 10
    assert len(accepted) > 10


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    with program(tmp_path) as child:
        with pytest.raises(KnownError) as refused:
            Cache(tmp_path, SITE, FrozenSystem(MORNING))
        assert refused.value.code == "already_running"
        child.kill()
        child.wait()
        Cache(tmp_path, SITE, FrozenSystem(MORNING)).close()


# -- the disk ---------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_what_was_accepted_before_the_disk_refused_is_kept(tmp_path: Path) -> None:
    with program(tmp_path, "800000") as child:
        *accepted, fault = said(child)
    assert fault.startswith("fault disk_fault ")
    assert len(accepted) > 10
    assert {line.removeprefix("accepted ") for line in accepted} <= set(held_ids(tmp_path))


def test_a_full_disk_is_told_and_passes(cache: Cache, maker: Maker) -> None:
    cache.submit(maker.arrive())

    def set_limit(connection: object, _entry: object) -> None:
        assert hasattr(connection, "execute")
        connection.execute("PRAGMA max_page_count=1").close()

    cache._database.close()
    writers = cache._database._writer.engine
    event.listen(writers, "connect", set_limit)
    codes: list[str] = []
    while not codes and cache.count_waiting() < 200:
        try:
            cache.submit(maker.arrive())
        except KnownError as full:
            codes.append(full.code)
    assert codes == ["disk_full"]
    kept = cache.count_waiting()
    assert cache.ask(people_here, maker.at()) == kept
    event.remove(writers, "connect", set_limit)
    cache._database.close()
    cache.submit(maker.arrive())
    assert cache.count_waiting() == kept + 1


@pytest.mark.parametrize(("free_bytes", "code"), [(0, "disk_full"), (10**9, "disk_fault")])
def test_a_disk_too_full_to_begin_work_is_told_from_a_broken_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_bytes: int, code: str
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=free_bytes)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage)
    fault = sqlite3.OperationalError("disk I/O error")
    fault.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    with pytest.raises(KnownError) as told, told_apart(tmp_path / "cache-1.sqlite"):
        raise fault
    assert told.value.code == code


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
@pytest.mark.parametrize("name", ["new", "inside"])
def test_a_folder_that_cannot_be_written_is_told(name: str) -> None:
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent, name)
        Path(parent, "inside").mkdir(mode=0o555)
        Path(parent).chmod(0o555)
        try:
            with program(folder, opens=False) as child:
                (line,) = said(child)
        finally:
            Path(parent).chmod(0o755)
    assert line.startswith(f"fault folder_unusable {folder}: ")


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("mine")
    with pytest.raises(KnownError) as refused:
        Cache(tmp_path / "cache", SITE, FrozenSystem(MORNING))
    assert refused.value.code == "folder_unusable"


def test_a_database_from_the_future_stays_as_it_is(cache: Cache, maker: Maker, system: FrozenSystem) -> None:
    cache.submit(maker.arrive())
    with cache._database.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    cache.close()
    with pytest.raises(KnownError) as refused:
        Cache(cache.folder, SITE, system)
    assert refused.value.code == "database_from_the_future"
    assert [path.name for path in cache.folder.glob("*.sqlite")] == ["cache-1.sqlite"]
    with pytest.raises(KnownError):
        Cache(cache.folder, SITE, system)


# -- damage -----------------------------------------------------------------------------------------------------------


def _garble(path: Path, begin: int, end: int) -> None:
    with path.open("r+b") as file:
        file.seek(begin)
        file.write(random.Random(begin).randbytes(end - begin))


def _pages_of_outbox(path: Path) -> list[int]:
    """The numbers of the pages that hold bodies of operations."""
    data = path.read_bytes()
    return [number for number in range(len(data) // 4096) if b'"kind":"visits' in data[number * 4096 :][:4096]]


@pytest.fixture(scope="module")
def template() -> Iterator[Path]:
    """The one file of a closed cache with 150 operations that wait, and one in quarantine."""
    maker = Maker("lobby", seed=99)
    with quick_folder() as folder:
        cache = Cache(folder, SITE, FrozenSystem(MORNING))
        cache.load(page(5, *sample_records()))
        for _ in range(150):
            cache.submit(maker.arrive())
        refused = maker.arrive()
        cache.submit(refused)
        cache.settle([Verdict(refused.id, REFUSED, "full")], Cursor(EPOCH, 5))
        cache.close()
        path = folder / "cache-2.sqlite"
        assert not path.with_name(f"{path.name}-wal").exists()
        yield path


@pytest.fixture
def filled(template: Path) -> Iterator[Path]:
    """A copy of the file in a folder of its own."""
    with quick_folder() as folder:
        shutil.copy(template, folder)
        (folder / "current").write_text(f"{template.name}\n")
        yield folder / template.name


def _opened(path: Path) -> Cache:
    return Cache(path.parent, SITE, FrozenSystem(MORNING))


def _replace_by_another_database(path: Path) -> None:
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name)")
        other.execute("PRAGMA user_version = 1")


DAMAGES: dict[str, Callable[[Path], None]] = {
    "header": lambda path: _garble(path, 0, 100),
    "first page": lambda path: _garble(path, 100, 4096),
    "cut in half": lambda path: os.truncate(path, path.stat().st_size // 8192 * 4096),
    "cut within a page": lambda path: os.truncate(path, path.stat().st_size - 1000),
    "emptied": lambda path: os.truncate(path, 0),
    "gone": lambda path: path.unlink(),
    "another database": _replace_by_another_database,
    "another file": lambda path: print(path.write_text("bonjour" * 5000)),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_work_goes_on(filled: Path, maker: Maker, damage: str) -> None:
    DAMAGES[damage](filled)
    cache = _opened(filled)
    try:
        assert cache.repair is not None
        assert cache.repair.code == "database_repaired"
        assert filled.name in cache.repair.detail
        assert cache.cursor() is None, "the centre's state has to be loaded again"
        assert damage == "gone" or list(cache.folder.glob("damaged-20261123T100000-*.sqlite"))
        cache.submit(maker.arrive())
        cache.load(page(9, *sample_records()))
        assert cache.count_waiting() >= 1
    finally:
        cache.close()
    again = _opened(filled)
    assert again.repair is None
    again.close()


def test_the_outbox_is_rescued_from_a_file_damaged_elsewhere(filled: Path) -> None:
    pages = _pages_of_outbox(filled)
    assert len(pages) > 10
    _garble(filled, pages[5] * 4096, (pages[5] + 1) * 4096)
    cache = _opened(filled)
    try:
        assert cache.repair is not None
        waiting = cache.count_waiting()
        assert 120 <= waiting < 150
        assert f"rescued: {waiting} operations" in cache.repair.detail
        assert f"lost: {150 - waiting} operations" in cache.repair.detail
        assert cache.count_quarantined() == 1
        assert cache.ask(people_here, MORNING + timedelta(hours=4)) >= waiting
    finally:
        cache.close()


@pytest.mark.parametrize("has_known_a_centre", [False, True])
def test_a_kiosk_that_lost_its_place_takes_it_from_the_written_profile_again(
    cache: Cache, maker: Maker, system: FrozenSystem, has_known_a_centre: bool
) -> None:
    if has_known_a_centre:
        cache.load(page(5, *sample_records()))
    for _ in range(3):
        cache.submit(maker.arrive())
    before = cache.ask(tables)
    cache.close()
    _garble(cache._database.path, 3 * 4096, 23 * 4096)
    again = Cache(cache.folder, SITE, system)
    try:
        assert again.repair is not None
        assert again.ask(the_site) is None, "the page of the site is among the garbled"
        assert again.seed(sample_records()) is True
        assert again.seed(sample_records()) is False
        after = again.ask(tables)
        assert {kind: after[kind] for kind in before if kind != "visits.visit"} == {
            kind: before[kind] for kind in before if kind != "visits.visit"
        }
        assert again.count_waiting() == 3
        assert again.ask(people_here, maker.at()) == 3
    finally:
        again.close()


def test_a_repaired_kiosk_that_has_known_a_centre_keeps_its_word(filled: Path) -> None:
    pages = _pages_of_outbox(filled)
    _garble(filled, pages[5] * 4096, (pages[5] + 1) * 4096)
    cache = _opened(filled)
    try:
        assert cache.repair is not None
        assert cache.ask(the_site) is not None
        assert cache.seed(sample_records()[:1]) is False
    finally:
        cache.close()


@pytest.mark.parametrize("left", [0.9, 0.6])
def test_the_outbox_is_rescued_from_a_file_that_was_cut(filled: Path, left: float) -> None:
    """`left` is the share of the outbox that stays: of the whole file the place takes the more, the more it has."""
    pages = _pages_of_outbox(filled)
    os.truncate(filled, pages[int(len(pages) * left)] * 4096)
    cache = _opened(filled)
    try:
        waiting = cache.count_waiting()
        assert waiting >= 30, "more than nothing"
        assert cache.repair is not None
        assert f"rescued: {waiting} operations" in cache.repair.detail
    finally:
        cache.close()


def test_a_first_file_that_is_gone_is_replaced(cache: Cache, maker: Maker, system: FrozenSystem) -> None:
    cache.submit(maker.arrive())
    cache.close()
    for file in cache.folder.glob("cache-1.sqlite*"):
        file.unlink()
    again = Cache(cache.folder, SITE, system)
    try:
        assert again.repair is not None
        again.submit(maker.arrive())
        assert again.count_waiting() == 1
    finally:
        again.close()


def test_damage_met_in_the_middle_of_work_is_mended_there(cache: Cache, maker: Maker) -> None:
    for _ in range(100):
        cache.submit(maker.arrive())
    cache._database.close()
    path = cache._database.path
    _garble(path, 4096 * 2, path.stat().st_size)
    accepted = maker.arrive()
    cache.submit(accepted)
    assert cache.repair is not None
    assert accepted.id in {waiting.id for waiting in cache.waiting()}
    assert cache._database.path != path


@pytest.mark.parametrize("text", ["", "nonsense\n", "../../etc/passwd\n", None])
def test_a_lost_pointer_is_found_again(filled: Path, text: str | None) -> None:
    pointer = filled.parent / "current"
    if text is None:
        pointer.unlink()
    else:
        pointer.write_text(text)
    # Never finished: it does not count, although it is newer.
    (filled.parent / "cache-9.sqlite").write_bytes(b"\0" * 8192)
    cache = _opened(filled)
    assert cache.repair is None
    assert cache.count_waiting() == 150
    cache.close()
