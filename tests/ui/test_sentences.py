"""Every code that can reach a person has a sentence, and every text stands in every language."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from central.intake import UNREADABLE_CODES
from central.problems import PROBLEMS
from ecocentre.operations import operation_kinds
from ecocentre.profile import read_profile
from ecocentre.sites import Site
from ecocentre.subjects import load_subjects
from ecocentre.visits import PURPOSES as ALL_PURPOSES
from ecocentre.visits import TRAVELS as ALL_TRAVELS
from tests.ui.visitor import Visitor
from ui import sentences
from ui.viewmodels.language import LANGUAGES, Language, LanguageViewModel

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "assets" / "translations"
TOLD = {"Refusal", "KnownError", "Trouble", "CentreFault"}


def codes_of(tree: ast.AST) -> Iterator[str]:
    """The codes that a file makes: the first argument of a refusal or fault, and the values of tables named CODES."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in TOLD:
                yield from filter(None, _texts(node.args[0]))
        if isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name) and target.id.lower().lstrip("_") == "codes" and node.value is not None:
                values = node.value.values if isinstance(node.value, ast.Dict) else []
                yield from (text for value in values for text in _texts(value))


def _texts(node: ast.AST) -> Iterator[str]:
    return (part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str))


def all_codes() -> set[str]:
    packages = ("ecocentre", "kiosk", "offline_cache", "ui")
    files = [path for package in packages for path in (ROOT / package).rglob("*.py")]
    found = {code for path in files for code in codes_of(ast.parse(path.read_text("utf-8")))}
    return found | set(PROBLEMS) | set(UNREADABLE_CODES) | {"damaged", "refused", "pin_wrong", "pin_missing"}


def test_the_search_finds_codes_of_every_level() -> None:
    assert {"profile_unreadable", "badge_forged", "disk_full", "no_network", "own_central_failed"} <= all_codes()


@pytest.mark.parametrize("code", sorted(all_codes()))
def test_every_code_has_a_sentence(code: str) -> None:
    assert code in sentences.SENTENCES


def test_every_word_of_the_vocabularies_has_a_name() -> None:
    load_subjects()
    assert set(ALL_PURPOSES) == set(sentences.PURPOSES)
    assert set(ALL_TRAVELS) == set(sentences.TRAVELS)
    assert set(operation_kinds()) <= set(sentences.OPERATIONS)


def test_a_code_from_the_future_is_shown_as_it_is(qtbot: QtBot) -> None:
    assert "not_yet_known" in sentences.say("not_yet_known")
    assert sentences.name_of(sentences.PURPOSES, "swim") == "swim"


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_every_text_stands_in_every_language(language: str) -> None:
    root = ET.parse(TRANSLATIONS / f"{language}.ts").getroot()
    unfinished = [
        message.findtext("source")
        for message in root.iter("message")
        if (translation := message.find("translation")) is None
        or translation.get("type") is not None
        or not "".join(translation.itertext()).strip()
    ]
    assert unfinished == []


def test_languages_agree_on_what_is_filled_in() -> None:
    """A `{name}` or `%1` of the source stands in each form of each translation."""
    wrong = [
        (language.code, source, form)
        for language in LANGUAGES
        for message in ET.parse(TRANSLATIONS / f"{language.code}.ts").getroot().iter("message")
        for source in [message.findtext("source", "")]
        for form in [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation", "")]
        if set(re.findall(r"\{\w+\}|%\d", source)) != set(re.findall(r"\{\w+\}|%\d", form.replace("%L", "%")))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language.own_digits_locale])
def test_every_number_of_a_text_can_have_the_digits_of_the_language(language: Language) -> None:
    """Qt writes `%n` and `%1` with western digits whatever was chosen, `%Ln` and `%L1` with the ones that were."""
    translations = ET.parse(TRANSLATIONS / f"{language.code}.ts").getroot().iter("translation")
    texts = ["".join(translation.itertext()) for translation in translations]
    assert [text for text in texts if re.search(r"%[n\d]", text)] == []


def test_the_site_offers_only_words_that_have_names(visitor: Visitor) -> None:
    assert visitor.settings.profile is not None
    profile = tomllib.loads(visitor.settings.profile.read_text("utf-8"))
    (site,) = (record for record in read_profile(profile, "lices") if isinstance(record, Site))
    assert set(site.purposes) <= set(sentences.PURPOSES)
    assert set(site.travels) <= set(sentences.TRAVELS)


def test_times_and_days_are_said_as_one_says_them(qtbot: QtBot) -> None:
    language = LanguageViewModel(TRANSLATIONS)
    today = date(2026, 11, 25)
    noon, half = datetime(2026, 11, 25, 12), datetime(2026, 11, 25, 18, 30)  # noqa: DTZ001
    assert (language.clock(noon), language.clock(half)) == ("12\u00a0h", "18\u00a0h\u00a030")
    assert language.day(date(2026, 11, 24), today) == "hier"
    assert language.day(today, today) == "aujourd’hui"
    assert language.day(date(2026, 11, 26), today) == "demain"
    assert language.day(date(2026, 11, 29), today) == "dimanche 29 novembre"
    language.choose("en")
    assert (language.clock(half), language.day(date(2026, 11, 29), today)) == ("18:30", "Sunday 29 November")
    language.reset()
