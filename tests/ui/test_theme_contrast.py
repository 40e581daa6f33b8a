"""Every text, icon and control that Theme can colour keeps its contrast with what lies under it, in every scheme.

Thresholds of WCAG 2.2: text 4.5:1, large text 3:1, controls 3:1, and 7:1 for text in the high-contrast scheme. The
pairs follow from the names of the schemes' properties: a colour that fits no role is complained of, so that none is
forgotten. What is told apart by colour is looked at as those see it who see fewer colours, and has a shape besides.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from ui.gallery import items_of

UI = Path(__file__).resolve().parents[2] / "ui"
COMPONENTS = UI / "Kiosk" / "Components"
SCHEMES = ("day", "night", "highContrast")
WORDS = ("exchange", "learn", "transfer", "move", "diversity", "play")
KINDS = ("info", "success", "warning", "error")
TEXT, TEXT_HIGH, CONTROL = 4.5, 7.0, 3.0

SURFACES = {"paper", "card", "sunken"}
INKS = {"ink", "inkSoft"}
FACES = {"primary", "danger"}
"""Of keys that are told from the ground by their colour alone."""
EDGES = {"outline", "keyEdge", "focus"}
"""What shows where a control is."""
DECORATION = {"line", "cardBorder", "veil", "dim", "primaryEdge", "dangerEdge", "disabledEdge"}
"""Nothing is known by these alone: the border of a card, the thickness of a key whose face stands out, what is off.

A veil is laid over a whole page that waits, and a dimmed screen over a lobby where nobody is.
"""
OTHERS = {"key", "disabled", "focusGap", "codeLight", "codeDark"}
"""Seen by what lies on them or beside them only."""
WORD_SURFACES = {"fill", "soft", "chosen"}
WORD_INKS = {"strong"}
TELL_APART = 10
"""CIE 1976 colour difference that is seen at a glance; about 2 is the least that is seen at all."""

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG
# 15 (6), 2009: the matrices for severity 1.0, on linear red, green and blue.
SIGHTS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(color: QColor) -> tuple[float, float, float]:
    """Linear red, green and blue of sRGB, WCAG 2.2."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (color.redF(), color.greenF(), color.blueF())
    )
    return red, green, blue


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lab(color: QColor, sight: str) -> tuple[float, float, float]:
    """CIE 1976 L*a*b* (white D65) of a colour as it is seen with a kind of sight."""
    seen = [sum(factor * part for factor, part in zip(row, linear(color), strict=True)) for row in SIGHTS[sight]]
    red, green, blue = (min(1.0, max(0.0, part)) for part in seen)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: QColor, other: QColor, sight: str) -> float:
    """How far two colours lie apart for somebody with a kind of sight."""
    return math.dist(lab(one, sight), lab(other, sight))


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
        self._kept: list[QObject] = []

    def read(self, expression: str) -> Any:
        evaluated = QQmlExpression(self._engine.rootContext(), self._theme, expression)
        value: Any = evaluated.evaluate()
        assert not evaluated.hasError(), evaluated.error().toString()
        return value[0] if isinstance(value, tuple) else value

    def color(self, scheme: str, role: str) -> QColor:
        value = self.read(f"{scheme}.{role}")
        assert isinstance(value, QColor), f"{scheme}.{role} is {value!r}"
        return value

    def drawn(self, icon: str) -> str:
        """The paths of an icon, as text."""
        source = f'import QtQml; import "{COMPONENTS.as_uri()}/IconPaths.js" as Paths;'
        source += f'QtObject {{ property string found: JSON.stringify(Paths.icons["{icon}"] ?? "") }}'
        return str(self._made(source).property("found"))

    def icons_of(self, component: str) -> set[str]:
        """The names of the icons that a component shows."""
        item = self._made(f"import Kiosk.Components; {component}")
        assert isinstance(item, QQuickItem)
        item.setProperty("visible", True)
        return {str(found.property("name")) for found in items_of(item) if found.property("accentColor") is not None}

    def _made(self, source: str) -> QObject:
        component = QQmlComponent(self._engine)
        component.setData(source.encode(), QUrl.fromLocalFile(str(UI / "made.qml")))
        made = component.create()
        assert made is not None, component.errorString()
        self._kept += [made, component]
        return made

    def close(self) -> None:
        """End what was made before the engine, and with it the tokens, is gone."""
        for made in self._kept:
            made.deleteLater()
            QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)

    def use(self, scheme: str) -> None:
        self._theme.setProperty("scheme", scheme)


@pytest.fixture(scope="module")
def theme(qapp: QObject) -> Iterator[Theme]:
    theme = Theme()
    yield theme
    theme.close()


def colour_names(item: QObject) -> tuple[set[str], set[str]]:
    """The colours and the groups of colours that a scheme, or one of its words, declares."""
    about = item.metaObject()
    own = range(QObject().metaObject().propertyCount(), about.propertyCount())
    declared = {str(about.property(index).name()): str(about.property(index).typeName()) for index in own}
    colours = {name for name, kind in declared.items() if kind == "QColor"}
    return colours, declared.keys() - colours


def base(name: str) -> str:
    """What an `onFill` is written on: `fill`."""
    return name[2].lower() + name[3:]


