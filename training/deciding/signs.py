"""Which signs each rule is decided by, and from which chance on: names as in `checks/weighing.py`."""

from collections.abc import Callable
from dataclasses import dataclass

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.checks import (
    empathy_missing,
    expectation_missing,
    missed_congratulation,
    missed_opportunity,
    no_assurance,
    no_thanks,
)
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.spotting import Spot


@dataclass(frozen=True, slots=True)
class Plan:
    """How the model of a rule is made: how suspicion is told, which signs it sees, and when it says yes.

    `limit` is the chance from which on it does, `if_suspected` the same where there is suspicion.
    """

    suspicion: Callable[[Draft, Case], float]
    limit: float
    if_suspected: float
    signs: tuple[str, ...]


def _customer(way: str, *names: str) -> tuple[str, ...]:
    return tuple(f"customer {way} {name}" for name in names)


def _reply(way: str, *names: str) -> tuple[str, ...]:
    return tuple(f"reply {way} {name}" for name in names)


def _of(suspect: Callable[[Draft, Case], Spot | None]) -> Callable[[Draft, Case], float]:
    return lambda draft, case: float(suspect(draft, case) is not None)


_LENGTHS = ("customer length", "reply length", "suspicion")
_OPEN = ("trouble", "problem")

PLANS = {
    "empathy-missing": Plan(
        _of(empathy_missing.suspect),
        0.4,
        0.5,
        (
            *_customer("says", *_OPEN, "upset", "credit", "farewell", "buying", "news", "ask"),
            *_customer("wholly", "trouble", "problem+trouble"),
            *_customer("lists", "felt", "grief", "let_down", "fault", "breakdown", "outrage", "reproach"),
            *_reply("says", "sympathy", "joy", "thanks"),
            "reply wholly sympathy",
            "reply lists sympathy",
            *("troubled", "content", *_LENGTHS),
        ),
    ),
    "expectation-missing": Plan(
        lambda draft, case: expectation_missing.suspicion(draft, expectation_missing.suspect(draft, case)),
        0.55,
        0.3,
        (
            *_customer("says", *_OPEN, "ask", "farewell", "buying", "credit", "news"),
            *_reply("says", "expect", "do", "nothing", "commit", "own", "solved", "brought", "advance"),
            *_reply("says", "door", "negative", "sympathy", "shut", "thanks", "joy"),
            *_reply("surely", "expect", "do"),
            *_reply("ends", "expect", "do"),
            *("asks back", "chat", *_LENGTHS),
        ),
    ),
    "no-thanks": Plan(
        _of(no_thanks.suspect),
        0.6,
        0.4,
        (
            *_customer("says", "credit", *_OPEN, "upset", "buying", "farewell", "ask", "news", "dispute"),
            "customer surely credit",
            *_customer("lists", "effort", "tried", "pointed_out", "praise", "in_passing"),
            *_reply("says", "thanks", "sympathy", "joy"),
            "reply surely thanks",
            "reply lists thanks",
            *("asked of them", "upset", "first reply", *_LENGTHS),
        ),
    ),
    "missed-congratulation": Plan(
        _of(missed_congratulation.suspect),
        0.55,
        0.35,
        (
            *_customer("says", "news", *_OPEN, "credit", "buying", "ask", "farewell", "upset"),
            *("customer surely news", "customer wholly news", "customer lists news"),
            *_reply("says", "joy", "thanks", "door"),
            *("reply surely joy", "reply lists joy", *_LENGTHS),
        ),
    ),
    "missed-opportunity": Plan(
        _of(missed_opportunity.suspect),
        0.5,
        0.45,
        (
            *_customer("says", "buying", *_OPEN, "upset", "ask", "credit"),
            "customer surely buying",
            *_customer("lists", "buying", "browsing"),
            *_reply("says", "advance", "brought", "expect", "commit", "do", "negative", "own"),
            "reply surely advance",
            *_reply("lists", "advance", "brought_in", "sent_away"),
            *("asks back", "troubled", *_LENGTHS),
        ),
    ),
    "no-assurance": Plan(
        _of(no_assurance.suspect),
        0.35,
        0.45,
        (
            *_customer("says", *_OPEN, "upset", "ask", "buying", "credit", "farewell"),
            *_customer("wholly", "problem", "problem+trouble"),
            *_customer("lists", "fault", "breakdown"),
            *_reply("says", "own", "solved", "brought", "commit", "expect", "do", "nothing", "sympathy"),
            *("reply says negative", "reply wholly own+solved+brought"),
            *_reply("surely", "own", "solved"),
            *_reply("lists", "ownership", "deed", "brought_in", "looking"),
            *("content", "escalated", *_LENGTHS),
        ),
    ),
}
