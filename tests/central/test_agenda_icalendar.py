"""iCalendar and jCal, from whole documents and from tables of odd lines."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from central.agenda import NOTES, REASONS, Agenda, EventDraft, read_agenda

FIXTURES = Path(__file__).parents[1] / "fixtures" / "agenda"
START = "DTSTART:20261107T100000Z"


def read(content: bytes | str, year: int = 2026) -> Agenda:
    return read_agenda(
        content if isinstance(content, bytes) else content.encode(),
        name="essai",
        timezone="Europe/Paris",
        from_at=datetime(year, 1, 1, tzinfo=UTC),
        until_at=datetime(year + 1, 3, 1, tzinfo=UTC),
    )


def calendar(*events: str, head: str = "") -> str:
    bodies = (f"BEGIN:VEVENT\nSUMMARY:Atelier\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\n{head}{''.join(bodies)}END:VCALENDAR\n"


def read_one(*lines: str, head: str = "") -> Agenda:
    return read(calendar("UID:a\n" + "\n".join(lines), head=head))


def draft_of(*lines: str, head: str = "") -> EventDraft:
    [draft] = read_one(*lines, head=head).drafts
    return draft


def starts(agenda: Agenda) -> list[str]:
    return [draft.starts_at.strftime("%Y-%m-%dT%H:%M") for draft in agenda.drafts]


def test_a_whole_calendar_becomes_drafts() -> None:
    agenda = read((FIXTURES / "ateliers.ics").read_bytes())
    found = [(draft.source.removeprefix("ical:"), draft.starts_at.strftime("%d/%m %H:%M")) for draft in agenda.drafts]
    assert found == [
        ("reparation@montreval.example:2026-10-03T12:00:00Z", "03/10 12:00"),
        ("reparation@montreval.example:2026-10-10T12:00:00Z", "10/10 12:00"),
        ("reparation@montreval.example:2026-10-17T12:00:00Z", "17/10 12:00"),
        ("fete@montreval.example:2026-10-24", "23/10 22:00"),
        ("reparation@montreval.example:2026-10-24T12:00:00Z", "24/10 12:00"),
        ("conseil@montreval.example:2026-11-05T17:30:00Z", "05/11 17:30"),
        ("flottant@montreval.example:2026-11-06T08:00:00Z", "06/11 08:00"),
        ("reparation@montreval.example:2026-11-07T13:00:00Z", "07/11 13:00"),
        ("reparation@montreval.example:2026-11-14T13:00:00Z", "15/11 09:00"),
        ("reparation@montreval.example:2026-11-21T13:00:00Z", "21/11 13:00"),
        ("reparation@montreval.example:2026-11-28T13:00:00Z", "28/11 13:00"),
        ("reparation@montreval.example:2026-12-05T13:00:00Z", "05/12 13:00"),
        ("reparation@montreval.example:2026-12-12T13:00:00Z", "12/12 13:00"),
        ("reparation@montreval.example:2026-12-19T13:00:00Z", "19/12 13:00"),
        ("reparation@montreval.example:2026-12-26T13:00:00Z", "26/12 13:00"),
    ]
    repair, party, council, moved = (agenda.drafts[position] for position in (0, 3, 5, 8))
    assert repair.title == {"fr": "Café réparation", "en": "Repair café"}
    assert repair.about == {
        "fr": "Venez avec un objet en panne, repartez avec un objet qui marche.\n\n"
        "• grille-pain\n• vélos & trottinettes",
        "en": "Bring something broken.",
    }
    assert repair.place == "Atelier, rez-de-chaussée, 4 place des Lices"
    assert repair.tags == ("Réparer", "Entraide", "Vélo, trottinette")
    assert repair.link == "https://montreval.example/cafe-reparation"
    assert repair.access == ()
    assert party.all_day
    assert party.ends_at == datetime(2026, 10, 25, 23, tzinfo=UTC)
    assert council.ends_at == datetime(2026, 11, 5, 19, tzinfo=UTC)
    assert (moved.title, moved.place) == ({"fr": "Café réparation, exceptionnellement dimanche"}, "Grande salle")
    assert [draft.source[-20:] for draft in agenda.drafts if draft.cancelled] == ["2026-12-12T13:00:00Z"]
    assert [(refusal.source, refusal.reason) for refusal in agenda.rejected] == [
        ("ical:secret@montreval.example", "draft_or_private")
    ]
    assert "embauche" not in str(agenda)
    assert agenda.noted == ()


def test_a_damaged_calendar_loses_its_damaged_events_only() -> None:
    agenda = read((FIXTURES / "abime.ics").read_bytes())
    assert [(draft.source, draft.title["fr"]) for draft in agenda.drafts if "sans-fin" not in draft.source] == [
        ("ical:latin:2026-11-07T10:00:00Z", "Troc de graines et pépinière"),
        ("ical:fuseau:2026-11-08T06:00:00Z", "Observation de la Lune"),
        ("ical:regle:2026-11-09T10:00:00Z", "De temps en temps"),
        ("ical:trop-de-points-virgules:2026-11-10T10:00:00Z", "Ponctuation"),
        ("ical:non-fermee:2026-11-11T10:00:00Z", "La précédente n'était pas fermée"),
    ]
    assert {refusal.source: refusal.reason for refusal in agenda.rejected} == {
        "ical:sans-titre": "no_title",
        "ical:sans-debut": "no_start",
        "ical:date-folle": "bad_date",
        "ical:fin-avant": "ends_before_start",
        "ical:coupe": "unreadable_component",
        "ical:sans-fin": "too_many_occurrences",
    }
    assert sum("sans-fin" in draft.source for draft in agenda.drafts) == 400
    assert {note.reason for note in agenda.noted} == {"unknown_timezone", "rule_ignored"}
    assert {refusal.reason for refusal in agenda.rejected} <= REASONS
    assert {note.reason for note in agenda.noted} <= NOTES


def test_jcal_says_the_same() -> None:
    agenda = read((FIXTURES / "marche.jcal").read_bytes())
    assert starts(agenda) == ["2026-11-25T07:00", "2026-12-09T07:00"]
    assert agenda.drafts[0].title == {"fr": "Marché paysan, pain; légumes"}
    assert agenda.drafts[0].tags == ("Marché", "Circuit court")
    assert agenda.format == "jcal"


@pytest.mark.parametrize("broken", [None, 3, "x", [], ["vevent"], ["vevent", {}, {}], ["vevent", [3, ["uid"]], 4]])
def test_a_broken_jcal_component_costs_itself(broken: object) -> None:
    document = json.loads((FIXTURES / "marche.jcal").read_bytes())
    document[2].insert(0, broken)
    assert len(read(json.dumps(document)).drafts) == 2


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\r", "\r\r\n", "\n\n"])
def test_every_line_end_is_one(separator: str) -> None:
    text = calendar(f"UID:a\n{START}\nDESCRIPTION:Un \n deux\n\t trois")
    [draft] = read(text.replace("\n", separator)).drafts
    assert draft.about == {"fr": "Un deux trois"}


def test_a_fold_may_cut_a_character_in_two() -> None:
    cut = "é".encode()
    content = calendar(f"UID:a\n{START}\nLOCATION:Salle X").encode().replace(b"X", cut[:1] + b"\r\n " + cut[1:])
    assert [draft.place for draft in read(content).drafts] == ["Salle é"]


@pytest.mark.parametrize(
    ("lines", "starts_at", "ends_at"),
    [
        (["DTSTART:20261107T100000Z"], "2026-11-07T10:00Z", None),
        (["DTSTART:20261107T100000"], "2026-11-07T09:00Z", None),
        (["DTSTART;TZID=America/New_York:20261107T100000"], "2026-11-07T15:00Z", None),
        (['DTSTART;TZID="/mozilla.org/20070129_1/America/New_York":20261107T100000'], "2026-11-07T15:00Z", None),
        (["DTSTART;TZID=/Europe/Paris:20261107T100000"], "2026-11-07T09:00Z", None),
        (["DTSTART;TZID=Eastern Standard Time:20261107T100000"], "2026-11-07T15:00Z", None),
        (["DTSTART;;VALUE=DATE-TIME:20261107T100000Z"], "2026-11-07T10:00Z", None),
        (["DTSTART:2026-11-07T10:00:00+02:00"], "2026-11-07T08:00Z", None),
        (["DTSTART:20261107T1000Z"], "2026-11-07T10:00Z", None),
        ([START, "DTEND:20261107T103000Z"], "2026-11-07T10:00Z", "2026-11-07T10:30Z"),
        ([START, "DTEND:20261107T100000Z"], "2026-11-07T10:00Z", None),
        ([START, "DTEND;TZID=America/New_York:20261107T060000"], "2026-11-07T10:00Z", "2026-11-07T11:00Z"),
        ([START, "DURATION:P1DT2H"], "2026-11-07T10:00Z", "2026-11-08T12:00Z"),
        ([START, "DTEND:"], "2026-11-07T10:00Z", None),
        (["DTSTART;VALUE=DATE:20261107"], "2026-11-06T23:00Z", "2026-11-07T23:00Z"),
        (["DTSTART:20261107"], "2026-11-06T23:00Z", "2026-11-07T23:00Z"),
        (["DTSTART;VALUE=DATE:20261107", "DTEND;VALUE=DATE:20261107"], "2026-11-06T23:00Z", "2026-11-07T23:00Z"),
        (["DTSTART;VALUE=DATE:20261107", "DTEND:20261108T120000"], "2026-11-06T23:00Z", "2026-11-08T23:00Z"),
        (["DTSTART;VALUE=DATE:20261107", "DURATION:P2D"], "2026-11-06T23:00Z", "2026-11-08T23:00Z"),
        # Between two and three that night no clock shows the start; it lasts its hour all the same.
        (
            ["DTSTART;TZID=Europe/Paris:20260329T023000", "DTEND;TZID=Europe/Paris:20260329T033000"],
            "2026-03-29T01:30Z",
            "2026-03-29T02:30Z",
        ),
        # The day on which clocks are put back has 25 hours.
        (["DTSTART;VALUE=DATE:20261025"], "2026-10-24T22:00Z", "2026-10-25T23:00Z"),
    ],
)
def test_dates_are_read_as_they_are_meant(lines: list[str], starts_at: str, ends_at: str | None) -> None:
    draft = draft_of(*lines)
    assert draft.starts_at == datetime.fromisoformat(starts_at)
    assert draft.ends_at == (datetime.fromisoformat(ends_at) if ends_at else None)
    assert draft.all_day is ("VALUE=DATE:" in lines[0] or lines[0] == "DTSTART:20261107")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ([], "no_start"),
        (["DTSTART:"], "no_start"),
        (["DTSTART:bientôt"], "bad_date"),
        (["DTSTART:20260230T100000Z"], "bad_date"),
        (["DTSTART:00010101T000000Z"], "bad_date"),
        (["DTSTART:99991231T235959"], "bad_date"),
        (["DTSTART;VALUE=TIME:100000"], "bad_date"),
        (["DTSTART:20261107T250000Z"], "bad_date"),
        ([START, "DTSTART:20261108T100000Z"], "bad_date"),
        ([START, "DTEND:toujours"], "bad_date"),
        ([START, "DURATION:P999999999999999999W"], "bad_date"),
        ([START, "DURATION:P999999W"], "bad_date"),
        ([START, "DURATION:P"], "bad_date"),
        ([START, "DURATION:-PT1H"], "ends_before_start"),
        ([START, "DTEND:20261107T095900Z"], "ends_before_start"),
        ([START, "RECURRENCE-ID:jadis"], "bad_date"),
        ([START, "EXDATE:jadis", "RRULE:FREQ=DAILY"], "bad_date"),
        ([START, "CLASS:confidential"], "draft_or_private"),
        ([START, "RRULE:FREQ=SECONDLY"], "too_many_occurrences"),
        (["DTSTART:19000107T100000Z", "RRULE:FREQ=HOURLY;COUNT=999999;BYHOUR=1"], "too_many_occurrences"),
    ],
)
def test_a_bad_event_costs_itself_and_says_why(lines: list[str], reason: str) -> None:
    agenda = read(calendar("UID:a\n" + "\n".join(lines), f"UID:b\n{START}"))
    assert "ical:b:2026-11-07T10:00:00Z" in {draft.source for draft in agenda.drafts}
    assert [(refusal.source, refusal.reason) for refusal in agenda.rejected] == [("ical:a", reason)]
    assert reason in REASONS
    assert "\n" not in agenda.rejected[0].detail


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["RRULE:FREQ=DAILY;COUNT=3"], ["07", "08", "09"]),
        (["RRULE:freq=daily;count=3;x-foo=1"], ["07", "08", "09"]),
        (["RRULE:FREQ=DAILY;UNTIL=20261109T100000Z"], ["07", "08", "09"]),
        (["RRULE:FREQ=DAILY;UNTIL=20261109"], ["07", "08", "09"]),
        (["RRULE:FREQ=DAILY;UNTIL=20261109T110000"], ["07", "08", "09"]),
        (["RRULE:FREQ=DAILY;UNTIL=20261101"], []),
        (["RRULE:FREQ=WEEKLY;UNTIL=20261110;BYDAY=MO, TU"], ["07", "09", "10"]),
        (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261108T100000Z"], ["07", "09"]),
        (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20261108"], ["07", "09"]),
        (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=Europe/Paris:20261108T110000,20261109T110000"], ["07"]),
        (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:"], ["07", "08", "09"]),
        (["RRULE:FREQ=DAILY;COUNT=2", "RDATE:20261120T100000Z"], ["07", "08", "20"]),
        (["RDATE;VALUE=PERIOD:20261110T100000Z/PT5H,20261111T100000Z/20261111T120000Z"], ["07", "10", "11"]),
        (["RDATE;VALUE=DATE:20261110"], ["07", "10"]),
        (["RDATE:"], ["07"]),
        (["RDATE;VALUE=TIME:100000Z"], ["07"]),
        (["RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"], ["07"]),
        (["RRULE:FREQ=JAMAIS"], ["07"]),
        (["RRULE:RSCALE=CHINESE;FREQ=YEARLY"], ["07"]),
        (["RRULE:FREQ=DAILY;INTERVAL=0"], ["07"]),
        (["RRULE:FREQ=DAILY;UNTIL=demain"], ["07"]),
        (["RRULE:FREQ=DAILY;BYDAY=XX"], ["07"]),
        (["RRULE:" + "FREQ=DAILY;" * 100], ["07"]),
        (["RRULE:FREQ=DAILY;COUNT=3", "EXRULE:FREQ=DAILY"], ["07"]),
    ],
)
def test_repetitions_give_the_days_they_mean(lines: list[str], expected: list[str]) -> None:
    agenda = read_one(START, *lines)
    assert [draft.starts_at.strftime("%d") for draft in agenda.drafts] == expected
    assert agenda.rejected == ()
    understood = not any(
        word in lines[-1] for word in ("JAMAIS", "RSCALE", "=0", "demain", "XX", "DAILY;F", "EXRULE", "TIME")
    )
    assert [note.reason for note in agenda.noted] == (
        [] if understood else ["date_ignored" if "RDATE" in lines[-1] else "rule_ignored"]
    )


def test_a_rule_without_end_is_unrolled_in_the_period_only() -> None:
    agenda = read(calendar("UID:a\nDTSTART;TZID=Europe/Paris:19700105T183000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY"), 2030)
    assert starts(agenda)[0] == "2030-01-07T17:30"
    assert len(agenda.drafts) == 60
    # Half past six on the clock, in summer too.
    assert "2030-07-01T16:30" in starts(agenda)


def test_a_date_that_began_before_the_period_and_goes_on_is_in_it() -> None:
    agenda = read(calendar("UID:a\nDTSTART:20250101T100000Z\nDURATION:P20D\nRRULE:FREQ=MONTHLY;BYMONTHDAY=20;COUNT=14"))
    assert starts(agenda)[0] == "2025-12-20T10:00"


def test_one_period_among_the_dates_has_its_own_length() -> None:
    agenda = read_one(START, "DURATION:PT1H", "RDATE;VALUE=PERIOD:20261110T100000Z/PT5H")
    assert [(draft.ends_at or draft.starts_at) - draft.starts_at for draft in agenda.drafts] == [
        timedelta(hours=1),
        timedelta(hours=5),
    ]


WEEKLY = f"UID:a\n{START}\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4"


@pytest.mark.parametrize(
    ("replacing", "expected"),
    [
        ("RECURRENCE-ID:20261114T100000Z\nDTSTART:20261115T080000Z", ["07T10", "15T08", "21T10", "28T10"]),
        ("RECURRENCE-ID;VALUE=DATE:20261114\nDTSTART:20261115T080000Z", ["07T10", "15T08", "21T10", "28T10"]),
        (
            "RECURRENCE-ID;TZID=Europe/Paris:20261114T110000\nDTSTART:20261114T080000Z",
            ["07T10", "14T08", "21T10", "28T10"],
        ),
        (
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261114T100000Z\nDTSTART:20261113T090000Z",
            ["07T10", "13T09", "20T09", "27T09"],
        ),
        # An occurrence that the rule does not give stands for itself.
        ("RECURRENCE-ID:20261101T100000Z\nDTSTART:20261102T080000Z", ["02T08", "07T10", "14T10", "21T10", "28T10"]),
        # What has no start replaces nothing.
        ("RECURRENCE-ID:20261114T100000Z", ["07T10", "14T10", "21T10", "28T10"]),
    ],
)
def test_one_occurrence_is_replaced(replacing: str, expected: list[str]) -> None:
    for events in ([WEEKLY, "UID:a\n" + replacing], ["UID:a\n" + replacing, WEEKLY]):
        agenda = read(calendar(*events))
        assert [draft.starts_at.strftime("%dT%H") for draft in agenda.drafts] == expected


def test_a_replaced_occurrence_keeps_its_key() -> None:
    plain = {draft.source for draft in read(calendar(WEEKLY)).drafts}
    moved = read(calendar(WEEKLY, "UID:a\nRECURRENCE-ID:20261114T100000Z\nDTSTART:20261115T080000Z"))
    assert {draft.source for draft in moved.drafts} == plain


def test_a_replacement_of_an_excluded_occurrence_is_excluded_with_it() -> None:
    agenda = read(
        calendar(
            f"{WEEKLY}\nEXDATE:20261114T100000Z", "UID:a\nRECURRENCE-ID:20261114T100000Z\nDTSTART:20261115T080000Z"
        )
    )
    assert [draft.starts_at.strftime("%d") for draft in agenda.drafts] == ["07", "21", "28"]


def test_of_two_versions_the_newer_one_counts() -> None:
    agenda = read(calendar(f"UID:a\nSEQUENCE:2\n{START}", "UID:a\nSEQUENCE:1\nDTSTART:20261106T100000Z"))
    assert starts(agenda) == ["2026-11-07T10:00"]
    assert [refusal.reason for refusal in agenda.rejected] == ["superseded"]


def test_different_events_under_one_uid_are_all_kept() -> None:
    agenda = read(calendar(f"UID:a\n{START}", "UID:a\nDTSTART:20261108T100000Z", f"UID:a\n{START}"))
    assert starts(agenda) == ["2026-11-07T10:00", "2026-11-08T10:00"]
    assert [refusal.reason for refusal in agenda.rejected] == ["duplicate"]


def test_all_day_series_leave_out_and_replace_whole_days() -> None:
    agenda = read(
        calendar(
            "UID:a\nDTSTART;VALUE=DATE:20261107\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20261107T230000Z",
            "UID:a\nRECURRENCE-ID;VALUE=DATE:20261110\nDTSTART;VALUE=DATE:20261111",
        )
    )
    assert [draft.source for draft in agenda.drafts] == ["ical:a:2026-11-07", "ical:a:2026-11-09", "ical:a:2026-11-10"]
    assert starts(agenda)[-1] == "2026-11-10T23:00"


def test_the_clock_of_a_written_zone_is_kept() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Chez nous\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0500\n"
        "TZOFFSETTO:+0400\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19700329T020000\n"
        "TZOFFSETFROM:+0400\nTZOFFSETTO:+0500\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
    )
    line = "DTSTART;TZID=Chez nous:20261024T100000"
    agenda = read_one(line, "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20261101T060000Z", head=zone)
    assert starts(agenda) == ["2026-10-24T05:00", "2026-10-25T06:00"]
    # It may be described after it is used, and is forgotten with the document.
    assert starts(read(calendar(f"UID:a\n{line}").replace("END:VCALENDAR", zone + "END:VCALENDAR"))) == [
        "2026-10-24T05:00"
    ]
    without = read_one(line)
    assert starts(without) == ["2026-10-24T08:00"]
    assert [note.reason for note in without.noted] == ["unknown_timezone"]


@pytest.mark.parametrize(
    "observance",
    [
        "",
        "DTSTART:19700101T000000\nTZOFFSETFROM:+5744\nTZOFFSETTO:+5744",
        "DTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY",
        "DTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=HOURLY",
        "DTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:n'importe",
    ],
)
def test_a_zone_that_describes_nothing_is_noted_once(observance: str) -> None:
    zone = f"BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\n{observance}\nEND:STANDARD\nEND:VTIMEZONE\n"
    zone = "X-WR-TIMEZONE:Indian/Reunion\n" + zone
    agenda = read_one("DTSTART;TZID=X:20261107T100000", "DTEND;TZID=X:20261107T110000", head=zone)
    assert starts(agenda) == ["2026-11-07T06:00"]
    assert [note.reason for note in agenda.noted] == ["unknown_timezone"]


@pytest.mark.parametrize(
    ("lines", "head", "cancelled"),
    [
        (["STATUS:CANCELLED"], "", True),
        (["STATUS:Canceled"], "", True),
        (["STATUS:TENTATIVE"], "", False),
        ([], "METHOD:CANCEL\n", True),
        ([], "METHOD:PUBLISH\n", False),
    ],
)
def test_a_cancelled_event_says_so(lines: list[str], head: str, cancelled: bool) -> None:
    assert draft_of(START, *lines, head=head).cancelled is cancelled


def test_the_html_description_serves_where_there_is_no_other() -> None:
    html = "X-ALT-DESC;FMTTYPE=text/html:<html><head><style>p{}</style></head><body><p>Un</p><p>deux</p></body></html>"
    assert draft_of(START, html).about == {"fr": "Un\n\ndeux"}
    assert draft_of(START, html, "DESCRIPTION:trois").about == {"fr": "trois"}


def test_several_calendars_in_one_document_are_all_read() -> None:
    assert len(read(calendar(f"UID:a\n{START}") + calendar(f"UID:b\n{START}")).drafts) == 2
    assert (
        len(read(calendar(f"UID:a\n{START}").replace("END:VCALENDAR\n", "") + calendar(f"UID:b\n{START}")).drafts) == 2
    )


def test_an_event_outside_of_any_calendar_is_read_and_noted() -> None:
    agenda = read(f"BEGIN:VEVENT\nUID:a\nSUMMARY:x\n{START}\nEND:VEVENT\n")
    assert starts(agenda) == ["2026-11-07T10:00"]
    assert [note.reason for note in agenda.noted] == ["no_calendar"]


def test_an_event_without_uid_gets_the_same_key_every_time() -> None:
    first, second = read(calendar(START)), read(calendar(f"{START}\nLOCATION:ailleurs"))
    assert first.drafts[0].source == second.drafts[0].source
    assert first.drafts[0].source.startswith("ical:~")
