"""Draws the illustrations of this folder: `python assets/illustrations/draw.py`.

Flat cut paper, the same shapes by day, by night, and on the black of the high contrast, which is no time of day.

Only what QtSvg draws everywhere: paths, circles, rectangles, lines; no filter, no clip, no text.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent

DAY = {
    "ink": "#1c2a2f",
    "line": "#1c2a2f",
    "card": "#fffdf8",
    "paper": "#fbf6ec",
    "sky": "none",
    "sun": "#ffdc7c",
    "sun2": "#ffeab0",
    "cloud": "#ffffff",
    "hill": "#dcebc6",
    "hill2": "#c9e2b0",
    "far1": "#f6dfcb",
    "far2": "#ecdcf3",
    "far3": "#dbe9f5",
    "farwin": "#fffaf0",
    "ground": "#eadcbd",
    "ground2": "#f3e9d2",
    "grass": "#92d68b",
    "leaf": "#6fbf6b",
    "leaf2": "#92d68b",
    "leaf3": "#4f9f55",
    "trunk": "#9a6b45",
    "wall": "#ffb79e",
    "wall2": "#ff9d7e",
    "roof": "#b4421f",
    "wood": "#f8dfb4",
    "wood2": "#ecc98d",
    "slab": "#3f8a49",
    "glass": "#d3ecfb",
    "glass2": "#eaf6fd",
    "light": "#ffe7a0",
    "door": "#0e6b58",
    "panel": "#2b6aa8",
    "panel2": "#86c9f7",
    "coral": "#ff8a66",
    "yellow": "#ffcf48",
    "blue": "#6db8f0",
    "green": "#7fcb78",
    "lilac": "#b898f0",
    "pink": "#ff8fbb",
    "coral2": "#a63615",
    "yellow2": "#c98a0a",
    "blue2": "#155d9c",
    "green2": "#236b2c",
    "lilac2": "#6237aa",
    "pink2": "#ad1f64",
    "skin1": "#f3c7a5",
    "skin2": "#c98d62",
    "skin3": "#8a5a3c",
    "skin4": "#e0ab80",
    "hair1": "#3a2a22",
    "hair2": "#d9d4cb",
    "hair3": "#b5652b",
    "hair4": "#1d1a1c",
    "denim": "#31527a",
    "stone": "#b9b2a4",
    "stone2": "#d9d2c3",
    "shade": "#d8c8a5",
}
NIGHT = DAY | {
    "line": "#94a2ac",
    "card": "#f1e8d8",
    "paper": "#141c23",
    "sun": "#f3ead2",
    "sun2": "#26323c",
    "cloud": "#25323d",
    "hill": "#1b2a2c",
    "hill2": "#20342f",
    "far1": "#2b2a30",
    "far2": "#2a2b3b",
    "far3": "#222f3b",
    "farwin": "#ffd98a",
    "ground": "#26303a",
    "ground2": "#2d3843",
    "grass": "#3f7a46",
    "leaf": "#357040",
    "leaf2": "#41854b",
    "leaf3": "#28583a",
    "trunk": "#5e4430",
    "wall": "#9a4d35",
    "wall2": "#863f29",
    "roof": "#5e2413",
    "wood": "#6a543a",
    "wood2": "#5a4630",
    "slab": "#24563a",
    "glass": "#ffdf94",
    "glass2": "#ffeab8",
    "light": "#ffe9ad",
    "door": "#0f8a70",
    "panel": "#24507c",
    "panel2": "#5b94c4",
    "stone": "#586570",
    "stone2": "#475561",
    "shade": "#1d262e",
}
EVENING = DAY | {
    "sun": "#fff1c4",
    "sun2": "#4a5f96",
    "cloud": "#e4e6f0",
    "farwin": "#ffcf6b",
    "glass": "#ffdf94",
    "glass2": "#ffeab8",
}
"""On the light paper of the day, after sunset: the moon in a piece of the night, and light in the windows."""
CONTRAST = NIGHT | {
    "sun": DAY["sun"],
    "sun2": "#5c4a1c",
    "cloud": "#3c4a56",
    "hill": "#24402c",
    "hill2": "#2c4c30",
    "far1": "#4a4038",
    "far2": "#443c50",
    "far3": "#3a4a5a",
    "farwin": "#9fb4c4",
    "ground": "#3c444c",
    "ground2": "#48525c",
    "leaf": DAY["slab"],
    "leaf2": "#57a45c",
    "leaf3": "#2f6e3e",
    "wall": "#b85f43",
    "wall2": "#9a4d35",
    "roof": "#7a2f18",
    "wood": "#8a6c46",
    "wood2": "#745a3a",
    "glass": "#a9cfe6",
    "glass2": "#c4e0f0",
}


@dataclass
class Drawing:
    """A picture under construction: `c` is the palette, `parts` the SVG elements in painting order."""

    width: int
    height: int
    c: dict[str, str]
    parts: list[str] = field(default_factory=list)

    def add(self, element: str) -> None:
        self.parts.append(element)

    def paint(self, fill: str | None, stroke: str | None = None, width: float = 0, opacity: float = 1) -> str:
        out = f'fill="{self.c.get(fill, fill) if fill else "none"}"'
        if stroke:
            out += f' stroke="{self.c.get(stroke, stroke)}" stroke-width="{width:g}"'
            out += ' stroke-linecap="round" stroke-linejoin="round"'
        return out + (f' opacity="{opacity:g}"' if opacity < 1 else "")

    def path(
        self, d: str, fill: str | None = None, stroke: str | None = None, width: float = 0, opacity: float = 1
    ) -> None:
        self.add(f'<path d="{d}" {self.paint(fill, stroke, width, opacity)}/>')

    def line(self, points: str, stroke: str, width: float) -> None:
        self.path(points, None, stroke, width)

    def circle(
        self,
        x: float,
        y: float,
        r: float,
        fill: str | None,
        stroke: str | None = None,
        width: float = 0,
        opacity: float = 1,
    ) -> None:
        self.add(f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" {self.paint(fill, stroke, width, opacity)}/>')

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        self.add(f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" {self.paint(fill)}/>')

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        r: float,
        fill: str | None,
        stroke: str | None = None,
        width: float = 0,
    ) -> None:
        self.add(
            f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{r:g}" {self.paint(fill, stroke, width)}/>'
        )

    def group(self, x: float, y: float, scale: float = 1, flip: bool = False, turn: float = 0) -> None:
        self.add(
            f'<g transform="translate({x:g} {y:g}) rotate({turn:g}) scale({-scale if flip else scale:g} {scale:g})">'
        )

    def end(self) -> None:
        self.add("</g>")

    def save(self, name: str) -> None:
        body = "\n".join(self.parts)
        size = f'viewBox="0 0 {self.width} {self.height}" width="{self.width}" height="{self.height}"'
        text = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n{body}\n</svg>\n'
        (HERE / f"{name}.svg").write_text(text, encoding="utf-8")


def star(x: float, y: float, outer: float, inner: float, points: int = 5) -> str:
    corners = []
    for i in range(2 * points):
        angle, r = math.pi * i / points - math.pi / 2, inner if i % 2 else outer
        corners.append(f"{x + r * math.cos(angle):.1f} {y + r * math.sin(angle):.1f}")
    return "M" + "L".join(corners) + "z"


def word_shape(d: Drawing, word: str, x: float, y: float, size: float, deep: bool = False) -> None:
    """One word's shape, centred; the same geometry as the icon set."""
    s = size / 48
    tone = "2" if deep else ""
    d.add(f'<g transform="translate({x - size / 2:g} {y - size / 2:g}) scale({s:g})">')
    if word == "exchange":
        d.path(
            "M5 10.5h20.5V3.5L43 15.2 25.5 27V20H5zM43 37.500H22.5v7L5 32.8 22.5 21v7H43z",
            "coral" + tone,
        )
    elif word == "learn":
        d.path("M10 40a14 14 0 0 1 28 0z", "yellow" + tone)
        d.path(
            "M24 8v9M8 15.500l6.200 5.600M40 15.500l-6.200 5.600M3.500 30l6 1.500M44.500 30l-6 1.500",
            None,
            "yellow" + tone,
            4,
        )
    elif word == "transfer":
        d.path("M5 7h9l14 17-14 17H5l13-17zM22 7h9l14 17-14 17h-9l13-17z", "blue" + tone)
    elif word == "move":
        d.path(
            "M24 4a10.5 10.5 0 0 1 0 20zM44 24a10.5 10.5 0 0 1-20 0z"
            "M24 44a10.5 10.5 0 0 1 0-20zM4 24a10.5 10.5 0 0 1 20 0z",
            "green" + tone,
        )
    elif word == "diversity":
        for i in range(5):
            angle = 2 * math.pi * i / 5 - math.pi / 2
            d.circle(24 + 11.5 * math.cos(angle), 24.8 + 11.5 * math.sin(angle), 8.8, "lilac" + tone)
        d.circle(24, 24.8, 6.5, "yellow")
    elif word == "play":
        d.path(star(24, 26, 19, 9.5), "pink" + tone, "pink" + tone, 4)
    d.end()


