"""Every question that pages ask about standings, letters and reviews."""

from goodhands.ledger.queries.causes import OUTCOMES, TOLD, causes, due_as_drafted, review_of
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.hires import new_hire_of
from goodhands.ledger.queries.history import histories, history_of
from goodhands.ledger.queries.letters import PAGE_SIZE as LETTERS_SIZE
from goodhands.ledger.queries.letters import (
    LetterUnknown,
    decided,
    find,
    letters_of,
    open_correction,
    open_corrections,
    to_acknowledge,
    waiting,
)
from goodhands.ledger.queries.reviews import (
    ReviewUnknown,
    find_review,
    held_reviews,
    open_reviews,
    reviews_of,
)
from goodhands.ledger.queries.standings import standing_now, standing_of, standings
from goodhands.ledger.queries.terms import terms_on
from goodhands.ledger.queries.titles import titles_of
from goodhands.ledger.queries.year_end import year_end_lists
from goodhands.ledger.queries.year_end_csv import year_end_csv

__all__ = [
    "LETTERS_SIZE",
    "OUTCOMES",
    "TOLD",
    "LetterUnknown",
    "ReviewUnknown",
    "causes",
    "day_of",
    "decided",
    "due_as_drafted",
    "find",
    "find_review",
    "held_reviews",
    "histories",
    "history_of",
    "letters_of",
    "new_hire_of",
    "open_correction",
    "open_corrections",
    "open_reviews",
    "review_of",
    "reviews_of",
    "standing_now",
    "standing_of",
    "standings",
    "terms_on",
    "titles_of",
    "to_acknowledge",
    "waiting",
    "year_end_csv",
    "year_end_lists",
]
