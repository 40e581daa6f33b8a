"""What kiosks tell each other while their centre is out of reach, and how it gets there afterwards."""

import contextlib
import json
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from socket import create_connection, create_server, socketpair
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from zeroconf import NonUniqueNameException, Zeroconf

from ecocentre.badges import BadgeKey
from ecocentre.desk import AnswerCall, CallSomeone, HearCall, call_named, open_calls
from ecocentre.errors import KnownError
from ecocentre.signatures import sign
from ecocentre.system import FrozenSystem, System
from ecocentre.visits import Arrive, Visit, people_here
from ecocentre.wire import ACCEPTED, Cursor, Verdict
from kiosk.app import Kiosk
from kiosk.relay.discovery import RelayAddresses, _usable, announced
from kiosk.relay.identity import ticket, tls_server
from kiosk.relay.listener import MOST_CONNECTIONS, MOST_OF_ONE_ADDRESS
from kiosk.relay.partner import MOST_LOOKED_AT, Partner, PartnerThread
from kiosk.relay.service import MOST_BODY_BYTES, Answered, Relay, RelayServer
from kiosk.sync.transport import CONNECT_SECONDS, HttpRelay, _key_of, handed
from offline_cache.cache import Cache
from tests.central.serving import PATIENCE_SECONDS, eventually
from tests.kiosk.stations import DirectLine, OneAddress, Station, partner_of
from tests.kiosk.test_app import centre, codes, here, pair, running
from tests.offline_cache.samples import EPOCH, SITE, page, sample_records
from tests.operations import MORNING

NAMES = ("accueil", "jardin", "cour")


class Place(NamedTuple):
    """Three kiosks that know each other's keys; the first one is the relay."""

    relay: Relay
    accueil: Station
    jardin: Station
    cour: Station


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with ExitStack() as stack:
        stations = []
        for seed, name in enumerate(NAMES, 1):
            system = FrozenSystem(MORNING, seed)
            cache = stack.enter_context(closing(Cache(tmp_path / name / "cache", SITE, system)))
            cache.load(page(10, *sample_records()))
            stations.append(Station(cache, name, tmp_path / name, system))
        for station in stations:
            station.own_key.announced()
        known = [key for station in stations for key in station.keys_known()]
        for station in stations:
            # The centre has them all.
            station.cache.settle([Verdict(one.id, ACCEPTED) for one in station.cache.waiting()], Cursor(EPOCH, 13))
            station.cache.take_pages([page(13, *known)], Cursor(EPOCH, 10))
            assert station.ids_on_top() == []
        yield Place(Relay(stations[0], stations[0].system, lambda _kiosk: None), *stations)


def arrive(station: Station, people: int = 1) -> str:
    visit = station.new_id()
    station.submit(Arrive, visit=visit, people=people)
    return visit


def count(station: Station) -> int:
    return station.ask(people_here, MORNING)


# -- between two kiosks -----------------------------------------------------------------------------------------------


def test_all_kiosks_of_a_place_without_a_centre_count_the_same_people(place: Place) -> None:
    partners = [partner_of(station, place.relay) for station in (place.jardin, place.cour)]
    arrive(place.jardin, 3)
    arrive(place.cour, 4)
    arrive(place.accueil, 5)
    for partner in (*partners, *partners):
        while partner.exchange():
            pass
    assert [count(station) for station in place[1:]] == [12, 12, 12]
    assert {partner.relay for partner in partners} == {"accueil"}
    # Nothing is told twice, and nothing comes back as somebody else's.
    waiting = [sorted(station.ids_on_top()) for station in place[1:]]
    for partner in partners:
        assert not partner.exchange()
    assert [sorted(station.ids_on_top()) for station in place[1:]] == waiting
    assert [one.signature is None for one in place.jardin.cache.waiting()].count(True) == 1


def test_a_call_for_somebody_is_heard_and_answered_over_the_relay(place: Place) -> None:
    lobby, desk = partner_of(place.jardin, place.relay), place.accueil
    call = place.jardin.new_id()
    place.jardin.submit(CallSomeone, call=call)
    assert desk.ask(open_calls, MORNING) == []
    lobby.exchange()
    assert [found.id for found in desk.ask(open_calls, MORNING)] == [call]
    for what in (HearCall, AnswerCall):
        desk.submit(what, call=call)
    lobby.exchange()
    known = place.jardin.ask(call_named, call)
    assert known is not None
    assert (known.heard_at is not None, known.answered_by) == (True, "accueil")


