"""The sentence in which a message tells a fact, and what it makes of it: a wish, a change, a plain fact."""

import re
from bisect import bisect_right
from dataclasses import replace

from goodhands.conduct.rules.case import Turn
from goodhands.conduct.rules.facts.fact import Fact
from goodhands.conduct.rules.sentences import sentences

WISHES = re.compile(
    r"\b(?:need|wants?|would like|[’']d like|looking for|please (?:send|order|book|reserve|make|add)|can "
    r"(?:i|we) (?:get|have|order|pay|move)|could (?:i|we)|"
    r"interested in|do you (?:have|sell|offer|stock|make)|same|purchase|prefer|instead|rather|exchange|"
    r"swap|change|move|switch|go (?:from|to|with)|"
    r"upgrade|is it possible|require|order)\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:new|moved|move|changed?|correct(?:ed)?|should be|is now|instead|update[d]?|now)\b", re.IGNORECASE
)
_LONGEST = 1_000  # letters of a sentence that tells a fact: no person writes a longer one


def marked(fact: Fact, turn: Turn) -> Fact:
    """Mark a fact as wished for or as new, by the sentence that tells it."""
    if fact.span is None:
        return fact
    around = sentence_at(turn.text, fact.span[0])
    is_wish, is_new = WISHES.search(around) is not None, _NEW.search(around) is not None
    return replace(fact, is_wish=is_wish, is_new=is_new)


def sentence_at(text: str, at: int) -> str:
    """Return the sentence of a message that stands at `at`."""
    said = sentences(text)
    i = bisect_right(said, at, key=lambda each: each.start) - 1
    if i < 0 or at >= said[i].end:
        return text[max(0, at - 60) : at + 60]
    if said[i].end - said[i].start > _LONGEST:
        return text[max(said[i].start, at - _LONGEST // 2) : min(said[i].end, at + _LONGEST // 2)]
    return said[i].text
