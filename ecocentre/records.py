"""What a record is: one typed table, the same on the kiosk and at the centre, and its storage form.

The storage form of a value is a text, an integer or nothing: the same in SQLite, in PostgreSQL and on the wire, so that
a page of the feed goes from one database into another without a conversion.
"""

import dataclasses
import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from types import NoneType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Generic,
    NamedTuple,
    Self,
    TypeAlias,
    TypeVar,
    dataclass_transform,
    get_args,
    get_origin,
    overload,
)

import msgspec
from sqlalchemy import BigInteger, Column, Dialect, Integer, MetaData, String, Table, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

T = TypeVar("T")
Stored: TypeAlias = str | int | None
StoredRow: TypeAlias = tuple[Stored, ...]

_DOCUMENTS = msgspec.json.Encoder(order="sorted")
EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""What a record can hold: far enough from the ends of the calendar for any sum with days or time zones."""


def to_instant(moment: datetime) -> datetime:
    """An aware moment as records keep it: in UTC, in whole milliseconds, and no further away than they can hold."""
    try:
        utc = moment.astimezone(UTC)
    except OverflowError:
        return EARLIEST if moment.year < EARLIEST.year else LATEST
    if utc.microsecond % 1000:
        utc = utc.replace(microsecond=utc.microsecond // 1000 * 1000)
    return min(max(utc, EARLIEST), LATEST)


def write_instant(instant: datetime) -> str:
    """`2026-11-23T08:05:00.000Z`: of fixed width, so that texts sort as instants do. Raises ValueError if not aware."""
    if instant.tzinfo is not UTC:
        if instant.tzinfo is None:
            message = f"an instant needs a time zone: {instant!r}"
            raise ValueError(message)
        instant = instant.astimezone(UTC)
    # Three times quicker than `isoformat`: `"2026-11-23T08:05:00.000000Z"`, without a fraction where that is nothing.
    written = _DOCUMENTS.encode(instant)
    return (written[1:24] + b"Z" if instant.microsecond else written[1:20] + b".000Z").decode()


def read_instant(text: str) -> datetime:
    """The aware UTC instant of `write_instant`."""
    return datetime.fromisoformat(text)


def write_document(document: object) -> str:
    """JSON in one spelling only (sorted keys, no spaces), so that equal documents are equal texts."""
    return _DOCUMENTS.encode(document).decode()


def _write_words(text: str) -> str:
    """The text as it is. Raises ValueError for what PostgreSQL would not keep and SQLite would."""
    if "\0" in text:
        message = f"a text with the character NUL: {text!r}"
        raise ValueError(message)
    return text


def _write_texts(document: list[str] | dict[str, str]) -> str:
    written = write_document(document)
    # Hardly ever: a NUL is spelled like this, and so is the end of a text that tells of one.
    if "\\u0000" in written:
        for text in (*document, *(document.values() if isinstance(document, dict) else ())):
            _write_words(text)
    return written


class _Instant(TypeDecorator[datetime]):
    impl = String(24)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else write_instant(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else read_instant(value)


class _Words(TypeDecorator[str]):
    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else _write_words(value)


class _Texts(TypeDecorator[Any]):
    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401, ARG002
        return None if value is None else _write_texts(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002
        return None if value is None else msgspec.json.decode(value)


Instant = Annotated[datetime, _Instant()]
"""A point in time: an aware UTC datetime in Python, 24 characters in storage form."""
Codes = Annotated[list[str], _Texts()]
"""Several words of a closed vocabulary, or short names: a JSON array in storage form."""
Texts = Annotated[dict[str, str], _Texts()]
"""One text per language code (`fr`, `en`, ...): a JSON object in storage form."""
Count = Annotated[int, Integer()]
"""A whole number."""
Milliseconds = Annotated[int, BigInteger()]
"""A span of time."""
Words = Annotated[str, _Words()]
"""Text of any length, without the character NUL."""

_ENCODERS: dict[type, Callable[[Any], Stored]] = {_Instant: write_instant, _Words: _write_words, _Texts: _write_texts}
_DECODERS: dict[type, Callable[[Any], Any]] = {_Instant: read_instant, _Texts: msgspec.json.decode}


_DECLARED: list[type["Record"]] = []


class Field(NamedTuple):
    """One column of a record: its name and how its value gets into storage form and back (None: as it is)."""

    name: str
    encode: Callable[[Any], Stored] | None
    decode: Callable[[Any], Any] | None


class Mapped(Generic[T]):
    """How a field is declared. Of the class it is the table's column, of a record it is the value.

    Not SQLAlchemy's own, which watches every value for a session: a record is never in one.
    """

    def __init__(self, column: Column[T]) -> None:
        self._column = column

    @overload
    def __get__(self, record: None, owner: type) -> Column[T]: ...
    @overload
    def __get__(self, record: object, owner: type) -> T: ...
    def __get__(self, record: object, owner: type) -> Column[T] | T:
        return self._column

    if TYPE_CHECKING:
        # Where there is none, a record's values are found in the record itself before this is asked.
        def __set__(self, record: object, value: T) -> None: ...


def mapped_column(*, default: Any) -> Any:  # noqa: ANN401
    """A field that need not be given."""
    return dataclasses.field(default=default)


@dataclass_transform(kw_only_default=True, field_specifiers=(mapped_column,))
class _Declarative(type):
    """What the type checker has to know: that a record's fields are those of a dataclass, and its class is hashable."""


