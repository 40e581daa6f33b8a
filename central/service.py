"""The HTTP service of `docs/sync-protocol.md`: addresses, tokens, limits and errors. Rules and SQL live elsewhere."""

import asyncio
import gzip
import logging
import math
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, ParamSpec, TypeVar
from urllib.parse import parse_qs, quote

import msgspec
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central import pairing
from central.ahead import Ahead, Wanted
from central.devices import Device, device_of, note_first_use, renew_token
from central.feed import read_digest, read_page
from central.intake import take_in
from central.limits import STRANGERS_AT_ONCE, STRANGERS_PER_SECOND, RateLimit, neighbourhood
from central.live import Live
from central.logs import REQUESTS
from central.metrics import Metrics
from central.openapi import openapi_document
from central.pages import PAGE_HEADERS, WORDS, code_page, decision_page, done_page, language_of
from central.pages import Place as PlaceWords
from central.problems import ProblemFound
from central.store import SiteUnknown, Store
from ecocentre import RULES_VERSION
from ecocentre.errors import KnownError
from ecocentre.place import Place
from ecocentre.records import write_instant
from ecocentre.sites import the_site, time_zone_of
from ecocentre.wire import (
    LONGEST_WAIT_SECONDS,
    MEDIA_TYPE,
    MOST_ROWS,
    PROBLEM_TYPE,
    RULES_HEADER,
    Digest,
    Health,
    Page,
    Pairing,
    PairingRequest,
    Push,
    Token,
    TokenRequest,
)

MOST_BODY_BYTES = 8_000_000
"""Of one request."""
MOST_UNKNOWN_BODY_BYTES = 4_000
"""Of one request that shows no token."""
SLOWEST_BODY_SECONDS = 60
RETRY_SECONDS = 5
"""What `Retry-After` says when the database cannot answer."""
_HEADERS = (
    # Nobody keeps an answer.
    (b"cache-control", b"no-store"),
    # And no browser that is led here takes it for a page.
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
)
_ONLY_TLS = (b"strict-transport-security", b"max-age=31536000")
_LATER = {"retry-after": str(RETRY_SECONDS)}
_COMPRESSED_FROM_BYTES = 8_000
_LOG = logging.getLogger(__name__)
_PUSH = msgspec.json.Decoder(Push)
_PAGE_STATUS = {"code_unknown": 404, "site_unknown": 404, "pin_wrong": 403, "pin_missing": 403, "pin_paused": 429}
_ENCODE = msgspec.json.Encoder().encode

P = ParamSpec("P")
T = TypeVar("T")


