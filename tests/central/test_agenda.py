"""Which documents are agendas, and what holds for every format."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from central.agenda import UNREADABLE, Agenda, AgendaUnreadable, read_agenda
from central.agenda.drafts import Period
from ecocentre.records import EARLIEST, LATEST

FIXTURES = Path(__file__).parents[1] / "fixtures" / "agenda"
FROM, UNTIL = datetime(2026, 10, 1, tzinfo=UTC), datetime(2027, 2, 1, tzinfo=UTC)


def read(content: bytes, from_at: datetime = FROM, until_at: datetime = UNTIL) -> Agenda:
    return read_agenda(content, name="essai", timezone="Europe/Paris", from_at=from_at, until_at=until_at)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "agenda_empty"),
        (b"\xef\xbb\xbf \r\n\0", "agenda_empty"),
        (b"<!DOCTYPE html><html><body>404</body></html>", "agenda_web_page"),
        (b"<?xml version='1.0'?><rss/>", "agenda_web_page"),
        (b"\x1f\x8b\x08\x00rubbish", "agenda_not_one"),
        (b"%PDF-1.7", "agenda_not_one"),
        (b"bonjour", "agenda_not_one"),
        (b"{}", "agenda_not_one"),
        (b'{"uid": 1, "title": "Albi", "url": "https://agenda.example"}', "agenda_not_one"),
        (b'{"events": {"published": 3}}', "agenda_not_one"),
        (b"[1, 2, 3]", "agenda_not_one"),
        (b'{"events": [{"uid": 1', "agenda_broken_json"),
        (b"[" * 100_000, "agenda_broken_json"),
        (b'[{"uid": ' + b"1" * 5_000 + b"}]", "agenda_broken_json"),
        (b"BEGIN:VCALENDAR\n" + b" " * 20_000_000, "agenda_too_large"),
    ],
)
def test_what_is_no_agenda_is_said_in_one_sentence(content: bytes, code: str) -> None:
    with pytest.raises(AgendaUnreadable) as caught:
        read(content)
    assert caught.value.code == code
    assert code in UNREADABLE
    assert caught.value.detail.startswith("essai: ")
    assert "\n" not in caught.value.detail


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"[]", "openagenda"),
        (b'{"events": []}', "openagenda"),
        (b'{"data": [], "pagination": {"after": null}}', "openagenda"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", "icalendar"),
        (b"\xef\xbb\xbfbegin:vcalendar\nend:vcalendar\n", "icalendar"),
        (b"BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\n", "icalendar"),
        (b"<br /><b>Notice</b>: undefined index\nBEGIN:VCALENDAR\nEND:VCALENDAR\n", "icalendar"),
        (b'["vcalendar", [], []]', "jcal"),
        (b'[["vcalendar", [], []], ["vcalendar", [], []]]', "jcal"),
    ],
)
def test_an_agenda_without_events_is_an_agenda(content: bytes, form: str) -> None:
    agenda = read(content)
    assert (agenda.drafts, agenda.rejected, agenda.noted, agenda.outside) == ((), (), (), 0)
    assert (agenda.format, agenda.name) == (form, "essai")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_usual_encoding_is_read(encoding: str) -> None:
    text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261107T100000Z\nSUMMARY:Pépinière – été\nEND:VEVENT\n"
    assert [draft.title for draft in read(text.encode(encoding)).drafts] == [{"fr": "Pépinière – été"}]
    document = '[{"uid": 1, "title": {"fr": "Pépinière – été"}, "timings": [{"begin": "2026-11-07T10:00Z"}]}]'
    assert [draft.title for draft in read(document.encode(encoding)).drafts] == [{"fr": "Pépinière – été"}]


@pytest.mark.parametrize(
    ("starts", "ends", "held"),
    [
        (FROM, None, True),
        (UNTIL, None, False),
        (UNTIL - timedelta(milliseconds=1), None, True),
        (FROM - timedelta(hours=1), None, False),
        (FROM - timedelta(hours=1), FROM, False),
        (FROM - timedelta(hours=1), FROM + timedelta(seconds=1), True),
        (FROM - timedelta(days=90), UNTIL + timedelta(days=90), True),
    ],
)
def test_the_period_holds_what_overlaps_it(starts: datetime, ends: datetime | None, held: bool) -> None:
    assert Period(FROM, UNTIL).holds(starts, ends) is held


def test_an_event_outside_of_the_period_is_counted_and_not_rejected() -> None:
    agenda = read((FIXTURES / "openagenda.json").read_bytes(), UNTIL, UNTIL + timedelta(days=1))
    assert agenda.drafts == ()
    assert agenda.outside == 3


@pytest.mark.parametrize(
    ("zone", "from_at", "until_at"),
    [
        ("Europe/Nulle", FROM, UNTIL),
        ("Europe/Paris", UNTIL, FROM),
        ("Europe/Paris", FROM.replace(tzinfo=None), UNTIL.replace(tzinfo=None)),
        ("Europe/Paris", datetime.min.replace(tzinfo=UTC), UNTIL),
        ("Europe/Paris", FROM, datetime.max.replace(tzinfo=UTC)),
    ],
)
def test_a_wrong_question_is_our_own_fault(zone: str, from_at: datetime, until_at: datetime) -> None:
    with pytest.raises(ValueError, match=r"no such time zone|not a period"):
        read_agenda(b"[]", name="essai", timezone=zone, from_at=from_at, until_at=until_at)


def test_a_document_gives_no_more_than_a_bounded_number_of_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("central.agenda.drafts.DRAFT_COUNT", 3)
    daily = b"BEGIN:VEVENT\nUID:%d\nDTSTART:20261107T100000Z\nRRULE:FREQ=DAILY;COUNT=2\nSUMMARY:x\nEND:VEVENT\n"
    agenda = read(b"BEGIN:VCALENDAR\n" + b"".join(daily % number for number in range(3)) + b"END:VCALENDAR\n")
    assert len(agenda.drafts) == 3
    assert [(refusal.source, refusal.reason) for refusal in agenda.rejected] == [
        ("ical:1", "too_many_events"),
        ("ical:2", "too_many_events"),
    ]


def test_remarks_are_bounded_and_the_rest_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("central.agenda.drafts.REMARK_COUNT", 2)
    agenda = read(b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 5)
    assert [refusal.reason for refusal in agenda.rejected] == ["no_start", "no_start"]
    assert [note.detail for note in agenda.noted] == ["3 more remarks on this document are not listed."]


def test_an_event_that_lasts_for_ages_stays_within_what_a_record_can_hold() -> None:
    text = "BEGIN:VEVENT\nUID:1\nSUMMARY:Vie\nDTSTART:17000101T100000Z\nDTEND:22000501T100000Z\nEND:VEVENT\n"
    (draft,) = read(f"BEGIN:VCALENDAR\n{text}END:VCALENDAR\n".encode()).drafts
    assert (draft.starts_at, draft.ends_at) == (EARLIEST, LATEST)
