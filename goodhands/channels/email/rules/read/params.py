"""Parameters of Content-Type and Content-Disposition (RFC 2045, RFC 2231), as clients write them."""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from goodhands.channels.email.rules.read.charset import decode
from goodhands.channels.email.rules.read.encoded import decode_words

_PARAM = re.compile(
    r"([^\s=;:\"]+)\s*=\s*(?:\"((?:[^\"\\]++|\\.)*+)(?:\"|$)([^;]*)|'([^';]*)'(?=\s*(?:;|$))|([^;]*))",
    re.DOTALL,
)
_GAP = re.compile(r"[;\s]*+")
_SKIP = re.compile(r"[^;]*;?")
_ESCAPED = re.compile(r"\\([\"\\])")
_SECTION = re.compile(r"^(.+?)\*(?:(\d{1,4})(\*)?)?$")
_LOOSE = re.compile(r"([\w*-]+)=")
_PARAM_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class Value:
    """A header value in lower case with its parameters, decoded, by lower-case name."""

    value: str
    params: dict[str, str] = field(default_factory=dict)


def read_value(text: str) -> Value:
    """Read `text/plain; charset=utf-8; name*0*=…`; what cannot be read is left out, nothing is raised."""
    head, semicolon, rest = text.partition(";")
    value = head.strip().strip("\"'").lower()
    if not semicolon:
        return _without_semicolon(value, head) if "=" in head else Value(value)
    return Value(value.split(None, 1)[0] if value else "", _read_params(rest))


def _without_semicolon(value: str, head: str) -> Value:
    """Read `text/plain charset=utf-8`, or a value that is but parameters."""
    match = _LOOSE.search(head)
    if match is None:
        return Value(value)
    return Value(head[: match.start()].strip().strip("\"'").lower(), _read_params(head[match.start() :]))


def _read_params(rest: str) -> dict[str, str]:
    plain: dict[str, str] = {}
    sections: dict[str, dict[int, tuple[bool, str]]] = {}
    place = count = 0
    while place < len(rest) and count < _PARAM_LIMIT:
        gap = _GAP.match(rest, place)
        place = gap.end() if gap else place
        match = _PARAM.match(rest, place)
        if match is None:
            skipped = _SKIP.match(rest, place)
            place = max(skipped.end() if skipped else 0, place + 1)
            continue
        place, count = match.end(), count + 1
        name, value = match.group(1).lower(), _value_of(match)
        section = _SECTION.match(name) if "*" in name else None
        if section is None:
            plain.setdefault(name, _decoded(value))
        else:
            base, number, star = section.groups()
            encoded = number is None or star is not None
            sections.setdefault(base, {}).setdefault(int(number or 0), (encoded, value))
    for base, pieces in sections.items():
        plain[base] = _joined(pieces)
    return plain


def _value_of(match: re.Match[str]) -> str:
    quoted, tail, single, bare = match.group(2), match.group(3), match.group(4), match.group(5)
    if quoted is not None:
        tail = tail.strip()
        if tail.endswith('"'):  # quotes inside quotes, not escaped
            return f'{quoted}"{tail[:-1]}'
        return _ESCAPED.sub(r"\1", quoted) + (tail if tail.startswith("=?") else "")
    if single is None:
        return bare.strip()
    return (
        f"'{single}'" if match.group(1).lower() == "boundary" else single
    )  # quotes may belong to a boundary


def _decoded(value: str) -> str:
    if "=?" in value:
        return decode_words(value)
    if "''" in value and "%" in value:
        return _percent_text(value)
    return value


def _joined(pieces: dict[int, tuple[bool, str]]) -> str:
    """Join the sections of RFC 2231; the first may name the charset for all encoded ones."""
    charset = None
    data = bytearray()
    for number in sorted(pieces):
        encoded, value = pieces[number]
        if number == 0 and encoded and value.count("'") >= 2:
            charset, _language, value = value.split("'", 2)
        data += unquote_to_bytes(value) if encoded else value.encode("utf-8", "replace")
    text = decode(bytes(data), charset or "utf-8")
    return decode_words(text) if "=?" in text else text


def _percent_text(value: str) -> str:
    charset, _language, text = value.split("'", 2) if value.count("'") >= 2 else ("utf-8", "", value)
    return decode(unquote_to_bytes(text), charset or "utf-8")
