"""The steps from an empty database to the present tables. A step that was released is never changed again.

New records, and new fields of records, need no step: what they declare is added to the tables by itself. A record that
changes in another way needs one that drops its table, and the cursor: the centre's state is then loaded anew.
"""

from sqlalchemy import Connection

from ecocentre import RULES_VERSION
from ecocentre.database import make_tables
from ecocentre.errors import KnownError
from ecocentre.records import Record
from offline_cache.database import run, value_of

_FIRST = """
CREATE TABLE cache_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE outbox (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, made_at TEXT NOT NULL,
    confirmed_epoch TEXT, confirmed_number INTEGER, tries INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX outbox_waiting ON outbox (position) WHERE confirmed_number IS NULL;

CREATE TABLE quarantine (
    id TEXT PRIMARY KEY, body TEXT NOT NULL, verdict TEXT NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL,
    set_aside_at TEXT NOT NULL
);

CREATE TABLE before_image (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;

CREATE TABLE kept_aside (
    kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
"""

_DELIVERED = """
CREATE TABLE delivered (position INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL, made_at TEXT NOT NULL);
ALTER TABLE outbox ADD COLUMN resent INTEGER NOT NULL DEFAULT FALSE;
"""

_OF_OTHERS = """
ALTER TABLE outbox ADD COLUMN signature TEXT;
ALTER TABLE delivered ADD COLUMN signature TEXT;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _DELIVERED, _OF_OTHERS)
"""Step n leads from version n - 1 to version n (`PRAGMA user_version`). Statements end with a semicolon."""
_READ_RULES = "SELECT value FROM cache_state WHERE name = 'rules'"


def migrate(connection: Connection) -> None:
    """Lead the tables to the present version, within the open transaction: all steps or none. Then `stamp` it.

    Raises KnownError `database_from_the_future`.
    """
    version = version_of(connection)
    rules = int(value_of(connection, _READ_RULES) or 0) if 0 < version <= len(MIGRATIONS) else 0
    if version > len(MIGRATIONS) or rules > RULES_VERSION:
        raise KnownError(
            "database_from_the_future",
            f"the database has version {version} and rules {rules}, this program knows versions up to "
            f"{len(MIGRATIONS)} and rules up to {RULES_VERSION}: start the newer program again",
        )
    for step in MIGRATIONS[version:]:
        for statement in step.split(";"):
            if statement.strip():
                run(connection, statement)
    make_tables(connection, Record.metadata)


def stamp(connection: Connection) -> None:
    """Write down that the database is complete, and which versions of the tables and of the rules it has."""
    run(connection, "INSERT OR REPLACE INTO cache_state VALUES ('rules', ?)", (str(RULES_VERSION),))
    run(connection, f"PRAGMA user_version = {len(MIGRATIONS)}")


def version_of(connection: Connection) -> int:
    """The version of the open database; 0 where nothing was made yet."""
    return int(value_of(connection, "PRAGMA user_version"))
