"""The feed and the digest, on both stores."""

from typing import Any

import pytest
from sqlalchemy import Connection, event

from central.devices import Device
from central.feed import drop_tombstones, read_digest, read_page
from central.intake import take_in
from central.problems import ProblemFound
from central.store import Store
from ecocentre.events import Event
from ecocentre.operations import Operation, write_operation
from ecocentre.place import Place
from ecocentre.records import StoredRow, record_kinds
from ecocentre.system import FrozenSystem
from ecocentre.visits import Visit
from ecocentre.wire import MOST_ROWS, Cursor, Page
from tests.central.conftest import NOW, SITE
from tests.operations import Maker

Tables = dict[str, dict[str, StoredRow]]


def push(store: Store, device: Device, *operations: Operation) -> str:
    return take_in(store, device, [write_operation(operation) for operation in operations]).cursor


def page(store: Store, since: str = "", limit: int = MOST_ROWS, began: str = "") -> Page:
    with store.reading() as connection:
        return read_page(store, connection, SITE, since, limit, began)


def drained(store: Store, since: str = "", limit: int = MOST_ROWS, tables: Tables | None = None) -> tuple[str, Tables]:
    """What a kiosk holds that follows the feed to its end."""
    tables = {} if tables is None else tables
    began = ""
    while True:
        found = page(store, since, limit, began)
        began = began if since else found.end
        for kind, changes in found.changed.items():
            tables.setdefault(kind, {}).update({str(row[1]): tuple(row) for row in changes.rows})
        for kind, gone in found.gone.items():
            for name in gone:
                tables.get(kind, {}).pop(name, None)
        since = found.cursor
        if not found.more:
            return since, {kind: rows for kind, rows in tables.items() if rows}


def centre(store: Store) -> Tables:
    """What the centre holds."""
    tables: Tables = {}
    with store.reading() as connection:
        for kind, record in record_kinds().items():
            table = record.table()
            names = [table.c[field.name] for field in record.fields()]
            rows = connection.execute(table.select().with_only_columns(*names).where(table.c.site == SITE))
            stored = [record(**row._mapping).stored() for row in rows]
            if stored:
                tables[kind] = {str(row[1]): row for row in stored}
    return tables


def an_event(name: str) -> Event:
    return Event(
        site=SITE,
        id=name,
        agenda="a",
        source=name,
        title={"fr": name},
        about={},
        starts_at=NOW,
        all_day=0,
        location="",
        tags=[],
        access=[],
        cancelled=0,
    )


@pytest.mark.parametrize("limit", [1, 2, 7, MOST_ROWS])
def test_the_drained_feed_is_what_the_centre_holds(store: Store, device: Device, limit: int) -> None:
    maker = Maker()
    arrivals = [maker.arrive() for _ in range(9)]
    push(store, device, *arrivals)
    cursor, tables = drained(store, limit=limit)
    assert tables == centre(store)
    push(store, device, maker.leave(visit=arrivals[3].visit), maker.undo(arrivals[5].visit))
    cursor, tables = drained(store, cursor, limit, tables)
    assert tables == centre(store)
    assert page(store, cursor).is_empty


def test_a_record_changed_often_comes_once_in_its_last_state(store: Store, device: Device) -> None:
    maker = Maker()
    begin = page(store).cursor
    arrive = maker.arrive()
    push(store, device, arrive)
    push(store, device, maker.leave(visit=arrive.visit))
    push(store, device, maker.undo(arrive.visit))
    found = page(store, begin)
    fields = found.changed["visits.visit"].fields
    (row,) = found.changed["visits.visit"].rows
    assert row[fields.index("left_at")] is not None
    assert row[fields.index("undone_at")] is not None


def test_a_removed_record_comes_as_gone(store: Store) -> None:
    with store.turn(SITE) as turn:
        turn.place.save(an_event("e1"))
        turn.place.save(an_event("e2"))
    cursor = page(store).cursor
    with store.turn(SITE) as turn:
        turn.place.remove(Event, "e1")
    found = page(store, cursor)
    assert found.gone == {"events.event": ["e1"]}
    assert found.changed == {}
    assert drained(store)[1] == centre(store)


def test_a_record_that_comes_back_is_no_longer_gone(store: Store) -> None:
    with store.turn(SITE) as turn:
        turn.place.save(an_event("e1"))
    cursor = page(store).cursor
    with store.turn(SITE) as turn:
        turn.place.remove(Event, "e1")
        turn.place.save(an_event("e1"))
    found = page(store, cursor)
    assert found.gone == {}
    assert [row[1] for row in found.changed["events.event"].rows] == ["e1"]


