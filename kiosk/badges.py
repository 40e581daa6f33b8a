"""From a scanned text or three pictures to the badge they stand for, and from nothing to a new badge."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

import qrcode

from ecocentre.badges import (
    Badge,
    BadgeKey,
    ChoosePictures,
    IssueBadge,
    PicturesChosen,
    badge_of_pictures,
    free_pictures,
    spell_pictures,
)
from ecocentre.operations import Refusal
from ecocentre.place import Place
from ecocentre.system import System
from ecocentre.visits import Visit, visits_going_on
from kiosk.badge_codes import PREFIX, read_badge, sign_badge
from kiosk.own_key import OwnKey, Records

BADGE_KEPT_DAYS = 365
"""How long a new badge holds."""

ALIASES = (
    *("Abeille", "Alouette", "Amandier", "Aubépine", "Belette", "Bouleau", "Brise", "Capucine", "Chardon", "Chêne"),
    *("Cigale", "Clémentine", "Coccinelle", "Colibri", "Coquelicot", "Écureuil", "Érable", "Figuier", "Fougère"),
    *("Frêne", "Genêt", "Grillon", "Grive", "Hérisson", "Hirondelle", "Iris", "Jasmin", "Lavande", "Libellule"),
    *("Lierre", "Loriot", "Loutre", "Luciole", "Marguerite", "Martinet", "Mélisse", "Menthe", "Mésange", "Mimosa"),
    *("Moineau", "Mûrier", "Myrtille", "Noisette", "Olivier", "Orchidée", "Papillon", "Pervenche", "Pivoine"),
    *("Pommier", "Primevère", "Renard", "Romarin", "Rosée", "Rouge-gorge", "Sauge", "Saule", "Tilleul", "Tournesol"),
)
"""Friendly words of the neighbourhood's nature; a number behind makes them different enough."""


class Recognised(NamedTuple):
    """A badge of this site that holds. `visit` is the visit it is in at present, or None."""

    badge: str
    alias: str | None
    visit: str | None


class NewBadge(NamedTuple):
    """A badge just issued: its code, and the code's QR matrix as rows of 0 and 1 without a quiet zone."""

    badge: str
    alias: str
    code: str
    expires_at: datetime
    matrix: list[str]


class Signing(Records, Protocol):
    """What the badges need of the kiosk: `kiosk.app.Kiosk` is one."""

    @property
    def own_key(self) -> OwnKey: ...
    def now(self) -> datetime: ...


class BadgeMaker:
    """Issues and recognises badges with the kiosk's own key."""

    def __init__(self, site: str, system: System, records: Signing) -> None:
        self._site = site
        self._records = records
        self._system = system

    def scan(self, texts: list[str]) -> Recognised | Refusal:
        """The badge of a scan, given its possible readings (`kiosk.devices.wedge.readings`), most likely first.

        Refusals: those of `read_badge`, and `badge_revoked`. Writes nothing.
        """
        text = next((text for text in texts if text.strip().upper().startswith(PREFIX)), texts[0] if texts else "")
        keys = {key.id: bytes.fromhex(key.public_key) for key in self._records.ask(_keys)}
        now = self._records.now()
        code = read_badge(text, self._site, keys.get, now)
        if isinstance(code, Refusal):
            return code
        badge, visits = self._records.ask(_standing, code.badge, now)
        if badge is not None and badge.revoked_at is not None:
            return Refusal("badge_revoked")
        if badge is None and code.key in self._records.ask(_revoked_keys):
            # What the kiosk issued before it was stolen is known; this is what somebody made with its key since.
            return Refusal("badge_forged")
        return Recognised(code.badge, None if badge is None else badge.alias, visits[-1].id if visits else None)

    def recognise(self, pictures: Sequence[str]) -> Recognised | Refusal:
        """The badge that is found by pictures, in their order. Refusal: `pictures_wrong`. Writes nothing."""
        now = self._records.now()
        found = self._records.ask(_found, spell_pictures(pictures), now)
        if found is None:
            return Refusal("pictures_wrong")
        badge, visits = found
        return Recognised(badge.id, badge.alias, visits[-1].id if visits else None)

    def pictures_of(self, badge: str) -> tuple[str, ...] | Refusal:
        """The pictures by which a badge is found; one that has none gets some that no other badge has.

        Refusals: those of `ChoosePictures`, and `pictures_all_taken`.
        """
        now = self._records.now()
        known, pictures = self._records.ask(_pictures, badge, now, self._system.chance())
        if known is None:
            if pictures is None:
                return Refusal("pictures_all_taken")
            outcome = self._records.submit(ChoosePictures, badge=badge, pictures=pictures)
            if isinstance(outcome, Refusal):
                return outcome
            assert isinstance(outcome, PicturesChosen)  # noqa: S101
            known = outcome.pictures
        return tuple(known.split("-"))

    def issue(self) -> NewBadge:
        """A new badge under a friendly alias. Raises KnownError where the key cannot be kept."""
        key, private_key = self._records.own_key.announced()
        badge, now = self._records.new_id(), self._records.now()
        alias = f"{ALIASES[int(self._system.chance() * len(ALIASES))]} {1 + int(self._system.chance() * 99)}"
        expires_at = now + timedelta(days=BADGE_KEPT_DAYS)
        self._records.submit(IssueBadge, badge=badge, key=key, alias=alias, expires_at=expires_at)
        code = sign_badge(self._site, badge, key, private_key, issued_at=now, expires_at=expires_at)
        return NewBadge(badge, alias, code, expires_at, qr_rows(code))


def qr_rows(text: str) -> list[str]:
    """The QR matrix of a text at error correction level M, as rows of 0 and 1 without a quiet zone."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]


def _keys(place: Place) -> list[BadgeKey]:
    return place.every(BadgeKey)


def _revoked_keys(place: Place) -> set[str]:
    return {key.id for key in place.every(BadgeKey) if key.revoked_at is not None}


def _standing(place: Place, badge: str, at: datetime) -> tuple[Badge | None, list[Visit]]:
    return place.get(Badge, badge), visits_going_on(place, badge, at)


def _found(place: Place, pictures: str, at: datetime) -> tuple[Badge, list[Visit]] | None:
    badge = badge_of_pictures(place, pictures, at)
    return None if badge is None else (badge, visits_going_on(place, badge.id, at))


def _pictures(place: Place, badge: str, at: datetime, chance: float) -> tuple[str | None, str | None]:
    """The pictures that a badge has, else some that it could have."""
    known = place.get(Badge, badge)
    if known is not None and known.pictures is not None:
        return known.pictures, None
    return None, free_pictures(place, at, chance)
