"""What the centre believes of operations that one kiosk hands over for another, on both stores."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.devices import Device, add_device, device_of, revoke_device
from central.intake import take_in
from central.store import Store
from ecocentre.badges import AnnounceKey, BadgeKey
from ecocentre.operations import Operation, write_operation
from ecocentre.place import Place
from ecocentre.signatures import sign
from ecocentre.visits import Visit
from tests.central.conftest import KIOSK, SITE
from tests.central.serving import Client
from tests.operations import Maker

GARDEN = "garden"


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(b"g" * 32)


@pytest.fixture
def garden(store: Store, key: Ed25519PrivateKey) -> Maker:
    """A kiosk that was admitted, announced its key, and never comes back."""
    add_device(store, SITE, GARDEN)
    maker = Maker(GARDEN, seed=5)
    announce = AnnounceKey(
        id=maker.new_id(),
        kiosk=GARDEN,
        made_at=maker.at(),
        key=maker.new_id(),
        public_key=key.public_key().public_bytes_raw().hex(),
    )
    assert hand_over(store, Device(SITE, GARDEN, revoked=False), announce) == [("accepted", None)]
    return maker


def hand_over(store: Store, device: Device, operation: Operation, signature: str = "") -> list[tuple[str, str | None]]:
    signatures = {operation.id: signature} if signature else {}
    answer = take_in(store, device, [write_operation(operation)], signatures)
    return [(verdict.verdict, verdict.code) for verdict in answer.verdicts]


def visits(store: Store) -> list[tuple[str, str]]:
    with store.reading() as connection:
        place = Place(connection, SITE)
        return [(visit.id, visit.kiosk) for visit in place.find(Visit, place.select(Visit))]


def test_what_its_maker_signed_counts_whoever_brings_it(
    store: Store, device: Device, garden: Maker, key: Ed25519PrivateKey
) -> None:
    arrive = garden.arrive()
    assert hand_over(store, device, arrive, sign(key, SITE, write_operation(arrive))) == [("accepted", None)]
    assert visits(store) == [(arrive.visit, GARDEN)]


def test_brought_by_many_it_counts_once(store: Store, device: Device, garden: Maker, key: Ed25519PrivateKey) -> None:
    arrive = garden.arrive()
    signature = sign(key, SITE, write_operation(arrive))
    own = Device(SITE, GARDEN, revoked=False)
    said = [hand_over(store, *each) for each in ((device, arrive, signature), (own, arrive), (device, arrive))]
    assert said == [[("accepted", None)], [("known", None)], [("known", None)]]
    assert len(visits(store)) == 1


def test_what_nobody_signed_or_another_did_waits_for_its_maker(
    store: Store, device: Device, garden: Maker, key: Ed25519PrivateKey
) -> None:
    arrive = garden.arrive()
    body = write_operation(arrive)
    other = Ed25519PrivateKey.from_private_bytes(b"o" * 32)
    for signature in ("", "zz", "00" * 64, sign(other, SITE, body), sign(key, "ailleurs", body), sign(key, SITE, b"x")):
        assert hand_over(store, device, arrive, signature) == [("unreadable", "other_kiosk")]
    assert visits(store) == []
    assert hand_over(store, Device(SITE, GARDEN, revoked=False), arrive) == [("accepted", None)]


def test_a_key_speaks_for_its_own_kiosk_only(
    store: Store, device: Device, garden: Maker, key: Ed25519PrivateKey
) -> None:
    arrive = Maker("hall", seed=6).arrive()
    assert garden.kiosk == GARDEN
    assert hand_over(store, device, arrive, sign(key, SITE, write_operation(arrive))) == [("unreadable", "other_kiosk")]


def test_nothing_more_is_believed_of_a_revoked_kiosk(
    store: Store, device: Device, garden: Maker, key: Ed25519PrivateKey
) -> None:
    before, after = garden.arrive(), garden.arrive()
    signed = {each.id: sign(key, SITE, write_operation(each)) for each in (before, after)}
    assert hand_over(store, device, before, signed[before.id]) == [("accepted", None)]
    revoke_device(store, SITE, GARDEN)
    assert hand_over(store, device, after, signed[after.id]) == [("unreadable", "maker_revoked")]
    assert hand_over(store, device, before, signed[before.id]) == [("known", None)]
    assert visits(store) == [(before.visit, GARDEN)]


def test_that_a_kiosk_was_revoked_reaches_the_others_by_the_feed(store: Store, garden: Maker) -> None:
    with store.reading() as connection:
        before, _ = store.cursor(connection, SITE)
    revoke_device(store, SITE, GARDEN)
    with store.reading() as connection:
        (known,) = [found for found in Place(connection, SITE).every(BadgeKey) if found.kiosk == garden.kiosk]
        after, _ = store.cursor(connection, SITE)
    assert known.revoked_at == store.system.now()
    assert after.number == before.number + 1


def test_an_admitted_kiosk_keeps_its_key(store: Store, token: str, garden: Maker) -> None:
    with store.reading() as connection:
        assert device_of(store, connection, token) == Device(SITE, KIOSK, revoked=False)
        assert [found.revoked_at for found in Place(connection, SITE).every(BadgeKey)] == [None]
    assert garden.kiosk == GARDEN


def test_signatures_travel_beside_the_operations(client: Client, garden: Maker, key: Ed25519PrivateKey) -> None:
    arrive = garden.arrive()
    body = write_operation(arrive)
    signature = sign(key, SITE, body)
    whole = b'{"operations":[%b],"signatures":{"%b":"%b"}}' % (body, arrive.id.encode(), signature.encode())
    answer = client.ask("POST", "operations", whole)
    assert [entry["verdict"] for entry in answer.json["verdicts"]] == ["accepted"]
