"""What the review desk shows. The monitor and management see it, nobody else."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from goodhands.accounts.models import Person
from goodhands.merit.models import Comment, Incident
from goodhands.merit.queries.second_looks import hidden_from

PAGE_SIZE = 30
_ORDER = ("-weight", "-occurred_at", "-id")
_S = Incident.State
# What was proposed of somebody who left waits with their closed record, in case they come back.
_CAN_BE_WEIGHED = Q(person__is_active=True)
# What an incident is shown with.
EVIDENCE = (
    *("person", "proposer", "message__conversation__contact", "message__conversation__inbox"),
    *("message__author", "conversation__contact", "conversation__inbox"),
)
# What a list of the desk holds, by its name.
_STATES: dict[str, tuple[Incident.State, ...]] = {
    "proposed": (_S.PROPOSED,),
    "confirmed": (_S.CONFIRMED, _S.UPHELD),
    "coached": (_S.COACHED,),
    "dismissed": (_S.DISMISSED, _S.OVERTURNED),
    "disputed": (_S.DISPUTED,),
}


class IncidentUnknown(Exception):
    """There is no such incident, or the person may not see it."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which incidents the queue shows; empty means any."""

    state: str = Incident.State.PROPOSED
    behaviour: str = ""
    inbox_slug: str = ""
    person_id: int | None = None
    tier: str = ""
    since: date | None = None
    only_examples: bool = False
    only_asked: bool = False

    @property
    def is_queue(self) -> bool:
        """Tell whether all that is shown waits to be weighed."""
        return self.state == Incident.State.PROPOSED and not (self.only_examples or self.only_asked)


def visible_to(person: Person) -> QuerySet[Incident]:
    """Return the incidents that a person may see on the review desk.

    What waits for a second, blind look stays hidden from all but who decided first.
    """
    if not person.sees_every_inbox:
        return Incident.objects.none()
    return Incident.objects.exclude(pk__in=hidden_from(person))


def queue(person: Person, filters: Filters, *, offset: int = 0, size: int = PAGE_SIZE) -> list[Incident]:
    """Return incidents, the gravest first, then the newest."""
    found = _wanted(person, filters).select_related(
        "person", "proposer", "message__conversation__inbox", "conversation__inbox"
    )
    if not filters.only_examples and filters.state != Incident.State.PROPOSED:
        found = found.prefetch_related("decisions__by")
    return list(found.order_by(*_ORDER)[offset : offset + size])


def neighbours(person: Person, filters: Filters, incident: Incident) -> tuple[int | None, int | None]:
    """Return the ids before and after this incident in the queue, whether it stands there or not."""
    w, at, pk = incident.weight, incident.occurred_at, incident.pk
    above = Q(weight__gt=w) | Q(weight=w, occurred_at__gt=at) | Q(weight=w, occurred_at=at, pk__gt=pk)
    below = Q(weight__lt=w) | Q(weight=w, occurred_at__lt=at) | Q(weight=w, occurred_at=at, pk__lt=pk)
    rows = _wanted(person, filters).exclude(pk=pk)
    before = rows.filter(above).order_by("weight", "occurred_at", "pk").values_list("pk", flat=True).first()
    after = rows.filter(below).order_by(*_ORDER).values_list("pk", flat=True).first()
    return before, after


def _wanted(person: Person, filters: Filters) -> QuerySet[Incident]:
    wanted = Q(is_example=True) if filters.only_examples else Q(state__in=_STATES[filters.state])
    if filters.is_queue:
        wanted &= _CAN_BE_WEIGHED
    if filters.only_asked:
        wanted = Q(pk__in=_asked())
    if filters.behaviour:
        wanted &= Q(behaviour=filters.behaviour)
    if filters.inbox_slug:
        slug = filters.inbox_slug
        wanted &= Q(message__conversation__inbox__slug=slug) | Q(conversation__inbox__slug=slug)
    if filters.person_id:
        wanted &= Q(person=filters.person_id)
    if filters.tier:
        wanted &= Q(tier=filters.tier)
    if filters.since:
        wanted &= Q(occurred_at__gte=datetime.combine(filters.since, time(), ZoneInfo(person.time_zone)))
    return visible_to(person).filter(wanted)


def _asked() -> QuerySet[Comment, Any]:
    """Return the incidents about which somebody asked and nobody has answered."""
    later = Comment.objects.filter(incident=OuterRef("incident"), pk__gt=OuterRef("pk"))
    return Comment.objects.filter(~Exists(later), kind=Comment.Kind.QUESTION).values("incident")


def waiting(person: Person) -> dict[str, int]:
    """Return how many disputes and questions wait for those who judge, by the name of their list."""
    disputed, asked = Q(state=_S.DISPUTED), Q(pk__in=_asked())
    counts = {"disputed": Count("pk", filter=disputed), "asked": Count("pk", filter=asked)}
    return visible_to(person).filter(disputed | asked).order_by().aggregate(**counts)


def find(person: Person, incident_id: int) -> Incident:
    """Return one incident with its message and conversation. Raises IncidentUnknown."""
    found = visible_to(person).select_related(*EVIDENCE).filter(pk=incident_id).first()
    if found is None:
        raise IncidentUnknown(f"There is no incident {incident_id} that you can see.")
    return found


def waiting_count(person: Person, cap: int = 1000) -> int:
    """Return how many incidents wait for a decision, counted up to `cap`."""
    proposed = visible_to(person).filter(_CAN_BE_WEIGHED, state=Incident.State.PROPOSED)
    return proposed.order_by()[:cap].count()
