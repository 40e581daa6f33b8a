"""Every measurement runs, in its shortest form; of its figures only those are judged here that have to be nothing."""

import subprocess
import sys

import pytest

from bench.__main__ import NAMES
from bench.measure import COLUMNS, ROOT, Figure, child_environment, percentile, table


@pytest.mark.parametrize("name", NAMES)
def test_a_measurement_runs_and_prints_its_table(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bench", name, "--small"],
        cwd=ROOT,
        env=child_environment(),
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    head, rule, *figures = [line.strip("|").split("|") for line in done.stdout.splitlines()]
    assert tuple(cell.strip() for cell in head) == COLUMNS
    assert all(set(cell) == {"-"} for cell in rule)
    assert figures
    assert all(len(cells) == len(COLUMNS) and cells[0].strip() and cells[1].strip() for cells in figures)
    broken = [cells for cells in figures if cells[-2].strip().startswith("<= 0 ") and cells[-1].strip() != "met"]
    assert not broken, done.stderr


def test_an_unknown_measurement_is_named() -> None:
    command = [sys.executable, "-m", "bench", "speed"]
    done = subprocess.run(command, cwd=ROOT, env=child_environment(), check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert "there is no speed" in done.stderr


@pytest.mark.parametrize(
    ("figure", "ratio", "verdict"),
    [
        (Figure("a", "ms", 3.0, "b", 2.0, most_ratio=1.5), "1.50x", "met"),
        (Figure("a", "ms", 3.1, "b", 2.0, most_ratio=1.5), "1.55x", "missed"),
        (Figure("a", "ms", 5.0, "b", 1.0, most=5), "5.00x", "met"),
        (Figure("a", "ms", 5.1, "b", 1.0, most=5), "5.10x", "missed"),
        (Figure("a", "ms", 5.1, "b", 1.0), "5.10x", ""),
        (Figure("a", "ms", 5.1), "", ""),
    ],
)
def test_a_figure_is_judged_by_its_goal(figure: Figure, ratio: str, verdict: str) -> None:
    cells = dict(zip(COLUMNS, figure.cells(), strict=True))
    assert (cells["ratio"], cells["verdict"]) == (ratio, verdict)


def test_the_columns_of_the_table_line_up() -> None:
    lines = table([Figure("short", "ms", 1.0), Figure("much longer", "ms", 1234.5, "a peer", 1.0)]).splitlines()
    assert len({len(line) for line in lines}) == 1


def test_percentiles_of_a_known_series() -> None:
    series = [float(number) for number in range(101)]
    assert (percentile(series, 50), percentile(series, 99)) == (50.0, 99.0)
    assert percentile([7.0], 99) == 7.0
