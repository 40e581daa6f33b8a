"""Every component answers to finger, key and assistive technology alike, is named, is large enough and cuts no text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecocentre.badges import PICTURES as CODES
from tests.ui.visitor import scene_rect
from ui.fonts import pair_typefaces
from ui.gallery import SHEETS, icon_names, qr_rows

UI = Path(__file__).resolve().parents[2] / "ui"
HEAD = "import QtQuick\nimport QtQuick.Layouts\nimport Kiosk.Theme\nimport Kiosk.Components\n"
LOBBY_TARGET = 76  # pixels of the 24-inch lobby screen
SMALL_TARGET = 50  # 15 mm on a 15-inch 1024x768 panel


class Stage:
    """A window that shows one piece of QML and is touched as a person would."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.view = QQuickView()
        for folder in (UI, UI / "Kiosk" / "Keyboard"):
            self.view.engine().addImportPath(str(folder))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        found = self.view.engine().singletonInstance("Kiosk.Theme", "Theme")
        assert isinstance(found, QObject)
        self.theme = found
        self.set(motion=False)
        self.finger = QTest.createTouchDevice()

    def set(self, **settings: object) -> None:
        for name, value in settings.items():
            assert self.theme.setProperty(name, value), name

    def show(self, source: str, width: int = 1080, height: int = 1920) -> QQuickItem:
        component = QQmlComponent(self.view.engine())
        component.setData((HEAD + source).encode(), QUrl("file:///stage.qml"))
        root = component.create()
        assert isinstance(root, QQuickItem), component.errorString()
        return self._expose(QUrl("file:///stage.qml"), component, root, width, height)

    def show_sheet(
        self, sheet: str, width: int, height: int, strings: list[str], *, mirrored: bool = False
    ) -> QQuickItem:
        url = QUrl.fromLocalFile(str(UI / "Kiosk" / "Gallery" / "Host.qml"))
        component = QQmlComponent(self.view.engine(), url)
        root = component.createWithInitialProperties({"sheet": sheet, "strings": strings, "mirrored": mirrored})
        assert isinstance(root, QQuickItem), component.errorString()
        return self._expose(url, component, root, width, height)

    def _expose(self, url: QUrl, component: QQmlComponent, root: QQuickItem, width: int, height: int) -> QQuickItem:
        self.kept = (component, root)
        self.set(viewport=QSize(width, height))
        self.view.resize(width, height)
        self.view.setContent(url, component, root)
        self.view.show()
        self.view.requestActivate()
        self.qtbot.waitUntil(self.view.isActive)
        self.settle()
        return root

    def settle(self, milliseconds: int = 60) -> None:
        self.qtbot.wait(milliseconds)

    def centre(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def click(self, item: QQuickItem) -> None:
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.centre(item))
        self.settle(10)

    def tap(self, item: QQuickItem) -> None:
        at = self.centre(item)
        QTest.touchEvent(self.view, self.finger).press(0, at, self.view).commit()
        QTest.touchEvent(self.view, self.finger).release(0, at, self.view).commit()
        self.settle(10)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)
        self.settle(10)

    def strike(self, item: QQuickItem, key: Qt.Key) -> None:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self.key(key)

    def press_accessibly(self, item: QQuickItem) -> None:
        actions = accessible(item).actionInterface()
        assert actions is not None
        actions.doAction("Press")
        self.settle(10)


def accessible(item: QQuickItem) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, item
    return found


def name_of(item: QQuickItem) -> str:
    return accessible(item).text(QAccessible.Text.Name)


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from below(child)


def shown(root: QQuickItem) -> list[QQuickItem]:
    return [item for item in below(root) if item.isVisible() and item.width() > 0]


def pressables(root: QQuickItem) -> list[QQuickItem]:
    return [item for item in shown(root) if item.inherits("QQuickAbstractButton")]


def named(root: QQuickItem, name: str) -> QQuickItem:
    return next(item for item in pressables(root) if name_of(item) == name)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    QAccessible.setActive(True)
    made = Stage(qtbot)
    yield made
    made.set(scheme="day", textScale=1.0, lowReach=False, motion=True, debounceMs=350, viewport=QSize(1080, 1920))
    made.view.close()
    made.view.deleteLater()


