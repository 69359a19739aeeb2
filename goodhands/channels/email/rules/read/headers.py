"""Header blocks: where they end, which lines are fields, and what their values say (RFC 5322 §2.2)."""

import re
from dataclasses import dataclass

from goodhands.channels.email.rules.letter import Headers
from goodhands.channels.email.rules.read.charset import codec_of, decode_8bit
from goodhands.channels.email.rules.read.clean import one_line
from goodhands.channels.email.rules.read.encoded import decode_words
from goodhands.channels.email.rules.read.japanese import decode_iso2022_jp

_BLANK = re.compile(rb"^\r*$", re.MULTILINE)
_FIELD = re.compile(rb"(?!--)([!-9;-~]+)[ \t]*:[ \t]*")
_FOLD = re.compile(rb"\r*\n[ \t]+")
_LINE = re.compile(rb"\r*+\n|[^\n]*(?:\n[ \t][^\n]*)*+(?:\n|\Z)")
_LONG_LIST = 100_000
_ENVELOPE = (b"From ", b">From ")
_KNOWN = re.compile(
    rb"(?:x-[\w-]+|from|to|cc|bcc|subject|date|sender|reply-to|message-id|in-reply-to|references|return-path|received|"
    rb"mime-version|content-[\w-]+|delivered-to|dkim-signature|list-[\w-]+|precedence|auto-submitted|status|lines|"
    rb"authentication-results|envelope-to|organi[sz]ation|importance|resent-[\w-]+)[ \t]*:",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Block:
    """The raw fields of one header block, unfolded, and where its body starts."""

    fields: tuple[tuple[str, bytes], ...]
    body: int

    def first(self, name: str) -> bytes | None:
        """Return the first raw value of the field `name` (lower case), or None."""
        for field_name, value in self.fields:
            if field_name.lower() == name:
                return value
        return None


def read_block(raw: bytes, start: int, end: int) -> Block:
    """Read the header block in `raw[start:end]`; a line that is no field ends it, unless fields follow."""
    fields: list[tuple[str, bytes]] = []
    place = start
    while place < end:
        match = _LINE.match(raw, place, end)
        assert match is not None
        line = raw[place : match.end()].rstrip(b"\r\n")
        if not line:
            return Block(tuple(fields), match.end())
        field = _FIELD.match(line)
        if field is not None:
            fields.append((field.group(1).decode("ascii"), _unfold(line[field.end() :])))
        elif line.startswith(b"--") or not (
            line.startswith(_ENVELOPE) or _is_amid_fields(raw, match.end(), end)
        ):
            return Block(tuple(fields), place)
        elif fields and b"@" in line and fields[-1][1].endswith(b",") and len(fields[-1][1]) < _LONG_LIST:
            # an address list that lost its indent
            fields[-1] = (fields[-1][0], fields[-1][1] + b" " + _unfold(line))
        place = match.end()
    return Block(tuple(fields), min(place, end))


def _unfold(value: bytes) -> bytes:
    return _FOLD.sub(b" ", value).strip() if b"\n" in value else value.strip()


def _is_amid_fields(raw: bytes, place: int, end: int) -> bool:
    """Tell whether a well-known field follows a line that is none: then the line is rubbish, not the body."""
    return _KNOWN.match(raw, place, end) is not None


def starts_with_known_field(raw: bytes, place: int) -> bool:
    """Tell whether a well-known header field stands at `place`."""
    return _KNOWN.match(raw, place) is not None


def text_of(value: bytes, hint: str | None) -> str:
    """Return a raw value as text; bytes beyond ASCII are UTF-8, else in the charset `hint`, else 1252."""
    if value.isascii():
        return decode_iso2022_jp(value) if b"\x1b$" in value else value.decode("ascii")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return decode_8bit(value, codec_of(hint) if hint else None)


def decoded(block: Block, hint: str | None) -> Headers:
    """Return the block with its values decoded (RFC 2047), each one line."""
    return Headers(
        tuple((name, one_line(decode_words(text_of(value, hint)))) for name, value in block.fields)
    )
