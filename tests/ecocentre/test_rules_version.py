"""A kiosk waits for a centre of older rules only if the rules have a number of their own."""

import hashlib
import json

import msgspec

from ecocentre import RULES_VERSION
from ecocentre.operations import operation_kinds
from ecocentre.records import record_kinds
from ecocentre.subjects import load_subjects

PRESENT = {2: "f4fe39dfb0e3d193"}
"""The present version of the rules, and what its shapes come to."""


def test_a_changed_shape_has_a_new_version_of_the_rules() -> None:
    load_subjects()
    _, operations = msgspec.json.schema_components([operation for _, operation in sorted(operation_kinds().items())])
    for schema in operations.values():
        schema.pop("description", None)
    records = {
        kind: [(column.name, str(column.type), column.nullable) for column in record.columns()]
        for kind, record in record_kinds().items()
    }
    shapes = json.dumps([operations, records], sort_keys=True)
    fingerprint = hashlib.sha256(shapes.encode()).hexdigest()[:16]
    assert {RULES_VERSION: fingerprint} == PRESENT, (
        "The shape of an operation or a record changed. If the rules had been released, raise RULES_VERSION: an older "
        "centre would set the new operations aside. Then write the new pair here."
    )
