"""Which demerits were addressed in which workshop, and which a closing has counted already (TR-06)."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Max

from goodhands.merit.rules.standing.counting import Counted
from goodhands.workshops.models import Contribution, Tally, Verdict, Workshop

ADDRESSING = (Contribution.Kind.TAKEAWAY, Contribution.Kind.PREVENTION)
# Behaviour → workshop → when that was closed (None: it is open).
Addressed = dict[str, dict[int, datetime | None]]


def addressed_by(people: Collection[int]) -> dict[int, Addressed]:
    """Return by person and behaviour the workshops in which a takeaway or plan for it stands accepted."""
    newest = Max("verdicts__id")
    rows = (
        Contribution.objects.filter(participant__person__in=people, kind__in=ADDRESSING)
        .exclude(addresses="")
        .annotate(last=newest)
        .filter(last__isnull=False)
    )
    accepted = Verdict.objects.filter(what=Verdict.What.ACCEPTED, pk__in=rows.values("last"))
    found: dict[int, Addressed] = {}
    told = accepted.values_list(
        "contribution__participant__person",
        "contribution__addresses",
        "contribution__participant__workshop",
        "contribution__participant__workshop__closed_at",
    )
    for person, behaviour, workshop, closed_at in told:
        found.setdefault(person, {}).setdefault(behaviour, {})[workshop] = closed_at
    return found


def is_addressed(one: Counted, decided: datetime, plans: Addressed, workshop: Workshop) -> bool:
    """Tell whether a plan of this workshop, or of one closed after the decision, speaks of it."""
    places = plans.get(one.behaviour, {})
    return workshop.pk in places or any(closed and decided <= closed for closed in places.values())


def spent_by(people: Collection[int], workshop: Workshop) -> dict[int, set[int]]:
    """Return by person the incidents for which an earlier closing proposed a demerit."""
    rows = Tally.objects.filter(participant__person__in=people, is_proposed=True)
    rows = rows.exclude(participant__workshop=workshop)
    found: dict[int, set[int]] = {}
    for person, incidents in rows.values_list("participant__person", "open_incidents"):
        found.setdefault(person, set()).update(incidents)
    return found
