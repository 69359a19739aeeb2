"""empathy-missing: trouble gets a word of sympathy (seed 000 phase 1, 1.b; seed 002 section 6; seed 003)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.deciding import missed
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.echo import exclaims
from goodhands.conduct.rules.moves.reading import body_of, opening
from goodhands.conduct.rules.moves.sympathy import SYMPATHY
from goodhands.conduct.rules.signals.reading import due, turn_answered
from goodhands.conduct.rules.signals.senses import is_content
from goodhands.conduct.rules.signals.trouble import trouble_told
from goodhands.conduct.rules.spotting import Spot

_ID = "empathy-missing"
_REASON = (
    "This cost the customer time, money or nerves, and the reply passes over it. "
    "One honest sentence about it, first, and the rest is read more kindly."
)
_OWED = Owed(("trouble",), -0.5, ("sympathy",), -1.0, leeway=0.5)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice that the turn answered tells of trouble and the reply shows no feeling about it."""
    turn = turn_answered(case)
    if is_content(turn):
        return
    spot = missed(_ID, draft, case, _OWED, suspect(draft, case))
    if spot:
        at = opening(draft)
        fix = Fix("Begin with their trouble", at, at, "I'm sorry about …\n\n")
        yield due(_ID, turn, spot, _REASON, (fix,))


def suspect(draft: Draft, case: Case) -> Spot | None:
    """Return the words that tell of trouble, where wordings and odds say that sympathy is owed."""
    turn, body = turn_answered(case), body_of(draft)
    if exclaims(body, turn):
        return None
    return _OWED.spot(turn, body, None if body.says(SYMPATHY) else trouble_told(case))


CHECK = Check(_ID, find, is_called_for=True)
