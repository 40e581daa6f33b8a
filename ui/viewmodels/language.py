"""The language of the screen: which ones there are, which is spoken now, and how it writes dates and times of day."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import (
    Property,
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
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.lists import QVariantList

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Language(NamedTuple):
    """A language of the kiosk: its code, its own name for itself, and the locale whose dates it writes."""

    code: str
    name: str
    locale: str


LANGUAGES = (Language("fr", "Français", "fr_FR"), Language("en", "English", "en_GB"))
"""The place's own language first."""
EASY = "fr-falc"
"""Easy-to-read French."""


def capital(words: str) -> str:
    """The words as a line of their own begins."""
    return words[:1].upper() + words[1:]


@QmlElement
@QmlUncreatable("made by the composition of the screen")
class LanguageViewModel(QObject):  # type: ignore[operator]
    """The language that is spoken now. `changed` is emitted after every text has its new wording."""

    changed = Signal()

    def __init__(self, translations: Path, home: str = LANGUAGES[0].code) -> None:
        super().__init__()
        self.home = next((language for language in LANGUAGES if language.code == home), LANGUAGES[0])
        self.current = self.home
        self.locale = QLocale(self.current.locale)
        self._folder = translations
        self._installed: list[QTranslator] = []
        self._missing = False
        self._install()

    @property
    def is_default(self) -> bool:
        return self.current is self.home

    @property
    def is_untranslated(self) -> bool:
        """Whether the present language's texts were not found."""
        return self._missing

    @Property(str, notify=changed)
    def code(self) -> str:
        return self.current.code

    @Property(str, notify=changed)
    def name(self) -> str:
        """The present language's name for itself."""
        return self.current.name

    @Property(QVariantList, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """`code`, `label` and `iconName` of every language, each by its own name."""
        return [{"code": known.code, "label": known.name, "iconName": ""} for known in LANGUAGES]

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        return self.current.code == EASY

    @Slot()
    def toggleEasy(self) -> None:
        """Easy-to-read French, and the place's own language again."""
        self.choose(self.home.code if self.current.code == EASY else EASY)

    @Slot(str)
    def choose(self, code: str) -> None:
        chosen = next((language for language in LANGUAGES if language.code == code), self.home)
        if chosen is not self.current:
            self.current = chosen
            self.locale = QLocale(chosen.locale)
            self._install()
            self.changed.emit()

    @Slot()
    def reset(self) -> None:
        self.choose(self.home.code)

    def text(self, texts: dict[str, str]) -> str:
        """Of one text per language, the one in the present language, else in the place's own, else any."""
        for code in (self.current.code, LANGUAGES[0].code):
            if texts.get(code):
                return texts[code]
        return next(iter(texts.values()), "")

    def clock(self, at: datetime) -> str:
        """A time of day inside a sentence: `14 h 30`, `19 h`."""
        pattern = self.tr("H' h'") if at.minute == 0 else self.tr("H' h 'mm")
        return self.locale.toString(QTime(at.hour, at.minute), pattern)

    def digits(self, at: datetime) -> str:
        """A time of day as a clock shows it: `14:30`."""
        return self.locale.toString(QTime(at.hour, at.minute), self.tr("HH:mm"))

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

    def number(self, number: int) -> str:
        return self.locale.toString(number)

    def _install(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self._missing = False
        for name, folder in (
            (f"qtbase_{self.current.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (self.current.code, str(self._folder)),
        ):
            translator = QTranslator(self)
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
            elif name == self.current.code:
                self._missing = True
