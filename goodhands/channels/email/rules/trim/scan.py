"""Tells what every line of a body is (own words, quote, head line), and from where all is quoted."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from goodhands.channels.email.rules.trim.blocks import (
    Announces,
    announcement,
    block_at,
    is_rule,
)
from goodhands.channels.email.rules.trim.heads import MOST_LINES, Grade, head_ending_at
from goodhands.channels.email.rules.trim.page import Page
from goodhands.channels.email.rules.trim.words_heads import TYPE_ABOVE, TYPE_ABOVE_HASHES, TYPE_ABOVE_HINTS

OWN, BLANK, QUOTE, HEAD, REMARK = "t", "e", "q", "h", "w"
"""Kinds of lines; a remark ("you wrote:") goes with its quote, but stays if the quote stays."""

LONGEST_MARKER = 200
_INITIALS = re.compile(r"\w{1,5}>")
"""The quote signs of The Bat and of Emacs: "AL> Which colour?"."""


class End(Enum):
    """How a scan ended."""

    OPEN = "open"
    CUT = "cut"
    FORWARD = "forward"
    ALL_QUOTED = "all quoted"


@dataclass(slots=True)
class Scan:
    """`kinds[i]` for each line before `cut`; all after it is quoted mail."""

    page: Page
    kinds: list[str] = field(default_factory=list)
    cut: int = 0
    end: End = End.OPEN
    before: dict[int, str] = field(default_factory=dict)
    """Own words that share a line with a head line."""
    resume: int = 0
    """Where the walk goes on after a finding."""
    first_own: int | None = None
    has_quote: bool = False

    def mark(self, index: int, kind: str) -> None:
        """Note the kind of one line."""
        self.kinds[index] = kind
        if kind == OWN and self.first_own is None:
            self.first_own = index
        self.has_quote = self.has_quote or kind != OWN


@dataclass(frozen=True, slots=True)
class Found:
    """Lines `start` to `end` (exclusive) announce quoted or forwarded mail."""

    start: int
    end: int
    forward: bool = False
    remark: bool = False
    needs_quote: bool = False
    before: str = ""


Finder = Callable[[Page, int, int], Found | None]


def scan(page: Page, *, is_forward: bool) -> Scan:
    """Walk down the page once; `is_forward` says that the subject tells of a forwarded mail."""
    result = Scan(page, [BLANK] * len(page), len(page))
    finders = _finders(page, is_forward=is_forward)
    fenced = _fenced(page)
    index, floor = 0, 0
    while index < len(page):
        bare = page.bare[index]
        if not bare:
            index += 1
        elif index in fenced:
            result.mark(index, OWN)
            index += 1
        elif bare[0] == ">":
            if _is_quoted_forward(result, index, is_forward=is_forward):
                result.end = End.FORWARD
                return result
            index = _mark_quote(result, index)
        else:
            found = _first(finders, page, index, floor)
            if found is None or not _take(result, found):
                result.mark(index, OWN)
                index += 1
            elif result.end is not End.OPEN:
                return result
            else:
                index = floor = max(result.resume, index + 1)
    _mend_wrapped_quotes(result)
    return result


def _finders(page: Page, *, is_forward: bool) -> list[Finder]:
    finders: list[Finder] = [_announcement, _block, _head]
    if is_forward:
        finders = [_announcement, _forwarded]
    lowered = "\n".join(page.bare).lower()
    if any(hint in lowered for hint in TYPE_ABOVE_HINTS):
        finders.insert(0, _marker)
    return finders


def _mark_quote(result: Scan, index: int) -> int:
    """Mark one quoted line, or the head line that some phones put behind the quote sign too."""
    page = result.page
    if not result.has_quote:
        first = [
            bare.lstrip("> ") if bare.startswith(">") else ""
            for bare in page.bare[index : index + MOST_LINES]
        ]
        unquoted = Page(first, first, looks_left=page.looks_left)
        for last in range(len(first)):
            head = head_ending_at(unquoted, last, 0)
            if head is not None and head.start == 0 and head.grade is not Grade.WEAK:
                result.kinds[index : index + head.end] = [HEAD] * head.end
                result.has_quote = True
                return index + head.end
        page.looks_left = unquoted.looks_left
    result.mark(index, QUOTE)
    return index + 1


def _first(finders: list[Finder], page: Page, index: int, floor: int) -> Found | None:
    for find in finders:
        found = find(page, index, floor)
        if found is not None:
            return found
    return None


def _take(result: Scan, found: Found) -> bool:
    """Book a finding; False if it turns out to mean nothing."""
    page, kinds = result.page, result.kinds
    if found.forward:
        result.end = End.FORWARD
        return True
    after = _quote_end(page, found.end)
    if after is None and found.needs_quote:
        return False
    start = _back_over_rules(page, found.start)
    own_before = bool(found.before) or (result.first_own is not None and result.first_own < start)
    result.has_quote = True
    if after is None:
        result.end = End.CUT if own_before else End.ALL_QUOTED
        result.cut = start
        kinds[start:] = [BLANK] * (len(kinds) - start)
    else:
        kinds[start : found.end] = [REMARK if found.remark else HEAD] * (found.end - start)
        kinds[found.end : after] = [QUOTE if page.bare[line] else BLANK for line in range(found.end, after)]
        result.resume = after
    if found.before:
        result.before[found.start] = found.before
        kinds[found.start] = OWN
        result.cut = max(result.cut, found.start + 1)
    return True


def _quote_end(page: Page, index: int) -> int | None:
    """How far the quote that begins at the first solid line surely goes; None if none begins there."""
    first = page.next_solid(index)
    if first >= len(page):
        return None
    if page.is_quoted(first):
        return first
    sign = page.bare[first][0]
    if sign in "|]｜┃│":
        return _run_end(page, first, lambda line: page.bare[line][0] == sign)
    initials = _INITIALS.match(page.bare[first])
    if initials is not None:
        return _run_end(page, first, lambda line: page.bare[line].startswith(initials[0]))
    if page.lines[first].startswith(("\t", "    ")):
        end = _run_end(page, first, lambda line: page.lines[line].startswith(("\t", "    ")))
        solid = sum(1 for line in range(first, end) if page.bare[line])
        return end if solid > 1 and end < len(page) else None
    return None


def _run_end(page: Page, first: int, belongs: Callable[[int], bool]) -> int:
    end = line = first
    while line < len(page) and (not page.bare[line] or belongs(line)):
        line += 1
        if page.bare[line - 1]:
            end = line
    return end if page.next_solid(end) < len(page) else len(page)


def _back_over_rules(page: Page, start: int) -> int:
    above = page.previous_solid(start - 1)
    while above >= 0 and is_rule(page.bare[above]):
        start = above
        above = page.previous_solid(start - 1)
    return start


def _marker(page: Page, index: int, floor: int) -> Found | None:
    bare = page.bare[index]
    if len(bare) > LONGEST_MARKER:
        return None
    if TYPE_ABOVE_HASHES.match(bare):
        return Found(index, index + 1)
    match = TYPE_ABOVE.search(bare)
    if match is None:
        return None
    decorated = not bare[0].isalnum() and not bare[-1].isalnum()
    return Found(index, index + 1) if decorated or (match.start() <= 25 and len(bare) <= 110) else None


def _announcement(page: Page, index: int, floor: int) -> Found | None:
    announced = announcement(page.bare[index])
    if announced is None:
        return None
    if announced is Announces.FORWARD:
        return Found(index, index + 1, forward=True)
    below = page.next_solid(index + 1)
    if below >= len(page):
        return Found(index, index + 1)
    block = block_at(page, below, announced=True)
    if block is not None:
        return Found(index, block.end)
    for line in range(below, min(below + 3, len(page))):
        head = head_ending_at(page, line, below)
        if head is not None:
            return Found(index, head.end)
    return Found(index, index + 1)


def _block(page: Page, index: int, floor: int) -> Found | None:
    if ":" not in page.bare[index][:40] and "：" not in page.bare[index][:40]:
        return None
    above = page.previous_solid(index - 1)
    block = block_at(page, index, announced=above >= 0 and is_rule(page.bare[above]))
    if block is None:
        return None
    if above >= 0 and announcement(f"--{page.bare[above]}--") is Announces.ORIGINAL:
        return Found(above, block.end)
    return Found(index, block.end)


def _forwarded(page: Page, index: int, floor: int) -> Found | None:
    found = _block(page, index, floor) or _head(page, index, floor)
    return None if found is None or found.needs_quote else Found(found.start, found.end, forward=True)


def _head(page: Page, index: int, floor: int) -> Found | None:
    head = head_ending_at(page, index, floor)
    if head is None:
        return None
    weak = head.grade is Grade.WEAK
    remark = weak and not any("@" in bare for bare in page.bare[head.start : head.end])
    return Found(head.start, head.end, remark=remark, needs_quote=weak, before=head.before)


def _is_quoted_forward(result: Scan, index: int, *, is_forward: bool) -> bool:
    """Apple Mail quotes the whole forwarded mail, its announcement included."""
    bare = result.page.bare[index]
    if result.has_quote or len(bare) > LONGEST_MARKER:
        return False
    announced = announcement(bare.lstrip("> "))
    return announced is Announces.FORWARD or (is_forward and announced is Announces.ORIGINAL)


def _fenced(page: Page) -> frozenset[int]:
    """Lines between two code fences; they are own words whatever they look like."""
    fences = [index for index, bare in enumerate(page.bare) if bare.startswith("```")]
    lines: set[int] = set()
    for opening, closing in zip(fences[::2], fences[1::2], strict=False):
        lines.update(range(opening, closing + 1))
    return frozenset(lines)


def _mend_wrapped_quotes(result: Scan) -> None:
    """A line without quote sign between two with one may be the torn end of the line above."""
    page, kinds = result.page, result.kinds
    for index in range(1, result.cut - 1):
        if kinds[index] == OWN and kinds[index - 1] == QUOTE and kinds[index + 1] == QUOTE:
            bare = page.bare[index]
            torn = " " not in bare or bare.startswith(("(http", "<http", "http"))
            wrapped = len(page.bare[index - 1]) >= 65 and len(bare) <= 40 and bare[0].islower()
            if torn or wrapped:
                kinds[index] = QUOTE
