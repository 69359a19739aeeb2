"""missed-congratulation: good news that a customer shares gets a warm word (seed 000 phase 2, 6)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.reading import body_of, opening
from goodhands.conduct.rules.moves.rejoicing import JOY
from goodhands.conduct.rules.signals.news import NEWS
from goodhands.conduct.rules.signals.reading import due, first_of, turn_answered

_ID = "missed-congratulation"
_OWED = Owed(("news",), 1.5, ("joy",), -2.0, leeway=0.5)
_REASON = "They shared good news with you. Be glad with them for half a line before you come to business."


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice good news in the turn answered on which the reply says nothing warm."""
    turn, body = turn_answered(case), body_of(draft)
    spot = _OWED.spot(turn, body, None if body.says(JOY) else first_of(turn, NEWS))
    if spot:
        at = opening(draft)
        yield due(_ID, turn, spot, _REASON, (Fix("Congratulate", at, at, "Congratulations on … "),))


CHECK = Check(_ID, find)
