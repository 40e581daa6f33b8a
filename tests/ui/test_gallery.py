"""The gallery program draws what it is asked for, shows every component, and says so in one page."""

from __future__ import annotations

import itertools
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickView

from ui import gallery
from ui.gallery import Look, items_of

ROOT = Path(__file__).resolve().parents[2]
COMPONENTS = ROOT / "ui" / "Kiosk" / "Components" / "qmldir"
SHEETS = ROOT / "ui" / "Kiosk" / "Gallery"


def test_asked_sheet_and_look_become_one_picture_and_a_page(tmp_path: Path, qapp: QObject) -> None:
    assert gallery.main(["--out", str(tmp_path), "--sheet", "Key", "--look", "landscape-highContrast-200-fr"]) == 0
    picture = QImage(str(tmp_path / "key-landscape-highContrast-200-fr.png"))
    assert (picture.width(), picture.height()) == (1920, 1080)
    assert "key-landscape-highContrast-200-fr.png" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_an_unknown_sheet_is_refused_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        gallery.main(["--out", str(tmp_path), "--sheet", "Nope"])
    assert refused.value.code == 2
    assert "Nope" in capsys.readouterr().err


def test_every_component_is_in_some_sheet(qapp: QObject) -> None:
    listed = set(re.findall(r"^(\w+) 1\.0 ", COMPONENTS.read_text(encoding="utf-8"), re.MULTILINE))
    seen: set[str] = set()

    def note(_sheet: str, _look: Look, view: QQuickView) -> None:
        for item in items_of(view.contentItem()):
            kind = item.metaObject()
            while kind is not None:
                seen.add(kind.className().partition("_QML")[0])
                kind = kind.superClass()

    gallery.draw(list(gallery.SHEETS), [Look()], note)
    assert sorted(listed - seen) == [], "put them into a sheet of ui/Kiosk/Gallery, where they can be looked at"


def test_every_scheme_size_shape_and_language_meets_every_other() -> None:
    looks = [(look.scheme, look.text_scale, look.shape, look.language) for look in gallery.looks()]
    values = [gallery.SCHEMES, gallery.TEXT_SCALES, tuple(gallery.SHAPES), tuple(gallery.language_codes())]
    for one, other in itertools.combinations(range(4), 2):
        met = {(look[one], look[other]) for look in looks}
        # Of two languages not even each shape meets each scheme.
        if len(values[3]) >= 3 or other == 3:
            assert set(itertools.product(values[one], values[other])) == met


def test_all_looks_are_the_whole_product() -> None:
    looks = {(look.shape, look.scheme, look.text_scale, look.language) for look in gallery.all_looks()}
    codes = gallery.language_codes()
    assert looks == set(itertools.product(gallery.SHAPES, gallery.SCHEMES, gallery.TEXT_SCALES, codes))
    assert len(gallery.looks()) < len(looks)


def test_the_page_says_what_is_not_drawn_and_all_of_it_can_be(tmp_path: Path, qapp: QObject) -> None:
    said = {}
    for more in ([], ["--all"]):
        assert gallery.main(["--out", str(tmp_path), "--sheet", "Key", "--look", "small-night-200-fr", *more]) == 0
        said[len(more)] = (tmp_path / "index.html").read_text(encoding="utf-8")
    # This look meets its pairs in others, and is drawn only where all are asked for.
    assert "small-night-200-fr" not in {look.name for look in gallery.looks()}
    assert "figure data" not in said[0]
    assert "key-small-night-200-fr.png" in said[1]
    assert "--all" in gallery.write_page(tmp_path, []).read_text(encoding="utf-8")
    assert "--all" not in gallery.write_page(tmp_path, [], complete=True).read_text(encoding="utf-8")


def test_a_sheet_borrows_only_sentences_that_a_screen_has() -> None:
    texts = ET.parse(ROOT / "assets" / "translations" / "fr.ts").getroot()
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in texts.iter("context")
        for message in context.iter("message")
    }
    borrowed = {
        pair
        for sheet in SHEETS.glob("*.qml")
        for pair in re.findall(r'Words\.from\("([^"]*)", "([^"]*)"\)', sheet.read_text(encoding="utf-8"))
    }
    assert borrowed - known == set()
    assert len(borrowed) > 50


def test_the_page_can_be_narrowed_to_one_language(tmp_path: Path) -> None:
    pictures = [
        ("Key", Look(language="fr"), tmp_path / "key-fr.png"),
        ("Key", Look(language="ar"), tmp_path / "key-ar.png"),
    ]
    page = gallery.write_page(tmp_path, pictures).read_text(encoding="utf-8")
    assert '<select name="language"><option value="">all</option><option>fr</option><option>ar</option>' in page
    assert 'data-language="ar"' in page
    assert "http" not in page