def test_more_than_fits_into_one_exchange_comes_in_several(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.relay.partner.MOST_OPERATIONS", 3)
    monkeypatch.setattr("kiosk.relay.service.MOST_OPERATIONS", 4)
    partner = partner_of(place.jardin, place.relay)
    for _ in range(10):
        arrive(place.jardin)
        arrive(place.accueil)
    rounds = 1
    while partner.exchange():
        rounds += 1
    assert rounds >= 5
    assert count(place.jardin) == count(place.accueil) == 20


def test_what_the_relay_took_is_there_after_it_was_killed(place: Place) -> None:
    arrive(place.jardin, 2)
    partner_of(place.jardin, place.relay).exchange()
    place.accueil.cache.close()
    with closing(Cache(place.accueil.cache.folder, SITE, place.accueil.system)) as again:
        assert again.ask(people_here, MORNING) == 2
        assert [one.signature is None for one in again.waiting()] == [False]


def test_a_relay_that_began_anew_is_told_everything_again(place: Place) -> None:
    partner = partner_of(place.jardin, place.relay)
    arrive(place.jardin)
    arrive(place.accueil)
    partner.exchange()
    again = Relay(place.accueil, place.accueil.system, lambda _kiosk: None)
    assert partner_of(place.cour, again).exchange() is False
    assert count(place.cour) == 2


def test_what_the_centre_has_by_now_is_not_told_any_more(place: Place) -> None:
    visit = arrive(place.accueil)
    (sent,) = place.accueil.cache.waiting()
    known = place.accueil.ask(lambda here: here.get(Visit, visit))
    assert known is not None
    place.accueil.cache.settle([Verdict(sent.id, ACCEPTED)], Cursor(EPOCH, 14))
    place.accueil.cache.take_pages([page(14, known)], Cursor(EPOCH, 13))
    partner_of(place.jardin, place.relay).exchange()
    assert count(place.jardin) == 0
    assert count(place.accueil) == 1


def test_what_a_kiosk_delivered_itself_does_not_come_back_to_it(place: Place) -> None:
    partner = partner_of(place.jardin, place.relay)
    visit = arrive(place.jardin)
    partner.exchange()
    (sent,) = place.jardin.cache.waiting()
    stated = place.jardin.ask(lambda here: here.get(Visit, visit))
    assert stated is not None
    place.jardin.cache.settle([Verdict(sent.id, ACCEPTED)], Cursor(EPOCH, 14))
    place.jardin.cache.take_pages([page(14, stated)], Cursor(EPOCH, 13))
    partner.part()
    partner.exchange()
    assert place.jardin.ids_on_top() == [], "the relay still holds it, and told it"


def test_a_refusal_of_anothers_operation_is_for_its_maker_to_tell(place: Place) -> None:
    arrive(place.jardin)
    partner_of(place.jardin, place.relay).exchange()
    (held,) = place.accueil.cache.waiting()
    place.accueil.cache.settle([Verdict(held.id, "refused", "full")], Cursor(EPOCH, 13))
    assert place.accueil.cache.quarantine() == []
    assert count(place.accueil) == 0
    place.jardin.cache.settle([Verdict(held.id, "refused", "full")], Cursor(EPOCH, 13))
    assert [entry.code for entry in place.jardin.cache.quarantine()] == ["full"]
    # And the relay, which had it once, is not given it again.
    place.relay.exchange(place.jardin.keys_known()[0], b'{"operations":[]}')
    assert place.accueil.ids_on_top() == []


def test_what_the_centre_cannot_take_of_another_is_told_by_whoever_holds_it(place: Place) -> None:
    """Its maker may never come back: it was stolen, and revoked."""
    arrive(place.jardin)
    partner_of(place.jardin, place.relay).exchange()
    (held,) = place.accueil.cache.waiting()
    place.accueil.cache.settle([Verdict(held.id, "unreadable", "maker_revoked")], Cursor(EPOCH, 13))
    assert [(entry.id, entry.code) for entry in place.accueil.cache.quarantine()] == [(held.id, "maker_revoked")]
    assert count(place.accueil) == 0
    place.relay.exchange(place.jardin.keys_known()[0], b'{"operations":[]}')
    assert place.accueil.ids_on_top() == []


def test_a_sealed_relay_takes_nothing_and_tells_nothing_new(place: Place) -> None:
    place.accueil.cache.seal("m")
    arrive(place.jardin)
    with pytest.raises(KnownError, match="revoked"):
        partner_of(place.jardin, place.relay).exchange()


# -- who is let in, and what is believed ------------------------------------------------------------------------------


def shown_by(station: Station, relay: Relay, site: str = SITE) -> str:
    return ticket(*station.own_key.announced(), site, relay.public_key)


def test_a_kiosk_is_known_by_its_key(place: Place) -> None:
    assert place.relay.admit(shown_by(place.jardin, place.relay)).kiosk == "jardin"


def test_nobody_else_is_let_in(place: Place, tmp_path: Path) -> None:
    system = FrozenSystem(MORNING, 9)
    with closing(Cache(tmp_path / "strange", SITE, system)) as cache:
        stranger = Station(cache, "jardin", tmp_path, system)
        for shown in (
            "",
            "x",
            "nobody.00",
            shown_by(stranger, place.relay),
            shown_by(place.jardin, place.relay, "ailleurs"),
            shown_by(place.jardin, Relay(place.cour, place.cour.system, lambda _kiosk: None)),
            f"{place.cour.own_key.announced()[0]}.{shown_by(place.jardin, place.relay).partition('.')[2]}",
        ):
            with pytest.raises(Answered, match="token_required"):
                place.relay.admit(shown)


def test_a_revoked_kiosk_is_not_let_in_and_what_it_made_is_not_believed(place: Place) -> None:
    arrive(place.jardin)
    shown = shown_by(place.jardin, place.relay)
    bodies = [one.body for one in place.jardin.cache.waiting()]
    for key in place.accueil.keys_known():
        if key.kiosk == "jardin":
            key.revoked_at = MORNING
            place.accueil.learn(key)
    with pytest.raises(Answered, match="token_required"):
        place.relay.admit(shown)
    _, private_key = place.jardin.own_key.announced()
    signatures = {json.loads(body)["id"]: sign(private_key, SITE, body) for body in bodies}
    place.relay.exchange(place.cour.keys_known()[0], handed(bodies, signatures) + b"}")
    assert count(place.accueil) == 0


def test_an_operation_that_its_maker_did_not_sign_is_not_believed(place: Place) -> None:
    arrive(place.jardin, 7)
    (made,) = place.jardin.cache.waiting()
    _, own = place.jardin.own_key.announced()
    _, other = place.cour.own_key.announced()
    changed = made.body.replace(b'"people":7', b'"people":8')
    holder = place.cour.keys_known()[0]
    for body, signature in (
        (made.body, sign(other, SITE, made.body)),
        (made.body, sign(own, "ailleurs", made.body)),
        (changed, sign(own, SITE, made.body)),
        (made.body, "zz"),
        (made.body, ""),
        (b'{"kind":"visits.sing","id":"x"}', ""),
    ):
        place.relay.exchange(holder, handed([body], {made.id: signature}) + b"}")
        assert count(place.accueil) == 0
    place.relay.exchange(holder, handed([made.body], {made.id: sign(own, SITE, made.body)}) + b"}")
    assert count(place.accueil) == 7


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"operations":3}', b'{"operations":[],"since":4}', b"\xff"])
def test_a_body_that_cannot_be_read_is_answered_so(place: Place, body: bytes) -> None:
    with pytest.raises(Answered, match="body_unreadable"):
        place.relay.exchange(place.jardin.keys_known()[0], body)


