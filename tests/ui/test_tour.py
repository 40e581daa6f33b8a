"""The guided tour as a whole: the real program, a real centre, and pictures that show something."""

import itertools
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
FAILING = """
import sys
from ui.tour import main
from ui.tour.story import Story
def meets_a_unicorn(self):
    '''A visitor meets a unicorn.'''
    self._hands.waits_for("Licorne", 0.1)
Story.speaks_english = meets_a_unicorn
sys.exit(main(sys.argv[1:]))
"""


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, command)], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=280, check=False
    )


class Page(HTMLParser):
    """The pictures that a page shows, with their attributes, and its links."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.images: list[dict[str, str | None]] = []
        self.links: list[str | None] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.images.append(dict(attrs))
        elif tag == "a":
            self.links.append(dict(attrs)["href"])


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a tour that was taken once, where a picture of an earlier one lay."""
    folder = tmp_path_factory.mktemp("tour")
    (folder / "99-ancienne.png").write_bytes(b"old")
    done = run("-m", "ui.tour", "--out", folder)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == str(folder / "index.html")
    return folder


def colours(image: QImage) -> int:
    """How many colours a small copy has: a blank picture has one."""
    small = image.scaled(64, 64)
    return len({small.pixel(x, y) for x in range(64) for y in range(64)})


def test_every_picture_shows_something_and_stands_on_the_page(tour: Path) -> None:
    names = sorted(path.name for path in tour.glob("*.png"))
    assert len(names) >= 30
    assert [name[:2] for name in names] == [f"{number:02d}" for number in range(1, len(names) + 1)]
    page = Page(tour / "index.html")
    assert [image["src"] for image in page.images] == page.links == names
    for image in page.images:
        picture = QImage(str(tour / (image["src"] or "")))
        assert colours(picture) > 20, image["src"]
        assert (image["width"], image["height"]) == (str(picture.width()), str(picture.height()))
        assert image["loading"] == "lazy"
        assert len(image["alt"] or "") > 20
    shapes = {(QImage(str(tour / name)).width(), QImage(str(tour / name)).height()) for name in names}
    assert shapes == {(1080, 1920), (1920, 1080), (1024, 768)}


def test_no_two_neighbouring_pictures_are_the_same(tour: Path) -> None:
    pictures = [QImage(str(path)) for path in sorted(tour.glob("*.png"))]
    assert all(one != other for one, other in itertools.pairwise(pictures))


def test_the_badge_in_the_picture_is_read_by_a_camera(tour: Path) -> None:
    (path,) = tour.glob("*-badge-neuf.png")
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    (code,) = zxingcpp.read_barcodes(pixels)
    assert code.text.startswith("EC1:")


def test_four_small_pictures_are_made_for_the_readme(tour: Path) -> None:
    assert {path.name for path in (tour / "readme").iterdir()} == {"home.png", "arrive.png", "badge.png", "desk.png"}
    for path in (tour / "readme").iterdir():
        assert colours(QImage(str(path))) > 20
        assert path.stat().st_size < 400_000


def test_a_step_that_fails_is_one_sentence_and_keeps_its_screen(tmp_path: Path) -> None:
    done = run("-c", FAILING, "--out", tmp_path)
    assert done.returncode == 1
    assert re.fullmatch(r"tour: A visitor meets a unicorn: .*“Licorne” is shown; see .*failed\.png .*\n", done.stderr)
    assert colours(QImage(str(tmp_path / "failed.png"))) > 20


def test_wrong_words_are_answered_in_one_sentence(tmp_path: Path) -> None:
    assert run("-m", "ui.tour").returncode == 2
    (tmp_path / "in-the-way").touch()
    done = run("-m", "ui.tour", "--out", tmp_path / "in-the-way")
    assert done.returncode == 1
    assert re.fullmatch(r"tour: .*in-the-way.*\n", done.stderr), done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--size", "5x5"), "size has to be WIDTHxHEIGHT such as 1024x768, not '5x5'"),
        (("--out", "elsewhere"), "--out"),
        (("--settings", "missing.toml"), "missing.toml"),
    ],
)
def test_the_tour_is_not_taken_instead_of_what_no_kiosk_would_do(
    words: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    done = run("-m", "ui.tour", "--out", tmp_path / "tour", "--instead-of", *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(rf"ecocentre-kiosk: .*{re.escape(said)}.*\n", done.stderr), done.stderr
    assert not (tmp_path / "tour").exists()
