"""Makes operations for tests: short to write, with every field that does not matter filled in."""

from datetime import UTC, datetime, timedelta

from ecocentre.badges import ChoosePictures, IssueBadge
from ecocentre.system import FrozenSystem
from ecocentre.visits import Arrive, Leave, UndoArrival

MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
"""A Monday of winter time; the sample site opens at 13:00 (12:00 UTC) on that day."""


class Maker:
    """A kiosk that makes operations, one a minute."""

    def __init__(self, kiosk: str = "lobby", start: datetime = MORNING, seed: int = 1) -> None:
        self.kiosk = kiosk
        self.system = FrozenSystem(start, seed)

    def new_id(self) -> str:
        return self.system.new_id()

    def at(self) -> datetime:
        self.system.advance(seconds=60)
        return self.system.now()

    def arrive(self, *, people: int = 1, badge: str | None = None, visit: str | None = None) -> Arrive:
        return Arrive(
            id=self.new_id(),
            kiosk=self.kiosk,
            made_at=self.at(),
            visit=visit or self.new_id(),
            people=people,
            badge=badge,
        )

    def leave(self, *, people: int = 1, visit: str | None = None) -> Leave:
        return Leave(
            id=self.new_id(), kiosk=self.kiosk, made_at=self.at(), exit=self.new_id(), people=people, visit=visit
        )

    def undo(self, visit: str) -> UndoArrival:
        return UndoArrival(id=self.new_id(), kiosk=self.kiosk, made_at=self.at(), visit=visit)

    def issue(self, *, alias: str = "Loutre 7", days: float = 365) -> IssueBadge:
        at = self.at()
        expires_at = at + timedelta(days=days)
        return IssueBadge(
            id=self.new_id(), kiosk=self.kiosk, made_at=at, badge=self.new_id(), key=self.new_id(), alias=alias,
            expires_at=expires_at,
        )  # fmt: skip

    def choose_pictures(self, badge: str, pictures: str) -> ChoosePictures:
        return ChoosePictures(id=self.new_id(), kiosk=self.kiosk, made_at=self.at(), badge=badge, pictures=pictures)

    def later(self, minutes: float) -> "Maker":
        self.system.advance(seconds=timedelta(minutes=minutes).total_seconds())
        return self
