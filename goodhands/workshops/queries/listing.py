"""The calendar of workshops: what comes, what was, when the next one is due."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import Count, Q, QuerySet

from goodhands.accounts.models import Person, Role
from goodhands.accounts.queries import active_people
from goodhands.handbook import queries as handbooks
from goodhands.workshops.models import Workshop
from goodhands.workshops.queries.access import may_plan, visible_to
from goodhands.workshops.rules.calendar import next_day
from goodhands.workshops.rules.terms import kinds_of

PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class Suggestion:
    """When the next meeting of a kind is due, and by which rhythm."""

    kind: str
    every: str
    day: date


def coming(person: Person) -> list[Workshop]:
    """Return the open workshops that a person sees, the next first."""
    return list(
        _counted(visible_to(person).filter(closed_at=None, cancelled_at=None)).order_by("starts_at", "id")
    )


def past(person: Person, *, offset: int = 0) -> list[Workshop]:
    """Return closed and cancelled ones, the newest first, one more than a page if it goes on."""
    rows = visible_to(person).exclude(closed_at=None, cancelled_at=None)
    return list(_counted(rows).order_by("-starts_at", "-id")[offset : offset + PAGE_SIZE + 1])


def suggestions(person: Person, *, now: datetime) -> list[Suggestion]:
    """Return for each meeting of the handbook when it is due next, in the person's zone (TR-04, X23)."""
    zone = ZoneInfo(person.time_zone)
    today = now.astimezone(zone).date()
    return [
        Suggestion(kind, every, next_day(_last(kind, zone), every, today))
        for kind, every in kinds_of(handbooks.in_force(now)).items()
    ]


def next_for(kind: str, person: Person, *, now: datetime) -> Suggestion:
    """Return when a meeting of this kind is due next; of an unknown kind, the first in the handbook."""
    found = suggestions(person, now=now)
    return next((one for one in found if one.kind == kind), found[0])


def possible_chairs() -> list[Person]:
    """Return who can chair a workshop."""
    return [person for person in active_people() if may_plan(person)]


def possible_people() -> list[Person]:
    """Return who can take part: everybody who has not left."""
    return active_people()


def usual_people() -> list[Person]:
    """Return who takes part unless somebody chooses otherwise: all agents and leads."""
    return [person for person in active_people() if person.role in {Role.AGENT, Role.LEAD}]


def _last(kind: str, zone: ZoneInfo) -> date | None:
    """Return the day of the newest regular one; an extra one doesn't move the rhythm."""
    rows = Workshop.objects.filter(kind=kind, cancelled_at=None, reason="").order_by("-starts_at")
    newest = rows.values_list("starts_at", flat=True).first()
    return newest.astimezone(zone).date() if newest else None


def _counted(rows: QuerySet[Workshop]) -> QuerySet[Workshop]:
    there = Q(participants__left_at=None)
    ids = Workshop.objects.filter(pk__in=rows.values("pk")).select_related("chair")
    return ids.annotate(people_count=Count("participants", filter=there, distinct=True))
