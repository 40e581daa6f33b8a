"""The addresses by which a kiosk comes to its token: it asks with a code, and staff approve the code on a page."""

import logging
import math
from collections.abc import Mapping
from urllib.parse import parse_qs, quote

from starlette.requests import Request
from starlette.responses import Response

from central import pairing
from central.answers import MOST_UNKNOWN_BODY_BYTES, json_answer, problem_of, read_body, read_small
from central.database_threads import DatabaseThreads
from central.limits import STRANGERS_AT_ONCE, STRANGERS_PER_SECOND, RateLimit, neighbourhood
from central.pages import PAGE_HEADERS, WORDS, code_page, decision_page, done_page, language_of
from central.pages import Place as PlaceWords
from central.problems import ProblemFound
from central.store import Store
from ecocentre.errors import KnownError
from ecocentre.place import Place
from ecocentre.sites import the_site, time_zone_of
from ecocentre.wire import Pairing, PairingRequest, Token, TokenRequest

_LOG = logging.getLogger(__name__)
_PAGE_STATUS = {"code_unknown": 404, "site_unknown": 404, "pin_wrong": 403, "pin_missing": 403, "pin_paused": 429}


class Admission:
    """What is answered to those who show no token yet, and to staff."""

    def __init__(self, store: Store, database: DatabaseThreads, public_address: str | None) -> None:
        """`public_address` is where browsers reach the service; None: where the kiosk did that asks to be admitted."""
        self._public_address = public_address
        self._store = store
        self._database = database
        self._strangers = RateLimit(store.system.monotonic, STRANGERS_PER_SECOND, STRANGERS_AT_ONCE)

    async def ask(self, request: Request) -> Response:
        """A kiosk asks to be admitted, and is given a code to show."""
        address = self._stranger(request)
        wish = await read_small(request, PairingRequest)
        site = request.path_params["site"]
        asked = await self._database.do(pairing.ask, self._store, site, wish.device, address)
        base = self._public_address or f"{request.url.scheme}://{request.url.netloc}"
        page = f"{base}/pair/{quote(site, safe='')}"
        code = pairing.shown(asked.user_code)
        return json_answer(
            Pairing(
                device_code=asked.device_code,
                user_code=code,
                verification_uri=page,
                verification_uri_complete=f"{page}?code={code}",
                expires_in=pairing.CODE_SECONDS,
                interval=pairing.INTERVAL_SECONDS,
            )
        )

    async def redeem(self, request: Request) -> Response:
        """A kiosk asks for its token, which it is given once staff have approved."""
        self._stranger(request)
        wish = await read_small(request, TokenRequest)
        site = request.path_params["site"]
        return json_answer(Token(await self._database.do(pairing.redeem, self._store, site, wish.device_code)))

    async def page(self, request: Request) -> Response:
        """The page for staff. What is wrong stands on it, in their language."""
        words = WORDS[language := language_of(request.headers.get("accept-language", ""))]
        site, place = request.path_params["site"], PlaceWords("")
        try:
            self._stranger(request)
            form = parse_qs((await read_body(request, MOST_UNKNOWN_BODY_BYTES)).decode("ascii", "replace"))
            given = form if request.method == "POST" else {"code": [request.query_params.get("code", "")]}
            code, pin, verdict = (given.get(name, [""])[0] for name in ("code", "pin", "verdict"))
            place, pending = await self._database.in_thread(self._seen_of, site, code)
            if pending is None:
                if not code:
                    return _page(code_page(language, place))
                return _page(code_page(language, place, code[:12], words["code_unknown"]), 404)
            if request.method == "GET" or verdict not in (pairing.APPROVED, pairing.DENIED):
                return _page(decision_page(language, place, pending))
            try:
                await self._database.in_thread(
                    self._decide, site, code, pin, pairing.APPROVED if verdict == pairing.APPROVED else pairing.DENIED
                )
            except KnownError as fault:
                request.scope["state"]["code"] = fault.code
                minutes = -(-int(fault.detail) // 60) if fault.code == "pin_paused" else 0
                told = words[fault.code].format(minutes=minutes)
                return _page(decision_page(language, place, pending, told), _PAGE_STATUS[fault.code])
            return _page(done_page(language, place, words[verdict].format(name=pending.name)))
        except Exception as fault:  # noqa: BLE001
            found = problem_of(fault)
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


def _page(text: str, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    return Response(text, status, media_type="text/html", headers={**(headers or {}), **PAGE_HEADERS})
