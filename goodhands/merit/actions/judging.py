"""Who may judge an incident, and the record of what they decided."""

from collections.abc import Callable
from datetime import datetime
from functools import cache

from django.conf import settings
from django.utils.module_loading import import_string

from goodhands.accounts.models import Person, Role
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.actions.lot import draw_second_look
from goodhands.merit.models import Decision, Incident


class DecisionRefused(Exception):
    """The decision can't be taken as asked; the message says what is missing."""


def locked(incident: Incident) -> Incident:
    """Return the incident as it stands, locked until the transaction ends."""
    return Incident.objects.select_for_update(of=("self",)).select_related("person").get(pk=incident.pk)


def judged_by(incident: Incident, by: Person) -> Incident:
    """Return the incident, locked, if `by` may judge it. Raises NotAllowed."""
    fresh = locked(incident)
    require_judge(fresh.person, by)
    return fresh


def require_judge(person: Person, by: Person) -> None:
    """Let pass the monitor, but not on their own conduct (QM-01). Raises NotAllowed."""
    if by.role != Role.MONITOR:
        raise NotAllowed("Only the monitor weighs what the system found.")
    if person.pk == by.pk:
        raise NotAllowed("Nobody decides on their own conduct. Ask another monitor.")


def require_works_here(person: Person) -> None:
    """Let pass those who have not left: a closed record takes nothing in. Raises DecisionRefused."""
    if not person.is_active:
        raise DecisionRefused(f"{person.name} has left; the record is closed, and nothing is added to it.")


def may_judge(person: Person) -> bool:
    """Tell who may judge what the monitor weighed: monitors and management."""
    return person.role == Role.MONITOR or person.may_administer


def require_second_judge(incident: Incident, first: int | None, by: Person) -> None:
    """Let pass who may judge, is not the first judge and not the person concerned. Raises NotAllowed."""
    if not may_judge(by):
        raise NotAllowed("Monitors and management decide this.")
    if by.pk == incident.person_id:
        raise NotAllowed("Nobody decides on their own conduct.")
    if by.pk == incident.proposer_id:
        raise NotAllowed("Somebody else than whoever brought it in decides this.")
    if by.pk == first:
        raise NotAllowed("Somebody else than whoever confirmed it decides this.")


def record(
    incident: Incident,
    kind: str,
    *,
    by: Person,
    now: datetime,
    reason: str = "",
    data: dict[str, str] | None = None,
) -> None:
    """Append a decision; the lot says whether somebody else judges it, too. Then whoever is wired is told."""
    made = Decision.objects.create(
        incident=incident, kind=kind, by=by, reason=reason.strip(), data=data or {}, created_at=now
    )
    draw_second_look(made, now=now)
    for listener in listeners():
        listener(made)


@cache
def listeners() -> tuple[Callable[[Decision], None], ...]:
    """Return who hears of a decision, in order, in its transaction (`config/wiring.py`, DECIDED)."""
    wired: tuple[str, ...] = import_string(f"{settings.WIRING}.DECIDED")
    return tuple(import_string(path) for path in wired)
