"""Which typeface steps in for letters that the first one lacks; QML can name one family only."""

from __future__ import annotations

LATIN = "Atkinson Hyperlegible Next"
ARABIC = "Noto Sans Arabic"


def pair_typefaces() -> None:
    """Arabic letters in a text set in the Latin typeface come from our Arabic one, whatever the system has."""
    from PySide6.QtGui import QFont

    QFont.insertSubstitution(LATIN, ARABIC)
