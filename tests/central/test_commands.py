"""The real program: its commands, and one readable sentence for everything that is wrong."""

import os
import socket
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from central.app import main
from tests.central.serving import ROOT, Client, Done, command, eventually, program

PROFILE = ROOT / "assets" / "sites" / "lices.toml"
SITE = "lices"


def refused(done: Done, *said: str, code: int = 1) -> None:
    """One sentence on the standard error, nothing else, and no traceback."""
    assert done.code == code, done
    assert done.out == ""
    lines = [line for line in done.err.splitlines() if line]
    assert len(lines) == 1, done.err
    assert lines[0].startswith("central"), done.err
    for part in said:
        assert part in lines[0], done.err


def here(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Done:
    """Run one command that goes wrong in this process: the same door, without starting a Python."""
    try:
        code = main([*map(str, arguments)])
    except SystemExit as left:
        code = int(left.code or 0)
    return Done(code, *capsys.readouterr())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])


def test_a_site_is_served_from_nothing_but_its_profile(data: Path) -> None:
    with program("--data", data, "--site", SITE, "--profile", PROFILE) as running:
        token = command("add-device", "lobby", "--site", SITE, "--data", data).out.strip()
        client = Client(running.address, token, SITE)
        page = client.get("records").json
        first = dict(
            zip(page["changed"]["sites.site"]["fields"], page["changed"]["sites.site"]["rows"][0], strict=True)
        )
        assert first["name"] == "Écocentre des Lices"
        assert running.end() == 0
    with program("--data", data, "--site", SITE, "--profile", PROFILE) as running:
        again = Client(running.address, token, SITE).get("records").json
    assert again["cursor"] == page["cursor"], "the same profile is not written again"


