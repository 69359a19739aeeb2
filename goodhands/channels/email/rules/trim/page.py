"""A plain-text body cut into lines, with what every rule asks about a line."""

import re
from dataclasses import dataclass

BLANKS = (
    " \t\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
"""Spaces, and the invisible direction marks that right-to-left mail programs put around names."""

_TORN_ANGLE = re.compile(r"\n{1,3}<\nmailto:[^\n]{0,200}?([^\s<>]{1,64}@[^\s<>]{1,200})>?\n> ?(?=\S+:)")
"""Some programs (Polymail) tear the link in a head line over lines of their own."""

MOST_LOOKS = 100
"""So many lines of a body are weighed as a head line or header block; no real mail comes near."""


@dataclass(slots=True)
class Page:
    """The lines of a body: as written, and bare (without blanks around them)."""

    lines: list[str]
    bare: list[str]
    looks_left: int = MOST_LOOKS

    def may_look(self) -> bool:
        """Spend one look; False once they are used up. This bounds the work on a hostile body."""
        self.looks_left -= 1
        return self.looks_left >= 0

    def __len__(self) -> int:
        return len(self.lines)

    def is_quoted(self, index: int) -> bool:
        """Does the line stand behind a quote sign?"""
        return self.bare[index].startswith(">")

    def next_solid(self, index: int) -> int:
        """The first line at or after `index` that is not blank; the length of the page if there is none."""
        bare = self.bare
        while index < len(bare) and not bare[index]:
            index += 1
        return index

    def previous_solid(self, index: int) -> int:
        """The last line at or before `index` that is not blank; -1 if there is none."""
        while index >= 0 and not self.bare[index]:
            index -= 1
        return index


def open_page(text: str) -> Page:
    """Cut a body into lines; every kind of line end counts (RFC 5322 knows CR LF; the wild knows all)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n<\nmailto:" in text:
        text = _TORN_ANGLE.sub(r" <\1> ", text)
    lines = text.split("\n")
    return Page(lines=lines, bare=[line.strip(BLANKS) for line in lines])
