"""A kiosk issues badges and recognises them, offline, and tells one that was revoked from one that holds."""

import errno
import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import zxingcpp

from ecocentre.badges import PICTURES, BadgeKey, RevokeBadge
from ecocentre.errors import KnownError
from ecocentre.operations import Refusal
from ecocentre.place import Place
from ecocentre.visits import Arrive, Leave
from kiosk.app import Kiosk, open_kiosk, system_of
from kiosk.badge_codes import sign_badge
from kiosk.badges import ALIASES, BadgeMaker, NewBadge, Recognised
from kiosk.settings import read_settings


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    settings = read_settings(["--data", str(tmp_path), "--offline"])
    kiosk = open_kiosk(settings, system_of(settings))
    yield kiosk
    kiosk.close()


def maker(kiosk: Kiosk, site: str = "lices") -> BadgeMaker:
    return BadgeMaker(site, system_of(kiosk.settings), kiosk)


def test_issued_badge_is_recognised_and_follows_its_visit(kiosk: Kiosk) -> None:
    badges = maker(kiosk)
    new = badges.issue()
    assert badges.scan(["no code", new.code]) == Recognised(new.badge, new.alias, None)
    visit = kiosk.new_id()
    kiosk.submit(Arrive, visit=visit, badge=new.badge)
    assert badges.scan([new.code]) == Recognised(new.badge, new.alias, visit)
    kiosk.submit(Leave, exit=kiosk.new_id(), visit=visit)
    assert badges.scan([new.code]) == Recognised(new.badge, new.alias, None)


def test_key_outlives_the_program_and_is_announced_once(kiosk: Kiosk) -> None:
    first, second = maker(kiosk).issue(), maker(kiosk).issue()
    assert isinstance(maker(kiosk).scan([first.code]), Recognised)
    assert isinstance(maker(kiosk).scan([second.code]), Recognised)
    assert len(kiosk.ask(lambda place: place.find(BadgeKey, place.select(BadgeKey)))) == 1


def test_key_is_readable_by_its_user_only(kiosk: Kiosk) -> None:
    maker(kiosk).issue()
    assert stat.S_IMODE((kiosk.settings.data_folder / "badge_key").stat().st_mode) & 0o077 == 0


def test_revoked_badge_is_refused_and_nothing_is_written(kiosk: Kiosk) -> None:
    badges = maker(kiosk)
    new = badges.issue()
    kiosk.submit(RevokeBadge, badge=new.badge, by="accueil")
    waiting = kiosk.status().waiting
    assert badges.scan([new.code]) == Refusal("badge_revoked")
    assert kiosk.status().waiting == waiting


@pytest.mark.parametrize("readings", [[], [""], ["2580"], ["EC1:"], ["EC1:RUBBISH"]])
def test_garbage_is_refused_and_nothing_is_written(kiosk: Kiosk, readings: list[str]) -> None:
    waiting = kiosk.status().waiting
    assert isinstance(maker(kiosk).scan(readings), Refusal)
    assert kiosk.status().waiting == waiting


def test_badge_of_another_site_is_foreign(kiosk: Kiosk, tmp_path: Path) -> None:
    code = maker(kiosk).issue().code
    assert maker(kiosk, "ailleurs").scan([code]) == Refusal("badge_foreign")


@pytest.mark.parametrize("damaged", ["", "not a key", "no-id " + "11" * 32])
def test_damaged_key_is_said_and_kept(kiosk: Kiosk, damaged: str) -> None:
    file = kiosk.settings.data_folder / "badge_key"
    file.write_text(damaged)
    with pytest.raises(KnownError, match="badge_key_unreadable"):
        maker(kiosk).issue()
    assert file.read_text() == damaged


