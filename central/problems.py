"""The errors that the centre answers, after RFC 9457: one table of codes, the same words as on the kiosk."""

from collections.abc import Mapping
from http import HTTPStatus

import msgspec

from ecocentre.wire import Problem

PROBLEMS: Mapping[str, tuple[HTTPStatus, str]] = {
    "body_unreadable": (HTTPStatus.BAD_REQUEST, "The body of the request cannot be read"),
    "cursor_unreadable": (HTTPStatus.BAD_REQUEST, "The cursor, the wait or the limit cannot be read"),
    "authorization_pending": (HTTPStatus.BAD_REQUEST, "Staff have not yet decided about the device"),
    "slow_down": (HTTPStatus.BAD_REQUEST, "The device asks for its token too often: ask 5 seconds less often"),
    "access_denied": (HTTPStatus.BAD_REQUEST, "Staff did not admit the device"),
    "expired_token": (HTTPStatus.BAD_REQUEST, "The code has ended: ask for another one"),
    "token_required": (HTTPStatus.UNAUTHORIZED, "A device token of this centre is required"),
    "revoked": (HTTPStatus.FORBIDDEN, "The device is no longer admitted"),
    "wrong_site": (HTTPStatus.FORBIDDEN, "The device belongs to another site"),
    "not_found": (HTTPStatus.NOT_FOUND, "There is nothing at this address"),
    "method_not_allowed": (HTTPStatus.METHOD_NOT_ALLOWED, "This address is not asked in this way"),
    "centre_too_old": (HTTPStatus.CONFLICT, "The kiosk's rules are newer than the centre's"),
    "cursor_gone": (HTTPStatus.GONE, "The feed does not go on from this cursor: load everything anew"),
    "too_large": (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The body of the request is too large"),
    "encoding_not_taken": (HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "The body of the request is compressed"),
    "too_many_requests": (HTTPStatus.TOO_MANY_REQUESTS, "You ask too often: try again later"),
    "internal": (HTTPStatus.INTERNAL_SERVER_ERROR, "The centre failed"),
    "overloaded": (HTTPStatus.SERVICE_UNAVAILABLE, "The centre cannot answer now: try again later"),
}
"""Every code with its status and its title."""


class ProblemFound(Exception):
    """Ends a request with a problem of the table above. `detail` is for staff, never for visitors."""

    def __init__(self, code: str, detail: str = "", headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.headers = dict(headers or {})

    @property
    def status(self) -> int:
        return int(PROBLEMS[self.code][0])

    def body(self) -> bytes:
        """The problem document."""
        status, title = PROBLEMS[self.code]
        problem = Problem(
            type=f"urn:ecocentre:problem:{self.code}", title=title, status=status, code=self.code, detail=self.detail
        )
        return msgspec.json.encode(problem)
