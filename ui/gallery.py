"""Renders every component in every scheme, text size and shape of screen into pictures and one HTML page.

`python -m ui.gallery --out DIR`. No display is needed; nothing of the kiosk itself is started.
"""

from __future__ import annotations

import argparse
import html
import itertools
import os
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ui.fonts import pair_typefaces

UI = Path(__file__).resolve().parent
SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080), "small": (1024, 768)}
SCHEMES = ("day", "night", "highContrast")
SHEETS = ("Home", "Choice", "Key", "Speech", "Card", "Code", "Pad", "State", "Trouble", "Icon")


@dataclass(frozen=True)
class Look:
    """One way to look at a sheet."""

    shape: str = "portrait"
    scheme: str = "day"
    text_scale: float = 1.0
    low_reach: bool = False
    right_to_left: bool = False

    @property
    def name(self) -> str:
        marks = ("-low" if self.low_reach else "") + ("-rtl" if self.right_to_left else "")
        return f"{self.shape}-{self.scheme}-{round(self.text_scale * 100)}{marks}"


def looks() -> Iterator[Look]:
    for scheme, shape, text_scale in itertools.product(SCHEMES, ("portrait", "landscape"), (1.0, 2.0)):
        yield Look(shape, scheme, text_scale)
    yield Look("small")
    yield Look("small", text_scale=2.0)
    yield Look(low_reach=True)
    yield Look(right_to_left=True)


def qr_rows(text: str) -> list[str]:
    import qrcode

    code = qrcode.QRCode(border=0)
    code.add_data(text)
    code.make(fit=True)
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]


def icon_names() -> list[str]:
    source = (UI / "Kiosk" / "Components" / "IconPaths.js").read_text(encoding="utf-8")
    return re.findall(r'^    "([a-z-]+)": \{', source, re.MULTILINE)


def render(out: Path, sheets: list[str], wanted: list[Look]) -> list[Path]:
    """Draws each sheet in each look; returns the pictures in order."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QMessageLogContext, QObject, QSize, QtMsgType, QUrl, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickView

    complaints: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and message not in complaints:
            complaints.append(message)

    before = qInstallMessageHandler(listen)
    program = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    pair_typefaces()
    view = QQuickView()
    view.engine().addImportPath(str(UI))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    theme = view.engine().singletonInstance("Kiosk.Theme", "Theme")
    if not isinstance(theme, QObject):
        raise SystemExit("Kiosk.Theme does not load")
    theme.setProperty("motion", False)
    strings = {"Code": qr_rows("ecocentre:gallery:" + "0123456789" * 14), "Icon": icon_names()}
    pictures = []
    for sheet, look in itertools.product(sheets, wanted):
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
        view.setInitialProperties({"sheet": sheet, "mirrored": look.right_to_left, "strings": strings.get(sheet, [])})
        view.setSource(QUrl.fromLocalFile(str(UI / "Kiosk" / "Gallery" / "Host.qml")))
        if view.errors():
            raise SystemExit("\n".join(error.toString() for error in view.errors()))
        view.show()
        settled = time.monotonic() + 0.12  # icons are images that load within a few frames
        while time.monotonic() < settled:
            program.processEvents()
        picture = out / f"{sheet.lower()}-{look.name}.png"
        view.grabWindow().save(str(picture))
        pictures.append(picture)
    view.setSource(QUrl())
    qInstallMessageHandler(before)
    if complaints:
        raise SystemExit("\n".join(complaints))
    return pictures


def write_page(out: Path, pictures: list[Path]) -> Path:
    figures = "\n".join(
        f'<figure><a href="{html.escape(p.name)}"><img src="{html.escape(p.name)}" loading="lazy"></a>'
        f"<figcaption>{html.escape(p.stem)}</figcaption></figure>"
        for p in pictures
    )
    page = out / "index.html"
    page.write_text(
        '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Gallery</title><style>'
        "body{font:16px sans-serif;background:#fbf6ec;color:#1c2a2f;margin:2rem}"
        "main{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-end}figure{margin:0}"
        "img{height:420px;border:1px solid #d9ccb5;border-radius:8px}</style>"
        f"<h1>Gallery</h1><main>{figures}</main></html>\n",
        encoding="utf-8",
    )
    return page


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ui.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures and index.html")
    parser.add_argument("--sheet", action="append", choices=SHEETS, help="only this sheet (may be repeated)")
    parser.add_argument("--look", action="append", help="only this look, such as portrait-day-100 (may be repeated)")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    wanted = [look for look in looks() if not options.look or look.name in options.look]
    pictures = render(options.out, options.sheet or list(SHEETS), wanted)
    print(write_page(options.out, pictures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
