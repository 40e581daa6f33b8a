"""Easy French keeps to "Information for all", the European rules for texts that are easy to read (Inclusion Europe)."""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

from kiosk.resources import resource

CODE = "fr-falc"
MOST_WORDS = 12
"""One idea a sentence."""
PATTERN = re.compile(r"\bHH?:mm|\bH'|MMMM")
"""How a date is put together: none of its letters is ever seen."""
HARD = {
    "an abbreviation": re.compile(r"\b(?:etc|ex|env|cf|tél|svp|stp|max|min|sec|s|mn|M|Mme|RDV)\b(?!’)|n°|\d[hs]\b"),
    "letters for words": re.compile(r"\b[A-ZÀ-Ý]{2,}\b"),
    "a sign that has no sound": re.compile(r"[()\[\]%&/\\#§<>*_=+@|;~·]"),
    "a share, which few can picture": re.compile(r"\bpour cent\b|\bpourcentage"),
    "a large number": re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}"),
    "an idea inside another": re.compile(r"[—–]|\b(?:dont|lequel|laquelle|afin|toutefois)\b"),
}
"""What the rules ask to leave out, and why. `h` stands, as on every clock; so do the signs of a sentence."""


def easy_texts() -> Iterator[str]:
    for message in ET.parse(resource("assets/translations") / f"{CODE}.ts").getroot().iter("message"):
        if PATTERN.search(message.findtext("source", "")):
            continue
        forms = [form.text or "" for form in message.iter("numerusform")]
        yield from forms or [message.findtext("translation", "")]
    yield from _below(tomllib.loads(resource("assets/sites/lices.toml").read_text("utf-8")))


def _below(node: object) -> Iterator[str]:
    """The easy texts of a written profile."""
    if isinstance(node, dict):
        if CODE in node:
            yield node[CODE]
        for value in node.values():
            yield from _below(value)
    elif isinstance(node, list):
        for value in node:
            yield from _below(value)


def sentences(text: str) -> list[str]:
    return [sentence.strip() for sentence in re.split(r"[.!?…\n]", text) if sentence.strip()]


def words(sentence: str) -> list[str]:
    """A placeholder is one word, a sign alone is none."""
    return [word for word in re.sub(r"\{\w+\}|%\d|%n", "x", sentence).split() if re.search(r"\w", word)]


def test_a_sentence_has_at_most_twelve_words() -> None:
    long = {sentence: len(words(sentence)) for text in easy_texts() for sentence in sentences(text)}
    assert {sentence: count for sentence, count in long.items() if count > MOST_WORDS} == {}


@pytest.mark.parametrize("reason", HARD)
def test_nothing_is_hard_to_read(reason: str) -> None:
    placeless = {text: re.sub(r"\{\w+\}|%\d|%n", "x", text) for text in easy_texts()}
    assert [text for text, bare in placeless.items() if HARD[reason].search(bare)] == []


def test_a_long_sentence_and_a_sign_would_be_found() -> None:
    assert len(words("Vous arrivez\u00a0: dites {why}, à %n et « comment », puis touchez tous ensemble l’écran.")) == 13
    assert sentences("Un. Deux\u00a0? Trois\nquatre…") == ["Un", "Deux", "Trois", "quatre"]
    assert HARD["a large number"].search("1500 personnes en 20261")
    assert not HARD["a large number"].search("en mai 2026")
    assert HARD["letters for words"].search("le local AMAP")
    assert HARD["a sign that has no sound"].search("ouvert (Noël)")
