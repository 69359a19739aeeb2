"""Encoded words (RFC 2047), as standards ask and as clients break them."""

import re
from binascii import Error as Base64Error
from binascii import a2b_qp

from goodhands.channels.email.rules.read.charset import decode
from goodhands.channels.email.rules.read.transfer import from_base64

# A literal "?=" inside Q text (it should be encoded) counts as text if hex signs and a real end follow.
_WORD = re.compile(
    r"=\?([^?\s]{0,60})\?([BbQq])\?"
    r"((?:[^?=]++|=(?!\?(?!=))|\?(?!=)|\?=(?=[0-9A-F]{2}[^\s?]*+\?=(?:$|[\s\"),<])))*+)\?="
)
_CUT_WORD = re.compile(r"=\?([^?\s]{1,60})\?([BbQq])\?([^?\s]*)\??$")


def decode_words(value: str) -> str:
    """Return a header value with its encoded words decoded; words side by side are joined before decoding."""
    if "=?" not in value:
        return value
    words: list[tuple[str, str, str]] = []
    out: list[str] = []
    end = 0
    for match in _WORD.finditer(value):
        between = value[end : match.start()]
        if words and between.strip():
            out.append(_decode_run(words))
            words = []
            out.append(between)
        elif not words:
            out.append(between)
        charset, kind, text = match.groups()
        words.append((charset.lower(), kind.upper(), text))
        end = match.end()
    if words:
        out.append(_decode_run(words))
    out.append(_decode_cut(value[end:]))
    return "".join(out)


def _decode_cut(rest: str) -> str:
    """Decode a last word that was cut off before its end."""
    match = _CUT_WORD.search(rest) if "=?" in rest else None
    if match is None:
        return rest
    charset, kind, text = match.groups()
    return rest[: match.start()] + _decode_run([(charset, kind.upper(), text)]).rstrip("\ufffd")


def _decode_run(words: list[tuple[str, str, str]]) -> str:
    out: list[str] = []
    place = 0
    while place < len(words):
        charset = words[place][0]
        same = place
        while same < len(words) and words[same][0] == charset:
            same += 1
        out.append(decode(_bytes_of(words[place:same]), charset))
        place = same
    return "".join(out)


def _bytes_of(words: list[tuple[str, str, str]]) -> bytes:
    data = bytearray()
    pending = ""
    for _charset, kind, text in words:
        if kind == "Q":
            data += _from_q(text)
            continue
        pending += text
        if len(pending.rstrip("=")) % 4 == 0 or pending.endswith("="):
            data += from_base64(pending.encode("ascii", "ignore"))
            pending = ""
    if pending:
        data += from_base64(pending.encode("ascii", "ignore"))
    return bytes(data)


def _from_q(text: str) -> bytes:
    try:
        return a2b_qp(text.encode("utf-8", "surrogateescape"), header=True)
    except (Base64Error, ValueError, UnicodeError):
        return text.encode("utf-8", "replace")
