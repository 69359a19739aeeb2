"""Trouble: lost time, loss, frustration, inconvenience (RULES `empathy-missing`; seed 000 phase 1, 1.b)."""

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.signals.anger import OUTRAGE
from goodhands.conduct.rules.signals.authority import LEGAL
from goodhands.conduct.rules.signals.breakdown import BREAKDOWN
from goodhands.conduct.rules.signals.fault import FAULT
from goodhands.conduct.rules.signals.felt import FELT, GRIEF, LET_DOWN
from goodhands.conduct.rules.signals.hard_words import hard_word
from goodhands.conduct.rules.signals.reading import first_of, turn_answered
from goodhands.conduct.rules.signals.reports import IN_PASSING
from goodhands.conduct.rules.signals.safety import SECURITY
from goodhands.conduct.rules.signals.unexplained import unexplained
from goodhands.conduct.rules.spotting import Passage, Spot


def troubles(passage: Passage) -> Spot | None:
    """Return the words that tell of trouble: what it cost or how it felt before what went wrong."""
    said = first_of(passage, FELT, FAULT, BREAKDOWN, LET_DOWN, GRIEF, SECURITY, OUTRAGE, LEGAL)
    return said or hard_word(passage)


def problem(passage: Passage) -> Spot | None:
    """Return the words that tell of a problem that somebody has to solve; a thing said in passing is none."""
    if passage.says(IN_PASSING):
        return None
    return first_of(passage, FAULT, BREAKDOWN, FELT, SECURITY, OUTRAGE) or hard_word(passage)


def trouble_told(case: Case) -> Spot | None:
    """Return the words of the turn answered that tell of trouble, in so many words or by saying nothing else."""
    return troubles(turn_answered(case)) or unexplained(case)


def problem_told(case: Case) -> Spot | None:
    """Return the words of the turn answered that tell of an open problem."""
    return problem(turn_answered(case)) or unexplained(case)
