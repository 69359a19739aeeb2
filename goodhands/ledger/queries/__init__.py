"""Every question that pages ask about standings, letters and reviews."""

from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.history import histories, history_of
from goodhands.ledger.queries.letters import (
    LetterUnknown,
    decided,
    find,
    letters_of,
    open_correction,
    waiting,
)
from goodhands.ledger.queries.standings import standing_now, standing_of, standings
from goodhands.ledger.queries.terms import terms_on
from goodhands.ledger.queries.titles import titles_of

__all__ = [
    "LetterUnknown",
    "day_of",
    "decided",
    "find",
    "histories",
    "history_of",
    "letters_of",
    "open_correction",
    "standing_now",
    "standing_of",
    "standings",
    "terms_on",
    "titles_of",
    "waiting",
]
