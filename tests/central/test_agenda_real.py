"""Real agendas of others, where they lie beside the project; compared with what the calendar libraries say."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events

from central.agenda import Agenda, AgendaUnreadable, read_agenda

DATA = Path(__file__).parents[3] / "shared" / "data"
CALENDARS = sorted((DATA / "calendars").glob("*.*"))
PARIS = ZoneInfo("Europe/Paris")
FROM, UNTIL = datetime(1990, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)

# Where the libraries give up and this reader does not, or stops at its limit of dates.
LIBRARIES_DIFFER = {
    "broken_ical.ics",
    "created_calendar_with_unicode_fields.ics",
    "issue_104_broken_calendar.ics",
    "issue_1081_invalid_rrule_freq.ics",
    "issue_165_missing_event.ics",
    "issue_466_convert_tzid_with_slash.ics",
    "issue_466_respect_unique_timezone.ics",
    "issue_722_missing_timezones.ics",
    "rfc_7529.ics",
    "x_location.ics",
}


def read(path: Path) -> Agenda:
    return read_agenda(path.read_bytes(), name=path.name, timezone="Europe/Paris", from_at=FROM, until_at=UNTIL)


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.name)
def test_every_real_calendar_is_read(path: Path) -> None:
    agenda = read(path)
    found = path.read_bytes().upper().count(b"BEGIN:VEVENT") or path.read_bytes().count(b'"vevent"')
    heard_of = {draft.source.rsplit(":", 3)[0] for draft in agenda.drafts} | {one.source for one in agenda.rejected}
    assert (len(heard_of) > 0) == (found > 0)
    assert all(refusal.detail for refusal in agenda.rejected)


def instant(moment: date | datetime) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day, tzinfo=PARIS)
    return (moment.replace(tzinfo=PARIS) if moment.tzinfo is None else moment).astimezone(UTC)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "path",
    [path for path in CALENDARS if path.suffix == ".ics" and path.name not in LIBRARIES_DIFFER],
    ids=lambda path: path.name,
)
def test_the_libraries_find_the_same_dates(path: Path) -> None:
    mine = {(draft.starts_at, next(iter(draft.title.values()))) for draft in read(path).drafts}
    theirs = set()
    try:
        for calendar in icalendar.Calendar.from_ical(path.read_bytes(), multiple=True):
            for event in recurring_ical_events.of(calendar, skip_bad_series=True).between(FROM, UNTIL):
                if event.get("SUMMARY"):
                    theirs.add((instant(event["DTSTART"].dt), " ".join(str(event["SUMMARY"]).split())))
    except (ValueError, KeyError, AttributeError, TypeError):
        assert mine == set()
        return
    assert mine == theirs


@pytest.mark.skipif(not DATA.is_dir(), reason="the real agenda is not here")
def test_the_agenda_of_a_town_is_read_whole() -> None:
    path = DATA / "events" / "albi-openagenda.json"
    agenda = read(path)
    listed = {
        (f"openagenda:{event['uid']}", instant(datetime.fromisoformat(timing["begin"])))
        for event in json.loads(path.read_bytes())
        for timing in event["timings"]
    }
    assert {(draft.source.rsplit(":", 3)[0], draft.starts_at) for draft in agenda.drafts} == listed
    assert (agenda.rejected, agenda.noted, agenda.outside) == ((), (), 0)
    assert all(draft.place and draft.about and draft.ends_at for draft in agenda.drafts)
    assert "**" not in str(agenda)


@pytest.mark.skipif(not DATA.is_dir(), reason="the real agenda is not here")
def test_the_description_of_an_agenda_is_not_an_agenda() -> None:
    with pytest.raises(AgendaUnreadable, match="list of events"):
        read(DATA / "events" / "albi-agenda.json")
