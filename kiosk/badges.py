"""From a scanned text to the badge it stands for, and from nothing to a new badge: what a kiosk does with badges."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar
from uuid import UUID

import qrcode
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ecocentre.badges import AnnounceKey, Badge, BadgeKey, IssueBadge
from ecocentre.errors import KnownError
from ecocentre.operations import Operation, Outcome, Refusal
from ecocentre.place import Place
from ecocentre.system import System
from ecocentre.visits import Visit, visits_going_on
from kiosk.badge_codes import PREFIX, read_badge, sign_badge
from kiosk.own_central import write_secret

T = TypeVar("T")

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


class Records(Protocol):
    """What the badges need of the kiosk: `kiosk.app.Kiosk` is one."""

    def ask(self, question: Callable[..., T], *args: Any) -> T: ...  # noqa: ANN401
    def submit(self, operation_type: type[Operation], *, by: str | None = None, **fields: Any) -> Outcome | Refusal: ...  # noqa: ANN401
    def now(self) -> datetime: ...
    def new_id(self) -> str: ...


class BadgeMaker:
    """Issues and recognises badges with the kiosk's own key, which never leaves the kiosk."""

    def __init__(self, folder: Path, site: str, system: System, records: Records) -> None:
        self._site = site
        self._records = records
        self._system = system
        self._file = folder / "badge_key"
        self._key: tuple[str, Ed25519PrivateKey] | None = None

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
        return Recognised(code.badge, None if badge is None else badge.alias, visits[-1].id if visits else None)

    def issue(self) -> NewBadge:
        """A new badge under a friendly alias. Raises KnownError where the key cannot be kept."""
        key, private_key = self._own_key()
        badge, now = self._records.new_id(), self._records.now()
        alias = f"{ALIASES[int(self._system.chance() * len(ALIASES))]} {1 + int(self._system.chance() * 99)}"
        expires_at = now + timedelta(days=BADGE_KEPT_DAYS)
        self._records.submit(IssueBadge, badge=badge, key=key, alias=alias, expires_at=expires_at)
        code = sign_badge(self._site, badge, key, private_key, issued_at=now, expires_at=expires_at)
        return NewBadge(badge, alias, code, expires_at, qr_rows(code))

    def _own_key(self) -> tuple[str, Ed25519PrivateKey]:
        if self._key is None:
            self._key = self._read_key() or self._make_key()
        key, private_key = self._key
        if self._records.ask(_key, key) is None:
            public_key = private_key.public_key().public_bytes_raw().hex()
            self._records.submit(AnnounceKey, key=key, public_key=public_key)
        return self._key

    def _read_key(self) -> tuple[str, Ed25519PrivateKey] | None:
        try:
            key, _, secret = self._file.read_text("ascii").strip().partition(" ")
            return str(UUID(key)), Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise KnownError("badge_key_unreadable", f"{self._file}: {error}") from error

    def _make_key(self) -> tuple[str, Ed25519PrivateKey]:
        key, private_key = self._records.new_id(), Ed25519PrivateKey.from_private_bytes(self._system.secret(32))
        try:
            write_secret(self._file, f"{key} {private_key.private_bytes_raw().hex()}")
        except OSError as error:
            raise KnownError("badge_key_unwritable", f"{self._file}: {error.strerror or error}") from error
        return key, private_key


def qr_rows(text: str) -> list[str]:
    """The QR matrix of a text at error correction level M, as rows of 0 and 1 without a quiet zone."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]


def _keys(place: Place) -> list[BadgeKey]:
    return place.every(BadgeKey)


def _key(place: Place, key: str) -> BadgeKey | None:
    return place.get(BadgeKey, key)


def _standing(place: Place, badge: str, at: datetime) -> tuple[Badge | None, list[Visit]]:
    return place.get(Badge, badge), visits_going_on(place, badge, at)
