"""The service over real HTTP, on both stores."""

import contextlib
import gzip
import json
import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from urllib.parse import quote, urlencode

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from central import answers, service
from central.devices import add_device
from central.problems import PROBLEMS
from central.store import Store
from ecocentre import RULES_VERSION
from ecocentre.operations import operation_kinds
from tests.central.conftest import SITE
from tests.central.serving import PATIENCE_SECONDS, Client, eventually
from tests.operations import Maker

# What is decided before the database is asked needs only one of them.
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_a_check_in_goes_in_and_comes_out(client: Client) -> None:
    before = client.cursor()
    arrive = Maker().arrive(people=3)
    pushed = client.push([arrive])
    assert pushed.status == 200
    assert pushed.headers["content-type"] == "application/json"
    assert pushed.json["verdicts"] == [{"id": arrive.id, "verdict": "accepted"}]
    pulled = client.get(f"records?since={before}").json
    assert pulled["cursor"] == pushed.json["cursor"]
    assert pulled["more"] is False
    part = pulled["changed"]["visits.visit"]
    record = dict(zip(part["fields"], part["rows"][0], strict=True))
    assert (record["site"], record["id"], record["people"]) == (SITE, arrive.visit, 3)


def test_health_needs_no_token(client: Client) -> None:
    client.token = None
    health = client.get("/v1/health").json
    assert health["status"] == "ok"
    assert health["rules"] == RULES_VERSION
    assert datetime.fromisoformat(health["server_time"]).tzinfo is not None


@ON_SQLITE
@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v1/sites/lices", "/v1/sites/lices/nothing", "/v2/health", "/v1/health/"]
)
def test_an_unknown_address_is_said_to_be_unknown(client: Client, path: str) -> None:
    answer = client.get(path)
    assert (answer.status, answer.code) == (404, "not_found")


@ON_SQLITE
def test_a_wrong_method_is_said_to_be_wrong(client: Client) -> None:
    for method, path in [
        *(("PUT", path) for path in ("operations", "records", "digest")),
        ("GET", "operations"),
        ("DELETE", "/v1/health"),
    ]:
        answer = client.ask(method, path)
        assert (answer.status, answer.code) == (405, "method_not_allowed")
        assert answer.headers["allow"]


@ON_SQLITE
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"operations":{}}',
        b'{"operations":[',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"operations":[' + b",".join([b"{}"] * 501) + b"]}",
    ],
)
def test_an_unreadable_body_is_said_to_be_unreadable(client: Client, body: bytes) -> None:
    answer = client.ask("POST", "operations", body)
    assert (answer.status, answer.code) == (400, "body_unreadable")
    assert answer.json["detail"]


@ON_SQLITE
def test_a_body_too_large_is_refused_before_it_is_read(client: Client) -> None:
    too_large = b" " * (answers.MOST_BODY_BYTES + 1)
    assert client.ask("POST", "operations", too_large).code == "too_large"