COUNTED = "property int count: 0; onClicked: count += 1; anchors.centerIn: parent"
PRESSABLES = {
    "TouchButton": f'TouchButton {{ text: "Nom"; {COUNTED} }}',
    "icon": f'TouchButton {{ text: "Nom"; iconName: "plus"; iconOnly: true; {COUNTED} }}',
    "Tile": f'Tile {{ text: "Nom"; subtitle: "Plus"; iconName: "arrive"; word: "move"; {COUNTED} }}',
    "Choice": f'Choice {{ code: "a"; text: "Nom"; iconName: "bike"; {COUNTED} }}',
    "EventCard": f'EventCard {{ time: "17:00"; title: "Nom"; width: 800; {COUNTED} }}',
    "PictureKey": f'PictureKey {{ code: "sun"; text: "Nom"; width: 200; height: 200; {COUNTED} }}',
    "ToolKey": f'ToolKey {{ text: "Nom"; iconName: "help"; width: 150; {COUNTED} }}',
}
WAYS: dict[str, Callable[[Stage, QQuickItem], None]] = {
    "mouse": Stage.click,
    "touch": Stage.tap,
    "space": lambda stage, item: stage.strike(item, Qt.Key.Key_Space),
    "return": lambda stage, item: stage.strike(item, Qt.Key.Key_Return),
    "enter": lambda stage, item: stage.strike(item, Qt.Key.Key_Enter),
    "accessible": Stage.press_accessibly,
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", PRESSABLES)
def test_every_way_to_press_is_one_press(stage: Stage, kind: str, way: str) -> None:
    (item,) = pressables(stage.show(f"Item {{ {PRESSABLES[kind]} }}"))
    WAYS[way](stage, item)
    assert item.property("count") == 1


@pytest.mark.parametrize("kind", PRESSABLES)
def test_a_key_is_named_and_large_enough(stage: Stage, kind: str) -> None:
    (item,) = pressables(stage.show(f"Item {{ {PRESSABLES[kind]} }}"))
    assert "Nom" in name_of(item)
    assert accessible(item).role() in {QAccessible.Role.Button, QAccessible.Role.CheckBox}
    assert min(item.width(), item.height()) >= LOBBY_TARGET


def test_a_disabled_key_does_nothing(stage: Stage) -> None:
    (item,) = pressables(stage.show(f'Item {{ TouchButton {{ text: "Nom"; enabled: false; {COUNTED} }} }}'))
    stage.click(item)
    stage.tap(item)
    assert item.property("count") == 0
    assert accessible(item).state().disabled


def test_a_second_strike_within_the_settling_time_is_one_strike(stage: Stage) -> None:
    (item,) = pressables(stage.show(f'Item {{ TouchButton {{ text: "Nom"; debounceMs: 200; {COUNTED} }} }}'))
    stage.tap(item)
    stage.tap(item)
    assert item.property("count") == 1
    stage.settle(260)
    stage.tap(item)
    assert item.property("count") == 2


def test_sliding_off_a_key_takes_the_press_back(stage: Stage) -> None:
    (item,) = pressables(stage.show(f'Item {{ TouchButton {{ text: "Nom"; {COUNTED} }} }}'))
    at, away = stage.centre(item), QPoint(20, 20)
    QTest.touchEvent(stage.view, stage.finger).press(0, at, stage.view).commit()
    QTest.touchEvent(stage.view, stage.finger).move(0, away, stage.view).commit()
    QTest.touchEvent(stage.view, stage.finger).release(0, away, stage.view).commit()
    stage.settle()
    assert item.property("count") == 0


def test_touch_leaves_no_focus_frame_and_a_key_shows_one(stage: Stage) -> None:
    (item,) = pressables(stage.show(f'Item {{ TouchButton {{ text: "Nom"; {COUNTED} }} }}'))
    frame = next(child for child in item.childItems() if child.metaObject().className().startswith("FocusFrame"))
    stage.tap(item)
    assert not frame.isVisible()
    stage.key(Qt.Key.Key_Tab)
    assert item.hasActiveFocus()
    assert frame.isVisible()


GRID = """
Item {
    property list<string> chosen: []
    ChoiceGrid {
        id: grid
        width: 960
        single: %s
        name: "Raisons"
        selected: parent.chosen
        model: [{code: "a", label: "Un", iconName: "work"}, {code: "b", label: "Deux", iconName: "learn"}]
        onPicked: code => parent.chosen = grid.withPicked(code)
    }
}
"""


def test_several_choices_are_check_boxes_that_add_up(stage: Stage) -> None:
    root = stage.show(GRID % "false")
    one, two = named(root, "Un"), named(root, "Deux")
    assert accessible(one).role() == QAccessible.Role.CheckBox
    stage.tap(one)
    stage.press_accessibly(two)
    assert list(root.property("chosen")) == ["a", "b"]
    assert accessible(one).state().checked
    assert accessible(two).state().checked
    stage.strike(two, Qt.Key.Key_Space)
    assert list(root.property("chosen")) == ["a", "b"], "the same key within the settling time"


def test_single_choices_are_radio_buttons_that_exclude_each_other(stage: Stage) -> None:
    root = stage.show(GRID % "true")
    one, two = named(root, "Un"), named(root, "Deux")
    assert accessible(one).role() == QAccessible.Role.RadioButton
    stage.tap(one)
    stage.tap(two)
    assert list(root.property("chosen")) == ["b"]
    assert not accessible(one).state().checked


def test_a_stepper_asks_and_stays_within_its_bounds(stage: Stage) -> None:
    root = stage.show(
        "Item { property int people: 1; Stepper { width: 900; from: 1; to: 3; value: parent.people;"
        ' name: "Nombre"; onChanged: value => parent.people = value } }'
    )
    less, more = named(root, "Moins"), named(root, "Plus")
    assert not less.isEnabled()
    for _ in range(4):
        stage.tap(more)
    assert root.property("people") == 3
    assert not more.isEnabled()
    stage.press_accessibly(less)
    assert root.property("people") == 2


def test_a_code_is_handed_over_once_and_forgotten(stage: Stage) -> None:
    root = stage.show(
        "Item { property list<string> codes: []; CodePad { focus: true; width: 600; height: 900; leastLength: 4;"
        " onEntered: code => parent.codes = [...parent.codes, code] } }"
    )
    pad = next(item for item in shown(root) if item.property("leastLength"))
    stage.tap(named(root, "1"))
    stage.tap(named(root, "1"))
    pad.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_7)
    assert not named(root, "Valider").isEnabled()
    stage.key(Qt.Key.Key_0)
    stage.key(Qt.Key.Key_5)
    stage.tap(named(root, "Effacer un chiffre"))
    stage.tap(named(root, "Valider"))
    assert list(root.property("codes")) == ["1170"]
    assert pad.property("code") == ""


