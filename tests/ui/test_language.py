"""Languages of equal rank: chosen at once, read in their own direction, digits and order, and texts of one of them."""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from ecocentre.profile import read_profile
from kiosk.resources import resource
from kiosk.settings import LANGUAGES as CODES
from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import Visitor, items_below, scene_rect
from ui.viewmodels.language import LANGUAGES, LanguageViewModel
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
TRANSLATIONS = resource("assets/translations")
WITHOUT_QT = {"pt"}
"""Qt's own words come in the Portuguese of Brazil only; the screen shows none of them."""


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[LanguageViewModel]:
    language = LanguageViewModel(TRANSLATIONS)
    yield language
    language.reset()


def texts(visitor: Visitor) -> list[str]:
    return [
        item.property("text")
        for item in items_below(visitor.window.contentItem())
        if item.inherits("QQuickText") and item.property("text")
    ]


def place_of(visitor: Visitor, words: str) -> QQuickItem:
    return next(item for item in items_below(visitor.window.contentItem()) if item.property("text") == words)


def test_settings_screen_and_translations_know_the_same_languages() -> None:
    codes = [language.code for language in LANGUAGES]
    assert codes == list(CODES)
    assert {path.stem for path in TRANSLATIONS.glob("*.ts")} == set(codes)
    assert len({language.name for language in LANGUAGES}) == len(codes)


@pytest.mark.parametrize("code", CODES)
def test_every_language_is_compiled(language: LanguageViewModel, code: str) -> None:
    language.choose(code)
    assert not language.is_untranslated
    assert QLocale(language.current.locale).language() != QLocale.Language.C
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language.current.tongue}.qm"
    assert of_qt.is_file() is (code not in WITHOUT_QT)


def test_each_language_is_offered_in_its_own_words(language: LanguageViewModel) -> None:
    language.choose("ar")
    offered = language.property("languages")
    assert [one["label"] for one in offered] == [
        "Français",
        "English",
        "Español",
        "Português",
        "العربية",
        "Français facile",
    ]
    assert [one["code"] for one in offered] == list(CODES)
    assert language.property("code") == "ar"
    assert language.property("name") == "العربية"
    assert not language.property("easy")


def test_easy_french_has_texts_of_its_own_and_writes_dates_as_french_does(language: LanguageViewModel) -> None:
    language.choose("fr-falc")
    assert language.property("easy")
    assert language.tr("hier") == "hier"
    assert language.date(date(2026, 12, 1)) == "mardi 1er décembre"
    assert language.clock(datetime(2026, 11, 25, 18, 30)) == "18\u00a0h\u00a030"  # noqa: DTZ001


def test_easy_french_is_the_same_tongue_on_the_language_key(language: LanguageViewModel) -> None:
    language.choose("fr-falc")
    assert (language.property("name"), language.property("tongueName")) == ("Français facile", "Français")
    language.choose("en")
    assert language.property("tongueName") == language.property("name") == "English"


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("fr", "mercredi 25 novembre"),
        ("en", "Wednesday 25 November"),
        ("es", "miércoles 25 de noviembre"),
        ("pt", "quarta-feira, 25 de novembro"),
        ("ar", "الأربعاء 25 نوفمبر"),
        ("fr-falc", "mercredi 25 novembre"),
    ],
)
def test_dates_are_written_as_the_language_does(language: LanguageViewModel, code: str, written: str) -> None:
    language.choose(code)
    assert language.date(date(2026, 11, 25)) == written
    assert language.listed(("a", "b")) == ("a، b" if code == "ar" else "a, b")


def test_digits_of_ones_own_are_chosen_and_end_with_the_language(language: LanguageViewModel) -> None:
    language.setOwnDigits(True)
    assert language.number(12) == "12", "French has none"
    language.choose("ar")
    half = datetime(2026, 11, 25, 18, 30)  # noqa: DTZ001
    assert (language.number(12), language.clock(half)) == ("12", "18:30")
    language.setOwnDigits(True)
    assert (language.number(12), language.clock(half)) == ("١٢", "١٨:٣٠")
    assert language.date(half.date()) == "الأربعاء ٢٥ نوفمبر"
    assert language.number(5, least_digits=2) == "٠٥"
    assert language.property("numerals") == "٠١٢٣٤٥٦٧٨٩"
    language.choose("es")
    assert (language.number(12), language.property("ownDigits")) == ("12", False)


def test_every_number_on_the_screen_has_the_digits_that_were_chosen(visitor: Visitor) -> None:
    visitor.screen.language.choose("ar")
    visitor.screen.language.setOwnDigits(True)
    visitor.screen.session.open(Page.Arrive)
    visitor.screen.visits.setPeople(12)
    visitor.settle()
    assert "١٢" in texts(visitor)
    visitor.screen.visits.arrive()
    visitor.settle()
    assert visitor.sees("سُجّل وصولكم: ١٢ شخصًا.")
    assert visitor.sees("بعد ٦٠ ث")
    assert [text for text in texts(visitor) if any(digit in text for digit in "0123456789")] == []
    visitor.screen.session.home()
    assert not visitor.screen.language.own_digits
    assert visitor.screen.language.is_default


