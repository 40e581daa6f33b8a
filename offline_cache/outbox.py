"""Operations on their way to the centre, in the order in which they came; those that it did not take; and, for some
weeks, those that it has: a centre that was set back to an older state is sent them again.

Those of other kiosks, which came over a relay, have their maker's signature, and go the same way.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection

from ecocentre.operations import Operation
from ecocentre.records import write_instant
from ecocentre.wire import ACCEPTED, REFUSED, Cursor
from offline_cache.database import run, run_many, value_of

KEPT_DAYS = 28
"""How long what was delivered is kept, from when it was made. A body may name a badge, and who came when is to be known
for 30 days at most: a kiosk that was switched off for a night, or two, keeps that as well.
"""
MOST_KEPT = 50_000
"""Of what was delivered: 1,700 operations a day, some 20 MB."""


_WAITING = "SELECT id, body, tries, signature FROM outbox"
_VERDICT_ON = (
    "SELECT CASE WHEN confirmed_number IS NULL THEN '' ELSE :accepted END, '' FROM outbox WHERE id = :id "
    "UNION ALL SELECT verdict, code FROM quarantine WHERE id = :id "
    "UNION ALL SELECT :accepted, '' FROM delivered WHERE id = :id LIMIT 1"
)
# A body that was damaged on the disk names nothing; it is found out when it is sent.
_NAMED_BY_WAITING = (
    "SELECT DISTINCT field.value "
    "FROM outbox, json_each(CASE WHEN json_valid(outbox.body) THEN outbox.body ELSE '{}' END) AS field "
    "WHERE outbox.confirmed_number IS NULL AND field.value IN (SELECT value FROM json_each(?))"
)
_DELIVER = "INSERT INTO delivered (id, body, made_at, signature) SELECT id, body, made_at, signature"


class Waiting(NamedTuple):
    """An operation that the centre has not confirmed: its body as it travels, and how often it was sent."""

    id: str
    body: bytes
    tries: int
    signature: str | None = None
    """Of its maker, where that is another kiosk."""

    @property
    def kind(self) -> str:
        """Which operation it is; empty where the body does not say."""
        return _kind_of(self.body.decode("utf-8", "replace"))


class Quarantined(NamedTuple):
    """An operation set aside with the reason. `kind` is empty where the body does not say."""

    id: str
    kind: str
    body: str
    verdict: str
    code: str
    detail: str
    set_aside_at: str


def append(connection: Connection, operation: Operation, body: bytes, signature: str | None = None) -> None:
    row = (operation.id, body.decode(), write_instant(operation.made_at), signature)
    run(connection, "INSERT INTO outbox (id, body, made_at, signature) VALUES (?, ?, ?, ?)", row)


def waiting(connection: Connection, most: int) -> list[Waiting]:
    sql = f"{_WAITING} WHERE confirmed_number IS NULL ORDER BY position LIMIT ?"
    return [_waiting_of(row) for row in run(connection, sql, (most,))]


def count_waiting(connection: Connection) -> int:
    return int(value_of(connection, "SELECT count(*) FROM outbox WHERE confirmed_number IS NULL"))


def ids_on_top(connection: Connection) -> list[str]:
    """The ids of everything that is shown on top of the centre's state, in order."""
    return [row[0] for row in run(connection, "SELECT id FROM outbox WHERE NOT resent ORDER BY position")]


def named(connection: Connection, ids: Sequence[str]) -> list[Waiting]:
    """The operations with these ids that are still in the outbox, in the order of the ids."""
    found = [run(connection, f"{_WAITING} WHERE id = ?", (id,)).fetchone() for id in ids]  # noqa: A001
    return [_waiting_of(row) for row in found if row is not None]


