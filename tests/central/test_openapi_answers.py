"""Whatever is asked after the OpenAPI document, or just beside it, is answered as the document says."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode
from schemathesis.schemas import APIOperation

from central.devices import add_device, revoke_device
from central.store import Store
from tests.central.conftest import SITE
from tests.central.serving import Client
from tests.central.test_openapi import DOCUMENT

OPERATIONS = [
    found.ok() for found in schemathesis.openapi.from_dict(DOCUMENT).get_all_operations() if isinstance(found, Ok)
]
load_all_checks()
# Left out is what the protocol does otherwise, on purpose: an unreadable operation has a verdict, no status of its own.
PROMISES: list[Any] = CHECKS.get_by_names(
    [
        "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
        "response_schema_conformance", "unsupported_method", "allow_header_conformance", "ignored_auth",
    ]
)  # fmt: skip
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
EVERY_OPERATION = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.label)


@ON_SQLITE
@EVERY_OPERATION
def test_every_answer_is_in_the_document(client: Client, operation: APIOperation[Any, Any, Any, Any]) -> None:
    asked = operation.as_strategy() | operation.as_strategy(GenerationMode.NEGATIVE)

    @settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=asked, own_site=st.booleans())
    def ask(case: schemathesis.Case[Any], own_site: bool) -> None:
        if own_site and "site" in (case.path_parameters or {}):
            case.path_parameters["site"] = SITE
        case.call_and_validate(
            base_url=client.address, headers={"Authorization": f"Bearer {client.token}"}, checks=PROMISES
        )

    ask()


@pytest.mark.parametrize(
    ("who", "status", "code"),
    [
        ("nobody", 401, "token_required"),
        ("garbage", 401, "token_required"),
        ("ended", 401, "token_required"),
        ("another site", 403, "wrong_site"),
        ("revoked", 403, "revoked"),
    ],
)
@EVERY_OPERATION
def test_every_address_lets_in_who_may(
    client: Client, store: Store, operation: APIOperation[Any, Any, Any, Any], who: str, status: int, code: str
) -> None:
    token = add_device(store, SITE, "asking")
    if who == "revoked":
        revoke_device(store, SITE, "asking")
    elif who == "ended":
        add_device(store, SITE, "asking", replace=True)
    elif who == "another site":
        store.add_site("quartier")
        token = add_device(store, "quartier", "asking")
    client.token = {"nobody": None, "garbage": f"{token[:-2]}__"}.get(who, token)
    answer = client.ask(operation.method.upper(), operation.path.format(site=SITE))
    if operation.definition.raw.get("security"):
        assert (answer.status, answer.code) == (status, code)
    elif operation.method == "post":
        assert answer.code == "body_unreadable", "it asks for the token first"
    else:
        assert answer.status == 200, "it tells nothing of a site"


def test_only_these_addresses_ask_for_no_token() -> None:
    assert len(OPERATIONS) == len(DOCUMENT["paths"])
    open_to_all = {operation.path for operation in OPERATIONS if not operation.definition.raw.get("security")}
    pairing = {"/v1/sites/{site}/pairing", "/v1/sites/{site}/pairing/token"}
    assert open_to_all == {"/v1/health", "/v1/ready", "/v1/openapi.json", *pairing}
