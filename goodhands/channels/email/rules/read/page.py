"""A page of plain text under construction: pending breaks, quote prefixes, list marks, table rows."""

import re

_BLANKS = re.compile(r"[ \t\n\r\f\xa0]+")
_INVISIBLE = re.compile(
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2007\u2060-\u2064\ufeff]+"
)
_MOST_BREAKS = 3
_DEEPEST_QUOTE = 30


class Page:
    """Collects words; a break is only made when the next words come, so that breaks side by side melt."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.breaks = 0
        self.quote = 0
        self.line_quote = 0
        self.mark = ""
        self.is_verbatim = 0
        self.needs_space = False
        self.is_cell_start = False
        self.is_cell_simple = True
        self.has_cell = False

    def write(self, text: str) -> None:
        """Add words; blanks collapse unless the page is verbatim."""
        if self.is_verbatim:
            self._verbatim(text)
            return
        words = _BLANKS.sub(" ", text)
        if not words or (words == " " and not self.line):
            return
        if words == " ":
            self.needs_space = True
            return
        if words[0] == " ":
            self.needs_space = True
            words = words[1:]
        ends_open = words[-1] == " "
        self._put(words[:-1] if ends_open else words)
        self.needs_space = ends_open

    def _put(self, words: str) -> None:
        if self.breaks:
            self._break()
        if not self.line:
            self.line_quote = min(self.quote, _DEEPEST_QUOTE)
            if self.mark:
                self.line.append(self.mark)
                self.mark = ""
        elif self.needs_space:
            self.line.append(" ")
        self.line.append(words)
        self.is_cell_start = False

    def _break(self) -> None:
        before = self.line_quote
        self._end_line()
        if self.lines:
            prefix = ("> " * min(before, self.quote)).rstrip()
            self.lines.extend([prefix] * (min(self.breaks, _MOST_BREAKS) - 1))
        self.breaks = 0
        self.is_cell_simple = self.is_cell_start

    def _end_line(self) -> None:
        if self.line:
            words = "".join(self.line).rstrip()
            if _INVISIBLE.fullmatch(words) is None:
                self.lines.append("> " * self.line_quote + words)
            self.line = []
        self.needs_space = False

    def _verbatim(self, text: str) -> None:
        for number, piece in enumerate(text.split("\n")):
            if number:
                self.breaks += 1
            if piece.strip():
                self.needs_space = False
                self._put(piece.rstrip("\r"))

    def block(self, breaks: int) -> None:
        """Ask for a break of that many line ends before the next words."""
        if not self.is_cell_start and self.breaks < breaks and (self.line or self.lines):
            self.breaks = breaks

    def line_break(self) -> None:
        """Ask for one more line end (`<br>`)."""
        if not self.is_cell_start and (self.line or self.lines):
            self.breaks += 1

    def row(self) -> None:
        """Begin a table row."""
        self.has_cell = False
        self.is_cell_start = False

    def cell(self) -> None:
        """Begin a table cell: beside the cell before it if that one fits on a line."""
        if self.has_cell and self.is_cell_simple and self.line:
            self.breaks = 0
            self.needs_space = False
            self.line.append("\t")
        elif self.has_cell:
            self.block(1)
        self.has_cell = self.is_cell_start = self.is_cell_simple = True

    def end_cell(self) -> None:
        """End a table cell."""
        self.is_cell_start = False

    def place(self) -> tuple[int, int]:
        """Return where the next words will stand, for `since`."""
        return len(self.lines), len(self.line)

    def since(self, place: tuple[int, int]) -> str:
        """Return what was written since `place`, as far as it stands on the current line."""
        start = place[1] if len(self.lines) == place[0] else 0
        return "".join(self.line[start:]).strip()

    def text(self) -> str:
        """Return the page."""
        self._end_line()
        return "\n".join(self.lines).strip("\n")
