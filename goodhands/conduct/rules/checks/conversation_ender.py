"""conversation-ender: the last word leaves the door open (seed 000 phase 2, 7; seed 004)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.leaving_open import INVITATION, OPEN_DOOR, SHUT
from goodhands.conduct.rules.moves.reading import body_of, ending
from goodhands.conduct.rules.signals.closing import farewell, is_awaited
from goodhands.conduct.rules.signals.reading import due, turn_answered
from goodhands.conduct.rules.signals.senses import CUSTOMER
from goodhands.conduct.rules.zones import Span

_ID = "conversation-ender"
_OWED = Owed(("farewell",), 1.5, ("door",), -2.5, leeway=2.5)
_ASKED = 1.0  # odds from which the turn asks something, and so ends nothing
_SHUT = "This tells the customer that we are done with them. Tell them instead how to come back."
_SILENT = "They say goodbye; be the one who keeps the door open: a tip, a question, or when to write again."


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice a reply that announces the end, or that answers a goodbye with nothing to come back for."""
    body = body_of(draft)
    shut = body.spots(SHUT)
    if body.asks or body.says(INVITATION if shut else OPEN_DOOR):
        return
    at = ending(draft)
    fixes = (Fix("Leave the door open", at, at, " If …, write to me any time."),)
    if shut:
        yield draft.finding(_ID, Span(*shut[0][:2]), _SHUT, fixes)
        return
    turn = turn_answered(case)
    goodbye = farewell(case)
    if CUSTOMER.odds(turn, "ask") >= _ASKED or (goodbye is None and is_awaited(case)):
        return
    spot = _OWED.spot(turn, body, goodbye)
    if spot:
        yield due(_ID, turn, spot, _SILENT, fixes)


CHECK = Check(_ID, find, is_called_for=True)
