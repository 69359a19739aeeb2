"""Evidence from HTML: the boxes that mail programs put around the mail that is answered."""

import re
from html import unescape

from goodhands.channels.email.rules.trim.blocks import Announces, announcement
from goodhands.channels.email.rules.trim.scan import BLANK, OWN, QUOTE, End, Scan

LONGEST_HTML = 2_000_000
ANCHOR = 60
"""So many letters and figures of the quoted mail must be found again in the plain text."""

BOXES = (
    *(
        "gmail_quote",
        "yahoo_quoted",
        "protonmail_quote",
        "zmail_extra",
        "tutanota_quote",
        "OLK_SRC_BODY_SECTION",
    ),
    *("moz-cite-prefix", "divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container"),
    *(
        "ms-outlook-mobile-reference-message",
        "reply-intro",
        "__DIVIDER__",
        "front-blockquote",
        "ReferencedMessage",
    ),
    *("stopSpelling", "ydp_yahoo_quoted", "hmmessage_quote", "quoted-mail", "mailbird_quote", "skyla_quote"),
)
CITES = ('type="cite"', "type=cite", "type='cite'")
LONGEST_TAG = 700
_TAG = re.compile(r"<[^<>]{0,4000}>")
_WORD = re.compile(r"\w+")


def mark_wrapped(found: Scan, html: str) -> None:
    """Where the text tells nothing of a quote, mark as quote what the HTML shows as one."""
    anchor = _anchor(html)
    if not anchor or len(anchor) < 8:
        return
    start = _line_of(found, anchor)
    if start is None or OWN not in found.kinds[:start]:
        return
    if announcement(found.page.bare[start]) is Announces.FORWARD:
        found.end = End.FORWARD
        return
    found.cut, found.end = start, End.CUT
    found.kinds[start:] = [BLANK] * (len(found.kinds) - start)


def _anchor(html: str) -> str:
    """The first letters of the boxed mail, squeezed; empty if there is no box or own words follow it."""
    if len(html) > LONGEST_HTML:
        return ""
    tag = _first_tag(html, BOXES) or _first_tag(html, CITES)
    if tag is None:
        return ""
    name, end = tag
    if name == "blockquote" and _squeezed(_after_box(html, end)):
        return ""
    return _squeezed(html[end : end + 8000])[:ANCHOR]


def _first_tag(html: str, marks: tuple[str, ...]) -> tuple[str, int] | None:
    """Name and end of the first tag that carries one of the marks."""
    places = sorted(place for place in map(html.find, marks) if place >= 0)
    for place in places:
        start = html.rfind("<", max(0, place - LONGEST_TAG), place)
        end = html.find(">", place, place + LONGEST_TAG)
        if start >= 0 and end >= 0 and ">" not in html[start:place]:
            name = _WORD.match(html, start + 1)
            return (name[0].lower() if name else ""), end + 1
    return None


def _after_box(html: str, start: int) -> str:
    closing = html.lower().rfind("</blockquote")
    return html[closing:] if closing > start else ""


def _squeezed(html: str) -> str:
    return "".join(_WORD.findall(unescape(_TAG.sub(" ", html)))).lower()


def _line_of(found: Scan, anchor: str) -> int | None:
    """The line at which the anchor begins; it must stand there once, at the beginning of a line."""
    bare = found.page.bare
    for index, text in enumerate(bare):
        if not text or found.kinds[index] == QUOTE:
            continue
        begin = "".join(_WORD.findall(text[:400])).lower()
        if begin and anchor.startswith(begin[:ANCHOR]) and _continues(bare, index, anchor):
            return index
    return None


def _continues(bare: list[str], index: int, anchor: str) -> bool:
    squeezed = ""
    for text in bare[index : index + 30]:
        squeezed += "".join(_WORD.findall(text[:400])).lower()
        if len(squeezed) >= len(anchor):
            break
    return len(squeezed) >= min(len(anchor), 8) and anchor.startswith(squeezed[: len(anchor)])
