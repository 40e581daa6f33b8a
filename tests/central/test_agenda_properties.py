"""What holds for any document: nothing but AgendaUnreadable is raised, and no event changes another."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.agenda import NOTES, REASONS, Agenda, AgendaUnreadable, read_agenda
from central.agenda.recurrence import Budget, Rule, TooMuchWork

FIXTURES = Path(__file__).parents[1] / "fixtures" / "agenda"
DOCUMENTS = [path.read_bytes() for path in sorted(FIXTURES.iterdir())]
FROM, UNTIL = datetime(2026, 10, 1, tzinfo=UTC), datetime(2027, 2, 1, tzinfo=UTC)


def read(content: bytes) -> Agenda:
    return read_agenda(content, name="essai", timezone="Europe/Paris", from_at=FROM, until_at=UNTIL)


def check(content: bytes) -> None:
    """Read `content`; whatever comes out of it is in order."""
    try:
        agenda = read(content)
    except AgendaUnreadable:
        return
    assert len({draft.source for draft in agenda.drafts}) == len(agenda.drafts)
    for draft in agenda.drafts:
        assert draft.starts_at.utcoffset() == timedelta(0)
        assert draft.starts_at.microsecond % 1000 == 0
        assert draft.ends_at is None or (draft.ends_at > draft.starts_at and draft.ends_at.utcoffset() == timedelta(0))
        assert draft.starts_at < UNTIL
        assert (draft.ends_at or draft.starts_at) >= FROM
        assert draft.title
        assert all(draft.title.values())
        for text in (draft.source, draft.place, *draft.title.values(), *draft.tags):
            assert "\n" not in text
            assert "\0" not in text
            text.encode("utf-8")
        assert all(0 < len(text) <= 1_500 for text in draft.about.values())
    assert {refusal.reason for refusal in agenda.rejected} <= REASONS
    assert {note.reason for note in agenda.noted} <= NOTES
    assert not any("\n" in refusal.detail for refusal in agenda.rejected)
    assert not any("\n" in note.detail for note in agenda.noted)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    check(content)


@given(
    st.sampled_from(DOCUMENTS),
    st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 12), st.binary(max_size=12)),
        min_size=1,
        max_size=12,
    ),
)
def test_any_damage_to_a_good_document_is_survived(document: bytes, damages: list[tuple[float, int, bytes]]) -> None:
    for where, length, replacement in damages:
        position = int(where * len(document))
        document = document[:position] + replacement + document[position + length :]
    check(document)


WORDS = st.sampled_from(
    "BEGIN:VCALENDAR END:VCALENDAR BEGIN:VEVENT END:VEVENT BEGIN:VTIMEZONE END:VTIMEZONE BEGIN:STANDARD END:STANDARD"
    " UID:a UID:b SUMMARY:Fête DTSTART:20261107T100000Z DTSTART:20261107T100000 DTSTART;VALUE=DATE:20261107"
    " DTSTART;TZID=X:20261107T100000 DTEND:20261107T120000Z DTEND;VALUE=DATE:20261108 DTEND:20261107 DURATION:PT1H"
    " DURATION:-P1D RRULE:FREQ=DAILY RRULE:FREQ=YEARLY;BYDAY=1SU RRULE:FREQ=WEEKLY;UNTIL=20261201"
    " RDATE:20261109T100000Z RDATE;VALUE=PERIOD:20261109T100000/PT1H"
    " EXDATE:20261108T100000Z EXDATE:20261108 RECURRENCE-ID:20261108T100000Z"
    " RECURRENCE-ID;RANGE=THISANDFUTURE:20261108T100000 RECURRENCE-ID;VALUE=DATE:20261109 SEQUENCE:1 STATUS:CANCELLED"
    " TZID:X TZOFFSETFROM:+0100 TZOFFSETTO:+0200 RRULE:FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO DTSTART:18000101T000000"
    " DTSTART:21991231T235959 DTEND:21991231T235959 X-WR-TIMEZONE:Asia/Tokyo LOCATION:ici".split()
)


@given(st.lists(WORDS, max_size=40))
def test_any_order_of_lines_is_survived(lines: list[str]) -> None:
    check("\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines]).encode())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
EVENTS = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        "uid slug title description longDescription keywords accessibility timezone timings firstTiming nextTiming"
        " location registration links onlineAccessLink canonicalUrl status state draft private attendanceMode".split(),
        JSON
        | st.just([{"begin": "2026-11-07T10:00:00+01:00", "end": "2026-11-07T11:00:00+01:00"}])
        | st.just({"fr": "Fête", "en": "<b>Party</b>"}),
    ),
)


@given(st.lists(EVENTS | JSON, max_size=5))
def test_any_json_is_survived(events: list[object]) -> None:
    check(json.dumps(events).encode())
    check(json.dumps({"events": events}).encode())


@given(JSON)
def test_any_jcal_is_survived(inside: object) -> None:
    check(
        json.dumps(
            ["vcalendar", inside, [["vevent", inside, []], ["vevent", [["uid", {}, "text", inside]], inside]]]
        ).encode()
    )


STARTS = st.datetimes(datetime(2026, 9, 1), datetime(2027, 3, 1)).map(lambda at: f"{at:%Y%m%dT%H%M%S}")  # noqa: DTZ001
ICAL_EVENTS = st.builds(
    lambda start, zone, more: f"DTSTART{zone}:{start}\n{more}",
    STARTS | st.just("jamais"),
    st.sampled_from(["", ";TZID=Europe/Paris", ";TZID=Lune", ";TZID=Chez nous"]),
    st.sampled_from(
        [
            "",
            "SUMMARY:Fête",
            "SUMMARY:Fête\nRRULE:FREQ=DAILY",
            "SUMMARY:Fête\nRRULE:FREQ=SECONDLY",
            "SUMMARY:F\nDTEND:x",
        ]
    ),
)
ZONE = (
    "BEGIN:VTIMEZONE\nTZID:Chez nous\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0500\nTZOFFSETTO:+0400\n"
    "END:STANDARD\nEND:VTIMEZONE\n"
)


def by_event(agenda: Agenda) -> dict[str, list[object]]:
    """Drafts and refusals of each event, by its identifier."""
    found: dict[str, list[object]] = {}
    for draft in agenda.drafts:
        found.setdefault(draft.source.split(":")[1], []).append(draft)
    for refusal in agenda.rejected:
        # The sentence counts events.
        found.setdefault(refusal.source.split(":")[1], []).append(refusal.reason)
    return found


@given(st.lists(ICAL_EVENTS, min_size=1, max_size=6), st.data())
def test_without_one_calendar_event_the_others_are_the_same(events: list[str], data: st.DataObject) -> None:
    dropped = data.draw(st.integers(0, len(events) - 1))
    bodies = [f"BEGIN:VEVENT\nUID:u{number}\n{event}\nEND:VEVENT\n" for number, event in enumerate(events)]
    whole = read(f"BEGIN:VCALENDAR\n{ZONE}{''.join(bodies)}END:VCALENDAR".encode())
    del bodies[dropped]
    rest = read(f"BEGIN:VCALENDAR\n{ZONE}{''.join(bodies)}END:VCALENDAR".encode())
    expected = by_event(whole)
    expected.pop(f"u{dropped}", None)
    assert by_event(rest) == expected


@given(st.lists(EVENTS, min_size=1, max_size=5), st.data())
def test_without_one_openagenda_event_the_others_are_the_same(
    events: list[dict[str, object]], data: st.DataObject
) -> None:
    numbered: list[dict[str, object]] = [event | {"uid": number} for number, event in enumerate(events)]
    dropped = data.draw(st.integers(0, len(events) - 1))
    expected = by_event(read(json.dumps({"events": numbered}).encode()))
    expected.pop(str(dropped), None)
    rest = numbered[:dropped] + numbered[dropped + 1 :]
    assert by_event(read(json.dumps({"events": rest}).encode())) == expected


@given(st.sampled_from(DOCUMENTS))
def test_the_same_document_is_read_the_same_again(document: bytes) -> None:
    assert read(document) == read(document)


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYYEARDAY=1;BYMONTHDAY=2",
        "FREQ=WEEKLY;BYWEEKNO=53;BYDAY=MO;BYYEARDAY=5",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=HOURLY;BYHOUR=1;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    ],
)
def test_a_search_without_end_is_given_up(text: str) -> None:
    """Watches over the private name of dateutil that the count of steps hangs on."""
    tuesday, year_later = datetime(2026, 11, 24), datetime(2027, 11, 24)  # noqa: DTZ001 - a wall clock
    budget = Budget(20_000)
    assert list(Rule(text).starts(tuesday, year_later, budget)) == []
    assert 20_000 - 9_600 < budget.left < 20_000 - 800
    with pytest.raises(TooMuchWork):
        next(Rule(text).starts(tuesday, year_later, Budget(500)))
