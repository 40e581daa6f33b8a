"""What `docs/sync-protocol.md` says is what the program does."""

import json
import re
from typing import Any

import msgspec
import pytest

from central.answers import MOST_BODY_BYTES, MOST_UNKNOWN_BODY_BYTES
from central.feed import TOMBSTONE_DAYS
from central.intake import UNREADABLE_CODES
from central.limits import MOST_AT_ONCE, REQUESTS_PER_SECOND, STRANGERS_AT_ONCE, STRANGERS_PER_SECOND
from central.openapi import openapi_document
from central.pairing import CODE_LETTERS, INTERVAL_SECONDS, LETTERS, MOST_FROM_ONE_ADDRESS, MOST_PENDING
from central.problems import PROBLEMS
from ecocentre import RULES_VERSION, wire
from ecocentre.operations import Operation, operation_kinds, read_operation
from ecocentre.records import EARLIEST, LATEST, row_hash
from kiosk.relay.discovery import SERVICE
from kiosk.relay.partner import EVERY_SECONDS
from kiosk.relay.service import MOST_BODY_BYTES as MOST_RELAY_BYTES
from tests.central.serving import ROOT

DOCUMENT = (ROOT / "docs" / "sync-protocol.md").read_text(encoding="utf-8")
EXAMPLES = [json.loads(text) for text in re.findall(r"```json\n(.*?)```", DOCUMENT, re.DOTALL)]

RELAY = [wire.Handover, wire.Held]
PAIRING = [wire.PairingRequest, wire.Pairing, wire.TokenRequest, wire.Token]


def table(first: str) -> list[list[str]]:
    """The cells of the table whose heading begins with `first`, without the heading."""
    lines = DOCUMENT[DOCUMENT.index(f"\n| {first} |") + 1 :].split("\n\n")[0].splitlines()
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]


def word(cell: str) -> str:
    return cell.strip("`")


def test_every_address_is_told() -> None:
    told = {tuple(word(row[0]).partition("?")[0].split(" ")) for row in table("request")}
    there = {
        (method.upper(), path)
        for path, methods in openapi_document()["paths"].items()
        for method in set(methods) - {"parameters"}
    }
    assert told == there


def test_every_operation_is_told_with_its_fields() -> None:
    common = {word(row[0]) for row in table("field")}
    assert common == {"kind", *(field.name for field in msgspec.structs.fields(Operation))}
    told = {word(row[0]): row for row in table("kind")}
    assert set(told) == set(operation_kinds())
    for kind, operation in operation_kinds().items():
        own = [field for field in msgspec.structs.fields(operation) if field.name not in common]
        fields = dict(re.findall(r"`(\w+)`(?: \(([^)]*)\))?", told[kind][1]))
        assert list(fields) == [field.name for field in own]
        for field in own:
            default = "" if field.required else msgspec.json.encode(field.default).decode()
            assert fields[field.name] == default, f"{kind}: {field.name}"
        assert told[kind][2] in ("fact", "claim")


def test_every_verdict_is_told() -> None:
    assert {word(row[0]) for row in table("verdict")} == {wire.ACCEPTED, wire.KNOWN, wire.REFUSED, wire.UNREADABLE}
    assert {word(row[0]) for row in table("code of `unreadable`")} == set(UNREADABLE_CODES)


def test_every_problem_is_told_with_its_status() -> None:
    assert {word(row[0]): int(row[1]) for row in table("code")} == {
        code: int(status) for code, (status, _) in PROBLEMS.items()
    }


@pytest.mark.parametrize(
    "said",
    [
        f"at most {wire.MOST_OPERATIONS}, in the order",
        f"at most {wire.MOST_ROWS:,}, which",
        f"at most {wire.LONGEST_WAIT_SECONDS}, for which",
        f"at most {MOST_BODY_BYTES:,} bytes (without a token: {MOST_UNKNOWN_BODY_BYTES:,})",
        f"ask {MOST_AT_ONCE:,} times at once and {REQUESTS_PER_SECOND} times a second",
        f"{STRANGERS_AT_ONCE} times at once and {STRANGERS_PER_SECOND} times a second",
        f"{CODE_LETTERS} letters of `{LETTERS}`",
        f"keeps {MOST_PENDING} devices of a site waiting at most, {MOST_FROM_ONE_ADDRESS} from one address",
        f"which is {INTERVAL_SECONDS} s longer",
        f"At most {wire.MOST_OPERATIONS} operations and {MOST_RELAY_BYTES:,} bytes",
        f"otherwise every {EVERY_SECONDS:g} s",
        f"`{SERVICE.removesuffix('.local.')}`",
        f"kept {TOMBSTONE_DAYS} days",
        f"`{wire.RULES_HEADER}: N`",
        f"(now {RULES_VERSION})",
        f"from the year {EARLIEST.year} to the start of {LATEST.year}",
    ],
)
def test_every_limit_is_told(said: str) -> None:
    assert said in " ".join(DOCUMENT.split())


def test_every_example_can_be_read() -> None:
    types: list[Any] = [Operation, wire.PushAnswer, wire.Page, wire.Digest, wire.Problem, *PAIRING, *RELAY]
    assert len(EXAMPLES) == len(types)
    for example, expected in zip(EXAMPLES, types, strict=True):
        body = json.dumps(example).encode()
        if expected is Operation:
            assert read_operation(body).id == example["id"]
        else:
            msgspec.json.decode(body, type=expected)
            assert {field.name for field in msgspec.structs.fields(expected)} == set(example)
    problem = EXAMPLES[types.index(wire.Problem)]
    assert (problem["status"], problem["title"]) == PROBLEMS[problem["code"]]


def test_the_hashes_are_those_of_the_program() -> None:
    total = 0
    for row, hash_ in table("row"):
        found = row_hash(tuple(json.loads(word(row))))
        assert f"{found:016x}" == word(hash_)
        total += found
    assert f"The sum of both is `{total % 2**64:016x}`" in DOCUMENT
