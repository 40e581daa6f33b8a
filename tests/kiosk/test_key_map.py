"""A key does what the kiosk's own file says; a broken file is told and does no harm."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from ecocentre.errors import KnownError
from kiosk.key_map import DEFAULTS, FILE, Deed, Key, KeyMap, read_key_map, write_key_map

CODES = st.integers(1, 2**31 - 1)
MAPS = st.builds(KeyMap, st.dictionaries(CODES, st.sampled_from(Deed)), st.dictionaries(CODES, st.sampled_from(Deed)))


@pytest.mark.parametrize(
    ("key", "deed"),
    [
        (Qt.Key.Key_Escape, Deed.BACK),
        (Qt.Key.Key_F23, Deed.BACK),
        (Qt.Key.Key_F24, Deed.NEXT),
        (Qt.Key.Key_Up, Deed.UP),
        (Qt.Key.Key_Down, Deed.DOWN),
        (Qt.Key.Key_Return, Deed.SELECT),
        (Qt.Key.Key_Enter, Deed.SELECT),
        (Qt.Key.Key_A, None),
        (Qt.Key.Key_Tab, None),
    ],
)
def test_without_a_file_arrows_and_the_pads_own_keys_work(tmp_path: Path, key: Qt.Key, deed: Deed | None) -> None:
    assert read_key_map(tmp_path).deed_of(Key(key.value)) is deed


def test_every_deed_has_a_key_by_default() -> None:
    assert set(DEFAULTS.numbers.values()) == set(DEFAULTS.positions.values()) == set(Deed)


def test_a_key_that_linux_gives_another_meaning_is_known_by_its_place() -> None:
    microphone_off = Key(Qt.Key.Key_MicMute.value, 201)
    assert DEFAULTS.deed_of(microphone_off) is Deed.BACK


@given(MAPS)
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, keys: KeyMap) -> None:
    folder = tmp_path_factory.mktemp("keys")
    write_key_map(folder, keys)
    assert read_key_map(folder) == keys
    assert [path.name for path in folder.iterdir()] == [FILE]


@given(MAPS, st.sampled_from(Deed), CODES, CODES)
def test_a_key_does_one_thing_however_it_did_another_before(keys: KeyMap, deed: Deed, number: int, place: int) -> None:
    for key in (Key(number, place), Key(0, place)):
        assert keys.with_key(deed, key).deed_of(key) is deed
        assert keys.with_key(deed, key).without(key).deed_of(key) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("next = ", "is not TOML"),
        ("[jump]\nnumber = 1", "'jump'"),
        ("[next]\nnumber = 'F24'", "has no key in next.number: 'F24'"),
        ("[next]\nnumber = true", "has no key in next.number"),
        ("[next]\nnumber = 0", "has no key in next.number: 0"),
        ("[next]\nletter = 5", "a number or a position"),
        ("next = 5", "a number or a position"),
        ("[next]\nnumber = 5\n[back]\nnumber = [4, 5]", "the number 5 to next and to back"),
    ],
)
def test_a_broken_file_is_told_in_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(KnownError) as told:
        read_key_map(tmp_path)
    assert told.value.code == "keys_unreadable"
    assert said in told.value.detail


def test_one_key_need_not_be_a_list(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("[next]\nnumber = 65\nposition = [66, 67]", encoding="utf-8")
    assert read_key_map(tmp_path) == KeyMap({65: Deed.NEXT}, {66: Deed.NEXT, 67: Deed.NEXT})


def test_a_file_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(KnownError, match="keys_unreadable"):
        read_key_map(tmp_path)
    with pytest.raises(KnownError, match="keys_unwritable"):
        write_key_map(tmp_path / "not there", DEFAULTS)
