"""escalation-needed: some matters are never decided alone (seed 002 section 10; seed 003)."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.bringing_in import BROUGHT_IN, KEEPERS
from goodhands.conduct.rules.moves.handing_on import handed_on
from goodhands.conduct.rules.moves.reading import body_of, ending
from goodhands.conduct.rules.signals.authority import LEGAL, MANAGER
from goodhands.conduct.rules.signals.disputes import large_dispute
from goodhands.conduct.rules.signals.hard import hardly, surely
from goodhands.conduct.rules.signals.in_charge import IN_CHARGE, NO_BOSS
from goodhands.conduct.rules.signals.intruders import INTRUDERS, NO_BREAK_IN, done_by_others
from goodhands.conduct.rules.signals.law import LAW, NO_LAW
from goodhands.conduct.rules.signals.personal import NOT_OF_PERSONS, PERSONAL
from goodhands.conduct.rules.signals.reading import due, due_earlier, message, turn_answered
from goodhands.conduct.rules.signals.safety import PRIVACY, SECURITY, THREAT
from goodhands.conduct.rules.signals.triggers import (
    BROUGHT_IN_TOO,
    KEEPERS_TOO,
    LEGAL_TOO,
    MANAGER_TOO,
    NO_MANAGER,
    NO_THREAT,
    NOT_PERSONAL,
    OTHERS_QUARREL,
    PRIVACY_TOO,
    SECURITY_TOO,
    THREAT_TOO,
)
from goodhands.conduct.rules.spotting import Passage, Signs, Spot

_ID = "escalation-needed"


class Trigger(NamedTuple):
    """What must go further: how it is found, who may take it, how a colleague says it."""

    find: Callable[[Passage, Case], Spot | None]
    takers: tuple[Signs, ...]
    reason: str


def _says(label: str, *lists: Signs, but: tuple[Signs, ...] = ()) -> Callable[[Passage, Case], Spot | None]:
    """Return how to find the first of some lists, or what surely means the same; a sentence that says `but`
    is about something else.
    """

    def find_spot(passage: Passage, _: Case) -> Spot | None:
        elsewhere = {spot.sentence for signs in but for spot in passage.spots(signs)}
        found = [spot for signs in lists for spot in passage.spots(signs)]
        if found and not hardly(passage):
            listed = next((spot for spot in found if spot.sentence not in elsewhere), None)
        else:
            listed = None
        sure = surely(passage, label)
        return listed or (sure if sure and sure.sentence not in elsewhere else None)

    return find_spot


_INTRUSION = _says("security", SECURITY, SECURITY_TOO, INTRUDERS, but=(NO_BREAK_IN,))


def _broken_into(passage: Passage, case: Case) -> Spot | None:
    return _INTRUSION(passage, case) or done_by_others(passage)


_LEADERS = (BROUGHT_IN, BROUGHT_IN_TOO)
_ALL = (*_LEADERS, KEEPERS, KEEPERS_TOO)
TRIGGERS = (
    Trigger(
        _says("threat", THREAT, THREAT_TOO, but=(NO_THREAT,)),
        _ALL,
        "This is a threat or abuse. Don't carry it alone: your manager has to know before you answer.",
    ),
    Trigger(
        _broken_into,
        _ALL,
        "This may be a security incident. Its people must have it now; tell the customer that they do.",
    ),
    Trigger(
        _says("privacy", PRIVACY, PRIVACY_TOO, PERSONAL, but=(NOT_PERSONAL, NOT_OF_PERSONS)),
        _ALL,
        "Personal data has its own rules and deadlines. Hand this to whoever answers for them, and say so.",
    ),
    Trigger(
        _says("legal", LEGAL, LEGAL_TOO, LAW, but=(OTHERS_QUARREL, NO_LAW)),
        _ALL,
        "Lawyers or an authority come up here. That is for a manager; the customer should hear who has it.",
    ),
    Trigger(
        _says("manager", MANAGER, MANAGER_TOO, IN_CHARGE, but=(NO_MANAGER, NO_BOSS)),
        _LEADERS,
        "They ask for someone in charge. Give them a name, and when that person will call.",
    ),
    Trigger(
        large_dispute,
        _LEADERS,
        "More than $100 is in dispute. That goes over your manager's desk; tell the customer whose it is.",
    ),
)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice a hard trigger in the conversation that neither record nor reply shows to be escalated."""
    if case.state.get("escalated"):
        return
    current = turn_answered(case)
    body = body_of(draft)
    for trigger in TRIGGERS:
        spot = trigger.find(current, case)
        if spot:
            if not handed_on(body, *trigger.takers):
                at = ending(draft)
                fix = Fix(
                    "Say who has it now", at, at, " I have handed this to …, who will write to you by … ."
                )
                yield due(_ID, current, spot, trigger.reason, (fix,))
            return
    yield from _left_from_before(body, case)


def _left_from_before(body: Passage, case: Case) -> Iterable[Finding]:
    """Notice a trigger in an earlier message that no message of ours since then has taken further."""
    open_trigger: tuple[Passage, Spot, Trigger] | None = None
    for turn in case.turns:
        passage = message(turn.text)
        if turn.sender == "agent":
            if open_trigger and handed_on(passage, *open_trigger[2].takers):
                open_trigger = None
            continue
        for trigger in TRIGGERS:
            spot = trigger.find(passage, case)
            if spot:
                open_trigger = (passage, spot, trigger)
                break
    if open_trigger and not handed_on(body, *open_trigger[2].takers):
        passage, spot, trigger = open_trigger
        yield due_earlier(_ID, case, passage, spot, trigger.reason)


CHECK = Check(_ID, find, is_called_for=True)