def test_a_changed_profile_replaces_the_old_one(data: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.toml"
    text = PROFILE.read_text(encoding="utf-8").replace('key = "velos"', 'key = "vestiaire"')
    changed.write_text(text, encoding="utf-8")
    token = command("add-device", "lobby", "--site", SITE, "--data", data).out.strip()
    with program("--data", data, "--site", SITE, "--profile", PROFILE) as running:
        before = Client(running.address, token, SITE).get("records").json
    with program("--data", data, "--site", SITE, "--profile", changed) as running:
        after = Client(running.address, token, SITE).get(f"records?since={before['cursor']}").json
    assert [len(after["changed"]["spaces.space"]["rows"]), len(after["gone"]["spaces.space"])] == [1, 1]
    assert set(after["changed"]) == {"spaces.space"}


def test_it_stops_when_its_standard_input_closes(data: Path) -> None:
    with program("--data", data, "--until-stdin-closes") as running:
        assert running.process.stdin is not None
        running.process.stdin.close()
        assert running.process.wait(10) == 0


def test_it_stops_at_once_when_told_to(data: Path) -> None:
    with program("--data", data) as running:
        started = time.monotonic()
        assert running.end() == 0
    assert time.monotonic() - started < 5


def test_another_day_is_served(data: Path) -> None:
    with program("--data", data, "--as-of", "2024-02-29") as running:
        assert Client(running.address).get("/v1/health").json["server_time"].startswith("2024-02-29T")


def test_another_moment_is_served(data: Path) -> None:
    with program("--data", data, "--as-of", "2024-02-29T10:12+01:00") as running:
        assert Client(running.address).get("/v1/health").json["server_time"].startswith("2024-02-29T09:12:")


def test_it_is_told_in_which_zone_a_moment_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("serve", "import-agenda"):
        done = here(capsys, name, "--help")
        assert "in the machine's time zone" in " ".join(done.out.split())


def test_a_revoked_device_is_no_longer_admitted(data: Path) -> None:
    token = command("add-device", "lobby", "--site", SITE, "--data", data).out.strip()
    with program("--data", data) as running:
        client = Client(running.address, token, SITE)
        assert client.get("records").status == 200
        assert command("revoke-device", "lobby", "--site", SITE, "--data", data).code == 0
        assert client.get("records").code == "revoked"
        replaced = command("add-device", "lobby", "--site", SITE, "--data", data, "--replace").out.strip()
        assert client.get("records").code == "revoked", "whoever has that one is still told"
        client.token = replaced
        assert client.get("records").status == 200


def test_a_name_is_given_once(data: Path) -> None:
    assert command("add-device", "lobby", "--site", SITE, "--data", data).code == 0
    refused(command("add-device", "lobby", "--site", SITE, "--data", data), "lobby", "--replace")
    refused(command("revoke-device", "desk", "--site", SITE, "--data", data), "desk")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
@pytest.mark.parametrize("output", ["/dev/full", None])
def test_a_token_that_cannot_be_written_takes_no_name(data: Path, output: str | None) -> None:
    where = ("--site", SITE, "--data", str(data))

    def unheard(*words: str) -> Done:
        redirected = f'exec "$@" >{output}' if output else 'exec "$@" >&-'
        shell = ["sh", "-c", redirected, "sh", sys.executable, "-m", "central", *words]
        done = subprocess.run(shell, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
        said = [line for line in done.stderr.splitlines() if "is new in this database" not in line]
        return Done(done.returncode, "", "\n".join(said))

    refused(unheard("add-device", "lobby", *where), "The answer cannot be written: ")
    token = command("add-device", "lobby", *where).out.strip()
    refused(unheard("add-device", "lobby", *where, "--replace"), "The answer cannot be written: ")
    with program("--data", data) as running:
        assert Client(running.address, token, SITE).get("records").status == 200, "the token goes on"


def test_a_pin_becomes_a_hash() -> None:
    from argon2 import PasswordHasher

    done = command("hash-pin", standard_input="2580\n")
    assert done.code == 0
    assert PasswordHasher().verify(done.out.strip(), "2580")
    refused(command("hash-pin", standard_input="secret\n"), "4 to 12 digits")


@pytest.mark.skipif(os.name != "posix", reason="there is no such device")
def test_a_pin_without_an_end_has_an_end() -> None:
    words = [sys.executable, "-m", "central", "hash-pin"]
    with Path("/dev/zero").open("rb") as endless:
        done = subprocess.run(words, stdin=endless, capture_output=True, text=True, cwd=ROOT, check=False, timeout=20)
    refused(Done(done.returncode, done.stdout, done.stderr), "4 to 12 digits")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "COMMAND"),
        (("fly",), "fly"),
        (("serve", "--port", "80000"), "80000"),
        (("serve", "--port", "-1"), "-1"),
        (("serve", "--port", "http"), "http"),
        (("serve", "--as-of", "yesterday"), "yesterday"),
        (("serve", "--as-of", "2026-02-30"), "2026-02-30"),
        (("serve", "--as-of", "0001-01-01"), "0001-01-01"),
        (("serve", "--site", "Écocentre des Lices"), "no name"),
        (("serve", "--site", ""), "no name"),
        (("serve", "--data", "x", "--database", "y"), "not allowed"),
        (("serve", "--nonsense"), "--nonsense"),
        (("add-device", "lobby"), "--site"),
        (("add-device", "--site", "x"), "NAME"),
        (("import-agenda",), "FILE|URL"),
    ],
)
def test_a_wrong_argument_is_told_in_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    refused(here(capsys, *arguments), said, code=2)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--host", "192.0.2.1"), "192.0.2.1"),
        (("--host", "no.such.host.invalid"), "no.such.host.invalid"),
        (("--profile", "missing.toml", "--site", SITE), "missing.toml"),
        (("--profile", "."), "--site"),
        (("--profile", ".", "--site", SITE), "cannot be read"),
        (("--profile", "dev.py", "--site", SITE), "not TOML"),
        (("--profile", "/dev/zero", "--site", SITE), "The profile /dev/zero is larger than 1000000 bytes."),
        (("--profile", "pyproject.toml", "--site", SITE), "site"),
        (("--database", "mysql://root@localhost/x"), "sqlite:///FILE"),
        (("--database", "nonsense"), "sqlite:///FILE"),
        (("--database", "postgresql://nobody:secret@127.0.0.1:1/x"), "cannot be used"),
        (("--database", "postgresql://[/x"), "cannot be used"),
    ],
)
def test_what_stands_in_the_way_is_told_in_one_sentence(
    capsys: pytest.CaptureFixture[str], data: Path, arguments: tuple[str, ...], said: str
) -> None:
    where = () if "--database" in arguments else ("--data", data)
    done = here(capsys, "serve", "--port", "0", *where, *arguments)
    refused(done, said)
    assert "secret" not in done.err
    assert not data.exists(), "nothing was begun"


