"""What people hold on their records for a workshop: what its period brought, and what stays open."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Max, Q

from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.merit.models import Incident
from goodhands.merit.rules.standing.counting import Counted
from goodhands.merit.rules.standing.entries import Entry
from goodhands.merit.rules.standing.history import Sign
from goodhands.workshops.models import Workshop
from goodhands.workshops.queries.addressing import Addressed, addressed_by, is_addressed, spent_by
from goodhands.workshops.rules.calendar import step
from goodhands.workshops.rules.shares import Share, share_of, still_open
from goodhands.workshops.rules.terms import Terms, terms_of

_S = Incident.State
_COUNTS = (_S.CONFIRMED, _S.UPHELD)
# Records beside an incident that decide nothing about whether it counts.
_NO_DECISION = ("picked", "unpicked")


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when a workshop looks back: after `since`, up to `until`."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Holding:
    """One person before a workshop: their share, the demerits still open, and the behaviours addressed."""

    share: Share
    open_ones: tuple[Entry, ...]
    addressed: frozenset[str]

    @property
    def behaviours(self) -> frozenset[str]:
        """Return the behaviours that a takeaway or plan of theirs can address here."""
        return self.addressed | {one.behaviour for one in self.open_ones}


def handbook_for(workshop: Workshop, *, now: datetime) -> Handbook | None:
    """Return the handbook by which it is held: in force when it was closed, or now; else the first."""
    return handbooks.in_force(workshop.closed_at or now) or handbooks.first()


def terms_for(workshop: Workshop, *, now: datetime) -> Terms:
    """Return the terms of that handbook for a workshop."""
    return terms_of(handbook_for(workshop, now=now), workshop.kind)


def period_of(workshop: Workshop, *, now: datetime) -> Period:
    """Return the time since the last of its kind was closed; for the first, one period of its rhythm."""
    earlier = Workshop.objects.filter(
        kind=workshop.kind, closed_at__isnull=False, starts_at__lt=workshop.starts_at
    ).exclude(pk=workshop.pk)
    last = earlier.aggregate(last=Max("closed_at"))["last"]
    if last is None:
        before = step(workshop.starts_at.date(), terms_for(workshop, now=now).every, -1)
        last = workshop.starts_at - (workshop.starts_at.date() - before)
    return Period(last, workshop.closed_at or now)


def holdings(workshop: Workshop, people: Collection[int], *, now: datetime) -> dict[int, Holding]:
    """Return for each person (by id) what they hold before this workshop, in four queries for all (TR-05).

    Expected is by what was decided since the last workshop. Open are the demerits of that time and of the
    calendar year that no accepted takeaway or plan addresses, and that no earlier closing has counted. What
    is disputed counts for nothing while it is.
    """
    terms, period = terms_for(workshop, now=now), period_of(workshop, now=now)
    deeds, given, spent = _deeds(people, period), addressed_by(people), spent_by(people, workshop)
    found: dict[int, Holding] = {}
    for person in people:
        rows, plans, gone = deeds.get(person, []), given.get(person, {}), spent.get(person, set())
        fresh = (one for one, decided in rows if decided > period.since)
        left = (one for one, decided in rows if not is_addressed(one, decided, plans, workshop))
        open_ones = still_open((one for one in left if one.id not in gone), terms)
        found[person] = Holding(share_of(fresh, terms), open_ones, _here(plans, workshop))
    return found


def _here(plans: Addressed, workshop: Workshop) -> frozenset[str]:
    return frozenset(behaviour for behaviour, places in plans.items() if workshop.pk in places)


def _deeds(people: Collection[int], period: Period) -> dict[int, list[tuple[Counted, datetime]]]:
    """Return what counts of each person, with the moment it was decided, for this year and this period."""
    zone = ZoneInfo(settings.ORGANISATION_TIME_ZONE)
    year = datetime(period.until.astimezone(zone).year, 1, 1, tzinfo=zone)
    rows = Incident.objects.filter(person__in=people, state__in=_COUNTS)
    rows = rows.annotate(decided=Max("decisions__created_at", filter=~Q(decisions__kind__in=_NO_DECISION)))
    rows = rows.filter(Q(decided__gt=period.since) | Q(occurred_at__gte=year), decided__lte=period.until)
    found: dict[int, list[tuple[Counted, datetime]]] = {}
    for one in rows.order_by("occurred_at", "id"):
        sign: Sign = "merit" if one.sign == "merit" else "demerit"
        day = one.occurred_at.astimezone(zone).date()
        counted = Counted(one.pk, one.behaviour, sign, day, one.tier, occasion=one.message_id)
        found.setdefault(one.person_id, []).append((counted, one.decided))
    return found
