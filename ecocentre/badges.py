"""Badges that carry no person: which ones were issued, by which key, and whether they still hold."""

from collections.abc import Sequence
from datetime import datetime
from itertools import permutations
from typing import Annotated

import msgspec
from sqlalchemy import Index, String, and_, bindparam, select, text

from ecocentre.operations import AwareInstant, Code, Id, Line, Operation, Outcome, Refusal, spelled
from ecocentre.place import Place, Prepared
from ecocentre.records import Instant, Mapped, Record, Words, mapped_column, to_instant, write_instant

PICTURES = (
    *("sun", "tree", "bicycle", "cat", "house", "boat"),
    *("apple", "star", "fish", "umbrella", "key", "flower"),
)
"""The pictures by which a badge may be found, in the order in which a pad shows them."""
PICTURES_OF_A_BADGE = 3

_HAS_PICTURES = text("pictures IS NOT NULL")


class BadgeKey(Record):
    """A kiosk's public key: by it every other device of the site tells its badges and operations from forged ones,
    offline.

    `revoked_at` is when the centre stopped admitting the kiosk.
    """

    kiosk: Mapped[Words]
    public_key: Mapped[Words]
    """The 32 bytes of an Ed25519 public key (RFC 8032) as 64 hexadecimal digits."""
    announced_at: Mapped[Instant]
    revoked_at: Mapped[Instant | None] = mapped_column(default=None)


class Badge(Record):
    """A badge: an alias to be greeted by, and how long it holds. The code itself is never kept.

    `pictures` (`sun-key-fish`) is for the one who cannot read or has no badge at hand, and for nothing else: by it the
    badge is found. It goes when the badge no longer holds. Three of twelve could be guessed back from any hash: they
    are kept as they are.
    """

    __table_args__ = (
        Index("badge_pictures", "site", "pictures", sqlite_where=_HAS_PICTURES, postgresql_where=_HAS_PICTURES),
    )

    key: Mapped[Words]
    alias: Mapped[Words]
    issued_at: Mapped[Instant]
    expires_at: Mapped[Instant]
    revoked_at: Mapped[Instant | None] = mapped_column(default=None)
    revoked_for: Mapped[Words | None] = mapped_column(default=None)
    pictures: Mapped[Words | None] = mapped_column(default=None)


class KeyAnnounced(Outcome, frozen=True):
    """The site knows the kiosk's key."""

    key: str


class BadgeIssued(Outcome, frozen=True):
    """The site knows the badge."""

    badge: str
    alias: str


class BadgeRevoked(Outcome, frozen=True):
    """The badge no longer holds; `found` is False where the site did not know it."""

    badge: str
    found: bool


class PicturesChosen(Outcome, frozen=True):
    """The badge is found by these pictures."""

    badge: str
    pictures: str


class AnnounceKey(Operation, frozen=True, kw_only=True, tag="badges.announce_key"):
    """A kiosk made itself a key. A fact; a key once announced is never replaced by another under its id."""

    key: Id
    public_key: Annotated[str, spelled(r"[0-9a-f]{64}")]

    def apply(self, place: Place) -> KeyAnnounced:
        if place.get(BadgeKey, self.key) is None:
            place.save(
                BadgeKey(
                    site=place.site,
                    id=self.key,
                    kiosk=self.kiosk,
                    public_key=self.public_key,
                    announced_at=self.happened_at,
                )
            )
        return KeyAnnounced(key=self.key)


class IssueBadge(Operation, frozen=True, kw_only=True, tag="badges.issue"):
    """A badge was handed out. A fact: the visitor has it in their hands."""

    badge: Id
    key: Id
    alias: Annotated[Line, msgspec.Meta(max_length=40)]
    expires_at: AwareInstant

    def apply(self, place: Place) -> BadgeIssued:
        known = place.get(Badge, self.badge)
        if known is None:
            place.save(
                Badge(
                    site=place.site,
                    id=self.badge,
                    key=self.key,
                    alias=self.alias,
                    issued_at=self.happened_at,
                    expires_at=to_instant(self.expires_at),
                )
            )
        return BadgeIssued(badge=self.badge, alias=self.alias if known is None else known.alias)


