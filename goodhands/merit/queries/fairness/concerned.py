"""What is found and confirmed for whom: by team, and by person where the handbook lets management see it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import BooleanField, Count, ExpressionWrapper, Q, QuerySet

from goodhands.accounts.models import Person, Role
from goodhands.accounts.people import PersonQuerySet
from goodhands.inboxes import queries as inboxes
from goodhands.inboxes.models import Inbox, Membership
from goodhands.merit.models import Incident, Reading
from goodhands.merit.queries.fairness.judging import require_management
from goodhands.merit.queries.groups import INBOX, sizes
from goodhands.merit.queries.second_looks import hidden_from
from goodhands.merit.queries.sight import visibility
from goodhands.merit.rules.fairness.concerned import (
    Compared,
    ConcernedFigures,
    compared,
    concerned_figures,
    in_all,
)
from goodhands.merit.rules.small_groups import may_be_told

PEOPLE_SIZE = 50


@dataclass(frozen=True, slots=True)
class TeamFigures:
    """An inbox with how many people answer in it; no figures where they are fewer than five."""

    inbox: Inbox
    people: int
    compared: Compared | None


@dataclass(frozen=True, slots=True)
class PersonFigures:
    """A person with their figures."""

    person: Person
    compared: Compared


def teams_concerned(viewer: Person, *, now: datetime, days: int) -> list[TeamFigures]:
    """Return the figures of each inbox for the last `days`. Raises NotAllowed but for management."""
    require_management(viewer)
    since = now - timedelta(days=days)
    found = concerned_figures(
        _counted(_incidents(viewer, since).annotate(of_inbox=INBOX).exclude(of_inbox=None), "of_inbox"),
        _read(_readings(since), "message__conversation__inbox"),
    )
    together, people = in_all(found.values()), sizes()
    return [
        TeamFigures(
            box,
            people.get(box.pk, 0),
            compared(found.get(box.pk, ConcernedFigures()), together)
            if may_be_told(people.get(box.pk, 0))
            else None,
        )
        for box in inboxes.every()
    ]


def people_concerned(
    viewer: Person, inbox_slug: str, *, now: datetime, days: int, offset: int = 0
) -> list[PersonFigures] | None:
    """Return a page of people by name with their figures, one more than PEOPLE_SIZE if it goes on.

    None where they can't be told: the handbook keeps individual figures from management, or the inbox (or,
    without one, the company) has fewer than five people (X1). Raises NotAllowed but for management.
    """
    require_management(viewer)
    people = _people(inbox_slug)
    if "manager" not in visibility(now=now).figures or not may_be_told(people.count()):
        return None
    since = now - timedelta(days=days)
    page = list(people.by_name()[offset : offset + PEOPLE_SIZE + 1])
    incidents, readings = _incidents(viewer, since), _readings(since)
    found = concerned_figures(
        _counted(incidents.filter(person__in=page), "person"),
        _read(readings.filter(message__author__in=page), "message__author"),
    )
    together = _all(incidents.filter(person__in=people), readings.filter(message__author__in=people))
    return [PersonFigures(one, compared(found.get(one.pk, ConcernedFigures()), together)) for one in page]


def _people(inbox_slug: str) -> PersonQuerySet:
    people = Person.objects.active().filter(role__in=(Role.AGENT, Role.LEAD))
    if inbox_slug:
        members = Membership.objects.filter(inbox__slug=inbox_slug)
        people = people.filter(pk__in=members.values("person"))
    return people


def _incidents(viewer: Person, since: datetime) -> QuerySet[Incident]:
    """Return what happened since, each told whether `is_in_reply`; not what the viewer may judge blind."""
    recent = Incident.objects.filter(occurred_at__gte=since).exclude(pk__in=hidden_from(viewer))
    in_reply = ExpressionWrapper(Q(message__isnull=False), output_field=BooleanField())
    return recent.annotate(is_in_reply=in_reply)


def _readings(since: datetime) -> QuerySet[Reading]:
    return Reading.objects.filter(message__created_at__gte=since, message__author__isnull=False)


def _counted(rows: QuerySet[Incident], key: str) -> list[tuple[int, str, str, bool, int]]:
    fields = (key, "sign", "state", "is_in_reply")
    return list(rows.order_by().values(*fields).annotate(number=Count("pk")).values_list(*fields, "number"))


def _read(readings: QuerySet[Reading], key: str) -> dict[int, int]:
    return dict(readings.order_by().values_list(key).annotate(number=Count("pk")))


def _all(incidents: QuerySet[Incident], readings: QuerySet[Reading]) -> ConcernedFigures:
    """Return the figures of everybody together."""
    fields = ("sign", "state", "is_in_reply")
    rows = incidents.order_by().values(*fields).annotate(number=Count("pk"))
    told = [(0, *row) for row in rows.values_list(*fields, "number")]
    return concerned_figures(told, {0: readings.count()})[0]
