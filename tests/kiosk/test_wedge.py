"""A scanner that types is told from a person, and understood through any keyboard layout."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.wedge import (
    _BY_POSITION,
    _LAYOUTS,
    _US,
    BETWEEN_KEYS_MS,
    X_OFFSET,
    Stroke,
    Wedge,
    readings,
)

BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
CODE = "EC1:RRQ7$AP60OO0D90E%0BX4S.E.GGD*VZG89-58CK$*4.70 +XVDKPCEOEDF3KLF/"


def strokes(text: str, *, gap_ms: int = 2, begin_ms: int = 1000) -> list[Stroke]:
    return [Stroke(letter, 0, letter.isupper(), begin_ms + gap_ms * index) for index, letter in enumerate(text)]


@pytest.mark.parametrize("layout", _LAYOUTS)
@given(st.text(BASE45, min_size=1, max_size=60))
def test_code_is_read_through_the_layouts_symbols(layout: str, text: str) -> None:
    code = "EC1:" + text
    typed = code.translate({ord(us): other for us, other in zip(_US, layout, strict=True)})
    assert code in readings(strokes(typed))


@given(st.text(BASE45, min_size=1, max_size=60), st.sampled_from([0, X_OFFSET]))
def test_code_is_read_by_positions_whatever_was_typed(text: str, offset: int) -> None:
    by_letter = {letter: (code, shift) for code, pair in _BY_POSITION.items() for shift, letter in enumerate(pair)}
    typed = [
        Stroke("?", by_letter[letter][0] + offset, letter != " " and bool(by_letter[letter][1]), 0) for letter in text
    ]
    assert text in readings(typed)


def test_burst_ended_by_enter_is_a_scan() -> None:
    wedge = Wedge()
    assert [wedge.press(stroke) for stroke in strokes(CODE)] == [[]] * len(CODE)
    assert wedge.enter(1000 + 2 * len(CODE))[0] == CODE
    assert not wedge.holds


def test_person_typing_gets_every_key_back_in_order() -> None:
    wedge = Wedge()
    typed = strokes("bonjour", gap_ms=BETWEEN_KEYS_MS + 40)
    back = [released for stroke in typed for released in wedge.press(stroke)]
    back += wedge.expire(typed[-1].at_ms + BETWEEN_KEYS_MS + 1)
    assert back == typed


def test_enter_after_few_keys_is_a_persons() -> None:
    wedge = Wedge()
    typed = strokes("2580")
    for stroke in typed:
        wedge.press(stroke)
    assert wedge.enter(typed[-1].at_ms + 1) == typed


def test_enter_alone_is_a_persons() -> None:
    assert Wedge().enter(0) == []


def test_scan_without_its_enter_is_dropped_not_typed() -> None:
    wedge = Wedge()
    for stroke in strokes(CODE):
        wedge.press(stroke)
    assert wedge.expire(10_000) == []
    assert not wedge.holds


def test_endless_burst_is_bounded() -> None:
    wedge = Wedge()
    for stroke in strokes("A" * 20_000, gap_ms=1):
        wedge.press(stroke)
    first, *_ = wedge.enter(21_000)
    assert len(first) == 4_000
