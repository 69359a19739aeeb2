"""The customer's own words called back to them: "Two dogs and no vacuum!" is sympathy in any wording."""

import re

from goodhands.conduct.rules.spotting import Passage
from goodhands.conduct.rules.wordlists import words

_WORD = re.compile(r"[a-z]{4,}")
_NO_ECHO = words("""
    that this with have from your they them what when will been were here there would could should about
    which into over just only very also please some more than then order please hello thank thanks
""")
_NO_FEELING = re.compile(
    r"(?:thank|thanks|yes|great|good|glad|happy|wonderful|perfect|sure|no problem|welcome|please|of course|"
    r"congrat|enjoy|hi|hello|dear)\b"
)
_FIRST = 3
_LONGEST = 12


def exclaims(body: Passage, turn: Passage) -> bool:
    """Tell whether one of the first sentences of a reply calls out words of the customer, short, with "!"."""
    said = set(_WORD.findall(turn.lower)) - _NO_ECHO
    return any(
        each.text.endswith("!") and _calls_out(body.lower[each.start : each.end], said)
        for each in body.sentences[:_FIRST]
    )


def _calls_out(lower: str, said: set[str]) -> bool:
    if len(lower.split()) > _LONGEST or _NO_FEELING.match(lower):
        return False
    return not said.isdisjoint(_WORD.findall(lower))
