"""A reply as it reads: without invisible characters, with plain blanks and line breaks, and the way back.

Mail programs, editors and pages leave marks that nobody sees: soft hyphens, zero-width blanks, non-breaking
blanks, doubled blanks, carriage returns. The checks read the plain text; findings speak of what was written.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_BLANKS = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BREAKS = "\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_ODD = re.compile(
    rf"\r\n|[{_BREAKS}]|(?P<hidden>[{_INVISIBLE}]+)|(?P<blanks>(?<=\S)[ {_BLANKS}{_INVISIBLE}]{{2,}}(?=\S))|"
    rf"(?P<blank>[{_BLANKS}])|(?P<hyphen>[\u2010\u2011])|(?P<apostrophe>\u02bc)"
)
_MAY_BE_ODD = re.compile(rf"  |[{_BREAKS}{_INVISIBLE}{_BLANKS}\u2010\u2011\u02bc]")
_READS = {"hidden": "", "blanks": " ", "blank": " ", "hyphen": "-", "apostrophe": "’", None: "\n"}


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain `text`, and from which offset on it is how far away from the text as written."""

    text: str
    starts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def start(self, offset: int) -> int:
        """Return where the character at an offset of the plain text stands in the text as written."""
        at = bisect_right(self.starts, offset) - 1
        return offset + self.shifts[at] if at >= 0 else offset

    def end(self, start: int, end: int) -> int:
        """Return where a stretch of the plain text ends in the text as written."""
        return self.start(end - 1) + 1 if end > start else self.start(end)


def plain(text: str) -> Plain:
    """Return `text` as it reads, with the way back to its offsets. Linear in its length."""
    if not _MAY_BE_ODD.search(text):
        return Plain(text)
    pieces: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    at = size = 0
    for odd in _ODD.finditer(text):
        reads = _READS[odd.lastgroup]
        pieces += (text[at : odd.start()], reads)
        size += odd.start() - at + len(reads)
        at = odd.end()
        if len(odd.group()) != len(reads):
            starts.append(size)
            shifts.append(at - size)
    pieces.append(text[at:])
    return Plain("".join(pieces), tuple(starts), tuple(shifts))
