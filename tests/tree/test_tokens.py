"""What a screen looks like comes from Theme and components by role: no colour, size, duration or share in a screen.

In `ui/Kiosk/Screens` a number may only count: 0, 1 and 2 (columns, twice a margin), and the level of a heading. A
fraction is a size in disguise, and `Theme.px(...)` is a size without a role. Where another number counts something
(digits, lines, keys), its line is told in `COUNTS` with what it counts. Components may measure in `Theme.px(...)`, for
they are where roles are made; their colours and durations, too, come from Theme alone.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tree.sources import ROOT

SCREENS = ROOT / "ui" / "Kiosk" / "Screens"
COMPONENTS = ROOT / "ui" / "Kiosk" / "Components"
COUNTS = {
    ("DeskPanel.qml", "property int mostDeparted: 5"): "lines",
    ("DeskPanel.qml", "columns: root.narrow ? 1 : 3"): "columns",
    ("DeskPanel.qml", "columns: root.narrow ? 4 : 6"): "keys in a line",
    ("ComfortScreen.qml", "implicitWidth: 3 * Theme.choiceWidthShort + 2 * Theme.targetGap"): "columns",
    ("ComfortScreen.qml", "mostColumns: 3"): "columns",
    ("DeskPanel.qml", "maximumLength: 40"): "letters of a name",
    ("HelpScreen.qml", "readonly property int columns: Theme.textScale > 1.25 ? 1 : Theme.portrait ? 2 : 3"): "columns",
    ("KeysScreen.qml", "columns: Theme.portrait && Theme.largeText ? 2 : 3"): "columns",
    ("ScanBar.qml", "columns: root.wide ? 4 : 3"): "columns",
    ("LostBadge.qml", "property int columns: 6"): "keys in a line",
    ("LostBadge.qml", "model: 10"): "digits",
    ("LostBadge.qml", "readonly property int digit: (index + 1) % 10"): "digits",
    ("Main.qml", "width: 1080"): "pixels of the lobby screen, before the window has its size",
    ("Main.qml", "height: 1920"): "pixels of the lobby screen, before the window has its size",
    ("StillThere.qml", "property int total: 20"): "seconds to answer",
    ("VisitsScreen.qml", "mostColumns: root.dense ? 7 : Theme.portrait || Theme.shallow ? 2 : 4"): "columns",
    ("VisitsScreen.qml", "mostColumns: root.titled ? 7 : 4"): "columns",
}
"""(file, line) -> what its number counts."""
LEVEL = re.compile(r"level: (?:[^;]* [?:] )*[0-3](?: : [0-3])*$")
LITERAL_COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|Qt\.(?:rgba|hsla|hsva|color|lighter|darker|tint)\(')
NAMED_COLOUR = re.compile(r'[cC]olor\w*:\s*"(?!transparent")\w+"')
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?")
ALLOWED = {"0", "1", "2"}
DURATION = re.compile(r"(?:duration|interval|Duration|Velocity)\s*:\s*(.+)")


def code_of(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a QML file without comments, regular expressions and the insides of texts."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        # A colour is a text: it is looked for before texts are emptied.
        yield number, re.sub(r"//.*", "", line)


def bare(line: str) -> str:
    return re.sub(r'"(?:[^"\\]|\\.)*"|`[^`]*`', '""', line)


def qml(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.qml"))
    assert found
    return found


@pytest.mark.parametrize("path", [*qml(SCREENS), *qml(COMPONENTS)], ids=lambda path: path.name)
def test_colours_come_from_theme(path: Path) -> None:
    wrong = [
        f"{path.name}:{number} {line.strip()}"
        for number, line in code_of(path)
        if LITERAL_COLOUR.search(line) or NAMED_COLOUR.search(line)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", qml(COMPONENTS), ids=lambda path: path.name)
def test_durations_of_components_come_from_theme(path: Path) -> None:
    wrong = [
        f"{path.name}:{number} {line.strip()}"
        for number, line in code_of(path)
        if (found := DURATION.search(line)) and NUMBER.search(found[1])
    ]
    assert wrong == []


@pytest.mark.parametrize("path", qml(SCREENS), ids=lambda path: path.name)
def test_a_screen_has_no_number_of_its_own(path: Path) -> None:
    wrong = []
    for number, line in code_of(path):
        if (path.name, line.strip()) in COUNTS or LEVEL.match(line.strip()):
            continue
        if "Theme.px(" in line or set(NUMBER.findall(bare(line))) - ALLOWED:
            wrong.append(f"{path.name}:{number} {line.strip()}")
    assert wrong == []


def test_every_count_that_is_allowed_is_there() -> None:
    lines = {(path.name, line.strip()) for path in qml(SCREENS) for _, line in code_of(path)}
    assert set(COUNTS) - lines == set()