@pytest.mark.parametrize("since", ["", "x", "x:3", ":", "::", "x:-1", "x:²"])
def test_a_mark_of_another_life_begins_anew(place: Place, since: str) -> None:
    arrive(place.accueil)
    body = b'{"operations":[],"since":' + msgspec.json.encode(since) + b"}"
    assert len(place.relay.exchange(place.jardin.keys_known()[0], body).operations) == 1


class Addresses:
    """What the local network tells."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = list(addresses)

    def __call__(self) -> list[str]:
        return self.addresses

    def close(self) -> None:
        pass


def test_a_stranger_with_many_addresses_keeps_nobody_from_finding_the_relay(place: Place) -> None:
    network = Addresses(*(f"https://stranger-{number}" for number in range(MOST_LOOKED_AT + 1)), "https://relay")
    asked: list[str] = []

    def connect(address: str) -> DirectLine:
        asked.append(address)
        if address != "https://relay":
            raise KnownError("no_network")
        return DirectLine(place.relay)

    partner = Partner(place.jardin, network, connect)
    partner.exchange()
    assert (partner.relay, len(asked)) == (None, MOST_LOOKED_AT)
    partner.exchange()
    assert (partner.relay, len(asked)) == ("accueil", MOST_LOOKED_AT + 2), "it went on where it was"
    partner.part()
    network.addresses.remove("https://relay")
    asked.clear()
    partner.exchange()
    assert (partner.relay, asked) == ("accueil", ["https://relay"]), "where it was last comes first"


def test_a_relay_that_finds_itself_looks_for_the_next(place: Place) -> None:
    other = Relay(place.cour, place.cour.system, lambda _kiosk: None)
    lines = {"https://a": place.relay, "https://b": other}
    partner = Partner(place.accueil, Addresses(*lines), lambda address: DirectLine(lines[address]))
    arrive(place.accueil, 2)
    arrive(place.cour, 3)
    partner.exchange()
    assert partner.relay == "cour"
    assert count(place.accueil) == count(place.cour) == 5


def test_the_places_of_two_relays_count_the_same_people(place: Place) -> None:
    other = Relay(place.cour, place.cour.system, lambda _kiosk: None)
    arrive(place.jardin, 2)
    arrive(place.cour, 3)
    partners = [
        partner_of(place.jardin, place.relay),
        partner_of(place.accueil, other),
        partner_of(place.cour, place.relay),
    ]
    for partner in (*partners, *partners):
        while partner.exchange():
            pass
    assert [count(station) for station in place[1:]] == [5, 5, 5]
    waiting = [sorted(station.ids_on_top()) for station in place[1:]]
    assert [len(ids) for ids in waiting] == [2, 2, 2], "nothing goes round"


def test_a_kiosk_that_no_relay_can_know_looks_for_none(tmp_path: Path) -> None:
    system = FrozenSystem(MORNING, 4)
    with closing(Cache(tmp_path / "cache", SITE, system)) as cache:
        station = Station(cache, "new", tmp_path, system)
        arrive(station)
        asked: list[str] = []

        def connect(address: str) -> DirectLine:
            asked.append(address)
            raise AssertionError(address)

        assert Partner(station, OneAddress(), connect).exchange() is False
        assert asked == []
        assert cache.count_waiting() == 1, "and announces no key for it"


def steps(station: Station, relay: Relay | None, needed: list[bool]) -> list[KnownError | None]:
    """What the thread of a partner tells of its relay while it is needed, or not."""
    faults: list[KnownError | None] = []

    def connect(_address: str) -> DirectLine:
        if relay is None:
            raise KnownError("no_network", "nobody there")
        return DirectLine(relay)

    wanted = iter(needed)
    partner = Partner(station, OneAddress(), connect)
    thread = PartnerThread(partner, station.system, lambda: next(wanted), lambda: None, faults.append)
    for _ in needed:
        thread._step()
    return faults


def test_a_relay_that_is_not_reached_is_told_until_it_is_not_needed(place: Place) -> None:
    first, second, none = steps(place.jardin, None, [True, True, False])
    assert first is not None
    assert second is not None
    assert (first.code, first.detail) == ("relay_unreached", "https://relay: no_network: nobody there")
    assert (second.detail, none) == (first.detail, None)
    assert steps(place.jardin, place.relay, [True, True]) == [None, None]


def test_a_relay_that_does_not_know_this_kiosk_is_not_reached(place: Place, tmp_path: Path) -> None:
    for key in place.accueil.keys_known():
        if key.kiosk == "jardin":
            key.revoked_at = MORNING
            place.accueil.learn(key)
    (unknown,) = steps(place.jardin, place.relay, [True])
    assert unknown is not None
    assert (unknown.code, "token_required" in unknown.detail) == ("relay_unreached", True)
    system = FrozenSystem(MORNING, 4)
    with closing(Cache(tmp_path / "cache", SITE, system)) as cache:
        (new,) = steps(Station(cache, "new", tmp_path, system), place.relay, [True])
    assert new is not None
    assert "knows no key of this kiosk" in new.detail


# -- over TLS ---------------------------------------------------------------------------------------------------------


def free_port() -> int:
    with create_server(("127.0.0.1", 0)) as listener:
        number: int = listener.getsockname()[1]
        return number


@contextmanager
def served(station: Station, port: int) -> Iterator[None]:
    """A relay at this port, which can be found on this machine alone."""
    faults: list[KnownError | None] = []
    server = RelayServer(
        station, System(), kiosk=station.name, folder=station.folder, port=port, on_fault=faults.append,
        interfaces=["127.0.0.1"],
    )  # fmt: skip
    server.start()
    try:
        yield
    finally:
        server.stop()
    assert not any(faults)


def reached(address: str) -> HttpRelay:
    lines: list[HttpRelay] = []

    def connect() -> bool:
        with contextlib.suppress(KnownError):
            lines.append(HttpRelay(address, SITE, System()))
        return bool(lines)

    eventually(connect)
    return lines[0]


def test_an_exchange_over_the_wire(place: Place) -> None:
    port = free_port()
    with served(place.accueil, port):
        line = reached(f"https://127.0.0.1:{port}")
        assert line.public_key == place.relay.public_key
        partner = Partner(place.jardin, OneAddress(), lambda _address: line)
        arrive(place.jardin, 3)
        arrive(place.accueil, 4)
        assert partner.exchange() is False
        assert count(place.jardin) == count(place.accueil) == 7
        with pytest.raises(KnownError, match="token_required"):
            line.exchange("nobody.00", [], {}, "")
        with pytest.raises(KnownError, match="too_large"):
            line.exchange(shown_by(place.jardin, place.relay), [b" " * (MOST_BODY_BYTES + 1)], {}, "")
        with pytest.raises(KnownError, match="body_unreadable"):
            line.exchange(shown_by(place.jardin, place.relay), [b"}"], {}, "")
        partner.part()


def test_whoever_has_no_key_of_the_place_is_told_nothing(place: Place, tmp_path: Path) -> None:
    with closing(Cache(tmp_path / "strange", SITE, System())) as cache:
        stranger = Station(cache, "accueil", tmp_path, System())
        port = free_port()
        with served(stranger, port):
            line = reached(f"https://127.0.0.1:{port}")
            partner = Partner(place.jardin, OneAddress(), lambda _address: line)
            arrive(place.jardin)
            assert partner.exchange() is False
            assert partner.relay is None
        assert [one.kind for one in cache.waiting()] == ["badges.announce_key"], "it heard nothing"


def test_another_key_behind_the_same_address_ends_the_line(place: Place) -> None:
    port = free_port()
    with served(place.accueil, port):
        line = reached(f"https://127.0.0.1:{port}")
        line.exchange(shown_by(place.jardin, place.relay), [], {}, "")
    with served(place.cour, port):
        reached(f"https://127.0.0.1:{port}").close()
        with pytest.raises(KnownError):
            line.exchange(shown_by(place.jardin, place.relay), [], {}, "")
        with pytest.raises(KnownError, match="reply_unreadable"):
            line.exchange(shown_by(place.jardin, place.relay), [], {}, "")
    line.close()


def silent(port: int, stack: ExitStack, number: int, source: str = "127.0.0.1") -> list[socket.socket]:
    """Connections on which nothing is said."""
    made = [create_connection(("127.0.0.1", port), source_address=(source, 0)) for _ in range(number)]
    return [stack.enter_context(one) for one in made]


def ends(connection: socket.socket) -> bool:
    """Whether the other end takes its leave."""
    connection.settimeout(PATIENCE_SECONDS)
    try:
        return connection.recv(1) == b""
    except ConnectionResetError:
        return True


def is_open(connection: socket.socket) -> bool:
    connection.setblocking(False)
    try:
        return connection.recv(1) != b""
    except BlockingIOError:
        return True


def test_who_connects_and_says_nothing_takes_nobodys_place(place: Place) -> None:
    port = free_port()
    with served(place.accueil, port), ExitStack() as stack:
        line = reached(f"https://127.0.0.1:{port}")
        line.exchange(shown_by(place.jardin, place.relay), [], {}, "")
        connections = silent(port, stack, 3 * MOST_CONNECTIONS)
        assert all(ends(one) for one in connections[: 1 - MOST_OF_ONE_ADDRESS])
        line.exchange(shown_by(place.jardin, place.relay), [], {}, "")
        assert all(is_open(one) for one in connections[1 - MOST_OF_ONE_ADDRESS :]), "the kiosk that is known is one"
        again = reached(f"https://127.0.0.1:{port}")
        again.exchange(shown_by(place.cour, place.relay), [], {}, "")
        again.close()
        line.close()


@pytest.mark.skipif(sys.platform == "darwin", reason="this machine has one loopback address")
def test_who_has_many_addresses_takes_nobodys_place_either(place: Place) -> None:
    port = free_port()
    with served(place.accueil, port), ExitStack() as stack:
        reached(f"https://127.0.0.1:{port}").close()
        connections = [
            one for host in range(2, 20) for one in silent(port, stack, MOST_OF_ONE_ADDRESS, f"127.0.0.{host}")
        ]
        assert all(ends(one) for one in connections[:-MOST_CONNECTIONS])
        line = reached(f"https://127.0.0.1:{port}")
        line.exchange(shown_by(place.cour, place.relay), [], {}, "")
        line.close()


def test_who_does_not_show_in_time_who_it_is_is_put_out(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """In whichever state: before TLS, after it, and in the middle of a request."""
    monkeypatch.setattr("kiosk.relay.listener._STRANGE_SECONDS", 0.5)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    port = free_port()
    with served(place.accueil, port), ExitStack() as stack:
        line = reached(f"https://127.0.0.1:{port}")
        line.exchange(shown_by(place.jardin, place.relay), [], {}, "")
        (before,) = silent(port, stack, 1)
        assert ends(before)
        for said in (b"", b"POST /v1/sites/grange/relay HTTP/1.1\r\nHost: x\r\n"):
            (plain,) = silent(port, stack, 1)
            secured = stack.enter_context(context.wrap_socket(plain))
            secured.sendall(said)
            assert ends(secured)
        line.exchange(shown_by(place.jardin, place.relay), [], {}, "")
        line.close()


def test_nobody_there_is_no_relay(place: Place) -> None:
    with pytest.raises(KnownError, match="no_network"):
        HttpRelay(f"https://127.0.0.1:{free_port()}", SITE, System())
    partner = Partner(
        place.jardin, OneAddress(), lambda _a: HttpRelay(f"https://127.0.0.1:{free_port()}", SITE, System())
    )
    assert partner.exchange() is False


def test_who_takes_long_to_connect_has_less_time_for_tls(place: Place) -> None:
    class Slow(System):
        """Every look at the clock is after more than a connection may take."""

        looks = 0

        def monotonic(self) -> float:
            self.looks += 1
            return self.looks * (CONNECT_SECONDS + 1)

    port = free_port()
    with served(place.accueil, port):
        reached(f"https://127.0.0.1:{port}").close()
        with pytest.raises(KnownError, match="took too long"):
            HttpRelay(f"https://127.0.0.1:{port}", SITE, Slow())


def test_a_key_that_only_tls_knows_is_nobodys(tmp_path: Path) -> None:
    """Otherwise a stranger who is asked first would keep a kiosk from asking the next."""
    own = Ed25519PrivateKey.generate()

    class Strange(ssl.SSLSocket):
        def getpeercert(self, binary_form: bool = False) -> Any:
            # Its identifier is that of Ed25519 (RFC 8410), one bit off: as long, and unknown.
            whole = super().getpeercert(binary_form=binary_form)
            assert isinstance(whole, bytes)
            return whole.replace(b"\x06\x03\x2b\x65\x70\x03\x21", b"\x06\x03\x2b\x65\x60\x03\x21")

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode, context.sslsocket_class = False, ssl.CERT_NONE, Strange
    server = tls_server(own, tmp_path)
    here, there = socketpair()
    thread = threading.Thread(target=lambda: server.wrap_socket(there, server_side=True).close())
    thread.start()
    with context.wrap_socket(here) as secured:
        assert _key_of(secured) == b""
    thread.join()


def test_what_speaks_no_tls_is_no_relay() -> None:
    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def hang_up() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=hang_up)
        thread.start()
        with pytest.raises(KnownError, match="reply_unreadable"):
            HttpRelay(f"https://127.0.0.1:{port}", SITE, System())
        thread.join()


def test_a_port_that_is_taken_is_told(place: Place) -> None:
    with create_server(("", 0)) as taken:
        faults: list[KnownError | None] = []
        server = RelayServer(
            place.accueil, System(), kiosk="accueil", folder=place.accueil.folder, port=taken.getsockname()[1],
            on_fault=faults.append, interfaces=["127.0.0.1"],
        )  # fmt: skip
        server.start()
        eventually(lambda: bool(faults))
        server.stop()
    assert [fault.code for fault in faults if fault is not None] == ["relay_failed"]


MULTICAST_DNS = "224.0.0.251", 5353


def joined(port: int) -> socket.socket:
    """A socket at this port that hears what is said to all of the group on this machine."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if hasattr(socket, "SO_REUSEPORT"):
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    try:
        listener.bind(("", port))
        own = socket.inet_aton("127.0.0.1")
        listener.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(MULTICAST_DNS[0]) + own)
        listener.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, own)
        listener.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
        listener.settimeout(2)
    except OSError:
        listener.close()
        raise
    return listener


