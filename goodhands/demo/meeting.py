"""The demo's workshops: one that was held, one that comes."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.demo.company import Company
from goodhands.demo.workshop_words import (
    COMING_ASKED,
    COMING_BROUGHT,
    PAST_ASKED,
    PAST_BROUGHT,
    PAST_SUMMARY,
    Asks,
    Brings,
)
from goodhands.merit import actions as merit
from goodhands.merit.models import Incident
from goodhands.workshops import actions, queries
from goodhands.workshops.models import Contribution, Workshop

_HELD_DAYS_AGO = 20
_COMES_IN_DAYS = 6
_BEGINS = time(10)
_LASTS = timedelta(minutes=90)
_NEW_EXAMPLES = 3
_TEAM = ("mira", "tobias", "hana", "dev", "josephine")


def meet(told: Company, people: Mapping[str, Person], *, now: datetime) -> None:
    """Hold the workshop of three weeks ago, and plan the next; once, and never again."""
    if Workshop.objects.exists():
        return
    zone = ZoneInfo(told.time_zone)
    with transaction.atomic():
        _hold(people, _begin(now, -_HELD_DAYS_AGO, zone))
        monitor = people["piotr"]
        for incident in _good_ones():
            merit.pick(incident, by=monitor, now=now)
        _prepare(people, _begin(now, _COMES_IN_DAYS, zone), now=now)


def _hold(people: Mapping[str, Person], begins: datetime) -> None:
    before, ends = begins - timedelta(days=10), begins + _LASTS
    held = _plan(people, begins, now=before)
    _ask(held, PAST_ASKED, people, now=before + timedelta(days=2))
    lead = people["josephine"]
    for one in PAST_BROUGHT:
        _decide(_bring(held, one, people[one.who], now=ends), one, lead, now=ends)
    example = next((each.item for each in queries.agenda(held, lead) if each.item.incident), None)
    if example is not None and example.incident is not None:
        actions.allow_name(example, by=example.incident.person, now=before + timedelta(days=3))
    away = queries.find_participant(held, people["hana"].pk)
    actions.excuse(away, "On a journey for the travel desk", by=lead, now=ends)
    actions.close(held, PAST_SUMMARY, by=lead, now=ends)


def _prepare(people: Mapping[str, Person], begins: datetime, *, now: datetime) -> None:
    coming = _plan(people, begins, now=now)
    _ask(coming, COMING_ASKED, people, now=now)
    for one in COMING_BROUGHT:
        _bring(coming, one, people[one.who], now=now)


def _plan(people: Mapping[str, Person], begins: datetime, *, now: datetime) -> Workshop:
    plan = actions.Plan(
        title=f"Workshop {begins:%B %Y}",
        starts_at=begins,
        ends_at=begins + _LASTS,
        chair=people["josephine"],
        people=tuple(people[key] for key in _TEAM),
        kind="Workshop",
        place="The long table, East Shed, and https://meet.wrenfield-quay.example/workshop",
    )
    return actions.plan(plan, by=people["josephine"], now=now)


def _ask(workshop: Workshop, asked: Sequence[Asks], people: Mapping[str, Person], *, now: datetime) -> None:
    for one in asked:
        item = actions.put_forward(workshop, one.kind, one.text, by=people[one.who], now=now)
        if one.outcome:
            actions.note_outcome(item, one.outcome, by=people["josephine"], now=now)


def _bring(workshop: Workshop, one: Brings, by: Person, *, now: datetime) -> Contribution:
    """Bring what is told; what isn't on the record, as the demo moved in another day, stands alone."""
    part = queries.own_part(workshop, by, now=now)
    addresses = one.addresses if part and one.addresses in part.can_address else ""
    return actions.contribute(workshop, actions.Offer(one.kind, one.text, addresses), by=by, now=now)


def _decide(made: Contribution, one: Brings, by: Person, *, now: datetime) -> None:
    if not made.addresses:
        return
    if one.returned:
        actions.send_back(made, one.returned, by=by, now=now)
    else:
        actions.accept(made, by=by, now=now)


def _good_ones() -> list[Incident]:
    """Return the praise that the demo's monitor gave, for the next agenda."""
    praised = Incident.objects.filter(sign="merit", state=Incident.State.CONFIRMED, is_example=False)
    return list(praised.order_by("-occurred_at", "-id")[:_NEW_EXAMPLES])


def _begin(now: datetime, days: int, zone: ZoneInfo) -> datetime:
    """Return ten o'clock of a weekday about so many days away."""
    day = now.astimezone(zone).date() + timedelta(days=days)
    return datetime.combine(_weekday(day), _BEGINS, zone)


def _weekday(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() > 4 else day
