"""The OpenAPI document is valid and tells what the service does."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from openapi_spec_validator import OpenAPIV31SpecValidator

from central.openapi import openapi_document
from central.problems import PROBLEMS
from ecocentre.operations import Operation, operation_kinds, write_operation
from tests.central.serving import Client
from tests.ecocentre.strategies import operations
from tests.operations import Maker

DOCUMENT: dict[str, Any] = json.loads(json.dumps(openapi_document()))
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def schema(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(
        {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    )


def test_the_document_is_valid() -> None:
    assert [str(fault) for fault in OpenAPIV31SpecValidator(DOCUMENT).iter_errors()] == []


def test_every_operation_and_every_problem_is_in_it() -> None:
    assert set(DOCUMENT["components"]["schemas"]["Operation"]["discriminator"]["mapping"]) == set(operation_kinds())
    told = json.dumps(DOCUMENT["paths"])
    assert [code for code in PROBLEMS if f"`{code}`" not in told] == []


@given(operations())
def test_every_operation_fits_its_schema(operation: Operation) -> None:
    schema("Operation").validate(json.loads(write_operation(operation)))


@ON_SQLITE
def test_every_answer_fits_its_schema(client: Client) -> None:
    maker = Maker()
    pushed = client.push([maker.arrive(), b"{}"])
    answers = {
        "PushAnswer": pushed,
        "Page": client.get("records"),
        "Digest": client.get("digest"),
        "Health": client.get("/v1/health"),
        "Problem": client.get("records?since=x:1"),
    }
    answers["Page "] = client.get("records?limit=1")
    for name, answer in answers.items():
        schema(name.strip()).validate(answer.json)


@ON_SQLITE
def test_every_address_of_the_document_is_there(client: Client) -> None:
    for path, methods in DOCUMENT["paths"].items():
        for method in set(methods) - {"parameters"}:
            answer = client.ask(method.upper(), path.format(site="lices"), b"{}" if method == "post" else None)
            assert answer.status in (200, 400), path
    assert client.get("/v1/openapi.json").json == DOCUMENT
