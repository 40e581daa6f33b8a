"""A site inside one open transaction: the thin session that rules write through and questions read through."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection, Dialect, Select, select
from sqlalchemy.exc import DBAPIError

from ecocentre.records import Record, Stored, StoredRow, record_kinds, row_hash

Witness: TypeAlias = Callable[[type[Record], str], None]
"""Told of every record just before it is written or removed: the kiosk keeps its image, the centre its number."""


Few: TypeAlias = dict[type[Record], dict[Callable[..., Any], Any]]
"""What was made of all records of the kinds of which a site has few."""
R = TypeVar("R", bound=Record)
T = TypeVar("T")


class Prepared:
    """A statement that rules and questions ask often: put together once, compiled once for each kind of database.

    Its values have names (`bindparam("at")`); `site` is always given. They go in, and come out, in storage form.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        self._statement = statement
        self._compiled: dict[str, tuple[str, list[str] | None, dict[str, Any]]] = {}

    def spelled(self, dialect: Dialect, values: dict[str, Stored]) -> tuple[str, Any]:
        """The statement's text for a driver, and the values as that driver takes them."""
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            fresh = self._statement.compile(dialect=dialect)
            names = fresh.positiontup if dialect.positional else None
            constants = {name: value for name, value in fresh.params.items() if value is not None}
            compiled = self._compiled[dialect.name] = (fresh.string, names, constants)
        text, names, constants = compiled
        given = {**constants, **values} if constants else values
        return text, given if names is None else [given[name] for name in names]


