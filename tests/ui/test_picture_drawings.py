"""The pictures of the pad are told apart by their shape and their light alone, by whoever sees no or other colours."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader

from ecocentre.badges import PICTURES
from kiosk.resources import resource

SIDE = 48
PLATE = (SIDE // 2, 1)
"""A pixel of the paper on which the thing lies."""


def drawn(code: str) -> QImage:
    reader = QImageReader(str(Path(resource("assets/illustrations")) / f"picture-{code}.svg"))
    reader.setScaledSize(QSize(SIDE, SIDE))
    return reader.read()


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.2."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def silhouette(code: str) -> frozenset[tuple[int, int]]:
    """The pixels that stand out from the paper of the picture by 3:1 or more."""
    image = drawn(code)
    paper = luminance(image.pixelColor(*PLATE))
    return frozenset(
        (x, y)
        for x, y in itertools.product(range(SIDE), repeat=2)
        if image.pixelColor(x, y).alpha() > 128 and contrast(luminance(image.pixelColor(x, y)), paper) >= 3
    )


@pytest.mark.parametrize("code", PICTURES)
def test_each_picture_stands_out_from_its_paper(code: str) -> None:
    share = len(silhouette(code)) / SIDE**2
    assert 0.1 < share < 0.7, f"{share:.0%} of it is seen"


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(PICTURES, 2)))
def test_no_two_pictures_have_the_same_shape(one: str, other: str) -> None:
    first, second = silhouette(one), silhouette(other)
    assert len(first & second) / len(first | second) < 0.7