class Service:
    """The answers, by address. One per process; all state is in the store."""

    def __init__(self, store: Store, live: Live, metrics: Metrics, public_address: str | None = None) -> None:
        """`public_address` is where browsers reach the service; None: where the kiosk did that asks to be admitted."""
        self._public_address = public_address
        self._store = store
        self._live = live
        self._metrics = metrics
        # Never more than the engine has connections: who waits for one in the event loop would stop it.
        self._threads = ThreadPoolExecutor(4 if store.is_sqlite else 16, thread_name_prefix="database")
        self._digests: dict[str, Digest] = {}
        self._ahead = Ahead(store.system.monotonic)
        self._rate = RateLimit(store.system.monotonic)
        self._strangers = RateLimit(store.system.monotonic, STRANGERS_PER_SECOND, STRANGERS_AT_ONCE)

    def application(self) -> ASGIApp:
        """The ASGI application."""
        site = "/v1/sites/{site}"
        routes = [
            Route(f"{site}/operations", _answering("push", self._operations), methods=["POST"]),
            Route(f"{site}/records", _answering("pull", self._records), methods=["GET"]),
            Route(f"{site}/digest", _answering("digest", self._digest), methods=["GET"]),
            Route(f"{site}/pairing", _answering("pairing", self._pairing), methods=["POST"]),
            Route(f"{site}/pairing/token", _answering("pairing_token", self._pairing_token), methods=["POST"]),
            Route(f"{site}/token", _answering("renew_token", self._renew_token), methods=["POST"]),
            Route("/pair/{site}", _answering("pair", self._pair), methods=["GET", "POST"]),
            Route("/v1/health", _answering("health", self._health), methods=["GET"]),
            Route("/v1/ready", _answering("ready", self._ready), methods=["GET"]),
            Route("/v1/openapi.json", _answering("openapi", self._openapi), methods=["GET"]),
        ]
        handlers: Mapping[Any, Callable[[Request, Any], Awaitable[Response]]] = {HTTPException: _framework_problem}
        application = Starlette(routes=routes, exception_handlers=dict(handlers))
        application.router.redirect_slashes = False
        return self._watched(_guarded(application))

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
        self._threads.shutdown(wait=True, cancel_futures=True)

    # -- addresses ------------------------------------------------------------------------------------------------

    async def _operations(self, request: Request) -> Response:
        device = await self._device(request)
        rules = request.headers.get(RULES_HEADER, "")
        if re.fullmatch(r"[0-9]{1,9}", rules) and int(rules) > RULES_VERSION:
            raise ProblemFound("centre_too_old", f"the kiosk's rules are {rules}, the centre's {RULES_VERSION}")
        try:
            push = _PUSH.decode(await _body(request))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
            raise ProblemFound("body_unreadable", str(wrong)) from wrong
        answer = await self._do(take_in, self._store, device, push.operations, push.signatures)
        request.scope["state"]["verdicts"] = Counter(verdict.verdict for verdict in answer.verdicts)
        self._live.changed(device.site, answer.cursor)
        return _json(answer)

    async def _records(self, request: Request) -> Response:
        since = request.query_params.get("since", "")
        wait = _whole(request, "wait", 0, LONGEST_WAIT_SECONDS)
        limit = max(1, _whole(request, "limit", MOST_ROWS, MOST_ROWS))
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
                page = await self._do(self._page, request, wanted)
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
        response = await self._perhaps_compressed(request, _ENCODE(page))
        if page.more:
            following = wanted._replace(since=page.cursor, began=wanted.began if wanted.since else page.end)
            response.background = BackgroundTask(self._ahead.read, following, partial(self._read_ahead, following))
        return response

    def _read_ahead(self, wanted: Wanted) -> asyncio.Future[Page]:
        # Never in the event loop: the end of the page before may still have to be sent.
        return asyncio.ensure_future(self._in_thread(self._next_page, wanted))

    def _next_page(self, wanted: Wanted) -> Page:
        with self._store.reading() as connection:
            return read_page(self._store, connection, wanted.site, wanted.since, wanted.limit, wanted.began)

    def _page(self, request: Request, wanted: Wanted) -> Page:
        with self._store.reading() as connection:
            device = self._admitted(request, device_of(self._store, connection, _token(request)))
            page = read_page(self._store, connection, device.site, wanted.since, wanted.limit, wanted.began)
        self._note_first_use(device, request)
        return page

    async def _digest(self, request: Request) -> Response:
        device = await self._device(request)
        # It reads every row: never in the event loop.
        digest = await self._in_thread(self._current_digest, device.site)
        return _json(digest)

    def _current_digest(self, site: str) -> Digest:
        with self._store.reading() as connection:
            known = self._digests.get(site)
            if known is not None and known.cursor == str(self._store.cursor(connection, site)[0]):
                return known
            digest = self._digests[site] = read_digest(self._store, connection, site)
            return digest

    async def _health(self, request: Request) -> Response:  # noqa: ARG002
        return _json(Health(status="ok", rules=RULES_VERSION, server_time=write_instant(self._store.system.now())))

    async def _ready(self, request: Request) -> Response:
        if self._live.is_over or not await self._do(self._store.is_current):
            raise ProblemFound("overloaded", "the service ends, or its database is of another version", _LATER)
        return await self._health(request)

    async def _openapi(self, request: Request) -> Response:  # noqa: ARG002
        return _json(openapi_document())

    # -- how a kiosk comes to its token ---------------------------------------------------------------------------

    async def _pairing(self, request: Request) -> Response:
        address = self._stranger(request)
        wish = await _read_small(request, PairingRequest)
        site = request.path_params["site"]
        asked = await self._do(pairing.ask, self._store, site, wish.device, address)
        base = self._public_address or f"{request.url.scheme}://{request.url.netloc}"
        page = f"{base}/pair/{quote(site, safe='')}"
        code = pairing.shown(asked.user_code)
        return _json(
            Pairing(
                device_code=asked.device_code,
                user_code=code,
                verification_uri=page,
                verification_uri_complete=f"{page}?code={code}",
                expires_in=pairing.CODE_SECONDS,
                interval=pairing.INTERVAL_SECONDS,
            )
        )

    async def _pairing_token(self, request: Request) -> Response:
        self._stranger(request)
        wish = await _read_small(request, TokenRequest)
        site = request.path_params["site"]
        return _json(Token(await self._do(pairing.redeem, self._store, site, wish.device_code)))

    async def _renew_token(self, request: Request) -> Response:
        device = await self._device(request)
        return _json(Token(await self._do(renew_token, self._store, device)))

    async def _pair(self, request: Request) -> Response:
        """The page for staff. What is wrong stands on it, in their language."""
        words = WORDS[language := language_of(request.headers.get("accept-language", ""))]
        site, place = request.path_params["site"], PlaceWords("")
        try:
            self._stranger(request)
            form = parse_qs((await _body(request, MOST_UNKNOWN_BODY_BYTES)).decode("ascii", "replace"))
            given = form if request.method == "POST" else {"code": [request.query_params.get("code", "")]}
            code, pin, verdict = (given.get(name, [""])[0] for name in ("code", "pin", "verdict"))
            place, pending = await self._in_thread(self._seen_of, site, code)
            if pending is None:
                if not code:
                    return _page(code_page(language, place))
                return _page(code_page(language, place, code[:12], words["code_unknown"]), 404)
            if request.method == "GET" or verdict not in (pairing.APPROVED, pairing.DENIED):
                return _page(decision_page(language, place, pending))
            try:
                await self._in_thread(
                    self._decide, site, code, pin, pairing.APPROVED if verdict == pairing.APPROVED else pairing.DENIED
                )
            except KnownError as fault:
                request.scope["state"]["code"] = fault.code
                minutes = -(-int(fault.detail) // 60) if fault.code == "pin_paused" else 0
                told = words[fault.code].format(minutes=minutes)
                return _page(decision_page(language, place, pending, told), _PAGE_STATUS[fault.code])
            return _page(done_page(language, place, words[verdict].format(name=pending.name)))
        except Exception as fault:  # noqa: BLE001
            found = _problem_of(fault)
            code = "site_unknown" if found.code == "not_found" else found.code
            request.scope["state"]["code"] = found.code
            said = words.get(code, words["overloaded"])
            return _page(done_page(language, place, said), found.status, found.headers)

    def _seen_of(self, site: str, code: str) -> tuple[PlaceWords, pairing.Pending | None]:
        with self._store.reading() as connection:
            self._store.cursor(connection, site)
            place = Place(connection, site)
            found, zone = the_site(place), time_zone_of(place)
            pending = pairing.find(self._store, connection, site, code) if code else None
        name = site if found is None else found.name
        return PlaceWords(name, f"{pending.asked_at.astimezone(zone):%H:%M}" if pending else ""), pending

    def _decide(self, site: str, code: str, pin: str, verdict: pairing.Decision) -> None:
        pairing.check_pin(self._store, site, pin)
        decided = pairing.decide(self._store, site, code, verdict, replace=True)
        _LOG.info("site %s: staff decided in the browser about the device %s: %s", site, decided.name, verdict)

    def _stranger(self, request: Request) -> str:
        """The address that asks without a token, as long as it does not ask too often."""
        address = neighbourhood(request.client.host if request.client else "")
        if seconds := self._strangers.take(address):
            raise ProblemFound("too_many_requests", "", {"retry-after": str(math.ceil(seconds))})
        return address

    # -- who asks -------------------------------------------------------------------------------------------------

    async def _device(self, request: Request) -> Device:
        return await self._do(self._find_device, request)

    def _find_device(self, request: Request) -> Device:
        with self._store.reading() as connection:
            device = self._admitted(request, device_of(self._store, connection, _token(request)))
        self._note_first_use(device, request)
        return device

    def _note_first_use(self, device: Device, request: Request) -> None:
        if device.first_use:
            note_first_use(self._store, device.site, _token(request))

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

    # -- where the database is asked ------------------------------------------------------------------------------

    async def _do(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """SQLite is asked in the event loop: measured, a thread costs more than the answer. PostgreSQL in a thread."""
        if self._store.is_sqlite:
            return work(*args, **named)
        return await self._in_thread(work, *args, **named)

    async def _in_thread(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(work, *args, **named))

    async def _perhaps_compressed(self, request: Request, body: bytes) -> Response:
        if len(body) < _COMPRESSED_FROM_BYTES or not _takes_gzip(request):
            return Response(body, media_type=MEDIA_TYPE)
        small = await self._in_thread(gzip.compress, body, 1, mtime=0)
        headers = {"content-encoding": "gzip", "vary": "accept-encoding"}
        return Response(small, media_type=MEDIA_TYPE, headers=headers)


def _answering(
    address: str, handler: Callable[[Request], Awaitable[Response]]
) -> Callable[[Request], Awaitable[Response]]:
    """The handler of an address, named as in the OpenAPI document, whose every failure becomes a problem document."""

    async def answer(request: Request) -> Response:
        request.scope["state"]["address"] = address
        try:
            return await handler(request)
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception as fault:  # noqa: BLE001
            return _problem(request, _problem_of(fault))

    return answer


def _guarded(application: ASGIApp) -> ASGIApp:
    """The application, of whose answers no cache may keep any and no browser may make anything."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        headers = (*_HEADERS, _ONLY_TLS) if scope.get("scheme") == "https" else _HEADERS

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(each for each in headers if each[0] not in own)]
            await send(message)

        await application(scope, receive, send_guarded)

    return answer


def _problem_of(fault: Exception) -> ProblemFound:
    if isinstance(fault, ProblemFound):
        return fault
    if isinstance(fault, SiteUnknown):
        return ProblemFound("not_found", "no such site")
    if isinstance(fault, OperationalError | InterfaceError | PoolExhausted | OSError):
        cause = fault.orig if isinstance(fault, OperationalError | InterfaceError) else fault
        _LOG.error("the database or the disk cannot answer: %s", str(cause).strip())
        return ProblemFound("overloaded", "the database cannot answer now", _LATER)
    _LOG.error("a request failed", exc_info=fault)
    return ProblemFound("internal")


def _problem(request: Request, found: ProblemFound) -> Response:
    request.scope["state"]["code"] = found.code
    return Response(found.body(), found.status, media_type=PROBLEM_TYPE, headers=found.headers)


async def _framework_problem(request: Request, fault: HTTPException) -> Response:
    codes = {404: "not_found", 405: "method_not_allowed", 400: "body_unreadable"}
    code = codes.get(fault.status_code, "internal")
    return _problem(request, ProblemFound(code, f"{request.method} {request.url.path}", fault.headers))


def _json(answer: object) -> Response:
    return Response(_ENCODE(answer), media_type=MEDIA_TYPE)


def _token(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise ProblemFound("token_required", "send Authorization: Bearer TOKEN", {"www-authenticate": "Bearer"})
    return token.strip()


def _whole(request: Request, name: str, default: int, most: int) -> int:
    text = request.query_params.get(name)
    if text is None:
        return default
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise ProblemFound("cursor_unreadable", f"{name} is a whole number, not {text[:40]!r}")
    return min(int(text), most)


async def _read_small(request: Request, expected: type[T]) -> T:
    """The body of a request that shows no token."""
    try:
        return msgspec.json.decode(await _body(request, MOST_UNKNOWN_BODY_BYTES), type=expected)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        raise ProblemFound("body_unreadable", str(wrong)) from wrong


def _page(text: str, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    return Response(text, status, media_type="text/html", headers={**(headers or {}), **PAGE_HEADERS})


async def _body(request: Request, most: int = MOST_BODY_BYTES) -> bytes:
    if request.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        # A small body may be packed that fills the memory.
        raise ProblemFound("encoding_not_taken", "send the body uncompressed", {"accept-encoding": "identity"})
    declared = request.headers.get("content-length", "")
    if re.fullmatch(r"[0-9]{1,18}", declared) and int(declared) > most:
        raise ProblemFound("too_large", f"at most {most} bytes")
    chunks: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(SLOWEST_BODY_SECONDS):
            async for chunk in request.stream():
                size += len(chunk)
                if size > most:
                    raise ProblemFound("too_large", f"at most {most} bytes")
                chunks.append(chunk)
    except TimeoutError as fault:
        message = f"it did not come to its end within {SLOWEST_BODY_SECONDS} s"
        raise ProblemFound("body_unreadable", message) from fault
    return b"".join(chunks)


def _takes_gzip(request: Request) -> bool:
    if "gzip" not in request.headers.get("accept-encoding", "").lower():
        return False
    # On the machine itself, compressing costs more than it saves.
    return request.client is None or request.client.host not in ("127.0.0.1", "::1")
