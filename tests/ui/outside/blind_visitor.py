"""A visitor who sees nothing: knows names, roles, states and actions on the accessibility bus, and what it tells."""

import re
from typing import Any

from PySide6.QtCore import QTranslator

from tests.ui.outside.desktop import ROOT, Desktop, wait_for

Element = dict[str, Any]
BUTTON = ("push button", "button")
"""What different versions of the bus call the same."""
TAB, SPACE = 0xFF09, 0x20
"""Keys by their numbers in X11 (keysymdef.h)."""
APPLICATION = "ecocentre-kiosk"


class Words:
    """What the kiosk says for a French text in one language, read from what translators wrote."""

    def __init__(self, code: str) -> None:
        self._translator = QTranslator()
        assert self._translator.load(str(ROOT / "assets" / "translations" / f"{code}.qm")), code

    def say(self, context: str, french: str, number: int = -1) -> str:
        said = self._translator.translate(context, french, "", number) or french
        return plain(re.sub("%L?n", str(number), said))


def plain(words: str) -> str:
    """With plain spaces before French punctuation."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


class BlindVisitor:
    """Somebody before a kiosk of a desktop, with words of one language."""

    def __init__(self, desktop: Desktop, code: str = "fr") -> None:
        self.words = Words(code)
        self.say = self.words.say
        self.reader = desktop.reader()
        self.told: list[Element] = []
        """Every event of the bus since the beginning."""
        desktop.kiosk("--language", code)

    # -- perceiving -----------------------------------------------------------------------------------------------

    def elements(self) -> list[Element]:
        """What is showing, in order."""
        while True:
            found = self.reader.ask("look", APPLICATION)
            # A page that changes while it is read is read again.
            if isinstance(found, list):
                return [{**one, "name": plain(one["name"]), "description": plain(one["description"])} for one in found]

    def names(self) -> list[str]:
        return [element["name"] for element in self.elements()]

    def listen(self, longest_ms: int = 200) -> None:
        told = self.reader.ask("heard", longest_ms)
        self.told += [{**one, "name": plain(one["name"]), "words": plain(one["words"])} for one in told]

    def finds(self, name: str, *roles: str, state: str = "enabled") -> Element:
        """What has this name, one of these roles (any) and this state, once it is there."""

        def find() -> Element | None:
            for element in self.elements():
                fits = element["role"] in roles or not roles
                if fits and element["name"] == name and state in element["states"]:
                    return element
            self.listen()
            return None

        return wait_for(f"{name!r} that is {state}", find, self.names)

    def announced(self) -> list[str]:
        """What has been announced, after what was heard last."""
        return [event["words"] for event in self.told if event["type"].startswith("object:announcement")]

    def hears(self, words: str) -> None:
        """Wait until these words are announced, after what was heard last."""

        def find() -> bool | None:
            for index, event in enumerate(self.told):
                if event["type"].startswith("object:announcement") and words in event["words"]:
                    del self.told[: index + 1]
                    return True
            self.listen()
            return None

        wait_for(f"the announcement {words!r}", find, lambda: self.told)

    def is_told_of_focus_on(self, name: str) -> None:
        """Wait until the bus tells that what has this name has the focus, and nothing after it."""

        def find() -> bool | None:
            self.listen()
            focused = [event["name"] for event in self.told if event["type"].startswith("object:state-changed:focused")]
            return True if focused[-1:] == [name] else None

        wait_for(f"the focus on {name!r}", find, lambda: self.told)

    # -- doing ----------------------------------------------------------------------------------------------------

    def presses(self, name: str, *roles: str) -> None:
        element = self.finds(name, *(roles or BUTTON))
        assert "Press" in element["actions"], element
        assert self.reader.ask("act", element["id"], "Press")

    def strikes(self, keysym: int) -> None:
        """Strike a key of the keyboard, by its number in X11 (keysymdef.h)."""
        assert self.reader.ask("key", keysym)

    def takes_focus_to(self, name: str) -> None:
        """Move the focus as a screen reader does."""
        element = self.finds(name)
        # Two words in one version of Qt, one in another.
        action = next(action for action in element["actions"] if action.replace(" ", "") == "SetFocus")
        assert self.reader.ask("act", element["id"], action)