PICTURES = """
Item {
    id: all
    property list<string> chosen: []
    property int erased: 0
    PicturePad {
        width: 960
        height: 1400
        focus: true
        chosen: all.chosen
        chosenName: "Choisies : " + all.chosen.length
        model: [{code: "sun", label: "Soleil"}, {code: "cat", label: "Chat"}, {code: "key", label: "Clé"}]
        onPicked: code => all.chosen = [...all.chosen, code]
        onErased: { all.erased += 1; all.chosen = all.chosen.slice(0, -1) }
    }
}
"""


def test_pictures_are_chosen_by_touch_by_key_and_by_press_and_erased_in_their_order(stage: Stage) -> None:
    root = stage.show(PICTURES)
    assert not named(root, "Effacer une image").isEnabled()
    stage.tap(named(root, "Chat"))
    stage.strike(named(root, "Soleil"), Qt.Key.Key_Return)
    stage.press_accessibly(named(root, "Clé"))
    assert list(root.property("chosen")) == ["cat", "sun", "key"]
    for name, place in (("Chat", "1"), ("Soleil", "2"), ("Clé", "3")):
        key = accessible(named(root, name))
        assert key.state().checked
        assert place in key.text(QAccessible.Text.Description)
    stage.tap(named(root, "Effacer une image"))
    stage.key(Qt.Key.Key_Backspace)
    assert list(root.property("chosen")) == ["cat"]
    assert root.property("erased") == 2
    assert not accessible(named(root, "Clé")).state().checked


def test_the_slots_say_in_words_what_they_show(stage: Stage) -> None:
    root = stage.show(PICTURES)
    stage.tap(named(root, "Chat"))
    told = [item for item in shown(root) if item.property("pictures") is not None]
    assert [name_of(item) for item in told] == ["Choisies : 1"]
    assert accessible(told[0]).role() == QAccessible.Role.StaticText


