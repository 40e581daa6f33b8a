"""Badges: what the site knows of them."""

from datetime import datetime, timedelta

import pytest

from ecocentre.badges import (
    PICTURES,
    AnnounceKey,
    Badge,
    BadgeKey,
    ChoosePictures,
    IssueBadge,
    PicturesChosen,
    RevokeBadge,
    badge_of_pictures,
    free_pictures,
)
from ecocentre.operations import Outcome, Refusal, read_operation, write_operation
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


maker = Maker()
LATER = MONDAY + timedelta(days=400)
"""When the badges of these tests hold no longer."""


def choose(place: Place, badge: str, pictures: str, at: datetime = MONDAY) -> Outcome | Refusal:
    return ChoosePictures(
        id=maker.new_id(), kiosk="lobby", made_at=at, badge=badge, pictures=pictures
    ).apply(place)  # fmt: skip


def issued(place: Place) -> str:
    badge = maker.new_id()
    issue(maker, badge).apply(place)
    return badge


def revoke(place: Place, badge: str) -> None:
    RevokeBadge(id=maker.new_id(), kiosk="lobby", made_at=MONDAY, badge=badge).apply(place)


def found_by(place: Place, pictures: str, at: datetime = MONDAY) -> str | None:
    badge = badge_of_pictures(place, pictures, at)
    return None if badge is None else badge.id


def test_a_badge_is_found_by_its_pictures_in_their_order(place: Place) -> None:
    badge = issued(place)
    assert choose(place, badge, "sun-key-fish") == PicturesChosen(badge=badge, pictures="sun-key-fish")
    assert found_by(place, "sun-key-fish") == badge
    assert found_by(place, "key-sun-fish") is None


def test_pictures_of_a_badge_are_refused_to_another_and_granted_to_itself(place: Place) -> None:
    first, second = issued(place), issued(place)
    choose(place, first, "sun-key-fish")
    assert choose(place, second, "sun-key-fish") == Refusal("pictures_taken")
    assert isinstance(choose(place, first, "sun-key-fish"), PicturesChosen)
    assert found_by(place, "sun-key-fish") == first


def test_new_pictures_take_the_place_of_the_old_ones(place: Place) -> None:
    badge = issued(place)
    choose(place, badge, "sun-key-fish")
    choose(place, badge, "cat-boat-tree")
    assert (found_by(place, "sun-key-fish"), found_by(place, "cat-boat-tree")) == (None, badge)


@pytest.mark.parametrize("pictures", ["sun-sun-key", "sun-key", "sun-key-fish-cat", "sun-key-bottle"])
def test_only_three_different_pictures_of_the_pad_are_pictures(place: Place, pictures: str) -> None:
    assert choose(place, issued(place), pictures) == Refusal("pictures_unknown")


def test_a_badge_that_does_not_hold_gets_no_pictures(place: Place) -> None:
    revoked = issued(place)
    revoke(place, revoked)
    assert choose(place, maker.new_id(), "sun-key-fish") == Refusal("badge_unknown")
    assert choose(place, revoked, "sun-key-fish") == Refusal("badge_revoked")
    assert choose(place, issued(place), "sun-key-fish", LATER) == Refusal("badge_expired")


def test_pictures_of_a_badge_that_holds_no_longer_are_free_again(place: Place) -> None:
    revoked, expired = issued(place), issued(place)
    choose(place, revoked, "sun-key-fish")
    choose(place, expired, "cat-boat-tree")
    revoke(place, revoked)
    kept = place.get(Badge, revoked)
    assert kept is not None
    assert kept.pictures is None
    assert isinstance(choose(place, issued(place), "sun-key-fish"), PicturesChosen)
    assert found_by(place, "cat-boat-tree", LATER) is None


def test_free_pictures_are_never_those_of_a_badge_that_holds(place: Place) -> None:
    chance = 0.5
    for _ in range(3):
        pictures = free_pictures(place, MONDAY, chance)
        assert pictures is not None
        assert pictures == free_pictures(place, MONDAY, chance), "the same chance, the same pictures"
        assert isinstance(choose(place, issued(place), pictures), PicturesChosen)


def test_every_chance_leads_to_pictures_and_all_are_given_before_none_is_left(place: Place) -> None:
    given: set[str] = set()
    while (pictures := free_pictures(place, MONDAY, (len(given) * 0.618) % 1)) is not None:
        badge = issued(place)
        # Not by the operation: this is about the question alone.
        place.save(Badge(site=place.site, id=badge, key=badge, alias="Loutre", issued_at=MONDAY, expires_at=LATER,
                         pictures=pictures))  # fmt: skip
        given.add(pictures)
    assert len(given) == len(PICTURES) * (len(PICTURES) - 1) * (len(PICTURES) - 2)