def test_key_that_could_not_be_written_leaves_no_half_of_one(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(KnownError, match="badge_key_unwritable"):
            maker(kiosk).issue()
    assert maker(kiosk).issue().code


def test_alias_is_a_friendly_word_and_a_number(kiosk: Kiosk) -> None:
    word, _, number = maker(kiosk).issue().alias.rpartition(" ")
    assert word in ALIASES
    assert 1 <= int(number) <= 99


def test_pictures_lead_to_the_badge_and_its_visit(kiosk: Kiosk) -> None:
    badges = maker(kiosk)
    new = badges.issue()
    assert badges.recognise(("sun", "key", "fish")) == Refusal("pictures_wrong")
    pictures = badges.pictures_of(new.badge)
    assert not isinstance(pictures, Refusal)
    assert badges.recognise(pictures) == Recognised(new.badge, new.alias, None)
    visit = kiosk.new_id()
    kiosk.submit(Arrive, visit=visit, badge=new.badge)
    assert badges.recognise(pictures) == Recognised(new.badge, new.alias, visit)
    kiosk.submit(RevokeBadge, badge=new.badge, by="accueil")
    assert badges.recognise(pictures) == Refusal("pictures_wrong")


def test_the_place_chooses_three_different_pictures_once(kiosk: Kiosk) -> None:
    badges = maker(kiosk)
    given = [badges.pictures_of(badges.issue().badge) for _ in range(20)]
    assert len(set(given)) == len(given)
    for pictures in given:
        assert not isinstance(pictures, Refusal)
        assert len(set(pictures) & set(PICTURES)) == 3
    new = badges.issue()
    first = badges.pictures_of(new.badge)
    waiting = kiosk.status().waiting
    assert badges.pictures_of(new.badge) == first, "who has forgotten them sees them again"
    assert kiosk.status().waiting == waiting


def test_a_badge_that_this_kiosk_has_not_heard_of_gets_no_pictures(kiosk: Kiosk) -> None:
    assert maker(kiosk).pictures_of(kiosk.new_id()) == Refusal("badge_unknown")


def test_shown_code_can_be_scanned(kiosk: Kiosk) -> None:
    new = maker(kiosk).issue()
    (seen,) = zxingcpp.read_barcodes(picture(new))
    assert seen.text == new.code


def picture(new: NewBadge) -> memoryview:
    """The matrix as a grey picture, 4 pixels a module, with the quiet zone of 4 modules that the standard asks for."""
    side = len(new.matrix)
    size = (side + 8) * 4
    pixels = bytearray(b"\xff" * (size * size))
    for y, row in enumerate(new.matrix):
        for x, module in enumerate(row):
            if module == "1":
                for line in range(4):
                    start = ((y + 4) * 4 + line) * size + (x + 4) * 4
                    pixels[start : start + 4] = b"\x00" * 4
    return memoryview(bytes(pixels)).cast("B", (size, size))


def revoke_keys(kiosk: Kiosk) -> None:
    """As if the centre had stated that the kiosks are no longer admitted."""
    keys = kiosk.ask(lambda place: place.every(BadgeKey))
    for key in keys:
        key.revoked_at = kiosk.now()
    with kiosk._cache._database.writing() as connection:
        Place(connection, kiosk.site).put_stored(BadgeKey, [key.stored() for key in keys])


def test_a_badge_that_only_a_stolen_kiosk_knows_of_is_not_authentic(kiosk: Kiosk) -> None:
    badges = maker(kiosk)
    known = badges.issue()
    key, private_key = kiosk.own_key.announced()
    now = kiosk.now()
    made = sign_badge("lices", kiosk.new_id(), key, private_key, issued_at=now, expires_at=now + timedelta(days=9))
    assert isinstance(badges.scan([made]), Recognised), "a badge that has not come by the feed yet"
    revoke_keys(kiosk)
    assert badges.scan([made]) == Refusal("badge_forged")
    assert isinstance(badges.scan([known.code]), Recognised), "what it issued before is in people's pockets"


def test_a_kiosk_that_is_admitted_again_makes_itself_another_key(kiosk: Kiosk) -> None:
    badges = maker(kiosk)
    badges.issue()
    before, _ = kiosk.own_key.announced()
    revoke_keys(kiosk)
    after, _ = kiosk.own_key.announced()
    assert after != before
    assert kiosk.own_key.announced()[0] == after
    assert isinstance(badges.scan([badges.issue().code]), Recognised)
