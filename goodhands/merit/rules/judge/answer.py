"""What the judge answered: only what quotes words that really stand in the letters is taken."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from goodhands.handbook.rules.book import Rule
from goodhands.merit.rules.judge.question import Question

_FENCE = re.compile(r"^\s*```(?:json)?\s*|\s*```\s*$")
_LONGEST_REASON = 300
_LONGEST_PAUSE = timedelta(hours=1)
# Tries for one reply to which the judge answers nonsense; then it is let be.
MOST_TRIES = 3


class JudgeTrouble(Exception):
    """The judge gave no answer that can be used. The message says why, in words for the health page.

    `is_nonsense` tells an answer that makes no sense from a judge that can't be reached.
    """

    def __init__(self, problem: str, *, is_nonsense: bool = False) -> None:
        super().__init__(problem)
        self.is_nonsense = is_nonsense


@dataclass(frozen=True, slots=True)
class Proposal:
    """One finding of the judge, with the place of its quote in the customer's words or in the reply."""

    rule: Rule
    where: Literal["customer", "reply"]
    start: int
    end: int
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer holds: proposals, and how many findings were dropped because nothing bears them out."""

    proposals: tuple[Proposal, ...]
    dropped: int


def content_of(body: bytes) -> str:
    """Return what the judge says in the body of a chat completion. Raises JudgeTrouble."""
    try:
        said = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        said = None
    if not isinstance(said, str):
        raise JudgeTrouble("The judge's answer is no chat completion.", is_nonsense=True)
    return said


def read_verdict(said: str, question: Question) -> Verdict:
    """Read what the judge says. Raises JudgeTrouble if it is not the JSON that was asked for."""
    try:
        findings = json.loads(_FENCE.sub("", said))["findings"]
    except (ValueError, LookupError, TypeError, RecursionError):
        findings = None
    if not isinstance(findings, list):
        raise JudgeTrouble("The judge answered something else than the JSON asked for.", is_nonsense=True)
    proposals: dict[str, Proposal] = {}
    for finding in findings:
        proposal = _proposal(finding, question) if isinstance(finding, dict) else None
        if proposal:
            proposals.setdefault(proposal.rule.id, proposal)
    return Verdict(tuple(proposals.values()), len(findings) - len(proposals))


def _proposal(finding: Mapping[str, Any], question: Question) -> Proposal | None:
    rule = next((rule for rule in question.rules if rule.id == finding.get("rule")), None)
    quote, reason = finding.get("quote"), finding.get("reason")
    if rule is None or not isinstance(quote, str) or not isinstance(reason, str):
        return None
    for where, text in (("customer", question.customer), ("reply", question.reply)):
        place = text.find(quote) if finding.get("where") == where else None
        if place:
            words = text.original[slice(*place)]
            side: Literal["customer", "reply"] = "customer" if where == "customer" else "reply"
            return Proposal(rule, side, *place, words, _tidy(reason))
    return None


def _tidy(reason: str) -> str:
    """Return a reason as one short line, without what no database keeps (NUL, half a surrogate)."""
    kept = reason.replace("\0", "").encode("utf-8", "ignore").decode()
    return " ".join(kept.split())[:_LONGEST_REASON]


def next_try(failures: int, now: datetime) -> datetime:
    """Return when to ask again after so many failures in a row: 1, 2, 4 … minutes, an hour at most."""
    return now + min(timedelta(minutes=2 ** min(failures - 1, 10)), _LONGEST_PAUSE)
