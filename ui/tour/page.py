"""The album of a tour: numbered pictures, and the page that shows them with French captions."""

import html
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ui.tour.hands import Missed

_README_WIDTH = 720


class Picture(NamedTuple):
    """One picture of the album; `file` is its name in the folder."""

    file: str
    chapter: str
    title: str
    caption: str
    width: int
    height: int


class Album:
    """The pictures of one tour in its folder; those of an earlier one are removed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pictures: list[Picture] = []
        self.facts: list[str] = []
        self.chapter = ""
        (folder / "readme").mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            if re.fullmatch(r"(\d\d-.*|failed)\.png", old.name):
                old.unlink()

    def add(self, name: str, title: str, caption: str, image: QImage) -> None:
        """Keep a picture under the next number."""
        file = f"{len(self.pictures) + 1:02d}-{name}.png"
        _save(image, self.folder / file)
        self.pictures.append(Picture(file, self.chapter, title, caption, image.width(), image.height()))
        print(f"{file:<32} {title}", flush=True)

    def add_for_readme(self, name: str, image: QImage) -> None:
        """Keep a smaller picture under a name that never changes."""
        small = image.scaledToWidth(_README_WIDTH, Qt.TransformationMode.SmoothTransformation)
        _save(small, self.folder / "readme" / f"{name}.png")

    def note(self, fact: str) -> None:
        """Keep a sentence for the list of what was checked on the way."""
        self.facts.append(fact)

    def write_page(self) -> Path:
        """Write `index.html`; returns its path."""
        path = self.folder / "index.html"
        path.write_text("\n".join(self._lines()) + "\n", encoding="utf-8")
        return path

    def _lines(self) -> Iterator[str]:
        yield _HEAD
        for chapter, pictures in groupby(self.pictures, key=lambda picture: picture.chapter):
            yield f"<section><h2>{html.escape(chapter)}</h2><div>"
            yield from map(_figure, pictures)
            yield "</div></section>"
        yield "<section><h2>Vérifié en chemin</h2><ul>"
        yield from (f"<li>{html.escape(fact)}</li>" for fact in self.facts)
        yield "</ul></section></main></body></html>"


def _figure(picture: Picture) -> str:
    file, title, caption = (html.escape(text) for text in (picture.file, picture.title, picture.caption))
    shape = "wide" if picture.width > picture.height else "tall"
    size = f'width="{picture.width}" height="{picture.height}"'
    image = f'<img src="{file}" {size} loading="lazy" alt="{title}. {caption}">'
    return (
        f'<figure class="{shape}"><a href="{file}">{image}</a>'
        f"<figcaption><b>{title}</b> {caption}</figcaption></figure>"
    )


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        raise Missed(f"{path} cannot be written")


_HEAD = """<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>La visite guidée de la borne</title>
<style>
:root { --paper: #fbf6ec; --ink: #1c2a2f; --soft: #55646a; --line: #d9ccb5; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.5 system-ui, sans-serif; }
main { max-width: 90rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 4rem) 5rem; }
h1 { font-size: clamp(2rem, 5vw, 3.4rem); line-height: 1.1; margin: 0 0 .5rem; letter-spacing: -.02em; }
h2 { font-size: 1.7rem; margin: 3.5rem 0 1.2rem; padding-top: 1.2rem; border-top: 3px solid var(--line); }
p { max-width: 46rem; margin: 0; color: var(--soft); }
section > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 2.2rem 1.8rem; }
figure { margin: 0; }
figure.wide { grid-column: span 2; }
img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: .8rem; }
a:focus-visible img { outline: 4px solid var(--ink); outline-offset: 4px; }
figcaption { margin-top: .8rem; color: var(--soft); }
figcaption b { display: block; color: var(--ink); font-size: 1.12rem; }
li { max-width: 60rem; margin-bottom: .4rem; }
@media (max-width: 44rem) { figure.wide { grid-column: auto; } }
</style>
</head>
<body><main>
<h1>La visite guidée de la borne</h1>
<p>Le vrai programme, conduit du premier au dernier écran par des gestes : des doigts, des touches, des badges présentés
au lecteur, face à un vrai service central. Chaque image a été prise en chemin, rien n’est retouché.</p>"""