def test_arabic_is_read_from_right_to_left_and_only_arabic(visitor: Visitor) -> None:
    direction = Qt.LayoutDirection
    arrive = scene_rect(place_of(visitor, "J’arrive")).center().x()
    assert arrive < visitor.window.width() / 2
    visitor.screen.language.choose("ar")
    visitor.settle()
    assert QGuiApplication.layoutDirection() is direction.RightToLeft
    assert scene_rect(place_of(visitor, "وصلت")).center().x() > visitor.window.width() / 2
    visitor.screen.session.home()
    visitor.settle()
    assert QGuiApplication.layoutDirection() is direction.LeftToRight
    assert scene_rect(place_of(visitor, "J’arrive")).center().x() == pytest.approx(arrive)


def test_a_place_whose_language_is_arabic_begins_and_ends_each_turn_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    visitor = Visitor(qtbot, tmp_path, "--language", "ar")
    visitor.screen.language.choose("fr")
    visitor.settle()
    assert not QGuiApplication.isRightToLeft()
    visitor.screen.session.home()
    visitor.settle()
    assert QGuiApplication.isRightToLeft()
    assert visitor.sees("مرحبًا!")
    visitor.screen.language.choose("fr")
    visitor.close()


def test_why_the_place_closes_early_says_its_language_where_it_is_another(visitor: Visitor) -> None:
    assert visitor.settings.profile is not None
    profile = tomllib.loads(visitor.settings.profile.read_text("utf-8"))
    profile["hours"].append({"day": "2026-11-25", "opens": "08:30", "closes": "19:00", "reason": "Inventaire"})
    visitor.kiosk._cache.seed(read_profile(profile, visitor.settings.site))
    visitor.screen.store.delivery.changed.emit(frozenset({"hours.opening_hours"}))
    visitor.settle()
    assert visitor.sees("Ouvert jusqu’à 19 h (Inventaire)")
    visitor.screen.language.choose("en")
    visitor.settle()
    assert visitor.sees("Open until 19:00 (Inventaire, in French)")


def test_an_event_says_its_language_where_it_is_another(visitor: Visitor) -> None:
    fill_the_agenda(visitor)
    visitor.screen.session.open(Page.Events)
    visitor.screen.language.choose("es")
    visitor.settle()
    assert any(name.startswith("12:30, Café des réparations") and "En francés" in name for name in visitor.names())
    visitor.screen.events.choose(visitor.screen.events.state.events[0].id)
    visitor.settle()
    assert "En francés" in texts(visitor)
    visitor.screen.language.choose("fr-falc")
    visitor.settle()
    assert "En français" not in texts(visitor), "easy French is French"


def test_names_stand_in_the_order_of_the_alphabet(language: LanguageViewModel) -> None:
    names = ["Zèbre 2", "Écureuil 10", "Écureuil 9", "Loutre", "ñandú", "nutria", "oca"]
    language.choose("fr")
    assert language.in_order(names, str) == ["Écureuil 9", "Écureuil 10", "Loutre", "ñandú", "nutria", "oca", "Zèbre 2"]
    language.choose("es")
    assert language.in_order(["ñandú", "oca", "nutria"], str) == ["nutria", "ñandú", "oca"]


@pytest.mark.parametrize(
    ("code", "home", "texts", "shown", "remark"),
    [
        ("fr-falc", "fr", {"fr": "Noël", "fr-falc": "C’est Noël"}, "C’est Noël", ""),
        ("fr-falc", "fr", {"en": "Christmas", "fr": "Noël"}, "Noël", ""),
        ("pt", "fr", {"es": "Navidad", "fr": "Noël"}, "Noël", "Em francês"),
        ("ar", "es", {"fr": "Noël", "es": "Navidad"}, "Navidad", "بالإسبانية"),
        ("es", "fr", {"en": "Christmas"}, "Christmas", "En inglés"),
        ("en", "fr", {"oc": "Nadal"}, "Nadal", "In another language"),
        ("en", "fr", {"en": "", "fr": "Noël"}, "Noël", "In French"),
        ("fr", "fr", {}, "", ""),
    ],
)
def test_a_text_falls_back_and_says_in_which_language_it_stands(
    qtbot: QtBot, code: str, home: str, texts: dict[str, str], shown: str, remark: str
) -> None:
    language = LanguageViewModel(TRANSLATIONS, home)
    language.choose(code)
    assert (language.text(texts), language.shown_in(texts)) == (shown, remark)
    language.choose("fr")
