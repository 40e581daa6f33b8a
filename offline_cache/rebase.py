"""Keeps what is shown equal to the centre's state plus the operations that it does not contain yet.

A row that an operation touches is remembered as the centre last stated it: its before-image. Putting all images back
gives the centre's state, byte for byte; applying the outbox again gives what is shown.
"""

import hashlib
import logging
import sqlite3
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from ecocentre.errors import KnownError
from ecocentre.operations import Operation, Outcome, Refusal, read_operation
from ecocentre.place import Few, Place
from ecocentre.records import Record, Stored, StoredRow, record_kinds, row_hash
from ecocentre.wire import Page, Rows
from offline_cache import outbox
from offline_cache.database import run, run_many, value_of

_LOG = logging.getLogger(__name__)


class Base:
    """One site's records within one writing transaction: what the centre states, and the operations on top of it."""

    def __init__(self, connection: Connection, site: str, few: Few | None = None) -> None:
        """`few` is what the last transaction left true: half the time of an arrival would go into reading it again.

        It is kept true as long as only `apply` is called.
        """
        self._connection = connection
        self._site = site
        self._beneath = Place(connection, site)
        self._start({} if few is None else few)

    def _start(self, few: Few) -> None:
        self._imaged: set[tuple[str, str]] = set()
        self._place = Place(self._connection, self._site, self._keep_image, few)

    # -- operations -----------------------------------------------------------------------------------------------

    def apply(self, operation: Operation) -> Outcome | Refusal:
        """Apply an operation, keeping the image of every row it touches."""
        return operation.apply(self._place)

    @property
    def touched(self) -> set[str]:
        """The kinds of the records that operations touched since the centre's state was written."""
        return {kind for kind, _ in self._imaged}

    def apply_outbox(self) -> set[str]:
        """Apply everything in the outbox again, in order. Returns the kinds of the records touched.

        One that fails here (a fault of ours), or is refused by now, stays in the outbox without effect: the centre has
        the last word.
        """
        kinds: set[str] = set()
        if value_of(self._connection, "SELECT EXISTS (SELECT 1 FROM cache_state WHERE name = 'sealed')"):
            # Staff have it sent once the kiosk is admitted again; nobody is shown what it did.
            return kinds
        for id, body in outbox.bodies(self._connection):  # noqa: A001
            kinds |= self.apply_kept(id, body.encode())
        return kinds | self.touched

    def apply_kept(self, id: str, body: bytes) -> set[str]:  # noqa: A002
        """Apply an operation that stays in the outbox whatever comes of it. Returns what `touched` no longer tells."""
        kinds: set[str] = set()
        run(self._connection, "SAVEPOINT operation")
        try:
            outcome = self.apply(read_operation(body))
        except (DBAPIError, sqlite3.Error):
            raise
        except Exception:  # noqa: BLE001
            _LOG.exception("operation %s cannot be applied again", id)
            outcome = Refusal("rule_failed")
        if isinstance(outcome, Refusal):
            run(self._connection, "ROLLBACK TO operation")
            kinds = self.touched
            self._start({})
        run(self._connection, "RELEASE operation")
        return kinds

    def _keep_image(self, record: type[Record], id: str) -> None:  # noqa: A002
        key = (record.kind, id)
        if key in self._imaged:
            return
        self._imaged.add(key)
        row = self._beneath.stored(record, id)
        body = None if row is None else _write(record.names(), row)
        # Only the first image since the centre's last word counts.
        run(self._connection, "INSERT OR IGNORE INTO before_image VALUES (?, ?, ?)", (*key, body))

    # -- the centre's state ---------------------------------------------------------------------------------------

    def has_operations(self) -> bool:
        """Whether operations lie on top of the centre's state, or are to be dropped from it."""
        sql = "SELECT EXISTS (SELECT 1 FROM outbox) OR EXISTS (SELECT 1 FROM before_image)"
        return bool(value_of(self._connection, sql))

    def restore(self) -> set[str]:
        """Put all images back: the tables are the centre's state. Returns the kinds of the records restored."""
        images = _images(self._connection)
        for kind, rows in groupby(images, key=itemgetter(0)):
            record = record_kinds()[kind]
            present: list[dict[str, Stored]] = []
            absent: list[str] = []
            for _, id, body in rows:  # noqa: A001
                if body is None:
                    absent.append(id)
                else:
                    present.append(msgspec.json.decode(body))
            self._beneath.drop_stored(record, absent)
            # Images may be older than a migration: each is put back with the fields that it has.
            for fields, same in groupby(present, key=tuple):
                self._put(record, fields, [tuple(image.values()) for image in same])
        run(self._connection, "DELETE FROM before_image")
        self._start({})
        return {kind for kind, _, _ in images}

    def write_page(self, page: Page) -> set[str]:
        """Write the centre's rows into tables that hold nothing but its state. Returns the kinds that changed.

        Raises KnownError `reply_unreadable` for rows that are none.
        """
        try:
            for kind, rows in page.changed.items():
                self._write_rows(kind, rows)
            for kind, ids in page.gone.items():
                record = record_kinds().get(kind)
                if record is not None:
                    self._beneath.drop_stored(record, ids)
                self._drop_aside(kind, ids)
        except (IntegrityError, sqlite3.IntegrityError, OverflowError, ValueError) as fault:
            raise KnownError("reply_unreadable", f"the centre's rows do not fit: {fault}") from fault
        self._start({})
        return {*page.changed, *page.gone}

    def _write_rows(self, kind: str, rows: Rows) -> None:
        record, fields = record_kinds().get(kind), tuple(rows.fields)
        if "site" not in fields or "id" not in fields or not {len(fields)}.issuperset(map(len, rows.rows)):
            message = f"rows of {kind} without site and id, or of another length than their fields"
            raise ValueError(message)
        site = fields.index("site")
        if not {self._site}.issuperset(map(itemgetter(site), rows.rows)):
            message = f"rows of {kind} that belong to another site"
            raise ValueError(message)
        known = () if record is None else record.names()
        at = fields.index("id")
        self._drop_aside(kind, (str(row[at]) for row in rows.rows))
        if any(name not in known for name in fields):
            # Of a newer centre: kept until this program has learnt it.
            aside = [index for index, name in enumerate(fields) if name not in known]
            names = [fields[index] for index in aside]
            run_many(
                self._connection,
                "INSERT INTO kept_aside VALUES (?, ?, ?)",
                [(kind, row[at], _write(names, [row[index] for index in aside])) for row in rows.rows],
            )
        if record is not None:
            inside = [index for index, name in enumerate(fields) if name in known]
            names = [fields[index] for index in inside]
            whole = len(inside) == len(fields)
            self._put(
                record,
                names,
                rows.rows if whole else [tuple(row[index] for index in inside) for row in rows.rows],
            )

    def _put(self, record: type[Record], fields: Sequence[str], rows: list[StoredRow]) -> None:
        if not rows:
            return
        if tuple(fields) == record.names():
            self._beneath.put_stored(record, rows)
            return
        quoted = [f'"{name}"' for name in fields]
        change = ", ".join(f"{name} = excluded.{name}" for name in quoted)
        run_many(
            self._connection,
            f'INSERT INTO "{record.__tablename__}" ({", ".join(quoted)}) '  # noqa: S608
            f"VALUES ({', '.join('?' * len(quoted))}) ON CONFLICT (site, id) DO UPDATE SET {change}",
            rows,
        )
        self._beneath = Place(self._connection, self._site)

    # -- what a newer centre sent ---------------------------------------------------------------------------------

    def _drop_aside(self, kind: str, ids: Iterable[str]) -> None:
        if value_of(self._connection, "SELECT EXISTS (SELECT 1 FROM kept_aside WHERE kind = ?)", (kind,)):
            sql = "DELETE FROM kept_aside WHERE kind = ? AND id = ?"
            run_many(self._connection, sql, [(kind, id) for id in ids])  # noqa: A001

    def take_in_aside(self) -> set[str]:
        """Take in what was kept aside and has been learnt since; the images must have been restored before.

        Returns the kinds that changed.
        """
        kinds: set[str] = set()
        for kind, id, body in run(self._connection, "SELECT kind, id, body FROM kept_aside").fetchall():  # noqa: A001
            record = record_kinds().get(kind)
            kept: dict[str, Stored] = msgspec.json.decode(body)
            learnt = {} if record is None else {name: kept[name] for name in record.names() if name in kept}
            if record is None or not learnt:
                continue
            kinds.add(kind)
            if "site" in learnt:
                self._put(record, tuple(learnt), [tuple(learnt.values())])
            else:
                change = ", ".join(f'"{name}" = ?' for name in learnt)
                run(
                    self._connection,
                    f'UPDATE "{record.__tablename__}" SET {change} WHERE site = ? AND id = ?',  # noqa: S608
                    (*learnt.values(), self._site, id),
                )
            rest = {name: value for name, value in kept.items() if name not in learnt}
            run(self._connection, "DELETE FROM kept_aside WHERE kind = ? AND id = ?", (kind, id))
            if rest:
                row = (kind, id, _write(tuple(rest), tuple(rest.values())))
                run(self._connection, "INSERT INTO kept_aside VALUES (?, ?, ?)", row)
        return kinds