def test_every_picture_of_the_pad_is_drawn_and_keeps_its_place_whatever_is_chosen(stage: Stage) -> None:
    sheets = {}
    for scheme in ("day", "night", "highContrast"):
        stage.set(scheme=scheme)
        root = stage.show_sheet("Picture", 1080, 1920, [])
        stage.settle(200)
        keys = [item for item in pressables(root) if item.property("code")]
        assert [item.property("code") for item in keys] == list(CODES)
        images = [
            item for item in shown(root) if item.inherits("QQuickImage") and "picture-" in str(item.property("source"))
        ]
        assert len(images) == len(keys) + 2, "two are shown in the slots as well"
        assert all(image.property("implicitWidth") > 0 for image in images)
        sheets[scheme] = [stage.centre(item) for item in keys]
    assert sheets["day"] == sheets["night"] == sheets["highContrast"]


def test_more_time_is_one_press_away(stage: Stage) -> None:
    root = stage.show(
        "Item { property int asked: 0; Countdown { width: 900; seconds: 20; total: 30;"
        ' text: "Retour"; onMoreTime: parent.asked += 1 } }'
    )
    stage.tap(named(root, "Encore du temps"))
    assert root.property("asked") == 1


@pytest.mark.parametrize("kind", ("info", "success", "warning", "error"))
def test_a_notice_is_an_alert_with_its_whole_sentence(stage: Stage, kind: str) -> None:
    root = stage.show(f'Item {{ Notice {{ width: 900; kind: "{kind}"; title: "Voilà."; text: "Bonne visite !" }} }}')
    notice = root.childItems()[0]
    assert accessible(notice).role() == QAccessible.Role.AlertMessage
    assert name_of(notice) == "Voilà. Bonne visite !"


def test_the_status_mark_says_in_words_what_it_shows(stage: Stage) -> None:
    words = {}
    for status, waiting in (("ok", 0), ("loading", 3), ("waiting", 3), ("offline", 0), ("offline", 2)):
        root = stage.show(f'Item {{ StatusMark {{ status: "{status}"; waiting: {waiting}; loadedPercent: 43 }} }}')
        words[status, waiting] = name_of(root.childItems()[0])
    assert len(set(words.values())) == 5
    assert "43" in words["loading", 3]
    assert "3" in words["waiting", 3]
    assert "2" in words["offline", 2]


def test_the_status_mark_of_a_record_has_a_word_an_icon_and_a_colour_for_each_state(stage: Stage) -> None:
    looks = []
    for status in ("kept", "sending", "confirmed", "refused"):
        mark = stage.show(f'Item {{ StatusMark {{ status: "{status}" }} }}').childItems()[0]
        looks.append((name_of(mark), mark.property("iconName"), mark.property("color").name()))
    assert [len(set(each)) for each in zip(*looks, strict=True)] == [4, 4, 4]


def test_a_refusal_says_why(stage: Stage) -> None:
    root = stage.show('Item { StatusMark { status: "refused"; reason: "C’est complet." } }')
    assert name_of(root.childItems()[0]) == "Refusé : C’est complet."


@pytest.mark.parametrize(("width", "beside"), [(900, True), (420, False)])
def test_a_notice_has_room_for_another_way_on(stage: Stage, width: int, beside: bool) -> None:
    root = stage.show(
        "Item { property int asked: 0; Notice { "
        f'width: {width}; kind: "warning"; text: "Non."; actionText: "D’accord"; secondaryText: "Appeler quelqu’un"; '
        "onSecondary: parent.asked += 1 } }"
    )
    other, plain = named(root, "Appeler quelqu’un"), named(root, "D’accord")
    assert (scene_rect(other).top() == scene_rect(plain).top()) is beside
    assert not scene_rect(other).intersects(scene_rect(plain))
    stage.tap(other)
    assert root.property("asked") == 1


