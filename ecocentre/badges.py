"""Badges that carry no person: which ones were issued, by which key, and whether they still hold."""

from typing import Annotated

import msgspec

from ecocentre.operations import AwareInstant, Code, Id, Line, Operation, Outcome, spelled
from ecocentre.place import Place
from ecocentre.records import Instant, Mapped, Record, Words, mapped_column, to_instant


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
    """A badge: an alias to be greeted by, and how long it holds. The code itself is never kept."""

    key: Mapped[Words]
    alias: Mapped[Words]
    issued_at: Mapped[Instant]
    expires_at: Mapped[Instant]
    revoked_at: Mapped[Instant | None] = mapped_column(default=None)
    revoked_for: Mapped[Words | None] = mapped_column(default=None)


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
            place.save(badge)
        return BadgeRevoked(badge=self.badge, found=badge is not None)


def keys_of(place: Place, kiosk: str) -> list[BadgeKey]:
    """The keys that a kiosk announced, the revoked ones too."""
    return [key for key in place.every(BadgeKey) if key.kiosk == kiosk]
