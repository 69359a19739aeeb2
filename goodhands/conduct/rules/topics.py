"""What a sentence is about: its content words, brought to one form, synonyms taken together."""

import re
from functools import lru_cache

from goodhands.conduct.rules.wording.synonyms import EMPTY, GROUPS, WEAK

_TOKEN = re.compile(
    r"(\d+(?:[.,]\d+)?)(?:st|nd|rd|th)?\b|(\d+)|([a-z]{1,3}\d[a-z\d]*\b|[^\W\d_]+(?:'[a-z]+)?)"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")  # all that _TOKEN finds where no digit stands
_DIGIT = re.compile(r"\d")
_NUMBERS = {
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
    "fifteen": "15",
    "twenty": "20",
    "thirty": "30",
    "fifty": "50",
    "hundred": "100",
}
_DOUBLE = re.compile(r"([bdfgklmnprt])\1$")
_ROOT = 5
_MONEY = "$"
_BACK = re.compile(r"\bback\b|\breturned\b")
_SUM = re.compile(
    r"[$£€₹]|\b(?:money|cash|refund\w*|pric\w+|costs?|pay\w*|paid|charg\w+|fees?|bond|deposit|free|dollars?|"
    r"euros?|pounds?|rupees?)\b"
)


@lru_cache(maxsize=4096)
def root_of(word: str) -> str:
    """Return the form under which the inflections of a word in lower case meet ("ship" for "shipped")."""
    word = word.partition("'")[0]
    if word[:1].isdigit() or len(word) < 4:
        return word
    if word.endswith("ies"):
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending, least in (("ing", 6), ("ed", 5), ("ly", 6)):
        if word.endswith(ending) and len(word) >= least:
            word = word[: -len(ending)]
            word = _DOUBLE.sub(r"\1", word) if len(word) > 3 else word
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word[:_ROOT]


def _concepts() -> dict[str, str]:
    found: dict[str, str] = {}
    for group in GROUPS:
        for word in group:
            found.setdefault(root_of(word), root_of(group[0]))
    return found


_CONCEPTS = _concepts()
_WEAK = frozenset(_CONCEPTS.get(root_of(word), root_of(word)) for word in WEAK)


@lru_cache(maxsize=1024)
def topics_of(text: str) -> frozenset[str]:
    """Return what `text`, in lower case with plain apostrophes, is about; empty words left out."""
    has_digit = _DIGIT.search(text) is not None
    found = list(map("".join, _TOKEN.findall(text))) if has_digit else _WORD.findall(text)
    topics = {_topic(word) for word in found if word not in EMPTY and (len(word) > 1 or word.isdigit())}
    if _SUM.search(text):
        topics.add(_MONEY)
        if _BACK.search(text):
            topics.add(root_of("refund"))
    return frozenset(topics)


def is_weak(topic: str) -> bool:
    """Tell whether nearly every letter to a shop speaks of a topic, or whether it is but a small number."""
    return topic in _WEAK or topic == _MONEY or (topic[0].isdigit() and len(topic) < 2)


@lru_cache(maxsize=4096)
def _topic(word: str) -> str:
    root = root_of(_NUMBERS.get(word, word))
    return _CONCEPTS.get(root, root)
