"""Renders every component into pictures and one HTML page: each pair of scheme, language, text size and shape.

`python -m ui.gallery --out DIR`; with `--all` each combination of them. No display is needed; nothing of the kiosk
itself is started.
"""

from __future__ import annotations

import argparse
import html
import itertools
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.fonts import pair_typefaces
from ui.keyboard import choose_keyboard

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow

UI = Path(__file__).resolve().parent
SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080), "small": (1024, 768)}
SCHEMES = ("day", "night", "highContrast")
TEXT_SCALES = (1.0, 1.5, 2.0)
SHEETS = tuple(sorted(path.stem.removesuffix("Sheet") for path in (UI / "Kiosk" / "Gallery").glob("*Sheet.qml")))
QUIET_SECONDS, PATIENCE_SECONDS = 0.04, 10
"""Icons are images that load within a few frames, and some come only with what the layout has found."""


def language_codes() -> list[str]:
    """The kiosk's languages, its own first."""
    from ui.viewmodels.language import LANGUAGES

    return [language.code for language in LANGUAGES]


@dataclass(frozen=True)
class Look:
    """One way to look at a sheet."""

    shape: str = "portrait"
    scheme: str = "day"
    text_scale: float = 1.0
    language: str = "fr"
    low_reach: bool = False

    @property
    def name(self) -> str:
        low = "-low" if self.low_reach else ""
        return f"{self.shape}-{self.scheme}-{round(self.text_scale * 100)}-{self.language}{low}"


def looks() -> list[Look]:
    """Enough of all combinations to see each scheme, text size and shape in each language, and each beside each other.

    Two Latin squares: any two of the four differ together, so that every pair of them meets in some look.
    """
    shapes = tuple(SHAPES)
    found = dict.fromkeys(
        Look(shapes[(tongue + 2 * size) % 3], SCHEMES[(tongue + size) % 3], TEXT_SCALES[size], code)
        for (tongue, code), size in itertools.product(enumerate(language_codes()), range(3))
    )
    # The place's own language whole, for whoever draws.
    found |= dict.fromkeys(Look("portrait", *look) for look in itertools.product(SCHEMES, TEXT_SCALES))
    return [*found, Look("landscape"), Look(low_reach=True)]


def all_looks() -> list[Look]:
    """Every combination there is: six times as many, for whoever has the time to look at them."""
    every = itertools.product(SHAPES, SCHEMES, TEXT_SCALES, language_codes())
    return list(dict.fromkeys([*looks(), *(Look(*look) for look in every)]))


def qr_rows(text: str) -> list[str]:
    import qrcode

    code = qrcode.QRCode(border=0)
    code.add_data(text)
    code.make(fit=True)
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]


def icon_names() -> list[str]:
    source = (UI / "Kiosk" / "Components" / "IconPaths.js").read_text(encoding="utf-8")
    return re.findall(r'^    "([a-z-]+)": \{', source, re.MULTILINE)


