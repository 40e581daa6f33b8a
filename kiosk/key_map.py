"""Which key of a keyboard, nav-pad or switch does what, and the file in which a kiosk keeps it. No Qt."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from ecocentre.errors import KnownError
from ecocentre.reading import read_toml

FILE = "keys.toml"
"""The name of the file, in the kiosk's data folder."""
_HEAD = """\
# What each key of this kiosk does. The desk's page "Touches et manette" writes this file; without it the defaults hold.
# `number` is Qt's number of a key, `position` the code of its place where it has no number.
"""
_LARGEST = 2**31 - 1


class Deed(StrEnum):
    """What a key may do, in the order in which staff are asked for it."""

    NEXT = "next"
    SELECT = "select"
    BACK = "back"
    UP = "up"
    DOWN = "down"
    LOUDER = "louder"
    SOFTER = "softer"
    REPEAT = "repeat"
    PLUGGED = "plugged"
    """A headset was plugged in: nav-pads tell it by a key."""
    UNPLUGGED = "unplugged"
    SWITCH = "switch"
    """The one key of somebody who uses a single switch."""


class Key(NamedTuple):
    """One key: the number that Qt gives it, or 0 where it has none, and the code of its place, or 0."""

    number: int
    position: int = 0


@dataclass(frozen=True)
class KeyMap:
    """What keys do, by their numbers and, for those without, by their places."""

    numbers: Mapping[int, Deed]
    positions: Mapping[int, Deed]

    def deed_of(self, key: Key) -> Deed | None:
        """What a key does; None where it is a key like any other. Its place counts where its number says nothing."""
        return self.numbers.get(key.number) or self.positions.get(key.position)

    def without(self, key: Key) -> "KeyMap":
        """The same map, in which this key does nothing."""
        return KeyMap(_but(self.numbers, key.number), _but(self.positions, key.position))

    def with_key(self, deed: Deed, key: Key) -> "KeyMap":
        """The same map, in which this key, whatever it did before, does that."""
        free = self.without(key)
        if key.number:
            return KeyMap({**free.numbers, key.number: deed}, free.positions)
        return KeyMap(free.numbers, {**free.positions, key.position: deed})


# Qt::Key, which every platform's key codes are translated to.
_ESCAPE, _RETURN, _ENTER = 0x01000000, 0x01000004, 0x01000005
_UP, _DOWN = 0x01000013, 0x01000015
_F13 = 0x0100003C
_POSITION_F13 = 191
"""Linux gives F13 to F24 other meanings, such as switching the microphone off; the places are theirs alone."""
_PAD = (
    Deed.SWITCH,
    Deed.REPEAT,
    Deed.PLUGGED,
    Deed.UNPLUGGED,
    Deed.SOFTER,
    Deed.LOUDER,
    None,
    Deed.SELECT,
    Deed.UP,
    Deed.DOWN,
    Deed.BACK,
    Deed.NEXT,
)
"""F13 to F24. Of the pads that send them only one is known for sure: F23 is the top key, `<<`, of a Storm Audio-Nav."""

DEFAULTS = KeyMap(
    numbers={
        _ESCAPE: Deed.BACK,
        _RETURN: Deed.SELECT,
        _ENTER: Deed.SELECT,
        _UP: Deed.UP,
        _DOWN: Deed.DOWN,
        **{_F13 + place: deed for place, deed in enumerate(_PAD) if deed is not None},
    },
    positions={_POSITION_F13 + place: deed for place, deed in enumerate(_PAD) if deed is not None},
)


def read_key_map(folder: Path) -> KeyMap:
    """The map of a kiosk; the defaults where its folder holds none.

    Raises KnownError `keys_unreadable` with a sentence that says what is wrong.
    """
    path = folder / FILE
    try:
        with path.open("rb") as file:
            return _read(read_toml(file))
    except FileNotFoundError:
        return DEFAULTS
    except OSError as fault:
        raise KnownError("keys_unreadable", f"{path} cannot be read: {fault.strerror or fault}") from fault
    except ValueError as fault:
        raise KnownError("keys_unreadable", f"{path} {fault}") from fault


def write_key_map(folder: Path, keys: KeyMap) -> None:
    """Keep a map in place of the one before, whole or not at all. Raises KnownError `keys_unwritable`."""
    path = folder / FILE
    pending = path.with_name(f"{FILE}.new")
    try:
        with pending.open("w", encoding="utf-8") as file:
            file.write(_HEAD + "".join(_lines(keys)))
            file.flush()
            os.fsync(file.fileno())
        pending.replace(path)
    except OSError as fault:
        raise KnownError("keys_unwritable", f"{path}: {fault.strerror or fault}") from fault


def _read(tables: Mapping[str, Any]) -> KeyMap:
    deeds = {deed.value: deed for deed in Deed}
    found: dict[str, dict[int, Deed]] = {"number": {}, "position": {}}
    for name, table in tables.items():
        if name not in deeds:
            message = f"says what {name!r} does; there are {', '.join(deeds)}"
            raise ValueError(message)
        if not isinstance(table, dict) or not set(table) <= set(found):
            message = f"has to give {name} a number or a position, and nothing else"
            raise ValueError(message)
        for kind, codes in table.items():
            for code in codes if isinstance(codes, list) else [codes]:
                if not isinstance(code, int) or isinstance(code, bool) or not 0 < code <= _LARGEST:
                    message = f"has no key in {name}.{kind}: {code!r}"
                    raise ValueError(message)
                other = found[kind].setdefault(code, deeds[name])
                if other != name:
                    message = f"gives the {kind} {code} to {other} and to {name}"
                    raise ValueError(message)
    return KeyMap(found["number"], found["position"])


def _lines(keys: KeyMap) -> list[str]:
    lines = []
    for deed in Deed:
        numbers = [code for code, does in keys.numbers.items() if does is deed]
        positions = [code for code, does in keys.positions.items() if does is deed]
        if numbers or positions:
            lines.append(f"\n[{deed}]\n")
            lines += [f"number = {numbers}\n"] if numbers else []
            lines += [f"position = {positions}\n"] if positions else []
    return lines


def _but(codes: Mapping[int, Deed], code: int) -> dict[int, Deed]:
    return {other: deed for other, deed in codes.items() if other != code}
