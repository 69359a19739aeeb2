"""ticket-number-jargon: people are no ticket numbers (seed 004; seed 002, no jargon)."""

import re
from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.phrases import Wording
from goodhands.conduct.rules.wording.desk_talk import DESK_TALK

_ID = "ticket-number-jargon"
WORDING = Wording(*DESK_TALK)
_TICKET = re.compile(r"\btickets?\b")
_DESK = re.compile(
    r"support|help ?desk|service|internal|closed|solved|resolved|escalat|assigned|merged|logged|queue|"
    r"system|status|owner"
)
_HANDLED = re.compile(
    r"\b(?:was|been|is|now|have|will be|i|we) (?:\w+ )?(?:opened|created|raised|logged|queued|escalated|"
    r"reassigned)\b|\bits status\b|\bstatus (?:changed|set|is now)\b|\bsubject line\b"
)
_ADMISSION = re.compile(
    r"\b(?:flight|train|rail|ferry|boarding|airline|concert|festival|museum|cinema|theat(?:re|er)|opera|"
    r"tour|booking|screening|film|movie|matinee|exhibition|zoo|stadium|gig|orchestra|ballet)s?\b|"
    r"(?<!support )\btickets?\b(?! ?(?:#|number|id|no\b|\d))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"number|\bid\b|\bno\.|\bref|#|\d{3}")
_ASKED = re.compile(
    r"\b(?:ticket|case|reference|ref|incident|request|tracking|complaint|enquiry)(?: |-)?(?:number|no\b|"
    r"id\b|#|code|ref)|\ba reference\b|"
    r"\b(?:number|id|reference) (?:for|of|to) (?:this|my|the) (?:case|ticket|complaint|request|report|"
    r"claim|issue|files?)|\bsomething to refer to\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\?|\b(?:need|want|give|send|tell|have|please|like|provide|let me|could|can|would)\b", re.IGNORECASE
)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice the talk of the help desk; travel tickets and a number the customer asked for are none."""
    found = list(WORDING.find(_ID, draft, case))
    if not found:
        return
    has_tickets, asked = _is_about_tickets(case), _asked_for_number(case)
    for finding in found:
        words = finding.words.lower()
        if has_tickets and _TICKET.search(words) and not (_DESK.search(words) or _is_handled(draft, finding)):
            continue
        if asked and _NUMBER.search(words):
            continue
        yield finding


def _is_handled(draft: Draft, finding: Finding) -> bool:
    """Tell whether the words around a ticket say what a desk does with it: "was opened"."""
    return _HANDLED.search(draft.lower[max(0, finding.start - 30) : finding.end + 60]) is not None


def _is_about_tickets(case: Case) -> bool:
    """Tell whether this conversation is about tickets that one travels or gets in with."""
    said = " ".join(
        [*case.customer_facts, *case.customer_facts.values(), *(turn.text for turn in case.turns)]
    )
    return _ADMISSION.search(said) is not None


def _asked_for_number(case: Case) -> bool:
    """Tell whether the customer asked for a number to refer to."""
    said = [turn.text for turn in case.turns if turn.sender == "customer"]
    return any(_ASKED.search(text) and _ASKS.search(text) for text in said)


CHECK = Check(_ID, find)
