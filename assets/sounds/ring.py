"""Makes the ring of the desk: `python assets/sounds/ring.py`. Two soft strokes on wood, one a third below the other."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

HERE = Path(__file__).resolve().parent
RATE = 22_050
"""Samples a second: enough for what a small loudspeaker gives."""
STROKES = ((0.0, 659.26), (0.42, 523.25))
"""When each begins, in seconds, and its pitch, in hertz: e'' and c''."""
PARTIALS = ((1.0, 1.0, 3.2), (3.93, 0.22, 9.0), (9.2, 0.06, 22.0))
"""Of a marimba's bar: times the pitch, how loud, how soon it fades (per second)."""
LENGTH_SECONDS = 1.8
ATTACK_SECONDS = 0.006
"""Without it a stroke would begin with a click."""
LOUDEST = 0.5
"""Of what a sample can hold: it calls, it does not startle."""


def sample(at: float) -> float:
    """The sound at an instant."""
    total = 0.0
    for begins, pitch in STROKES:
        since = at - begins
        if since > 0:
            rise = min(1.0, since / ATTACK_SECONDS)
            total += rise * sum(
                loud * math.exp(-fades * since) * math.sin(2 * math.pi * times * pitch * since)
                for times, loud, fades in PARTIALS
            )
    # It ends in silence, not in a step.
    return total * min(1.0, (LENGTH_SECONDS - at) / 0.2)


def main() -> None:
    sound = [sample(number / RATE) for number in range(int(LENGTH_SECONDS * RATE))]
    scale = LOUDEST * 32_767 / max(map(abs, sound))
    with wave.open(str(HERE / "ring.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(scale * value)) for value in sound))


if __name__ == "__main__":
    main()
