"""upset-not-escalated: who is clearly upset is passed on (seed 000 phase 1, 1.c; phase 2, 2)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.bringing_in import BROUGHT_IN, KEEPERS
from goodhands.conduct.rules.moves.reading import body_of, ending
from goodhands.conduct.rules.signals.reading import due, turn_answered
from goodhands.conduct.rules.signals.upset import upset

_ID = "upset-not-escalated"
_OWED = Owed(("upset",), 2.5, ("brought",), -1.0, leeway=1.5)
_REASON = "Nobody this upset should depend on one of us alone. Bring in sales or your manager, and say so."


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice an upset customer whom neither record nor reply shows with sales or a manager."""
    if case.state.get("escalated"):
        return
    turn, body = turn_answered(case), body_of(draft)
    spot = _OWED.spot(turn, body, None if body.says(BROUGHT_IN, KEEPERS) else upset(turn))
    if spot:
        at = ending(draft)
        fix = Fix(
            "Say who has been brought in", at, at, " I have brought this to …, who will call you by … ."
        )
        yield due(_ID, turn, spot, _REASON, (fix,))


CHECK = Check(_ID, find)
