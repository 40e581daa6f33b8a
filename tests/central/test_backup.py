"""A backup is restored into a database of either kind, and the kiosks go on from there."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from central.backup import restore_backup, write_backup
from central.devices import add_device
from central.store import Store, database_url, kept_tables
from ecocentre.errors import KnownError
from ecocentre.place import Place
from ecocentre.system import FrozenSystem
from ecocentre.visits import Arrive, Leave, Visit
from kiosk.sync.engine import SyncEngine
from kiosk.sync.report import Run
from kiosk.sync.transport import HttpCentre
from offline_cache.cache import Cache
from tests.central.conftest import NOW, SITE
from tests.central.serving import PATIENCE_SECONDS, Client, command, program, running
from tests.operations import MORNING, Maker
from tests.postgres import new_database
from tests.simulation.ledger import in_outbox

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty database of either kind."""
    if request.param == "sqlite":
        with closing(_store(f"sqlite:///{tmp_path / 'elsewhere.sqlite3'}")) as store:
            yield store
    else:
        with new_database() as url, closing(_store(url)) as store:
            yield store


def _store(url: str) -> Store:
    return Store.open(database_url(url, Path(), make=True), FrozenSystem(NOW, seed=8))


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, the epoch left out."""
    with store.reading() as connection:
        return {
            table.name: sorted(
                (tuple(row) for row in connection.execute(table.select().with_only_columns(*columns))), key=str
            )
            for table in kept_tables()
            if (columns := [column for column in table.columns if column.name != "epoch"])
        }


def epoch(store: Store) -> str:
    with store.reading() as connection:
        return store.cursor(connection, SITE)[0].epoch


class Kiosk:
    """A real kiosk without its screen: cache, exchange and HTTP."""

    def __init__(self, name: str, folder: Path, store: Store, address: str) -> None:
        self.name = name
        self.system = FrozenSystem(MORNING, seed=sum(name.encode()))
        token = add_device(store, SITE, name)
        self.cache = Cache(folder / name, SITE, self.system)
        self.engine = SyncEngine(self.cache, lambda: HttpCentre(address, SITE, token, self.system), self.system)

    def arrive(self) -> str:
        visit = self.system.new_id()
        made_at = self.system.now()
        self.cache.submit(Arrive(id=self.system.new_id(), kiosk=self.name, made_at=made_at, visit=visit))
        return visit

    def leave(self, visit: str) -> None:
        made_at = self.system.now()
        exit_ = self.system.new_id()
        self.cache.submit(Leave(id=self.system.new_id(), kiosk=self.name, made_at=made_at, exit=exit_, visit=visit))

    def push(self) -> None:
        """Hand everything over, and ask for nothing."""
        while self.engine._push.send_batch(Run()):
            pass


def ended(place: Place) -> dict[str, bool]:
    """Every visit, and whether it has ended."""
    return {visit.id: visit.left_at is not None for visit in place.every(Visit)}


def test_kiosks_go_on_with_an_older_backup_and_every_fact_is_there_once(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "monday"
    with running(store) as address:
        kiosks = [Kiosk(name, tmp_path, store, address) for name in ("desk", "garden")]
        visits = [kiosk.arrive() for kiosk in kiosks for _ in range(3)]
        for kiosk in kiosks:
            kiosk.engine.run_once()
        write_backup(store, file)
        # Seen in the feed by the kiosk that made it, after the backup; and what the backup holds goes on by another.
        visits += [kiosk.arrive() for kiosk in kiosks for _ in range(3)]
        gone = [visits[0], visits[6]]
        for kiosk in [*kiosks, *kiosks]:
            kiosk.engine.run_once()
        for visit in gone:
            kiosks[1].leave(visit)
        for kiosk in [*kiosks, *kiosks]:
            report = kiosk.engine.run_once()
            assert kiosk.cache.ask(in_outbox) == [], report
        # Accepted after the backup, and confirmed to the kiosk: the centre forgets it with the restore.
        visits += [kiosk.arrive() for kiosk in kiosks for _ in range(3)]
        for kiosk in kiosks:
            kiosk.push()
            assert kiosk.cache.count_waiting() == 0
        before = epoch(store)
        restore_backup(store, file, replace=True)
        assert epoch(store) != before
        assert len(content(store)["visit"]) == 6
        # And while the centre was away.
        visits += [kiosk.arrive() for kiosk in kiosks]
        for _ in range(3):
            for kiosk in kiosks:
                report = kiosk.engine.run_once()
                assert report.faults == (), report
        try:
            for kiosk in kiosks:
                assert kiosk.cache.ask(ended) == {visit: visit in gone for visit in visits}
                assert kiosk.cache.count_waiting() == kiosk.cache.count_quarantined() == 0
        finally:
            for kiosk in kiosks:
                kiosk.engine.stop()
                kiosk.cache.close()
        with store.reading() as connection:
            assert ended(Place(connection, SITE)) == {visit: visit in gone for visit in visits}
        assert len(content(store)["journal"]) == len(visits) + len(gone)


def test_a_pull_that_is_held_open_hears_of_the_restore(client: Client, store: Store, tmp_path: Path) -> None:
    write_backup(store, tmp_path / "backup")
    cursor = client.cursor()
    with ThreadPoolExecutor(1) as pool:
        pull = pool.submit(client.get, f"records?since={cursor}&wait=25")
        restore_backup(store, tmp_path / "backup", replace=True)
        assert pull.result(PATIENCE_SECONDS).code == "cursor_gone"


def test_a_backup_of_either_store_is_the_same_in_either_other(
    client: Client, store: Store, elsewhere: Store, tmp_path: Path
) -> None:
    maker = Maker()
    arrive = maker.arrive(people=3)
    client.push([arrive, *(maker.arrive() for _ in range(30)), maker.undo(arrive.visit)])
    store.add_site("quartier")
    add_device(store, "quartier", "lobby")
    kept = write_backup(store, tmp_path / "backup")
    assert (kept.sites, kept.operations, kept.devices) == (2, 32, 2)
    assert restore_backup(elsewhere, tmp_path / "backup") == kept
    assert content(elsewhere) == content(store)
    assert epoch(elsewhere) != epoch(store)
    with running(elsewhere) as address:
        again = Client(address, client.token)
        assert [entry["verdict"] for entry in again.push([arrive]).json["verdicts"]] == ["known"]
        assert again.get("digest").json["kinds"] == client.get("digest").json["kinds"]


@ON_SQLITE
def test_what_is_younger_than_the_backup_stays_empty(
    client: Client, store: Store, elsewhere: Store, tmp_path: Path
) -> None:
    client.push([Maker().arrive()])
    write_backup(store, tmp_path / "backup")
    with closing(sqlite3.connect(tmp_path / "backup")) as old:
        old.execute("ALTER TABLE visit DROP COLUMN travel")
        old.execute("DROP TABLE event")
    restore_backup(elsewhere, tmp_path / "backup")
    assert len(content(elsewhere)["visit"]) == 1


@ON_SQLITE
def test_a_database_that_knows_sites_is_not_overwritten_unawares(store: Store, tmp_path: Path) -> None:
    write_backup(store, tmp_path / "backup")
    before = content(store), epoch(store)
    with pytest.raises(KnownError, match="lices"):
        restore_backup(store, tmp_path / "backup")
    assert (content(store), epoch(store)) == before


@ON_SQLITE
@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ("missing", "There is no file"),
        ("empty", "something else"),
        ("text", "not a database"),
        ("cut", "no backup that can be read"),
        ("burnt", "no backup that can be read"),
        ("foreign", "something else"),
        ("newer", "newer version"),
        ("younger field", "newer version of the centre (it holds: mood)"),
    ],
)
def test_a_bad_backup_is_told_and_nothing_is_lost(store: Store, tmp_path: Path, spoil: str, said: str) -> None:
    file = tmp_path / "backup"
    write_backup(store, file)
    content_before = content(store), epoch(store)
    whole = file.read_bytes()
    if spoil == "missing":
        file.unlink()
    elif spoil == "empty":
        file.write_bytes(b"")
    elif spoil == "text":
        file.write_text("Dear diary,\n" * 500)
    elif spoil == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif spoil == "burnt":
        file.write_bytes(whole[:8192] + b"x" * 8192 + whole[16384:])
    else:
        statement = {
            "foreign": "DROP TABLE site_state",
            "newer": "UPDATE schema_version SET number = 99",
            "younger field": "ALTER TABLE visit ADD COLUMN mood TEXT",
        }[spoil]
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute(statement)
    with pytest.raises(KnownError) as refused:
        restore_backup(store, file, replace=True)
    assert said in refused.value.detail
    assert "\n" not in refused.value.detail
    assert (content(store), epoch(store)) == content_before


@ON_SQLITE
def test_a_backup_is_one_new_file_for_its_user_alone(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    write_backup(store, folder / "monday")
    assert [path.name for path in folder.iterdir()] == ["monday"]
    if os.name == "posix":
        assert stat.S_IMODE((folder / "monday").stat().st_mode) == 0o600
    with pytest.raises(KnownError, match="is there already"):
        write_backup(store, folder / "monday")
    with pytest.raises(KnownError, match="cannot be written"):
        write_backup(store, folder / "missing" / "monday")
    assert [path.name for path in folder.iterdir()] == ["monday"]


def test_the_commands_move_a_centre_to_another_folder(tmp_path: Path) -> None:
    old, new, file = tmp_path / "old", tmp_path / "new", tmp_path / "backup"
    token = command("add-device", "lobby", "--site", SITE, "--data", old).out.strip()
    maker = Maker()
    arrive = maker.arrive()
    with program("--data", old) as centre:
        client = Client(centre.address, token, SITE)
        cursor = client.push([arrive]).json["cursor"]
        done = command("backup", file, "--data", old)
        assert done.out.startswith("Backed up: 1 sites with 1 records, 1 operations taken and 1 devices"), done
    done = command("restore", file, "--data", new)
    assert done.out.startswith("Restored: 1 sites with 1 records"), done
    refused = command("restore", file, "--data", new)
    assert refused.code == 1
    assert refused.err.splitlines() == [line for line in refused.err.splitlines() if "--replace" in line]
    assert command("restore", file, "--data", new, "--replace").code == 0
    with program("--data", new) as centre:
        client = Client(centre.address, token, SITE)
        assert client.get(f"records?since={cursor}").code == "cursor_gone"
        assert client.push([arrive]).json["verdicts"][0]["verdict"] == "known"
