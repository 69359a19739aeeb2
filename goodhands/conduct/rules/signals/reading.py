"""The customer's side of a conversation, read once: what the turn answered says, and where."""

import re
from functools import lru_cache

from goodhands.conduct.rules.case import Case, Finding, Fix
from goodhands.conduct.rules.draft import lowered
from goodhands.conduct.rules.sentences import sentences
from goodhands.conduct.rules.spotting import Passage, Signs, Spot
from goodhands.conduct.rules.turn import turn_text, written_text

_QUOTED_AT_MOST = 80
_MARKED_AT_MOST = 120
_CLAUSE_END = re.compile(r"[,;:] |\s[–—-]\s|\s?\(")


@lru_cache(maxsize=64)
def message(text: str) -> Passage:
    """Return a customer's words made ready; quoted lines are blanked."""
    written = written_text(text)
    return Passage(text, lowered(written), sentences(written))


def turn_answered(case: Case) -> Passage:
    """Return the customer's messages since the agent's last one as one passage (RULES, "Turn answered")."""
    return message(turn_text(case))


def first_of(passage: Passage, *lists: Signs) -> Spot | None:
    """Return the first place of the first list that has one."""
    return next((spots[0] for signs in lists if (spots := passage.spots(signs))), None)


def due(rule: str, passage: Passage, spot: Spot, reason: str, fixes: tuple[Fix, ...] = ()) -> Finding:
    """Make a finding about words of the turn answered that make something due, as a reader would mark them."""
    start, end = _marked(passage, spot)
    return Finding(rule, start, end, passage.text[start:end], reason, "customer", fixes)


def _marked(passage: Passage, spot: Spot) -> tuple[int, int]:
    """Return the sentences of a spot, or the one around it; of a long one, the part between commas or dashes."""
    sentence = passage.sentences[spot.sentence]
    if spot.start < sentence.start or spot.end > sentence.end:
        return spot.start, spot.end
    if sentence.end - sentence.start <= _MARKED_AT_MOST:
        return sentence.start, sentence.end
    before = passage.text[sentence.start : spot.start]
    breaks = [match.end() for match in _CLAUSE_END.finditer(before)]
    start = sentence.start + (breaks[-1] if breaks else 0)
    after = _CLAUSE_END.search(passage.text, spot.end, sentence.end)
    return start, (after.start() if after else sentence.end)


def due_earlier(rule: str, case: Case, passage: Passage, spot: Spot, reason: str) -> Finding:
    """Make a finding about words of an earlier message; the reason quotes them, the turn is marked."""
    words = " ".join(passage.text[spot.start : spot.end].split())
    short = words if len(words) <= _QUOTED_AT_MOST else f"{words[:_QUOTED_AT_MOST]}…"
    current = turn_text(case)
    return Finding(rule, 0, len(current), current, f"{reason} Earlier they wrote: “{short}”", "customer")
