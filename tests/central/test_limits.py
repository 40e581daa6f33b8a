"""What one device may ask, and what of an answer nobody can misuse."""

import gzip

import pytest

from central.devices import add_device
from central.limits import MOST_AT_ONCE, REQUESTS_PER_SECOND, RateLimit
from central.store import Store
from ecocentre.system import FrozenSystem
from ecocentre.wire import MOST_OPERATIONS
from tests.central.conftest import KIOSK, SITE
from tests.central.serving import Client
from tests.operations import Maker

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_a_device_may_ask_often_at_once_and_then_as_often_as_time_goes_by(system: FrozenSystem) -> None:
    rate = RateLimit(system.monotonic)
    assert [rate.take(SITE, KIOSK) for _ in range(MOST_AT_ONCE)] == [0] * MOST_AT_ONCE
    assert rate.take(SITE, KIOSK) == 1 / REQUESTS_PER_SECOND
    system.advance(seconds=1)
    assert [rate.take(SITE, KIOSK) > 0 for _ in range(REQUESTS_PER_SECOND + 1)] == [False] * REQUESTS_PER_SECOND + [
        True
    ]
    system.advance(days=1)
    assert [rate.take(SITE, KIOSK) > 0 for _ in range(MOST_AT_ONCE + 1)] == [False] * MOST_AT_ONCE + [True]


def test_a_device_that_asks_too_often_slows_no_other(client: Client, store: Store, system: FrozenSystem) -> None:
    other = Client(client.address, add_device(store, SITE, "garden"), SITE)
    answers = [client.get("records?limit=1") for _ in range(MOST_AT_ONCE + 1)]
    assert {answer.status for answer in answers[:-1]} == {200}
    assert (answers[-1].status, answers[-1].code) == (429, "too_many_requests")
    assert answers[-1].headers["retry-after"] == "1"
    assert client.push([Maker().arrive()]).code == "too_many_requests"
    assert other.get("records").status == 200
    system.advance(seconds=1)
    assert client.get("records").status == 200


@ON_SQLITE
def test_a_long_backlog_is_taken_at_once(client: Client) -> None:
    maker = Maker()
    for _ in range(10_000 // MOST_OPERATIONS):
        answer = client.push([maker.arrive() for _ in range(MOST_OPERATIONS)])
        assert answer.status == 200
        assert client.get(f"records?since={answer.json['cursor']}").status == 200


@ON_SQLITE
def test_a_compressed_body_is_not_unpacked(client: Client) -> None:
    body = b'{"operations":[]}'
    for coding in ("gzip", "br", "deflate, gzip", "x"):
        answer = client.ask("POST", "operations", gzip.compress(body), Content_Encoding=coding)
        assert (answer.status, answer.code) == (415, "encoding_not_taken")
        assert answer.headers["accept-encoding"] == "identity"
    assert client.ask("POST", "operations", body, Content_Encoding="identity").status == 200


@ON_SQLITE
def test_no_browser_makes_a_page_of_an_answer(client: Client) -> None:
    for path in ("records", "digest", "/v1/health", "/v1/openapi.json", "/nowhere"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert headers["referrer-policy"] == "no-referrer"
        assert "strict-transport-security" not in headers, "it is not spoken over TLS"
