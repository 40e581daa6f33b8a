"""What all addresses share: how bodies and tokens are read, and how answers and problems are written."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from typing import TypeVar

import msgspec
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central.problems import ProblemFound
from central.store import SiteUnknown
from ecocentre.wire import MEDIA_TYPE, PROBLEM_TYPE

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
LATER = {"retry-after": str(RETRY_SECONDS)}
_LOG = logging.getLogger(__name__)
ENCODE = msgspec.json.Encoder().encode

T = TypeVar("T")


def answering(
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
            return _problem(request, problem_of(fault))

    return answer


def guarded(application: ASGIApp) -> ASGIApp:
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


def problem_of(fault: Exception) -> ProblemFound:
    """The problem that a failure is told as."""
    if isinstance(fault, ProblemFound):
        return fault
    if isinstance(fault, SiteUnknown):
        return ProblemFound("not_found", "no such site")
    if isinstance(fault, OperationalError | InterfaceError | PoolExhausted | OSError):
        cause = fault.orig if isinstance(fault, OperationalError | InterfaceError) else fault
        _LOG.error("the database or the disk cannot answer: %s", str(cause).strip())
        return ProblemFound("overloaded", "the database cannot answer now", LATER)
    _LOG.error("a request failed", exc_info=fault)
    return ProblemFound("internal")


def _problem(request: Request, found: ProblemFound) -> Response:
    request.scope["state"]["code"] = found.code
    return Response(found.body(), found.status, media_type=PROBLEM_TYPE, headers=found.headers)


async def framework_problem(request: Request, fault: HTTPException) -> Response:
    """What the framework refuses, as a problem document."""
    codes = {404: "not_found", 405: "method_not_allowed", 400: "body_unreadable"}
    code = codes.get(fault.status_code, "internal")
    return _problem(request, ProblemFound(code, f"{request.method} {request.url.path}", fault.headers))


def json_answer(answer: object) -> Response:
    """The answer as JSON."""
    return Response(ENCODE(answer), media_type=MEDIA_TYPE)


def token_shown(request: Request) -> str:
    """The bearer token of a request. Raises ProblemFound where it has none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise ProblemFound("token_required", "send Authorization: Bearer TOKEN", {"www-authenticate": "Bearer"})
    return token.strip()


def read_whole(request: Request, name: str, default: int, most: int) -> int:
    """A whole number of the query, at most `most`. Raises ProblemFound."""
    text = request.query_params.get(name)
    if text is None:
        return default
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise ProblemFound("cursor_unreadable", f"{name} is a whole number, not {text[:40]!r}")
    return min(int(text), most)


async def read_small(request: Request, expected: type[T]) -> T:
    """The body of a request that shows no token."""
    try:
        return msgspec.json.decode(await read_body(request, MOST_UNKNOWN_BODY_BYTES), type=expected)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        raise ProblemFound("body_unreadable", str(wrong)) from wrong


async def read_body(request: Request, most: int = MOST_BODY_BYTES) -> bytes:
    """The body of a request. Raises ProblemFound where it is packed, too large or too slow."""
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


def takes_gzip(request: Request) -> bool:
    """Whether an answer is worth being compressed for who asks."""
    if "gzip" not in request.headers.get("accept-encoding", "").lower():
        return False
    # On the machine itself, compressing costs more than it saves.
    return request.client is None or request.client.host not in ("127.0.0.1", "::1")