def why_no_multicast() -> str:
    """What stands in the way of multicast on this machine's loopback; empty where two sockets hear each other."""
    try:
        with joined(0) as first, joined(first.getsockname()[1]) as second:
            second.sendto(b"here", (MULTICAST_DNS[0], first.getsockname()[1]))
            for each in (first, second):
                if each.recv(16) != b"here":
                    return "something else is said in the group"
        joined(MULTICAST_DNS[1]).close()
    except OSError as fault:
        return f"{type(fault).__name__}: {fault}"
    return ""


def test_a_relay_is_found_in_the_local_network() -> None:
    if why := why_no_multicast():
        pytest.skip(f"no multicast on 127.0.0.1: {why}")
    # Whoever else announces relays on this machine has other names.
    site = f"lices-{System().new_id()}"
    own = ["127.0.0.1"]
    with announced(site, "accueil", 8471, own, own), announced(f"not-{site}", "x", 8472, own, own):
        addresses = RelayAddresses(site, None, System(), own)
        eventually(lambda: addresses() == ["https://127.0.0.1:8471"])
        addresses.close()


def test_a_relay_whose_name_somebody_else_has_serves_those_who_were_told_its_address(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copied machine, or a stranger: the name stands in the open."""

    class Taken(Zeroconf):
        def register_service(self, *_arguments: object, **_options: object) -> None:
            raise NonUniqueNameException

    monkeypatch.setattr("kiosk.relay.discovery.Zeroconf", Taken)
    faults: list[KnownError | None] = []
    port = free_port()
    server = RelayServer(
        place.accueil, System(), kiosk="accueil", folder=place.accueil.folder, port=port, on_fault=faults.append,
        interfaces=["127.0.0.1"],
    )  # fmt: skip
    server.start()
    reached(f"https://127.0.0.1:{port}").close()
    eventually(lambda: bool(faults))
    server.stop()
    (fault,) = faults
    assert fault is not None
    assert (fault.code, "cannot be found by itself" in fault.detail) == ("relay_failed", True)


def test_a_relay_is_found_once_its_network_is_there_and_where_it_is_by_now(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    own: list[str] = []
    monkeypatch.setattr("kiosk.relay.service.own_addresses", lambda _interfaces: list(own))
    monkeypatch.setattr("kiosk.relay.service._ANNOUNCED_ANEW_SECONDS", 0.1)
    faults: list[KnownError | None] = []
    server = RelayServer(
        place.accueil, System(), kiosk="accueil", folder=place.accueil.folder, port=free_port(),
        on_fault=faults.append, interfaces=["127.0.0.1"],
    )  # fmt: skip
    addresses = RelayAddresses(SITE, None, System(), ["127.0.0.1"])
    server.start()
    eventually(lambda: bool(faults))
    assert {"relay_failed"} == {fault and fault.code for fault in faults}
    for address in ("192.0.2.7", "192.0.2.8"):
        own[:] = [address]
        eventually(lambda: [urlsplit(found).hostname for found in addresses()] == [address])  # noqa: B023
        eventually(lambda: faults[-1] is None)
    addresses.close()
    server.stop()


def test_a_search_begins_anew_where_the_network_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    own = ["192.0.2.7"]
    began: list[str] = []

    class Counted(Zeroconf):
        def __init__(self, **_options: Any) -> None:
            began.extend(own)
            super().__init__(interfaces=["127.0.0.1"])

    monkeypatch.setattr("kiosk.relay.discovery.Zeroconf", Counted)
    monkeypatch.setattr("kiosk.relay.discovery.own_addresses", lambda _interfaces: list(own))
    addresses = RelayAddresses(SITE, None, FrozenSystem(MORNING))
    for own[0] in ("192.0.2.7", "192.0.2.7", "192.0.2.8"):
        addresses()
    addresses.close()
    assert began == ["192.0.2.7", "192.0.2.8"]


def test_an_address_that_no_url_can_carry_is_not_tried() -> None:
    assert _usable(["192.0.2.7", "fe80::1", "fe80::1%eth0", "2001:db8::7", "169.254.1.2"]) == [
        "192.0.2.7",
        "2001:db8::7",
        "169.254.1.2",
    ]


def test_an_address_that_was_given_is_not_looked_for() -> None:
    assert RelayAddresses(SITE, "https://192.0.2.7:1", System(), ["192.0.2.7"])() == ["https://192.0.2.7:1"]


# -- the programs -----------------------------------------------------------------------------------------------------


def keys_known(kiosk: Kiosk) -> set[str]:
    return {key.kiosk for key in kiosk.ask(lambda here: here.every(BadgeKey))}


def people(kiosk: Kiosk, number: int) -> str:
    visit = kiosk.new_id()
    kiosk.submit(Arrive, visit=visit, people=number)
    return visit


def test_without_a_centre_a_place_goes_on_over_its_relay_and_hands_everything_over_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even what a kiosk made that does not live to see the centre again."""
    monkeypatch.setattr("kiosk.app._PHASE_SECONDS", 0.0)
    monkeypatch.setattr("kiosk.sync.patience.LONGEST_SECONDS", 1)
    monkeypatch.setattr("kiosk.relay.partner._SEARCH_SECONDS", 0.5)
    monkeypatch.setattr("kiosk.relay.partner.EVERY_SECONDS", 0.2)
    for name in NAMES:
        pair(tmp_path / "centre", tmp_path / name, name)
    port = free_port()
    with ExitStack() as stack:
        first = stack.enter_context(centre(tmp_path / "centre"))
        addresses = ("--relay", "--relay-port", str(port)), *2 * [("--relay-address", f"https://127.0.0.1:{port}")]
        accueil, jardin, cour = kiosks = [
            stack.enter_context(running(tmp_path / name, "--central", first.address, "--kiosk", name, *more))
            for name, more in zip(NAMES, addresses, strict=True)
        ]
        for kiosk in kiosks:
            eventually(lambda: keys_known(kiosk) == set(NAMES))  # noqa: B023
        first.end()
        made = [people(jardin, 3), people(cour, 4)]
        for kiosk in kiosks:
            eventually(lambda: here(kiosk) == 7)  # noqa: B023
            eventually(lambda: kiosk.status().relay == "accueil")  # noqa: B023
        made.append(people(accueil, 5))
        eventually(lambda: here(jardin) == here(cour) == 12)
        # The garden's kiosk is stolen before the network is back.
        jardin.close()
        with centre(tmp_path / "centre", first.address.rpartition(":")[2]):
            for kiosk in (accueil, cour):
                eventually(lambda: kiosk.status().waiting == 0 and kiosk.status().connection == "connected", 60)  # noqa: B023
                assert kiosk.quarantine() == []
                assert codes(kiosk) == []
                assert kiosk.status().relay is None
                assert here(kiosk) == 12
                found = kiosk.ask(lambda here: [visit.id for visit in here.find(Visit, here.select(Visit))])
                assert sorted(found) == sorted(made)


def test_two_relays_of_a_place_exchange_with_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.app._PHASE_SECONDS", 0.0)
    monkeypatch.setattr("kiosk.sync.patience.LONGEST_SECONDS", 1)
    monkeypatch.setattr("kiosk.relay.partner._SEARCH_SECONDS", 0.5)
    monkeypatch.setattr("kiosk.relay.partner.EVERY_SECONDS", 0.2)
    ports = {name: free_port() for name in NAMES[:2]}
    addresses = {name: f"https://127.0.0.1:{port}" for name, port in ports.items()}
    with ExitStack() as stack:
        for name in ports:
            pair(tmp_path / "centre", tmp_path / name, name)
        first = stack.enter_context(centre(tmp_path / "centre"))
        accueil, jardin = kiosks = [
            stack.enter_context(
                running(
                    tmp_path / name,
                    "--central",
                    first.address,
                    "--kiosk",
                    name,
                    "--relay",
                    "--relay-port",
                    str(ports[name]),
                    "--relay-address",
                    addresses[other],
                )
            )
            for name, other in (NAMES[:2], NAMES[1::-1])
        ]
        for kiosk in kiosks:
            eventually(lambda: keys_known(kiosk) == set(ports))  # noqa: B023
        first.end()
        people(accueil, 3)
        people(jardin, 4)
        for kiosk in kiosks:
            eventually(lambda: here(kiosk) == 7)  # noqa: B023
            eventually(lambda: kiosk.status().relay == kiosk.settings.kiosk)  # noqa: B023


@pytest.mark.parametrize(("given", "told"), [(True, ["no_network", "relay_unreached"]), (False, ["no_network"])])
def test_staff_are_told_of_a_relay_that_was_given_and_is_not_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, given: bool, told: list[str]
) -> None:
    monkeypatch.setattr("kiosk.app._PHASE_SECONDS", 0.0)
    monkeypatch.setattr("kiosk.sync.patience.LONGEST_SECONDS", 1)
    monkeypatch.setattr("kiosk.relay.partner._SEARCH_SECONDS", 0.2)
    searched: list[RelayAddresses] = []
    look = RelayAddresses.__call__

    def counted(addresses: RelayAddresses) -> list[str]:
        searched.append(addresses)
        return look(addresses) if given else []

    monkeypatch.setattr(RelayAddresses, "__call__", counted)
    pair(tmp_path / "centre", tmp_path / "jardin", "jardin")
    address = ["--relay-address", f"https://127.0.0.1:{free_port()}"] if given else []
    with (
        centre(tmp_path / "centre") as first,
        running(tmp_path / "jardin", "--central", first.address, "--kiosk", "jardin", *address) as kiosk,
    ):
        eventually(lambda: keys_known(kiosk) == {"jardin"})
        first.end()
        eventually(lambda: len(searched) > 2 and sorted(codes(kiosk)) == told)
        with centre(tmp_path / "centre", first.address.rpartition(":")[2]):
            eventually(lambda: codes(kiosk) == [], 60)