def unknown(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Those of the ids that this kiosk never had, as far as it remembers."""
    tables = ("outbox", "delivered", "quarantine")
    sql = " UNION ALL ".join(f"SELECT 1 FROM {table} WHERE id = :id" for table in tables)  # noqa: S608
    return {id for id in ids if not run(connection, sql, {"id": id}).fetchone()}  # noqa: A001


def verdict_on(connection: Connection, id: str) -> tuple[str, str] | None:  # noqa: A002
    """The centre's verdict on an operation and its code: both empty while there is none; None where it is not known."""
    found = run(connection, _VERDICT_ON, {"id": id, "accepted": ACCEPTED}).fetchone()
    return None if found is None else (found[0], found[1])


def unconfirmed(connection: Connection, records: Sequence[str]) -> set[str]:
    """Those of the records with these ids that an operation names which the centre has not confirmed."""
    return {row[0] for row in run(connection, _NAMED_BY_WAITING, (msgspec.json.encode(records).decode(),))}


def bodies(connection: Connection) -> list[tuple[str, str]]:
    """Id and body of everything to be shown on top of the centre's state, confirmed or not, in order.

    What is sent again is not: the centre's state may contain it, and what happened since.
    """
    return run(connection, "SELECT id, body FROM outbox WHERE NOT resent ORDER BY position").fetchall()


def count_try(connection: Connection, ids: Sequence[str]) -> None:
    run_many(connection, "UPDATE outbox SET tries = tries + 1 WHERE id = ?", [(id,) for id in ids])  # noqa: A001


def confirm(connection: Connection, ids: Sequence[str], cursor: Cursor) -> None:
    """The centre has them; its state contains them from `cursor` on."""
    sql = "UPDATE outbox SET confirmed_epoch = ?, confirmed_number = ? WHERE id IN (SELECT value FROM json_each(?))"
    run(connection, sql, (cursor.epoch, cursor.number, msgspec.json.encode(ids).decode()))


def drop_contained(connection: Connection, cursor: Cursor) -> int:
    """Drop what the centre's state contains at `cursor`: it is delivered. Returns how many."""
    contained, at = "FROM outbox WHERE confirmed_epoch = ? AND confirmed_number <= ?", (cursor.epoch, cursor.number)
    run(connection, f"{_DELIVER} {contained} ORDER BY position", at)
    return run(connection, f"DELETE {contained}", at).rowcount


def doubt(connection: Connection) -> None:
    """Nothing counts as confirmed: the centre may have been made anew, or set back. What it has, it will call known."""
    run(connection, "UPDATE outbox SET confirmed_epoch = NULL, confirmed_number = NULL")


def carry_over(old: Connection, new: Connection, *, resend: bool) -> None:
    """Copy everything into a new database. With `resend` what was delivered is to be sent again, before all else."""
    delivered = run(old, "SELECT id, body, made_at, signature FROM delivered ORDER BY position").fetchall()
    # What was rescued from a damaged file may be there twice.
    if resend:
        again = "INSERT OR IGNORE INTO outbox (id, body, made_at, signature, resent) VALUES (?, ?, ?, ?, TRUE)"
        run_many(new, again, delivered)
    else:
        run_many(new, "INSERT INTO delivered (id, body, made_at, signature) VALUES (?, ?, ?, ?)", delivered)
    carry_waiting(old, new)


def carry_waiting(old: Connection, new: Connection, *, unless_confirmed: bool = False) -> None:
    """Copy what its feed does not contain yet, and what the centre did not take; perhaps without what it confirmed."""
    names = "id, body, made_at, confirmed_epoch, confirmed_number, tries, resent, signature"
    which = "WHERE confirmed_number IS NULL" if unless_confirmed else ""
    rows = run(old, f"SELECT {names} FROM outbox {which} ORDER BY position").fetchall()  # noqa: S608
    run_many(new, f"INSERT OR IGNORE INTO outbox ({names}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    rows = run(old, "SELECT * FROM quarantine").fetchall()
    run_many(new, "INSERT INTO quarantine VALUES (?, ?, ?, ?, ?, ?)", rows)


def forget_delivered(connection: Connection, now: datetime) -> None:
    """Forget what was delivered and is too old, and the oldest of too many."""
    # In the device's own time on both sides. What it made "later" was made by a clock that has been set back since: how
    # old it is cannot be told.
    kept = timedelta(days=KEPT_DAYS)
    span = (write_instant(now - kept), write_instant(now + kept))
    run(connection, "DELETE FROM delivered WHERE made_at NOT BETWEEN ? AND ?", span)
    oldest = "SELECT position FROM delivered ORDER BY position DESC LIMIT 1 OFFSET ?"
    run(connection, f"DELETE FROM delivered WHERE position <= ({oldest})", (MOST_KEPT,))  # noqa: S608


def set_aside(connection: Connection, refused: list[tuple[str, str, str, str]], set_aside_at: str) -> int:
    """Move (id, verdict, code, detail) from the outbox into quarantine. Returns how many were there to move.

    A refusal of what another kiosk made counts as delivered instead: the one that made it tells its staff.
    """
    move = (
        "INSERT INTO quarantine (id, body, verdict, code, detail, set_aside_at) "
        "SELECT id, body, ?, ?, ?, ? FROM outbox WHERE id = ? AND (signature IS NULL OR ?) ON CONFLICT (id) DO NOTHING"
    )
    deliver = f"{_DELIVER} FROM outbox WHERE id = ? AND signature IS NOT NULL AND NOT ?"
    moved = 0
    for id, verdict, code, detail in refused:  # noqa: A001
        for_all = verdict != REFUSED
        moved += run(connection, move, (verdict, code, detail, set_aside_at, id, for_all)).rowcount
        moved += run(connection, deliver, (id, for_all)).rowcount
        run(connection, "DELETE FROM outbox WHERE id = ?", (id,))
    return moved


def quarantine(connection: Connection) -> list[Quarantined]:
    sql = "SELECT id, body, verdict, code, detail, set_aside_at FROM quarantine ORDER BY set_aside_at, id"
    return [Quarantined(row[0], _kind_of(row[1]), *row[1:]) for row in run(connection, sql)]


def count_quarantined(connection: Connection) -> int:
    return int(value_of(connection, "SELECT count(*) FROM quarantine"))


def _waiting_of(row: tuple[Any, ...]) -> Waiting:
    return Waiting(row[0], row[1].encode(), *row[2:])


def _kind_of(body: str) -> str:
    try:
        content: Any = msgspec.json.decode(body)
        return str(content["kind"])
    except (msgspec.DecodeError, TypeError, LookupError):
        return ""