@pytest.mark.parametrize("scheme", ("day", "night", "highContrast"))
def test_every_module_of_a_qr_code_is_drawn_where_it_belongs(stage: Stage, scheme: str) -> None:
    stage.set(scheme=scheme)
    rows = qr_rows("écocentre")
    quoted = ", ".join(f'"{row}"' for row in rows)
    root = stage.show(f'Item {{ QrPanel {{ x: 10; y: 10; side: 620; name: "Code"; rows: [{quoted}] }} }}')
    panel = root.childItems()[0]
    stage.settle()
    picture: QImage = stage.view.grabWindow()
    module = panel.property("module")
    origin = 10 + round((panel.width() - module * len(rows)) / 2)
    for (y, row), x in itertools.product(enumerate(rows), range(len(rows))):
        pixel = picture.pixelColor(int(origin + (x + 0.5) * module), int(origin + (y + 0.5) * module))
        assert (pixel.lightness() < 128) == (row[x] == "1"), (x, y)
    assert module * 4 <= origin - 10, "the quiet zone is four modules wide"


LONG = """
Page {
    title: "Long"
    Repeater {
        model: 30
        TouchButton { required property int index; text: "Touche " + index }
    }
}
"""


def test_long_content_scrolls_by_keys_that_one_can_press(stage: Stage) -> None:
    root = stage.show(LONG)
    flickable = next(item for item in shown(root) if item.inherits("QQuickFlickable"))
    assert not named(root, "Vers le haut").isEnabled()
    stage.tap(named(root, "Vers le bas"))
    assert flickable.property("contentY") > 300
    stage.press_accessibly(named(root, "Vers le haut"))
    assert flickable.property("contentY") == 0


def test_what_takes_the_focus_comes_into_sight(stage: Stage) -> None:
    root = stage.show(LONG)
    last = named(root, "Touche 29")
    last.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.settle()
    bottom = last.mapToScene(QPointF(0, last.height())).y()
    assert 0 < bottom < named(root, "Retour").mapToScene(QPointF(0, 0)).y()


def test_the_actions_of_a_page_signal_and_escape_goes_back(stage: Stage) -> None:
    root = stage.show(
        'Page { property list<string> did: []; title: "T"; primaryText: "Oui"; secondaryText: "Non";'
        ' onBack: did = [...did, "back"]; onPrimary: did = [...did, "primary"];'
        ' onSecondary: did = [...did, "secondary"] }'
    )
    for name in ("Oui", "Non", "Retour"):
        stage.tap(named(root, name))
    stage.key(Qt.Key.Key_Escape)
    assert list(root.property("did")) == ["primary", "secondary", "back", "back"]


def test_the_primary_action_is_in_the_same_place_with_and_without_others(stage: Stage) -> None:
    places = []
    for others in ("", 'secondaryText: "Non";', "backVisible: false;"):
        root = stage.show(f'Page {{ title: "T"; primaryText: "Oui"; {others} }}')
        button = named(root, "Oui")
        corner = button.mapToScene(QPointF(button.width(), button.height()))
        places.append((round(corner.x()), round(corner.y())))
    assert len(set(places)) == 1


def test_low_reach_moves_every_key_into_the_lower_part(stage: Stage) -> None:
    stage.set(lowReach=True)
    for sheet in ("Home", "Choice", "Card", "Pad"):
        root = stage.show_sheet(sheet, 1080, 1920, [])
        highest = min(item.mapToScene(QPointF(0, 0)).y() for item in pressables(root))
        assert highest > 0.4 * 1920, sheet


def test_the_toolbar_signals_each_wish(stage: Stage) -> None:
    root = stage.show(
        'Item { property list<string> did: []; Toolbar { width: 1080; homeVisible: true; languageText: "Français";'
        ' onHome: parent.did = [...parent.did, "home"]; onLanguage: parent.did = [...parent.did, "language"];'
        ' onTextSize: parent.did = [...parent.did, "textSize"]; onContrast: parent.did = [...parent.did, "contrast"];'
        ' onSpeech: parent.did = [...parent.did, "speech"]; onEasyReading: parent.did = [...parent.did, "easyReading"];'
        ' onLowReach: parent.did = [...parent.did, "lowReach"]; onHelp: parent.did = [...parent.did, "help"] } }'
    )
    for key in pressables(root):
        stage.tap(key)
    assert list(root.property("did")) == [
        "language", "textSize", "contrast", "speech", "easyReading", "lowReach", "help", "home"
    ]  # fmt: skip


