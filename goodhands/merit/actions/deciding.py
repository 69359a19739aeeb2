"""What the monitor makes of an incident. Each decision is a record of its own, with its reason."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.handbook.rules.book import TIERS
from goodhands.merit.actions.judging import DecisionRefused, judged_by, record, require_works_here
from goodhands.merit.models import Incident
from goodhands.merit.queries.coaching import counts_nothing, is_admitted, is_coaching

_S = Incident.State
_TAKEN_BACK = (_S.PROPOSED, _S.CONFIRMED, _S.COACHED, _S.DISMISSED)


def confirm(incident: Incident, *, by: Person, now: datetime, tier: str = "", reason: str = "") -> None:
    """Say that it happened and matters, at the suggested tier, or at another with the reason why (QM-01).

    Raises DecisionRefused for an unknown tier, another one than suggested without a reason, and coaching.
    """
    if tier and tier not in TIERS:
        raise DecisionRefused(f"There is no tier {tier!r}; choose one of {', '.join(TIERS)}.")
    with transaction.atomic():
        fresh = open_to(incident, by)
        require_works_here(fresh.person)
        if is_coaching(fresh):
            raise DecisionRefused(f"{_why_coaching(fresh)}; acknowledge it as coaching.")
        suggested, chosen = fresh.tier, tier or fresh.tier
        if chosen != suggested and not reason.strip():
            raise DecisionRefused(f"{suggested.capitalize()} is suggested; say why it is {chosen} here.")
        fresh.state, fresh.tier = Incident.State.CONFIRMED, chosen
        fresh.save(update_fields=["state", "tier"])
        data = {"tier": chosen, "suggested": suggested}
        record(fresh, "confirmed", by=by, now=now, reason=reason, data=data)


def acknowledge(incident: Incident, *, by: Person, now: datetime, note: str = "") -> None:
    """Say that it happened and is for coaching only: it never counts (ledger, rule 8; QM-03)."""
    with transaction.atomic():
        fresh = open_to(incident, by)
        if not is_coaching(fresh):
            raise DecisionRefused("This rule counts for them; confirm it, or dismiss it with a reason.")
        fresh.state = Incident.State.COACHED
        fresh.save(update_fields=["state"])
        record(fresh, "coached", by=by, now=now, reason=note)


def dismiss(incident: Incident, reason: str, *, by: Person, now: datetime) -> None:
    """Say that it is none, and why: the reason teaches the check. Raises DecisionRefused without one."""
    if not reason.strip():
        raise DecisionRefused("Say in a few words why it is none; whoever found it learns from it.")
    with transaction.atomic():
        fresh = open_to(incident, by)
        fresh.state = Incident.State.DISMISSED
        fresh.save(update_fields=["state"])
        record(fresh, "dismissed", by=by, now=now, reason=reason)


def reopen(incident: Incident, *, by: Person, now: datetime) -> None:
    """Take a decision back: it is proposed again as it was; the earlier decision stays on record."""
    with transaction.atomic():
        fresh = judged_by(incident, by)
        if fresh.state not in _TAKEN_BACK:
            raise DecisionRefused("A dispute was raised; who settles it decides what stands.")
        if fresh.state != Incident.State.PROPOSED:
            fresh.tier = _suggested(fresh)
            fresh.state = Incident.State.PROPOSED
            fresh.save(update_fields=["state", "tier"])
            record(fresh, "reopened", by=by, now=now)


def _suggested(fresh: Incident) -> str:
    """Return the tier that was suggested before somebody confirmed it at one."""
    confirmed = fresh.decisions.filter(kind="confirmed").order_by("-id").first()
    is_confirmed = fresh.state == Incident.State.CONFIRMED and confirmed is not None
    return str(confirmed.data.get("suggested", fresh.tier)) if is_confirmed and confirmed else fresh.tier


def _why_coaching(incident: Incident) -> str:
    if counts_nothing(incident):
        return "This handbook counts nothing against anybody"
    why = "said so themself" if is_admitted(incident) else "was still learning this rule then"
    return f"{incident.person.name} {why}"


def open_to(incident: Incident, by: Person) -> Incident:
    """Return the incident, locked, if it waits and `by` may weigh it. Raises NotAllowed, DecisionRefused."""
    fresh = judged_by(incident, by)
    if fresh.state != Incident.State.PROPOSED:
        raise DecisionRefused(f"It was {fresh.state} before. Take that back first, if it was wrong.")
    return fresh
