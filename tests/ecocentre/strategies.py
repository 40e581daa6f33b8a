"""Random operations, close together enough to meet each other: few ids, few days, and now and then an extreme."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ecocentre.badges import AnnounceKey, ChoosePictures, IssueBadge, RevokeBadge
from ecocentre.desk import AnswerCall, CallSomeone, EndCall, HearCall
from ecocentre.operations import Operation, operation_kinds
from ecocentre.subjects import load_subjects
from ecocentre.visits import MOST_PEOPLE, PURPOSES, TRAVELS, Arrive, Leave, UndoArrival, UndoExit

load_subjects()


def some_id(what: int, count: int = 4) -> SearchStrategy[str]:
    return st.integers(0, count - 1).map(lambda number: f"0197{what:04x}-0000-7000-8000-{number:012x}")


VISITS, EXITS, BADGES, KEYS, CALLS = some_id(1), some_id(2), some_id(3, 3), some_id(4, 2), some_id(5, 3)
OPERATIONS = st.uuids(version=4).map(lambda found: f"{str(found)[:14]}7{str(found)[15:]}")
KIOSKS = st.sampled_from(["lobby", "desk"])
CODES = st.from_regex(r"[a-z0-9_.-]{1,60}", fullmatch=True)
# Across the end of summer time of 2026 in France, in the middle of a weekend.
NEAR = st.integers(0, 4 * 24 * 60).map(lambda minutes: datetime(2026, 10, 24, tzinfo=UTC) + timedelta(minutes=minutes))
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12, minutes=-30))])
ANY = st.datetimes(timezones=ZONES)
INSTANTS = st.one_of(NEAR, NEAR, NEAR, ANY)
ERRORS = st.one_of(st.none(), st.integers(-3_600_000, 3_600_000), st.integers(-(10**13), 10**13))
ALIASES = st.one_of(
    st.sampled_from(("Loutre 7", "Érable 7", "Olivier 17")),
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40),
)
# Few, so that badges meet at them; some are none that a pad could show.
PICTURES = st.sampled_from(("sun-key-fish", "fish-key-sun", "boat-cat-star", "sun-sun-sun", "sun-key"))

_COMMON: Mapping[str, SearchStrategy[object]] = {
    "id": OPERATIONS,
    "kiosk": KIOSKS,
    "made_at": INSTANTS,
    "clock_error_ms": ERRORS,
    "by": st.one_of(st.none(), CODES),
}
_OWN: Mapping[type[Operation], Mapping[str, SearchStrategy[object]]] = {
    AnnounceKey: {"key": KEYS, "public_key": st.binary(min_size=32, max_size=32).map(bytes.hex)},
    ChoosePictures: {"badge": BADGES, "pictures": PICTURES},
    IssueBadge: {"badge": BADGES, "key": KEYS, "alias": ALIASES, "expires_at": INSTANTS},
    RevokeBadge: {"badge": BADGES, "reason": CODES},
    Arrive: {
        "visit": VISITS,
        "people": st.one_of(st.integers(1, 5), st.integers(1, MOST_PEOPLE)),
        "purposes": st.lists(st.one_of(st.sampled_from(PURPOSES), CODES), max_size=20).map(tuple),
        "travel": st.one_of(st.none(), st.sampled_from(TRAVELS), CODES),
        "badge": st.one_of(st.none(), BADGES),
    },
    Leave: {"exit": EXITS, "people": st.integers(1, MOST_PEOPLE), "visit": st.one_of(st.none(), VISITS)},
    UndoArrival: {"visit": VISITS},
    UndoExit: {"exit": EXITS},
    CallSomeone: {"call": CALLS},
    HearCall: {"call": CALLS},
    AnswerCall: {"call": CALLS},
    EndCall: {"call": CALLS},
}


def operations() -> SearchStrategy[Operation]:
    """Any operation that is declared. Fails for one that has no strategy here."""
    missing = {kind for kind, operation in operation_kinds().items() if operation not in _OWN}
    assert not missing, f"no random values for {missing}"
    return st.one_of([st.builds(operation, **_COMMON, **own) for operation, own in _OWN.items()])
