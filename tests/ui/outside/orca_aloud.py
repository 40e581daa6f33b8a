"""The system's own Orca, with a voice that writes: every utterance is a line of JSON on the standard output.

The Python that Orca belongs to runs this file. Its arguments are Orca's.
"""

import importlib.machinery
import json
import shutil
import sys
import types
from typing import Any

from orca import settings, speechserver


def say(kind: str, words: str) -> None:
    print(json.dumps([kind, words]), file=sys.__stdout__, flush=True)


class SpeechServer(speechserver.SpeechServer):  # type: ignore[misc]
    """What Orca takes for a speech synthesiser."""

    @staticmethod
    def getFactoryName() -> str:
        return "written"

    @staticmethod
    def getSpeechServers() -> "list[SpeechServer]":
        return [SpeechServer()]

    @staticmethod
    def getSpeechServer(_info: object = None) -> "SpeechServer":
        return SpeechServer()

    @staticmethod
    def shutdownActiveServers() -> None:
        pass

    def getInfo(self) -> list[str]:
        return ["written", "written"]

    def speak(self, text: Any = None, _acss: object = None, _interrupt: object = True) -> None:
        say("says", text)

    def speakCharacter(self, character: str, acss: object = None) -> None:
        say("says", character)

    def speakKeyEvent(self, event: Any, acss: object = None) -> None:
        say("echoes", event.getKeyName())


def main() -> int:
    path = shutil.which("orca") or "orca"
    loader = importlib.machinery.SourceFileLoader("orca_program", path)
    program: Any = types.ModuleType(loader.name)
    loader.exec_module(program)
    # One Orca a user, says Orca; here it is one a display, and whoever works on this machine may have theirs.
    program.otherOrcas = list
    settings.speechServerFactory = "orca_aloud"
    sys.argv[0] = path
    return int(program.main())


if __name__ == "__main__":
    sys.exit(main())
