"""Cutting an mbox into messages (RFC 4155 and its kin), line by line, so that any size can be read."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# What separates messages: "From", a sender, a weekday or month, a time of day. A line of a letter that just
# begins with "From " has no such end.
_POSTMARK = re.compile(
    rb"From .{0,500}?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d{1,2}[ -][A-Z][a-z]{2})\b.{0,60}?\d{1,2}:\d\d",
    re.DOTALL,
)
_FIELD = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One message of an mbox: where it begins, its bytes (cut off if too many), how many there were."""

    offset: int
    content: bytes
    size: int


def looks_like_mbox(beginning: bytes) -> bool:
    """Tell whether a file that begins so is an mbox."""
    return beginning.startswith(b"From ") and b"\n" in beginning


def pieces(lines: Iterable[bytes], *, most_bytes: int) -> Iterator[Piece]:
    """Give the messages of an mbox in order, postmark off and ">From" unquoted.

    A postmark counts at the beginning of the file, and where a header field follows it. Of a message longer
    than `most_bytes` no more than that is kept.
    """
    offset = begins = size = 0
    held: list[bytes] = []
    postmark = b""  # a line that may be one; the line after it tells
    is_open = False
    for line in lines:
        if postmark and (not is_open or _FIELD.match(line) or line.startswith(b">From ")):
            if is_open and size:
                yield Piece(begins, _unquoted(held), size)
            begins, size, held, is_open = offset - len(postmark), 0, [], True
        elif postmark:
            size = _keep(held, postmark, size, most_bytes)
        is_mark = _POSTMARK.match(line) or (not offset and line.startswith(b"From "))
        postmark = line if is_mark else b""
        if not is_mark:
            is_open = True
            size = _keep(held, line, size, most_bytes)
        offset += len(line)
    size = _keep(held, postmark, size, most_bytes)
    if size:
        yield Piece(begins, _unquoted(held), size)


def _keep(held: list[bytes], line: bytes, size: int, most_bytes: int) -> int:
    """Keep a line while there is room; return the size with it."""
    if line and size < most_bytes:
        held.append(line[: most_bytes - size])
    return size + len(line)


def _unquoted(held: list[bytes]) -> bytes:
    """Join the lines, take one ">" off quoted "From " lines and the empty line off that ends a message."""
    content = _QUOTED.sub(rb"\1", b"".join(held))
    for end in (b"\r\n\r\n", b"\n\n"):
        if content.endswith(end):
            return content[: -len(end) // 2]
    return content
