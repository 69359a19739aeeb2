"""The token in our reply addresses (desk+TOKEN@example.com): a conversation's number, signed."""

import hashlib
import hmac
import re

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_TOKEN = re.compile(r"c([0-9a-z]{1,13})-([a-z2-7]{12})", re.ASCII)
_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"


def reply_token(secret: bytes, conversation_id: int) -> str:
    """Return the token of a conversation: lower case, 15 to 27 letters, 60 bits of signature (HMAC-SHA-256).

    Raises ValueError if `conversation_id` is negative.
    """
    if conversation_id < 0:
        raise ValueError("a conversation has a number from 0 on")
    number = _base36(conversation_id)
    return f"c{number}-{_signature(secret, number)}"


def read_token(secret: bytes, token: str) -> int | None:
    """Return the conversation that `token` was made for; None if it is not ours, whatever its case."""
    matched = _TOKEN.fullmatch(token.strip().lower())
    if matched is None:
        return None
    number, signature = matched.groups()
    if not hmac.compare_digest(_signature(secret, number), signature):
        return None
    return int(number, 36)


def _signature(secret: bytes, number: str) -> str:
    digest = hmac.new(secret, b"reply-token:" + number.encode(), hashlib.sha256).digest()
    bits = int.from_bytes(digest[:8], "big")
    return "".join(_BASE32[(bits >> (5 * place)) & 31] for place in range(12))


def _base36(number: int) -> str:
    text = ""
    while number or not text:
        number, rest = divmod(number, 36)
        text = _DIGITS[rest] + text
    return text
