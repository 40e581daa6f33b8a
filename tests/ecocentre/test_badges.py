"""Badges: what the site knows of them."""

from datetime import timedelta

from ecocentre.badges import AnnounceKey, Badge, BadgeKey, IssueBadge, RevokeBadge
from ecocentre.operations import read_operation, write_operation
from ecocentre.place import Place
from tests.ecocentre.conftest import MONDAY
from tests.operations import Maker


def issue(maker: Maker, badge: str, alias: str = "Loutre") -> IssueBadge:
    return IssueBadge(
        id=maker.new_id(),
        kiosk="lobby",
        made_at=MONDAY,
        badge=badge,
        key=maker.new_id(),
        alias=alias,
        expires_at=MONDAY + timedelta(days=365),
    )


def announce(maker: Maker, key: str, public_key: str) -> AnnounceKey:
    return AnnounceKey(id=maker.new_id(), kiosk="lobby", made_at=MONDAY, key=key, public_key=public_key)


def test_a_key_is_never_replaced_under_its_id(place: Place) -> None:
    maker = Maker()
    key = maker.new_id()
    announce(maker, key, "aa" * 32).apply(place)
    announce(maker, key, "bb" * 32).apply(place)
    found = place.get(BadgeKey, key)
    assert found is not None
    assert found.public_key == "aa" * 32


def test_a_badge_is_issued_once(place: Place) -> None:
    maker = Maker()
    badge = maker.new_id()
    assert issue(maker, badge).apply(place).alias == "Loutre"
    assert issue(maker, badge, "Hibou").apply(place).alias == "Loutre"


def test_a_revoked_badge_keeps_its_first_reason(place: Place) -> None:
    maker = Maker()
    badge = maker.new_id()
    issue(maker, badge).apply(place)
    for minutes, reason in ((0, "lost"), (5, "unwanted")):
        at = MONDAY + timedelta(minutes=minutes)
        revoke = RevokeBadge(id=maker.new_id(), kiosk="lobby", made_at=at, badge=badge, reason=reason)
        assert revoke.apply(place).found
    found = place.get(Badge, badge)
    assert found is not None
    assert (found.revoked_at, found.revoked_for) == (MONDAY, "lost")


def test_revoking_an_unknown_badge_is_a_fact_that_found_nothing(place: Place) -> None:
    maker = Maker()
    revoke = RevokeBadge(id=maker.new_id(), kiosk="lobby", made_at=MONDAY, badge=maker.new_id())
    assert not revoke.apply(place).found


def test_a_badge_travels_unchanged(place: Place) -> None:
    operation = issue(Maker(), Maker().new_id(), "Écureuil roux \N{CHIPMUNK}")
    assert read_operation(write_operation(operation)) == operation
