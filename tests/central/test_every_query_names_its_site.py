"""Every query about a site names it, so that the sites of a city can be spread over many machines."""

import re

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import event

from central import pairing
from central.devices import Device, add_device, device_of, note_first_use, renew_token, revoke_device
from central.feed import drop_tombstones, read_digest, read_page
from central.problems import ProblemFound
from central.sites import erase_overdue, load_profile, profile_records
from central.store import Store
from ecocentre import place as kernel
from ecocentre.badges import AnnounceKey
from ecocentre.operations import write_operation
from ecocentre.records import Record
from ecocentre.signatures import sign
from ecocentre.system import FrozenSystem
from ecocentre.wire import ACCEPTED
from tests.central.conftest import KIOSK, SITE
from tests.central.serving import ROOT
from tests.operations import Maker

OWN = {"site_state", "feed", "journal", "device", "revoked_token", "pairing", "staff_try"}
TABLES = {*OWN, *Record.metadata.tables}


def test_no_record_takes_the_name_of_a_table_of_the_centre() -> None:
    assert not {*OWN, "schema_version"} & set(Record.metadata.tables)


def test_every_query_names_its_site(store: Store, system: FrozenSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    from central.intake import take_in

    asked: set[str] = set()
    event.listen(store.engine, "before_cursor_execute", lambda *arguments: asked.add(arguments[2]))
    for kind, name in ((Store, "rows"), (Store, "run"), (Store, "chunks"), (kernel.Place, "_run")):
        real = getattr(kind, name)

        def told(self, *arguments, _real=real, **more):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN003, ANN202
            asked.update(part for part in arguments if isinstance(part, str) and " " in part)
            return _real(self, *arguments, **more)

        monkeypatch.setattr(kind, name, told)

    token = add_device(store, SITE, KIOSK)
    maker = Maker()
    arrive = maker.arrive(badge=maker.new_id())
    with store.reading() as connection:
        device = device_of(store, connection, token)
    assert device is not None
    body = [write_operation(each) for each in (arrive, maker.leave(visit=arrive.visit), maker.undo(arrive.visit))]
    take_in(store, device, body)
    load_profile(store, SITE, profile_records(ROOT / "assets" / "sites" / "lices.toml", SITE)[:3])
    with store.reading() as connection:
        read_page(store, connection, SITE, "", 10)
        read_digest(store, connection, SITE)
        assert read_page(store, connection, SITE, "", 1).left > 0
        following = read_page(store, connection, SITE, "", 2)
        read_page(store, connection, SITE, following.cursor, 2, following.end)
    # A kiosk that has a key hands over what another one made, and is revoked with its key.
    neighbour, private_key = Maker("garden", seed=2), Ed25519PrivateKey.from_private_bytes(b"k" * 32)
    public_key = private_key.public_key().public_bytes_raw().hex()
    add_device(store, SITE, "garden")
    announced = AnnounceKey(
        id=neighbour.new_id(), kiosk="garden", made_at=neighbour.at(), key=neighbour.new_id(), public_key=public_key
    )
    handed_over = neighbour.arrive()
    take_in(store, Device(SITE, "garden", revoked=False), [write_operation(announced)])
    signatures = {handed_over.id: sign(private_key, SITE, write_operation(handed_over))}
    (taken,) = take_in(store, device, [write_operation(handed_over)], signatures).verdicts
    assert taken.verdict == ACCEPTED
    revoke_device(store, SITE, "garden")
    system.advance(days=200)
    assert erase_overdue(store, SITE) > 0
    assert drop_tombstones(store, SITE) > 0
    note_first_use(store, SITE, renew_token(store, device))
    revoke_device(store, SITE, KIOSK)
    codes = pairing.ask(store, SITE, KIOSK, "192.0.2.1")
    pairing.decide(store, SITE, codes.user_code, pairing.APPROVED, replace=True)
    note_first_use(store, SITE, pairing.redeem(store, SITE, codes.device_code))
    with pytest.raises(ProblemFound):
        pairing.redeem(store, SITE, pairing.ask(store, SITE, KIOSK, "192.0.2.1").device_code)
    pairing.check_pin(store, SITE, "2580")

    about_tables = {text for text in asked if TABLES & set(re.findall(r"\w+", text.lower()))}
    assert len(about_tables) > 25
    without = [
        text
        for text in about_tables
        if not re.search(r"\bsite = (\?|%|excluded)", text) and not re.search(r"INTO \S+ \(\"?site", text)
    ]
    assert without == []
