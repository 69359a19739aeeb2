"""Praise: a merit that the monitor gives, confirmed at once."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.models import Message
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import TIERS
from goodhands.merit.actions.judging import DecisionRefused, judged_by, record, require_works_here
from goodhands.merit.actions.once import require_first
from goodhands.merit.models import Incident
from goodhands.merit.rules.praise_kinds import kinds_of
from goodhands.merit.rules.switches import gives_praise


@dataclass(frozen=True, slots=True)
class Praise:
    """What was good in a reply: its kind (praise or a rule's id), the words that show it, and why."""

    behaviour: str
    words: str
    reason: str
    tier: str = "minor"


def praise(message: Message, good: Praise, *, by: Person, now: datetime) -> Incident:
    """Note praise: a merit, confirmed at once, since the monitor gives it (QM-12, QM-13)."""
    author = message.author
    if author is None:
        raise DecisionRefused("Praise is for a colleague's reply; a customer wrote this.")
    if not good.reason.strip():
        raise DecisionRefused("Say what is good about it; praise without words teaches nobody.")
    _require_kind(good, now)
    require_works_here(author)
    with transaction.atomic():
        require_first(message, author, by, ("merit", good.behaviour, good.words[:2000]))
        incident = Incident.objects.create(
            person=author,
            message=message,
            behaviour=good.behaviour,
            sign="merit",
            tier=good.tier,
            proposed_by="monitor",
            words=good.words[:2000],
            reason=good.reason[:2000],
            state=Incident.State.CONFIRMED,
            occurred_at=message.created_at,
            created_at=now,
        )
        record(incident, "praised", by=by, now=now, reason=good.reason, data={"tier": good.tier})
        return incident


def withdraw(incident: Incident, *, by: Person, now: datetime) -> None:
    """Take praise back that one has just given; both stay on record."""
    with transaction.atomic():
        fresh = judged_by(incident, by)
        if fresh.sign != "merit" or fresh.state != Incident.State.CONFIRMED:
            raise DecisionRefused("There is no praise to take back.")
        fresh.state = Incident.State.DISMISSED
        fresh.save(update_fields=["state"])
        record(fresh, "withdrawn", by=by, now=now)


def _require_kind(good: Praise, now: datetime) -> None:
    handbook = handbooks.in_force(now)
    if not gives_praise(handbook):
        raise DecisionRefused("The handbook in force has praise switched off.")
    if good.behaviour not in kinds_of(handbook) and not (handbook and handbook.rule(good.behaviour)):
        raise DecisionRefused("Choose what the praise is for.")
    if good.tier not in TIERS:
        raise DecisionRefused(f"There is no tier {good.tier!r}; choose one of {', '.join(TIERS)}.")
