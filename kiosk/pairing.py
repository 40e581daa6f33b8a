"""From no token to one, after RFC 8628: the kiosk shows a code, staff approve it, the centre hands the token over."""

import contextlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from ecocentre.errors import KnownError
from ecocentre.system import System
from ecocentre.wire import Pairing as Asked
from kiosk.settings import Settings
from kiosk.sync.centre import CentreFault
from kiosk.sync.transport import HttpCentre
from kiosk.token_store import Kept, TokenStore, is_open_to_others, read_token

RENEW_DAYS = 30
"""How old a token becomes before the kiosk asks for another one."""
_TRY_AGAIN_SECONDS = 86_400
_SLOWER_SECONDS = 5
_LOG = logging.getLogger(__name__)


class Code(NamedTuple):
    """What staff need to admit this kiosk: the code, where they type it, the address that holds it already, its end."""

    text: str
    address: str
    whole_address: str
    ends_at: datetime
    """By the device's clock."""


class Pairing:
    """This kiosk's way to its token. `token` is called on one thread at a time; `code` may be read on any."""

    def __init__(self, settings: Settings, system: System, note: Callable[[str, KnownError | None], None]) -> None:
        """`note` keeps among the troubles what is wrong with how the token is kept, or that nothing is."""
        assert settings.central_url is not None  # noqa: S101
        self._address = settings.central_url
        self._settings = settings
        self._system = system
        self._note = note
        self._file = settings.token_file or settings.data_folder / "token"
        self._store = TokenStore(self._file, f"{self._address} {settings.site} {settings.kiosk}")
        self.code: Code | None = None
        """What is to be shown at present, while the centre waits for staff."""
        self._asked: Asked | None = None
        self._ends_at = self._ask_at = self._renew_from = 0.0
        self._interval = 0
        self._kept: Kept | None = None
        self._refused = False

    def token(self) -> str:
        """The token to show to the centre; asks it for one, or for a new one, where that is due.

        Raises KnownError: `pairing_pending` as long as staff have not approved, `access_denied`, `token_missing`,
        `token_unwritable`, and what HttpCentre raises.
        """
        if self._settings.token_file is not None:
            return self._given()
        kept = self._kept = None if self._refused else self._store.read()
        if kept is None:
            return self._keep(self._fetched())
        self.code = None
        self._note_store()
        return self._renewed(kept) if self.renewal_is_due() else kept.token

    def renewal_is_due(self) -> bool:
        """Whether the token is so old that another one should be asked for. Those put there by hand are left alone."""
        kept = self._kept
        if kept is None or kept.since is None or self._system.monotonic() < self._renew_from:
            return False
        return abs(self._system.now() - kept.since) >= timedelta(days=RENEW_DAYS)

    def refused(self) -> None:
        """The centre does not know the token: it may have been made anew. Staff have to approve again."""
        self._refused = True

    def revoked(self) -> None:
        """The token counts no more; staff may approve again."""
        self.refused()
        if self._settings.token_file is None:
            self._store.forget()

    def _given(self) -> str:
        """The token of the file that the settings name, which is its writer's to look after."""
        token = read_token(self._file)
        if not token or not token.isprintable() or " " in token:
            raise KnownError("token_missing", f"{self._file} holds no token")
        self._note_store()
        return token

    def _fetched(self) -> str:
        """The token, once staff have approved."""
        asked, now = self._asked, self._system.monotonic()
        with contextlib.closing(self._centre(None)) as centre:
            if asked is None or now >= self._ends_at:
                asked = centre.ask_to_be_paired(self._settings.kiosk).value
                self._show(asked)
            elif now >= self._ask_at:
                self._ask_at = now + self._interval
                try:
                    return centre.fetch_token(asked.device_code).value.access_token
                except CentreFault as fault:
                    self._judge(fault)
        raise KnownError("pairing_pending", asked.user_code)

    def _judge(self, fault: CentreFault) -> None:
        """What the centre says instead of a token (RFC 8628 section 3.5)."""
        if fault.code == "slow_down":
            self._interval += _SLOWER_SECONDS
        elif fault.code == "expired_token":
            self._ends_at = 0.0
        elif fault.code != "authorization_pending":
            if fault.code == "access_denied":
                self._asked = self.code = None
            raise fault

    def _show(self, asked: Asked) -> None:
        now = self._system.monotonic()
        self._asked, self._interval = asked, asked.interval
        self._ends_at, self._ask_at = now + asked.expires_in, now + asked.interval
        ends_at = self._system.now() + timedelta(seconds=asked.expires_in)
        self.code = Code(asked.user_code, asked.verification_uri, asked.verification_uri_complete, ends_at)

    def _keep(self, token: str) -> str:
        now = self._system.now()
        # Until it is used for the first time, the centre hands out another one for the same code.
        self._store.write(token, now)
        self._kept, self._refused = Kept(token, now), False
        self._asked = self.code = None
        self._note_store()
        return token

    def _renewed(self, kept: Kept) -> str:
        """A new token, kept before it is used for the first time, or the present one, which counts until then."""
        self._renew_from = self._system.monotonic() + _TRY_AGAIN_SECONDS
        try:
            with contextlib.closing(self._centre(kept.token)) as centre:
                token = centre.renew_token().value.access_token
            return self._keep(token)
        except KnownError as fault:
            _LOG.warning("the token is not renewed: %s", fault)
            return kept.token

    def _centre(self, token: str | None) -> HttpCentre:
        return HttpCentre(self._address, self._settings.site, token, self._system)

    def _note_store(self) -> None:
        fault = None
        if is_open_to_others(self._file):
            fault = KnownError("token_open_to_others", f"{self._file}: chmod 600 it")
        elif self._store.in_file:
            fault = KnownError("key_store_missing", str(self._file))
        self._note("token", fault)
