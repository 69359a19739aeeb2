"""The person concerned contests what was confirmed; somebody else decides."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.actions.judging import DecisionRefused, locked, record, require_second_judge
from goodhands.merit.models import Incident
from goodhands.merit.queries.disputes import disputable_until, weighed_by


def dispute(incident: Incident, comment: str, *, by: Person, now: datetime) -> None:
    """Contest one's own confirmed incident, with a comment (gap 6).

    Raises NotAllowed for anybody but the person concerned, DecisionRefused without a comment, for what isn't
    a confirmed demerit, and once the window has passed.
    """
    with transaction.atomic():
        fresh = locked(incident)
        if fresh.person_id != by.pk:
            raise NotAllowed("Only the person concerned can dispute it.")
        if not comment.strip():
            raise DecisionRefused("Say why you see it otherwise; whoever decides reads nothing but this.")
        until = disputable_until(fresh)
        if until is None:
            raise DecisionRefused("Only a confirmed demerit can be disputed, and only once.")
        if now.astimezone(ZoneInfo(by.time_zone)).date() > until:
            raise DecisionRefused(f"It could be disputed until {until:%-d %B %Y}. Ask about it instead.")
        _set(fresh, Incident.State.DISPUTED)
        record(fresh, "disputed", by=by, now=now, reason=comment)


def uphold(incident: Incident, reason: str, *, by: Person, now: datetime) -> None:
    """Decide a dispute: it stands. Raises as `overturn` does."""
    _decide(incident, Incident.State.UPHELD, reason, by=by, now=now)


def overturn(incident: Incident, reason: str, *, by: Person, now: datetime) -> None:
    """Decide a dispute: it doesn't stand, and counts no more.

    Raises NotAllowed for who confirmed it, the person concerned and those who may not judge; DecisionRefused
    without a reason and where nothing is disputed.
    """
    _decide(incident, Incident.State.OVERTURNED, reason, by=by, now=now)


def _decide(incident: Incident, state: Incident.State, reason: str, *, by: Person, now: datetime) -> None:
    with transaction.atomic():
        fresh = locked(incident)
        require_second_judge(fresh, weighed_by(fresh), by)
        if fresh.state != Incident.State.DISPUTED:
            raise DecisionRefused("Nothing is disputed here, or somebody has decided it already.")
        if not reason.strip():
            raise DecisionRefused("Say why: whoever disputed it is owed the reason.")
        _set(fresh, state)
        record(fresh, str(state), by=by, now=now, reason=reason)


def _set(fresh: Incident, state: Incident.State) -> None:
    fresh.state = state
    fresh.save(update_fields=["state"])
