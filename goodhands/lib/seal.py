"""Sealing small secrets, such as mailbox passwords: a copy of the database alone doesn't give them away.

Standard library only: HMAC-SHA256 in counter mode makes the key stream, a second HMAC the seal
(encrypt, then authenticate), each under a key of its own drawn from the secret key.
"""

import base64
import hashlib
import hmac
import os

_NONCE_BYTES = 16
_SEAL_BYTES = 32
_MARK = "v1:"


class Unreadable(Exception):
    """The sealed text was changed, or sealed under another secret key."""


def seal(text: str, secret: str) -> str:
    """Return `text` sealed under `secret`, different each time."""
    nonce = os.urandom(_NONCE_BYTES)
    hidden = _hide(text.encode(), nonce, secret)
    whole = nonce + hidden + _seal_of(nonce + hidden, secret)
    return _MARK + base64.urlsafe_b64encode(whole).decode()


def unseal(sealed: str, secret: str) -> str:
    """Return what was sealed under `secret`. Raises Unreadable."""
    try:
        whole = base64.urlsafe_b64decode(sealed.removeprefix(_MARK).encode())
    except ValueError as error:
        raise Unreadable("This is no sealed text.") from error
    body, mark = whole[:-_SEAL_BYTES], whole[-_SEAL_BYTES:]
    if not sealed.startswith(_MARK) or not hmac.compare_digest(mark, _seal_of(body, secret)):
        raise Unreadable("The text was sealed under another secret key, or changed since.")
    return _hide(body[_NONCE_BYTES:], body[:_NONCE_BYTES], secret).decode()


def _key(purpose: bytes, secret: str) -> bytes:
    return hmac.digest(secret.encode(), b"goodhands.lib.seal " + purpose, hashlib.sha256)


def _seal_of(body: bytes, secret: str) -> bytes:
    return hmac.digest(_key(b"seal", secret), body, hashlib.sha256)


def _hide(data: bytes, nonce: bytes, secret: str) -> bytes:
    """Add the key stream to data; doing it twice gives the data back."""
    key = _key(b"hide", secret)
    blocks = range(-(-len(data) // hashlib.sha256().digest_size))
    stream = b"".join(hmac.digest(key, nonce + n.to_bytes(8, "big"), hashlib.sha256) for n in blocks)
    return bytes(a ^ b for a, b in zip(data, stream, strict=False))
