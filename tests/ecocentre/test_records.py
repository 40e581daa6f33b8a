"""Records: their storage form, and the hash by which two sides compare them."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecocentre.place import Place
from ecocentre.records import (
    EARLIEST,
    LATEST,
    Mapped,
    Record,
    derived_id,
    read_instant,
    record_kinds,
    row_hash,
    to_instant,
    write_document,
    write_instant,
)
from ecocentre.spaces import Floor
from ecocentre.visits import Exit, Visit
from tests.ecocentre.conftest import MONDAY, SITE

ANY_MOMENT = st.datetimes(
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))])
)


def test_of_its_class_a_field_is_the_column_and_of_a_record_the_value() -> None:
    leave = Exit(site=SITE, id="e", kiosk="k", left_at=MONDAY, closes_at=MONDAY, people=1)
    assert leave.people == 1
    assert leave.visit is None
    assert Exit.people is Exit.table().c["people"]
    assert Exit.restored(leave.stored()) == leave
    leave.people = 2
    assert Exit.restored(leave.stored()).people == 2
    assert not Exit.people.nullable
    assert Exit.visit.nullable


@pytest.mark.parametrize("declared", [str, Mapped[str], Mapped[str | None], Mapped[Annotated[str, "a word"]]])
def test_a_field_of_no_type_of_records_is_a_mistake(declared: object) -> None:
    with pytest.raises(TypeError, match="stray has to be declared"):
        type("Stray", (Record,), {"__module__": __name__, "__annotations__": {"stray": declared}})
    assert "stray" not in Record.metadata.tables


@given(ANY_MOMENT, ANY_MOMENT)
def test_instants_sort_as_their_texts_do(first: datetime, second: datetime) -> None:
    here, there = to_instant(first), to_instant(second)
    assert (here < there) == (write_instant(here) < write_instant(there))
    assert read_instant(write_instant(here)) == here
    assert len(write_instant(here)) == 24
    assert EARLIEST <= here <= LATEST


@pytest.mark.parametrize(
    ("instant", "text"),
    [
        (datetime(2026, 11, 23, 8, 5, tzinfo=UTC), "2026-11-23T08:05:00.000Z"),
        (datetime(2026, 11, 23, 8, 5, 0, 310_999, tzinfo=UTC), "2026-11-23T08:05:00.310Z"),
        (datetime(2026, 11, 23, 8, 5, 0, 999, tzinfo=UTC), "2026-11-23T08:05:00.000Z"),
        (datetime(2026, 11, 23, 8, 5, tzinfo=timezone(timedelta(hours=1))), "2026-11-23T07:05:00.000Z"),
        (datetime(1, 1, 1, tzinfo=UTC), "0001-01-01T00:00:00.000Z"),
    ],
)
def test_an_instant_has_one_spelling(instant: datetime, text: str) -> None:
    assert write_instant(instant) == text


def test_an_instant_without_a_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="time zone"):
        write_instant(datetime(2026, 1, 1))  # noqa: DTZ001


def test_a_document_has_one_spelling() -> None:
    assert write_document({"fr": "é", "en": [1, None]}) == write_document({"en": [1, None], "fr": "é"})
    assert write_document({"b": "é", "a": "x"}) == '{"a":"x","b":"é"}'


def test_the_hash_of_a_row_is_the_one_of_the_protocol() -> None:
    # printf '["lices","a",1,null,"é"]' | sha256sum
    assert row_hash(("lices", "a", 1, None, "é")) == 0x1CA327BEA3AA69BA


def test_every_record_begins_with_its_site_and_its_id(place: Place) -> None:
    for record in record_kinds().values():
        assert record.names()[:2] == ("site", "id")
        assert [column.name for column in record.table().primary_key] == ["site", "id"]
    assert record_kinds()["visits.visit"] is Visit


def test_no_text_of_any_record_holds_what_postgresql_would_not_keep() -> None:
    for record in record_kinds().values():
        for field, column in list(zip(record.fields(), record.columns(), strict=True))[2:]:
            if str(column.type) == "TEXT":
                assert field.encode is not None, f"{record.kind} has to declare {field.name} as Words, Codes or Texts"
                with pytest.raises(ValueError, match="NUL"):
                    field.encode("\0")


@pytest.mark.parametrize("change", [{"kiosk": "a\0"}, {"purposes": ["work", "\0"]}, {"travel": "\0"}])
def test_a_rule_saves_no_such_text(place: Place, change: dict[str, Any]) -> None:
    values = {"kiosk": "k", "purposes": [], "remarks": [], **change}
    visit = Visit(site=SITE, id="v", arrived_at=MONDAY, closes_at=MONDAY, people=1, **values)
    with pytest.raises(ValueError, match="NUL"):
        place.save(visit)


@pytest.mark.parametrize("title", [{"fr": "a\0b"}, {"f\0r": "a"}])
def test_nor_does_a_text_per_language(title: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="NUL"):
        Floor(site=SITE, id="f", level=0, name=title).stored()


def test_derived_ids_are_uuids_and_keep_their_spelling() -> None:
    assert derived_id("lices/floor/0") == derived_id("lices/floor/0") != derived_id("lices/floor/1")
    assert derived_id("lices/floor/0")[14] == "8"


def test_a_record_of_another_site_is_not_saved(place: Place) -> None:
    stray = Exit(site="other", id="e", kiosk="k", left_at=MONDAY, closes_at=MONDAY, people=1)
    with pytest.raises(ValueError, match="other"):
        place.save(stray)


def test_the_witness_is_told_before_a_record_changes(place: Place) -> None:
    told: list[tuple[str, bool]] = []
    watched = Place(
        place.connection,
        SITE,
        lambda record, id: told.append((id, place.stored(record, id) is not None)),  # noqa: A006
    )
    leave = Exit(site=SITE, id="e", kiosk="k", left_at=MONDAY, closes_at=MONDAY, people=1)
    watched.save(leave)
    watched.save(leave)
    watched.remove(Exit, "e")
    watched.remove(Exit, "e")
    assert told == [("e", False), ("e", True), ("e", True), ("e", False)]


def test_what_is_read_once_is_read_again_after_a_change(place: Place) -> None:
    assert place.every(Exit) == []
    leave = Exit(site=SITE, id="e", kiosk="k", left_at=MONDAY, closes_at=MONDAY, people=1)
    place.save(leave)
    assert place.every(Exit) == [leave]
    place.remove(Exit, "e")
    assert place.every(Exit) == []
