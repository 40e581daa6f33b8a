"""The centre's database: its own tables beside the records, and the turn in which one writer changes one site."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Engine, Index, Integer, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from ecocentre.database import make_tables, open_engine
from ecocentre.errors import KnownError
from ecocentre.place import Few, Place
from ecocentre.records import Record, write_instant
from ecocentre.system import System
from ecocentre.wire import Cursor

SCHEMA_VERSION = 1
"""Grows with every change of the tables that is not an addition. A database with a larger one is not opened."""
CHANNEL = "ecocentre_feed"
"""The PostgreSQL channel on which a changed site is named, with the cursor at the end of its feed."""
REVOKED = "revoked"
"""What stands in the place of the cursor where a kiosk of the site was revoked."""

_SETUP_LOCK = 0x65636F63
_PUT_FEED = """
INSERT INTO feed (site, kind, id, number, gone_at) VALUES (?, ?, ?, ?,
    CASE WHEN EXISTS (SELECT 1 FROM "{table}" WHERE site = ? AND id = ?) THEN NULL ELSE CAST(? AS TEXT) END)
ON CONFLICT (site, kind, id) DO UPDATE SET number = excluded.number, gone_at = excluded.gone_at"""
_OWN = MetaData()

_version = Table("schema_version", _OWN, Column("number", Integer, primary_key=True))
site_state = Table(
    "site_state",
    _OWN,
    Column("site", Text, primary_key=True),
    Column("epoch", Text, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("forgotten", BigInteger, nullable=False),
)
"""One row per site, which is also its lock. `number` is the last one given in the feed; up to `forgotten` tombstones
have been dropped, so that a cursor below it cannot go on."""
feed = Table(
    "feed",
    _OWN,
    Column("site", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("gone_at", Text),
    UniqueConstraint("site", "number", name="feed_number"),
)
"""Every record's last change. `gone_at` marks a tombstone."""
journal = Table(
    "journal",
    _OWN,
    Column("site", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("kiosk", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body_hash", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("code", Text),
    Column("number", BigInteger, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("made_at", Text),
    Column("happened_at", Text),
)
"""Every operation's verdict, and the number up to which the feed holds its effect; when it came here, when it was made
by its device's clock, and when that was with the clock's known error taken off."""
device = Table(
    "device",
    _OWN,
    Column("site", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("token_hash", Text, nullable=False),
    Column("added_at", Text, nullable=False),
    Column("revoked_at", Text),
    Column("next_hash", Text),
    UniqueConstraint("site", "token_hash", name="device_token"),
    Index("device_next_token", "site", "next_hash"),
)
"""The kiosks of a site, and the SHA-256 of each one's token; `next_hash` is that of a token not used yet."""
revoked_token = Table(
    "revoked_token",
    _OWN,
    Column("site", Text, primary_key=True),
    Column("token_hash", Text, primary_key=True),
    Column("revoked_at", Text, nullable=False),
)
"""Tokens of revoked kiosks whose names were given to others since: whoever has one is still told so."""
pairing = Table(
    "pairing",
    _OWN,
    Column("site", Text, primary_key=True),
    Column("user_code", Text, primary_key=True),
    Column("device_hash", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("asked_at", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("polled_at", Text),
    Column("interval_seconds", Integer, nullable=False),
    Column("verdict", Text),
    UniqueConstraint("site", "device_hash", name="pairing_device"),
)
"""The kiosks that ask to be admitted, each with the SHA-256 of its device code, and what staff said: `approved` or
`denied`."""
staff_try = Table(
    "staff_try",
    _OWN,
    Column("site", Text, primary_key=True),
    Column("wrong", Integer, nullable=False),
    Column("last_at", Text, nullable=False),
)
"""How often in a row a wrong staff PIN was tried at a site."""


def kept_tables() -> list[Table]:
    """All tables that hold something of a site: the centre's own and the records'."""
    return [site_state, feed, journal, device, revoked_token, pairing, staff_try, *Record.metadata.sorted_tables]


class SiteUnknown(LookupError):
    """There is no such site in this database."""


class Store:
    """One database of the centre. Thread-safe; what it remembers counts only where the database still stands so."""

    def __init__(self, url: str, system: System) -> None:
        self.system = system
        self.engine: Engine = open_engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._known: dict[str, tuple[Cursor, Few]] = {}
        self._reading = self.engine.execution_options(
            **({"read_only": True} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"})
        )

    def sql(self, text: str) -> str:
        """A statement, written with `?` and `json_each(?)`, in the spelling of this store's driver."""
        return _spelled(text, for_sqlite=self.is_sqlite)

    @classmethod
    def open(cls, url: str, system: System) -> "Store":
        """Open a database, made ready if it is new. Raises KnownError with a sentence for staff."""
        store = cls(url, system)
        try:
            store._prepare()
        except KnownError:
            store.close()
            raise
        except SQLAlchemyError as fault:
            store.close()
            raise store.unusable(fault) from fault
        return store

    def unusable(self, fault: SQLAlchemyError) -> KnownError:
        """What staff are told of a fault of the database that nobody could expect."""
        cause = str(fault.orig if isinstance(fault, DBAPIError) else fault).strip().splitlines()
        shown = self.engine.url.render_as_string(hide_password=True)
        message = f"The database {shown} cannot be used: {cause[0] if cause else type(fault).__name__}."
        return KnownError("database_unusable", message)

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    def _prepare(self) -> None:
        with self.engine.begin() as connection:
            if not self.is_sqlite:
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_SETUP_LOCK,))
            _version.create(connection, checkfirst=True)
            found = connection.execute(_version.select()).scalar()
            if found is not None and found > SCHEMA_VERSION:
                message = (
                    f"The database was written by a newer version of the centre (schema {found}; this one knows "
                    f"{SCHEMA_VERSION}). Install the newer version, or use another database."
                )
                raise KnownError("database_newer", message)
            make_tables(connection, _OWN)
            make_tables(connection, Record.metadata)
            if found is None:
                connection.execute(_version.insert().values(number=SCHEMA_VERSION))

    def is_current(self) -> bool:
        """Whether the database is of this program's version; raises what the database raises."""
        with self.reading() as connection:
            return bool(connection.execute(_version.select()).scalar() == SCHEMA_VERSION)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and waits for no writer."""
        with self._reading.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes to the centre's own tables only."""
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def turn(self, site: str) -> Iterator["Turn"]:
        """A transaction under the site's lock. What it touched is numbered at its end. Raises SiteUnknown."""
        with self.engine.begin() as connection:
            # SQLite took its one write lock when the transaction began.
            lock = "SELECT epoch, number FROM site_state WHERE site = ? FOR UPDATE"
            rows = self.rows(connection, lock, (site,))
            if not rows:
                raise SiteUnknown(site)
            start = Cursor(*rows[0])
            known_at, few = self._known.pop(site, (None, {}))
            # Whoever changes a record, in whichever process, moves the end of the feed.
            turn = Turn(self, connection, site, start, few if known_at == start else {})
            yield turn
            turn.close()
        self._known[site] = (turn.cursor, turn.few)

    def add_site(self, site: str) -> bool:
        """Make the site known; tells whether it is new."""
        add = (
            "INSERT INTO site_state (site, epoch, number, forgotten) VALUES (?, ?, 0, 0) ON CONFLICT (site) DO NOTHING"
        )
        with self.engine.begin() as connection:
            return connection.exec_driver_sql(self.sql(add), (site, self.new_epoch())).rowcount > 0

    def new_epoch(self) -> str:
        """A name for a life of the database: a cursor of another life does not go on."""
        return self.system.secret(8).hex()

    def rows(self, connection: Connection, text: str, parameters: tuple[str | int, ...]) -> list[tuple[Any, ...]]:
        """All rows of a statement as the driver gives them: plain tuples, made for the wire."""
        with self._faults_alike(text, parameters), closing(connection.connection.cursor()) as cursor:
            cursor.execute(self.sql(text), parameters)
            return list(cursor.fetchall())

    def run(self, connection: Connection, text: str, rows: Sequence[tuple[str | int | None, ...]] = ((),)) -> None:
        """Run a statement once for each row, on the driver itself: what lies between costs more than most do."""
        with self._faults_alike(text, ()), closing(connection.connection.cursor()) as cursor:
            if len(rows) == 1:
                cursor.execute(self.sql(text), rows[0])
            else:
                cursor.executemany(self.sql(text), rows)

    def chunks(
        self, connection: Connection, text: str, parameters: tuple[str | int, ...], size: int
    ) -> Iterator[list[tuple[Any, ...]]]:
        """The same, at most `size` rows at once in memory."""
        fairy = connection.connection
        # PostgreSQL sends a whole answer at once unless it is asked through a cursor with a name.
        named = fairy.cursor() if self.is_sqlite else fairy.cursor("chunks")
        with self._faults_alike(text, parameters), closing(named) as cursor:
            cursor.execute(self.sql(text), parameters)
            while rows := cursor.fetchmany(size):
                yield list(rows)

    @contextmanager
    def _faults_alike(self, text: str, parameters: tuple[str | int, ...]) -> Iterator[None]:
        """The driver's faults look as if the statement had gone through SQLAlchemy."""
        fault_of_driver = self.engine.dialect.loaded_dbapi.Error
        try:
            yield
        except fault_of_driver as fault:
            raise DBAPIError.instance(text, parameters, fault, fault_of_driver) from fault

    def cursor(self, connection: Connection, site: str) -> tuple[Cursor, int]:
        """The end of the site's feed, and the number below which no cursor can go on. Raises SiteUnknown."""
        read = "SELECT epoch, number, forgotten FROM site_state WHERE site = ?"
        rows = self.rows(connection, read, (site,))
        if not rows:
            raise SiteUnknown(site)
        ((epoch, number, forgotten),) = rows
        return Cursor(epoch, number), forgotten

    def sites(self) -> list[str]:
        """The names of all sites: for the caretaker that drops old tombstones, never while answering a kiosk."""
        with self.reading() as connection:
            return [str(row[0]) for row in connection.execute(site_state.select().with_only_columns(site_state.c.site))]


class Turn:
    """One writer's turn at one site: nobody else writes to the site until it ends."""

    def __init__(self, store: Store, connection: Connection, site: str, start: Cursor, few: Few) -> None:
        """`few` is what the turn before knew of the kinds of which a site has few, and is still true."""
        self.connection = connection
        self.site = site
        self.now = write_instant(store.system.now())
        self._store = store
        self._start = start
        self._touched: dict[tuple[type[Record], str], None] = {}
        self.touches = 0
        """How often something was written or removed."""
        self.few = few
        self.place = self._new_place()

    @property
    def cursor(self) -> Cursor:
        """The place in the feed that holds everything this turn has touched so far."""
        return Cursor(self._start.epoch, self._start.number + len(self._touched))

    def _new_place(self) -> Place:
        def witness(record: type[Record], id: str) -> None:  # noqa: A002
            self._touched[record, id] = None
            self.touches += 1

        return Place(self.connection, self.site, witness, self.few)

    @contextmanager
    def step(self) -> Iterator["Step"]:
        """A savepoint: what is written inside counts only if `keep()` was called, else it is as if it never was."""
        step = Step()
        before = dict(self._touched)
        self._store.run(self.connection, "SAVEPOINT step")
        try:
            yield step
        finally:
            if not step.kept:
                self._store.run(self.connection, "ROLLBACK TO SAVEPOINT step")
                self._touched = before
                self.few = {}
                self.place = self._new_place()
            self._store.run(self.connection, "RELEASE SAVEPOINT step")

    def close(self) -> None:
        """Give every touched record the next number of the feed."""
        rows: dict[type[Record], list[tuple[str | int | None, ...]]] = {}
        for number, (record, id) in enumerate(self._touched, self._start.number + 1):  # noqa: A001
            entry = (self.site, record.kind, id, number, self.site, id, self.now)
            rows.setdefault(record, []).append(entry)
        run = self._store.run
        for record, entries in rows.items():
            run(self.connection, _PUT_FEED.format(table=record.__tablename__), entries)
        if rows:
            move = "UPDATE site_state SET number = ? WHERE site = ?"
            run(self.connection, move, [(self.cursor.number, self.site)])
            if not self._store.is_sqlite:
                run(self.connection, "SELECT pg_notify(?, ?)", [(CHANNEL, f"{self.site} {self.cursor}")])


class Step:
    """Says whether what was written since the savepoint counts."""

    kept = False

    def keep(self) -> None:
        self.kept = True


@cache
def _spelled(sql: str, *, for_sqlite: bool) -> str:
    """Our one spelling in that of a driver: SQLite has no row locks, PostgreSQL marks parameters with %s."""
    if for_sqlite:
        return sql.replace(" FOR UPDATE", "")
    sql = sql.replace("json_each(?)", "json_array_elements_text(CAST(? AS JSON)) AS listed(value)")
    return sql.replace("?", "%s")


def database_url(url: str | None, folder: Path, *, make: bool) -> str:
    """The address of the database that the command line names. Raises KnownError with a sentence.

    Without a `url` it is a SQLite file in `folder`. `make` allows a new file.
    """
    if url is None:
        path = folder / "centre.sqlite3"
        if not path.exists() and not make:
            message = f"There is no database in the folder {folder}."
            raise KnownError("database_missing", message)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            message = f"The folder {folder} cannot be made: {fault.strerror}."
            raise KnownError("folder_unusable", message) from fault
        return f"sqlite:///{path}"
    scheme, separator, rest = url.partition("://")
    spelled = f"postgresql+psycopg://{rest}" if separator and scheme in ("postgresql", "postgres") else url
    try:
        driver = make_url(spelled).drivername
    except (ArgumentError, ValueError):
        driver = ""
    if driver not in ("sqlite", "postgresql+psycopg"):
        message = "The database is written as sqlite:///FILE or postgresql://USER:PASSWORD@HOST:PORT/NAME."
        raise KnownError("database_address", message)
    return spelled
