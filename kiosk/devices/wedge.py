"""A scanner that types like a keyboard: tells its bursts from people, and reads them through any keyboard layout."""

from typing import NamedTuple

BETWEEN_KEYS_MS = 60
"""A person leaves more time between two keys; scanners leave 1 to 35 ms."""
SHORTEST_SCAN = 6
"""Characters; fewer in a row are a person who types fast."""
LONGEST_SCAN = 4_000

_US = "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./" + '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?'
# The same keys in the same order on other keyboards, plain and with Shift: what they type when a scanner means _US.
_LAYOUTS = (
    "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!" + "²1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§",  # French
    "^1234567890ß´qwertzuiopü+asdfghjklöä#yxcvbnm,.-" + "°!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ'YXCVBNM;:_",  # German
    "º1234567890'¡qwertyuiop`+asdfghjklñ´çzxcvbnm,.-" + 'ª!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨ÇZXCVBNM;:_',  # Spanish
    "\\1234567890'«qwertyuiop+´asdfghjklçº~zxcvbnm,.-|!\"#$%&/()=?»QWERTYUIOP*`ASDFGHJKLÇª^ZXCVBNM;:_",  # Portuguese
)
_TO_US = tuple(str.maketrans(dict(zip(layout, _US, strict=True))) for layout in _LAYOUTS)

# The keys of _US by the code of their position: Linux (evdev) and Windows (scan code set 1) agree on these.
_POSITIONS = (41, *range(2, 14), *range(16, 28), *range(30, 41), 43, *range(44, 54))
_KEYS = len(_US) // 2
_BY_POSITION = {code: (_US[index], _US[index + _KEYS]) for index, code in enumerate(_POSITIONS)} | {57: (" ", " ")}
X_OFFSET = 8
"""X11 and Wayland count the positions from here on."""


class Stroke(NamedTuple):
    """One key: what it typed, the code of its position (0: not known), whether Shift was held, and when."""

    text: str
    position: int
    shift: bool
    at_ms: int


class Wedge:
    """Holds key strokes back until it is clear whether a scanner or a person typed them."""

    def __init__(self) -> None:
        self._held: list[Stroke] = []
        self._last_ms = 0

    @property
    def holds(self) -> bool:
        """Whether strokes are held back at present."""
        return bool(self._held)

    def press(self, stroke: Stroke) -> list[Stroke]:
        """Take a stroke that types a character. Returns earlier strokes that a person typed: hand them on."""
        released = self.expire(stroke.at_ms)
        self._last_ms = stroke.at_ms
        if len(self._held) < LONGEST_SCAN:
            self._held.append(stroke)
        return released

    def enter(self, at_ms: int) -> list[str] | list[Stroke]:
        """Enter was pressed. Returns the readings of a finished scan, most likely first, or strokes to hand on.

        An empty answer, or strokes, mean that the Enter is a person's.
        """
        released = self.expire(at_ms)
        if released or len(self._held) < SHORTEST_SCAN:
            released, self._held = released + self._held, []
            return released
        strokes, self._held = self._held, []
        return readings(strokes)

    def expire(self, now_ms: int) -> list[Stroke]:
        """The held strokes that a person typed, because no other followed at once. A long burst is dropped instead."""
        if not self._held or now_ms - self._last_ms <= BETWEEN_KEYS_MS:
            return []
        released, self._held = self._held, []
        return released if len(released) < SHORTEST_SCAN else []


def readings(strokes: list[Stroke]) -> list[str]:
    """What a scanner set to a US keyboard may have meant: by the keys' positions, as typed, and by layout."""
    typed = "".join(stroke.text for stroke in strokes)
    found = []
    for offset in (X_OFFSET, 0):
        keys = [_BY_POSITION.get(stroke.position - offset) for stroke in strokes]
        if all(keys):
            found.append(
                "".join(key[stroke.shift] for key, stroke in zip(keys, strokes, strict=True) if key is not None)
            )
    return list(dict.fromkeys([typed, *found, *(typed.translate(table) for table in _TO_US)]))
