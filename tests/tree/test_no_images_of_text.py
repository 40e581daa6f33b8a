"""Words are written by the program, never drawn: they grow, change their language and are read aloud (WCAG 1.4.5)."""

import re

from tests.tree.sources import ROOT, committed_or_new

ASSETS = ROOT / "assets"
DRAWN_BY = {"Icon.qml", "Illustration.qml", "PadPicture.qml", "QrPanel.qml"}
"""The components that show a picture: of our own drawings, or a code that a camera reads."""


def test_no_drawing_holds_words() -> None:
    drawings = [path for path in committed_or_new() if path.is_relative_to(ASSETS) and path.suffix == ".svg"]
    assert len(drawings) > 20
    assert [path.name for path in drawings if re.search(r"<(?:text|tspan|image)\b", path.read_text("utf-8"))] == []


def test_there_are_no_other_pictures() -> None:
    pictures = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".avif"}
    assert [path.name for path in committed_or_new() if path.is_relative_to(ASSETS) and path.suffix in pictures] == []
    files = sorted((ROOT / "ui" / "Kiosk").rglob("*.qml"))
    shows = {path.name for path in files if re.search(r"\b(?:Border|Animated)?Image \{", path.read_text("utf-8"))}
    assert shows == DRAWN_BY
