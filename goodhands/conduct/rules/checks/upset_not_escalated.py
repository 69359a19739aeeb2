"""upset-not-escalated: who is clearly upset is passed on (seed 000 phase 1, 1.c; phase 2, 2)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.bringing_in import BROUGHT_IN, KEEPERS
from goodhands.conduct.rules.moves.handing_on import handed_on, keeps_to_itself
from goodhands.conduct.rules.moves.reading import body_of, ending
from goodhands.conduct.rules.signals.authority import LEGAL, MANAGER
from goodhands.conduct.rules.signals.in_charge import IN_CHARGE
from goodhands.conduct.rules.signals.law import LAW
from goodhands.conduct.rules.signals.reading import due, first_of, turn_answered
from goodhands.conduct.rules.signals.senses import is_content
from goodhands.conduct.rules.signals.triggers import BROUGHT_IN_TOO, KEEPERS_TOO, LEGAL_TOO, MANAGER_TOO
from goodhands.conduct.rules.signals.upset import upset
from goodhands.conduct.rules.spotting import Passage, Spot

_ID = "upset-not-escalated"
_FROM, _FURTHER_FROM = 2.5, 2.0  # whoever asks for someone in charge, or goes to law, may be angry quietly
_UNTIL, _NEVER = -1.0, 99.0
_TAKERS = (BROUGHT_IN, BROUGHT_IN_TOO, KEEPERS, KEEPERS_TOO)
_FURTHER = (LEGAL, LEGAL_TOO, LAW, MANAGER, MANAGER_TOO, IN_CHARGE)
_REASON = "Nobody this upset should depend on one of us alone. Bring in sales or your manager, and say so."


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice an upset customer whom neither record nor reply shows with sales or a manager."""
    if case.state.get("escalated"):
        return
    turn, body = turn_answered(case), body_of(draft)
    if is_content(turn) or handed_on(body, *_TAKERS):
        return
    spot = _spot(turn, body)
    if spot:
        at = ending(draft)
        fix = Fix(
            "Say who has been brought in", at, at, " I have brought this to …, who will call you by … ."
        )
        yield due(_ID, turn, spot, _REASON, (fix,))


def _spot(turn: Passage, body: Passage) -> Spot | None:
    further = first_of(turn, *_FURTHER)
    owed = Owed(
        ("upset",),
        _FURTHER_FROM if further else _FROM,
        ("brought",),
        _NEVER if keeps_to_itself(body) else _UNTIL,
        leeway=1.5,
    )
    return owed.spot(turn, body, upset(turn) or further)


CHECK = Check(_ID, find, is_called_for=True)
