"""The plan of a person: the phase they are in, what counts for them, how their skills grow."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from goodhands.desk.bars import HEIGHT, bars, width_of
from goodhands.desk.looking import looked_at
from goodhands.desk.pages import page, signed_in
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import queries
from goodhands.merit.rules.switches import weighs_people

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from goodhands.accounts.models import Person
    from goodhands.desk.pages import AgentRequest
    from goodhands.merit.rules.plan import Progress


@require_GET
@signed_in
def mine(request: "AgentRequest") -> HttpResponse:
    """Show one's own plan (TR-01, TR-02)."""
    return _plan(request, request.user, clock.now())


@require_GET
@signed_in
def of_person(request: "AgentRequest", person_id: int) -> HttpResponse:
    """Show somebody's plan to those who may see their record; the look is written down."""
    now = clock.now()
    return _plan(request, looked_at(request, person_id, "plan", now=now), now)


def _plan(request: "AgentRequest", person: "Person", now: "datetime") -> HttpResponse:
    plan = queries.plan_of(person, now=now)
    handbook = handbooks.in_force(now)
    is_own = person.pk == request.user.pk
    context = {
        "active": "record" if is_own else "review",
        "person": person,
        "is_own": is_own,
        "plan": plan,
        "rows": _rows(plan.skills) if plan else [],
        "basics": _rows(plan.basics) if plan else [],
        "praised": queries.praised_skills(person, now=now) if plan else [],
        "quiet": [one for one in plan.skills if not one.weeks] if plan else [],
        "height": HEIGHT,
        "weighs_people": handbook is not None and weighs_people(handbook),
        "now": now,
    }
    return page(request, "desk/plan.html", context)


def _rows(skills: "Iterable[Progress]") -> list[dict[str, object]]:
    return [
        {"skill": one, "bars": bars(one.weeks), "width": width_of(one.weeks)} for one in skills if one.weeks
    ]