def scheme_pairs(colours: set[str]) -> list[tuple[str, str, bool]]:
    """(front, back, whether it is read as text) of what a scheme puts on its surfaces and keys."""
    found = [(ink, surface, True) for ink in INKS for surface in SURFACES]
    found += [(edge, surface, False) for edge in EDGES | FACES for surface in SURFACES]
    # What is off is not read under WCAG either: here it is still to be seen.
    found += [(name, base(name), name != "onDisabled") for name in colours if name.startswith("on")]
    return [*found, ("codeDark", "codeLight", True), ("focus", "focusGap", False), ("keyEdge", "key", False)]


def word_pairs(word: str, colours: set[str]) -> list[tuple[str, str, bool]]:
    """The same of a word or a kind of notice."""
    found = [(f"{word}.{name}", f"{word}.{base(name)}", True) for name in colours if name.startswith("on")]
    found += [(f"{word}.{ink}", back, True) for ink in WORD_INKS for back in (*SURFACES, f"{word}.soft")]
    found += [(ink, f"{word}.soft", True) for ink in INKS]
    return [*found, ("keyEdge", f"{word}.soft", False), (f"{word}.strong", f"{word}.fill", False)]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_colour_of_a_scheme_has_a_role(theme: Theme, scheme: str) -> None:
    colours, groups = colour_names(theme.read(scheme))
    roles = SURFACES | INKS | FACES | EDGES | DECORATION | OTHERS
    written_on = {name for name in colours if name.startswith("on") and base(name) in roles}
    assert colours - roles - written_on == set()
    assert groups == {*WORDS, "neutral", *KINDS}
    for group in groups:
        of_word, _ = colour_names(theme.read(f"{scheme}.{group}"))
        assert of_word == WORD_SURFACES | WORD_INKS | {"on" + name.capitalize() for name in WORD_SURFACES}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_keeps_its_contrast(theme: Theme, scheme: str) -> None:
    text = TEXT_HIGH if scheme == "highContrast" else TEXT
    colours, groups = colour_names(theme.read(scheme))
    pairs = scheme_pairs(colours)
    for group in sorted(groups):
        pairs += word_pairs(group, colour_names(theme.read(f"{scheme}.{group}"))[0])
    weak = []
    for front, back, is_text in pairs:
        measured, least = contrast(theme.color(scheme, front), theme.color(scheme, back)), text if is_text else CONTROL
        if measured < least:
            weak.append(f"{front} on {back}: {measured:.2f}, needs {least}")
    assert not weak, "\n".join(weak)
    assert len(pairs) > 140


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_is_chosen_is_told_from_what_is_not_by_whoever_sees_fewer_colours(
    theme: Theme, scheme: str, sight: str
) -> None:
    key = theme.color(scheme, "key")
    for word in (*WORDS, "neutral"):
        if (distance := apart(theme.color(scheme, f"{word}.chosen"), key, sight)) < TELL_APART:
            # Then by the drawn check mark and its dark field, which is never missing.
            strong, card = theme.color(scheme, f"{word}.strong"), theme.color(scheme, "card")
            assert contrast(strong, card) >= CONTROL, f"{word}: {distance:.1f}"


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("codes", "prefix"), [(WORDS, "word-"), (KINDS, "")], ids=["words", "notices"])
def test_what_looks_alike_to_whoever_sees_fewer_colours_has_another_shape(
    theme: Theme, scheme: str, sight: str, codes: tuple[str, ...], prefix: str
) -> None:
    for part, (one, other) in itertools.product(("fill", "strong"), itertools.combinations(codes, 2)):
        if apart(theme.color(scheme, f"{one}.{part}"), theme.color(scheme, f"{other}.{part}"), sight) < TELL_APART:
            assert theme.drawn(prefix + one) != theme.drawn(prefix + other)
            assert theme.drawn(prefix + one)


@pytest.mark.parametrize("sight", SIGHTS)
def test_most_words_are_told_apart_by_colour_alone_too(theme: Theme, sight: str) -> None:
    pairs = list(itertools.combinations(WORDS, 2))
    fills = {word: theme.color("day", f"{word}.fill") for word in WORDS}
    seen = [pair for pair in pairs if apart(fills[pair[0]], fills[pair[1]], sight) >= TELL_APART]
    assert len(seen) >= len(pairs) - 4


def test_a_simulated_sight_leaves_greys_grey_and_mixes_what_it_is_known_to_mix() -> None:
    for sight in SIGHTS:
        _, a, b = lab(QColor("#808080"), sight)
        assert abs(a) < 1
        assert abs(b) < 1
    red, green = QColor("#c04000"), QColor("#708000")
    assert apart(red, green, "deuteranopia") < apart(red, green, "tritanopia")


@pytest.mark.parametrize(
    ("component", "shape"),
    [
        *((f'Tag {{ text: "x"; word: "{word}" }}', f"word-{word}") for word in WORDS),
        *((f'Tile {{ text: "x"; iconName: "arrive"; word: "{word}" }}', f"word-{word}") for word in WORDS),
        *((f'Notice {{ text: "x"; kind: "{kind}" }}', kind) for kind in KINDS),
        *(
            (f'FactCard {{ title: "x"; text: "x"; iconName: "lift"; answer: "x"; kind: "{kind}" }}', kind)
            for kind in KINDS
        ),
        ('Choice { code: "x"; text: "x"; selected: true }', "check"),
    ],
)
def test_a_component_shows_the_shape_beside_the_colour(theme: Theme, component: str, shape: str) -> None:
    assert shape in theme.icons_of(component)


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
