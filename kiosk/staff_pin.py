"""Checks a staff PIN against the hash that the site keeps. How often one may try is for the screen to say."""

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError


def is_right(pin: str, pin_hash: str) -> bool:
    """Whether a PIN is the one of an Argon2 hash (a PHC string); an unreadable hash fits no PIN. Takes 30 ms."""
    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False
