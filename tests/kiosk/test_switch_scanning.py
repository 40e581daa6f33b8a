"""With one switch everything is reached: row by row, then in the row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.switch_scanning import PACES_MS, ROUNDS, ROUNDS_IN_A_ROW, SwitchScan, rows_of

ROWS = [["a", "b"], ["c"], ["d", "e", "f"]]


def stepped(scan: SwitchScan[str], steps: int) -> SwitchScan[str]:
    for _ in range(steps):
        scan.step()
    return scan


def lit(scan: SwitchScan[str]) -> tuple[str, ...]:
    return scan.lit


def test_rows_are_lit_one_after_the_other_and_again() -> None:
    scan = SwitchScan(ROWS)
    shown = []
    for _ in range(4):
        shown.append(scan.lit)
        scan.step()
    assert shown == [("a", "b"), ("c",), ("d", "e", "f"), ("a", "b")]


def test_a_strike_enters_the_row_and_the_next_takes_what_is_lit() -> None:
    scan = stepped(SwitchScan(ROWS), 2)
    assert scan.strike() is None
    assert lit(scan) == ("d",)
    assert stepped(scan, 1).lit == ("e",)
    assert scan.strike() == "e"
    assert lit(scan) == ("a", "b"), "it begins anew"


def test_a_row_of_one_is_taken_at_once() -> None:
    assert stepped(SwitchScan(ROWS), 1).strike() == "c"


def test_who_entered_the_wrong_row_waits_and_is_back_at_the_rows() -> None:
    scan = SwitchScan(ROWS)
    scan.strike()
    assert stepped(scan, 2 * ROUNDS_IN_A_ROW).lit == ("a", "b")
    assert stepped(scan, 1).lit == ("c",)


def test_after_three_rounds_without_an_answer_it_pauses_and_a_strike_begins_anew() -> None:
    scan = stepped(SwitchScan(ROWS), ROUNDS * len(ROWS) - 1)
    assert not scan.is_paused
    assert stepped(scan, 1).is_paused
    assert stepped(scan, 5).lit == ()
    assert scan.strike() is None
    assert lit(scan) == ("a", "b")


def test_an_answer_starts_the_rounds_anew() -> None:
    scan = stepped(SwitchScan(ROWS), ROUNDS * len(ROWS) - 1)
    scan.strike()
    stepped(scan, 3 * ROUNDS_IN_A_ROW)
    assert not scan.is_paused


def test_a_key_more_or_less_elsewhere_takes_nobody_back_to_the_beginning() -> None:
    scan = stepped(SwitchScan(ROWS), 2)
    assert scan.change([["c"], ["d", "e", "f"], ["up"]])
    assert lit(scan) == ("d", "e", "f")
    scan.strike()
    scan.step()
    assert scan.change([["a"], ["d", "e", "f"]])
    assert lit(scan) == ("e",)


def test_what_is_lit_has_gone_or_grown_it_is_told() -> None:
    scan = stepped(SwitchScan(ROWS), 2)
    assert not scan.change([["a", "b"], ["d", "e"]])
    assert lit(scan) == ("d", "e")
    assert not scan.change([["a", "b"], ["c"]])
    assert lit(scan) == ("a", "b")


@pytest.mark.parametrize("rows", [[], [[]], [[], []]])
def test_a_screen_with_nothing_to_press_lights_nothing(rows: list[list[str]]) -> None:
    scan = stepped(SwitchScan(rows), 3)
    assert (scan.lit, scan.strike(), scan.is_paused) == ((), None, True)


@given(st.lists(st.lists(st.integers(), min_size=1, max_size=6), min_size=1, max_size=8), st.data())
def test_everything_is_reached_within_a_round_of_rows_and_one_of_its_row(
    lengths: list[list[int]], data: st.DataObject
) -> None:
    rows = [[(number, place) for place in range(len(row))] for number, row in enumerate(lengths)]
    wanted = data.draw(st.sampled_from([one for row in rows for one in row]))
    scan = SwitchScan(rows)
    for _ in range(wanted[0]):
        scan.step()
    taken = scan.strike()
    if taken is None:
        for _ in range(wanted[1]):
            scan.step()
        taken = scan.strike()
    assert taken == wanted


def test_nothing_is_lit_for_less_than_a_second_and_a_half() -> None:
    assert min(PACES_MS) >= 1_500


@pytest.mark.parametrize(
    ("places", "rows"),
    [
        ([], []),
        ([(0, 10), (0, 10), (20, 30)], [[0, 1], [2]]),
        ([(0, 10), (2, 9), (9, 19)], [[0, 1], [2]]),
        ([(0, 10), (20, 30), (0, 10)], [[0], [1], [2]]),
        ([(0, 100), (10, 30), (40, 60)], [[0, 1, 2]]),
    ],
)
def test_what_stands_beside_is_one_row(places: list[tuple[float, float]], rows: list[list[int]]) -> None:
    assert rows_of(places) == rows
