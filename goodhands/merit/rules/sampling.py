"""Samples that nobody can predict or pick, and that anybody who knows the salt can draw again (X22)."""

import hmac
from hashlib import sha256

_WHOLE = 1 << 64


def place(salt: str, what: str, number: int) -> int:
    """Return where a numbered thing stands in the lot, 0 to 2**64 - 1, the same whenever it is asked.

    `what` keeps lots apart: a message's place in the sample says nothing about a decision's.
    """
    digest = hmac.new(salt.encode(), f"{what}:{number}".encode(), sha256).digest()
    return int.from_bytes(digest[:8], "big")


def is_drawn(salt: str, what: str, number: int, percent: int) -> bool:
    """Tell whether a thing belongs to a sample of `percent` (0 none, 100 all).

    What a smaller sample holds, a larger one holds too.
    """
    return place(salt, what, number) * 100 < percent * _WHOLE
