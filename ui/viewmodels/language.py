"""The language of the screen: which ones there are, which is spoken now, and how it writes dates and times of day."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import cmp_to_key
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import (
    Property,
    QCollator,
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    QTime,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.settings import LANGUAGES as CODES
from kiosk.settings import LanguageCode
from ui.viewmodels.lists import QVariantList

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


class Language(NamedTuple):
    """A language of the kiosk.

    Its code, its own name for itself, and the locales whose dates and numbers it writes: as a rule, and with the digits
    of its own script where it has any. What is missing in `fr-falc` is told in `fr`, and is no other tongue.
    """

    code: str
    name: str
    locale: str
    right_to_left: bool = False
    own_digits_locale: str = ""

    @property
    def tongue(self) -> str:
        return self.code.partition("-")[0]


_SPOKEN: dict[LanguageCode, tuple[Any, ...]] = {
    "fr": ("Français", "fr_FR"),
    "en": ("English", "en_GB"),
    "es": ("Español", "es_ES"),
    "pt": ("Português", "pt_PT"),
    # The months' names of most Arabic countries, and the digits that all of them read.
    "ar": ("العربية", "ar_AE", True, "ar_EG"),
    "fr-falc": ("Français facile", "fr_FR"),
}
LANGUAGES = tuple(Language(code, *_SPOKEN[code]) for code in CODES)
"""Those that the settings know, in their order."""
EASY: LanguageCode = "fr-falc"


def capital(words: str) -> str:
    """The words as a line of their own begins."""
    return words[:1].upper() + words[1:]


def small(words: str) -> str:
    """The words as they go on within a line."""
    return words[:1].lower() + words[1:]


def tongue_name(code: str) -> str:
    """In which language a text stands, as a remark beside it: `En français`, in the present language."""
    match code:
        case "fr":
            return QCoreApplication.translate("LanguageViewModel", "En français")
        case "en":
            return QCoreApplication.translate("LanguageViewModel", "En anglais")
        case "es":
            return QCoreApplication.translate("LanguageViewModel", "En espagnol")
        case "pt":
            return QCoreApplication.translate("LanguageViewModel", "En portugais")
        case "ar":
            return QCoreApplication.translate("LanguageViewModel", "En arabe")
    return QCoreApplication.translate("LanguageViewModel", "Dans une autre langue")


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class LanguageViewModel(QObject):  # type: ignore[operator]
    """The language that is spoken now. `changed` is emitted after every text has its new wording."""

    changed = Signal()

    def __init__(self, translations: Path, home: str = LANGUAGES[0].code) -> None:
        super().__init__()
        self.home = _language(home) or LANGUAGES[0]
        self.current = self.home
        self.own_digits = False
        self.locale = QLocale()
        self._folder = translations
        self._installed: list[QTranslator] = []
        self._missing = False
        self._install()

    @property
    def is_default(self) -> bool:
        return self.current is self.home and not self.own_digits

    @property
    def is_untranslated(self) -> bool:
        """Whether the present language's texts were not found."""
        return self._missing

    @Property(str, notify=changed)
    def code(self) -> str:
        return self.current.code

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the present language calls itself."""
        return self.current.name

    @Property(str, notify=changed)
    def tongueName(self) -> str:
        """The same, without how it is written: `Français` for easy-to-read French, too."""
        return next((known.name for known in LANGUAGES if known.code == self.current.tongue), self.current.name)

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether texts are the ones that are easy to read."""
        return self.current.code != self.current.tongue

    @Property(QVariantList, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """`code`, `label` and `iconName` of every language, each by its own name."""
        return [{"code": known.code, "label": known.name, "iconName": ""} for known in LANGUAGES]

    @Property(bool, notify=changed)
    def hasOwnDigits(self) -> bool:
        """Whether the present language has digits of its own to choose."""
        return self.current.own_digits_locale != ""

    @Property(bool, notify=changed)
    def ownDigits(self) -> bool:
        return self.own_digits

    @Property(str, notify=changed)
    def numerals(self) -> str:
        """The ten digits, from zero on, in which numbers are written."""
        return "".join(chr(ord(self.locale.zeroDigit()) + digit) for digit in range(10))

    @Slot()
    def toggleEasy(self) -> None:
        """Easy-to-read French, and the place's own language again."""
        self.choose(self.home.code if self.current.code == EASY else EASY)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak another language, in the digits that all of them read."""
        self._speak(_language(code) or self.home, own_digits=False)

    @Slot(bool)
    def setOwnDigits(self, own: bool) -> None:
        """Write numbers, dates and times with the digits of the language's own script, where it has any."""
        self._speak(self.current, own_digits=own and self.current.own_digits_locale != "")

    @Slot()
    def reset(self) -> None:
        self.choose(self.home.code)

    def text(self, texts: dict[str, str]) -> str:
        """Of one text per language: in the present one, else the place's own, else French, English or any."""
        return texts.get(self._shown(texts), "")

    def shown_in(self, texts: dict[str, str]) -> str:
        """`En français`, where `text` is in another tongue than the visitor's; else empty."""
        tongue = self._shown(texts).partition("-")[0]
        return "" if tongue in ("", self.current.tongue) else tongue_name(tongue)

    def clock(self, at: datetime) -> str:
        """A time of day: `14 h 30`, `19 h`."""
        pattern = self.tr("H' h'") if at.minute == 0 else self.tr("H' h 'mm")
        return self.locale.toString(QTime(at.hour, at.minute), pattern)

    def weekday(self, day: date) -> str:
        """`mercredi`."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "dddd")

    def month(self, day: date) -> str:
        """`novembre`."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "MMMM")

    def day(self, day: date, today: date) -> str:
        """A day as one says it today: `hier`, `aujourd’hui`, `demain`, `mercredi 25 novembre`."""
        if day == today - timedelta(days=1):
            return self.tr("hier")
        if day == today:
            return self.tr("aujourd’hui")
        if day == today + timedelta(days=1):
            return self.tr("demain")
        return self.date(day)

    def date(self, day: date, *, with_year: bool = False) -> str:
        """A date in words: `mercredi 25 novembre`, or `25 novembre 2026`; the first day of a month is `1er`."""
        if day.day == 1:
            pattern = self.tr("d'er' MMMM yyyy") if with_year else self.tr("dddd d'er' MMMM")
        else:
            pattern = self.tr("d MMMM yyyy") if with_year else self.tr("dddd d MMMM")
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def number(self, number: int, *, least_digits: int = 1) -> str:
        """A number as it is written now. In a translation of its own it is `%Ln`, which Qt writes the same way."""
        return self.locale.toString(number).rjust(least_digits, self.locale.zeroDigit())

    def listed(self, words: Iterable[str]) -> str:
        """Words one after the other, with the comma of the present language."""
        return self.tr(", ").join(words)

    def in_order(self, things: Iterable[T], name: Callable[[T], str]) -> list[T]:
        """Things by their names, in the order of the present language's alphabet; ties stay as they are."""
        collator = QCollator(self.locale)
        collator.setNumericMode(True)
        key = cmp_to_key(collator.compare)
        return sorted(things, key=lambda thing: key(name(thing)))

    def _shown(self, texts: dict[str, str]) -> str:
        """The code of the language in which one text per language is shown; empty where there is no text."""
        wanted = (self.current.code, self.current.tongue, self.home.code, self.home.tongue, "fr", "en", *texts)
        return next((code for code in wanted if texts.get(code)), "")

    def _speak(self, language: Language, *, own_digits: bool) -> None:
        if language is not self.current or own_digits is not self.own_digits:
            self.current = language
            self.own_digits = own_digits
            self._install()
            self.changed.emit()

    def _install(self) -> None:
        current = self.current
        self.locale = QLocale(current.own_digits_locale if self.own_digits else current.locale)
        # What stands in a `%n` or an `arg()` is written by the default one.
        self.locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        QLocale.setDefault(self.locale)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self._missing = False
        for name, folder in (
            # Qt's own words, of which the screen shows none as yet; it has none in the Portuguese of Portugal.
            (f"qtbase_{current.tongue}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (current.code, str(self._folder)),
        ):
            translator = QTranslator(self)
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
            elif name == current.code:
                self._missing = True
        self._turn()

    def _turn(self) -> None:
        """Have the screen read from right to left, or from left to right again, as the present language does."""
        wanted = self.current.right_to_left
        if wanted is not QGuiApplication.isRightToLeft():
            # Not needed for the first frame of most places, and slow to make.
            from PySide6.QtCore import Qt

            QGuiApplication.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if wanted else Qt.LayoutDirection.LeftToRight
            )


def _language(code: str) -> Language | None:
    return next((language for language in LANGUAGES if language.code == code), None)
