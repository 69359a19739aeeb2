"""Sentences of a text, with their places: what the checks that weigh meaning read one by one.

One pass over the stops and line breaks; the work grows in step with the length of the text.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.wordlists import words

# A full stop behind these never ends a sentence …
_TITLES = words("""
    mr mrs ms mx dr prof rev st mt capt messrs vs e.g i.e eg ie cf approx ca incl excl ref tel dept
    est resp art max min temp qty
""")
# … behind these only before a capital letter …
_MAY_END = words("""
    a.m p.m am pm etc inc ltd co corp llc u.s u.k u.s.a jr sr ave rd blvd hrs hr mins jan feb apr
    jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri pty gmbh b.v p.s ps
""")
# … and behind these only where no number follows.
_BEFORE_NUMBER = words("""
    no nr nos p pp pg fig sec ch vol art cat v ver order inv
""")

# What each of the four goes on behind is its first mark: a pattern that starts with a mark is found sooner.
_STOP = re.compile(
    r"[.!?…。！？\n](?:(?:(?<=[.!?…])[.!?…]*|(?<=[。！？])[。！？]*)[\"'”’»)\]*_]*(?=\s|$)|"
    r"(?<=[a-z]{2}[.!?])[.!?]*(?=[A-Z][a-z']*[ ,])|(?<=\n))"
)
_LAST_WORD = re.compile(r"(?:^|[\s(\[\"“‘/-])([^\s(\[\"“‘/]{1,10})$")
BULLET = re.compile(
    r"[ \t]*(?:[-*•–—·▪◦‣+]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)](?=[ \t])|\d\)|#\d)[ \t]*(?=\S)"
)
_ENDS_LINE = re.compile(r"[.!?…:;。！？][\"'”’»)\]*_]*[ \t]*$")
_DANGLING = re.compile(
    r"(?:,|\b(?:and|or|but|the|an?|to|of|for|in|on|at|with|my|your|our|their|his|her|its|is|are|was|were|"
    r"be|been|have|has|"
    r"had|will|would|can|could|should|that|which|who|if|because|from|by|as|than|this|these|not|i|we|you|"
    r"it|about))[ \t]*$",
    re.IGNORECASE,
)
_EMOJI = "\U0001f000-\U0001faff\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\u200d\ufe0e\ufe0f"
_DECORATION = re.compile(rf"\s*[{_EMOJI}][{_EMOJI}\s]*")
_SALUTATION_WORDS = 4
_WRAPPED, _HALF_WRAPPED = 45, 25


class Sentence(NamedTuple):
    """A sentence and its place: start and end in code points, end not included, no blanks at either side."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut `text` into sentences. List items, headings and short lines are sentences of their own; a line that
    was only wrapped runs on. Abbreviations, decimals, addresses and numbers of a list end nothing.
    """
    found: list[Sentence] = []
    start = 0
    for stop in _STOP.finditer(text):
        if stop.group() == "\n":
            if _runs_on(text, stop.start()):
                continue
        elif _is_no_end(text, start, stop):
            continue
        _add(found, text, start, stop.end())
        start = stop.end()
    _add(found, text, start, len(text))
    return tuple(found)


@lru_cache(maxsize=16)
def body_sentences(draft: Draft) -> tuple[Sentence, ...]:
    """Return the sentences of a reply's body as written, at their places in the reply.

    Quoted lines, salutation and signature are left out. `draft.own_words[s.start:s.end]` is the same sentence
    in lower case, with quotations masked.
    """
    body = draft.zones.body
    if not body:
        return ()
    pieces: list[str] = []
    at = 0
    for span in body:
        gap = draft.text[at : span.start]
        plain = not gap.strip() and at > 0
        pieces += [gap if plain else "\n" * len(gap), draft.text[span.start : span.end]]
        at = span.end
    return sentences("".join(pieces))


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    opening = _DECORATION.match(piece)
    if opening and opening.end() == len(piece):
        return
    if opening:
        start += opening.end()
        piece = text[start:end]
    bare = piece.strip()
    if bare and not bare.strip(".!?… \n\t-*_"):
        if found and "\n" not in piece[: len(piece) - len(piece.lstrip())]:
            last = found.pop()
            joined = text[last.start : end].rstrip()
            found.append(Sentence(last.start, last.start + len(joined), joined))
        return
    if bare:
        first = start + len(piece) - len(piece.lstrip())
        found.append(Sentence(first, first + len(bare), bare))


def _is_no_end(text: str, start: int, stop: re.Match[str]) -> bool:
    if stop.group().startswith(("…", "..")):
        return _trails_on(text, stop.end())
    return stop.group()[0] == "." and _is_abbreviation(text, start, stop)


def _is_abbreviation(text: str, start: int, stop: re.Match[str]) -> bool:
    """Tell whether a full stop belongs to an abbreviation, an initial or the number of a list item."""
    if len(stop.group()) > 1 and stop.group()[1] in ".!?":
        return False
    word = _LAST_WORD.search(text, max(start - 1, stop.start() - 12, 0), stop.start())
    if word is None:
        return False
    last = word[1].lower()
    after = text[stop.end() : stop.end() + 2].lstrip()[:1]
    if last in _TITLES:
        return bool(after)
    if last in _BEFORE_NUMBER:
        return after.isdigit() or after == "#"
    if last in _MAY_END:
        return bool(after) and not after.isupper() and after not in "\n\"'“‘(@"
    if len(last) == 1 and word[1].isalpha() and last != "i":
        return after.isupper() or not text[start : word.start(1)].strip()
    return last.isdigit() and not text[start : word.start(1)].strip(" \t\n(") and len(last) < 3


def _trails_on(text: str, at: int) -> bool:
    """Tell whether the sentence goes on behind three dots: "it's … well, cracked"."""
    following = text[at : at + 2].lstrip(" ")[:1]
    return following.islower()


def _runs_on(text: str, at: int) -> bool:
    """Tell whether the line break at `at` only wraps a sentence."""
    opened = text.rfind("\n", max(0, at - 400), at) + 1
    line = text[opened:at].rstrip()
    closed = text.find("\n", at + 1)
    following = text[at + 1 : closed if closed >= 0 else len(text)]
    if not line or not following.strip() or _ENDS_LINE.search(line) or BULLET.match(following):
        return False
    first = following.lstrip(" \t>")[:1]
    if len(line) >= _WRAPPED:
        return first.islower() or first.isdigit() or len(line) + len(following.split(None, 1)[0]) >= 60
    if line.endswith(",") and len(line.split()) <= _SALUTATION_WORDS:
        return False
    return len(line) >= _HALF_WRAPPED and first.islower() and _DANGLING.search(line) is not None
