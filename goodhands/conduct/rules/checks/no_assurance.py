"""no-assurance: somebody takes an open problem into their hands (seed 000 phase 2, 1; seed 003)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.deciding import missed
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.bringing_in import BROUGHT_IN, KEEPERS
from goodhands.conduct.rules.moves.owning import DEED, OWNERSHIP
from goodhands.conduct.rules.moves.reading import body_of, ending
from goodhands.conduct.rules.signals.closing import is_closing
from goodhands.conduct.rules.signals.reading import due, turn_answered
from goodhands.conduct.rules.signals.senses import is_content
from goodhands.conduct.rules.signals.trouble import problem_told
from goodhands.conduct.rules.spotting import Spot

_ID = "no-assurance"
_OWED = Owed(("problem",), -0.5, ("own", "solved", "brought"), 0.2, leeway=0.0)
_REASON = (
    "Their problem is still open, and nobody here says “I take care of it”. Who sees to it that it ends well?"
)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice a problem that stays open while nothing in the reply takes ownership of it."""
    turn = turn_answered(case)
    if is_content(turn):
        return
    spot = missed(_ID, draft, case, _OWED, suspect(draft, case))
    if spot:
        at = ending(draft)
        fix = Fix("Take it into your hands", at, at, " I'll take care of this myself: …")
        yield due(_ID, turn, spot, _REASON, (fix,))


def suspect(draft: Draft, case: Case) -> Spot | None:
    """Return the open problem, where wordings and odds say that nobody takes it on."""
    turn, body = turn_answered(case), body_of(draft)
    if is_closing(case):
        return None
    is_owned = body.says(OWNERSHIP, DEED, BROUGHT_IN, KEEPERS)
    return _OWED.spot(turn, body, None if is_owned else problem_told(case))


CHECK = Check(_ID, find, is_called_for=True)
