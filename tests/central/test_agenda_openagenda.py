"""OpenAgenda JSON, from whole documents and from tables of odd events."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from central.agenda import REASONS, Agenda, EventDraft, read_agenda

FIXTURES = Path(__file__).parents[1] / "fixtures" / "agenda"
WHOLE = {"uid": 7, "title": {"fr": "Atelier"}, "timings": [{"begin": "2026-11-07T10:00:00+01:00"}]}


def read(content: bytes) -> Agenda:
    return read_agenda(
        content,
        name="essai",
        timezone="Europe/Paris",
        from_at=datetime(2026, 10, 1, tzinfo=UTC),
        until_at=datetime(2027, 2, 1, tzinfo=UTC),
    )


def read_one(**changes: Any) -> Agenda:
    return read(json.dumps([WHOLE | changes]).encode())


def draft_of(**changes: Any) -> EventDraft:
    [draft] = read_one(**changes).drafts
    return draft


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_a_whole_document_becomes_drafts_and_says_what_it_left_out() -> None:
    agenda = read((FIXTURES / "openagenda.json").read_bytes())
    assert [(draft.source, draft.starts_at, draft.ends_at, draft.all_day) for draft in agenda.drafts] == [
        (
            "openagenda:48000001:2026-11-28T08:00:00Z",
            instant("2026-11-28T08:00:00Z"),
            instant("2026-11-28T16:00:00Z"),
            False,
        ),
        (
            "openagenda:48000001:2026-11-29T08:00:00Z",
            instant("2026-11-29T08:00:00Z"),
            instant("2026-11-29T16:00:00Z"),
            False,
        ),
        (
            "openagenda:48000002:2026-12-01T17:00:00Z",
            instant("2026-12-01T17:00:00Z"),
            instant("2026-12-01T18:00:00Z"),
            False,
        ),
        (
            "openagenda:48000004:2026-12-04T23:00:00Z",
            instant("2026-12-04T23:00:00Z"),
            instant("2026-12-05T23:00:00Z"),
            True,
        ),
    ]
    bikes, _, online, show = agenda.drafts
    assert bikes.title == {"fr": "Bourse aux vélos", "en": "Bike swap"}
    assert bikes.about == {
        "fr": "On vend, on achète, on donne.\n\nPlus de cent vélos vérifiés par l’atelier.\n\n"
        "• dépôt dès 8 h\n• vente jusqu’à 17 h"
    }
    assert bikes.place == "Halle des Lices, 4 place des Lices, 81000 Montreval"
    assert bikes.tags == ("vélo", "réemploi")
    assert bikes.access == ("hi", "mi")
    assert bikes.link == "https://atelier.example/inscription"
    assert (online.cancelled, online.place, online.link) == (True, "En ligne", "https://visio.example/compost")
    assert (show.cancelled, show.place, show.link, show.about) == (False, "", None, {})
    assert [(refusal.source, refusal.reason) for refusal in agenda.rejected] == [
        ("openagenda:48000003", "draft_or_private"),
        ("openagenda:48000004", "bad_date"),
        ("openagenda:48000004", "ends_before_start"),
        ("openagenda:#5", "unreadable_component"),
    ]
    assert "Pas encore publié" not in str(agenda)
    assert "€" not in str(agenda)


def test_the_short_events_of_the_third_version_are_read_with_their_stable_identifiers() -> None:
    agenda = read((FIXTURES / "openagenda-v3.json").read_bytes())
    assert [(draft.source, draft.starts_at.isoformat(), draft.place) for draft in agenda.drafts] == [
        ("openagenda:9000001:7K2M9Q", "2026-11-26T18:00:00+00:00", "Salle Écho, Montreval"),
        ("openagenda:9000001:7K2M9R", "2026-12-03T18:00:00+00:00", "Salle Écho, Montreval"),
    ]
    assert agenda.rejected == ()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"title": {}}, "no_title"),
        ({"title": {"fr": " \n"}}, "no_title"),
        ({"title": {"fr": 3}}, "no_title"),
        ({"title": None}, "no_title"),
        ({"timings": []}, "no_start"),
        ({"timings": None}, "no_start"),
        ({"timings": [{}]}, "no_start"),
        ({"timings": [None]}, "no_start"),
        ({"timings": [{"begin": "demain"}]}, "bad_date"),
        ({"timings": [{"begin": 1700000000}]}, "bad_date"),
        ({"timings": [{"begin": "0001-01-01T00:00:00+14:00"}]}, "bad_date"),
        ({"timings": [{"begin": "9999-12-31T23:59:59-14:00"}]}, "bad_date"),
        ({"timings": [{"begin": "2026-11-07T10:00Z", "end": "2026-11-07T09:59Z"}]}, "ends_before_start"),
        ({"draft": 1}, "draft_or_private"),
        ({"private": True}, "draft_or_private"),
        ({"state": 0}, "draft_or_private"),
    ],
)
def test_a_bad_event_costs_itself_and_says_why(changes: dict[str, Any], reason: str) -> None:
    good = WHOLE | {"uid": 8, "title": "Autre"}
    agenda = read(json.dumps([WHOLE | changes, good]).encode())
    assert [draft.source for draft in agenda.drafts] == ["openagenda:8:2026-11-07T09:00:00Z"]
    assert [(refusal.source, refusal.reason) for refusal in agenda.rejected] == [("openagenda:7", reason)]
    assert reason in REASONS
    assert "\n" not in agenda.rejected[0].detail


@pytest.mark.parametrize(
    "changes",
    [
        {"status": [6]},
        {"location": "ici"},
        {"location": {"name": 4, "address": []}},
        {"keywords": {"fr": [1, None, {}]}},
        {"accessibility": "oui"},
        {"links": "https://x.example", "registration": {"type": "link"}},
        {"description": ["a"], "longDescription": 7},
        {"timezone": {"name": "Europe/Paris"}},
        {"onlineAccessLink": "javascript:alert(1)"},
    ],
)
def test_an_odd_part_is_passed_over(changes: dict[str, Any]) -> None:
    draft = draft_of(**changes)
    assert (draft.place, draft.tags, draft.access, draft.link, draft.about) == ("", (), (), None, {})


def test_a_text_without_language_is_french() -> None:
    assert draft_of(title="Fête", description="Dansons.").title == {"fr": "Fête"}
    assert draft_of(title="Fête", description="Dansons.").about == {"fr": "Dansons."}


def test_the_short_description_is_not_repeated_before_the_long_one() -> None:
    draft = draft_of(description={"fr": "Dansons."}, longDescription={"fr": "Dansons ! Puis mangeons."})
    assert draft.about == {"fr": "Dansons ! Puis mangeons."}


def test_wall_clocks_are_read_in_the_zone_of_the_event_then_of_the_site() -> None:
    timings = [{"begin": "2026-11-07T10:00:00"}]
    assert draft_of(timings=timings).starts_at == instant("2026-11-07T09:00Z")
    assert draft_of(timings=timings, timezone="Indian/Reunion").starts_at == instant("2026-11-07T06:00Z")
    assert draft_of(timings=timings, location={"timezone": "Indian/Reunion"}).starts_at == instant("2026-11-07T06:00Z")
    assert draft_of(timings=timings, timezone="Lune").starts_at == instant("2026-11-07T09:00Z")


def test_instants_keep_milliseconds_only() -> None:
    assert draft_of(timings=[{"begin": "2026-11-07T10:00:00.123987Z"}]).starts_at.microsecond == 123_000


def test_postponed_is_shown_as_cancelled_and_full_is_not() -> None:
    assert [draft_of(status=status).cancelled for status in (1, 2, 3, 4, 5, 6)] == [
        False,
        False,
        False,
        True,
        False,
        True,
    ]


def test_the_same_date_listed_twice_is_one_draft() -> None:
    agenda = read_one(timings=WHOLE["timings"] * 2)  # type: ignore[operator]
    assert len(agenda.drafts) == 1
    assert [refusal.reason for refusal in agenda.rejected] == ["duplicate"]


def test_at_most_four_hundred_dates_of_one_event() -> None:
    timings = [{"begin": f"2026-11-{1 + hour // 24:02}T{hour % 24:02}:00:00Z"} for hour in range(401)]
    agenda = read_one(timings=timings)
    assert len(agenda.drafts) == 400
    assert [refusal.reason for refusal in agenda.rejected] == ["too_many_occurrences"]
    assert read_one(timings=timings[:400]).rejected == ()


def test_an_event_without_identifier_gets_the_same_key_every_time() -> None:
    first, second = draft_of(uid=None), draft_of(uid=True, slug="")
    assert first.source == second.source
    assert first.source.startswith("openagenda:~")
    assert draft_of(uid=None, slug="atelier").source == "openagenda:atelier:2026-11-07T09:00:00Z"
