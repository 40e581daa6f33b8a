"""What one request asks of the database is bounded, however much the site holds; counted by the drivers themselves."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import event

from central import pairing
from central.ahead import Ahead
from central.devices import Device, add_device, revoke_device
from central.intake import take_in
from central.store import Store
from ecocentre.badges import AnnounceKey
from ecocentre.operations import Operation, write_operation
from ecocentre.records import record_kinds
from ecocentre.signatures import sign
from ecocentre.wire import PushAnswer
from tests.central.conftest import KIOSK, SITE
from tests.central.serving import Client, running
from tests.operations import Maker

GARDEN = "garden"
MANY = 60
_FRAMES = ("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA", ";")
"""What frames a transaction, looks whether a connection still is one, or how SQLite is watched, is no question."""


@pytest.fixture
def asked(store: Store) -> Iterator[list[str]]:
    """Every statement that reaches the database, each row of a repeated one for itself."""
    asked: list[str] = []

    def note(text: str) -> None:
        # What is overdue is dropped beside the requests, in threads of asyncio's own.
        beside = threading.current_thread().name.startswith("asyncio_")
        # One that a trigger or an index of SQLite runs by itself begins so.
        if not beside and not text.startswith(("--", *_FRAMES)):
            asked.append(text)

    class Counting(psycopg.Cursor[Any]):
        def execute(self, query: Any, *arguments: Any, **options: Any) -> Any:
            note(str(query))
            return super().execute(query, *arguments, **options)

        def executemany(self, query: Any, params_seq: Iterable[Any], *, returning: bool = False) -> None:
            rows = list(params_seq)
            for _ in rows:
                note(str(query))
            super().executemany(query, rows, returning=returning)

    def watch(connection: Any, *_: object) -> None:
        if store.is_sqlite:
            connection.set_trace_callback(note)
        else:
            connection.cursor_factory = Counting

    event.listen(store.engine, "checkout", watch)
    yield asked
    event.remove(store.engine, "checkout", watch)


class Neighbour(NamedTuple):
    """Another kiosk, whose operations the one at hand hands over."""

    maker: Maker
    key: Ed25519PrivateKey
    token: str

    def announce(self) -> AnnounceKey:
        public_key = self.key.public_key().public_bytes_raw().hex()
        maker = self.maker
        return AnnounceKey(
            id=maker.new_id(), kiosk=maker.kiosk, made_at=maker.at(), key=maker.new_id(), public_key=public_key
        )


def neighbour(store: Store, name: str, seed: int) -> Neighbour:
    """One that was admitted and announced its key."""
    key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
    found = Neighbour(Maker(name, seed=seed), key, add_device(store, SITE, name))
    push(store, name, [found.announce()])
    return found


def push(store: Store, name: str, operations: Sequence[Operation]) -> PushAnswer:
    return take_in(store, Device(SITE, name, revoked=False), [write_operation(each) for each in operations])


def hand_over(client: Client, made_by: Neighbour, count: int) -> None:
    bodies = {each.id: write_operation(each) for each in (made_by.maker.arrive() for _ in range(count))}
    signatures = ",".join(f'"{name}":"{sign(made_by.key, SITE, body)}"' for name, body in bodies.items())
    whole = b'{"operations":[%b],"signatures":{%b}}' % (b",".join(bodies.values()), signatures.encode())
    answer = client.ask("POST", "operations", whole)
    assert [each["verdict"] for each in answer.json["verdicts"]] == ["accepted"] * count


def fill(store: Store) -> None:
    """Let the site have much of everything that a request might look through."""
    maker = Maker(KIOSK, seed=78)
    push(store, KIOSK, [maker.arrive() for _ in range(5 * MANY)])
    for number in range(MANY // 2):
        neighbour(store, f"kiosk-{number}", 100 + number)
        pairing.ask(store, SITE, f"waiting-{number}", f"192.0.2.{number}")


Request = Callable[[], object]


def counted(asked: list[str], request: Request) -> list[str]:
    asked.clear()
    request()
    return list(asked)


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """No page is read ahead: what one request asks is then its own."""

    async def read_nothing(*_: object) -> None:
        return

    monkeypatch.setattr(Ahead, "read", read_nothing)


def every_request(client: Client, store: Store, time: int) -> dict[str, tuple[Request, int]]:
    """Each request that is answered, in this order, and how many statements it may take at most."""
    stranger = Client(client.address, None, SITE)
    garden = neighbour(store, f"{GARDEN}-{time}", seed=time)
    maker = Maker(KIOSK, seed=10 + time)
    known = [maker.arrive() for _ in range(20)]
    push(store, KIOSK, known)
    first = client.get("records?limit=2").json
    kinds = len(first["changed"])

    def pull(query: str) -> Request:
        def ask() -> None:
            assert client.get(f"records?{query}").status == 200

        return ask

    def post(path: str, body: bytes) -> dict[str, Any]:
        answer = stranger.ask("POST", path, body)
        assert answer.status == 200, answer
        return dict(answer.json)

    wish = b'{"device":"new-%d"}' % time
    codes = post("pairing", wish)
    pairing.decide(store, SITE, codes["user_code"], pairing.APPROVED)
    waiting = pairing.ask(store, SITE, f"slow-{time}", "192.0.2.254")
    redeeming = b'{"device_code":"%b"}' % codes["device_code"].encode()
    page = f"/pair/{SITE}"
    form = f"code={waiting.user_code}&pin=2580&verdict=approved".encode()

    def renew() -> None:
        given.append(client.ask("POST", "token").json["access_token"])

    def use() -> None:
        client.token = given[-1]
        assert client.get(f"records?since={first['end']}&limit=1").status == 200

    given: list[str] = []
    return {
        "push of one": (lambda: client.push([maker.arrive()]), 12),
        "push of what is known": (lambda: client.push(known), 5),
        "push of one handed over": (lambda: hand_over(client, garden, 1), 13),
        "pull of nothing": (pull(f"since={client.cursor()}&limit=0"), 4),
        "first page of a loading": (pull("limit=2"), 4 + kinds),
        "following page of a loading": (pull(f"since={first['cursor']}&began={first['end']}&limit=2"), 3 + kinds),
        "digest": (lambda: client.get("digest"), 3 + len(record_kinds())),
        "digest asked again": (lambda: client.get("digest"), 2),
        "pairing": (lambda: post("pairing", wish), 4),
        "pairing/token": (lambda: post("pairing/token", redeeming), 5),
        "page for staff": (lambda: stranger.ask("GET", f"{page}?code={waiting.user_code}"), 5),
        "decision of staff": (lambda: stranger.ask("POST", page, form), 12),
        "token": (renew, 2),
        "first use of a token": (use, 7),
        "revocation": (lambda: revoke_device(store, SITE, garden.maker.kiosk), 9),
        "answer to a revoked kiosk": (lambda: Client(client.address, garden.token, SITE).get("digest"), 1),
    }


@pytest.mark.usefixtures("quiet")
def test_statements_of_every_request_are_bounded(store: Store, token: str, asked: list[str]) -> None:
    with running(store) as address:
        client = Client(address, token, SITE)
        counts: list[dict[str, int]] = []
        for time in (1, 2):
            if counts:
                fill(store)
            told = {
                name: (counted(asked, request), most)
                for name, (request, most) in every_request(client, store, time).items()
            }
            assert {name: found for name, (found, most) in told.items() if len(found) > most} == {}
            counts.append({name: len(found) for name, (found, _) in told.items()})
    assert counts[0] == counts[1], "it takes more where the site has more"


@pytest.mark.usefixtures("quiet")
def test_each_operation_of_a_push_takes_as_many_statements_whoever_made_it(
    store: Store, token: str, asked: list[str]
) -> None:
    with running(store) as address:
        client = Client(address, token, SITE)
        garden, maker = neighbour(store, GARDEN, seed=3), Maker(KIOSK, seed=4)
        own, of_others = [], []
        # The first push of each reads what the site has few of, and what the next ones know then.
        for count in (1, 10, 10 + MANY):
            own.append(len(counted(asked, lambda: client.push([maker.arrive() for _ in range(count)]))))  # noqa: B023
            of_others.append(len(counted(asked, lambda: hand_over(client, garden, count))))  # noqa: B023
    assert own[2] - own[1] <= 5 * MANY
    assert of_others[2] - of_others[1] == own[2] - own[1]


def test_a_page_that_is_read_ahead_takes_no_more_statements_than_one_that_is_asked_for(
    store: Store, token: str, asked: list[str]
) -> None:
    fill(store)
    with running(store) as address:
        client = Client(address, token, SITE)
        asked.clear()
        page, pages, kinds = client.get("records?limit=50").json, 1, 0
        began = page["end"]
        while page["more"]:
            kinds += len(page["changed"])
            page = client.get(f"records?since={page['cursor']}&began={began}&limit=50").json
            pages += 1
        kinds += len(page["changed"])
    assert pages > 5
    assert len(asked) <= 5 * pages + kinds, asked