class Place:
    """One site's records, seen and changed within the transaction of `connection`. Never crosses threads.

    `few` is what an earlier place knew of the kinds of which a site has few, and is still true. What this place writes
    keeps it true.
    """

    def __init__(
        self, connection: Connection, site: str, witness: Witness | None = None, few: Few | None = None
    ) -> None:
        self.connection = connection
        self.site = site
        self._witness = witness
        self._sql = _Statements.of(connection.dialect.paramstyle)
        self._few: Few = {} if few is None else few
        if not connection.in_transaction():
            connection.begin()
        # Rules ask the driver itself: what lies between costs several times more than the answer.
        self._driver: Any = connection.connection.driver_connection
        self._fault = connection.dialect.loaded_dbapi.Error

    # -- one record ---------------------------------------------------------------------------------------------

    def get(self, record: type[R], id: str) -> R | None:  # noqa: A002
        """The record with this id, or None."""
        row = self.stored(record, id)
        return None if row is None else record.restored(row)

    def stored(self, record: type[Record], id: str) -> StoredRow | None:  # noqa: A002
        """The record's row in storage form, or None."""
        rows = self._fetch(self._sql.get(record), (self.site, id))
        return rows[0] if rows else None

    def save(self, record: Record) -> None:
        """Write the record, new or changed. Raises ValueError for a record of another site."""
        if record.site != self.site:
            message = f"a record of {record.site!r} does not belong into {self.site!r}"
            raise ValueError(message)
        if self._witness is not None:
            self._witness(type(record), record.id)
        self._few.pop(type(record), None)
        self._run(self._sql.put(type(record)), record.stored())

    def remove(self, record: type[Record], id: str) -> None:  # noqa: A002
        """Remove the record; one that is not there stays away."""
        if self._witness is not None:
            self._witness(record, id)
        self.drop_stored(record, [id])

    # -- rows in storage form, without telling the witness: for the feed and the rebase --------------------------

    def put_stored(self, record: type[Record], rows: Sequence[StoredRow]) -> None:
        """Write rows in storage form."""
        self._few.pop(record, None)
        if rows:
            self._run(self._sql.put(record), list(rows), many=True)

    def drop_stored(self, record: type[Record], ids: Sequence[str]) -> None:
        """Remove rows by their ids."""
        self._few.pop(record, None)
        if ids:
            self._run(self._sql.drop(record), [(self.site, id) for id in ids], many=True)  # noqa: A001

    # -- questions ------------------------------------------------------------------------------------------------

    def select(self, record: type[Record]) -> Select[*tuple[Any, ...]]:
        """A statement over this site's records of one kind; narrow it down and pass it to `find`."""
        return select(*record.columns()).where(record.site == self.site)

    def find(self, record: type[R], statement: Select[*tuple[Any, ...]]) -> list[R]:
        """The records of a statement made with `select`."""
        return [record(**row._mapping) for row in self.connection.execute(statement)]

    def every(self, record: type[R]) -> list[R]:
        """All the records of a kind of which a site has few, by id; read once."""
        return self.made_of_every(record, list)

    def made_of_every(self, record: type[R], make: Callable[[Iterable[R]], T]) -> T:
        """What `make` makes of all the records of a kind of which a site has few, by id: made once."""
        made = self._few.setdefault(record, {})
        if make not in made:
            rows = self._fetch(self._sql.every(record), (self.site,))
            made[make] = make(record.restored(row) for row in rows)
        answer: T = made[make]
        return answer

    def ask(self, question: Prepared, **values: Stored) -> list[tuple[Any, ...]]:
        """The rows that a prepared statement answers for this site."""
        values["site"] = self.site
        return self._fetch(*question.spelled(self.connection.dialect, values))

    def rows(self, statement: Select[*tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """The rows of any statement that names this site."""
        return [tuple(row) for row in self.connection.execute(statement)]

    def number(self, statement: Select[Any]) -> int:
        """The one whole number that a statement answers; 0 where it answers nothing."""
        return int(self.connection.execute(statement).scalar() or 0)

    def instant(self, statement: Select[Any]) -> datetime | None:
        """The one instant that a statement answers, or None."""
        answer = self.connection.execute(statement).scalar()
        return answer if isinstance(answer, datetime) else None

    def digest(self) -> dict[str, tuple[int, int]]:
        """For every kind that has records: how many, and the sum of their `row_hash` modulo 2^64."""
        digest: dict[str, tuple[int, int]] = {}
        for kind, record in record_kinds().items():
            count = total = 0
            for row in self._fetch(self._sql.all(record), (self.site,)):
                count, total = count + 1, total + row_hash(row)
            if count:
                digest[kind] = (count, total % 2**64)
        return digest

    # -- the driver -----------------------------------------------------------------------------------------------

    def _fetch(self, text: str, parameters: Any) -> list[Any]:  # noqa: ANN401
        return self._run(text, parameters, answers=True)

    def _run(self, text: str, parameters: Any, *, many: bool = False, answers: bool = False) -> list[Any]:  # noqa: ANN401
        cursor = self._driver.cursor()
        try:
            (cursor.executemany if many else cursor.execute)(text, parameters)
            return list(cursor.fetchall()) if answers else []
        except self._fault as fault:
            # Faults look the same whichever way a statement went.
            raise DBAPIError.instance(text, parameters, fault, self._fault) from fault
        finally:
            # One that is left to the garbage collector resets its statement from any thread, while another one that
            # has the connection by then is about to run the same statement: SQLite would call that a misuse.
            cursor.close()


class _Statements:
    """The few statements on single records, in the spelling of a driver (`?` or `%s`); the same SQL on both stores."""

    def __init__(self, mark: str) -> None:
        self._mark = mark

    @staticmethod
    @cache
    def of(paramstyle: str) -> "_Statements":
        return _Statements("?" if paramstyle == "qmark" else "%s")

    @cache  # noqa: B019
    def get(self, record: type[Record]) -> str:
        return f"{self.all(record)} AND id = {self._mark}"

    @cache  # noqa: B019
    def all(self, record: type[Record]) -> str:
        names = ", ".join(f'"{name}"' for name in record.names())
        return f'SELECT {names} FROM "{record.__tablename__}" WHERE site = {self._mark}'  # noqa: S608

    @cache  # noqa: B019
    def every(self, record: type[Record]) -> str:
        return f"{self.all(record)} ORDER BY id"

    @cache  # noqa: B019
    def put(self, record: type[Record]) -> str:
        names = [f'"{name}"' for name in record.names()]
        marks = ", ".join([self._mark] * len(names))
        change = ", ".join(f"{name} = excluded.{name}" for name in names[2:])
        return (
            f'INSERT INTO "{record.__tablename__}" ({", ".join(names)}) VALUES ({marks}) '  # noqa: S608
            f"ON CONFLICT (site, id) DO UPDATE SET {change}"
        )

    @cache  # noqa: B019
    def drop(self, record: type[Record]) -> str:
        return f'DELETE FROM "{record.__tablename__}" WHERE site = {self._mark} AND id = {self._mark}'  # noqa: S608