class Record(metaclass=_Declarative):
    """Something a site knows. Its key is `(site, id)`; `site` stands in every table and in every query.

    Declaring a subclass in a module of this package is all it takes: table, feed and cache follow.
    """

    site: Mapped[str]
    id: Mapped[str]

    metadata: ClassVar[MetaData] = MetaData()
    """The tables of all records."""
    kind: ClassVar[str]
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[Any, ...]] = ()
    """The indexes."""
    _table: ClassVar[Table]
    _fields: ClassVar[tuple[Field, ...]]
    _names: ClassVar[tuple[str, ...]]
    _encoders: ClassVar[tuple[tuple[int, Callable[[Any], Stored]], ...]]
    _decoders: ClassVar[tuple[tuple[int, Callable[[Any], Any]], ...]]
    """Of the fields that have one: the place in the row, and what gets a value into storage form, and back."""

    def __init_subclass__(cls, **options: Any) -> None:  # noqa: ANN401
        super().__init_subclass__(**options)
        cls.kind = f"{cls.__module__.rpartition('.')[2]}.{_snake(cls.__name__)}"
        cls.__tablename__ = _snake(cls.__name__)
        declared = {"site": Mapped[str], "id": Mapped[str], **vars(cls).get("__annotations__", {})}
        cls.__annotations__ = declared
        dataclasses.dataclass(kw_only=True)(cls)
        columns = {name: _column(name, declaration) for name, declaration in declared.items()}
        cls._table = Table(cls.__tablename__, Record.metadata, *columns.values(), *cls.__table_args__)
        for name, column in columns.items():
            setattr(cls, name, Mapped(column))
        cls._fields = tuple(
            Field(name, _ENCODERS.get(type(column.type)), _DECODERS.get(type(column.type)))
            for name, column in columns.items()
        )
        cls._names = tuple(columns)
        cls._encoders = tuple((at, field.encode) for at, field in enumerate(cls._fields) if field.encode is not None)
        cls._decoders = tuple((at, field.decode) for at, field in enumerate(cls._fields) if field.decode is not None)
        _DECLARED.append(cls)
        record_kinds.cache_clear()

    @classmethod
    def table(cls) -> Table:
        """The table."""
        return cls._table

    @classmethod
    def fields(cls) -> tuple[Field, ...]:
        """The columns in the order of storage: `site` and `id` first."""
        return cls._fields

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of `fields()`."""
        return cls._names

    @classmethod
    def columns(cls) -> list[Column[Any]]:
        """The same as columns of the table: what a statement selects whose rows go to `restored`."""
        return list(cls._table.columns)

    def stored(self) -> StoredRow:
        """The record in storage form, in the order of `fields()`. Raises ValueError for a value that has none."""
        held = vars(self)
        row = [held[name] for name in self._names]
        for at, encode in self._encoders:
            if row[at] is not None:
                row[at] = encode(row[at])
        return tuple(row)

    @classmethod
    def restored(cls, row: Iterable[Stored]) -> Self:
        """The record of a row in storage form."""
        values: list[Any] = list(row)
        for at, decode in cls._decoders:
            if values[at] is not None:
                values[at] = decode(values[at])
        return cls(**dict(zip(cls._names, values, strict=True)))


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _column(name: str, declaration: Any) -> Column[Any]:  # noqa: ANN401
    """The column of `Mapped[Words]` or `Mapped[Words | None]`."""
    if name in ("site", "id"):
        return Column(name, Text, primary_key=True)
    declared = get_args(declaration)[0] if get_origin(declaration) is Mapped else None
    ways = [way for way in get_args(declared) if way is not NoneType] if NoneType in get_args(declared) else [declared]
    types = [word for way in ways if get_origin(way) is Annotated for word in get_args(way)[1:]]
    if len(types) != 1 or not isinstance(types[0], TypeEngine):
        message = f"{name} has to be declared as Mapped[...] of one of the types of this module"
        raise TypeError(message)
    return Column(name, types[0], nullable=ways != [declared])


@cache
def record_kinds() -> Mapping[str, type[Record]]:
    """Every declared record by its kind (`visits.visit`). Load the subjects first (`ecocentre.subjects`)."""
    return {record.kind: record for record in sorted(_DECLARED, key=lambda record: record.kind)}


def derived_id(name: str) -> str:
    """The id of something that has a name of its own: the same wherever it is made. UUIDv8, RFC 9562 section 5.8."""
    text = hashlib.sha256(name.encode()).hexdigest()
    return f"{text[:8]}-{text[8:12]}-8{text[13:16]}-a{text[17:20]}-{text[20:32]}"


def row_hash(row: StoredRow) -> int:
    """64 bits that differ when a row differs: the first 8 bytes of SHA-256 over the row as a JSON array, big-endian."""
    return int.from_bytes(hashlib.sha256(_DOCUMENTS.encode(row)).digest()[:8])
