"""What a kiosk is told from outside, read from one TOML file and the command line. No environment variable counts."""

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, NoReturn, get_args

from ecocentre.errors import KnownError
from ecocentre.reading import read_toml
from ecocentre.system import read_moment
from kiosk.resources import resource

LanguageCode = Literal["fr", "en", "es", "pt", "ar", "fr-falc"]
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
"""What the screen speaks, in the order in which it is offered; `fr-falc` is French that is easy to read."""
RELAY_PORT = 8471
"""Where a relay listens, and is looked for, unless it is told otherwise."""
_NAME = re.compile(r"[a-z0-9_.-]{1,60}")
_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")
_SMALLEST = (640, 480)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of one kiosk. Paths are absolute."""

    data_folder: Path
    """Where the kiosk keeps its own files: cache, token, badge key, and the data of a central service of its own."""
    site: str = "lices"
    kiosk: str = "accueil"
    """The kiosk's name: unique within the site."""
    profile: Path | None
    """The written profile of the site, for as long as no centre was ever reached. None: only the centre knows it."""
    central_url: str | None = None
    """None: the kiosk starts a central service of its own, unless `offline`."""
    token_file: Path | None = None
    """Holds the device token that the centre gave this kiosk; readable by its user only. None: the kiosk asks staff for
    one, and keeps it where the system keeps its keys."""
    relay: bool = False
    """Whether the site's other kiosks exchange over this one what the centre lacks, while it cannot be reached."""
    relay_port: int = RELAY_PORT
    relay_address: str | None = None
    """Where the relay is; None looks for it in the local network."""
    offline: bool = False
    as_of: date | None = None
    """Shows the place as if today were that day, or, with a datetime, as if it were that instant now."""
    language: LanguageCode = "fr"
    window: bool = False
    shape: Literal["portrait", "landscape"] | None = None
    width: int | None = None
    """The size of the screen in pixels, both or none; None takes the screen's own, or that of `shape` in a window."""
    height: int | None = None
    screen_diagonal_inches: float | None = None
    """None: what the screen says of itself, or that of the 24-inch lobby screen."""
    mounting_height_mm: int = 900
    """How high the lower edge of the picture hangs above the floor: low reach keeps every key below 1.20 m."""
    viewing_distance_mm: int = 500
    """How far away people stand: capitals are at least 0.7 degrees high."""
    desk: bool = False
    """Start on the desk screen."""
    scanner: str | None = None
    """A device, pipe or file that gives one code a line; `-` is the standard input."""
    printer: Path | None = None
    voice: Literal["auto", "none"] = "auto"
    """Whether the kiosk speaks, with the voices of the system."""
    headset: str = "auto"
    """The input device of the headset's jack (Linux); `auto` watches every jack there is, `none` watches nothing."""
    self_check: bool = False


def read_settings(arguments: Sequence[str]) -> Settings:
    """The settings of a command line (without the program's name) and of its settings file.

    The command line wins over `--settings FILE` (by default `settings.toml` in the data folder, if it is there), the
    file over the defaults. Raises KnownError `settings_unreadable` with a sentence that says what and where; `--help`
    prints and exits.
    """
    typed = {name: value for name, value in vars(_parser().parse_args(arguments)).items() if value is not None}
    file = typed.pop("settings", None)
    data_folder = Path(typed["data_folder"]) if "data_folder" in typed else None
    if file is None:
        default = (data_folder or default_data_folder()) / "settings.toml"
        written = _read_file(default) if default.is_file() else {}
    else:
        default = Path(file)
        written = _read_file(default)
    values = {**_checked(written, f"in {default}"), **_checked(typed, "on the command line")}
    folder = Path(values.get("data_folder") or default_data_folder()).absolute()
    values["data_folder"] = folder
    # Who names a centre wants its site, not the sample.
    values.setdefault("profile", None if "central_url" in values else resource("assets/sites/lices.toml"))
    if values.get("relay") and "central_url" not in values:
        message = "a relay stands in for a centre that all kiosks share: give its address, too (--central URL)"
        raise KnownError("settings_unreadable", message)
    if ("width" in values) != ("height" in values):
        raise KnownError("settings_unreadable", "width and height belong together: one of them is missing")
    if values.get("offline") and ("central_url" in typed or ("central_url" in values and "offline" not in typed)):
        message = f"offline means no centre: it cannot stand together with the address {values['central_url']!r}"
        raise KnownError("settings_unreadable", message)
    return Settings(**values)


