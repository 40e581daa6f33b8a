"""The only door to the clock, to new identifiers, to chance and to waiting. Passed in; never asked elsewhere."""

import os
import threading
import time
from datetime import UTC, date, datetime, timedelta


def to_milliseconds(instant: datetime) -> datetime:
    """The same instant without what is finer than a millisecond: records and wire keep milliseconds."""
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


class System:
    """The machine's own clock and chance.

    `shift` moves the clock (`--as-of` shows a place at another time); it never changes the speed of time.
    """

    def __init__(self, shift: timedelta = timedelta(0)) -> None:
        self.shift = shift
        self._last = (0, 0)
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """The device's time: an aware UTC instant in milliseconds. May be wrong by any amount."""
        return to_milliseconds(datetime.now(UTC) + self.shift)

    def monotonic(self) -> float:
        """Seconds since an unknown start; never goes back."""
        return time.monotonic()

    def chance(self) -> float:
        """A number in [0, 1): for jitter and for choosing an alias, never for secrets."""
        # Without the modules `random` and `secrets`: they load OpenSSL, and the first frame waits for this module.
        return int.from_bytes(os.urandom(6)) / 2**48

    def secret(self, size_bytes: int) -> bytes:
        """Unguessable bytes, for keys and tokens."""
        return os.urandom(size_bytes)

    def wait(self, event: threading.Event, timeout_seconds: float) -> bool:
        """Wait until `event` is set, at most `timeout_seconds`; tells whether it is set."""
        return event.wait(timeout_seconds)

    def new_id(self) -> str:
        """A UUIDv7 (RFC 9562): 36 lower-case characters, strictly growing within this process."""
        now_ms = int(self.now().timestamp() * 1000)
        with self._lock:
            last_ms, last_tail = self._last
            if now_ms > last_ms:
                tail = int.from_bytes(self.secret(10)) >> 7
            else:
                # The clock stood still or went back: count on from the last identifier instead.
                now_ms, tail = last_ms, last_tail + 1 + int.from_bytes(self.secret(3))
                if tail >> 74:
                    now_ms, tail = now_ms + 1, tail & ((1 << 74) - 1)
            self._last = (now_ms, tail)
        bits = (now_ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | (tail >> 62) << 64 | 0b10 << 62 | (tail & ((1 << 62) - 1))
        text = f"{bits:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def read_moment(text: str) -> date:
    """A day (`2026-11-23`), or a datetime (`2026-11-23T10:12`: the machine's own zone, or `...T10:12+01:00`).

    Raises ValueError, also outside the years 2000 to 2199.
    """
    try:
        moment = date.fromisoformat(text)
    except ValueError:
        moment = datetime.fromisoformat(text)
    if not 2000 <= moment.year <= 2199:
        raise ValueError(f"{text} is not between the years 2000 and 2199")
    return moment


def shift_to(moment: date) -> timedelta:
    """How far the clock must be moved so that it is `moment`: a day at the present time of day, or an instant."""
    now = datetime.now(UTC)
    if isinstance(moment, datetime):
        return moment.astimezone(UTC) - now
    return timedelta(days=(moment - now.date()).days)


class FrozenSystem(System):
    """Lies: time moves only when told to, chance is seeded, waiting passes at once and moves the clock."""

    def __init__(self, now: datetime, seed: int = 0) -> None:
        import random  # noqa: PLC0415 - for tests alone; see `chance`

        super().__init__()
        self._now = to_milliseconds(now)
        self._monotonic = 0.0
        self._random = random.Random(seed)  # noqa: S311

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def chance(self) -> float:
        return self._random.random()

    def secret(self, size_bytes: int) -> bytes:
        return self._random.randbytes(size_bytes)

    def wait(self, event: threading.Event, timeout_seconds: float) -> bool:
        self.advance(seconds=timeout_seconds)
        return event.is_set()

    def advance(self, *, seconds: float = 0, days: float = 0) -> None:
        """Let time pass."""
        step = timedelta(seconds=seconds, days=days)
        self._now = to_milliseconds(self._now + step)
        self._monotonic += step.total_seconds()
