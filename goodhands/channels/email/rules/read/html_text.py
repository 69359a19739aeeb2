"""HTML to readable text in one linear pass: whatever is left open or unclosed, no stretch is read twice."""

import html as entities
import re

from goodhands.channels.email.rules.read.html_tags import (
    BLOCKS,
    HIDDEN_ENDS,
    PARAGRAPHS,
    VOID,
    attribute,
    is_hidden,
    is_plain_indent,
    tags_and_text,
)
from goodhands.channels.email.rules.read.page import Page

LARGEST_PAGE = 3_000_000

_ANY_TAG = re.compile(r"<[^<>]*>")
_LOOSE_BREAK = re.compile(r"<(?:br|p|div|tr|li|h[1-6]|table)\b[^<>]*>", re.IGNORECASE)
_RULE = "_" * 32
_SAME_LINK = re.compile(r"^(?:https?://|mailto:)?(?:www\.)?|/$|\?subject=.*$", re.IGNORECASE | re.DOTALL)
_SHOWN_LINK = re.compile(r"(?:https?://|mailto:|tel:|ftp://)", re.IGNORECASE)
_LONGEST_LINK = 2_000


def html_to_text(page: str) -> str:
    """Return a page as text: paragraphs, lists, rows, links as `text (url)`, quotes as lines with "> "."""
    if len(page) > LARGEST_PAGE:
        return _roughly(page)
    writer = _Writer()
    for name, is_end, text in tags_and_text(page):
        if name is None:
            if writer.hidden is None:
                writer.page.write(entities.unescape(text) if "&" in text else text)
        elif is_end:
            writer.close(name)
        else:
            writer.open(name, text)
    return writer.page.text()


def _roughly(page: str) -> str:
    """Read a page that is too large to be laid out: all words, line by line."""
    text = entities.unescape(_ANY_TAG.sub(" ", _LOOSE_BREAK.sub("\n", page)))
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


class _Writer:
    """Turns tags into line breaks, marks and prefixes on a page."""

    def __init__(self) -> None:
        self.page = Page()
        self.hidden: str | None = None
        self.hidden_depth = 0
        self.quotes: list[bool] = []
        self.lists: list[int | None] = []
        self.link: tuple[str, tuple[int, int]] | None = None

    def open(self, name: str, attributes: str) -> None:
        """Handle a start tag."""
        if self.hidden is not None and not self._leaves_hidden(name, is_end=False):
            self.hidden_depth += name == self.hidden
            return
        if attributes and name not in VOID and is_hidden(attributes):
            self.hidden, self.hidden_depth = name, 1
            return
        if name in BLOCKS:
            self._open_block(name, attributes)
        elif name == "br":
            self.page.line_break()
        elif name == "a":
            href = attribute(attributes, "href")
            self.link = (href, self.page.place()) if href and _SHOWN_LINK.match(href) else None
        elif name == "img":
            self.page.write(entities.unescape(attribute(attributes, "alt") or ""))
        elif name in ("td", "th"):
            self.page.cell()

    def _open_block(self, name: str, attributes: str) -> None:
        page = self.page
        page.block(2 if name in PARAGRAPHS and not (name in ("ul", "ol") and self.lists) else 1)
        if name == "blockquote":
            is_quote = not is_plain_indent(attributes)
            self.quotes.append(is_quote)
            page.quote += is_quote
        elif name in ("ul", "ol"):
            self.lists.append(0 if name == "ol" else None)
        elif name == "li":
            self._item()
        elif name == "pre":
            page.is_verbatim += 1
        elif name == "hr":
            page.write(_RULE)
            page.block(1)
        elif name == "tr":
            page.row()

    def _item(self) -> None:
        mark = "* "
        if self.lists and self.lists[-1] is not None:
            self.lists[-1] += 1
            mark = f"{self.lists[-1]}. "
        self.page.mark = "  " * min(10, max(0, len(self.lists) - 1)) + mark

    def close(self, name: str) -> None:
        """Handle an end tag."""
        if self.hidden is not None:
            if name == self.hidden:
                self.hidden_depth -= 1
                if self.hidden_depth <= 0:
                    self.hidden = None
            elif self._leaves_hidden(name, is_end=True):
                self.close(name)
            return
        if name == "a":
            self._end_link()
        elif name in BLOCKS:
            self._close_block(name)
        elif name in ("td", "th"):
            self.page.end_cell()

    def _close_block(self, name: str) -> None:
        page = self.page
        if name == "blockquote" and self.quotes:
            page.block(2)
            page.quote -= self.quotes.pop()
        elif name in ("ul", "ol") and self.lists:
            self.lists.pop()
            page.block(1 if self.lists else 2)
        elif name == "pre" and page.is_verbatim:
            page.is_verbatim -= 1
            page.block(2)
        else:
            page.block(2 if name in PARAGRAPHS else 1)

    def _leaves_hidden(self, name: str, *, is_end: bool) -> bool:
        """Tell whether this tag ends a hidden element that may lack an end tag (a paragraph, a cell)."""
        ends = HIDDEN_ENDS.get(self.hidden or "")
        if ends is not None and (f"/{name}" if is_end else name) in ends:
            self.hidden = None
            return True
        return False

    def _end_link(self) -> None:
        if self.link is None:
            return
        href, start = self.link
        self.link = None
        target = entities.unescape(href).strip()
        shown = self.page.since(start)
        if not shown or len(target) > _LONGEST_LINK:
            return
        if _SAME_LINK.sub("", target).lower() != _SAME_LINK.sub("", shown).lower():
            self.page.write(f" ({target.removeprefix('mailto:')})")