def default_data_folder() -> Path:
    """The user's data folder, after the custom of the operating system."""
    from platformdirs import user_data_path

    return user_data_path("ecocentre-kiosk", appauthor=False)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise KnownError("settings_unreadable", f"on the command line: {message}")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="ecocentre-kiosk",
        description="The kiosk of an écocentre: visitors check in and out, with or without a network.",
        argument_default=None,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--settings", metavar="FILE", help="settings file (TOML); by default settings.toml in the data folder")
    add("--data", metavar="FOLDER", dest="data_folder", help="where the kiosk keeps its files")
    add("--site", metavar="NAME", help="the site's name at the centre")
    add("--kiosk", metavar="NAME", help="this kiosk's name, unique within the site")
    add("--profile", metavar="FILE", help="the written profile of the site (TOML)")
    add(
        "--central",
        metavar="URL",
        dest="central_url",
        help="use this centre instead of one of the kiosk's own; staff pair it",
    )
    add("--token-file", metavar="FILE", help="file with a device token that staff look after, instead of pairing")
    add(
        "--relay", action="store_true", default=None, help="without the centre, the other kiosks exchange over this one"
    )
    add("--relay-port", type=int, metavar="PORT", help=f"where the others reach this relay (default: {RELAY_PORT})")
    add("--relay-address", metavar="URL", help="where the relay is, instead of looking for it in the local network")
    add("--offline", action="store_true", default=None, help="use no centre and start none")
    moment = "that moment (in the machine's time zone, unless one follows as in +01:00)"
    add("--as-of", metavar="DATE[THH:MM]", help=f"show the place as if it were that day, or {moment}")
    add("--language", metavar="|".join(LANGUAGES), help="language of the welcome screen")
    add("--window", action="store_true", default=None, help="run in a window instead of the full screen")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--portrait", dest="shape", action="store_const", const="portrait", help="upright screen")
    shape.add_argument("--landscape", dest="shape", action="store_const", const="landscape", help="wide screen")
    add("--size", metavar="WxH", help="size of the screen in pixels, such as 1024x768")
    add("--screen-diagonal", type=float, metavar="INCHES", dest="screen_diagonal_inches", help="the screen's real size")
    add("--mounting-height", type=int, metavar="MM", dest="mounting_height_mm", help="from floor to picture")
    add("--viewing-distance", type=int, metavar="MM", dest="viewing_distance_mm", help="from screen to eyes")
    add("--desk", action="store_true", default=None, help="start on the desk screen, for staff")
    add("--scanner", metavar="PATH", help="device or pipe that gives one scanned code a line; - is standard input")
    add("--printer", metavar="PATH", help="printer device or file for badges")
    add("--voice", metavar="auto|none", help="whether the kiosk speaks, with the system's voices (default: auto)")
    add("--headset", metavar="PATH", help="input device of the headset's jack, auto (every jack) or none")
    add("--self-check", action="store_true", default=None, help="start, check that everything is there, say so, end")
    return parser


