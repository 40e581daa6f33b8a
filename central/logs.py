"""How the centre's log is written: for people, or as one JSON object a line. No value of a record gets into either."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

FIELDS = ("address", "status", "code", "site", "device", "operations", "seconds")
"""All that a line about a request tells."""
_OWN = "central"
REQUESTS = logging.getLogger("central.requests")


def start_logging(form: Literal["text", "json"]) -> None:
    """Write the log to the standard error. What tells of every single request is written as JSON only."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines() if form == "json" else Lines())
    logging.basicConfig(handlers=[handler], level=logging.INFO)
    # It tells every start and stop.
    logging.getLogger("uvicorn").setLevel(logging.ERROR)
    REQUESTS.setLevel(logging.INFO if form == "json" else logging.WARNING)


class Lines(logging.Formatter):
    """For people."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatException(  # noqa: N802
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return "\n".join([*_places(ei[1]), *_kinds(ei[1])])


class JsonLines(logging.Formatter):
    """One JSON object a line, with known members only."""

    def format(self, record: logging.LogRecord) -> str:
        # How others fill their sentences is not known here.
        own = record.name.partition(".")[0] == _OWN
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage() if own else str(record.msg),
        }
        line |= {name: value for name in FIELDS if (value := getattr(record, name, None)) is not None}
        if record.exc_info:
            line |= {"fault": _kinds(record.exc_info[1]), "places": _places(record.exc_info[1])}
        return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def _kinds(fault: BaseException | None) -> list[str]:
    """The kinds of a fault and of its causes. What a database says of a fault shows the row that it was about."""
    kinds: list[str] = []
    while fault is not None and len(kinds) < 10:
        kinds.append(f"{type(fault).__module__}.{type(fault).__qualname__}")
        fault = fault.__cause__ or fault.__context__
    return kinds


def _places(fault: BaseException | None) -> list[str]:
    frames = traceback.extract_tb(None if fault is None else fault.__traceback__)
    return [f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}" for frame in frames]