WORDS = ("exchange", "learn", "transfer", "move", "diversity", "play")


def head(d: Drawing, x: float, y: float, skin: str, hair: str, style: str) -> None:
    if style in {"long", "scarf"}:
        d.path(
            f"M{x - 21} {y + 26}Q{x - 24} {y - 24} {x} {y - 23}Q{x + 24} {y - 24} {x + 21} {y + 26}Q{x} "
            f"{y + 32} {x - 21} {y + 26}z",
            hair,
        )
    if style == "bun":
        d.circle(x - 10, y - 21, 9, hair)
    if style == "curly":
        for dx, dy, r in ((-15, -8, 10), (-7, -17, 11), (7, -17, 11), (15, -8, 10), (-17, 3, 8), (17, 3, 8)):
            d.circle(x + dx, y + dy, r, hair)
    d.circle(x, y, 18, skin)
    if style in {"short", "bun", "long"}:
        d.path(
            f"M{x - 18.5} {y - 1}A18.500 18.500 0 0 1 {x + 18.5} {y - 1}Q{x + 6} {y - 3} {x + 2} "
            f"{y - 11}Q{x - 5} {y - 3} {x - 18.5} {y - 1}z",
            hair,
        )
    if style == "curly":
        d.path(
            f"M{x - 17} {y - 4}Q{x - 8} {y - 10} {x} {y - 9}Q{x + 9} {y - 10} {x + 17} {y - 4}Q{x + 14} "
            f"{y - 20} {x} {y - 20}Q{x - 14} {y - 20} {x - 17} {y - 4}z",
            hair,
        )
    if style == "scarf":
        d.path(
            f"M{x - 18.5} {y + 6}A19 19 0 1 1 {x + 18.5} {y + 6}Q{x + 16} {y - 10} {x} {y - 10}Q{x - 16} "
            f"{y - 10} {x - 18.5} {y + 6}z",
            hair,
        )
    if style == "beard":
        d.path(
            f"M{x - 18} {y - 2}Q{x - 20} {y - 20} {x} {y - 19}Q{x + 20} {y - 20} {x + 18} "
            f"{y - 2}Q{x + 10} {y - 9} {x} {y - 9}Q{x - 10} {y - 9} {x - 18} {y - 2}z",
            hair,
        )
        d.path(
            f"M{x - 18} {y + 1}Q{x - 17} {y + 20} {x} {y + 21}Q{x + 17} {y + 20} {x + 18} "
            f"{y + 1}Q{x + 8} {y + 6} {x} {y + 5}Q{x - 8} {y + 6} {x - 18} {y + 1}z",
            hair,
        )
    if style == "cap":
        d.path(
            f"M{x - 19} {y - 4}A19 18 0 0 1 {x + 19} {y - 4}H{x + 30}Q{x + 29} {y + 1} {x + 19} {y + 1}L{x - 19} {y}z",
            hair,
        )
    d.circle(x - 6, y + 2, 2, "ink")
    d.circle(x + 7, y + 2, 2, "ink")
    smile = f"M{x - 5} {y + 8}Q{x + 1} {y + 13} {x + 7} {y + 8}"
    d.path(smile, None, "ink" if style != "beard" else "card", 2.2)


