"""What a read agenda consists of: drafts, refusals, notes and the limits of each; no format is known here."""

from datetime import datetime

import msgspec

from ecocentre.errors import KnownError

DEFAULT_LANGUAGE = "fr"
"""The language of a text that names none: the agendas of French places are in French."""

TITLE_CHARACTERS = 200
ABOUT_CHARACTERS = 1_500
PLACE_CHARACTERS = 200
TAG_CHARACTERS = 60
TAG_COUNT = 20
LANGUAGE_COUNT = 12

DOCUMENT_BYTES = 20_000_000
EVENT_COUNT = 20_000
OCCURRENCE_COUNT = 400
LISTED_COUNT = 20_000
DRAFT_COUNT = 40_000
REMARK_COUNT = 10_000

EARLIEST_YEAR = 1600
LATEST_YEAR = 2200

REASONS = frozenset(
    {
        "no_title",
        "no_start",
        "bad_date",
        "ends_before_start",
        "unreadable_component",
        "too_many_occurrences",
        "too_many_events",
        "draft_or_private",
        "duplicate",
        "superseded",
    }
)
"""Why an event, or one occurrence of it, is not among the drafts."""

NOTES = frozenset({"unknown_timezone", "rule_ignored", "date_ignored", "no_calendar", "remarks_left_out"})
"""What was read with a doubt: the event is among the drafts."""


UNREADABLE = frozenset({"agenda_empty", "agenda_too_large", "agenda_broken_json", "agenda_web_page", "agenda_not_one"})
"""Why a whole document was not read."""


class EventDraft(msgspec.Struct, frozen=True, kw_only=True):
    """One occurrence of an event, ready to become a record.

    `source` is the key of the occurrence, the same in every import of the same agenda:
    `openagenda:<uid>:<start>` or `ical:<UID>:<original start>`.
    Instants are aware UTC with at most milliseconds; `ends_at` is exclusive and after `starts_at`, or absent.
    An `all_day` draft starts and ends at midnight of the site.
    Texts are plain: no HTML, no Markdown, no control characters except the line feeds of `about`.
    """

    source: str
    title: dict[str, str]
    about: dict[str, str]
    starts_at: datetime
    ends_at: datetime | None
    all_day: bool
    place: str
    tags: tuple[str, ...]
    access: tuple[str, ...]
    link: str | None
    cancelled: bool


class Rejected(msgspec.Struct, frozen=True):
    """An event, or one occurrence, that was left out: a code of `REASONS` and one sentence."""

    source: str
    reason: str
    detail: str


class Noted(msgspec.Struct, frozen=True):
    """Something that was read with a doubt: a code of `NOTES` and one sentence."""

    source: str
    reason: str
    detail: str


class Agenda(msgspec.Struct, frozen=True, kw_only=True):
    """A document that was read.

    `drafts` are in the order of their start; `outside` counts the events that are in order but have no date in the
    wanted period. `format` is `openagenda`, `icalendar` or `jcal`.
    """

    drafts: tuple[EventDraft, ...]
    rejected: tuple[Rejected, ...]
    noted: tuple[Noted, ...]
    outside: int
    format: str
    name: str


class AgendaUnreadable(KnownError):
    """The whole document is no agenda: a code of `UNREADABLE`, and one sentence as `detail`."""


class EventRefused(Exception):
    """One event cannot become a draft; `reason` is one of `REASONS`. Never leaves this package."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class Period(msgspec.Struct, frozen=True):
    """The wanted time: from `from_at` (inclusive) to `until_at` (exclusive), aware instants."""

    from_at: datetime
    until_at: datetime

    def holds(self, starts_at: datetime, ends_at: datetime | None) -> bool:
        """Whether something from `starts_at` to `ends_at` overlaps this period."""
        return starts_at < self.until_at and (starts_at >= self.from_at or (ends_at or starts_at) > self.from_at)


class Harvest:
    """Collects what a reader finds, in any order, and refuses what is found twice."""

    def __init__(self, period: Period) -> None:
        self.period = period
        self._drafts: dict[str, EventDraft] = {}
        self._rejected: list[Rejected] = []
        self._noted: list[Noted] = []
        self._outside = 0
        self._left_out = 0

    def wants(self, draft: EventDraft) -> bool:
        """Whether the draft is in the period."""
        return self.period.holds(draft.starts_at, draft.ends_at)

    def keep(self, draft: EventDraft) -> bool:
        """Take the draft if it is in the period; tells whether it is. Raises EventRefused when no more can be taken."""
        if not self.wants(draft):
            return False
        if len(self._drafts) == DRAFT_COUNT:
            raise EventRefused("too_many_events", f"the document has more than {DRAFT_COUNT} dates in the period.")
        if draft.source in self._drafts:
            detail = f"The event {draft.source} is there twice; the first one is kept."
            self.reject(draft.source, "duplicate", detail)
        self._drafts.setdefault(draft.source, draft)
        return True

    def count_outside(self) -> None:
        """One more event that is in order, and has no date in the period."""
        self._outside += 1

    def reject(self, source: str, reason: str, detail: str) -> None:
        if len(self._rejected) < REMARK_COUNT:
            self._rejected.append(Rejected(source, reason, detail))
        else:
            self._left_out += 1

    def note(self, source: str, reason: str, detail: str) -> None:
        if len(self._noted) < REMARK_COUNT:
            self._noted.append(Noted(source, reason, detail))
        else:
            self._left_out += 1

    def agenda(self, form: str, name: str) -> Agenda:
        if self._left_out:
            detail = f"{self._left_out} more remarks on this document are not listed."
            self._noted.append(Noted(name, "remarks_left_out", detail))
        return Agenda(
            drafts=tuple(sorted(self._drafts.values(), key=lambda draft: (draft.starts_at, draft.source))),
            rejected=tuple(self._rejected),
            noted=tuple(self._noted),
            outside=self._outside,
            format=form,
            name=name,
        )
