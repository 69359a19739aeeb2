"""Pages that would keep the cleaner busy for minutes: it compares each attribute with all before it.

It is as slow where one stretch of text holds very many ampersands: each costs as much as the text before it.
"""

import re

MOST_ATTRIBUTES = 5_000
_MOST_HEADS = 20
_MOST_SIGNS = 40_000_000_000
"""Ampersands times length of the stretch they stand in; about half a second."""

# A tag can only be that full if much follows a "<" before the next ">", or if a ">" stands within quotes.
_LONG_STRETCH = re.compile(rf"(?:\A|>)[^<>]*+<[^>]{{{MOST_ATTRIBUTES}}}")
_HELD_OPEN = re.compile(r"=\s*+(?:\"[^\">]*+>|'[^'>]*+>)")
_STARTS = re.compile(r"[\s/]+|[\"']")
_PICTURE_DATA = re.compile(r"([\"']data:image/[\w.+-]+;base64,)[A-Za-z0-9+/=\s]+", re.IGNORECASE)
_TAG_BEGINS = re.compile(r"<[a-zA-Z/!?]")
_WHOLE_TEXT = re.compile(r"<(title|textarea)\b.*?(?:</\1|\Z)", re.IGNORECASE | re.DOTALL)
_HEAD_WITH_ATTRIBUTES = re.compile(r"<html(?=[\s/])", re.IGNORECASE)


def thin_out(page: str) -> str | None:
    """Return the page without what costs time and shows nothing; None if it would cost too much still.

    The estimate never falls short, whatever is comment, script or text: it need not know where tags begin.
    """
    if len(page) <= MOST_ATTRIBUTES:
        return page
    if _is_full_of_signs(page):
        return None
    page = _with_one_head(page)
    if _LONG_STRETCH.search(page) is None and _HELD_OPEN.search(page) is None:
        return page
    page = _PICTURE_DATA.sub(r"\1", page)
    return None if _is_crowded(page) else page


def _is_full_of_signs(page: str) -> bool:
    """Tell whether a stretch of text, between two tags or within a title, holds too many ampersands."""
    if page.count("&") * len(page) <= _MOST_SIGNS:
        return False
    stretches = [*_TAG_BEGINS.split(page), *(match[0] for match in _WHOLE_TEXT.finditer(page))]
    return sum(stretch.count("&") * len(stretch) for stretch in stretches) > _MOST_SIGNS


def _with_one_head(page: str) -> str:
    """Turn the `<html …>` of a page that has very many into tags without effect: each adds to the first."""
    heads = sum(1 for _head in _HEAD_WITH_ATTRIBUTES.finditer(page))
    return _HEAD_WITH_ATTRIBUTES.sub("<body", page) if heads > _MOST_HEADS else page


def _is_crowded(page: str) -> bool:
    """Tell whether a tag may hold too many attributes; a tag lasts beyond a ">" only within open quotes."""
    held = {'"': -1, "'": -1}
    for piece in page.split(">"):
        before = max(held.values())
        start = 0 if before >= 0 else piece.find("<")
        if start < 0:
            continue
        most = max(before, 0) + len(_STARTS.findall(piece, start))
        if most > MOST_ATTRIBUTES:
            return True
        for sign, count in held.items():
            last = piece.rfind(sign)
            if last >= 0:
                held[sign] = most if piece[:last].rstrip().endswith("=") else -1
            else:
                held[sign] = count
    return False
