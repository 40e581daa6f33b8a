"""Measures how far the device's clock is from the centre's."""

from datetime import datetime

from ecocentre.records import read_instant

FLAGGED_FROM_MS = 60_000
_LARGEST_MS = 100 * 366 * 24 * 3_600_000
"""A hundred years: beyond that a clock says nothing."""


class ClockError:
    """The error of the device's clock, positive where it is ahead; None until the centre was heard."""

    def __init__(self) -> None:
        self.error_ms: int | None = None
        self._quickest_seconds = float("inf")

    def heard(self, server_time: str, received_at: datetime, round_trip_seconds: float) -> None:
        """Take the centre's time out of an answer. Raises ValueError if it is none.

        The centre wrote it about half a round trip ago. A pull held open took longer for another reason: the quickest
        round trip so far stands in for it. A difference that the round trip explains is no error.
        """
        self._quickest_seconds = min(self._quickest_seconds, round_trip_seconds)
        travelled_ms = min(round_trip_seconds, self._quickest_seconds) * 500
        instant = read_instant(server_time)
        if instant.tzinfo is None:
            message = f"a time without a zone: {server_time!r}"
            raise ValueError(message)
        measured_ms = round((received_at - instant).total_seconds() * 1000 - travelled_ms)
        measured_ms = max(-_LARGEST_MS, min(_LARGEST_MS, measured_ms))
        doubt_ms = max(travelled_ms, 1.0) if round_trip_seconds <= 2 * self._quickest_seconds else travelled_ms + 50
        if abs(measured_ms - (self.error_ms or 0)) > doubt_ms:
            self.error_ms = measured_ms
        elif self.error_ms is None:
            self.error_ms = 0

    @property
    def is_flagged(self) -> bool:
        return self.error_ms is not None and abs(self.error_ms) > FLAGGED_FROM_MS
