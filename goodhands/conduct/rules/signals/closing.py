"""Whether the customer closes the talk: "that's all, thanks" (RULES `conversation-ender`)."""

import re

from goodhands.conduct.rules.asks import asks_of
from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.signals.buying import BUYING
from goodhands.conduct.rules.signals.farewells import FAREWELL, GRATITUDE, OUTCOME
from goodhands.conduct.rules.signals.reading import first_of, turn_answered
from goodhands.conduct.rules.signals.trouble import troubles
from goodhands.conduct.rules.spotting import Passage, Spot

_SHORT_WORDS = 45
_BARE_THANKS = 3
_TAIL = 200
_MORE_TO_COME = re.compile(
    r"\b(?:one|a|just a) (?:moment|second|sec|minute|min)\b|\bbear with me\b|\bhold on\b|\bhang on\b|"
    r"\b(?:let me|i'll (?:just|quickly)|i'm just) (?:just |quickly |now )?(?:check|look|see|ask|find|test)\w*\b"
)

_HOWEVER = re.compile(
    r"\b(?:though|however|unfortunately|still not|still no|still (?:the same|dark|cold|slow))\b"
)


def farewell(case: Case) -> Spot | None:
    """Return the words with which the turn answered closes the talk; None if it asks or reports anything."""
    passage = turn_answered(case)
    if asks_of(case):
        return None
    spot = first_of(passage, FAREWELL) or _gratitude(passage, case)
    if spot is None or _HOWEVER.search(passage.lower) or troubles(passage) or passage.says(BUYING):
        return None
    return spot


def is_closing(case: Case) -> bool:
    """Tell whether the turn answered closes the talk."""
    return farewell(case) is not None


def _gratitude(passage: Passage, case: Case) -> Spot | None:
    """Return words of thanks in a short turn; a bare "Thanks," above a name is how a letter ends, no more."""
    if passage.word_count > _SHORT_WORDS or is_awaited(case):
        return None
    for spot in passage.spots(GRATITUDE):
        sentence = passage.sentences[spot.sentence]
        if len(passage.sentences) == 1 or len(sentence.text.split()) >= _BARE_THANKS:
            return spot
        if spot.sentence == 0:
            return spot
    has_answers = any(turn.sender == "agent" for turn in case.turns)
    return first_of(passage, OUTCOME) if has_answers else None


def is_awaited(case: Case) -> bool:
    """Tell whether our last message announced another: "Thanks!" to "one moment" ends nothing."""
    ours = next((turn.text for turn in reversed(case.turns) if turn.sender == "agent"), "")
    return _MORE_TO_COME.search(ours.lower()[-_TAIL:]) is not None
