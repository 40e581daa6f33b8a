"""The same operations do the same on SQLite and on PostgreSQL: row by row, outcome by outcome, answer by answer."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from ecocentre.badges import ChoosePictures, badge_of_pictures, free_pictures
from ecocentre.database import open_engine
from ecocentre.desk import open_calls
from ecocentre.hours import closing_after, day_of, opening_at
from ecocentre.lifetimes import erase
from ecocentre.operations import Operation, Outcome, Refusal, read_operation, write_operation
from ecocentre.place import Place
from ecocentre.records import Record, StoredRow, record_kinds, to_instant
from ecocentre.visits import (
    anonymous_people_here,
    badges_by_number,
    day_count,
    estimated_ends,
    people_here,
    who_is_in,
)
from tests.ecocentre.conftest import SITE, sample_records
from tests.ecocentre.strategies import INSTANTS, operations
from tests.postgres import new_database


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Engine]]:
    with ExitStack() as stack:
        postgres = stack.enter_context(new_database()).replace("postgresql://", "postgresql+psycopg://")
        sqlite = f"sqlite:///{tmp_path_factory.mktemp('rules') / 'place.sqlite3'}"
        engines = [open_engine(sqlite), open_engine(postgres)]
        for engine in engines:
            stack.callback(engine.dispose)
            Record.metadata.create_all(engine)
            with engine.begin() as connection:
                place = Place(connection, SITE)
                for record in sample_records():
                    place.save(record)
        yield engines


def rows(place: Place) -> dict[str, list[StoredRow]]:
    """Every record of the site in storage form."""
    return {
        kind: sorted((found.stored() for found in place.find(record, place.select(record))), key=str)
        for kind, record in record_kinds().items()
    }


def answers(place: Place, at: datetime) -> list[Any]:
    """What the questions say at an instant."""
    return [
        people_here(place, at),
        anonymous_people_here(place, at),
        who_is_in(place, at),
        day_count(place, at),
        estimated_ends(place, at),
        badges_by_number(place, 7, at, 50),
        open_calls(place, at),
        badge_of_pictures(place, "sun-key-fish", at),
        free_pictures(place, at, 0.5),
        opening_at(place, at),
        closing_after(place, at),
        day_of(place, at),
    ]


def lived(engine: Engine, story: list[Operation], at: datetime) -> tuple[Any, ...]:
    """What the story does to the place, without a lasting effect."""
    with engine.connect() as connection, connection.begin() as transaction:
        place = Place(connection, SITE)
        outcomes = [operation.apply(place) for operation in story]
        found = (outcomes, rows(place), place.digest(), answers(place, at), erase(place, at, 1_000), rows(place))
        transaction.rollback()
    return found


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=st.lists(operations(), max_size=12), at=INSTANTS)
def test_the_same_story_ends_the_same_on_both_stores(
    engines: list[Engine], story: list[Operation], at: datetime
) -> None:
    story = [read_operation(write_operation(operation)) for operation in story]
    at = to_instant(at)
    sqlite, postgres = engines
    here = lived(sqlite, story, at)
    assert here == lived(postgres, story, at)
    # Nothing that happened is refused; what is asked for may be.
    for operation, outcome in zip(story, here[0], strict=True):
        assert isinstance(outcome, (Outcome, Refusal) if isinstance(operation, ChoosePictures) else Outcome)
