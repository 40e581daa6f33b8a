"""The kiosks that a site admits, each by a token of its own. The token itself is never kept."""

import base64
import hashlib
import hmac
import re
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection

from central.store import CHANNEL, REVOKED, Store
from ecocentre.badges import keys_of
from ecocentre.errors import KnownError
from ecocentre.records import write_instant

TOKEN_BYTES = 32
_TOKEN = re.compile(r"[a-z0-9_.-]{1,60}\.[A-Za-z0-9_-]{43}")


class Device(NamedTuple):
    """A kiosk that showed its token."""

    site: str
    name: str
    revoked: bool
    first_use: bool = False
    """Whether its token was handed out in place of another one, and was never used before."""


def add_device(
    store: Store, site: str, name: str, *, replace: bool = False, show: Callable[[str], None] = lambda _token: None
) -> str:
    """Admit a kiosk and return its token, which is shown this once: `SITE.` and 43 characters.

    Raises KnownError where the site has a kiosk of this name; with `replace`, that one's token ends instead. Whatever
    `show` raises, nothing was done: a token that nobody saw takes no name, and ends no other.
    """
    token = _new_token(store, site)
    with store.writing() as connection:
        if not replace and is_known(store, connection, site, name):
            message = f"The site {site} already has a device {name}: choose another name, or add --replace."
            raise KnownError("device_known", message)
        _admit(store, connection, site, name, token_hash=hashed(token), next_hash=None)
        _end_pairing(store, connection, site, name)
        show(token)
    return token


def hand_over(store: Store, connection: Connection, site: str, name: str) -> str:
    """Admit a kiosk that staff approved, and return its token; a token that it has not used yet ends."""
    token = _new_token(store, site)
    # Nobody has the token of the first hash: it stands there until the kiosk shows the other one.
    _admit(store, connection, site, name, token_hash=hashed(_new_token(store, site)), next_hash=hashed(token))
    return token


def renew_token(store: Store, device: Device) -> str:
    """A new token for a kiosk, whose present one holds until the new one is used. Asked again, it is another one."""
    token = _new_token(store, device.site)
    renew = "UPDATE device SET next_hash = ? WHERE site = ? AND name = ? AND revoked_at IS NULL"
    with store.writing() as connection:
        connection.exec_driver_sql(store.sql(renew), (hashed(token), device.site, device.name))
    return token


def note_first_use(store: Store, site: str, token: str) -> None:
    """The kiosk has its new token, and uses it: the one before ends, and so does the code that it was paired with."""
    wanted = hashed(token)
    find = "SELECT name FROM device WHERE site = ? AND next_hash = ?"
    use = "UPDATE device SET token_hash = next_hash, next_hash = NULL WHERE site = ? AND next_hash = ?"
    with store.writing() as connection:
        row = connection.exec_driver_sql(store.sql(find), (site, wanted)).fetchone()
        if row is not None and connection.exec_driver_sql(store.sql(use), (site, wanted)).rowcount:
            _end_pairing(store, connection, site, str(row[0]))


def revoke_device(store: Store, site: str, name: str) -> None:
    """Admit a kiosk no longer. Raises KnownError where the site has none of this name."""
    revoke = "UPDATE device SET revoked_at = ? WHERE site = ? AND name = ? AND revoked_at IS NULL"
    with store.turn(site) as turn:
        connection = turn.connection
        if not is_known(store, connection, site, name):
            message = f"The site {site} has no device {name}."
            raise KnownError("device_unknown", message)
        connection.exec_driver_sql(store.sql(revoke), (turn.now, site, name))
        for key in keys_of(turn.place, name):
            # By the feed its key ends everywhere: at a relay that it reaches without us, and under badges of its own.
            if key.revoked_at is None:
                key.revoked_at = store.system.now()
                turn.place.save(key)
        # Otherwise a code that was approved just before would admit it again.
        _end_pairing(store, connection, site, name)
        if not store.is_sqlite:
            # Pulls that are held open are answered at once.
            connection.exec_driver_sql("SELECT pg_notify(%s, %s)", (CHANNEL, f"{site} {REVOKED}"))


def device_of(store: Store, connection: Connection, token: str) -> Device | None:
    """The device whose token this is, revoked or not."""
    if not _TOKEN.fullmatch(token):
        return None
    # The site stands in the token so that this question, too, goes to one site only.
    site, wanted = token.rpartition(".")[0], hashed(token)
    # With OR, SQLite would look through all devices of the site.
    columns = "SELECT name, token_hash, next_hash, revoked_at FROM device WHERE site = ? AND"
    find = f"{columns} token_hash = ? UNION ALL {columns} next_hash = ?"
    for name, found, following, revoked_at in store.rows(connection, find, (site, wanted, site, wanted)):
        for known in (found, following):
            if known is not None and hmac.compare_digest(known, wanted):
                return Device(site, name, revoked_at is not None, first_use=known == following)
    ended = "SELECT 1 FROM revoked_token WHERE site = ? AND token_hash = ?"
    return Device(site, "", revoked=True) if store.rows(connection, ended, (site, wanted)) else None


def is_known(store: Store, connection: Connection, site: str, name: str) -> bool:
    """Whether the site has a kiosk of this name, revoked or not."""
    find = "SELECT 1 FROM device WHERE site = ? AND name = ?"
    return connection.exec_driver_sql(store.sql(find), (site, name)).fetchone() is not None


def _admit(
    store: Store, connection: Connection, site: str, name: str, *, token_hash: str, next_hash: str | None
) -> None:
    now = write_instant(store.system.now())
    # The token of a kiosk that was revoked is remembered: whoever still has it is to be told.
    for kept in ("token_hash", "next_hash"):
        remember = (
            f"INSERT INTO revoked_token (site, token_hash, revoked_at) SELECT site, {kept}, revoked_at FROM device "  # noqa: S608
            f"WHERE site = ? AND name = ? AND revoked_at IS NOT NULL AND {kept} IS NOT NULL "
            "ON CONFLICT (site, token_hash) DO NOTHING"
        )
        connection.exec_driver_sql(store.sql(remember), (site, name))
    add = (
        "INSERT INTO device (site, name, token_hash, added_at, revoked_at, next_hash) VALUES (?, ?, ?, ?, NULL, ?) "
        "ON CONFLICT (site, name) DO UPDATE SET token_hash = excluded.token_hash, added_at = excluded.added_at, "
        "revoked_at = NULL, next_hash = excluded.next_hash"
    )
    connection.exec_driver_sql(store.sql(add), (site, name, token_hash, now, next_hash))


def _end_pairing(store: Store, connection: Connection, site: str, name: str) -> None:
    """No code that was approved hands out a token of this kiosk any more."""
    end = "DELETE FROM pairing WHERE site = ? AND name = ? AND verdict = 'approved'"
    connection.exec_driver_sql(store.sql(end), (site, name))


def _new_token(store: Store, site: str) -> str:
    return f"{site}.{new_secret(store)}"


def new_secret(store: Store) -> str:
    """43 characters that nobody can guess."""
    return base64.urlsafe_b64encode(store.system.secret(TOKEN_BYTES)).rstrip(b"=").decode()


def hashed(token: str) -> str:
    """What is kept of a secret that cannot be guessed."""
    return hashlib.sha256(token.encode()).hexdigest()
