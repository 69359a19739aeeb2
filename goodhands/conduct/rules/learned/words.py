"""Words as the models see them: without their endings; sums, numbers, days and months by their kind."""

import re
from functools import lru_cache

from goodhands.conduct.rules.wordlists import words

_TOKEN = re.compile(
    r"[$€£¥₹]\s?\d[\d.,]*|\d[\d.,:/-]*(?:st|nd|rd|th|am|pm|h|k)?|"
    r"[a-zß-öø-ÿ]+(?:'[a-zß-öø-ÿ]+)?|[?!]+|…|\.\.\."
)
_SUFFIXES = (
    *("ments", "ment", "ingly", "edly", "ings", "ing", "ied", "ies", "iest", "ier"),
    *("ely", "ly", "ness", "ers", "er", "est", "ed", "es", "s"),
)
_TO_I = frozenset(["ied", "ies", "iest", "ier"])
_SHORTEST = 3
_MOST = 60
_DAYS = words("""
    monday tuesday wednesday thursday friday saturday sunday
""")
_MONTHS = words("""
    january february march april june july august september october november december
""")
_LONG_FORMS = {
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "n't": " not",
    "'ll": " will",
    "'ve": " have",
    "'re": " are",
    "'m": " am",
    "'d": " would",
}
_SHORT_FORM = re.compile(r"\b(?:won't|can't|cannot)|n't\b|'(?:ll|ve|re|m|d)\b")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a word without its ending: "waiting", "waited" and "waits" are one."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
            return _without(word[: -len(suffix)], suffix)
    if word.endswith("y") and len(word) > _SHORTEST:
        return word[:-1] + "i"
    return word.rstrip("e") if len(word) > _SHORTEST else word


def _without(bare: str, suffix: str) -> str:
    if suffix in _TO_I:
        return bare + "i"
    if len(bare) <= _SHORTEST:
        return bare
    if bare[-1] == bare[-2] and bare[-1] not in "lsz":
        return bare[:-1]
    return bare.rstrip("e")


def tokens(lower: str) -> list[str]:
    """Return the words of a sentence in lower case, in order, at most sixty."""
    text = _SHORT_FORM.sub(lambda match: _LONG_FORMS[match.group()], lower) if "'" in lower else lower
    return [_kind(token) for token in _TOKEN.findall(text)[:_MOST]]


@lru_cache(maxsize=20_000)
def _kind(token: str) -> str:
    first = token[0]
    if first in "?!":
        return "?" if "?" in token else "!!" if len(token) > 1 else "!"
    if first in "….":
        return "..."
    if first in "$€£¥₹":
        return "<sum>"
    if first.isdigit():
        return "<time>" if ":" in token or token.endswith("m") else "<nr>"
    if token in _DAYS:
        return "<day>"
    return "<month>" if token in _MONTHS else stem(token)
