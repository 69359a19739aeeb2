"""no-thanks: who helps us, points something out or praises us is thanked (seed 000 phase 2, 5)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.deciding import missed
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.checks.weighing import asked_of_them
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.reading import body_of, opening
from goodhands.conduct.rules.moves.thanking import THANKS
from goodhands.conduct.rules.signals.effort import EFFORT, TRIED
from goodhands.conduct.rules.signals.reading import due, first_of, turn_answered
from goodhands.conduct.rules.signals.reports import POINTED_OUT, PRAISE
from goodhands.conduct.rules.signals.senses import CUSTOMER
from goodhands.conduct.rules.signals.upset import upset
from goodhands.conduct.rules.spotting import Passage, Spot

_ID = "no-thanks"
_REASON = "They took trouble for us here. Say thank you for that very thing, in a sentence of its own."

_OWED = Owed(("credit",), 3.0, ("thanks",), -0.5, leeway=2.5)
_OWED_FOR_ASKED = Owed(("credit",), 1.0, ("thanks",), -0.5, leeway=2.0)
_ASKED_FOR = 0.0  # odds from which our last message asked the customer for something
_MANY_TRIES = 3


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice effort, a hint or praise in the turn answered that the body of the reply does not thank for."""
    turn = turn_answered(case)
    spot = missed(_ID, draft, case, _OWED, suspect(draft, case))
    if spot:
        at = opening(draft)
        fix = Fix("Begin with thanks", at, at, "Thank you for … ")
        yield due(_ID, turn, spot, _REASON, (fix,))


def suspect(draft: Draft, case: Case) -> Spot | None:
    """Return the words to thank for, where wordings and odds say that thanks are owed."""
    turn, body = turn_answered(case), body_of(draft)
    listed = None if body.says(THANKS) else _helped(turn)
    is_asked_for = _was_asked_for(case)
    spot = (_OWED_FOR_ASKED if is_asked_for else _OWED).spot(turn, body, listed)
    return spot if listed or is_asked_for or not _only_complains(turn) else None


def _was_asked_for(case: Case) -> bool:
    """Tell whether our last message asked the customer to do something: then the answer is their effort."""
    return asked_of_them(case) >= _ASKED_FOR


def _only_complains(turn: Passage) -> bool:
    """Tell whether a message speaks more of the writer's own problem than of anything to thank for."""
    return CUSTOMER.odds(turn, "problem") > CUSTOMER.odds(turn, "credit")


def _helped(passage: Passage) -> Spot | None:
    tried = passage.spots(TRIED)
    if len(tried) >= _MANY_TRIES:
        return tried[0]
    return first_of(passage, EFFORT, POINTED_OUT) or (None if upset(passage) else first_of(passage, PRAISE))


CHECK = Check(_ID, find, is_called_for=True)
