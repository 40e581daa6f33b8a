"""Prints a badge on a receipt printer (ESC/POS) that is reached by a path: a printer port, or a file."""

from datetime import datetime
from pathlib import Path

from ecocentre.errors import KnownError


def print_badge(path: Path, place_name: str, alias: str, code: str, expires_at: datetime) -> None:
    """Print one badge. Raises KnownError `printer_unreachable` that says which printer; nothing is printed twice."""
    from escpos.printer import Dummy

    printer = Dummy()
    printer.hw("INIT")
    printer.set(align="center", bold=True, double_height=True, double_width=True)
    printer.textln(place_name)
    printer.set_with_default(align="center")
    printer.ln()
    # The printer draws the code itself: sharp at any resolution, and no picture library is needed.
    printer.qr(code, native=True, size=6)
    printer.set(align="center", bold=True, double_height=True, double_width=True)
    printer.textln(alias)
    printer.set_with_default(align="center")
    printer.textln(f"{expires_at:%d/%m/%Y}")
    printer.cut()
    try:
        with path.open("ab") as port:
            port.write(printer.output)
    except OSError as error:
        raise KnownError("printer_unreachable", f"{path}: {error.strerror or error}") from error