def items_of(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all visible ones within."""
    yield item
    for child in item.childItems():
        if child.isVisible():
            yield from items_of(child)


def settle(window: QQuickWindow, process_events: Callable[[], None]) -> None:
    """Wait until two looks in a row, a moment apart, find no picture that is still loading."""
    patience = time.monotonic() + PATIENCE_SECONDS
    quiet = 0
    while quiet < 2 and time.monotonic() < patience:
        pause = time.monotonic() + QUIET_SECONDS
        while time.monotonic() < pause:
            process_events()
        window.grabWindow()
        quiet = 0 if any(_is_unfinished(item) for item in items_of(window.contentItem())) else quiet + 1


def _is_unfinished(item: QQuickItem) -> bool:
    """A picture that is still loading, or a sheet that still has something to do."""
    if item.property("complete") is False:
        return True
    if not item.inherits("QQuickImageBase") or item.property("progress") >= 1:
        return False
    source: QUrl = item.property("source")
    return not source.isEmpty()


def draw(sheets: list[str], wanted: list[Look], show: Callable[[str, Look, QQuickView], None]) -> None:
    """Draw each sheet in each look and give it to `show`. Ends the program at anything that Qt complains of."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QMessageLogContext, QObject, QSize, Qt, QtMsgType, QUrl, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickView

    from ui.viewmodels.language import LanguageViewModel

    complaints: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and message not in complaints:
            complaints.append(message)

    before = qInstallMessageHandler(listen)
    choose_keyboard()
    program = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    pair_typefaces()
    language = LanguageViewModel(UI.parent / "assets" / "translations")
    view = QQuickView()
    view.engine().addImportPath(str(UI))
    view.engine().addImportPath(str(UI / "Kiosk" / "Keyboard"))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    theme = view.engine().singletonInstance("Kiosk.Theme", "Theme")
    if not isinstance(theme, QObject):
        raise SystemExit("Kiosk.Theme does not load")
    theme.setProperty("motion", False)
    strings = {"Code": qr_rows("ecocentre:gallery:" + "0123456789" * 14), "Icon": icon_names()}
    for look, sheet in itertools.product(wanted, sheets):
        language.choose(look.language)
        width, height = SHAPES[look.shape]
        settings = {
            "viewport": QSize(width, height),
            "scheme": look.scheme,
            "textScale": look.text_scale,
            "lowReach": look.low_reach,
        }
        for key, value in settings.items():
            theme.setProperty(key, value)
        view.resize(width, height)
        mirrored = language.locale.textDirection() is Qt.LayoutDirection.RightToLeft
        view.setInitialProperties({"sheet": sheet, "mirrored": mirrored, "strings": strings.get(sheet, [])})
        view.setSource(QUrl.fromLocalFile(str(UI / "Kiosk" / "Gallery" / "Host.qml")))
        if view.errors():
            raise SystemExit("\n".join(error.toString() for error in view.errors()))
        view.show()
        view.requestActivate()
        settle(view, program.processEvents)
        show(sheet, look, view)
    view.setSource(QUrl())
    language.reset()
    qInstallMessageHandler(before)
    if complaints:
        raise SystemExit("\n".join(complaints))


def render(out: Path, sheets: list[str], wanted: list[Look]) -> list[tuple[str, Look, Path]]:
    """Draw each sheet in each look into a picture; returns them in order."""
    pictures = []

    def save(sheet: str, look: Look, view: QQuickView) -> None:
        picture = out / f"{sheet.lower()}-{look.name}.png"
        view.grabWindow().save(str(picture))
        pictures.append((sheet, look, picture))

    draw(sheets, wanted, save)
    return pictures


_PAIRWISE = (
    "Each scheme, language, text size and shape is seen beside each of the others, not all of them together with all: "
    "<code>--all</code> draws every combination."
)
_COMPLETE = "Every combination of scheme, language, text size and shape."
_STYLE = """
body{font:16px sans-serif;background:#fbf6ec;color:#1c2a2f;margin:0 2rem 2rem}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:1rem;padding:1rem 0;background:#fbf6ec}
label{display:flex;gap:.5rem;align-items:center}select{font:inherit;padding:.4rem}
section div{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-end}figure{margin:0}
img{height:420px;border:1px solid #d9ccb5;border-radius:8px}[hidden]{display:none}
"""
_SCRIPT = """
const form = document.querySelector("form");
form.addEventListener("change", () => {
  const wanted = [...new FormData(form)].filter(([, value]) => value);
  for (const figure of document.querySelectorAll("figure"))
    figure.hidden = wanted.some(([name, value]) => figure.dataset[name] !== value);
  for (const section of document.querySelectorAll("section"))
    section.hidden = !section.querySelector("figure:not([hidden])");
});
"""


def _facts(sheet: str, look: Look) -> dict[str, str]:
    return {
        "sheet": sheet,
        "scheme": look.scheme,
        "language": look.language,
        "size": f"{round(look.text_scale * 100)} %",
        "shape": look.shape,
    }


def _filters(pictures: list[tuple[str, Look, Path]]) -> Iterator[str]:
    """A choice for each thing in which the pictures differ."""
    facts = [_facts(sheet, look) for sheet, look, _ in pictures]
    for name in facts[0] if facts else ():
        values = dict.fromkeys(fact[name] for fact in facts)
        options = "".join(f"<option>{html.escape(value)}</option>" for value in values)
        yield f'<label>{name}<select name="{name}"><option value="">all</option>{options}</select></label>'


def write_page(out: Path, pictures: list[tuple[str, Look, Path]], *, complete: bool = False) -> Path:
    """One page of all pictures, by sheet, with a filter for each thing in which they differ; says what is left out."""
    sections = []
    for sheet in dict.fromkeys(sheet for sheet, _, _ in pictures):
        figures = []
        for of, look, picture in pictures:
            if of == sheet:
                name = html.escape(picture.name)
                facts = " ".join(f'data-{key}="{html.escape(value)}"' for key, value in _facts(sheet, look).items())
                figures.append(
                    f'<figure {facts}><a href="{name}"><img src="{name}" alt="" loading="lazy"></a>'
                    f"<figcaption>{html.escape(look.name)}</figcaption></figure>"
                )
        sections.append(f"<section><h2>{html.escape(sheet)}</h2><div>{''.join(figures)}</div></section>")
    page = out / "index.html"
    page.write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>'
        f"<style>{_STYLE}</style><h1>Gallery</h1><p>{_COMPLETE if complete else _PAIRWISE}</p>"
        f"<form>{''.join(_filters(pictures))}</form>"
        f"{''.join(sections)}<script>{_SCRIPT}</script></html>\n",
        encoding="utf-8",
    )
    return page


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ui.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures and index.html")
    parser.add_argument("--sheet", action="append", choices=SHEETS, help="only this sheet (may be repeated)")
    parser.add_argument("--look", action="append", help="only this look, such as portrait-day-100-fr (may be repeated)")
    parser.add_argument(
        "--all", action="store_true", help="every combination of scheme, language, text size and shape, not every pair"
    )
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    possible = all_looks() if options.all else looks()
    wanted = [look for look in possible if not options.look or look.name in options.look]
    pictures = render(options.out, options.sheet or list(SHEETS), wanted)
    print(write_page(options.out, pictures, complete=options.all and not options.look))
    return 0


if __name__ == "__main__":
    sys.exit(main())
