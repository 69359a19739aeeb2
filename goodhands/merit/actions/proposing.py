"""Bringing in an incident from wherever it comes: the monitor weighs it as any other (ledger, rule 1)."""

from datetime import datetime

from django.db import IntegrityError, transaction

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.merit.actions.judging import require_works_here
from goodhands.merit.actions.proposals import Proposal, checked_tier
from goodhands.merit.actions.proposers import require_may_propose, source_of
from goodhands.merit.models import Incident
from goodhands.merit.rules.evidence import place_of
from goodhands.merit.rules.weighing import weight_of_tier


def propose(person: Person, proposal: Proposal, *, now: datetime, by: Person | None = None) -> Incident:
    """Bring in an incident for the monitor to weigh; `by` is who does, None the system. Nothing counts yet.

    Proposed again with the same `key`, the first one is returned, whatever has become of it. Raises
    DecisionRefused without words, for an unknown behaviour or tier and a link that is none; NotAllowed for
    a demerit that is brought in by somebody who neither judges nor leads the person, or by themself.
    """
    if by is not None:
        require_works_here(person)
    require_may_propose(person, proposal, by)
    tier = checked_tier(proposal, now)
    before = Incident.objects.filter(key=proposal.key).first() if proposal.key else None
    if before is not None:
        return before
    try:
        with transaction.atomic():
            return Incident.objects.create(
                **_fields(proposal, tier, now),
                person=person,
                proposer=by,
                proposed_by=proposal.source or source_of(person, by),
            )
    except IntegrityError:
        return Incident.objects.get(key=proposal.key)


def _fields(proposal: Proposal, tier: str, now: datetime) -> dict[str, object]:
    at = proposal.occurred_at or now
    handbook = handbooks.in_force(at) or handbooks.in_force(now)
    start, end = place_of(proposal.quote, proposal.message.reply if proposal.message else "")
    return {
        "message": proposal.message,
        "conversation": None if proposal.message else proposal.conversation,
        "link": proposal.link.strip(),
        "behaviour": proposal.behaviour,
        "sign": proposal.sign,
        "tier": tier,
        "key": proposal.key,
        "handbook_version": handbook.version_id if handbook else 0,
        "start": start,
        "end": end,
        "words": proposal.quote[:2000],
        "reason": proposal.reason.strip()[:2000],
        "weight": weight_of_tier(tier),
        "occurred_at": at,
        "created_at": now,
    }