@ON_SQLITE
def test_a_body_without_a_length_is_read_up_to_the_limit(client: Client) -> None:
    def endless() -> "list[bytes]":
        return [b" " * 65_536] * (answers.MOST_BODY_BYTES // 65_536 + 2)

    # It may hang up before everything was sent.
    with contextlib.suppress(ConnectionError):
        assert client.ask("POST", "operations", iter(endless())).code == "too_large"


def test_many_operations_with_one_that_is_broken_keep_their_places(client: Client) -> None:
    maker = Maker()
    good = [maker.arrive() for _ in range(3)]
    answer = client.push([good[0], b'{"kind":"?"}', good[1], good[2]]).json
    assert [verdict["verdict"] for verdict in answer["verdicts"]] == ["accepted", "unreadable", "accepted", "accepted"]


@ON_SQLITE
def test_a_newer_kiosk_is_asked_to_wait(client: Client) -> None:
    answer = client.push([Maker().arrive()], Ecocentre_Rules=str(RULES_VERSION + 1))
    assert (answer.status, answer.code) == (409, "centre_too_old")
    for rules in (str(RULES_VERSION), "0", "nonsense", "", "9" * 5_000):
        assert client.push([], Ecocentre_Rules=rules).status == 200


@ON_SQLITE
@pytest.mark.parametrize(
    "query", ["since=x", "since=x:y", "wait=-1", "wait=soon", "limit=1.5", "limit=", "wait=1e3", "since=%00"]
)
def test_an_unreadable_question_is_said_to_be_unreadable(client: Client, query: str) -> None:
    answer = client.get(f"records?{query}")
    assert (answer.status, answer.code) == (400, "cursor_unreadable")


def test_an_old_cursor_is_gone_and_never_kept_by_a_cache(client: Client) -> None:
    answer = client.get("records?since=elsewhere:5&wait=25")
    assert (answer.status, answer.code) == (410, "cursor_gone")
    assert answer.headers["cache-control"] == "no-store"


@ON_SQLITE
def test_no_answer_may_be_kept_by_a_cache(client: Client) -> None:
    for path in ("records", "digest", "/v1/health", "/v1/openapi.json", "/nowhere"):
        assert client.get(path).headers["cache-control"] == "no-store"


@ON_SQLITE
def test_a_failure_is_told_without_its_inner_life(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object) -> None:
        message = "secret"
        raise RuntimeError(message)

    monkeypatch.setattr(service, "read_digest", fails)
    with caplog.at_level(logging.CRITICAL):
        answer = client.get("digest")
    assert (answer.status, answer.code) == (500, "internal")
    assert b"secret" not in answer.body


def test_a_database_that_cannot_answer_asks_to_come_back(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def locked(*_: object) -> None:
        raise OperationalError("BEGIN", {}, OSError("database is locked"))

    monkeypatch.setattr(service, "take_in", locked)
    with caplog.at_level(logging.CRITICAL):
        answer = client.push([Maker().arrive()])
    assert (answer.status, answer.code) == (503, "overloaded")
    assert int(answer.headers["retry-after"]) > 0


def test_a_large_answer_is_compressed_for_who_takes_it(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    maker = Maker()
    client.push([maker.arrive() for _ in range(200)])
    plain = client.get("records")
    assert "content-encoding" not in plain.headers
    assert "content-encoding" not in client.get("records", Accept_Encoding="gzip").headers, "on the machine itself"
    monkeypatch.setattr(service, "takes_gzip", lambda request: "gzip" in request.headers.get("accept-encoding", ""))
    squeezed = client.get("records", Accept_Encoding="gzip, br")
    assert squeezed.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in squeezed.headers["vary"]
    assert len(squeezed.body) < len(plain.body) / 2
    changed = json.loads(gzip.decompress(squeezed.body))["changed"]
    assert len(changed["visits.visit"]["rows"]) == 200
    assert "content-encoding" not in client.get("records?since=" + client.cursor(), Accept_Encoding="gzip").headers


def test_kiosks_push_at_once_and_every_arrival_counts_once(client: Client, store: Store) -> None:
    def kiosk(number: int) -> None:
        name = f"kiosk-{number}"
        own = Client(client.address, add_device(store, SITE, name), SITE)
        maker = Maker(name, seed=number)
        for _ in range(5):
            operations = [maker.arrive() for _ in range(4)]
            for _ in range(2):
                assert own.push(operations).status == 200

    with ThreadPoolExecutor(6) as pool:
        for done in [pool.submit(kiosk, number) for number in range(6)]:
            done.result(PATIENCE_SECONDS * 2)
    page = client.get("records").json
    assert len(page["changed"]["visits.visit"]["rows"]) == 6 * 5 * 4


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
OPERATION = st.fixed_dictionaries(
    {"kind": st.sampled_from(sorted(operation_kinds()))},
    optional=dict.fromkeys(("id", "kiosk", "made_at", "visit", "exit", "people", "badge", "alias", "key"), JSON),
)
BODIES = st.one_of(
    st.binary(max_size=200),
    JSON.map(lambda found: json.dumps(found).encode()),
    st.lists(st.one_of(OPERATION, JSON), max_size=4).map(lambda found: json.dumps({"operations": found}).encode()),
)


@ON_SQLITE
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=BODIES)
def test_whatever_is_pushed_gets_an_answer(client: Client, body: bytes) -> None:
    answer = client.ask("POST", "operations", body)
    assert answer.status in (200, 400)
    if answer.status == 200:
        assert all(verdict["verdict"] == "unreadable" for verdict in answer.json["verdicts"])


@ON_SQLITE
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(since=st.text(), limit=st.text(), token=st.text(st.characters(max_codepoint=255, exclude_categories=["Cc"])))
def test_whatever_is_asked_gets_an_answer(client: Client, since: str, limit: str, token: str) -> None:
    query = urlencode({"since": since, "limit": limit})
    assert client.get(f"records?{query}").status in (200, 400, 410)
    assert client.get(f"/v1/sites/{quote(since, safe='')}/digest").status in (401, 403, 404)
    assert client.get("records", Authorization=f"Bearer {token}").status in (401, 400)


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_restarted_database_is_found_again(client: Client, store: Store, caplog: pytest.LogCaptureFixture) -> None:
    maker = Maker()
    assert client.push([maker.arrive()]).status == 200
    url = store.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
        connection.execute(f"{ended} AND pid <> pg_backend_pid()")
        arrive = maker.arrive()
        with caplog.at_level(logging.CRITICAL):
            eventually(lambda: client.push([arrive]).status == 200)
        listening = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
        eventually(lambda: connection.execute(listening).fetchone() == (1,))
    with ThreadPoolExecutor(1) as pool:
        pull = pool.submit(client.get, f"records?since={client.cursor()}&wait=20")
        client.push([maker.arrive()])
        assert len(pull.result(10).json["changed"]["visits.visit"]["rows"]) == 1


@ON_SQLITE
def test_a_full_disk_asks_to_come_back_and_loses_nothing(
    client: Client, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    limits = {"pages": 0}
    event.listen(
        store.engine,
        "checkout",
        lambda connection, *_: connection.execute(f"PRAGMA max_page_count = {limits['pages'] or 10**9}"),
    )
    maker = Maker()
    first, many = maker.arrive(), [maker.arrive() for _ in range(400)]
    assert client.push([first]).status == 200
    limits["pages"] = 1  # no more than there are
    with caplog.at_level(logging.CRITICAL):
        answer = client.push(many)
    assert (answer.status, answer.code) == (503, "overloaded")
    assert "retry-after" in answer.headers
    limits["pages"] = 0
    assert {verdict["verdict"] for verdict in client.push([first, *many]).json["verdicts"]} == {"known", "accepted"}
    assert len(client.get("records").json["changed"]["visits.visit"]["rows"]) == 401


def test_every_problem_has_a_status_and_a_title() -> None:
    for status, title in PROBLEMS.values():
        assert 400 <= status < 600
        assert title
