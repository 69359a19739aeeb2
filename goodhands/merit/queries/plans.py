"""Somebody's plan: the phases of the handbook for them, what counts, how their skills grow (TR-01, TR-02)."""

from datetime import datetime, timedelta

from django.db.models import Count

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.merit.models import Incident
from goodhands.merit.queries.skills import skill_weeks, start_of, today_of
from goodhands.merit.rules.plan import Plan, plan_for
from goodhands.merit.rules.praise_kinds import SKILLS
from goodhands.merit.rules.skills.weeks import monday_of, weeks_before

WEEKS_SHOWN = 12


def plan_of(person: Person, *, now: datetime) -> Plan | None:
    """Return somebody's plan by the handbook in force, with the skills of twelve weeks; None without one."""
    handbook = handbooks.in_force(now)
    if handbook is None:
        return None
    today = today_of(person, now)
    mondays = weeks_before(monday_of(today) + timedelta(weeks=1), WEEKS_SHOWN)
    return plan_for(person.handbook_since, today, handbook, skill_weeks(person, mondays))


def praised_skills(person: Person, *, now: datetime) -> list[tuple[str, int]]:
    """Return for which skills people praised somebody in the weeks of a plan, and how often (TR-02)."""
    first = weeks_before(monday_of(today_of(person, now)) + timedelta(weeks=1), WEEKS_SHOWN)[0]
    praise = Incident.objects.filter(
        person=person, sign="merit", behaviour__in=SKILLS, occurred_at__gte=start_of(first, person)
    )
    confirmed = praise.filter(state__in=(Incident.State.CONFIRMED, Incident.State.UPHELD))
    counted = dict(confirmed.order_by().values_list("behaviour").annotate(Count("pk")))
    return [(title, counted[kind]) for kind, title in SKILLS.items() if kind in counted]
