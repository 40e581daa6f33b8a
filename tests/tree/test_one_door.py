"""The clock, identifiers, chance and sleeping are asked in `ecocentre/system.py` and nowhere else."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.tree.sources import DEVELOPER_TOOLS, ROOT, imports, parsed, place, python_files

PROGRAM = ("ecocentre", "offline_cache", "kiosk", "ui", "central")
DOOR = ROOT / "ecocentre" / "system.py"
# Asking these is asking the machine: two runs get two answers.
BANNED_CALLS = {
    "time.time", "time.time_ns", "time.monotonic", "time.monotonic_ns", "time.perf_counter", "time.perf_counter_ns",
    "time.sleep", "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "datetime.datetime.now",
    "datetime.datetime.utcnow", "datetime.date.today", "uuid.uuid1", "uuid.uuid4", "uuid.uuid6", "uuid.uuid7",
    "os.urandom", "QDateTime.currentDateTime", "QDateTime.currentDateTimeUtc", "QDate.currentDate", "QTime.currentTime",
}  # fmt: skip
BANNED_IMPORTS = {"random", "secrets", "uuid.uuid1", "uuid.uuid4", "uuid.uuid6", "uuid.uuid7", "os.urandom"} | {
    f"time.{name}"
    for name in ("time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "sleep")
}


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return f"{dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else "?"


def banned_uses(path: Path) -> Iterator[tuple[int, str]]:
    """Every mention counts, not only calls: `default_factory=time.time` asks too."""
    for line, name in imports(path):
        if name in BANNED_IMPORTS or name.split(".")[0] in {"random", "secrets"}:
            yield line, name
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Attribute) and dotted(node) in BANNED_CALLS:
            yield node.lineno, dotted(node)


def test_the_program_asks_the_machine_through_one_file() -> None:
    wrong = [
        f"{place(path, line)} {name}"
        for path in python_files(*PROGRAM)
        if path not in {DOOR, *DEVELOPER_TOOLS}
        for line, name in banned_uses(path)
    ]
    assert wrong == []


def test_no_test_sleeps() -> None:
    """A test waits for what it expects, or moves its own clock."""
    wrong = [
        f"{place(path, line)} {name}"
        for path in python_files("tests")
        for line, name in banned_uses(path)
        if name in {"time.sleep", "QTest.qSleep"}
    ]
    assert wrong == []


def test_the_screen_reads_files_through_the_resources_door() -> None:
    """No `open` and no reading of paths in `ui/`, so that a frozen program finds everything."""
    readers = {"read_text", "read_bytes", "iterdir", "glob", "rglob"}
    wrong = [
        place(path, node.lineno)
        for path in python_files("ui")
        if path not in DEVELOPER_TOOLS and "tour" not in path.parts
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Attribute) and node.func.attr in readers)
            or (isinstance(node.func, ast.Name) and node.func.id == "open")
        )
    ]
    assert wrong == []
