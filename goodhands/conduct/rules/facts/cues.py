"""Which patterns can match a stretch at all: by the first letters of its words, so that most are never tried."""

import re

_RUN = re.compile(r"[a-z]{2,}")
_NO_LETTERS = re.compile(r"\\[a-zA-Z]|\(\?<?[=!][^)]*\)|\(\?i?:")
_REACH = 3


def cues_of(*patterns: str) -> frozenset[str]:
    """Return the beginnings of the words that `patterns` (lower case, literal words and groups) speak of."""
    found: set[str] = set()
    for pattern in patterns:
        plain = _NO_LETTERS.sub("(", pattern)
        for text in (plain, plain.replace("?", ""), plain.replace("-?", "").replace(" ?", "")):
            found.update(run[:_REACH] for run in _RUN.findall(text))
    return frozenset(found)


def beginnings(text: str) -> frozenset[str]:
    """Return the beginnings of the words of `text`, as `cues_of` cuts them."""
    return frozenset(run[:_REACH] for run in _RUN.findall(text))
