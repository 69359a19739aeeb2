"""What an agent may see of a stranger's page: no code, no form, nothing fetched before consent."""

import html as entities
import re

import nh3

from goodhands.channels.email.rules.read.crowds import thin_out
from goodhands.channels.email.rules.read.html_tags import VOID
from goodhands.channels.email.rules.read.html_text import html_to_text

LARGEST_PAGE = 4_000_000
DEEPEST = 400
_MOST_WORK = 4_000_000

_TAGS = {
    "a", "abbr", "address", "article", "aside", "b", "bdi", "big", "blockquote", "br", "caption",
    "center", "cite", "code",
    "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "ol",
    "p", "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
}  # fmt: skip
_CELL = {"align", "valign", "width", "height", "bgcolor", "colspan", "rowspan", "nowrap"}
_ATTRIBUTES = {
    "*": {"style", "dir", "lang", "title", "align"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height", "border", "hspace", "vspace"},
    "font": {"color", "face", "size"},
    "table": {"width", "border", "cellpadding", "cellspacing", "bgcolor", "summary"},
    "td": _CELL, "th": _CELL, "tr": {"valign", "bgcolor"}, "tbody": {"valign"}, "col": {"width", "span"},
    "ol": {"start", "type"}, "ul": {"type"}, "li": {"value", "type"}, "blockquote": {"type"},
}  # fmt: skip
_STYLES = {
    "color", "background-color", "font", "font-family", "font-size", "font-style", "font-weight",
    "font-variant",
    "text-align", "text-decoration", "text-decoration-line", "text-transform", "text-indent", "line-height",
    "letter-spacing", "word-spacing", "white-space", "word-break", "overflow-wrap", "word-wrap",
    "vertical-align", "direction", "width", "max-width", "min-width", "height", "margin", "margin-top",
    "margin-bottom", "margin-left", "margin-right", "padding", "padding-top", "padding-bottom",
    "padding-left",
    "padding-right", "border", "border-top", "border-bottom", "border-left", "border-right", "border-color",
    "border-style", "border-width", "border-radius", "border-collapse", "border-spacing", "display",
    "list-style-type", "table-layout", "clear", "float",
}  # fmt: skip
_GONE = {"script", "style", "title", "template", "iframe", "object", "svg", "math", "noembed",
    "noframes", "xmp",
         "select", "textarea", "applet", "video", "audio", "canvas"}  # fmt: skip

_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    clean_content_tags=_GONE,
    attributes=_ATTRIBUTES,
    url_schemes={"http", "https", "mailto", "tel", "cid"},
    url_relative="deny",
    link_rel="noopener noreferrer nofollow",
    set_tag_attribute_values={"a": {"target": "_blank"}},
    filter_style_properties=_STYLES,
    strip_comments=True,
)

# The cleaner writes attributes in double quotes and escapes "<" and ">" everywhere else, so "<" begins a tag.
_IMAGE = re.compile(r"(<img\b[^<>]*?) src=\"(?!cid:)([^\"]*)\"")
_ODD_STYLE = re.compile(r"(<[^<>]*?) style=\"([^\"]*[(\\-][^\"]*)\"")
_EMPTY_STYLE = re.compile(r"(<[^<>]*?) style=\"\"")
_NO_PLACE_FOR_CID = re.compile(r"(<a\b[^<>]*?) href=\"cid:[^\"]*\"")
_HARMLESS_CALL = re.compile(r"\b(?:rgba?|hsla?)\([\d\s,.%/deg-]*\)", re.IGNORECASE)
_BAD_STYLE = re.compile(r"[(\\]|:\s*-\d|-\d{3}|expression|javascript", re.IGNORECASE)
_OPEN_OR_CLOSE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_CLOSES_ITSELF = VOID | {"p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "o"}


def safe_html(page: str | None, text: str | None = None) -> str | None:
    """Return the page as an agent may see it; a remote picture has its address in `data-remote-src` only.

    A page too large, too deep or too crowded to be cleaned quickly is shown as plain text: `text`, if its
    twin is at hand.
    """
    if page is None:
        return None
    thin = None if len(page) > LARGEST_PAGE or _is_too_deep(page) else thin_out(page)
    if thin is None:
        return as_page(html_to_text(page) if text is None else text)
    clean = _CLEANER.clean(thin)
    if "<img" in clean:
        clean = _IMAGE.sub(r'\1 data-remote-src="\2"', clean)
    if ' style="' in clean:
        clean = _EMPTY_STYLE.sub(r"\1", _ODD_STYLE.sub(_checked_style, clean))
    return _NO_PLACE_FOR_CID.sub(r"\1", clean) if "cid:" in clean else clean


def as_page(text: str) -> str:
    """Return plain text as a page that keeps its lines."""
    return f'<div style="white-space:pre-wrap">{entities.escape(text, quote=False)}</div>'


def _checked_style(match: re.Match[str]) -> str:
    """Keep a style only if it calls nothing but colours and moves nothing out of its place."""
    head, style = match.groups()
    rules = entities.unescape(style).split(";")
    kept = [rule for rule in rules if not _BAD_STYLE.search(_HARMLESS_CALL.sub("", rule))]
    return f'{head} style="{entities.escape(";".join(kept))}"'


def _is_too_deep(page: str) -> bool:
    """Tell whether elements are nested so deep, or left open so often, that cleaning would take long."""
    if page.count("<") < DEEPEST:
        return False
    depth = deepest = count = 0
    for match in _OPEN_OR_CLOSE.finditer(page):
        if match.group(2).lower() in _CLOSES_ITSELF:
            count += 1
            continue
        count += 1
        depth = max(0, depth - 1) if match.group(1) else depth + 1
        deepest = max(deepest, depth)
    return deepest > DEEPEST or deepest * count > _MOST_WORK
