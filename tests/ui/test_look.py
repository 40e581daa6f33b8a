"""Every screen and every sheet of the gallery looks as it was accepted; what differs is shown side by side.

`python3 dev.py accept` draws all of it anew and accepts what it sees. Look at it first: `python3 dev.py gallery`.

A picture is kept smoothed at less than a quarter of its size. Letters are drawn without hinting, which moves them on
some machines and not on others. What is left to differ between machines is the edges of letters: so the mean colours of
regions are compared. How the limits were chosen: fifteen screens were drawn with fontconfig's hinting off, slight and
full, and with edges smoothed and not (a region differs by 5 at most where hinting is on, by 0 where not), and with
small changes of the look: text of 36 instead of 38 pixels (by 18 at least), keys 6 instead of 10 pixels thick (20),
gaps of 24 instead of 28 (29), a paler green (23 where there is green).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from tests.ui.states import pages
from tests.ui.test_events import fill_the_agenda
from tests.ui.visitor import Visitor, items_below, scene_rect
from ui import gallery
from ui.gallery import Look

pytestmark = pytest.mark.usefixtures("silent_bell")

ROOT = Path(__file__).resolve().parents[2]
ACCEPTED = Path(__file__).resolve().parent / "accepted"
DIFFERING = ROOT / "build" / "look"
ACCEPTING = os.environ.get("ECOCENTRE_ACCEPT_LOOK") == "1"
"""Set by `dev.py accept`."""
SHRUNK = 4.5
REGION = 7
"""Side of a region, in kept pixels: about a letter of running text."""
MOST_REGION = 12
"""Of 255: how far the mean colour of a region may lie from the accepted one."""
CLEARLY = 48
MOST_SHARE = 0.005
"""Of all values (red, green and blue of each pixel), those that may differ by more than `CLEARLY`."""
MASKED = QColor("#808080")
WHAT_TO_DO = "If this is what you want: python3 dev.py accept"


@pytest.fixture(autouse=True)
def _unhinted(qapp: QGuiApplication) -> Iterator[None]:
    """Letters stand where they are, not where the machine's settings would have their stems."""
    before = qapp.font()
    font = qapp.font()
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


# -- pictures ------------------------------------------------------------------------------------------------------


def kept(picture: QImage) -> QImage:
    """A picture as it is kept: shrunk, without transparency, its colours in steps of 8 to be a small file."""
    size = picture.size() / SHRUNK
    smooth = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return smooth.convertToFormat(QImage.Format.Format_RGB16).convertToFormat(QImage.Format.Format_RGB888)


def difference(one: QImage, other: QImage) -> QImage:
    """How far each value of two pictures lies apart."""
    apart = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return apart.convertToFormat(QImage.Format.Format_RGB888)


def values(picture: QImage) -> bytes:
    """Red, green and blue of all pixels, without the bytes that fill up a line."""
    width = picture.width() * 3
    lines = bytes(picture.constBits())
    step = picture.bytesPerLine()
    return b"".join(lines[line * step : line * step + width] for line in range(picture.height()))


def regions(picture: QImage) -> QImage:
    """The mean colours of its regions."""
    size = picture.size() / REGION
    mean = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return mean.convertToFormat(QImage.Format.Format_RGB888)


def measured(expected: QImage, actual: QImage) -> tuple[int, float]:
    """The largest distance of a region, and the share of values that clearly differ."""
    apart = values(difference(expected, actual))
    far = sum(apart.count(value) for value in range(CLEARLY + 1, 256))
    return max(values(difference(regions(expected), regions(actual))), default=0), far / len(apart)


def complaint(name: str, expected: QImage, actual: QImage) -> str:
    """What is wrong with a picture; empty where it looks as it was accepted."""
    if expected.size() != actual.size():
        return f"{name} is {actual.width()}x{actual.height()} instead of {expected.width()}x{expected.height()}"
    region, share = measured(expected, actual)
    if region <= MOST_REGION and share <= MOST_SHARE:
        return ""
    return f"{name} looks different (a region by {region}, {share:.1%} of all): {show(name, expected, actual)}"


def show(name: str, expected: QImage, actual: QImage) -> Path:
    """Write the accepted picture, the new one and what differs beside one another."""
    parts = (expected, actual, difference(expected, actual))
    beside = QImage(sum(part.width() for part in parts), actual.height(), QImage.Format.Format_RGB888)
    painter = QPainter(beside)
    left = 0
    for part in parts:
        painter.drawImage(left, 0, part)
        left += part.width()
    painter.end()
    DIFFERING.mkdir(parents=True, exist_ok=True)
    path = DIFFERING / f"{name}.png"
    beside.save(str(path))
    return path


def write(path: Path, picture: QImage) -> None:
    path.parent.mkdir(exist_ok=True)
    writer = QImageWriter(str(path), QByteArray(b"png"))
    writer.setCompression(100)
    assert writer.write(picture), writer.errorString()


def accept(drawn: dict[str, QImage], kind: str) -> None:
    """Make the accepted pictures of a kind what was drawn. One that looks the same stays as it is."""
    for old in ACCEPTED.glob(f"{kind}-*.png"):
        if old.stem not in drawn:
            old.unlink()
    for name, picture in drawn.items():
        path = ACCEPTED / f"{name}.png"
        if not path.exists() or complaint(name, loaded(path), picture):
            write(path, picture)


def loaded(path: Path) -> QImage:
    return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)


