"""missed-congratulation: good news that a customer shares gets a warm word (seed 000 phase 2, 6)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.deciding import missed
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.reading import body_of, opening
from goodhands.conduct.rules.moves.rejoicing import JOY
from goodhands.conduct.rules.signals.news import NEWS
from goodhands.conduct.rules.signals.reading import due, first_of, turn_answered
from goodhands.conduct.rules.spotting import Spot

_ID = "missed-congratulation"
_OWED = Owed(("news",), 1.5, ("joy",), -2.0, leeway=0.5)
_REASON = "They shared good news with you. Be glad with them for half a line before you come to business."


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice good news in the turn answered on which the reply says nothing warm."""
    turn = turn_answered(case)
    spot = missed(_ID, draft, case, _OWED, suspect(draft, case))
    if spot:
        at = opening(draft)
        fix = Fix("Congratulate", at, at, "Congratulations on … ")
        yield due(_ID, turn, spot, _REASON, (fix,))


def suspect(draft: Draft, case: Case) -> Spot | None:
    """Return the good news, where wordings and odds say that a warm word on it is owed."""
    turn, body = turn_answered(case), body_of(draft)
    return _OWED.spot(turn, body, None if body.says(JOY) else first_of(turn, NEWS))


CHECK = Check(_ID, find, is_called_for=True)
