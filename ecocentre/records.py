"""What a record is: one typed table, the same on the kiosk and at the centre, and its storage form.

The storage form of a value is a text, an integer or nothing: the same in SQLite, in PostgreSQL and on the wire, so that
a page of the feed goes from one database into another without a conversion.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Annotated, Any, ClassVar, NamedTuple, Self, TypeAlias

import msgspec
from sqlalchemy import BigInteger, Column, Dialect, Integer, String, Table, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, mapped_column

Stored: TypeAlias = str | int | None
StoredRow: TypeAlias = tuple[Stored, ...]


EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""What a record can hold: far enough from the ends of the calendar for any sum with days or time zones."""


def to_instant(moment: datetime) -> datetime:
    """An aware moment as records keep it: in UTC, in whole milliseconds, and no further away than they can hold."""
    try:
        utc = moment.astimezone(UTC)
    except OverflowError:
        return EARLIEST if moment.year < EARLIEST.year else LATEST
    return min(max(utc.replace(microsecond=utc.microsecond // 1000 * 1000), EARLIEST), LATEST)


def write_instant(instant: datetime) -> str:
    """`2026-11-23T08:05:00.000Z`: of fixed width, so that texts sort as instants do. Raises ValueError if not aware."""
    if instant.tzinfo is None:
        message = f"an instant needs a time zone: {instant!r}"
        raise ValueError(message)
    return instant.astimezone(UTC).isoformat(timespec="milliseconds")[:23] + "Z"


def read_instant(text: str) -> datetime:
    """The aware UTC instant of `write_instant`."""
    return datetime.fromisoformat(text)


_DOCUMENTS = msgspec.json.Encoder(order="sorted")


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
    for text in document:
        _write_words(text)
    if isinstance(document, dict):
        for text in document.values():
            _write_words(text)
    return write_document(document)


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


Instant = Annotated[datetime, mapped_column(_Instant())]
"""A point in time: an aware UTC datetime in Python, 24 characters in storage form."""
Codes = Annotated[list[str], mapped_column(_Texts())]
"""Several words of a closed vocabulary, or short names: a JSON array in storage form."""
Texts = Annotated[dict[str, str], mapped_column(_Texts())]
"""One text per language code (`fr`, `en`, ...): a JSON object in storage form."""
Count = Annotated[int, mapped_column(Integer)]
"""A whole number."""
Milliseconds = Annotated[int, mapped_column(BigInteger)]
"""A span of time."""
Words = Annotated[str, mapped_column(_Words())]
"""Text of any length, without the character NUL."""

_ENCODERS: dict[type, Callable[[Any], Stored]] = {_Instant: write_instant, _Words: _write_words, _Texts: _write_texts}
_DECODERS: dict[type, Callable[[Any], Any]] = {_Instant: read_instant, _Texts: msgspec.json.decode}


class Field(NamedTuple):
    """One column of a record: its name and how its value gets into storage form and back (None: as it is)."""

    name: str
    encode: Callable[[Any], Stored] | None
    decode: Callable[[Any], Any] | None


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Something a site knows. Its key is `(site, id)`; `site` stands in every table and in every query.

    Declaring a subclass in a module of this package is all it takes: table, feed and cache follow.
    """

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[str] = mapped_column(Text, primary_key=True)

    kind: ClassVar[str]

    def __init_subclass__(cls, **options: Any) -> None:  # noqa: ANN401
        cls.kind = f"{cls.__module__.rpartition('.')[2]}.{_snake(cls.__name__)}"
        super().__init_subclass__(**options)

    @declared_attr.directive
    @classmethod
    def __tablename__(cls) -> str:
        return _snake(cls.__name__)

    @classmethod
    def table(cls) -> Table:
        """The table, typed as one."""
        table = cls.__table__
        assert isinstance(table, Table)  # noqa: S101
        return table

    @classmethod
    def fields(cls) -> tuple[Field, ...]:
        """The columns in the order of storage: `site` and `id` first."""
        return _fields(cls)

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of `fields()`."""
        return _names(cls)

    @classmethod
    def columns(cls) -> list[Column[Any]]:
        """The same as columns of the table: what a statement selects whose rows go to `restored`."""
        table = cls.table()
        return [table.c[name] for name in cls.names()]

    def stored(self) -> StoredRow:
        """The record in storage form, in the order of `fields()`. Raises ValueError for a value that has none."""
        held = vars(self)
        # A default that was never given is not held by the record itself.
        values = [(held[name] if name in held else getattr(self, name), encode) for name, encode, _ in self.fields()]
        return tuple(value if encode is None or value is None else encode(value) for value, encode in values)

    @classmethod
    def restored(cls, row: Iterable[Stored]) -> Self:
        """The record of a row in storage form."""
        values: dict[str, Any] = {
            field.name: value if field.decode is None or value is None else field.decode(value)
            for field, value in zip(cls.fields(), row, strict=True)
        }
        return cls(**values)


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@cache
def _fields(record: type[Record]) -> tuple[Field, ...]:
    columns = list(record.table().columns)
    columns.sort(key=lambda column: ("site", "id").index(column.name) if column.name in ("site", "id") else 2)
    return tuple(
        Field(column.name, _ENCODERS.get(type(column.type)), _DECODERS.get(type(column.type))) for column in columns
    )


@cache
def _names(record: type[Record]) -> tuple[str, ...]:
    return tuple(field.name for field in record.fields())


def record_kinds() -> Mapping[str, type[Record]]:
    """Every declared record by its kind (`visits.visit`). Load the subjects first (`ecocentre.subjects`)."""
    return {record.kind: record for record in sorted(Record.__subclasses__(), key=lambda record: record.kind)}


def derived_id(name: str) -> str:
    """The id of something that has a name of its own: the same wherever it is made. UUIDv8, RFC 9562 section 5.8."""
    text = hashlib.sha256(name.encode()).hexdigest()
    return f"{text[:8]}-{text[8:12]}-8{text[13:16]}-a{text[17:20]}-{text[20:32]}"


def row_hash(row: StoredRow) -> int:
    """64 bits that differ when a row differs: the first 8 bytes of SHA-256 over the row as a JSON array, big-endian."""
    return int.from_bytes(hashlib.sha256(_DOCUMENTS.encode(row)).digest()[:8])
