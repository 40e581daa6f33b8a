"""A clock by which a whole day passes in some minutes, and the central service under it.

`python -m bench.fast_forward CLOCK ARGUMENT...` is `python -m central ARGUMENT...` by such a clock. What is asked of
`System` passes quickly: the time of day, spans, pauses. What the wire takes is as slow as ever, its time-outs and the
25 s for which the centre holds a pull open too.
"""

import sys
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import msgspec

from bench.gauges import now_ms
from ecocentre.system import System, to_milliseconds


class Clock(msgspec.Struct, frozen=True):
    """Every process that is given it shows the same time at the same moment."""

    begins_at: datetime
    """What it shows at first, in UTC."""
    began_ms: float
    """The moment of that, by `now_ms`."""
    speed: float
    """How many seconds go by in one."""

    def now(self) -> datetime:
        return to_milliseconds(self.begins_at.astimezone(UTC) + timedelta(seconds=self.passed_seconds()))

    def passed_seconds(self) -> float:
        return (now_ms() - self.began_ms) / 1000 * self.speed

    def written(self) -> str:
        """As an argument of a program."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def read(cls, text: str) -> "Clock":
        """The clock of `written`."""
        return msgspec.json.decode(text, type=cls)


class FastForward(System):
    """Time passes as on a clock, and with it every pause."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    def now(self) -> datetime:
        return self._clock.now()

    def monotonic(self) -> float:
        return self._clock.passed_seconds()

    def wait(self, event: threading.Event, timeout_seconds: float) -> bool:
        return event.wait(timeout_seconds / self._clock.speed)


def main(arguments: Sequence[str]) -> int:
    """Run one command of the centre. Returns its exit code."""
    from central import app, commands

    system = FastForward(Clock.read(arguments[0]))
    vars(commands)["system_of"] = lambda _options: system
    return app.main(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
