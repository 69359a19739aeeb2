"""HTML cut into tags and text, linearly, as browsers read it where that keeps the words."""

import re
from collections.abc import Iterator

PARAGRAPHS = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "table", "figure")
)
BLOCKS = PARAGRAPHS | frozenset(
    ("div", "tr", "li", "dt", "dd", "hr", "section", "article", "header", "footer", "address", "center",
    "form",
     "fieldset", "main", "nav", "aside", "body", "html", "caption", "thead", "tbody", "tfoot",
     "details", "summary",
     "option", "legend", "figcaption")
)  # fmt: skip
VOID = frozenset(
    ("br", "img", "hr", "meta", "link", "input", "col", "area", "base", "wbr", "source", "body", "html")
)
# Elements whose content is no text of the page.
_TO_ITS_END = frozenset(("style", "script", "title", "template", "noembed", "noframes", "iframe", "svg",
    "math",
                         "object", "select"))  # fmt: skip

# What ends a hidden element whose end tag may be left out: "name" opens, "/name" closes.
HIDDEN_ENDS = {
    "p": BLOCKS | {"/div", "/td", "/body", "/html", "/blockquote"},
    "li": frozenset(("li", "/ul", "/ol")),
    "td": frozenset(("td", "th", "tr", "/tr", "/table")),
    "th": frozenset(("td", "th", "tr", "/tr", "/table")),
    "tr": frozenset(("/table", "/tbody")),
    "option": frozenset(("option", "/select")),
}

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*+)((?:[^<>\"']++|\"[^\"<>]*+\"|'[^'<>]*+')*+)>")
_TAG_START = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*+)")
_QUOTED_REST = re.compile(r"(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_HIDDEN = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|(?:^|\s)hidden(?=\s|$|=)", re.IGNORECASE
)
_NO_BORDER = re.compile(r"border(?:-left)?\s{0,9}:\s{0,9}(?:none|0|medium\s+none)", re.IGNORECASE)
_ATTRIBUTES = {
    name: re.compile(
        rf"(?:^|[\s\"'/]){name}\s{{0,9}}=\s{{0,9}}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE
    )
    for name in ("href", "alt", "style", "class", "type")
}


def attribute(attributes: str, name: str) -> str | None:
    """Return the value of one of the attributes this module knows, entities left as they are."""
    match = _ATTRIBUTES[name].search(attributes)
    if match is None:
        return None
    return match.group(match.lastindex or 0)


def is_hidden(attributes: str) -> bool:
    """Tell whether an element with these attributes is not shown."""
    return _HIDDEN.search(attributes) is not None


def is_plain_indent(attributes: str) -> bool:
    """Tell whether a blockquote is the indent button's, not a quote: no border, no mark of a mail client."""
    style = attribute(attributes, "style")
    if not style or attribute(attributes, "type") or attribute(attributes, "class"):
        return False
    return _NO_BORDER.search(style) is not None


def tags_and_text(page: str) -> Iterator[tuple[str | None, bool, str]]:
    """Give (tag name, is an end tag, attributes) and (None, False, raw text) in order, without scripts."""
    place = 0
    length = len(page)
    reader = _SlowTags(page)
    while place < length:
        start = page.find("<", place)
        if start < 0:
            yield None, False, page[place:]
            return
        if start > place:
            yield None, False, page[place:start]
        match = _TAG.match(page, start)
        if match is not None:
            slash, name, attributes = match.groups()
            place = match.end()
        else:
            slash, name, attributes, place = reader.tag(start)
        if not name or "@" in name or ":/" in name + attributes[:1]:
            if name or not attributes:
                yield None, False, page[start:place]
            continue
        name = name.lower()
        yield name, bool(slash), attributes
        if name in _TO_ITS_END and not slash and not attributes.endswith("/"):
            place = reader.end_of(name, place)


class _SlowTags:
    """Reads what the fast pattern does not: comments, declarations, odd quotes; remembers what is in vain."""

    def __init__(self, page: str) -> None:
        self.page = page
        self.may_quote = True
        self.may_end = True
        self.endless: set[str] = set()

    def tag(self, start: int) -> tuple[str, str, str, int]:
        """Return slash, name, attributes and end of what begins at `start`; no name: text, or nothing."""
        page = self.page
        if page.startswith("<!--", start):
            end = page.find("-->", start + 2)
            return "", "", " ", len(page) if end < 0 else end + 3
        head = _TAG_START.match(page, start)
        if head is None:
            if page[start + 1 : start + 2] in ("!", "?", "/"):
                end = page.find(">", start) if self.may_end else -1
                self.may_end = end >= 0
                if end >= 0:
                    return "", "", " ", end + 1
            return "", "", "", start + 1
        return self._named(head, start)

    def _named(self, head: re.Match[str], start: int) -> tuple[str, str, str, int]:
        if self.may_quote:
            rest = _QUOTED_REST.match(self.page, head.end())
            if rest is not None:
                return head.group(1), head.group(2), rest.group()[:-1], rest.end()
            self.may_quote = False
        end = self.page.find(">", head.end()) if self.may_end else -1
        self.may_end = end >= 0
        if end < 0:
            return "", "", "", start + 1
        return head.group(1), head.group(2), self.page[head.end() : end], end + 1

    def end_of(self, name: str, place: int) -> int:
        """Return where the raw content of a script or style ends (before its end tag), or the page's end."""
        if name not in self.endless:
            match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self.page, place)
            if match is not None:
                return match.start()
            self.endless.add(name)
        return len(self.page) if name in ("style", "script") else place
