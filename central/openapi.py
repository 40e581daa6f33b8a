"""The OpenAPI 3.1 document of the service, made from the structs that the service itself reads and writes."""

from functools import cache
from typing import Any

import msgspec

from central.problems import PROBLEMS
from ecocentre import RULES_VERSION
from ecocentre.operations import operation_kinds
from ecocentre.records import record_kinds
from ecocentre.subjects import load_subjects
from ecocentre.wire import (
    LONGEST_WAIT_SECONDS,
    MEDIA_TYPE,
    MOST_ROWS,
    PROBLEM_TYPE,
    RULES_HEADER,
    Digest,
    Health,
    Page,
    Pairing,
    PairingRequest,
    Problem,
    Push,
    PushAnswer,
    Token,
    TokenRequest,
)

_REFERENCE = "#/components/schemas/{name}"
_ANYONE = ("not_found", "method_not_allowed", "internal", "overloaded")
_STRANGERS = ("too_many_requests", "body_unreadable", "too_large", "encoding_not_taken", *_ANYONE)
_DEVICES = ("token_required", "wrong_site", "revoked", "too_many_requests", *_ANYONE)


@cache
def openapi_document() -> dict[str, Any]:
    """The document as plain data."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Écocentre: the central service",
            "version": f"1.{RULES_VERSION}",
            "license": {"name": "GPL-3.0-or-later", "identifier": "GPL-3.0-or-later"},
        },
        "paths": _paths(),
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {"device": {"type": "http", "scheme": "bearer", "description": "A device token."}},
        },
    }


def _schemas() -> dict[str, Any]:
    load_subjects()
    operations = operation_kinds()
    wire = [Push, PushAnswer, Page, Digest, Health, Problem, PairingRequest, Pairing, TokenRequest, Token]
    components: dict[str, Any]
    _, components = msgspec.json.schema_components([*wire, *operations.values()], ref_template=_REFERENCE)
    mapping = {kind: _REFERENCE.format(name=operation.__name__) for kind, operation in sorted(operations.items())}
    components["Operation"] = {
        "title": "Operation",
        "description": "One operation of any kind.",
        "oneOf": [{"$ref": reference} for reference in mapping.values()],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    components["Push"]["properties"]["operations"]["items"] = {"$ref": _REFERENCE.format(name="Operation")}
    components["Page"]["properties"]["changed"]["propertyNames"] = {"enum": list(record_kinds())}
    return components


def _paths() -> dict[str, Any]:
    site = "/v1/sites/{site}"
    return {
        f"{site}/operations": {
            "parameters": [_SITE],
            "post": {
                "operationId": "push",
                "summary": "Hand over operations; each gets a verdict.",
                "security": [{"device": []}],
                "parameters": [
                    _parameter("header", RULES_HEADER, "The version of the kiosk's rules.", {"type": "integer"})
                ],
                "requestBody": {"required": True, "content": _content("Push", MEDIA_TYPE)},
                "responses": _responses(
                    "PushAnswer", *_DEVICES, "body_unreadable", "too_large", "encoding_not_taken", "centre_too_old"
                ),
            },
        },
        f"{site}/records": {
            "parameters": [_SITE],
            "get": {
                "operationId": "pull",
                "summary": f"What changed after a cursor; held open up to {LONGEST_WAIT_SECONDS} s.",
                "security": [{"device": []}],
                "parameters": [
                    _parameter("query", "since", "A cursor, EPOCH:N; absent: the beginning.", {"type": "string"}),
                    _parameter("query", "began", "While loading: the first page's `end`.", {"type": "string"}),
                    _parameter("query", "wait", "Seconds to wait for a change.", _whole(LONGEST_WAIT_SECONDS, 0)),
                    _parameter("query", "limit", "Most records in one page.", _whole(MOST_ROWS, MOST_ROWS)),
                ],
                "responses": _responses("Page", *_DEVICES, "cursor_unreadable", "cursor_gone"),
            },
        },
        f"{site}/digest": {
            "parameters": [_SITE],
            "get": {
                "operationId": "digest",
                "summary": "Count and sum of hashes of every kind of record.",
                "security": [{"device": []}],
                "responses": _responses("Digest", *_DEVICES),
            },
        },
        f"{site}/pairing": {
            "parameters": [_SITE],
            "post": {
                "operationId": "pairing",
                "summary": "Ask to be admitted: the codes for staff and for the token (RFC 8628 section 3.1).",
                "requestBody": {"required": True, "content": _content("PairingRequest", MEDIA_TYPE)},
                "responses": _responses("Pairing", *_STRANGERS),
            },
        },
        f"{site}/pairing/token": {
            "parameters": [_SITE],
            "post": {
                "operationId": "pairing_token",
                "summary": "The device token, once staff have admitted the device (RFC 8628 section 3.4).",
                "requestBody": {"required": True, "content": _content("TokenRequest", MEDIA_TYPE)},
                "responses": _responses(
                    "Token", "authorization_pending", "slow_down", "access_denied", "expired_token", *_STRANGERS
                ),
            },
        },
        f"{site}/token": {
            "parameters": [_SITE],
            "post": {
                "operationId": "renew_token",
                "summary": "A new token; the present one holds until the new one is used.",
                "security": [{"device": []}],
                "responses": _responses("Token", *_DEVICES),
            },
        },
        "/v1/health": {
            "get": {
                "operationId": "health",
                "summary": "Whether the centre answers.",
                "responses": _responses("Health", "method_not_allowed", "internal"),
            }
        },
        "/v1/ready": {
            "get": {
                "operationId": "ready",
                "summary": "Whether the centre can serve: its database answers, and is of this version.",
                "responses": _responses("Health", "method_not_allowed", "internal", "overloaded"),
            }
        },
        "/v1/openapi.json": {
            "get": {
                "operationId": "openapi",
                "summary": "This document.",
                "responses": {
                    "200": {"description": "Done.", "content": {MEDIA_TYPE: {"schema": {"type": "object"}}}},
                    **_problems("method_not_allowed", "internal"),
                },
            }
        },
    }


def _parameter(where: str, name: str, text: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"in": where, "name": name, "description": text, "required": where == "path", "schema": schema}


_SITE = _parameter("path", "site", "The site's name.", {"type": "string"})


def _whole(most: int, default: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": 0, "maximum": most, "default": default}


def _content(schema: str, media_type: str) -> dict[str, Any]:
    return {media_type: {"schema": {"$ref": _REFERENCE.format(name=schema)}}}


def _responses(schema: str, *codes: str) -> dict[str, Any]:
    return {"200": {"description": "Done.", "content": _content(schema, MEDIA_TYPE)}, **_problems(*codes)}


def _problems(*codes: str) -> dict[str, Any]:
    by_status: dict[str, list[str]] = {}
    for code in codes:
        by_status.setdefault(str(int(PROBLEMS[code][0])), []).append(code)
    return {
        status: {"description": ", ".join(f"`{code}`" for code in found), "content": _content("Problem", PROBLEM_TYPE)}
        for status, found in sorted(by_status.items())
    }
