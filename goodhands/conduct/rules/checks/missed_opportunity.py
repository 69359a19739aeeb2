"""missed-opportunity: who wants to buy gets an offer or a person (seed 000 phase 2, 3 and 4)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.deciding import missed
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.advancing import ADVANCE
from goodhands.conduct.rules.moves.bringing_in import BROUGHT_IN
from goodhands.conduct.rules.moves.reading import body_of, ending
from goodhands.conduct.rules.signals.buying import BROWSING, BUYING
from goodhands.conduct.rules.signals.reading import due, first_of, turn_answered
from goodhands.conduct.rules.signals.trouble import troubles
from goodhands.conduct.rules.spotting import Spot

_ID = "missed-opportunity"
_OWED = Owed(("buying",), 1.5, ("advance", "brought"), 0.0)
_REASON = (
    "They want to buy. Give them a price, an offer or a next step, or a named colleague from sales who will."
)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice buying interest that the reply neither advances nor hands on, nor the record holds."""
    if case.state.get("opportunity_created"):
        return
    turn = turn_answered(case)
    spot = missed(_ID, draft, case, _OWED, suspect(draft, case))
    if spot:
        at = ending(draft)
        fix = Fix("Offer the next step", at, at, " Shall I … for you by …?")
        yield due(_ID, turn, spot, _REASON, (fix,))


def suspect(draft: Draft, case: Case) -> Spot | None:
    """Return the buying interest, where wordings and odds say that it is neither advanced nor handed on."""
    turn, body = turn_answered(case), body_of(draft)
    listed = first_of(turn, BUYING) or (None if troubles(turn) else first_of(turn, BROWSING))
    is_met = body.says(ADVANCE, BROUGHT_IN) or body.asks
    return _OWED.spot(turn, body, None if is_met else listed)


CHECK = Check(_ID, find, is_called_for=True)
