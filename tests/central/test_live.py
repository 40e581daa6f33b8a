"""Pulls that are held open: they hear of every change at once, from whichever process, and end when told to."""

import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from central.devices import add_device
from central.store import Store
from tests.central.conftest import SITE
from tests.central.serving import Answer, Client, Program, command, program, running
from tests.operations import Maker

ICS = """BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
UID:1@example\r
SUMMARY:Atelier\r
DTSTART:20261124T090000Z\r
DTEND:20261124T100000Z\r
END:VEVENT\r
END:VCALENDAR\r
"""


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(16) as pool:
        yield pool


def held(pool: ThreadPoolExecutor, client: Client, since: str, wait: int = 25) -> "Future[Answer]":
    """A pull that is held open: it has arrived when a second question was answered on the same service."""
    future = pool.submit(client.get, f"records?since={since}&wait={wait}")
    for _ in range(3):
        client.get("/v1/health")
    return future


def test_a_held_pull_wakes_on_a_push(client: Client, pool: ThreadPoolExecutor) -> None:
    cursor = client.cursor()
    pulls = [held(pool, client, cursor) for _ in range(8)]
    started = time.monotonic()
    pushed = client.push([Maker().arrive()]).json
    for pull in pulls:
        page = pull.result(10).json
        assert page["cursor"] == pushed["cursor"]
        assert len(page["changed"]["visits.visit"]["rows"]) == 1
    assert time.monotonic() - started < 5


def test_a_held_pull_ends_empty_when_its_wait_is_over(client: Client) -> None:
    cursor = client.cursor()
    started = time.monotonic()
    page = client.get(f"records?since={cursor}&wait=1").json
    assert page["changed"] == {}
    assert page["cursor"] == cursor
    assert 0.9 < time.monotonic() - started < 10


def test_a_pull_with_something_to_tell_is_not_held(client: Client) -> None:
    started = time.monotonic()
    assert client.get("records?wait=25").json["changed"]
    assert time.monotonic() - started < 10


def test_a_change_of_another_site_does_not_end_a_held_pull(
    client: Client, store: Store, pool: ThreadPoolExecutor
) -> None:
    store.add_site("other")
    other = Client(client.address, add_device(store, "other", "hall"), "other")
    cursor = client.cursor()
    pull = held(pool, client, cursor, wait=2)
    assert other.push([Maker("hall").arrive()]).status == 200
    assert pull.result(10).json["changed"] == {}


def test_the_end_of_the_service_ends_held_pulls_at_once(store: Store, token: str, pool: ThreadPoolExecutor) -> None:
    with running(store) as address:
        client = Client(address, token, SITE)
        pulls = [held(pool, client, client.cursor()) for _ in range(4)]
        started = time.monotonic()
    assert time.monotonic() - started < 5
    for pull in pulls:
        assert pull.result(1).json["changed"] == {}


def two_programs(stack: ExitStack, database: str) -> tuple[Client, Client, list[Program]]:
    where = ("--database", database)
    tokens = [command("add-device", name, "--site", SITE, *where).out.strip() for name in ("lobby", "desk")]
    programs = [stack.enter_context(program(*where)) for _ in tokens]
    first, second = (Client(each.address, token, SITE) for each, token in zip(programs, tokens, strict=True))
    return first, second, programs


def test_a_held_pull_hears_of_a_push_to_another_process(database: str, pool: ThreadPoolExecutor) -> None:
    with ExitStack() as stack:
        first, second, programs = two_programs(stack, database)
        for number in range(3):
            pull = held(pool, second, second.cursor())
            started = time.monotonic()
            assert first.push([Maker(seed=number).arrive()]).json["verdicts"][0]["verdict"] == "accepted"
            assert pull.result(10).json["changed"]["visits.visit"]["rows"]
            assert time.monotonic() - started < 5
        # Either may go; the other one goes on.
        programs[0].process.kill()
        assert second.push([Maker("desk").arrive()]).status == 200
        assert programs[1].end() == 0


def test_an_import_in_another_process_reaches_held_pulls(
    database: str, pool: ThreadPoolExecutor, tmp_path: Path
) -> None:
    (tmp_path / "place.ics").write_text(ICS, encoding="utf-8", newline="")
    with ExitStack() as stack:
        client, _, _ = two_programs(stack, database)
        pull = held(pool, client, client.cursor())
        imported = command("import-agenda", tmp_path / "place.ics", "--database", database, "--as-of", "2026-11-23")
        assert imported.code == 0, imported.err
        assert len(pull.result(10).json["changed"]["events.event"]["rows"]) == 1