def person(
    d: Drawing,
    x: float,
    y: float,
    *,
    scale: float = 1.0,
    skin: str = "skin1",
    hair: str = "hair1",
    style: str = "short",
    top: str = "coral",
    legs: str = "denim",
    pose: str = "stand",
    flip: bool = False,
    skirt: bool = False,
) -> None:
    """A standing or walking person, feet at (x, y), 165 units tall at scale 1."""
    d.group(x, y, scale, flip)
    feet = (-20, 22) if pose == "walk" else (-10, 10)
    if not skirt:
        for foot in feet:
            d.line(f"M{foot / 3:g} -72L{foot} -6", legs, 17)
    else:
        for foot in feet:
            d.line(f"M{foot / 2:g} -40L{foot * 0.8:g} -6", skin, 10)
    for foot in feet:
        d.path(f"M{foot - 8} 0v-5q0-6 8-6q12 2 13 11z", "ink")
    if pose == "wave":
        d.line("M14 -108Q36 -118 38 -146", top, 14)
        d.circle(38, -152, 8, skin)
        d.line("M-16 -106Q-26 -88 -24 -68", top, 14)
        d.circle(-24, -64, 8, skin)
    if pose == "walk":
        d.line("M-14 -106Q-30 -90 -30 -70", top, 14)
        d.circle(-30, -66, 8, skin)
    if skirt:
        d.path("M-20 -112Q0 -126 20 -112L32 -34Q0 -26 -32 -34z", top)
    else:
        d.path("M-23 -64Q-28 -122 0 -123Q28 -122 23 -64Q0 -58 -23 -64z", top)
    if pose in {"walk", "stand", "carry"}:
        d.line("M15 -106Q26 -88 24 -70" if pose != "carry" else "M12 -104Q18 -84 36 -82", top, 14)
        d.circle(24 if pose != "carry" else 40, -66 if pose != "carry" else -82, 8, skin)
    if pose in {"stand", "carry"}:
        d.line("M-15 -106Q-26 -88 -24 -70", top, 14)
        d.circle(-24, -66, 8, skin)
    d.rect(-7, -130, 14, 16, 6, skin)
    head(d, 0, -142, skin, hair, style)
    d.end()


def wheelchair(
    d: Drawing, x: float, y: float, scale: float, skin: str, hair: str, style: str, top: str, flip: bool = False
) -> None:
    d.group(x, y, scale, flip)
    d.line("M-26 -100V-46H26L34 -14H46", "line", 7)
    d.circle(40, -10, 9, "paper", "line", 5)
    d.line("M-6 -56H30L40 -18", "denim", 18)
    d.path("M34 -14v-8h8q12 2 14 10v4z", "ink")
    d.path("M-28 -52Q-32 -108 -6 -110Q18 -108 14 -52z", top)
    d.line("M-2 -96Q8 -76 26 -72", top, 14)
    d.circle(30, -72, 8, skin)
    d.rect(-13, -118, 14, 16, 6, skin)
    head(d, -5, -130, skin, hair, style)
    d.circle(-8, -34, 34, "none", "line", 6)
    d.circle(-8, -34, 25, "none", "stone", 2.5)
    d.circle(-8, -34, 5, "line")
    d.end()


def bike(d: Drawing, x: float, y: float, scale: float, tone: str, flip: bool = False) -> None:
    d.group(x, y, scale, flip)
    for wx in (-44, 46):
        d.circle(wx, -32, 31, "none", "line", 5.5)
        d.circle(wx, -32, 4, "line")
    d.line("M-44 -32L-18 -78H30L-2 -32zM-24 -92L-2 -32M30 -78L46 -32M24 -100L30 -78", tone, 7)
    d.line("M-36 -93H-14", "line", 9)
    d.line("M24 -100h18q8 2 6 12", "line", 6)
    d.path("M34 -92h34l-5 26h-24z", "wood2")
    d.line("M36 -82h30M38 -74h26", "trunk", 2.5)
    d.end()


def tree(d: Drawing, x: float, y: float, scale: float = 1.0) -> None:
    d.group(x, y, scale)
    d.path("M-11 0L-7 -130H7L12 0z", "trunk")
    d.line("M0 -90L-34 -130M2 -104L34 -146", "trunk", 9)
    for cx, cy, r, tone in (
        (-44, -150, 50, "leaf3"),
        (46, -158, 52, "leaf3"),
        (0, -206, 62, "leaf"),
        (-26, -168, 46, "leaf"),
        (30, -172, 44, "leaf2"),
    ):
        d.circle(cx, cy, r, tone)
    for cx, cy in ((-52, -160), (-14, -226), (26, -200), (58, -168), (2, -170), (-26, -190)):
        d.path(f"M{cx} {cy}q10 -14 20 0q-10 14 -20 0z", "leaf2" if cx < 20 else "leaf")
    d.end()