def test_what_was_rolled_back_takes_no_number(store: Store) -> None:
    before = page(store).cursor
    with store.turn(SITE) as turn, turn.step():
        turn.place.save(an_event("e1"))
    assert page(store).cursor == before

    def fail_at_last() -> None:
        with store.turn(SITE) as turn:
            turn.place.save(an_event("e1"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_at_last()
    assert page(store).cursor == before
    assert "events.event" not in centre(store)


@pytest.mark.parametrize("since", ["{epoch}:99999", "elsewhere:1", "elsewhere:0"])
def test_a_cursor_from_elsewhere_is_gone(store: Store, since: str) -> None:
    epoch = Cursor.read(page(store).cursor).epoch
    with pytest.raises(ProblemFound) as found:
        page(store, since.format(epoch=epoch))
    assert found.value.code == "cursor_gone"


@pytest.mark.parametrize("since", ["1", "x:", "x:-1", "x:1.5", "x:\N{ARABIC-INDIC DIGIT ONE}", ":5", "x:" + "9" * 30])
def test_a_text_that_is_no_cursor_is_said_to_be_none(store: Store, since: str) -> None:
    with pytest.raises(ProblemFound) as found:
        page(store, since)
    assert found.value.code == "cursor_unreadable"


def test_tombstones_are_kept_90_days_and_older_cursors_are_gone(store: Store, system: FrozenSystem) -> None:
    with store.turn(SITE) as turn:
        turn.place.save(an_event("e1"))
    old = page(store).cursor
    with store.turn(SITE) as turn:
        turn.place.remove(Event, "e1")
    young = page(store).cursor
    system.advance(days=89)
    assert drop_tombstones(store, SITE) == 0
    assert page(store, old).gone == {"events.event": ["e1"]}
    system.advance(days=2)
    assert drop_tombstones(store, SITE) == 1
    with pytest.raises(ProblemFound) as found:
        page(store, old)
    assert found.value.code == "cursor_gone"
    assert page(store, young).is_empty
    # Who holds nothing needs no tombstones, and ends where the others are.
    cursor, tables = drained(store)
    assert tables == centre(store)
    assert cursor == young


def test_who_loads_everything_needs_no_tombstone_of_before(store: Store, system: FrozenSystem) -> None:
    with store.turn(SITE) as turn:
        for number in range(9):
            turn.place.save(an_event(f"e{number}"))
    with store.turn(SITE) as turn:
        turn.place.remove(Event, "e8")
    system.advance(days=91)
    assert drop_tombstones(store, SITE) == 1
    first = page(store, limit=2)
    with pytest.raises(ProblemFound) as found:
        page(store, first.cursor)
    assert found.value.code == "cursor_gone", "who was there then may hold what was removed"
    cursor, tables = drained(store, limit=2)
    assert tables == centre(store)
    assert cursor == first.end
    # What was removed since it began has to be told one by one.
    with store.turn(SITE) as turn:
        turn.place.remove(Event, "e0")
    assert page(store, first.cursor, began=first.end).gone == {"events.event": ["e0"]}
    system.advance(days=91)
    drop_tombstones(store, SITE)
    for began, code in ((first.end, "cursor_gone"), ("elsewhere:5", "cursor_gone"), ("x", "cursor_unreadable")):
        with pytest.raises(ProblemFound) as found:
            page(store, first.cursor, began=began)
        assert found.value.code == code


def test_the_first_page_of_all_tells_how_many_records_follow(store: Store, device: Device) -> None:
    push(store, device, *(Maker().arrive() for _ in range(1)))
    with store.turn(SITE) as turn:
        for number in range(7):
            turn.place.save(an_event(f"e{number}"))
        turn.place.remove(Event, "e2")
    first = page(store, limit=3)
    assert first.more
    follow, since = 0, first.cursor
    while since != page(store).cursor:
        found = page(store, since, 3)
        assert found.left == 0, "counted once"
        follow += count(found)
        since = found.cursor
    assert first.left == follow
    assert page(store).left == 0, "nothing follows"


def count(found: Page) -> int:
    return sum(len(rows.rows) for rows in found.changed.values()) + sum(map(len, found.gone.values()))


@pytest.mark.parametrize("of_one_kind", [1, 2, 5, 8, 9])
def test_a_page_mostly_of_one_kind_states_what_one_of_many_does(store: Store, device: Device, of_one_kind: int) -> None:
    begin = page(store).cursor
    maker = Maker()
    visits = [maker.arrive() for _ in range(10 - of_one_kind)]
    push(store, device, *visits)
    with store.turn(SITE) as turn:
        for number in range(of_one_kind + 1):
            turn.place.save(an_event(f"e{number}"))
        turn.place.remove(Event, "e0")
    found = page(store, begin)
    assert {kind: len(rows.rows) for kind, rows in found.changed.items()} == {
        "visits.visit": len(visits),
        "events.event": of_one_kind,
    }
    assert found.gone == {"events.event": ["e0"]}
    held = centre(store)
    for kind, rows in found.changed.items():
        assert {str(row[1]): tuple(row) for row in rows.rows} == held[kind]


def test_the_digest_tells_two_states_apart(store: Store, device: Device) -> None:
    def digest() -> object:
        with store.reading() as connection:
            return read_digest(store, connection, SITE)

    before = digest()
    assert digest() == before
    push(store, device, Maker().arrive())
    assert digest() != before


def test_statements_of_a_page_are_bounded(store: Store, device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    maker = Maker()
    push(store, device, *(maker.arrive() for _ in range(300)))
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
    real = store.rows

    def counted(connection: Connection, text: str, parameters: tuple[str | int, ...]) -> list[tuple[Any, ...]]:
        asked.append(text)
        return real(connection, text, parameters)

    monkeypatch.setattr(store, "rows", counted)
    found = page(store)
    assert len(asked) <= 3 + len(found.changed), asked
    asked.clear()
    found = page(store, limit=100)
    assert found.left > 200
    assert len(asked) <= 4 + len(found.changed), asked


def test_a_visit_of_every_field_travels_unchanged(store: Store) -> None:
    visit = Visit(
        site=SITE,
        id="v",
        kiosk="œ \N{PERSON RAISING BOTH HANDS IN CELEBRATION} \"'\\",
        arrived_at=NOW,
        closes_at=NOW,
        people=2**31 - 1,
        purposes=["a", "b"],
        remarks=[],
    )
    with store.turn(SITE) as turn:
        turn.place.save(visit)
    assert drained(store)[1]["visits.visit"]["v"] == visit.stored()
    with store.reading() as connection:
        assert Place(connection, SITE).get(Visit, "v") == visit
