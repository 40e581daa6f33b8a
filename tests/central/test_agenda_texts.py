"""Foreign texts made plain."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.agenda.texts import TAG, decoded, key, language_code, one_line, plain, shortened, tag_words, web_link


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("simple", "simple"),
        ("  deux \t mots \r\n\r\n\r\n et  plus ", "deux mots\n\net plus"),
        ("<p>Un <b>mot</b></p><p>deux</p>", "Un mot\n\ndeux"),
        ("ligne<br>ligne<br/>ligne", "ligne\nligne\nligne"),
        ("<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ("avant<script>alert('<b>')</script>après", "avantaprès"),
        ("avant<style>p { color: red }", "avant"),
        ("avant<!-- <b>caché</b> -->après", "avantaprès"),
        ("a &amp; b &eacute; &lt;gras&gt;", "a & b é"),
        ("&amp;lt;b&amp;gt;deux fois&amp;lt;/b&amp;gt;", "deux fois"),
        ("2 < 3 et 5 > 4", "2 < 3 et 5 > 4"),
        ("écrire à <contact@lices.example>", "écrire à <contact@lices.example>"),
        ("voir <https://lices.example/a_b_c>", "voir https://lices.example/a_b_c"),
        ("**gras** *penché* __gras__ _penché_ ~~barré~~ `code`", "gras penché gras penché barré code"),
        ("# Titre\n## Sous-titre\n> cité\n- un\n* deux\n---\nfin", "Titre\nSous-titre\ncité\n• un\n• deux\n\nfin"),
        ("[lien](https://x.example 'titre') ![image](a.png)!", "lien !"),
        ("3 * 4 * 5, snake_case_name, l'étoile*", "3 * 4 * 5, snake_case_name, l'étoile*"),
        (r"échappé \*ainsi\* et 1\. là", "échappé *ainsi* et 1. là"),
        ("nul\0 et \x07 cloche \u202eà rebours\u202c \ud800", "nul et cloche à rebours"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_a_text_is_plain(text: str, expected: str) -> None:
    assert plain(text, 1_500) == expected


@given(st.text(st.sampled_from("<>/!-abscript&;lg t#*_[]()`\n\\xé"), max_size=200) | st.text(max_size=200))
def test_nothing_left_can_be_taken_for_a_tag(text: str) -> None:
    for result in (plain(text, 150), one_line(text, 150)):
        assert not TAG.search(result)
        assert len(result) <= 150
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", result)
        assert result == result.strip()
        result.encode("utf-8")
    assert "\n" not in one_line(text, 150)


def test_a_long_text_ends_at_a_sentence_or_a_word() -> None:
    assert shortened("Un. Deux. Trois quatre cinq six", 30) == "Un. Deux. Trois quatre cinq…"
    assert shortened("Une première phrase assez longue. Une autre", 40) == "Une première phrase assez longue. …"
    assert shortened("x" * 50, 40) == "x" * 38 + "…"
    assert shortened("x" * 40, 40) == "x" * 40


def test_a_huge_text_costs_no_more_than_its_beginning() -> None:
    assert len(plain("<b>mot</b> " * 1_000_000, 1_500)) <= 1_500


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://lices.example/a?b=c#d", "https://lices.example/a?b=c#d"),
        (" HTTP://lices.example ", "HTTP://lices.example"),
        ("https://lices.example:8080/é", "https://lices.example:8080/é"),
        ("javascript:alert(1)", None),
        ("//lices.example", None),
        ("https://", None),
        ("https://nom:secret@lices.example", None),
        ("https://lices.example/a b", None),
        ("https://lices.example/\n", "https://lices.example/"),
        ("https://lices.example/\u202e", None),
        ("https://[::1", None),
        ("https://lices.example:99999/", None),
        ("https://lices.example/" + "a" * 2_000, None),
        (None, None),
        (7, None),
    ],
)
def test_only_web_addresses_are_links(value: object, expected: str | None) -> None:
    assert web_link(value) == expected


def test_tags_are_few_short_and_each_once() -> None:
    assert tag_words(["Vélo", " vélo ", "", None, 4, "<b>Fête</b>"]) == ("Vélo", "Fête")
    assert len(tag_words(str(number) for number in range(100))) == 20
    assert len(tag_words(["x" * 500])[0]) <= 60


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("fr", "fr"),
        ("EN-gb", "en"),
        ("oc", "oc"),
        ("pt_BR", "pt"),
        ("", None),
        ("français", None),
        (3, None),
        ("x", None),
    ],
)
def test_language_codes(value: object, code: str | None) -> None:
    assert language_code(value) == code


def test_a_file_may_hold_two_encodings() -> None:
    assert decoded("été, ".encode() + "été, ".encode("cp1252") + "été".encode()) == "été, été, été"
    assert decoded(b"\x81") == "\ufffd"


def test_a_key_is_short_and_steady() -> None:
    assert key(" a\n b\0 ") == "a b"
    assert key("x" * 500) == key("x" * 500)
    assert len(key("x" * 500)) < 30
    assert key("x" * 500) != key("x" * 501)