def test_what_nothing_may_burn_in_wanders_within_its_place(stage: Stage) -> None:
    root = stage.show("Wanderer { width: 1080; height: 1920; Tag { text: 'Ouvert' } }")
    places = []
    for step in range(40):
        root.setProperty("step", step)
        stage.settle()
        (held,) = (item for item in root.childItems() if item.childItems())
        assert root.contains(held.position())
        assert held.y() + held.height() <= 1920
        places.append((round(held.x()), round(held.y())))
    assert len(set(places)) == 40


def test_every_icon_of_the_set_is_drawn(stage: Stage) -> None:
    names = icon_names()
    assert len(names) >= 55
    assert len(names) == len(set(names))
    root = stage.show_sheet("Icon", 1080, 1920, names)
    stage.settle(200)
    images = [item for item in shown(root) if item.inherits("QQuickImage")]
    assert len(images) >= len(names)
    assert all(image.property("implicitWidth") > 0 for image in images)


def test_every_icon_that_is_asked_for_exists() -> None:
    known = set(icon_names())
    asked: dict[str, str] = {}
    for file in (UI / "Kiosk").rglob("*.qml"):
        for name in re.findall(
            r'(?:[iI]con(?:Name)?|Icon\s*\{\s*name): "([a-z-]+[a-z])"', file.read_text(encoding="utf-8")
        ):
            asked.setdefault(name, file.name)
    assert not {name: file for name, file in asked.items() if name not in known}


LOOKS = [
    pytest.param(size, scale, scheme, mirrored, id=f"{size[0]}x{size[1]}-{scale}-{scheme}{'-rtl' if mirrored else ''}")
    for size, scale, scheme, mirrored in (
        ((1080, 1920), 1.0, "day", False),
        ((1080, 1920), 2.0, "day", False),
        ((1920, 1080), 1.0, "night", False),
        ((1920, 1080), 2.0, "highContrast", False),
        ((1024, 768), 1.0, "day", False),
        ((1024, 768), 2.0, "day", True),
        ((1080, 1920), 1.5, "day", True),
    )
]


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize(("size", "scale", "scheme", "mirrored"), LOOKS)
def test_every_sheet_is_named_large_enough_and_whole(
    stage: Stage, sheet: str, size: tuple[int, int], scale: float, scheme: str, *, mirrored: bool
) -> None:
    stage.set(textScale=scale, scheme=scheme)
    strings = qr_rows("écocentre") if sheet == "Code" else icon_names() if sheet == "Icon" else []
    root = stage.show_sheet(sheet, *size, strings, mirrored=mirrored)
    least = LOBBY_TARGET if min(size) >= 1080 else SMALL_TARGET
    for key in pressables(root):
        assert name_of(key), key
        assert key.width() >= least, (name_of(key), key.width())
        assert key.height() >= least, (name_of(key), key.height())
        left = key.mapToScene(QPointF(0, 0)).x()
        assert left >= 0, name_of(key)
        assert left + key.width() <= size[0] + 1, name_of(key)
    for text in shown(root):
        if not text.inherits("QQuickText") or not text.property("text") or sheet == "Icon":
            continue
        words = text.property("text")
        assert not text.property("truncated"), words
        assert text.property("contentWidth") <= text.width() + 2, (words, text.property("contentWidth"), text.width())
        assert text.property("contentHeight") <= text.height() + 2, (
            words,
            text.property("contentHeight"),
            text.height(),
        )


def test_arabic_letters_come_from_the_bundled_typeface(stage: Stage) -> None:
    widths = []
    for family in ("Theme.fontFamily", "Theme.fontFamilyArabic"):
        pair_typefaces()
        root = stage.show(f'Item {{ Text {{ text: "لماذا"; font.pixelSize: 60; font.family: {family} }} }}')
        widths.append(round(root.childItems()[0].implicitWidth()))
    assert widths[0] == widths[1]


def test_keys_lie_far_enough_apart_not_to_be_mistaken(stage: Stage) -> None:
    root = stage.show_sheet("Choice", 1080, 1920, [])
    keys = [
        (item.mapToScene(QPointF(0, 0)), item.width(), item.height())
        for item in pressables(root)
        if item.property("code")
    ]
    for (a, aw, ah), (b, bw, bh) in itertools.combinations(keys, 2):
        apart = max(b.x() - a.x() - aw, a.x() - b.x() - bw, b.y() - a.y() - ah, a.y() - b.y() - bh)
        assert apart >= 24
