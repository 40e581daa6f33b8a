"""Every text, icon and control that Theme can colour keeps its contrast with what lies under it, in every scheme.

Thresholds of WCAG 2.2: text 4.5:1, controls 3:1, and 7:1 for text in the high-contrast scheme.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlExpression

UI = Path(__file__).resolve().parents[2] / "ui"
SCHEMES = ("day", "night", "highContrast")
WORDS = ("exchange", "learn", "transfer", "move", "diversity", "play")
KINDS = ("info", "success", "warning", "error")
TEXT, TEXT_HIGH, CONTROL = 4.5, 7.0, 3.0

SURFACES = ("paper", "card", "sunken")
TEXT_ON_FLAT = [(ink, surface) for ink in ("ink", "inkSoft") for surface in SURFACES] + [
    ("onPrimary", "primary"),
    ("onKey", "key"),
    ("onDanger", "danger"),
    ("codeDark", "codeLight"),
]
CONTROL_ON_FLAT = [
    (edge, surface) for edge in ("outline", "keyEdge", "primary", "danger", "focus") for surface in SURFACES
] + [("focus", "focusGap"), ("onDisabled", "disabled"), ("keyEdge", "key")]
TEXT_ON_WORD = (("onFill", "fill"), ("onSoft", "soft"), ("onChosen", "chosen"), ("strong", "soft"))


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Theme:
    """Reads the tokens of the one Theme through QML expressions, as a screen does."""

    def __init__(self) -> None:
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(UI))
        found = self._engine.singletonInstance("Kiosk.Theme", "Theme")
        assert isinstance(found, QObject)
        self._theme = found

    def read(self, expression: str) -> Any:
        evaluated = QQmlExpression(self._engine.rootContext(), self._theme, expression)
        value: Any = evaluated.evaluate()
        assert not evaluated.hasError(), evaluated.error().toString()
        return value[0] if isinstance(value, tuple) else value

    def color(self, scheme: str, role: str) -> QColor:
        value = self.read(f"{scheme}.{role}")
        assert isinstance(value, QColor), f"{scheme}.{role} is {value!r}"
        return value

    def use(self, scheme: str) -> None:
        self._theme.setProperty("scheme", scheme)


@pytest.fixture(scope="module")
def theme(qapp: QObject) -> Theme:
    return Theme()


def pairs() -> list[tuple[str, str, bool]]:
    """(foreground role, background role, whether it is read as text) for everything a scheme can put on a screen."""
    found = [(a, b, True) for a, b in TEXT_ON_FLAT] + [(a, b, False) for a, b in CONTROL_ON_FLAT]
    for word in (*WORDS, "neutral", *KINDS):
        found += [(f"{word}.{a}", f"{word}.{b}", True) for a, b in TEXT_ON_WORD]
        found += [(f"{word}.strong", surface, True) for surface in SURFACES]
        found += [("ink", f"{word}.soft", True), ("inkSoft", f"{word}.soft", True), ("keyEdge", f"{word}.soft", False)]
        found += [(f"{word}.strong", f"{word}.fill", False)]
    return found


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_keeps_its_contrast(theme: Theme, scheme: str) -> None:
    text = TEXT_HIGH if scheme == "highContrast" else TEXT
    weak = []
    for front, back, is_text in pairs():
        measured, least = contrast(theme.color(scheme, front), theme.color(scheme, back)), text if is_text else CONTROL
        if measured < least:
            weak.append(f"{front} on {back}: {measured:.2f}, needs {least}")
    assert not weak, "\n".join(weak)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_scheme_in_use_is_what_screens_read(theme: Theme, scheme: str) -> None:
    theme.use(scheme)
    for role in ("paper", "primary", "play.fill"):
        assert theme.color("colors", role) == theme.color(scheme, role)
    theme.use("day")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_something_chosen_looks_different_from_something_not_chosen(theme: Theme, scheme: str) -> None:
    for word in WORDS:
        assert theme.color(scheme, f"{word}.chosen") != theme.color(scheme, "key")


@pytest.mark.parametrize("scheme", ("day", "night"))
def test_six_words_have_six_colours(theme: Theme, scheme: str) -> None:
    assert len({theme.color(scheme, f"{word}.fill").name() for word in WORDS}) == len(WORDS)


@pytest.mark.parametrize("name", ["welcome", "success", "empty", "sorry", "out-of-order"])
def test_every_scheme_has_a_drawing_of_its_own_for_every_picture(theme: Theme, name: str) -> None:
    drawings = set()
    for scheme in SCHEMES:
        theme.use(scheme)
        drawings.add(Path(QUrl(theme.read(f"illustration('{name}')")).toLocalFile()))
    theme.use("day")
    assert len(drawings) == len(SCHEMES)
    assert all(drawing.is_file() for drawing in drawings)
