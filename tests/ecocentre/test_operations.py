"""Operations: how they are written and read."""

import json
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecocentre.operations import Operation, operation_kinds, read_operation, write_operation
from tests.ecocentre.strategies import operations
from tests.operations import Maker


@given(operations())
def test_an_operation_travels_unchanged(operation: Operation) -> None:
    body = write_operation(operation)
    assert read_operation(body) == operation
    assert write_operation(read_operation(body)) == body


@given(operations())
def test_an_operation_has_one_spelling(operation: Operation) -> None:
    members = json.loads(write_operation(operation))
    shuffled = json.dumps(dict(reversed(members.items())), indent=1).encode()
    assert write_operation(read_operation(shuffled)) == write_operation(operation)


def test_a_kind_names_its_subject() -> None:
    for kind, operation in operation_kinds().items():
        assert kind.partition(".")[0] == operation.__module__.rpartition(".")[2]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", ""),
        ("id", "01890000-0000-7000-8000-00000000000G"),
        ("id", "01890000-0000-7000-8000-000000000001\n"),
        ("id", None),
        ("kiosk", "Lobby"),
        ("kiosk", "x" * 61),
        ("made_at", "2026-11-23T10:00:00"),
        ("made_at", "yesterday"),
        ("made_at", 0),
        ("clock_error_ms", 10**14),
        ("clock_error_ms", 0.5),
        ("people", 0),
        ("people", 201),
        ("people", "2"),
        ("people", True),
        ("purposes", ["x"] * 21),
        ("purposes", "work"),
        ("purposes", ["work\n"]),
        ("by", "anna\n"),
        ("visit", "\0"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(field: str, value: object) -> None:
    members = json.loads(write_operation(Maker().arrive()))
    with pytest.raises(msgspec.ValidationError, match=rf"\$\.{field}"):
        read_operation(json.dumps({**members, field: value}).encode())


@pytest.mark.parametrize("alias", ["", "\0", "a\nb", "a\n", "x" * 41, "\x7f"])
def test_a_wrong_alias_is_refused(alias: str) -> None:
    members = {
        "kind": "badges.issue",
        "id": Maker().new_id(),
        "kiosk": "lobby",
        "made_at": "2026-11-23T10:00:00Z",
        "badge": Maker().new_id(),
        "key": Maker().new_id(),
        "alias": alias,
        "expires_at": "2027-11-23T10:00:00Z",
    }
    with pytest.raises(msgspec.ValidationError, match=r"\$\.alias"):
        read_operation(json.dumps(members).encode())


@given(operations(), st.sampled_from(["\0", "\n"]))
def test_no_text_of_any_operation_takes_a_nul_or_ends_in_a_line_break(operation: Operation, character: str) -> None:
    members = json.loads(write_operation(operation))
    for name, value in members.items():
        if isinstance(value, str):
            wrong: object = value + character
        elif isinstance(value, list):
            wrong = [*value[1:], f"{value[0] if value else 'x'}{character}"]
        else:
            continue
        with pytest.raises(msgspec.ValidationError):
            read_operation(json.dumps({**members, name: wrong}).encode())


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"1", b'{"kind":"visits.arrive"}', b'{"kind":1}', b"\xff"])
def test_what_is_no_operation_is_refused(body: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        read_operation(body)


def test_a_member_that_is_not_known_yet_is_passed_over() -> None:
    arrive = Maker().arrive()
    members = {**json.loads(write_operation(arrive)), "mood": "sunny"}
    assert read_operation(json.dumps(members).encode()) == arrive


def test_an_unknown_error_of_the_clock_changes_nothing() -> None:
    arrive = Maker().arrive()
    assert arrive.happened_at == arrive.made_at


def test_the_clock_is_corrected_as_far_as_instants_reach() -> None:
    arrive = msgspec.structs.replace(Maker().arrive(), made_at=datetime(1, 1, 1, tzinfo=UTC), clock_error_ms=10**13)
    assert arrive.happened_at == datetime(1900, 1, 1, tzinfo=UTC)
    late = msgspec.structs.replace(arrive, made_at=datetime(2026, 1, 1, 12, tzinfo=UTC), clock_error_ms=-60_000)
    assert late.happened_at - late.made_at == timedelta(minutes=1)