class RevokeBadge(Operation, frozen=True, kw_only=True, tag="badges.revoke"):
    """A badge was lost, or is no longer wanted. A fact: it never holds again."""

    badge: Id
    reason: Code = "lost"

    def apply(self, place: Place) -> BadgeRevoked:
        badge = place.get(Badge, self.badge)
        if badge is not None and badge.revoked_at is None:
            badge.revoked_at = self.happened_at
            badge.revoked_for = self.reason
            badge.pictures = None
            place.save(badge)
        return BadgeRevoked(badge=self.badge, found=badge is not None)


class ChoosePictures(Operation, frozen=True, kw_only=True, tag="badges.choose_pictures"):
    """The place chose pictures for a badge, in place of those it had. A claim: no two badges that hold share theirs.

    Never the person's own choice: most would take the same few, and somebody else would find them at once.
    """

    badge: Id
    pictures: Annotated[str, spelled(r"[a-z]+(?:-[a-z]+)*", max_length=60)]

    def apply(self, place: Place) -> PicturesChosen | Refusal:
        at = self.happened_at
        badge = place.get(Badge, self.badge)
        if badge is None:
            return Refusal("badge_unknown")
        if badge.revoked_at is not None:
            return Refusal("badge_revoked")
        if badge.expires_at <= at:
            return Refusal("badge_expired")
        if self.pictures not in _SEQUENCES:
            return Refusal("pictures_unknown")
        if any(holder.id != badge.id for holder in _holders(place, self.pictures, at)):
            return Refusal("pictures_taken")
        badge.pictures = self.pictures
        place.save(badge)
        return PicturesChosen(badge=badge.id, pictures=self.pictures)


def spell_pictures(pictures: Sequence[str]) -> str:
    """Pictures in the order in which they were touched, as a badge keeps them."""
    return "-".join(pictures)


_IN_ORDER = tuple(spell_pictures(chosen) for chosen in permutations(PICTURES, PICTURES_OF_A_BADGE))
_SEQUENCES = frozenset(_IN_ORDER)
_HOLDS = and_(
    Badge.site == bindparam("site"),
    Badge.pictures.is_not(None),
    Badge.revoked_at.is_(None),
    Badge.expires_at > bindparam("at", type_=String),
)
_HOLDERS = Prepared(
    select(*Badge.columns()).where(_HOLDS, Badge.pictures == bindparam("pictures", type_=String)).order_by(Badge.id)
)
_TAKEN = Prepared(select(Badge.pictures).where(_HOLDS))


def _holders(place: Place, pictures: str, at: datetime) -> list[Badge]:
    rows = place.ask(_HOLDERS, pictures=pictures, at=write_instant(at))
    return [Badge.restored(row) for row in rows]


def badge_of_pictures(place: Place, pictures: str, at: datetime) -> Badge | None:
    """The badge that holds at an instant and is found by these pictures (`sun-key-fish`)."""
    holders = _holders(place, pictures, at)
    return holders[0] if holders else None


def free_pictures(place: Place, at: datetime, chance: float) -> str | None:
    """Pictures by which no badge that holds is found, at a place of their list that `chance`, in [0, 1), tells.

    None where there are as many badges as sequences.
    """
    taken = {pictures for (pictures,) in place.ask(_TAKEN, at=write_instant(at))}
    free = [pictures for pictures in _IN_ORDER if pictures not in taken]
    return free[int(chance * len(free))] if free else None


def keys_of(place: Place, kiosk: str) -> list[BadgeKey]:
    """The keys that a kiosk announced, the revoked ones too."""
    return [key for key in place.every(BadgeKey) if key.kiosk == kiosk]
