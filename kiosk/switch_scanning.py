"""What is lit next for somebody who uses one switch: rows, then what stands in a row. No Qt, no clock of its own."""

from collections.abc import Sequence
from typing import Generic, TypeVar

T = TypeVar("T")

PACES_MS = (1_500, 2_000, 3_000, 4_500, 6_000)
"""How long something may stay lit: nothing is lit for less."""
PACE_MS = 2_000
ROUNDS = 3
"""Rounds without an answer after which it pauses."""
ROUNDS_IN_A_ROW = 2
"""Rounds in one row without an answer after which it goes back to the rows."""


class SwitchScan(Generic[T]):
    """Row and column scanning: a strike enters the row that is lit, another takes what is lit in it.

    A row of one is taken at once. After three rounds nothing is lit, until a strike begins anew.
    """

    def __init__(self, rows: Sequence[Sequence[T]]) -> None:
        self._rows = [tuple(row) for row in rows if row]
        self._row = 0
        self._place: int | None = None
        self._rounds = 0
        self._rounds_in_row = 0

    @property
    def lit(self) -> tuple[T, ...]:
        """What a strike would enter, or take where it is one; nothing during the pause."""
        if self.is_paused:
            return ()
        row = self._rows[self._row]
        return row if self._place is None else (row[self._place],)

    @property
    def is_paused(self) -> bool:
        return self._rounds >= ROUNDS or not self._rows

    def change(self, rows: Sequence[Sequence[T]]) -> bool:
        """There is something else on the screen: go on from what is lit, or begin anew where that is gone.

        Tells whether what is lit is still the same.
        """
        lit, was_row = self.lit, self._place is None
        self._rows = [tuple(row) for row in rows if row]
        number = next((number for number, row in enumerate(self._rows) if lit and lit[0] in row), None)
        if number is None:
            self._begin()
            return False
        self._row = number
        if was_row:
            return self._rows[number] == lit
        self._place = self._rows[number].index(lit[0])
        return True

    def step(self) -> None:
        """Light what comes next."""
        if self.is_paused:
            return
        if self._place is None:
            self._row = (self._row + 1) % len(self._rows)
            self._rounds += self._row == 0
            return
        self._place = (self._place + 1) % len(self._rows[self._row])
        self._rounds_in_row += self._place == 0
        if self._rounds_in_row >= ROUNDS_IN_A_ROW:
            self._place = None
            self._rounds_in_row = 0

    def strike(self) -> T | None:
        """Answer: the row that was lit is entered, or what was lit is returned and everything begins anew."""
        if not self._rows:
            return None
        if self.is_paused:
            self._begin()
            return None
        row = self._rows[self._row]
        if self._place is None and len(row) > 1:
            self._place = 0
            self._rounds = self._rounds_in_row = 0
            return None
        taken = row[self._place or 0]
        self._begin()
        return taken

    def _begin(self) -> None:
        self._row = self._rounds = self._rounds_in_row = 0
        self._place = None


def rows_of(places: Sequence[tuple[float, float]]) -> list[list[int]]:
    """The rows of stops that are given in their order by top and bottom: what overlaps for the most part stands beside.

    A stop that lies above the one before it begins another row: the order is that of the keys.
    """
    rows: list[list[int]] = []
    top = bottom = 0.0
    for index, (above, below) in enumerate(places):
        shared = min(bottom, below) - max(top, above)
        if rows and shared > 0.5 * min(bottom - top, below - above):
            rows[-1].append(index)
            top, bottom = min(top, above), max(bottom, below)
        else:
            rows.append([index])
            top, bottom = above, below
    return rows
