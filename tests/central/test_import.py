"""Importing an agenda: what is written, what is not, and what is said."""

import http.server
import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from central import documents
from central.documents import fetch, name_of
from central.sites import load_profile, profile_records
from central.store import Store
from ecocentre.errors import KnownError
from ecocentre.events import Event
from ecocentre.place import Place
from ecocentre.system import FrozenSystem, System
from tests.central.conftest import NOW, SITE
from tests.central.serving import ROOT, Client, Done, command, program
from tests.operations import Maker

CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n"
EVENT = "BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{title}\r\nDTSTART:{start}\r\nDTEND:20261124T200000Z\r\nEND:VEVENT\r\n"


def calendar(*events: tuple[str, str, str]) -> str:
    return CALENDAR.format("".join(EVENT.format(uid=uid, title=title, start=start) for uid, title, start in events))


START = "20261124T100000Z"
THREE = [("a", "Atelier", START), ("b", "Repas", START), ("c", "Concert", START)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "place.ics"


def imported(store: Store, file: Path, text: str, *more: str) -> Done:
    file.write_text(text, encoding="utf-8", newline="")
    url = store.engine.url.render_as_string(hide_password=False)
    done = command("import-agenda", file, "--database", url, "--as-of", "2026-11-23", *more)
    assert done.code == 0, done.err
    return done


def events(store: Store) -> dict[str, Event]:
    with store.reading() as connection:
        place = Place(connection, SITE)
        return {found.title["fr"]: found for found in place.find(Event, place.select(Event))}


def number(store: Store) -> int:
    with store.reading() as connection:
        return store.cursor(connection, SITE)[0].number


def test_only_what_changed_is_written_and_what_vanished_is_removed(store: Store, file: Path) -> None:
    assert "3 new, 0 changed, 0 the same, 0 removed" in imported(store, file, calendar(*THREE)).out
    before = number(store)
    assert "0 new, 0 changed, 3 the same, 0 removed" in imported(store, file, calendar(*THREE)).out
    assert number(store) == before
    second = calendar(("a", "Atelier", START), ("b", "Repas partagé", START), ("d", "Lecture", START))
    assert "1 new, 1 changed, 1 the same, 1 removed" in imported(store, file, second).out
    assert number(store) == before + 3
    assert set(events(store)) == {"Atelier", "Repas partagé", "Lecture"}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_another_agenda_is_left_alone(store: Store, file: Path) -> None:
    imported(store, file, calendar(*THREE[:1]))
    imported(store, file, calendar(*THREE[1:]), "--agenda", "city")
    assert {name: found.agenda for name, found in events(store).items()} == {
        "Atelier": "place",
        "Repas": "city",
        "Concert": "city",
    }


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_one_bad_event_costs_that_event_and_is_told(store: Store, file: Path) -> None:
    done = imported(store, file, calendar(*THREE, ("x", "Sans date", "soon"), ("y", "", START)))
    assert set(events(store)) == {"Atelier", "Repas", "Concert"}
    lines = done.out.splitlines()
    assert lines[:2] == [
        "left out (bad_date): Event no. 4 “Sans date”: a date cannot be read or is out of all reason (DTSTART: SOON).",
        "left out (no_title): Event no. 5: it has no title (SUMMARY).",
    ]
    assert len(lines) == 3
    assert lines[-1].endswith("left out: 2.")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_who_imports_an_old_agenda_is_told_of_the_day(store: Store, file: Path) -> None:
    old = calendar(THREE[0]).replace("20261124", "20230310")
    said = imported(store, file, old).out
    assert "at other times: 1" in said
    assert "around 2026-11-23: --as-of DATE" in said
    assert "--as-of" not in imported(store, file, calendar(*THREE)).out


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_unreadable_agenda_changes_nothing(store: Store, file: Path) -> None:
    imported(store, file, calendar(*THREE))
    file.write_text("<html>Not found</html>")
    url = store.engine.url.render_as_string(hide_password=False)
    done = command("import-agenda", file, "--database", url)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("central: place: this is a web page or XML, and no agenda;")
    assert len(done.err.splitlines()) == 1
    assert len(events(store)) == 3


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_site_that_is_not_known_is_told(store: Store, file: Path) -> None:
    file.write_text(calendar(*THREE))
    url = store.engine.url.render_as_string(hide_password=False)
    done = command("import-agenda", file, "--database", url, "--site", "elsewhere")
    assert (done.code, done.out) == (1, "")
    assert "elsewhere" in done.err
    store.add_site("second")
    done = command("import-agenda", file, "--database", url)
    assert done.code == 1
    assert "lices, second" in done.err


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_open_agenda_is_imported_too(store: Store, tmp_path: Path) -> None:
    document = {
        "events": [
            {
                "uid": 1,
                "title": {"fr": "Fête", "en": "Party"},
                "timings": [{"begin": "2026-11-24T10:00:00+01:00", "end": "2026-11-24T12:00:00+01:00"}],
            }
        ]
    }
    imported(store, tmp_path / "agenda.json", json.dumps(document))
    found = events(store)["Fête"]
    assert found.title["en"] == "Party"
    assert found.starts_at.isoformat() == "2026-11-24T09:00:00+00:00"


def test_the_sample_site_starts_with_its_agenda(tmp_path: Path) -> None:
    sites = ROOT / "assets" / "sites"
    start = ("--data", tmp_path, "--site", SITE, "--profile", sites / "lices.toml", "--agenda", sites / "lices.ics")
    token = command("add-device", "lobby", "--site", SITE, "--data", tmp_path).out.strip()
    with program(*start, "--as-of", "2026-11-23") as running:
        page = Client(running.address, token, SITE).get("records").json
    assert len(page["changed"]["events.event"]["rows"]) > 100


@pytest.mark.parametrize("agenda", ["<html>Not found</html>", None])
def test_a_broken_agenda_keeps_nobody_from_checking_in(tmp_path: Path, agenda: str | None) -> None:
    data, good, bad = tmp_path / "data", tmp_path / "good.ics", tmp_path / "place.ics"
    start = ("--data", data, "--site", SITE, "--profile", ROOT / "assets" / "sites" / "lices.toml")
    good.write_text(calendar(*THREE))
    bad.write_text(calendar(*THREE))
    token = command("add-device", "lobby", "--site", SITE, "--data", data).out.strip()
    with program(*start, "--agenda", bad, "--as-of", "2026-11-23"):
        pass
    if agenda is None:
        bad.unlink()
    else:
        bad.write_text(agenda)
    with program(*start, "--agenda", bad, "--agenda", good, "--as-of", "2026-11-23") as running:
        client = Client(running.address, token, SITE)
        assert client.push([Maker().arrive()]).json["verdicts"][0]["verdict"] == "accepted"
        page = client.get("records").json
        running.end()
        assert running.process.stderr is not None
        (said,) = [line for line in running.process.stderr.read().decode().splitlines() if "ERROR" in line]
    assert "An agenda was left out, its events stay as they were:" in said
    assert "place" in said
    assert len(page["changed"]["events.event"]["rows"]) == 6


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_last_day_of_all_has_its_events_too(store: Store, file: Path) -> None:
    said = imported(store, file, calendar(THREE[0]).replace("20261124", "21991231"), "--as-of", "2199-12-30").out
    assert "1 new" in said


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_time_zone_that_a_profile_may_name_is_one_for_an_agenda(store: Store, file: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile.toml"
    text = (ROOT / "assets" / "sites" / "lices.toml").read_text(encoding="utf-8")
    profile.write_text(text.replace("Europe/Paris", "Japan"), encoding="utf-8")
    load_profile(store, SITE, profile_records(profile, SITE))
    imported(store, file, calendar(("a", "Atelier", "20261124T100000")).replace("DTEND:20261124T200000Z\r\n", ""))
    assert events(store)["Atelier"].starts_at.isoformat() == "2026-11-24T01:00:00+00:00"


# -- documents of the web ---------------------------------------------------------------------------------------------


class _Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
        elif self.path == "/place.ics":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(calendar(*THREE).encode())
        elif self.path == "/endless":
            self.send_response(200)
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b"x" * 65_536)
            except OSError:
                return
        elif self.path == "/cut":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"x")
        elif self.path == "/rubbish":
            self.wfile.write(b"this is not HTTP\r\n\r\n")
        else:
            self.send_error(404)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def web() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Pages) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_an_address_is_read_also_after_a_redirection(web: str) -> None:
    assert b"Atelier" in fetch(f"{web}/place.ics", System())
    assert b"Atelier" in fetch(f"{web}/to/{web}/place.ics", System())


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/missing", "404"),
        ("/to/file:///etc/passwd", "not allowed"),
        ("/to/ftp://127.0.0.1/x", "cannot be read"),
        ("/to//missing", "404"),
        ("/to//to/round", "infinite loop"),
        ("/cut", "cannot be read"),
        ("/rubbish", "cannot be read"),
    ],
)
def test_an_address_that_cannot_be_read_is_told(web: str, path: str, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        fetch(web + path, System())


def test_an_endless_answer_ends(web: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MOST_BYTES", 200_000)
    with pytest.raises(KnownError, match="larger"):
        fetch(f"{web}/endless", System())


def test_an_answer_that_takes_too_long_ends(web: str) -> None:
    class Slow(FrozenSystem):
        def monotonic(self) -> float:
            self.advance(seconds=7)
            return super().monotonic()

    with pytest.raises(KnownError, match="too slowly"):
        fetch(f"{web}/endless", Slow(NOW))


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(KnownError, match="cannot be read"):
        fetch(f"http://127.0.0.1:{port}/x", System())


@pytest.mark.parametrize(
    "where", ["ftp://x/y", "file:///etc/passwd", "gopher://x", "data://x", "://", "http://", "x\0y"]
)
def test_what_is_no_readable_address_is_told(where: str) -> None:
    with pytest.raises(KnownError):
        fetch(where, System())


def test_a_calendar_address_is_asked_over_https() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(KnownError, match="https://127"):
        fetch(f"webcal://127.0.0.1:{port}/x", System())


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("agendas/place.ics", "place"),
        ("/", "agenda"),
        ("https://example.org/a/city.json?x=1", "example.org/city#"),
        ("https://example.org/", "example.org#"),
        ("https://example.org", "example.org#"),
        ("https://example.org:8443/basic.ics", "example.org:8443/basic#"),
        ("webcal://example.org/p%20q.ics", "example.org/p%20q#"),
    ],
)
def test_a_document_has_a_short_name(where: str, name: str) -> None:
    assert name_of(where).rstrip("0123456789abcdef" if "#" in name else "") == name


