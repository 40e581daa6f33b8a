"""Nothing on the screen flashes: what repeats, and what changes a colour or fades, does so less than 3 times a second.

Read from the QML and the durations of `Theme` (WCAG 2.2, 2.3.1; EN 301 549, 4.2.9).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tests.tree.sources import ROOT, place

KIOSK = ROOT / "ui" / "Kiosk"
THEME = (KIOSK / "Theme" / "Theme.qml").read_text(encoding="utf-8")
LEAST_MS = 1000 / 3
OPENS = re.compile(r"\b(Timer|Behavior|\w*Animat(?:ion|or))(?: on (\w+))? \{")
DURATION = re.compile(r"\b(?:duration|interval): (.+)")
SEEN_AS_LIGHT = re.compile(r"color|opacity|visible", re.IGNORECASE)


class Motion(NamedTuple):
    """A block of QML that changes something by itself: its kind, what it changes, where, and all that is in it."""

    kind: str
    changes: str
    line: int
    body: str


def motions(source: str) -> Iterator[Motion]:
    source = re.sub(r"//.*", "", source)
    for found in OPENS.finditer(source):
        depth, end = 1, found.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(source[end], 0)
            end += 1
        body = source[found.end() : end]
        changes = found[2] or ", ".join(re.findall(r'\bpropert(?:y|ies): "(.+)"', body))
        yield Motion(found[1], changes, source.count("\n", 0, found.start()) + 1, body)


def milliseconds(value: str) -> int:
    """What a duration is worth: a number, or a token of `Theme` while motion is on."""
    token = re.fullmatch(r"Theme\.(\w+)", value)
    if token is not None:
        said = re.search(rf"property int {token[1]}: (?:motion \? )?(\d+)", THEME)
        assert said is not None, value
        value = said[1]
    return int(value) if value.isdigit() else 0


def flashes(source: str) -> Iterator[tuple[int, str]]:
    for motion in motions(source):
        took = sum(milliseconds(value.strip()) for value in DURATION.findall(motion.body))
        repeats = re.search(r"\bloops: |\brepeat: true", motion.body) is not None
        lights = SEEN_AS_LIGHT.search(motion.kind + motion.changes) is not None
        if (repeats or lights) and took < LEAST_MS:
            yield motion.line, f"{motion.kind} {motion.changes} takes {took} ms"


def test_nothing_changes_three_times_a_second() -> None:
    files = sorted(KIOSK.rglob("*.qml"))
    found = [
        f"{place(path, line)} {what}" for path in files for line, what in flashes(path.read_text(encoding="utf-8"))
    ]
    assert found == []
    assert sum(1 for path in files for _ in motions(path.read_text(encoding="utf-8"))) > 5


def test_a_flash_would_be_found() -> None:
    assert list(flashes("Timer {\n interval: 200\n repeat: true\n}"))
    assert list(flashes("SequentialAnimation {\n loops: 9\n NumberAnimation {\n duration: 100\n }\n}"))
    assert list(flashes("Behavior on opacity {\n NumberAnimation {\n duration: Theme.motionQuick\n }\n}"))
    assert list(flashes("ColorAnimation on color {\n duration: 150\n}"))
    assert list(flashes('NumberAnimation {\n property: "opacity"\n duration: 150\n}'))
    assert not list(
        flashes("RotationAnimation on rotation {\n duration: Theme.motionSlow\n loops: Animation.Infinite\n}")
    )
    assert not list(flashes("Behavior on x {\n NumberAnimation {\n duration: Theme.motionQuick\n }\n}"))
