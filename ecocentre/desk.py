"""The desk: calls for somebody, from a kiosk to whoever is at the desk. Nothing of a call tells who made it."""

from datetime import datetime, timedelta

from sqlalchemy import Index

from ecocentre.operations import Id, Operation, Outcome
from ecocentre.place import Place
from ecocentre.records import Instant, Mapped, Record, Words, mapped_column

OPEN_FOR = timedelta(minutes=10)
"""How long a call that nobody answers goes on: by then whoever called has found somebody, or has gone."""


class Call(Record):
    """One call for somebody: from which kiosk, and what came of it.

    `heard_at` is when a desk began to ring for it, `answered_by` the kiosk at which somebody said that they come.
    """

    __table_args__ = (Index("call_made", "site", "made_at"),)

    kiosk: Mapped[Words]
    made_at: Mapped[Instant]
    heard_at: Mapped[Instant | None] = mapped_column(default=None)
    answered_at: Mapped[Instant | None] = mapped_column(default=None)
    answered_by: Mapped[Words | None] = mapped_column(default=None)
    ended_at: Mapped[Instant | None] = mapped_column(default=None)
    """When whoever called took it back."""


class Called(Outcome, frozen=True):
    """The call goes on until it is answered or taken back, or too old."""

    call: str


class CallChanged(Outcome, frozen=True):
    """The call was heard, answered or taken back; `found` is False where there was none."""

    call: str
    found: bool


class CallSomeone(Operation, frozen=True, kw_only=True, tag="desk.call_someone"):
    """Somebody at a kiosk wants somebody of the team to come. A fact."""

    call: Id

    def apply(self, place: Place) -> Called:
        if place.get(Call, self.call) is None:
            place.save(Call(site=place.site, id=self.call, kiosk=self.kiosk, made_at=self.happened_at))
        return Called(call=self.call)


# A desk has the call before it can hear or answer it, and hands both on in this order, over a relay, too. So none of
# these has to be kept for a call that is still to come.


class HearCall(Operation, frozen=True, kw_only=True, tag="desk.hear_call"):
    """A desk rings for the call. A fact: that the centre has a call does not mean that anybody can hear it."""

    call: Id

    def apply(self, place: Place) -> CallChanged:
        call = place.get(Call, self.call)
        if call is not None and call.heard_at is None:
            call.heard_at = self.happened_at
            place.save(call)
        return CallChanged(call=self.call, found=call is not None)


class AnswerCall(Operation, frozen=True, kw_only=True, tag="desk.answer_call"):
    """Somebody comes. A fact; of two who answer, the first counts."""

    call: Id

    def apply(self, place: Place) -> CallChanged:
        call = place.get(Call, self.call)
        if call is not None and call.answered_at is None:
            call.answered_at = self.happened_at
            call.answered_by = self.kiosk
            place.save(call)
        return CallChanged(call=self.call, found=call is not None)


class EndCall(Operation, frozen=True, kw_only=True, tag="desk.end_call"):
    """Whoever called does not need anybody any more. A fact."""

    call: Id

    def apply(self, place: Place) -> CallChanged:
        call = place.get(Call, self.call)
        if call is not None and call.ended_at is None:
            call.ended_at = self.happened_at
            place.save(call)
        return CallChanged(call=self.call, found=call is not None)


def open_calls(place: Place, now: datetime) -> list[Call]:
    """The calls that somebody still waits for, longest first."""
    return place.find(
        Call,
        place.select(Call)
        # What a clock that runs ahead made later goes on no longer than the others: it is no call of the future.
        .where(Call.made_at > now - OPEN_FOR, Call.made_at < now + OPEN_FOR)
        .where(Call.answered_at.is_(None), Call.ended_at.is_(None))
        .order_by(Call.made_at, Call.id),
    )


def call_named(place: Place, call: str) -> Call | None:
    """The call with this id, or None."""
    return place.get(Call, call)
