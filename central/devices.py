"""The kiosks that a site admits, each by a token of its own. The token itself is never kept."""

import base64
import hashlib
import hmac
import re
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection

from central.store import Store
from ecocentre.errors import KnownError
from ecocentre.records import write_instant

TOKEN_BYTES = 32
_TOKEN = re.compile(r"[a-z0-9_.-]{1,60}\.[A-Za-z0-9_-]{43}")


class Device(NamedTuple):
    """A kiosk that showed its token."""

    site: str
    name: str
    revoked: bool


def add_device(
    store: Store, site: str, name: str, *, replace: bool = False, show: Callable[[str], None] = lambda _token: None
) -> str:
    """Admit a kiosk and return its token, which is shown this once: `SITE.` and 43 characters.

    Raises KnownError where the site has a kiosk of this name; with `replace`, that one's token ends instead. Whatever
    `show` raises, nothing was done: a token that nobody saw takes no name, and ends no other.
    """
    secret = base64.urlsafe_b64encode(store.system.secret(TOKEN_BYTES)).rstrip(b"=").decode()
    token = f"{site}.{secret}"
    add = (
        "INSERT INTO device (site, name, token_hash, added_at, revoked_at) VALUES (?, ?, ?, ?, NULL) "
        "ON CONFLICT (site, name) DO UPDATE SET token_hash = excluded.token_hash, added_at = excluded.added_at, "
        "revoked_at = NULL"
    )
    with store.writing() as connection:
        if not replace and _find(store, connection, site, name):
            message = f"The site {site} already has a device {name}: choose another name, or add --replace."
            raise KnownError("device_known", message)
        row = (site, name, _hash(token), write_instant(store.system.now()))
        connection.exec_driver_sql(store.sql(add), row)
        show(token)
    return token


def revoke_device(store: Store, site: str, name: str) -> None:
    """Admit a kiosk no longer. Raises KnownError where the site has none of this name."""
    revoke = "UPDATE device SET revoked_at = ? WHERE site = ? AND name = ? AND revoked_at IS NULL"
    with store.writing() as connection:
        if not _find(store, connection, site, name):
            message = f"The site {site} has no device {name}."
            raise KnownError("device_unknown", message)
        connection.exec_driver_sql(store.sql(revoke), (write_instant(store.system.now()), site, name))


def device_of(store: Store, connection: Connection, token: str) -> Device | None:
    """The device whose token this is, revoked or not."""
    if not _TOKEN.fullmatch(token):
        return None
    # The site stands in the token so that this question, too, goes to one site only.
    site, wanted = token.rpartition(".")[0], _hash(token)
    find = "SELECT name, token_hash, revoked_at FROM device WHERE site = ? AND token_hash = ?"
    for name, found, revoked_at in store.rows(connection, find, (site, wanted)):
        if hmac.compare_digest(found, wanted):
            return Device(site, name, revoked_at is not None)
    return None


def _find(store: Store, connection: Connection, site: str, name: str) -> bool:
    find = "SELECT 1 FROM device WHERE site = ? AND name = ?"
    return connection.exec_driver_sql(store.sql(find), (site, name)).fetchone() is not None


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
