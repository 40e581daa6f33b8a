"""The one door to the program's own files (fonts, pictures, sample site), from source or frozen."""

import sys
from pathlib import Path


def program_folder() -> Path:
    """Where the program's files lie: the unpacked bundle when frozen, else the root of the source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle is not None else Path(__file__).resolve().parents[1]


def resource(name: str) -> Path:
    """The path of a file of the program, such as `assets/sites/lices.toml`; it may not be there."""
    return program_folder() / name


def is_frozen() -> bool:
    """Whether the program runs as a packed one, without a Python of its own."""
    return bool(getattr(sys, "frozen", False))
