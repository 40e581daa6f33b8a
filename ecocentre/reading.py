"""Reads what somebody handed over in a file, up to a limit: a wrong path may lead to what never ends. Opens nothing."""

from typing import Any, BinaryIO

MOST_BYTES = 1_000_000
"""Of settings and profiles: some hundred times what a place has to say."""


def read_whole(file: BinaryIO, most_bytes: int) -> bytes:
    """All that the file holds. Raises OSError, and ValueError that says after the file's name what is wrong."""
    content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        message = f"is larger than {most_bytes} bytes"
        raise ValueError(message)
    return content


def read_toml(file: BinaryIO) -> dict[str, Any]:
    """The tables of a TOML file. Raises OSError, and ValueError that says after the file's name what is wrong."""
    import tomllib  # noqa: PLC0415 - a kiosk without a settings file shows its first frame before

    content = read_whole(file, MOST_BYTES)
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as fault:
        message = f"is not TOML: {fault}"
        raise ValueError(message) from fault
