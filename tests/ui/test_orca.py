"""A check-in by keys with the screen reader Orca: what it says, from the first word to the last, is kept in a file."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.outside.blind_visitor import SPACE, TAB, BlindVisitor
from tests.ui.outside.desktop import PATIENCE_SECONDS, Talker, desktop_in, missing

LACKING = missing(orca=True)
pytestmark = pytest.mark.skipif(LACKING != "", reason=LACKING)
TRANSCRIPT = Path(__file__).with_name("transcripts") / "orca-check-in.txt"
"""Keys in brackets, each followed by what Orca says upon it; what stands above the first is said at the beginning."""
KEYS = {"Tab": TAB, "Space": SPACE}
QUIET_SECONDS = 2.0
"""After which Orca says no more."""


def steps(transcript: str) -> Iterator[tuple[str, list[str]]]:
    """Every key of a transcript (at first none) with what is said upon it."""
    key, said = "", list[str]()
    for line in transcript.splitlines():
        if line.startswith("["):
            yield key, said
            key, said = line.strip("[]"), []
        else:
            said.append(line)
    yield key, said


def even(words: str) -> str:
    """Without what is another every time: the time of day, and the seconds that are left."""
    return re.sub(r"\b\d+ s(?:econds?)?\b", "30 seconds", re.sub(r"\b\d\d:\d\d\b", "10:30", words.strip()))


def heard(orca: Talker, kept: list[str]) -> list[str]:
    """What Orca says next: as much as is kept, or, where that is nothing or something else, until it is quiet."""
    said: list[str] = []
    while not kept or said != kept:
        line = orca.line(PATIENCE_SECONDS if kept and not said else QUIET_SECONDS)
        if line is None:
            break
        kind, words = json.loads(line)
        # Orca names each key that is struck; the transcript has them already.
        said += [even(words)] if kind == "says" else []
    return said


def test_orca_says_what_a_person_needs_who_checks_in_by_ear(tmp_path: Path) -> None:
    kept = "".join(f"{even(line)}\n" for line in TRANSCRIPT.read_text(encoding="utf-8").splitlines())
    told: list[str] = []
    with desktop_in(tmp_path) as desktop:
        # Orca has its own words in English wherever it runs.
        visitor = BlindVisitor(desktop, "en")
        visitor.finds(visitor.say("WelcomeViewModel", "Personne ici pour le moment"))
        orca = desktop.orca()
        for key, said in steps(kept):
            if key:
                told.append(f"[{key}]")
                visitor.strikes(KEYS[key])
            told += heard(orca, said)
        told += heard(orca, [])
    now = tmp_path / TRANSCRIPT.name
    now.write_text("".join(f"{line}\n" for line in told), encoding="utf-8")
    assert now.read_text(encoding="utf-8").splitlines() == kept.splitlines(), f"if it reads better now, keep {now}"
