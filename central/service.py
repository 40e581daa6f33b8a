"""The HTTP service of `docs/sync-protocol.md`: its addresses and the exchange. Rules and SQL live elsewhere."""

import asyncio
import gzip
import logging
import math
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central.admission import Admission
from central.ahead import Ahead, Wanted
from central.answers import (
    ENCODE,
    LATER,
    answering,
    framework_problem,
    guarded,
    json_answer,
    read_body,
    read_whole,
    takes_gzip,
    token_shown,
)
from central.database_threads import DatabaseThreads
from central.devices import Device, device_of, note_first_use, renew_token
from central.feed import read_digest, read_page
from central.intake import take_in
from central.limits import RateLimit
from central.live import Live
from central.logs import REQUESTS
from central.metrics import Metrics
from central.openapi import openapi_document
from central.problems import ProblemFound
from central.store import Store
from ecocentre import RULES_VERSION
from ecocentre.records import write_instant
from ecocentre.wire import (
    LONGEST_WAIT_SECONDS,
    MEDIA_TYPE,
    MOST_ROWS,
    RULES_HEADER,
    Digest,
    Health,
    Page,
    Push,
    Token,
)

_COMPRESSED_FROM_BYTES = 8_000
_PUSH = msgspec.json.Decoder(Push)


class Service:
    """The answers, by address. One per process; all state is in the store."""

    def __init__(self, store: Store, live: Live, metrics: Metrics, public_address: str | None = None) -> None:
        """`public_address` is where browsers reach the service; None: where the kiosk did that asks to be admitted."""
        self._store = store
        self._live = live
        self._metrics = metrics
        self._database = DatabaseThreads(is_sqlite=store.is_sqlite)
        self._admission = Admission(store, self._database, public_address)
        self._digests: dict[str, Digest] = {}
        self._ahead = Ahead(store.system.monotonic)
        self._rate = RateLimit(store.system.monotonic)

    def application(self) -> ASGIApp:
        """The ASGI application."""
        site = "/v1/sites/{site}"
        routes = [
            Route(f"{site}/operations", answering("push", self._operations), methods=["POST"]),
            Route(f"{site}/records", answering("pull", self._records), methods=["GET"]),
            Route(f"{site}/digest", answering("digest", self._digest), methods=["GET"]),
            Route(f"{site}/pairing", answering("pairing", self._admission.ask), methods=["POST"]),
            Route(f"{site}/pairing/token", answering("pairing_token", self._admission.redeem), methods=["POST"]),
            Route(f"{site}/token", answering("renew_token", self._renew_token), methods=["POST"]),
            Route("/pair/{site}", answering("pair", self._admission.page), methods=["GET", "POST"]),
            Route("/v1/health", answering("health", self._health), methods=["GET"]),
            Route("/v1/ready", answering("ready", self._ready), methods=["GET"]),
            Route("/v1/openapi.json", answering("openapi", self._openapi), methods=["GET"]),
        ]
        handlers: Mapping[Any, Callable[[Request, Any], Awaitable[Response]]] = {HTTPException: framework_problem}
        application = Starlette(routes=routes, exception_handlers=dict(handlers))
        application.router.redirect_slashes = False
        return self._watched(guarded(application))

    def _watched(self, application: ASGIApp) -> ASGIApp:
        """The application, of whose requests each is counted and told to the log once it was answered."""

        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            status = 0

            async def send_watched(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = message["status"]
                await send(message)

            scope["state"] = {}
            began = self._store.system.monotonic()
            try:
                await application(scope, receive, send_watched)
            finally:
                self._answered(scope["state"], status, self._store.system.monotonic() - began)

        return answer

    def _answered(self, seen: Mapping[str, Any], status: int, seconds: float) -> None:
        address, code, verdicts = seen.get("address", "other"), seen.get("code", ""), seen.get("verdicts", {})
        self._metrics.answered(address, status, code, seconds, verdicts)
        if REQUESTS.isEnabledFor(logging.INFO):
            device: Device | None = seen.get("device")
            told = {"address": address, "status": status, "code": code or None, "seconds": round(seconds, 4)}
            told |= {"operations": verdicts or None}
            told |= {"site": device.site, "device": device.name} if device is not None else {}
            REQUESTS.info("answered", extra=told)

    def close(self) -> None:
        """Let the threads end."""
        self._database.close()

    # -- addresses ------------------------------------------------------------------------------------------------

    async def _operations(self, request: Request) -> Response:
        device = await self._device(request)
        rules = request.headers.get(RULES_HEADER, "")
        if re.fullmatch(r"[0-9]{1,9}", rules) and int(rules) > RULES_VERSION:
            raise ProblemFound("centre_too_old", f"the kiosk's rules are {rules}, the centre's {RULES_VERSION}")
        try:
            push = _PUSH.decode(await read_body(request))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
            raise ProblemFound("body_unreadable", str(wrong)) from wrong
        answer = await self._database.do(take_in, self._store, device, push.operations, push.signatures)
        request.scope["state"]["verdicts"] = Counter(verdict.verdict for verdict in answer.verdicts)
        self._live.changed(device.site, answer.cursor)
        return json_answer(answer)

    async def _records(self, request: Request) -> Response:
        since = request.query_params.get("since", "")
        wait = read_whole(request, "wait", 0, LONGEST_WAIT_SECONDS)
        limit = max(1, read_whole(request, "limit", MOST_ROWS, MOST_ROWS))
        loop = asyncio.get_running_loop()
        until = loop.time() + wait
        wanted = Wanted(request.path_params["site"], since, request.query_params.get("began", ""), limit)
        if wanted in self._ahead:
            await self._device(request)
            if (page_read := await self._ahead.take(wanted)) is not None:
                # The kiosk sets its clock by it.
                page = msgspec.structs.replace(page_read, server_time=write_instant(self._store.system.now()))
                return await self._paged(request, wanted, page)
        with self._live.listening(request.path_params["site"]) as change:
            while True:
                change.clear()
                page = await self._database.do(self._page, request, wanted)
                left = until - loop.time()
                if not page.is_empty or left <= 0 or self._live.is_over:
                    return await self._paged(request, wanted, page)
                try:
                    with self._metrics.pulls_held.track_inprogress():
                        # Not `wait_for`: it waits in a task of its own, which answers some turns of the loop later.
                        async with asyncio.timeout(left):
                            await change.wait()
                except TimeoutError:
                    until = 0

    async def _paged(self, request: Request, wanted: Wanted, page: Page) -> Response:
        response = await self._perhaps_compressed(request, ENCODE(page))
        if page.more:
            following = wanted._replace(since=page.cursor, began=wanted.began if wanted.since else page.end)
            response.background = BackgroundTask(self._ahead.read, following, partial(self._read_ahead, following))
        return response

    def _read_ahead(self, wanted: Wanted) -> asyncio.Future[Page]:
        # Never in the event loop: the end of the page before may still have to be sent.
        return asyncio.ensure_future(self._database.in_thread(self._next_page, wanted))

    def _next_page(self, wanted: Wanted) -> Page:
        with self._store.reading() as connection:
            return read_page(self._store, connection, wanted.site, wanted.since, wanted.limit, wanted.began)

    def _page(self, request: Request, wanted: Wanted) -> Page:
        with self._store.reading() as connection:
            device = self._admitted(request, device_of(self._store, connection, token_shown(request)))
            page = read_page(self._store, connection, device.site, wanted.since, wanted.limit, wanted.began)
        self._note_first_use(device, request)
        return page

    async def _digest(self, request: Request) -> Response:
        device = await self._device(request)
        # It reads every row: never in the event loop.
        digest = await self._database.in_thread(self._current_digest, device.site)
        return json_answer(digest)

    def _current_digest(self, site: str) -> Digest:
        with self._store.reading() as connection:
            known = self._digests.get(site)
            if known is not None and known.cursor == str(self._store.cursor(connection, site)[0]):
                return known
            digest = self._digests[site] = read_digest(self._store, connection, site)
            return digest

    async def _health(self, request: Request) -> Response:  # noqa: ARG002
        return json_answer(
            Health(status="ok", rules=RULES_VERSION, server_time=write_instant(self._store.system.now()))
        )

    async def _ready(self, request: Request) -> Response:
        if self._live.is_over or not await self._database.do(self._store.is_current):
            raise ProblemFound("overloaded", "the service ends, or its database is of another version", LATER)
        return await self._health(request)

    async def _openapi(self, request: Request) -> Response:  # noqa: ARG002
        return json_answer(openapi_document())

    async def _renew_token(self, request: Request) -> Response:
        device = await self._device(request)
        return json_answer(Token(await self._database.do(renew_token, self._store, device)))

    # -- who asks -------------------------------------------------------------------------------------------------

    async def _device(self, request: Request) -> Device:
        return await self._database.do(self._find_device, request)

    def _find_device(self, request: Request) -> Device:
        with self._store.reading() as connection:
            device = self._admitted(request, device_of(self._store, connection, token_shown(request)))
        self._note_first_use(device, request)
        return device

    def _note_first_use(self, device: Device, request: Request) -> None:
        if device.first_use:
            note_first_use(self._store, device.site, token_shown(request))

    def _admitted(self, request: Request, device: Device | None) -> Device:
        if device is None:
            raise ProblemFound("token_required", "no device has this token", {"www-authenticate": "Bearer"})
        if device.site != request.path_params["site"]:
            raise ProblemFound("wrong_site", f"the device belongs to {device.site}")
        if device.revoked:
            raise ProblemFound("revoked", f"the device {device.name} was revoked")
        # A pull that is held open asks again and again for one request.
        if "device" not in request.scope["state"]:
            request.scope["state"]["device"] = device
            if seconds := self._rate.take(device.site, device.name):
                wait = str(math.ceil(seconds))
                raise ProblemFound("too_many_requests", "the device asks too often", {"retry-after": wait})
        return device

    async def _perhaps_compressed(self, request: Request, body: bytes) -> Response:
        if len(body) < _COMPRESSED_FROM_BYTES or not takes_gzip(request):
            return Response(body, media_type=MEDIA_TYPE)
        small = await self._database.in_thread(gzip.compress, body, 1, mtime=0)
        headers = {"content-encoding": "gzip", "vary": "accept-encoding"}
        return Response(small, media_type=MEDIA_TYPE, headers=headers)
