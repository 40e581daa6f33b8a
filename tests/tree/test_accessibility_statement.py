"""The conformance statement leans on tests that are there, and says of every clause how it is met."""

import re

from tests.tree.sources import ROOT

STATEMENT = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
ANSWERS = {"supports", "partly", "not", "n/a"}
CRITERIA = """
1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12
1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4
2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.1 4.1.2 4.1.3
""".split()
"""WCAG 2.2, levels A and AA, and 4.1.1, which EN 301 549 still has."""
CLAUSES = """
4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 4.2.6 4.2.7 4.2.8 4.2.9 4.2.10 4.2.11
5.1.2.1 5.1.2.2 5.1.3.1 5.1.3.2 5.1.3.3 5.1.3.4 5.1.3.5 5.1.3.6 5.1.3.7 5.1.3.8 5.1.3.9 5.1.3.10 5.1.3.11 5.1.3.12
5.1.3.13 5.1.3.14 5.1.3.15 5.1.3.16 5.1.4 5.1.5 5.1.6.1 5.1.6.2 5.1.7 5.2 5.3 5.4 5.5.1 5.5.2 5.6.1 5.6.2 5.7 5.8 5.9
6 7
8.1.1 8.1.2 8.1.3 8.2.1.1 8.2.1.2 8.2.2.1 8.2.2.2 8.3.0 8.3.1 8.3.2.1 8.3.2.2 8.3.2.3.1 8.3.2.3.2 8.3.2.3.3 8.3.2.4
8.3.2.5 8.3.2.6 8.3.3.1 8.3.3.2 8.3.3.3.1 8.3.3.3.2 8.3.4.1 8.3.4.2 8.3.4.3.1 8.3.4.3.2 8.3.4.3.3 8.3.5 8.3.6 8.4.1
8.4.2.1 8.4.2.2 8.4.3 8.5
9 10
11.4.1 11.5.1 11.5.2.1 11.5.2.2 11.5.2.3 11.5.2.4 11.5.2.5 11.5.2.6 11.5.2.7 11.5.2.8 11.5.2.9 11.5.2.10 11.5.2.11
11.5.2.12 11.5.2.13 11.5.2.14 11.5.2.15 11.5.2.16 11.5.2.17 11.6.1 11.6.2 11.7 11.8.1 11.8.2 11.8.3 11.8.4 11.8.5
12.1.1 12.1.2 12.2.2 12.2.3 12.2.4 13
""".split()
"""EN 301 549 V3.2.1, without what only introduces; its clauses 11.1 to 11.4 are the criteria."""
DOCUMENTS = {"8.3.6": "hardware.md", "12.1.2": "accessibility.md"}
"""What is supported by a document of ours rather than shown by a test."""


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
    assert len(rows()) > 140
    assert [row[0] for row in rows() if row[1] not in ANSWERS] == []


def answered() -> list[str]:
    """The numbers that the rows answer, "8.3.4.3.1 to 8.3.4.3.3" as three."""
    found = []
    for cell, *_ in rows():
        for first, last in re.findall(r"(?:^|, )(\d+(?:\.\d+)*)(?: to (\d+(?:\.\d+)*))?", cell):
            stem, _, number = first.rpartition(".")
            ends = int((last or first).rpartition(".")[2])
            found += [f"{stem}.{each}".lstrip(".") for each in range(int(number), ends + 1)]
    return found


def test_what_is_supported_is_shown_by_a_test_or_is_a_document() -> None:
    unproved = {row[0].split()[0]: row[2] for row in rows() if row[1] == "supports" and not row[3]}
    assert set(unproved) == set(DOCUMENTS)
    for document in DOCUMENTS.values():
        assert (ROOT / "docs" / document).is_file()
    assert "(hardware.md)" in unproved["8.3.6"]
    hardware = (ROOT / "docs" / "hardware.md").read_text(encoding="utf-8")
    assert {"mounting_height_mm", "viewing_distance_mm"} <= set(re.findall(r"\w+", hardware))


def test_every_clause_and_every_criterion_is_answered_once() -> None:
    found = answered()
    assert [number for number in CLAUSES + CRITERIA if number not in found] == []
    assert sorted(found) == sorted(CLAUSES + CRITERIA)
