"""Whoever follows the feed finds its next page read already, and as good as one that was read for it."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import msgspec
import pytest

from central import service
from central.ahead import KEPT_SECONDS, MOST_PAGES, Ahead, Wanted
from central.devices import revoke_device
from central.feed import read_page
from central.problems import ProblemFound
from central.store import Store
from ecocentre.wire import Page
from tests.central.conftest import KIOSK, SITE
from tests.central.serving import Client, eventually
from tests.operations import Maker

FOUND = Page("e:5", True, {}, {}, "")
WANTED = Wanted(SITE, "e:4", "", 5)


def found(page: Page | Exception = FOUND) -> Callable[[], "asyncio.Future[Page]"]:
    def read() -> "asyncio.Future[Page]":
        future: asyncio.Future[Page] = asyncio.get_running_loop().create_future()
        future.set_exception(page) if isinstance(page, Exception) else future.set_result(page)
        return future

    return read


def test_a_page_that_was_read_ahead_is_given_away_once() -> None:
    async def story() -> list[Page | None]:
        ahead = Ahead(lambda: 0.0)
        await ahead.read(WANTED, found())
        return [await ahead.take(WANTED._replace(limit=6)), await ahead.take(WANTED), await ahead.take(WANTED)]

    assert asyncio.run(story()) == [None, FOUND, None]


def test_who_asks_while_it_is_being_read_waits_for_it() -> None:
    async def story() -> Page | None:
        ahead = Ahead(lambda: 0.0)
        reading: asyncio.Future[Page] = asyncio.get_running_loop().create_future()
        begun = asyncio.ensure_future(ahead.read(WANTED, lambda: reading))
        await asyncio.sleep(0)
        asked = asyncio.ensure_future(ahead.take(WANTED))
        await asyncio.sleep(0)
        assert not asked.done()
        reading.set_result(FOUND)
        await begun
        return await asked

    assert asyncio.run(story()) == FOUND


def test_an_old_page_counts_no_more() -> None:
    times = iter([0.0, KEPT_SECONDS + 0.1])

    async def story() -> Page | None:
        ahead = Ahead(lambda: next(times))
        await ahead.read(WANTED, found())
        return await ahead.take(WANTED)

    assert asyncio.run(story()) is None


def test_few_pages_are_kept() -> None:
    async def story() -> list[bool]:
        ahead = Ahead(lambda: 0.0)
        all_wanted = [WANTED._replace(limit=limit) for limit in range(MOST_PAGES + 2)]
        for wanted in all_wanted:
            await ahead.read(wanted, found())
        return [wanted in ahead for wanted in all_wanted]

    assert asyncio.run(story()) == [False] * 2 + [True] * MOST_PAGES


def test_a_page_that_cannot_be_read_is_left_to_who_asks_for_it() -> None:
    async def story() -> Page | None:
        ahead = Ahead(lambda: 0.0)
        await ahead.read(WANTED, found(ProblemFound("cursor_gone")))
        return await ahead.take(WANTED)

    assert asyncio.run(story()) is None


def test_the_next_page_is_read_once_and_tells_the_time_at_which_it_goes_out(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    maker = Maker()
    client.push([maker.arrive() for _ in range(20)])
    read: list[str] = []

    def noted(store: Store, connection: object, site: str, since: str, limit: int, began: str) -> Page:
        read.append(since)
        page = read_page(store, connection, site, since, limit, began)  # type: ignore[arg-type]
        return msgspec.structs.replace(page, server_time="1999-01-01T00:00:00.000Z")

    monkeypatch.setattr(service, "read_page", noted)
    first = client.get("records?limit=7").json
    eventually(lambda: len(read) == 2)
    second = client.get(f"records?limit=7&since={first['cursor']}&began={first['end']}").json
    assert read[:2] == ["", first["cursor"]]
    assert read.count(first["cursor"]) == 1
    assert datetime.fromisoformat(second["server_time"]).year > 1999
    eventually(lambda: len(read) == 3)
    last = client.get(f"records?limit=700&since={second['cursor']}&began={first['end']}").json
    assert not last["more"]
    ids = [row[1] for page in (first, second, last) for part in page["changed"].values() for row in part["rows"]]
    whole = client.get("records").json
    assert sorted(ids) == sorted(row[1] for part in whole["changed"].values() for row in part["rows"])


def test_who_is_not_admitted_is_not_given_it(client: Client, store: Store) -> None:
    client.push([Maker().arrive() for _ in range(20)])
    cursor = client.get("records?limit=7").json["cursor"]
    token, client.token = client.token, None
    assert client.get(f"records?limit=7&since={cursor}").status == 401
    client.token = token
    revoke_device(store, SITE, KIOSK)
    assert client.get(f"records?limit=7&since={cursor}").status == 403
