"""Reads the feed: pages of what changed after a cursor, and the digest; and drops old tombstones."""

from datetime import timedelta
from functools import cache

import msgspec
from sqlalchemy import Connection

from central.problems import ProblemFound
from central.store import Store
from ecocentre.place import Place
from ecocentre.records import Record, record_kinds, write_instant
from ecocentre.wire import Cursor, Digest, KindDigest, Page, Rows

TOMBSTONE_DAYS = 90
"""How long a removed record is told of; an older cursor is answered `cursor_gone`."""


def read_page(store: Store, connection: Connection, site: str, since: str, limit: int, began: str = "") -> Page:
    """At most `limit` records that changed after the cursor `since`, each in its present state.

    An empty `since` is the beginning: all records come, page by page, and the first page tells how many are left. Who
    loads them so names its `end` as `began` from then on: of what was removed before, it was never told. Raises
    ProblemFound `cursor_unreadable` or `cursor_gone`.
    """
    end, forgotten = store.cursor(connection, site)
    number = _number_in(since, began, end, forgotten)
    now = write_instant(store.system.now())
    if number == end.number:
        return Page(str(end), False, {}, {}, now, 0, str(end))
    entries = "SELECT kind, id, number, gone_at FROM feed WHERE site = ? AND number > ? ORDER BY number LIMIT ?"
    there: dict[str, list[str]] = {}
    gone: dict[str, list[str]] = {}
    top = number
    rows = store.rows(connection, entries, (site, number, limit))
    for kind, id, top, gone_at in rows:  # noqa: A001, B007
        (there if gone_at is None else gone).setdefault(kind, []).append(id)
    more = len(rows) == limit and top < end.number
    changed: dict[str, Rows] = {}
    for kind, ids in there.items():
        record = record_kinds().get(kind)
        if record is None:
            continue
        if len(ids) > len(rows) / 2:
            found = store.rows(connection, _range_sql(record), (site, number, top, kind))
        else:
            found = store.rows(connection, _listed_sql(record), (site, msgspec.json.encode(ids).decode()))
        changed[kind] = Rows(list(record.names()), found)
    # To count them takes longer the more there are: once is enough for whoever loads everything.
    left = 0 if since or not more else _count_after(store, connection, site, top)
    # Without more to come, the cursor also passes the numbers of tombstones that were dropped.
    cursor = Cursor(end.epoch, top if more else end.number)
    return Page(str(cursor), more, changed, gone, now, left, str(end))


def _count_after(store: Store, connection: Connection, site: str, number: int) -> int:
    count = "SELECT COUNT(*) FROM feed WHERE site = ? AND number > ?"
    return int(store.rows(connection, count, (site, number))[0][0])


def _number_in(since: str, began: str, end: Cursor, forgotten: int) -> int:
    if not since:
        return 0
    try:
        cursor = Cursor.read(since)
        start = Cursor.read(began) if began else cursor
    except ValueError as wrong:
        raise ProblemFound("cursor_unreadable", str(wrong)) from wrong
    if {cursor.epoch, start.epoch} != {end.epoch}:
        raise ProblemFound("cursor_gone", "the cursor is of another epoch: the centre was restored or made anew")
    if max(cursor.number, start.number) > end.number:
        raise ProblemFound("cursor_gone", f"the feed ends at {end.number}, before the cursor")
    if 0 < max(cursor.number, start.number) < forgotten:
        raise ProblemFound("cursor_gone", f"what was removed up to {forgotten} is no longer known one by one")
    return cursor.number


def read_digest(store: Store, connection: Connection, site: str) -> Digest:
    """The digest of all the site's records at one cursor. Reads every row."""
    end, _ = store.cursor(connection, site)
    kinds = {
        kind: KindDigest(count=count, sum=f"{total:016x}")
        for kind, (count, total) in Place(connection, site).digest().items()
    }
    return Digest(cursor=str(end), kinds=kinds)


def drop_tombstones(store: Store, site: str) -> int:
    """Forget what was removed more than 90 days ago; tells how many tombstones that were."""
    before = write_instant(store.system.now() - timedelta(days=TOMBSTONE_DAYS))
    last = "SELECT COALESCE(MAX(number), 0), COUNT(*) FROM feed WHERE site = ? AND gone_at < ?"
    remember = "UPDATE site_state SET forgotten = ? WHERE site = ? AND forgotten < ?"
    drop = "DELETE FROM feed WHERE site = ? AND gone_at < ?"
    with store.turn(site) as turn:
        ((number, count),) = turn.connection.exec_driver_sql(store.sql(last), (site, before)).fetchall()
        if count:
            turn.connection.exec_driver_sql(store.sql(remember), (number, site, number))
            turn.connection.exec_driver_sql(store.sql(drop), (site, before))
    return int(count)


@cache
def _columns(record: type[Record]) -> str:
    return ", ".join(f'r."{name}"' for name in record.names())


@cache
def _range_sql(record: type[Record]) -> str:
    """Where most of a page is of one kind: the database finds them by their numbers itself."""
    return (
        f"SELECT {_columns(record)} FROM feed AS f "  # noqa: S608
        f'JOIN "{record.__tablename__}" AS r ON r.site = f.site AND r.id = f.id '
        "WHERE f.site = ? AND f.number > ? AND f.number <= ? AND f.kind = ? AND f.gone_at IS NULL"
    )


@cache
def _listed_sql(record: type[Record]) -> str:
    return (
        f'SELECT {_columns(record)} FROM "{record.__tablename__}" AS r '  # noqa: S608
        "WHERE r.site = ? AND r.id IN (SELECT value FROM json_each(?))"
    )