def test_a_port_in_use_is_told_and_nothing_is_begun(data: Path, taken: int) -> None:
    refused(command("serve", "--port", str(taken), "--data", data, "--site", SITE), str(taken), "in use")
    assert not data.exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(data: Path) -> None:
    data.mkdir()
    data.chmod(stat.S_IREAD | stat.S_IEXEC)
    refused(command("serve", "--port", "0", "--data", data), str(data))


def test_a_folder_that_is_a_file_is_told(data: Path) -> None:
    data.write_text("")
    refused(command("serve", "--port", "0", "--data", data), str(data))


def test_a_damaged_database_is_told_and_left_alone(data: Path) -> None:
    data.mkdir()
    path = data / "centre.sqlite3"
    path.write_bytes(b"this is no database" * 1_000)
    refused(command("serve", "--port", "0", "--data", data), "not a database")
    assert path.read_bytes() == b"this is no database" * 1_000


@pytest.mark.parametrize(
    "arguments",
    [
        ("add-device", "desk", "--site", SITE),
        ("revoke-device", "lobby", "--site", SITE),
        ("import-agenda", PROFILE.with_suffix(".ics"), "--site", SITE),
        ("serve", "--port", "0", "--site", SITE, "--profile", PROFILE),
    ],
)
def test_damage_that_only_shows_at_work_is_told_in_one_sentence(
    data: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str | Path, ...]
) -> None:
    assert command("add-device", "lobby", "--site", SITE, "--data", data).code == 0
    path = data / "centre.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        ((page_bytes,),) = connection.execute("PRAGMA page_size").fetchall()
        pages = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('device', 'site', 'event')"
        ).fetchall()
    connection.close()
    with path.open("r+b") as file:
        for (page,) in pages:
            file.seek((page - 1) * page_bytes)
            file.write(b"x" * page_bytes)
    refused(here(capsys, *arguments, "--data", data), "cannot be used")


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise on Windows")
def test_a_reader_who_leaves_early_is_no_fault(data: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        words = [sys.executable, "-m", "central", "add-device", "lobby", "--site", SITE, "--data", str(data)]
        done = subprocess.run(words, stdout=writer, stderr=subprocess.PIPE, cwd=ROOT, check=False)
    finally:
        os.close(writer)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


def test_a_database_from_the_future_is_told_and_left_alone(data: Path) -> None:
    assert command("add-device", "lobby", "--site", SITE, "--data", data).code == 0
    with sqlite3.connect(data / "centre.sqlite3") as connection:
        connection.execute("UPDATE schema_version SET number = 99")
    connection.close()
    refused(command("serve", "--port", "0", "--data", data), "newer version", "schema 99")


def test_a_command_that_needs_a_database_makes_none(data: Path) -> None:
    for arguments in (("revoke-device", "lobby", "--site", SITE), ("import-agenda", "dev.py")):
        refused(command(*arguments, "--data", data), "no database")
    assert not data.exists()


def test_a_killed_centre_has_kept_what_it_confirmed(data: Path) -> None:
    from tests.operations import Maker

    token = command("add-device", "lobby", "--site", SITE, "--data", data).out.strip()
    maker = Maker()
    with program("--data", data) as running:
        pushed = Client(running.address, token, SITE).push([maker.arrive() for _ in range(20)]).json
        running.process.kill()
    with program("--data", data) as running:
        client = Client(running.address, token, SITE)
        eventually(lambda: client.get("/v1/health").status == 200)
        page = client.get("records").json
    assert page["cursor"] == pushed["cursor"]
    assert len(page["changed"]["visits.visit"]["rows"]) == 20