def digest(connection: Connection, site: str) -> dict[str, tuple[int, int]]:
    """`Place.digest` of the centre's state: the operations on top of it are left out.

    Kinds of which a part is kept aside are left out as well: this program cannot tell their digest.
    """
    place = Place(connection, site)
    sums = place.digest()
    for kind, id, body in _images(connection):  # noqa: A001
        count, total = sums.get(kind, (0, 0))
        shown = place.stored(record_kinds()[kind], id)
        if shown is not None:
            count, total = count - 1, total - row_hash(shown)
        if body is not None:
            count, total = count + 1, total + row_hash(tuple(msgspec.json.decode(body).values()))
        sums[kind] = (count, total % 2**64)
    for kind in kinds_aside(connection):
        sums.pop(kind, None)
    return {kind: entry for kind, entry in sums.items() if entry[0]}


def kinds_aside(connection: Connection) -> set[str]:
    """The kinds of which a part is kept aside."""
    return {row[0] for row in run(connection, "SELECT DISTINCT kind FROM kept_aside")}


def vocabulary() -> str:
    """A text that changes when this program learns a kind or a field."""
    words = [(kind, *record.names()) for kind, record in record_kinds().items()]
    return hashlib.sha256(msgspec.json.encode(words)).hexdigest()


def _images(connection: Connection) -> list[tuple[str, str, str | None]]:
    return run(connection, "SELECT kind, id, body FROM before_image ORDER BY kind, id").fetchall()


def _write(names: Sequence[str], row: Sequence[Stored]) -> str:
    return msgspec.json.encode(dict(zip(names, row, strict=True))).decode()
