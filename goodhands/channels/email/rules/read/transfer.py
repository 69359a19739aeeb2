"""Transfer encodings taken off: base64, quoted-printable and uuencode, whole or damaged (RFC 2045)."""

import binascii
import re

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NO_BASE64 = bytes(sign for sign in range(256) if sign not in _ALPHABET)
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_BLOCK = re.compile(rb"[A-Za-z0-9+/\s]+={0,2}\s*")
_UU_BEGIN = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} ?([^\r\n]*)\r*\n", re.MULTILINE)


def from_base64(data: bytes) -> bytes:
    """Return the bytes of a base64 text, however damaged: foreign signs skipped, missing padding made up."""
    pad = data.find(b"=")
    if pad < 0 or not data[pad:].strip(b"= \t\r\n"):
        try:
            return binascii.a2b_base64(data)
        except binascii.Error:
            return _forgiving(data)
    out = []
    place = 0
    while place < len(data) and (match := _BLOCK.match(data, place)) and match.end() > place:
        out.append(_forgiving(match.group()))
        place = match.end()
    return b"".join(out) or _forgiving(data[:pad])


def _forgiving(data: bytes) -> bytes:
    signs = data.translate(_URL_SAFE, b"") if b"-" in data or b"_" in data else data
    signs = signs.translate(None, _NO_BASE64)
    if len(signs) % 4 == 1:
        signs = signs[:-1]
    return binascii.a2b_base64(signs + b"=" * (-len(signs) % 4))


def from_quoted_printable(data: bytes) -> bytes:
    """Return the bytes of a quoted-printable text; what is no valid escape stays as it is."""
    if b"=" not in data:
        return data
    return binascii.a2b_qp(data)


def from_uuencode(data: bytes) -> bytes:
    """Return the bytes between `begin` and `end`; lines that are damaged are read as far as they go."""
    match = _UU_BEGIN.search(data)
    return uu_lines(data[match.end() :]) if match else data


def uu_lines(data: bytes) -> bytes:
    """Return the bytes of uuencoded lines up to `end`."""
    out = []
    for line in data.splitlines():
        if line.strip() == b"end":
            break
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            count = (((line[0] - 32) & 63) * 4 + 5) // 3 if line else 0
            try:
                out.append(binascii.a2b_uu(line[:count]))
            except binascii.Error:
                continue
    return b"".join(out)


def take_off(data: bytes, encoding: str) -> bytes:
    """Return the bytes of a part whose transfer encoding is `encoding` (unknown names change nothing)."""
    name = encoding.strip().strip("\"';").lower()
    if name.startswith("base64") or name == "base 64":
        return from_base64(data)
    if name.startswith("quoted"):
        return from_quoted_printable(data)
    if name in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return from_uuencode(data)
    return data
