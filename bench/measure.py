"""What every measurement shares: a figure beside its peer, percentiles, the table, and a folder on the real disk."""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple, TypeVar

from bench.gauges import now_ms

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[1]
COLUMNS = ("what", "ours", "peer", "of the peer", "ratio", "goal", "verdict")


class Figure(NamedTuple):
    """One line of the table. `ours` and `peer` are in `unit`; less is better.

    `most_ratio` is the goal for ours / peer, `most` the goal for ours itself; both None where there is no goal.
    """

    what: str
    unit: str
    ours: float
    peer_name: str = ""
    peer: float | None = None
    most_ratio: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.peer if self.peer else None

    @property
    def verdict(self) -> str:
        """`met`, `missed`, or nothing where there is no goal."""
        if self.most_ratio is not None and self.ratio is not None:
            return "met" if self.ratio <= self.most_ratio else "missed"
        if self.most is not None:
            return "met" if self.ours <= self.most else "missed"
        return ""

    def cells(self) -> tuple[str, ...]:
        """The line, one text for each of `COLUMNS`."""
        goal = ""
        if self.most_ratio is not None:
            goal = f"<= {self.most_ratio:g}x"
        elif self.most is not None:
            goal = f"<= {self.most:g} {self.unit}"
        return (
            self.what,
            f"{_digits(self.ours)} {self.unit}",
            "" if self.peer is None else f"{_digits(self.peer)} {self.unit}",
            self.peer_name,
            "" if self.ratio is None else f"{self.ratio:.2f}x",
            goal,
            self.verdict,
        )


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table whose columns also line up in a terminal."""
    rows = [COLUMNS, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of a hundred do not exceed, between two neighbours where it falls between them."""
    if len(values) == 1:
        return values[0]
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def percentiles(
    what: str,
    values_ms: Sequence[float],
    peer_name: str = "",
    peer_ms: Sequence[float] = (),
    *,
    percents: Sequence[int] = (50, 99),
    most_ratio: float | None = None,
    most: dict[int, float] | None = None,
) -> list[Figure]:
    """One figure in ms for each percentile of a series, beside the same percentile of the peer's."""
    return [
        Figure(
            f"{what}, p{percent}",
            "ms",
            percentile(values_ms, percent),
            peer_name,
            percentile(peer_ms, percent) if peer_ms else None,
            most_ratio,
            (most or {}).get(percent),
        )
        for percent in percents
    ]


def timed_ms(work: Callable[[], T]) -> tuple[float, T]:
    """How long the work took, and its answer."""
    started = now_ms()
    answer = work()
    return now_ms() - started, answer


@contextmanager
def folder() -> Iterator[Path]:
    """A folder for one measurement, on the disk where the project lies: a folder in memory would flatter us."""
    place = ROOT / "build"
    place.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=place) as name:
        yield Path(name)


def child_environment() -> dict[str, str]:
    """For programs that a measurement starts: no display, the project importable, compiled modules kept."""
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


def _digits(value: float) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
