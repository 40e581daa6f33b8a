"""How the arguments of the command line are read, and what is said of one that cannot be."""

import argparse
import re
import sys
from datetime import date
from typing import NoReturn
from urllib.parse import urlsplit

from ecocentre.system import read_moment

MOST_WORKERS = 64
"""Processes side by side."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message} (try --help)", file=sys.stderr)
        sys.exit(2)


def read_as_of(text: str) -> date:
    """A day, or a moment. Raises ArgumentTypeError with a sentence."""
    try:
        return read_moment(text)
    except ValueError as wrong:
        message = f"{text!r} is no date like 2026-11-23 or 2026-11-23T10:12, in the years 2000 to 2199"
        raise argparse.ArgumentTypeError(message) from wrong


def read_address(text: str) -> str:
    """Where browsers reach a service. Raises ArgumentTypeError with a sentence."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        message = f"{text!r} is no address such as https://centre.example"
        raise argparse.ArgumentTypeError(message)
    return text.rstrip("/")


def read_port(text: str) -> int:
    """A port, or 0. Raises ArgumentTypeError with a sentence."""
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65_535:
        message = f"{text!r} is no port from 0 to 65535"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def read_workers(text: str) -> int:
    """How many processes. Raises ArgumentTypeError with a sentence."""
    if not re.fullmatch(r"[0-9]{1,3}", text) or not 1 <= int(text) <= MOST_WORKERS:
        message = f"{text!r} is no number from 1 to {MOST_WORKERS}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def read_name(text: str) -> str:
    """The name of a site or of a device. Raises ArgumentTypeError with a sentence."""
    if not re.fullmatch(r"[a-z0-9_.-]{1,60}", text):
        message = f"{text!r} is no name: small letters without accents, digits, '-', '_' and '.', at most 60"
        raise argparse.ArgumentTypeError(message)
    return text
