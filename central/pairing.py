"""How a kiosk comes to its token after RFC 8628: it shows a code, and staff who know the site's PIN admit it."""

from datetime import datetime, timedelta
from typing import Final, Literal, NamedTuple, TypeAlias

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy import Connection

from central.devices import hand_over, hashed, is_known, new_secret
from central.problems import ProblemFound
from central.store import Store
from ecocentre.errors import KnownError
from ecocentre.place import Place
from ecocentre.records import read_instant, write_instant
from ecocentre.sites import the_site
from ecocentre.system import System

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""RFC 8628 section 6.1: no vowel, so no word; no sign that looks like another."""
CODE_LETTERS = 8
CODE_SECONDS = 600
INTERVAL_SECONDS = 5
MOST_PENDING = 50
"""Kiosks of one site that wait to be admitted."""
MOST_FROM_ONE_ADDRESS = 10
FREE_TRIES = 5
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 30, 3_600
_EARLY_SECONDS = 1
"""How much too early a kiosk may ask again: an answer takes its time, too."""
APPROVED: Final = "approved"
DENIED: Final = "denied"
Decision: TypeAlias = Literal["approved", "denied"]


class Asked(NamedTuple):
    """The codes of a kiosk that asked to be admitted."""

    device_code: str
    user_code: str


class Pending(NamedTuple):
    """A kiosk that waits to be admitted. `replaces`: one of its name is known already, whose token would end."""

    site: str
    user_code: str
    name: str
    address: str
    asked_at: datetime
    replaces: bool


def ask(store: Store, site: str, name: str, address: str) -> Asked:
    """A kiosk at an address of the network asks to be admitted. Raises SiteUnknown, ProblemFound."""
    now = store.system.now()
    asked = Asked(new_secret(store), _new_code(store.system))
    with store.writing() as connection:
        store.cursor(connection, site)
        # It was started again, and shows another code now.
        again = (
            "DELETE FROM pairing WHERE site = ? AND (expires_at <= ? OR (name = ? AND address = ? AND verdict IS NULL))"
        )
        connection.exec_driver_sql(store.sql(again), (site, write_instant(now), name, address))
        count = "SELECT count(*), count(CASE WHEN address = ? THEN 1 END) FROM pairing WHERE site = ?"
        pending, from_here = connection.exec_driver_sql(store.sql(count), (address, site)).one()
        if pending >= MOST_PENDING or from_here >= MOST_FROM_ONE_ADDRESS:
            message = "too many kiosks wait to be admitted"
            raise ProblemFound("too_many_requests", message, {"retry-after": "60"})
        add = (
            "INSERT INTO pairing (site, user_code, device_hash, name, address, asked_at, expires_at, interval_seconds) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (site, user_code) DO NOTHING"
        )
        row = (
            site, asked.user_code, hashed(asked.device_code), name, address, write_instant(now), _end(now),
            INTERVAL_SECONDS,
        )  # fmt: skip
        if not connection.exec_driver_sql(store.sql(add), row).rowcount:
            raise ProblemFound("overloaded", "another kiosk has this code", {"retry-after": "1"})
    return asked


def redeem(store: Store, site: str, device_code: str) -> str:
    """The token of a kiosk that staff approved. Raises ProblemFound with the codes of RFC 8628 section 3.5.

    Asked again before the token was used, for the answer may have been lost, it is another one.
    """
    now = store.system.now()
    problem = ""
    with store.writing() as connection:
        find = (
            "SELECT name, verdict, polled_at, interval_seconds FROM pairing "
            "WHERE site = ? AND device_hash = ? AND expires_at > ? FOR UPDATE"
        )
        key = (site, hashed(device_code))
        row = connection.exec_driver_sql(store.sql(find), (*key, write_instant(now))).fetchone()
        if row is None:
            problem = "expired_token"
        elif row[1] == APPROVED:
            return hand_over(store, connection, site, row[0])
        elif row[1] == DENIED:
            problem = "access_denied"
        else:
            least = timedelta(seconds=row[3] - _EARLY_SECONDS)
            hurried = row[2] is not None and now - read_instant(row[2]) < least
            problem = "slow_down" if hurried else "authorization_pending"
            note = "UPDATE pairing SET polled_at = ?, interval_seconds = ? WHERE site = ? AND device_hash = ?"
            interval = row[3] + (INTERVAL_SECONDS if hurried else 0)
            connection.exec_driver_sql(store.sql(note), (write_instant(now), interval, *key))
    raise ProblemFound(problem)


def find(store: Store, connection: Connection, site: str, user_code: str) -> Pending | None:
    """The kiosk that shows this code, as long as nobody has decided about it; however the code is spelled."""
    find = (
        "SELECT name, address, asked_at FROM pairing "
        "WHERE site = ? AND user_code = ? AND expires_at > ? AND verdict IS NULL"
    )
    code = read_code(user_code)
    row = connection.exec_driver_sql(store.sql(find), (site, code, write_instant(store.system.now()))).fetchone()
    if row is None:
        return None
    return Pending(site, code, row[0], row[1], read_instant(row[2]), replaces=is_known(store, connection, site, row[0]))


def decide(store: Store, site: str, user_code: str, verdict: Decision, *, replace: bool = False) -> Pending:
    """Admit the kiosk that shows this code, or do not. Returns which one it is.

    Raises KnownError `code_unknown`, and `device_known` where a kiosk has its name and may not be replaced.
    """
    with store.writing() as connection:
        pending = find(store, connection, site, user_code)
        if pending is None:
            message = f"No kiosk of the site {site} waits with the code {shown(read_code(user_code))}."
            raise KnownError("code_unknown", message)
        if verdict == APPROVED and pending.replaces and not replace:
            message = f"The site {site} already has a device {pending.name}: revoke it first, or add --replace."
            raise KnownError("device_known", message)
        # From now on the kiosk has the whole time to fetch its token.
        note = "UPDATE pairing SET verdict = ?, expires_at = ? WHERE site = ? AND user_code = ? AND verdict IS NULL"
        row = (verdict, _end(store.system.now()), site, pending.user_code)
        connection.exec_driver_sql(store.sql(note), row)
    return pending


def check_pin(store: Store, site: str, pin: str) -> None:
    """Try the staff PIN of a site. Raises KnownError `pin_wrong`, `pin_missing`, `pin_paused` (detail: seconds).

    After some wrong ones in a row, whoever they came from, each further one makes all wait twice as long.
    """
    with store.writing() as connection:
        now = store.system.now()
        # Counted before it is tried, so that many at once are none for free.
        read = "SELECT wrong, last_at FROM staff_try WHERE site = ? FOR UPDATE"
        row = connection.exec_driver_sql(store.sql(read), (site,)).fetchone()
        wrong = 0 if row is None else int(row[0])
        left = 0.0 if row is None else _pause(wrong) - (now - read_instant(row[1])).total_seconds()
        if left > 0:
            raise KnownError("pin_paused", str(int(left) + 1))
        found = the_site(Place(connection, site))
        if found is None or not found.staff_pin:
            raise KnownError("pin_missing")
        note = (
            "INSERT INTO staff_try (site, wrong, last_at) VALUES (?, 1, ?) ON CONFLICT (site) DO UPDATE SET "
            "wrong = staff_try.wrong + 1, last_at = excluded.last_at"
        )
        connection.exec_driver_sql(store.sql(note), (site, write_instant(now)))
    try:
        PasswordHasher().verify(found.staff_pin, pin)
    except (Argon2Error, InvalidHashError) as fault:
        raise KnownError("pin_wrong") from fault
    with store.writing() as connection:
        connection.exec_driver_sql(store.sql("DELETE FROM staff_try WHERE site = ?"), (site,))


def _pause(wrong: int) -> float:
    if wrong < FREE_TRIES:
        return 0
    return min(_LONGEST_PAUSE_SECONDS, _FIRST_PAUSE_SECONDS * 2.0 ** min(wrong - FREE_TRIES, 20))


def read_code(text: str) -> str:
    """A code as staff may type it, without what only makes it easier to read."""
    return "".join(letter for letter in text.upper() if letter in LETTERS)[:CODE_LETTERS]


def shown(user_code: str) -> str:
    """`BCDF-GHJK`."""
    half = CODE_LETTERS // 2
    return f"{user_code[:half]}-{user_code[half:]}"


def _new_code(system: System) -> str:
    letters = ""
    while len(letters) < CODE_LETTERS:
        # Each letter as likely as any other.
        letters += "".join(LETTERS[byte % len(LETTERS)] for byte in system.secret(16) if byte < 240)
    return letters[:CODE_LETTERS]


def _end(now: datetime) -> str:
    return write_instant(now + timedelta(seconds=CODE_SECONDS))