def crate(d: Drawing, x: float, y: float, kind: str) -> None:
    d.group(x, y)
    if kind == "carrots":
        for i in range(5):
            d.line(f"M{9 + i * 10} -30L{6 + i * 11} -46M{9 + i * 10} -30L{13 + i * 10} -46", "leaf3", 4)
            d.path(f"M{3 + i * 10} -32h12l-6 22z", "coral")
    elif kind == "tomatoes":
        for place, row in ((0, 0), (1, 0), (2, 0), (0.5, 1), (1.5, 1)):
            d.circle(12 + place * 17, -28 - row * 12, 9.5, "#e2533b")
            d.path(star(12 + place * 17, -35 - row * 12, 5, 2), "leaf3")
    else:
        for i in range(3):
            d.circle(12 + i * 17, -31, 12, "leaf2" if i % 2 else "leaf")
            d.line(f"M{12 + i * 17} -24v-12M{6 + i * 17} -34l6 6l6 -6", "leaf3", 2.5)
    d.rect(0, -26, 58, 26, 3, "wood2")
    d.line("M4 -17H54M4 -8H54", "trunk", 2.5)
    d.end()


def cloud(d: Drawing, x: float, y: float, s: float) -> None:
    d.group(x, y, s)
    d.path("M0 0a22 22 0 0 1 6 -43a34 34 0 0 1 63 -8a26 26 0 0 1 33 51z", "cloud")
    d.end()


def flags(d: Drawing, x1: float, y1: float, x2: float, y2: float, sag: float, count: int) -> None:
    tones = ("coral", "yellow", "blue", "green", "lilac", "pink")
    mx, my = (x1 + x2) / 2, (y1 + y2) / 2 + sag
    d.path(f"M{x1} {y1}Q{mx:g} {my:g} {x2} {y2}", None, "line", 2.5)
    for i in range(count):
        t = (i + 0.5) / count
        px = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * mx + t * t * x2
        py = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * my + t * t * y2
        d.path(f"M{px - 11:.1f} {py - 1:.1f}h22l-11 26z", tones[i % 6])


