"""The written profile: what it becomes, and what is said of one that is wrong."""

import copy
import tomllib
from typing import Any

import pytest

from ecocentre.errors import KnownError
from ecocentre.place import Place
from ecocentre.profile import read_profile
from ecocentre.sites import the_site
from ecocentre.spaces import floors_with_spaces
from ecocentre.visits import PURPOSES, TRAVELS
from tests.ecocentre.conftest import PROFILE, SITE

SAMPLE: dict[str, Any] = tomllib.loads(PROFILE.read_text(encoding="utf-8"))


def changed(*path: str | int, to: object) -> dict[str, Any]:
    profile = copy.deepcopy(SAMPLE)
    part: Any = profile
    for step in path[:-1]:
        part = part[step]
    if to is None:
        del part[path[-1]]
    else:
        part[path[-1]] = to
    return profile


def test_the_sample_profile_makes_a_whole_site(place: Place) -> None:
    site = the_site(place)
    assert site is not None
    assert site.name == "Écocentre des Lices"
    assert set(site.purposes) <= set(PURPOSES)
    assert set(site.travels) <= set(TRAVELS)
    floors = floors_with_spaces(place)
    assert [floor.level for floor, _ in floors] == sorted(floor.level for floor, _ in floors)
    assert all(spaces for _, spaces in floors)


def test_the_same_profile_makes_the_same_records_everywhere() -> None:
    first, second = read_profile(SAMPLE, SITE), read_profile(copy.deepcopy(SAMPLE), SITE)
    assert [record.stored() for record in first] == [record.stored() for record in second]
    assert len({record.id for record in first}) == len(first)
    other = read_profile(SAMPLE, "other")
    assert {record.id for record in first} & {record.id for record in other} == {"site"}


@pytest.mark.parametrize(
    ("profile", "said"),
    [
        ({}, "'site'"),
        (changed("site", "name", to=None), "'name'"),
        (changed("site", "time_zone", to="Europe/Nowhere"), "Europe/Nowhere"),
        (changed("site", "time_zone", to="../etc/passwd"), "passwd"),
        (changed("site", "time_zone", to="Europe"), "site: 'Europe' is no time zone such as 'Europe/Paris'"),
        (changed("site", "time_zone", to=7), "a text was expected instead of 7"),
        (changed("site", "capacity", to="many"), "'many'"),
        (changed("site", "capacity", to=True), "True"),
        (changed("site", "capacity", to=10**12), "1000000000000"),
        (changed("site", "welcome", to=["x"]), "['x']"),
        (changed("site", "welcome", to={"fr": 1}), "1"),
        (changed("site", "name", to="Les\0Lices"), r"site: a text with the character NUL: 'Les\x00Lices'"),
        (
            changed("floors", 0, "spaces", 1, "name", to={"fr": "\0"}),
            "floors 1.spaces 2: a text with the character NUL",
        ),
        (changed("hours", 0, "opens", to="9:00"), "9:00"),
        (changed("hours", 0, "opens", to="25:00"), "25:00"),
        (changed("hours", 0, "closes", to="12:60"), "12:60"),
        (changed("hours", 0, "closes", to=None), "hours 1: the entry 'closes' is missing"),
        (changed("hours", 0, "closes", to=""), "hours 1"),
        (changed("hours", 1, "closes", to="08:30"), "hours 2"),
        (changed("hours", 1, "weekday", to=True), "hours 2"),
        (changed("hours", 1, to=SAMPLE["hours"][0]), "same key"),
        (changed("hours", 0, "weekday", to="monday"), "'monday'"),
        (changed("hours", 0, "weekday", to=7), "hours 1: a weekday from 0 (Monday) to 6"),
        (changed("hours", 0, "weekday", to=None), "hours 1: either a weekday or a day"),
        (changed("hours", 0, "day", to="2026-02-30"), "hours 1: day is out of range"),
        (changed("floors", 0, "level", to=None), "'level'"),
        (changed("floors", 0, "spaces", 1, "key", to=None), "floors 1.spaces 2: the entry 'key' is missing"),
        (changed("accessibility", 0, "kind", to=None), "accessibility 1: the entry 'kind' is missing"),
        (changed("accessibility", 0, "kind", to="lifft"), "accessibility 1: 'lifft' is not one of entrance, parking"),
        (changed("accessibility", 1, "kind", to=SAMPLE["accessibility"][0]["kind"]), "same key"),
        (changed("accessibility", 2, "state", to="maybe"), "accessibility 3: 'maybe' is not one of yes, partly, no"),
        (changed("accessibility", 2, "state", to=True), "accessibility 3: a text was expected instead of True"),
        (changed("accessibility", 3, "text", to=None), "accessibility 4: the entry 'text' is missing"),
        (changed("accessibility", 3, "text", to={"fr": ""}), "accessibility 4: the text is empty"),
        (changed("accessibility", 3, "text", to={"fr": 1}), "accessibility 4: a text, or one per language"),
        (changed("accessibility", to={"kind": "lift"}), "accessibility: a list"),
        (changed("floors", to=7), "floors: a list"),
        (changed("hours", to=["x"]), "hours 1: a table"),
        (changed("site", to=["x"]), "site: "),
        (changed("site", "purposes", to="work"), "work"),
        (changed("site", "purposes", to=["wrok"]), "'wrok' is not one of work, event"),
    ],
)
def test_a_wrong_profile_is_refused_with_what_is_wrong(profile: dict[str, Any], said: str) -> None:
    with pytest.raises(KnownError) as found:
        read_profile(profile, SITE)
    assert found.value.code == "profile_unreadable"
    assert said in found.value.detail
    assert found.value.detail