def judge(drawn: dict[str, QImage], kind: str) -> None:
    """Fail for whatever looks otherwise than accepted, is missing, or is shown no longer."""
    if ACCEPTING:
        accept(drawn, kind)
        return
    accepted = {path.stem: path for path in ACCEPTED.glob(f"{kind}-*.png")}
    if not accepted:
        pytest.skip("nothing has been accepted yet: python3 dev.py accept")
    wrong = [f"{name} is not accepted yet" for name in sorted(drawn.keys() - accepted.keys())]
    wrong += [f"{name} is accepted but drawn no longer" for name in sorted(accepted.keys() - drawn.keys())]
    for name in sorted(drawn.keys() & accepted.keys()):
        if found := complaint(name, loaded(accepted[name]), drawn[name]):
            wrong.append(found)
    assert not wrong, "\n".join([*wrong, WHAT_TO_DO])


# -- what is looked at ---------------------------------------------------------------------------------------------


def sheet_looks() -> list[Look]:
    """Plain, and as far from plain as can be, from right to left where a language is read so."""
    other = next((code for code in gallery.language_codes() if code == "ar"), gallery.language_codes()[-1])
    return [Look(), Look("landscape", "night", 1.5, other)]


def masked(visitor: Visitor) -> QImage:
    """The screen, without its codes, which are another at every start, and without its clock."""
    picture = visitor.window.grabWindow()
    painter = QPainter(picture)
    for item in items_below(visitor.window.contentItem()):
        text = item.property("text")
        is_clock = isinstance(text, str) and text != "" and text == visitor.screen.welcome.property("now")
        if is_clock or item.property("codeSide") is not None:
            painter.fillRect(scene_rect(item).toAlignedRect().intersected(QRect(picture.rect())), MASKED)
    painter.end()
    return picture


def contrast_and_low(visitor: Visitor) -> None:
    visitor.screen.session.setHighContrast(True)
    visitor.screen.session.setLowReach(True)


SCREEN_LOOKS: dict[str, tuple[str, Callable[[Visitor], None]]] = {
    "upright": ("1080x1920", lambda _: None),
    "wide": ("1920x1080", lambda visitor: visitor.screen.language.choose("en")),
    "contrast": ("1080x1920", contrast_and_low),
}


UNSTEADY = {"scanning", "desk typing", "keys at a glance"}
"""Where something is lit, blinks or settles by a clock of its own."""


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_every_screen_looks_as_it_was_accepted(qtbot: QtBot, tmp_path: Path, look: str) -> None:
    size, dress = SCREEN_LOOKS[look]
    visitor = Visitor(qtbot, tmp_path, "--printer", str(tmp_path / "printer"), size=size)
    fill_the_agenda(visitor)
    drawn = {}
    for page in pages(visitor):
        if page in UNSTEADY:
            continue
        dress(visitor)
        visitor.settle()
        gallery.settle(visitor.window, QGuiApplication.processEvents)
        drawn[f"screen-{look}-{page.replace(' ', '-')}"] = kept(masked(visitor))
    visitor.close()
    judge(drawn, f"screen-{look}")


def test_every_sheet_of_the_gallery_looks_as_it_was_accepted() -> None:
    drawn: dict[str, QImage] = {}

    def keep(sheet: str, look: Look, view: QQuickView) -> None:
        drawn[f"sheet-{sheet.lower()}-{look.name}"] = kept(view.grabWindow())

    gallery.draw(list(gallery.SHEETS), sheet_looks(), keep)
    judge(drawn, "sheet")


# -- the measure itself --------------------------------------------------------------------------------------------


def a_key(left: int, colour: str, mark: int = 40) -> QImage:
    """Something to look at: a dark mark on a coloured key on paper."""
    picture = QImage(800, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("#fbf6ec"))
    painter = QPainter(picture)
    painter.fillRect(left, 100, 400, 200, QColor(colour))
    painter.fillRect(left + 100, 150, mark, 100, QColor("#1c2a2f"))
    painter.end()
    return kept(picture)


def test_what_looks_the_same_is_the_same(tmp_path: Path) -> None:
    write(tmp_path / "key.png", a_key(200, "#92d68b"))
    assert complaint("key", loaded(tmp_path / "key.png"), a_key(200, "#92d68b")) == ""
    # The edge of a letter lies a little elsewhere on another machine.
    assert complaint("key", a_key(200, "#92d68b", mark=40), a_key(200, "#92d68b", mark=41)) == ""


@pytest.mark.parametrize("changed", [a_key(208, "#92d68b"), a_key(200, "#a8dca2"), a_key(200, "#92d68b", mark=60)])
def test_what_moved_paled_or_grew_is_shown(changed: QImage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.ui.test_look.DIFFERING", tmp_path)
    assert "looks different" in complaint("key", a_key(200, "#92d68b"), changed)
    beside = QImage(str(tmp_path / "key.png"))
    assert beside.width() == 3 * changed.width()


def test_accepting_replaces_what_changed_adds_what_is_new_and_drops_what_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.ui.test_look.ACCEPTED", tmp_path)
    monkeypatch.setattr("tests.ui.test_look.DIFFERING", tmp_path / "differing")
    monkeypatch.setattr("tests.ui.test_look.ACCEPTING", False)
    same, before, after = a_key(200, "#92d68b"), a_key(200, "#92d68b"), a_key(300, "#92d68b")
    accept({"key-same": same, "key-changed": before, "key-gone": same}, "key")
    untouched = (tmp_path / "key-same.png").stat().st_mtime_ns
    now = {"key-same": same, "key-changed": after, "key-new": same}
    with pytest.raises(AssertionError, match=r"dev\.py accept") as told:
        judge(now, "key")
    assert all(words in str(told.value) for words in ("key-changed looks", "key-new is not", "key-gone is accepted"))
    accept(now, "key")
    judge(now, "key")
    assert (tmp_path / "key-same.png").stat().st_mtime_ns == untouched
