"""The gallery program draws what it is asked for and says so in one page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from ui import gallery


def test_asked_sheet_and_look_become_one_picture_and_a_page(tmp_path: Path, qapp: QObject) -> None:
    assert gallery.main(["--out", str(tmp_path), "--sheet", "Key", "--look", "landscape-night-200"]) == 0
    picture = QImage(str(tmp_path / "key-landscape-night-200.png"))
    assert (picture.width(), picture.height()) == (1920, 1080)
    assert "key-landscape-night-200.png" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_an_unknown_sheet_is_refused_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        gallery.main(["--out", str(tmp_path), "--sheet", "Nope"])
    assert refused.value.code == 2
    assert "Nope" in capsys.readouterr().err
