"""The text of a letter in its parts, for whatever sets it: headings, paragraphs, items, bold and italic.

The text is read by the same reader as on pages; what it knows beyond these parts is kept as plain words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

Kind = Literal["heading", "paragraph", "item"]


@dataclass(frozen=True, slots=True)
class Words:
    """A run of words of one look; `is_break` stands for the end of a line and has no words."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_break: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A block of a letter. `level` is 1 for a title; of an item, how deep it lies; otherwise 0.

    `mark` is what stands before an item, "•" or its number.
    """

    kind: Kind
    words: tuple[Words, ...]
    level: int = 0
    mark: str = ""


@dataclass(slots=True)
class _Place:
    """Where the reader is: the lists that are open, with the next number of each (0: bullets)."""

    numbers: list[int] = field(default_factory=list)
    is_new_item: bool = False
    heading: int = 0


def parts_of(text: str) -> tuple[Part, ...]:
    """Return the parts of a letter in their order."""
    place = _Place()
    found = []
    for token in MarkdownIt("commonmark", {"html": False}).parse(text):
        _move(place, token)
        words = _words_of(token)
        if words:
            found.append(_part(place, words))
    return tuple(found)


def _move(place: _Place, token: Token) -> None:
    kind = token.type
    if kind in ("bullet_list_open", "ordered_list_open"):
        place.numbers.append(int(token.attrs.get("start", 1)) if kind.startswith("ordered") else 0)
    elif kind in ("bullet_list_close", "ordered_list_close"):
        place.numbers.pop()
    elif kind == "list_item_open":
        place.is_new_item = True
    elif kind in ("heading_open", "heading_close"):
        place.heading = int(token.tag[1:]) if kind == "heading_open" else 0


def _part(place: _Place, words: tuple[Words, ...]) -> Part:
    if place.numbers:
        return Part("item", words, len(place.numbers), _mark(place))
    if place.heading:
        return Part("heading", words, place.heading)
    return Part("paragraph", words)


def _mark(place: _Place) -> str:
    """Return what stands before an item, once; a further paragraph of it has nothing there."""
    if not place.is_new_item:
        return ""
    place.is_new_item = False
    number = place.numbers[-1]
    if not number:
        return "•"
    place.numbers[-1] += 1
    return f"{number}."


def _words_of(token: Token) -> tuple[Words, ...]:
    if token.type in ("fence", "code_block", "html_block"):
        return (Words(token.content.strip()),)
    return tuple(_runs(token.children or ())) if token.type == "inline" else ()


def _runs(tokens: Sequence[Token]) -> Iterator[Words]:
    bold = italic = 0
    links: list[str] = []
    for one in tokens:
        bold += (one.type == "strong_open") - (one.type == "strong_close")
        italic += (one.type == "em_open") - (one.type == "em_close")
        if one.type == "link_open":
            links.append(str(one.attrs.get("href", "")))
        elif one.type == "link_close":
            yield Words(f" ({links.pop()})", bool(bold), bool(italic))
        elif one.type == "hardbreak":
            yield Words("", is_break=True)
        elif one.type == "softbreak" or one.content:
            yield Words(one.content or " ", bool(bold), bool(italic))
