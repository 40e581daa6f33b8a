"""Fetches one document from a file or from the web, with limits of size and time."""

import hashlib
import http.client
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

from ecocentre.errors import KnownError
from ecocentre.system import System

MOST_BYTES = 20_000_000
_ANSWER_SECONDS = 20
_WHOLE_SECONDS = 60
_CHUNK_BYTES = 65_536
_HANDLERS = (
    urllib.request.ProxyHandler,
    urllib.request.HTTPHandler,
    urllib.request.HTTPSHandler,
    urllib.request.HTTPRedirectHandler,
    urllib.request.HTTPDefaultErrorHandler,
    urllib.request.HTTPErrorProcessor,
    urllib.request.UnknownHandler,
)
"""No `file:` and no `ftp:`, not even after a redirection."""


def fetch(where: str, system: System) -> bytes:
    """The content of a file or of an http, https or webcal address. Raises KnownError with a sentence."""
    scheme, separator, rest = where.partition("://")
    if not separator:
        return _from_file(Path(where))
    if scheme.lower() in ("webcal", "webcals"):
        return _from_web(f"https://{rest}", system)
    if scheme.lower() in ("http", "https"):
        return _from_web(where, system)
    message = f"{where} is no address that can be read: only files, http, https and webcal."
    raise KnownError("address_unusable", message)


def name_of(where: str) -> str:
    """A short name for a document: that of the file, or one that no other host and path has.

    Much of an address is left out of it: a private calendar's has its key in the path.
    """
    if "://" not in where:
        return Path(where).stem or "agenda"
    try:
        parts = urlsplit(where)
        host = f"{parts.hostname or ''}:{parts.port}".removesuffix(":None")
    except ValueError as fault:
        message = f"{where} is no address: {fault}."
        raise KnownError("address_unusable", message) from fault
    mark = hashlib.sha256(f"{host}{parts.path.rstrip('/')}".encode()).hexdigest()[:8]
    return "/".join(part for part in (host, Path(parts.path).stem) if part) + f"#{mark}"


def _from_file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as fault:
        message = f"The file {str(path)!r} cannot be read: {getattr(fault, 'strerror', fault)}."
        raise KnownError("file_unreadable", message) from fault
    return _checked(content, str(path))


def _from_web(address: str, system: System) -> bytes:
    opener = urllib.request.OpenerDirector()
    for handler in _HANDLERS:
        opener.add_handler(handler())
    chunks = bytearray()
    try:
        until = system.monotonic() + _WHOLE_SECONDS
        request = urllib.request.Request(address, headers={"User-Agent": "ecocentre-central"})  # noqa: S310
        with opener.open(request, timeout=_ANSWER_SECONDS) as answer:
            while len(chunks) <= MOST_BYTES and (chunk := answer.read1(_CHUNK_BYTES)):
                chunks += chunk
                if system.monotonic() > until:
                    message = f"{address} answers too slowly: not all was there after {_WHOLE_SECONDS} s."
                    raise KnownError("address_unusable", message)
            if answer.length and len(chunks) <= MOST_BYTES:
                message = f"{address} cannot be read: it ended {answer.length} bytes too early."
                raise KnownError("address_unusable", message)
    except urllib.error.HTTPError as fault:
        message = f"{address} answers {fault.code} {' '.join(str(fault.reason).split())}."
        raise KnownError("address_unusable", message) from fault
    except (OSError, http.client.HTTPException, ValueError) as fault:
        cause = fault.reason if isinstance(fault, urllib.error.URLError) else fault
        message = f"{address} cannot be read: {cause}."
        raise KnownError("address_unusable", message) from fault
    return _checked(bytes(chunks), address)


def _checked(content: bytes, where: str) -> bytes:
    if len(content) > MOST_BYTES:
        message = f"{where} is larger than {MOST_BYTES // 1_000_000} MB."
        raise KnownError("document_too_large", message)
    return content
