"""The monitor reports what the engine did not find (QM-01)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.models import Message
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import TIERS, Handbook, Rule
from goodhands.merit.actions.deciding import acknowledge, confirm
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.actions.once import require_first
from goodhands.merit.models import Incident
from goodhands.merit.queries.coaching import is_coaching
from goodhands.merit.rules.evidence import place_of
from goodhands.merit.rules.weighing import weight


@dataclass(frozen=True, slots=True)
class Report:
    """What a reply breaks: the rule, the words that show it, what is wrong with them, and how grave it is.

    `tier` is empty for what the handbook suggests; another is explained by the reason.
    """

    behaviour: str
    words: str
    reason: str
    tier: str = ""


def report(message: Message, seen: Report, *, by: Person, now: datetime) -> Incident:
    """Report an incident that the monitor saw; it is confirmed at once, or coaching if the writer is new.

    Raises NotAllowed but for the monitor, DecisionRefused for a customer's message, an unknown rule or tier,
    and without a reason.
    """
    author, handbook, rule = _checked(message, seen, now)
    with transaction.atomic():
        require_first(message, author, by, ("demerit", rule.id, seen.words[:2000]))
        start, end = place_of(seen.words, message.reply)
        incident = Incident.objects.create(
            person=author,
            message=message,
            behaviour=rule.id,
            sign="demerit",
            tier=rule.starting_tier or "minor",
            proposed_by="monitor",
            handbook_version=handbook.version_id,
            start=start,
            end=end,
            words=seen.words[:2000],
            reason=seen.reason[:2000],
            weight=weight(rule),
            occurred_at=message.created_at,
            created_at=now,
        )
        if is_coaching(incident):
            acknowledge(incident, by=by, now=now)
        else:
            confirm(incident, by=by, now=now, tier=seen.tier, reason=seen.reason)
        incident.refresh_from_db()
        return incident


def _checked(message: Message, seen: Report, now: datetime) -> tuple[Person, Handbook, Rule]:
    """Return who wrote the reply, the handbook and the rule it breaks. Raises DecisionRefused."""
    author = message.author
    if author is None:
        raise DecisionRefused("Only colleagues' replies are weighed; a customer wrote this.")
    handbook = handbooks.in_force(message.created_at) or handbooks.in_force(now)
    rule = handbook.rule(seen.behaviour) if handbook else None
    if handbook is None or rule is None:
        raise DecisionRefused("Choose the rule that it breaks.")
    if seen.tier and seen.tier not in TIERS:
        raise DecisionRefused(f"There is no tier {seen.tier!r}; choose one of {', '.join(TIERS)}.")
    if not seen.reason.strip():
        raise DecisionRefused("Say what is wrong; the writer will read it.")
    return author, handbook, rule
