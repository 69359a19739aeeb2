"""How upset a customer is (RULES `upset-not-escalated`): clearly, or not enough to call somebody."""

import re

from goodhands.conduct.rules.signals.anger import OUTRAGE, REPROACH
from goodhands.conduct.rules.spotting import Passage, Spot
from goodhands.conduct.rules.wordlists import words

_CAPITALS = re.compile(r"(?<![\w-])[A-Z]{3,}(?![\w-])")
_MARKS = re.compile(r"!{2,}|[?!]{2,}")
# Words that are a raised voice in capitals; acronyms, names and thanks in capitals are not.
_SHOUTED = words("""
    again another not never now third second twice still nothing nobody every all and you your fix stop please
    wrong why what how when where the this that days weeks months hours times time two three four five money
    refund reminder final notice must right answer help ever only same really completely immediately today
    broken late even worst need want have been was did does can will sitting
""")
_ENOUGH = 2


def upset(passage: Passage) -> Spot | None:
    """Return the words that show a clearly upset customer, or None.

    One word of outrage is enough; of reproaches it takes two, where a raised voice counts as one.
    """
    outrage = passage.spots(OUTRAGE)
    if outrage:
        return outrage[0]
    reproaches = _apart(passage.spots(REPROACH))
    if reproaches and len(reproaches) + _raises_voice(passage) >= _ENOUGH:
        return reproaches[0]
    return None


def _apart(spots: tuple[Spot, ...]) -> list[Spot]:
    found: list[Spot] = []
    for spot in spots:
        if not found or spot.start >= found[-1].end:
            found.append(spot)
    return found


def _raises_voice(passage: Passage) -> bool:
    if passage.text.isupper() or _MARKS.search(passage.text):
        return True
    return any(word.lower() in _SHOUTED for word in _CAPITALS.findall(passage.text))