def test_two_addresses_are_never_one_agenda() -> None:
    addresses = [
        "https://example.org/agendas/1/events",
        "https://example.org/agendas/2/events",
        "https://example.com/agendas/1/events",
        "https://example.org:8443/agendas/1/events",
        "https://example.org/agendas/1/events.ics",
        "https://calendar.example/one/private-secret/basic.ics",
        "https://calendar.example/two/private-secret/basic.ics",
    ]
    names = [name_of(address) for address in addresses]
    assert len(set(names)) == len(addresses)
    assert not any("secret" in name for name in names)
    assert name_of("webcal://EXAMPLE.org/agendas/1/events?since=2026") == names[0], "the same, asked in another way"


@pytest.mark.parametrize("where", ["https://[::1/x", "https://example.org:99999/x"])
def test_an_address_that_is_none_is_told(where: str) -> None:
    with pytest.raises(KnownError, match="is no address"):
        name_of(where)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_is_told_which_agenda_was_updated(store: Store, file: Path) -> None:
    assert imported(store, file, calendar(*THREE)).out.splitlines()[-1].startswith("The agenda “place” (")
    said = imported(store, file, calendar(*THREE), "--agenda", "city").out
    assert said.splitlines()[-1].startswith("The agenda “city” (")
    assert "parts two files of one name" in " ".join(command("import-agenda", "--help").out.split())
