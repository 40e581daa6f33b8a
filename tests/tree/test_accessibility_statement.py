"""The conformance statement leans on tests that are there, and says of every clause how it is met."""

import re

from tests.tree.sources import ROOT

STATEMENT = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
ANSWERS = {"supports", "partly", "not", "n/a"}
# Being written at the same time by others: emptied when they are there.
CRITERIA = """
1.1.1 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.2.1 2.2.2 2.3.1
2.4.2 2.4.3 2.4.4 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3
3.3.4 3.3.8 4.1.2 4.1.3 1.2.1 1.2.5 1.4.2 2.1.4 2.4.1 2.4.5 2.5.4 2.5.7 3.3.7 4.1.1
""".split()
"""WCAG 2.2, levels A and AA; 1.2.1 to 1.2.5 are named by their ends."""


def rows() -> list[list[str]]:
    lines = [line for line in STATEMENT.splitlines() if re.match(r"\| \d", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def named_tests() -> set[str]:
    return {path for _, _, _, tests in rows() for path in re.findall(r"`(tests/[\w/]+\.py)(?:::\w+)?`", tests)}


def test_every_test_that_is_named_is_there() -> None:
    missing = {path for path in named_tests() if not (ROOT / path).is_file()}
    assert missing == set()
    for path, test in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", STATEMENT):
        assert f"def {test}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path}::{test}"


def test_every_clause_has_one_of_four_answers() -> None:
    assert len(rows()) > 90
    assert [row[0] for row in rows() if row[1] not in ANSWERS] == []


def test_what_is_supported_is_shown_by_a_test_or_is_a_document() -> None:
    unproved = [clause for clause, answer, _, tests in rows() if answer == "supports" and not tests]
    assert [clause for clause in unproved if not clause.startswith(("8.3.5", "12."))] == []


def test_every_criterion_of_wcag_is_answered() -> None:
    assert [number for number in CRITERIA if not re.search(rf"(?<![\d.]){re.escape(number)}(?!\.?\d)", STATEMENT)] == []