def _read_file(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return read_toml(file)
    except OSError as fault:
        raise KnownError("settings_unreadable", f"{path} cannot be read: {fault.strerror or fault}") from fault
    except ValueError as fault:
        raise KnownError("settings_unreadable", f"{path} {fault}") from fault


def _checked(values: dict[str, Any], where: str) -> dict[str, Any]:
    """The values in their types. Raises KnownError with the name of the first wrong one."""
    checked: dict[str, Any] = {}
    for name, value in values.items():
        if name not in _READERS:
            known = ", ".join(sorted(_READERS))
            raise KnownError("settings_unreadable", f"{where}: there is no setting {name!r}; there are {known}")
        try:
            checked.update(_READERS[name](name, value))
        except (TypeError, ValueError) as fault:
            raise KnownError("settings_unreadable", f"{where}: {name} {fault}, not {value!r}") from fault
    return checked


def _name(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise ValueError("has to be 1 to 60 of a-z, 0-9, . _ -")
    return {key: value}


def _path(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError("has to be a path")
    return {key: Path(value).absolute()}


def _text(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError("has to be a path or -")
    return {key: value}


def _within(least: float, most: float, unit: str) -> Callable[[str, Any], dict[str, Any]]:
    def read(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
        if not isinstance(value, int | float) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(f"has to be {least:g} to {most:g} {unit}")
        return {key: value}

    return read


def _voice(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if value not in ("auto", "none"):
        raise ValueError("has to be auto or none")
    return {key: value}


def _headset(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    return {key: value} if value in ("auto", "none") else {key: str(_path(key, value)[key])}


def _truth(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, bool):
        raise TypeError("has to be true or false")
    return {key: value}


def _address(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(value if isinstance(value, str) else "")
        good = parts.scheme in ("http", "https") and parts.hostname and all(parts.hostname.split(".")[:-1])
        good = good and parts.port != 0 and value.isprintable() and " " not in value
    except ValueError:
        good = False
    if not good or parts.query or parts.fragment or parts.username or parts.password:
        raise ValueError("has to be an address such as https://centre.example or http://127.0.0.1:8080")
    return {key: value.rstrip("/")}


def _port(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 65535:
        raise ValueError("has to be a port from 1 to 65535")
    return {key: value}


def _relay_address(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, str) or not value.startswith("https://"):
        raise ValueError("has to be an address such as https://192.168.1.20:8471")
    from urllib.parse import urlsplit

    address = _address(key, value)[key]
    return {key: address if urlsplit(address).port else f"{address}:{RELAY_PORT}"}


def _moment(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    try:
        return {key: read_moment(value.isoformat() if isinstance(value, date) else value)}
    except (TypeError, ValueError):
        words = "has to be a day such as 2026-11-23 or a moment such as 2026-11-23T10:12, in the years 2000 to 2199"
        raise ValueError(words) from None


def _language(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if value not in LANGUAGES:
        raise ValueError(f"has to be one of {', '.join(LANGUAGES)}")
    return {key: value}


def _shape(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    if value not in ("portrait", "landscape"):
        raise ValueError("has to be portrait or landscape")
    return {key: value}


def _size(_key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    match = _SIZE.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError("has to be WIDTHxHEIGHT such as 1024x768")
    return {**_pixels("width", int(match[1])), **_pixels("height", int(match[2]))}


def _pixels(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    least = _SMALLEST[0 if key == "width" else 1]
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= 16384:
        raise ValueError(f"has to be a number of pixels from {least} to 16384")
    return {key: value}


_READERS = {
    "data_folder": _path, "site": _name, "kiosk": _name, "profile": _path, "central_url": _address,
    "token_file": _path, "relay": _truth, "relay_port": _port, "relay_address": _relay_address,
    "offline": _truth, "as_of": _moment, "language": _language, "window": _truth, "shape": _shape,
    "size": _size, "width": _pixels, "height": _pixels, "desk": _truth, "scanner": _text, "printer": _path,
    "screen_diagonal_inches": _within(5, 120, "inches"),
    "mounting_height_mm": _within(0, 2000, "millimetres"), "viewing_distance_mm": _within(200, 3000, "millimetres"),
    "voice": _voice, "headset": _headset,
    "self_check": _truth,
}  # fmt: skip
