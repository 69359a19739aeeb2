"""The people whose record or figures somebody may see, each with what this calendar year holds for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Count, Q, QuerySet

from goodhands.accounts.models import Person
from goodhands.accounts.people import PersonQuerySet
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.phases import Phase, phase_of
from goodhands.handbook.rules.visibility import Visibility, visibility_of
from goodhands.inboxes.models import Inbox, Membership
from goodhands.merit.models import Incident
from goodhands.merit.queries.groups import INBOX, sizes
from goodhands.merit.queries.second_looks import hidden_from
from goodhands.merit.queries.sight import others_seen, teams_seen, visibility
from goodhands.merit.rules.small_groups import may_be_told
from goodhands.merit.rules.tallies import Tally, tallies

TEAM_SIZE = 50


@dataclass(frozen=True, slots=True)
class TeamFilters:
    """Which people the page of records shows; empty means any."""

    name: str = ""
    inbox_slug: str = ""


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A person with their phase and what the year holds; `has_record` says whether the viewer may see it.

    Without it, only praise is shown of the tally.
    """

    person: Person
    phase: Phase | None
    tally: Tally
    has_record: bool


@dataclass(frozen=True, slots=True)
class TeamSum:
    """An inbox with the sum of its year; None where it has fewer people than may be told."""

    inbox: Inbox
    people: int
    tally: Tally | None


def team(viewer: Person, filters: TeamFilters, *, now: datetime, offset: int = 0) -> list[TeamRow]:
    """Return a page of people by name, one more than TEAM_SIZE if it goes on (ledger, rule 11; X1).

    A fixed number of questions to the database, however many people there are.
    """
    handbook = handbooks.in_force(now)
    seen, wanted = visibility_of(handbook), _of_filters(filters)
    people = list(_watched(viewer, seen).filter(wanted).by_name()[offset : offset + TEAM_SIZE + 1])
    shown = [one.pk for one in people]
    open_records = others_seen(viewer, seen.record).filter(pk__in=shown).values_list("pk", flat=True)
    opened, found = set(open_records), _year_of(viewer, people, now)
    return [
        TeamRow(
            person=one,
            phase=phase_of(one.handbook_since, now.astimezone(ZoneInfo(one.time_zone)).date(), handbook)
            if handbook
            else None,
            tally=found.get(one.pk, Tally()),
            has_record=one.pk in opened,
        )
        for one in people
    ]


def team_sums(viewer: Person, *, now: datetime) -> list[TeamSum]:
    """Return the sums of the teams that somebody may see, those of at least five people told (X1)."""
    boxes = teams_seen(viewer, visibility(now=now))
    people = sizes()
    rows = _this_year(now).alias(inbox=INBOX).filter(inbox__in=[box.pk for box in boxes])
    told = tallies(_counted(rows.annotate(of_inbox=INBOX), "of_inbox"))
    return [
        TeamSum(box, people.get(box.pk, 0), told.get(box.pk, Tally()))
        if may_be_told(people.get(box.pk, 0))
        else TeamSum(box, people.get(box.pk, 0), None)
        for box in boxes
    ]


def sees_others(viewer: Person, *, now: datetime) -> bool:
    """Tell whether there is anything for somebody on the page of records."""
    seen = visibility(now=now)
    return _watched(viewer, seen).exists() or (seen.is_team_only and bool(teams_seen(viewer, seen)))


def _watched(viewer: Person, seen: Visibility) -> PersonQuerySet:
    records, figures = (others_seen(viewer, watchers) for watchers in (seen.record, seen.figures))
    both = Q(pk__in=records.values("pk")) | Q(pk__in=figures.values("pk"))
    return Person.objects.active().filter(both)


def _of_filters(filters: TeamFilters) -> Q:
    wanted = Q(name__icontains=filters.name) if filters.name else Q()
    if filters.inbox_slug:
        members = Membership.objects.filter(inbox__slug=filters.inbox_slug)
        wanted &= Q(pk__in=members.values("person"))
    return wanted


def _year_of(viewer: Person, people: Sequence[Person], now: datetime) -> dict[int, Tally]:
    rows = _this_year(now).filter(person__in=people).exclude(pk__in=hidden_from(viewer))
    return tallies(_counted(rows, "person"))


def _this_year(now: datetime) -> QuerySet[Incident]:
    """Return what happened in the calendar year of the organisation (ledger, rule 3)."""
    zone = ZoneInfo(settings.ORGANISATION_TIME_ZONE)
    first = datetime(now.astimezone(zone).year, 1, 1, tzinfo=zone)
    return Incident.objects.filter(occurred_at__gte=first, occurred_at__lt=first.replace(year=first.year + 1))


def _counted(rows: QuerySet[Incident], key: str) -> list[tuple[int, str, str, str, int]]:
    fields = (key, "sign", "tier", "state")
    return list(rows.order_by().values(*fields).annotate(number=Count("pk")).values_list(*fields, "number"))
