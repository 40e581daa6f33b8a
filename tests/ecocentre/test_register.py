"""The register of accessibility: a place's own words, in its own order."""

import tomllib
from typing import Any

from ecocentre.place import Place
from ecocentre.profile import read_profile
from ecocentre.records import Record
from ecocentre.register import STATES, SUBJECTS, Entry, register_of
from tests.ecocentre.conftest import PROFILE, SITE

SAMPLE: dict[str, Any] = tomllib.loads(PROFILE.read_text(encoding="utf-8"))
LANGUAGES = {"fr", "en", "es", "pt", "ar", "fr-falc"}
MOST_WORDS = 12
"""In a sentence of easy-to-read French (Information for all, Inclusion Europe, keeps sentences short)."""


def entries(records: list[Record]) -> list[Entry]:
    return [record for record in records if isinstance(record, Entry)]


def test_the_register_is_read_in_the_order_in_which_it_was_written(place: Place) -> None:
    written = [entry["kind"] for entry in SAMPLE["accessibility"]]
    assert [entry.subject for entry in register_of(place)] == written


def test_an_entry_that_moves_keeps_its_id() -> None:
    turned = SAMPLE | {"accessibility": SAMPLE["accessibility"][::-1]}
    before, after = entries(read_profile(SAMPLE, SITE)), entries(read_profile(turned, SITE))
    assert {entry.subject: entry.id for entry in before} == {entry.subject: entry.id for entry in after}
    assert [entry.position for entry in after] == list(range(len(after)))


def test_a_place_without_a_register_has_an_empty_one() -> None:
    assert entries(read_profile({"site": SAMPLE["site"]}, SITE)) == []


def test_the_sample_site_speaks_of_every_subject_in_every_language_and_state() -> None:
    sample = entries(read_profile(SAMPLE, SITE))
    assert {entry.subject for entry in sample} == set(SUBJECTS)
    assert {entry.state for entry in sample} == set(STATES)
    assert [entry.subject for entry in sample if set(entry.text) != LANGUAGES] == []


def test_easy_french_keeps_its_sentences_short() -> None:
    sentences = [
        sentence
        for entry in entries(read_profile(SAMPLE, SITE))
        for sentence in entry.text["fr-falc"].replace("!", ".").replace("?", ".").split(".")
    ]
    assert [sentence for sentence in sentences if len(sentence.split()) > MOST_WORDS] == []