def house(d: Drawing, x: float, y: float, w: float, h: float, tone: str, peak: float) -> None:
    d.path(f"M{x} {y}V{y - h}L{x + w / 2} {y - h - peak}L{x + w} {y - h}V{y}z", tone)
    for row in range(int(h // 60)):
        for column in range(int(w // 48)):
            d.rect(x + 16 + column * 46, y - h + 16 + row * 58, 20, 30, 10, "farwin")


GROUND = 556


def welcome(c: dict[str, str]) -> Drawing:
    """The street front of the écocentre."""
    d = Drawing(1080, 640, c)
    sky(d)
    new_wing(d)
    inside(d)
    old_hall(d)
    street(d)
    stall(d)
    visitors(d)
    return d


def sky(d: Drawing) -> None:
    c, ground = d.c, GROUND
    if c is EVENING:
        d.circle(900, 150, 118, "sun2")
        d.path("M914 82A70 70 0 1 0 962 186A62 62 0 0 1 914 82z", "sun")
        for x, y, r in ((960, 104, 12), (990, 150, 8), (938, 140, 7)):
            d.path(star(x, y, r, r * 0.45, 4), "sun")
    else:
        d.circle(900, 150, 132 if c is DAY else 96, "sun2")
        d.circle(900, 150, 92 if c is DAY else 58, "sun")
    cloud(d, 120, 150, 1.25)
    cloud(d, 640, 110, 0.9)
    cloud(d, 930, 268, 0.7)
    d.path(f"M36 {ground}Q30 440 150 420T330 430T700 410Q980 350 1046 {ground}z", "hill")
    for x, w, h, tone, peak in (
        (60, 84, 140, "far2", 38),
        (70, 110, 205, "far1", 46),
        (176, 92, 130, "far3", 38),
        (890, 100, 200, "far3", 44),
        (956, 84, 132, "far1", 40),
    ):
        house(d, x, ground, w, h, tone, peak)
    d.path(f"M24 {ground}Q40 486 140 482T300 505T760 500Q1000 460 1060 {ground}z", "hill2")


def new_wing(d: Drawing) -> None:
    """Timber, a grass roof, solar panels."""
    ground = GROUND
    for x in (612, 706):
        d.path(f"M{x} 318L{x + 26} 262H{x + 106}L{x + 80} 318z", "panel")
        d.path(
            f"M{x + 13} 290H{x + 93}M{x + 40} 318L{x + 66} 262M{x + 27} 318L{x + 53} 262M{x + 54} 318L{x + 80} 262",
            None,
            "panel2",
            2,
        )
    for i, x in enumerate(range(566, 886, 16)):
        d.line(f"M{x} 322l{-5 if i % 2 else 4} {-14 - i % 3 * 5}M{x + 6} 322l3 -13", "leaf2" if i % 2 else "leaf", 4)
    for x, y, tone in ((584, 296, "pink"), (822, 292, "lilac"), (850, 298, "yellow"), (872, 293, "coral")):
        d.line(f"M{x} 322V{y}", "leaf3", 3)
        for i in range(5):
            d.circle(x + 5.5 * math.cos(i * 1.2566), y + 5.5 * math.sin(i * 1.2566), 4.6, tone)
        d.circle(x, y, 3.5, "card")
    d.rect(560, 336, 326, 220, 0, "wood")
    for x in range(576, 886, 22):
        d.line(f"M{x} 342V{ground}", "wood2", 2)
    d.rect(546, 318, 354, 26, 10, "slab")
    d.rect(586, 366, 276, 134, 10, "card")
    d.rect(594, 374, 260, 118, 6, "glass")
    d.path("M612 492L676 374H716L652 492zM742 492L806 374H826L762 492z", "glass2")


def inside(d: Drawing) -> None:
    """A shelf, lamps, two people at one table; the planter below the window."""
    for y in (404, 434):
        d.rect(602, y, 58, 5, 2, "trunk")
    for i, tone in enumerate(
        ("coral", "blue", "yellow", "green", "lilac", "pink", "blue2", "coral2", "green2", "yellow")
    ):
        px, py = (604 + i % 5 * 11, 404 if i < 5 else 434)
        h = (20, 24, 17, 22, 19)[i % 5]
        d.rect(px, py - h, 9, h, 2, tone)
    for x in (706, 800):
        d.line(f"M{x} 374V396", "trunk", 3)
        d.path(f"M{x - 15} 410q0 -16 15 -16t15 16z", "yellow")
    for x, skin, hair, style, top in (
        (712, "skin3", "hair4", "curly", "pink"),
        (826, "skin1", "hair2", "beard", "blue"),
    ):
        d.group(x, 546, 0.78)
        d.path("M-26 -70Q-30 -122 0 -123Q30 -122 26 -70z", top)
        d.rect(-7, -130, 14, 16, 6, skin)
        head(d, 0, -142, skin, hair, style)
        d.end()
    d.rect(668, 474, 176, 10, 4, "trunk")
    d.path("M748 474l6 -26h34l-4 26z", "stone2")
    d.rect(724, 458, 12, 16, 3, "coral")
    d.rect(594, 488, 260, 6, 2, "card")
    for x in (682, 768):
        d.line(f"M{x} 374V492", "card", 5)
    # planter below the window
    for i, x in enumerate(range(600, 856, 20)):
        d.line(f"M{x} 524q{-6 if i % 2 else 6} -12 {-2 if i % 2 else 3} -20", ("leaf", "leaf3", "leaf2")[i % 3], 5)
        if i % 3 == 1:
            d.circle(x - 2, 502, 6, ("pink", "yellow", "coral", "lilac")[i % 4])
    d.rect(588, 522, 272, 28, 6, "wood2")
    d.line("M596 536H852", "trunk", 2.5)


def old_hall(d: Drawing) -> None:
    """The old hall, put to new use."""
    ground = GROUND
    d.path(f"M296 {ground}V306L430 194L564 306V{ground}z", "wall")
    d.path("M564 306V556H546V291z", "wall2")
    d.line("M278 318L430 190L582 318", "roof", 18)
    d.rect(496, 200, 26, 56, 4, "wall2")
    d.rect(491, 194, 36, 12, 4, "roof")
    d.line("M278 318L430 190L582 318", "roof", 18)
    d.circle(430, 276, 36, "card")
    d.circle(430, 276, 29, "glass")
    d.line("M430 247V305M401 276H459", "card", 5)
    d.rect(318, 334, 224, 58, 14, "card")
    for i, word in enumerate(WORDS):
        word_shape(d, word, 345 + i * 34.5, 363, 29)
    for x in (318, 496):
        d.path(f"M{x} 520V448q0 -23 23 -23t23 23v72z", "card")
        d.path(f"M{x + 6} 514V449q0 -18 17 -18t17 18v65z", "glass")
        d.line(f"M{x + 23} 431V514M{x + 6} 470H{x + 40}", "card", 4)
        d.rect(x - 5, 516, 56, 13, 4, "wood2")
        for i in range(4):
            d.circle(x + 5 + i * 12, 513, 7.5, ("pink", "leaf", "yellow", "leaf2")[i])
    d.path(f"M380 {ground}V462q0 -50 50 -50t50 50V{ground}z", "card")
    d.path(f"M388 {ground}V463q0 -43 42 -43t42 43V{ground}z", "light")
    d.path(f"M388 {ground}V463q0 -20 9 -32L416 446V566z", "door")
    d.circle(409, 506, 4, "yellow")


def street(d: Drawing) -> None:
    d.path("M34 588Q6 554 62 552H1016Q1078 554 1046 592Q1020 636 900 636H190Q62 636 34 588z", "ground")
    d.path("M366 553H496L548 636H296z", "ground2")
    d.path("M52 604Q250 592 540 606T1036 602Q1000 636 900 636H190Q92 634 52 604z", "ground2")
    for x in (44, 280, 560, 700, 890, 1024):
        d.line(f"M{x} 562l-6 -14M{x + 5} 562v-18M{x + 10} 562l6 -13", "leaf", 4)

    flags(d, 74, 246, 300, 300, 36, 9)
    tree(d, 972, 560, 1.0)
    tree(d, 92, 558, 0.84)


def stall(d: Drawing) -> None:
    """The vegetable stall and a neighbour with her basket."""
    d.line("M96 560V366M262 560V366", "trunk", 7)
    person(d, 178, 545, scale=0.94, skin="skin2", hair="hair1", style="bun", top="green2")
    d.rect(86, 484, 186, 12, 4, "trunk")
    d.rect(94, 494, 170, 66, 0, "wood")
    d.line("M94 516H264M94 538H264", "wood2", 3)
    crate(d, 92, 484, "carrots")
    crate(d, 208, 484, "tomatoes")
    d.path("M82 336H276L292 374H66z", "card")
    for i in range(6):
        x1, x2 = 82 + i * 32.3, 66 + i * 37.7
        tone = "coral" if i % 2 == 0 else "card"
        d.path(f"M{x1:.1f} 336h32.300L{x2 + 37.7:.1f} 374q0 14 -18.800 14T{x2:.1f} 374z", tone)
    person(
        d,
        308,
        596,
        scale=0.98,
        skin="skin1",
        hair="hair2",
        style="short",
        top="lilac",
        legs="stone",
        pose="carry",
        flip=True,
    )
    d.path("M232 516h62l-7 36h-48z", "wood2")
    d.line("M236 528h54M239 540h48", "trunk", 2.5)
    d.path("M240 516q23 -40 46 0", None, "trunk", 5)
    d.circle(252, 510, 9, "leaf")
    d.circle(268, 508, 10, "#e2533b")
    d.path("M276 516l12 -24l6 24z", "coral")


def visitors(d: Drawing) -> None:
    """Those who arrive, each in their own way."""
    person(
        d,
        546,
        606,
        scale=0.98,
        skin="skin3",
        hair="lilac2",
        style="scarf",
        top="yellow",
        skirt=True,
        pose="walk",
        flip=True,
    )
    wheelchair(d, 650, 606, 1.02, "skin1", "hair3", "beard", "blue", flip=True)
    person(d, 748, 612, scale=0.66, skin="skin2", hair="hair4", style="curly", top="pink", pose="wave")
    d.line("M773 512V454", "trunk", 4)
    word_shape(d, "move", 773, 446, 48)
    bike(d, 936, 602, 1.02, "coral")
    d.line("M1012 606V560q0 -16 16 -16t16 16V606", "stone", 7)
    person(d, 866, 600, scale=0.96, skin="skin4", hair="coral2", style="cap", top="green", pose="stand", flip=True)
    for x, y in ((470, 120), (512, 96), (556, 128)):
        d.line(f"M{x - 13} {y - 5}q8 -7 13 4q5 -11 13 -4", "line", 3)


def plinth(c: dict[str, str], tones: tuple[str, ...]) -> Drawing:
    d = Drawing(480, 360, c)
    d.path("M40 318Q10 180 120 92T350 60T452 200T420 318z", "sun2" if c is DAY else "ground")
    d.rect(20, 314, 440, 12, 6, "shade")
    spots = ((62, 96, 15), (424, 84, 18), (92, 232, 10), (442, 232, 12), (240, 30, 12), (352, 34, 8))
    for (x, y, r), tone in zip(spots, tones, strict=False):
        d.circle(x, y, r, tone)
    return d


def success(c: dict[str, str]) -> Drawing:
    d = plinth(c, ())
    for i, word in enumerate(WORDS):
        angle = math.pi * (1.08 + i * 0.168)
        word_shape(d, word, 240 + 190 * math.cos(angle), 232 + 172 * math.sin(angle), 56)
    person(d, 172, 316, scale=1.22, skin="skin3", hair="hair4", style="curly", top="yellow", pose="wave", flip=True)
    person(d, 312, 316, scale=1.22, skin="skin1", hair="hair2", style="bun", top="pink", pose="wave")
    return d


def sorry(c: dict[str, str]) -> Drawing:
    d = plinth(c, ("coral", "lilac", "blue", "yellow", "pink"))
    d.rect(250, 106, 136, 210, 16, "wood2")
    d.rect(262, 118, 112, 198, 8, "wood")
    d.circle(358, 222, 7, "line")
    d.rect(276, 146, 84, 50, 10, "card")
    d.path("M302 161h32M302 173h32M302 185h20", None, "ink", 5)
    person(d, 164, 316, scale=1.28, skin="skin4", hair="hair3", style="short", top="blue", pose="stand")
    d.path("M128 66q0 -22 24 -22h40q24 0 24 22v8q0 22 -24 22h-14l-16 16v-16h-10q-24 0 -24 -22z", "card")
    for x in (154, 172, 190):
        d.circle(x, 70, 6, "ink")
    return d


def empty(c: dict[str, str]) -> Drawing:
    d = plinth(c, ("yellow", "blue", "pink", "coral", "green"))
    d.line("M96 314V248M252 314V248", "line", 8)
    d.rect(78, 236, 192, 16, 8, "trunk")
    d.rect(78, 188, 192, 16, 8, "trunk")
    d.line("M98 246V180M250 246V180", "line", 7)
    tree(d, 356, 318, 0.98)
    d.path("M196 232q-4 -22 14 -26q2 -14 16 -12q12 2 12 14l8 4l-8 4q0 16 -16 16z", "blue")
    d.circle(226, 206, 2.6, "ink")
    return d


def out_of_order(c: dict[str, str]) -> Drawing:
    d = plinth(c, ("pink", "yellow", "coral", "green", "lilac"))
    d.rect(118, 70, 150, 214, 16, "line")
    d.rect(130, 84, 126, 176, 8, "glass")
    d.path("M166 152q6 -8 12 0M208 152q6 -8 12 0", None, "ink", 5)
    d.path("M178 190q16 -14 32 0", None, "ink", 5)
    d.rect(180, 284, 28, 32, 0, "line")
    d.rect(140, 304, 108, 12, 6, "line")
    d.path("M228 60l22 -8l10 22l-22 10z", "card")
    d.path("M230 64l26 16M254 58l-14 24", None, "coral", 5)
    person(
        d,
        346,
        316,
        scale=1.24,
        skin="skin2",
        hair="yellow",
        style="cap",
        top="coral",
        legs="denim",
        pose="stand",
        flip=True,
    )
    d.group(316, 236, 1, turn=-38)
    d.rect(-5, -44, 10, 54, 5, "stone")
    d.path("M-14 -46a14 14 0 1 0 28 0l-7 -12v14h-14v-14z", "stone")
    d.end()
    return d


def emblem(c: dict[str, str]) -> Drawing:
    """The program's icon: a gable with a flower for a window."""
    d = Drawing(96, 96, c)
    d.rect(4, 4, 88, 88, 24, "door")
    d.line("M18 50L48 24L78 50", "yellow", 9)
    d.path("M27 48L48 30L69 48V70q0 4 -4 4H31q-4 0 -4 -4z", "card")
    word_shape(d, "diversity", 48, 55, 30)
    return d


PLATE = 240
"""The side of a picture of the pad; the same colours in every scheme, for by them it is known again."""


def plate(colour: str) -> Drawing:
    """A square of coloured paper for one thing to lie on."""
    d = Drawing(PLATE, PLATE, DAY)
    d.rect(0, 0, PLATE, PLATE, 26, colour)
    return d


def sheet(d: Drawing, shape: str, fill: str, shadow: float = 0.2) -> None:
    """A shape cut out of paper, which throws a small shadow on what it lies on."""
    d.add(f'<path d="{shape}" transform="translate(4 6)" {d.paint("#000000", opacity=shadow)}/>')
    d.path(shape, fill)


def disc(x: float, y: float, r: float) -> str:
    return f"M{x - r:g} {y:g}a{r:g} {r:g} 0 1 0 {2 * r:g} 0a{r:g} {r:g} 0 1 0 {-2 * r:g} 0z"


def ring(x: float, y: float, outer: float, inner: float) -> str:
    """A disc with a hole: the inner circle runs the other way."""
    hole = f"M{x - inner:g} {y:g}a{inner:g} {inner:g} 0 1 1 {2 * inner:g} 0a{inner:g} {inner:g} 0 1 1 {-2 * inner:g} 0z"
    return disc(x, y, outer) + hole


def sun_picture() -> Drawing:
    d = plate("blue2")
    sheet(d, star(120, 120, 100, 66, 12), "yellow")
    sheet(d, disc(120, 120, 56), "#ffe58f", 0.16)
    d.path(disc(120, 120, 40), "#ffd763")
    return d


def tree_picture() -> Drawing:
    d = plate("yellow")
    d.path("M0 188q60 -22 120 -6t120 -8v40a26 26 0 0 1 -26 26H26a26 26 0 0 1 -26 -26z", "#e0a318")
    sheet(d, "M108 128h24l6 78q-18 8 -36 0z", "#6b4428")
    sheet(
        d,
        "M120 20a46 46 0 0 1 43 30a42 42 0 0 1 24 62a40 40 0 0 1 -38 50q-29 12 -58 0a40 40 0 0 1 -38 -50"
        "a42 42 0 0 1 24 -62a46 46 0 0 1 43 -30z",
        "green2",
    )
    d.path("M108 40a34 34 0 0 0 -26 30M70 94a30 30 0 0 0 0 26", None, "leaf2", 9)
    for x, y in ((142, 70), (116, 104), (160, 116), (98, 142)):
        d.circle(x, y, 9, "leaf2")
    return d


def bicycle_picture() -> Drawing:
    d = plate("#ffa3c7")
    for x in (64, 176):
        sheet(d, ring(x, 148, 50, 38), "ink")
        d.path(f"M{x - 34} 148h68M{x} 114v68M{x - 24} 124l48 48M{x + 24} 124l-48 48", None, "ink", 2.5)
    d.line("M64 148L94 86H156L118 148zM84 66L118 148M176 148L150 66", "lilac2", 12)
    d.line("M66 64H104", "ink", 13)
    d.line("M150 66l-6 -16h28", "ink", 11)
    d.circle(118, 148, 13, "yellow", "ink", 6)
    d.circle(64, 148, 7, "ink")
    d.circle(176, 148, 7, "ink")
    return d


def cat_picture() -> Drawing:
    d = plate("#ff9d7e")
    d.path("M0 196h240v18a26 26 0 0 1 -26 26H26a26 26 0 0 1 -26 -26z", "coral2")
    d.line("M164 190q46 4 44 -34q-2 -22 -22 -20", "#3b4a57", 20)
    d.line("M187 136q-2 0 -3 0", "card", 20)
    sheet(d, "M74 208q-16 -70 24 -96h44q40 26 28 96z", "#3b4a57")
    d.path("M102 136q18 16 36 0q6 36 -18 46q-24 -10 -18 -46z", "card")
    sheet(
        d,
        "M66 36q18 2 32 20q22 -6 44 0q14 -18 32 -20q10 28 4 54q-6 42 -58 42t-58 -42q-6 -26 4 -54z",
        "#3b4a57",
        0.3,
    )
    d.path("M76 50q8 4 14 14l-12 10zM164 50q-8 4 -14 14l12 10z", "#ff8fbb")
    d.path("M120 56v16M106 58l3 11M134 58l-3 11", None, "#6d7f8c", 5)
    d.ellipse(120, 114, 24, 15, "card")
    for x in (94, 146):
        d.ellipse(x, 86, 12, 13, "yellow")
        d.ellipse(x, 86, 4, 11, "ink")
    d.path("M111 104h18l-9 9z", "#d6447f")
    d.path("M84 112h-32M86 120l-28 10M156 112h32M154 120l28 10", None, "ink", 3)
    for x in (94, 132):
        d.rect(x, 196, 26, 14, 7, "card")
    return d


def house_picture() -> Drawing:
    d = plate("green2")
    d.path("M0 190h240v24a26 26 0 0 1 -26 26H26a26 26 0 0 1 -26 -26z", "leaf2")
    d.rect(158, 40, 24, 52, 3, "#ecc98d")
    sheet(d, "M56 106h128v98H56z", "#fff4dc")
    sheet(d, "M120 26L212 108q6 8 -4 8H32q-10 0 -4 -8z", "coral")
    d.path("M120 26L212 108q6 8 -4 8h-22L120 56L54 116H32q-10 0 -4 -8z", "coral2")
    d.path("M132 204v-44a18 18 0 0 1 36 0v44z", "blue2")
    d.circle(160, 178, 4, "yellow")
    d.rect(72, 136, 42, 42, 4, "blue2")
    d.path("M93 138v38M74 157h38", None, "#fff4dc", 6)
    d.circle(120, 88, 12, "yellow")
    return d


def boat_picture() -> Drawing:
    d = plate("#86c9f7")
    d.circle(192, 50, 15, "card")
    d.circle(211, 57, 11, "card")
    d.rect(178, 50, 46, 18, 9, "card")
    d.rect(118, 24, 9, 140, 4, "ink")
    sheet(d, "M134 34q66 50 72 112H134z", "coral2")
    d.path("M134 96h54q8 16 12 30h-66z", "#ffcf48")
    sheet(d, "M110 52q-46 40 -60 94h60z", "#fffdf8")
    sheet(d, "M28 156h184q-8 48 -44 52H76q-38 -6 -48 -52z", "#163a5f")
    d.path("M36 172h168", None, "card", 6)
    d.path("M0 198q20 -14 40 0t40 0t40 0t40 0t40 0t40 0v16a26 26 0 0 1 -26 26H26a26 26 0 0 1 -26 -26z", "blue2")
    return d


def apple_picture() -> Drawing:
    d = plate("#ffe7a8")
    sheet(
        d,
        "M120 74q-18 -16 -42 -12q-46 8 -44 64q4 74 56 88q14 4 30 -6q16 10 30 6q52 -14 56 -88q2 -56 -44 -64"
        "q-24 -4 -42 12z",
        "#b3261e",
    )
    d.path("M120 80q-2 -32 10 -52", None, "#5a3a22", 10)
    sheet(d, "M128 56q4 -38 62 -34q-4 40 -62 34z", "green2")
    d.path("M140 50q18 -14 38 -20", None, "leaf2", 4)
    d.path("M60 104q2 -20 18 -22", None, "#ffb0a6", 11)
    d.circle(58, 126, 6, "#ffb0a6")
    return d


def star_picture() -> Drawing:
    d = plate("pink2")
    sheet(d, star(120, 128, 104, 46), "#fffdf8")
    for i in range(5):
        tip, side = 2 * math.pi * i / 5 - math.pi / 2, 2 * math.pi * (i + 0.5) / 5 - math.pi / 2
        d.path(
            f"M120 128L{120 + 104 * math.cos(tip):.1f} {128 + 104 * math.sin(tip):.1f}"
            f"L{120 + 46 * math.cos(side):.1f} {128 + 46 * math.sin(side):.1f}z",
            "#ffc4dc",
        )
    return d


def fish_picture() -> Drawing:
    d = plate("#92d68b")
    sheet(d, "M172 120L224 72q8 48 0 96z", "#0d3f6d")
    d.path("M104 68q22 -36 62 -30q-6 24 -20 44zM108 174q14 28 42 28q2 -18 -8 -34z", "#0d3f6d")
    sheet(d, "M14 124q42 -66 104 -66q50 0 84 62q-34 64 -84 64q-62 0 -104 -60z", "blue2")
    d.path("M114 66q22 56 0 110M142 72q20 50 0 100", None, "yellow", 10)
    d.circle(60, 112, 14, "card")
    d.circle(57, 112, 7, "ink")
    d.path("M88 94q16 30 0 60", None, "#0d3f6d", 5)
    d.circle(26, 62, 9, "#e3f5de")
    d.circle(46, 38, 6, "#e3f5de")
    return d


def umbrella_picture() -> Drawing:
    d = plate("#c9aef5")
    d.path("M120 112v82a19 19 0 0 1 -38 0", None, "ink", 11)
    d.line("M120 26v14", "ink", 9)
    sheet(
        d, "M18 128a102 92 0 0 1 204 0q-17 -20 -34 -20t-34 20q-17 -20 -34 -20t-34 20q-17 -20 -34 -20t-34 20z", "pink2"
    )
    d.path("M86 128q4 -60 34 -92q30 32 34 92q-17 -20 -34 -20t-34 20z", "#7a1245")
    d.path("M38 96q12 -28 38 -42", None, "#ffa3c7", 8)
    for x, y in ((34, 178), (58, 208), (176, 176), (204, 206), (152, 212)):
        d.path(f"M{x} {y - 14}q10 12 0 20q-10 -8 0 -20z", "blue2")
    return d


def key_picture() -> Drawing:
    d = plate("door")
    d.group(120, 120, 1.06, turn=-42)
    sheet(
        d,
        "M-22 -11H92a8 8 0 0 1 8 8V32a6 6 0 0 1 -6 6H82a6 6 0 0 1 -6 -6V13H62V24a6 6 0 0 1 -6 6H44"
        "a6 6 0 0 1 -6 -6V13H-22z",
        "yellow",
    )
    sheet(d, ring(-56, 0, 46, 20), "yellow")
    d.path(ring(-56, 0, 34, 28), "#c98a0a")
    d.path("M-4 -4H88", None, "#fff0b8", 5)
    d.end()
    return d


def flower_picture() -> Drawing:
    d = plate("lilac2")
    d.path("M120 130q6 50 -4 98", None, "leaf2", 12)
    sheet(d, "M120 208q-6 -44 -64 -40q8 44 64 40z", "leaf2")
    sheet(d, "M120 192q4 -34 56 -34q-8 38 -56 34z", "leaf2")
    for i in range(6):
        d.group(120, 92, turn=60 * i)
        sheet(d, "M0 -18q-34 -26 -20 -50q20 -18 40 0q14 24 -20 50z", "#ffa3c7" if i % 2 else "#ffd0e2", 0.16)
        d.end()
    sheet(d, disc(120, 92, 25), "yellow")
    for i in range(6):
        d.circle(120 + 13 * math.cos(i * math.pi / 3), 92 + 13 * math.sin(i * math.pi / 3), 3, "#a86b00")
    return d


ON_THE_PAD = {
    "sun": sun_picture,
    "tree": tree_picture,
    "bicycle": bicycle_picture,
    "cat": cat_picture,
    "house": house_picture,
    "boat": boat_picture,
    "apple": apple_picture,
    "star": star_picture,
    "fish": fish_picture,
    "umbrella": umbrella_picture,
    "key": key_picture,
    "flower": flower_picture,
}

PICTURES = {"welcome": welcome, "success": success, "sorry": sorry, "empty": empty, "out-of-order": out_of_order}


def main() -> None:
    for name, draw in PICTURES.items():
        draw(DAY).save(name)
        draw(NIGHT).save(f"{name}-night")
        draw(CONTRAST).save(f"{name}-contrast")
    for name, draw_alone in ON_THE_PAD.items():
        draw_alone().save(f"picture-{name}")
    welcome(EVENING).save("welcome-evening")
    emblem(DAY).save("../icons/ecocentre")


if __name__ == "__main__":
    main()
