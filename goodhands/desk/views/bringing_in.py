"""Bringing in what no letter shows: by monitors and management about anybody, by a lead about their team."""

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from goodhands.desk.pages import date_in, page, say, signed_in
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.desk.pages import AgentRequest


@signed_in
def bring_in(request: "AgentRequest") -> HttpResponse:
    """Show the form and take it in; whoever weighs goes on to the incident (QM-11)."""
    me, now, problem = request.user, clock.now(), ""
    if not (me.sees_every_inbox or me.role == "lead"):
        raise PermissionDenied("Monitors, management and leads bring something in. Talk to one of them.")
    people = list(queries.whom_to_report(me))
    if request.method == "POST":
        try:
            made = actions.bring_in(_whom(request, people), _seen(request), by=me, now=now)
            say(request, "Brought in. The monitor weighs it.")
            return redirect("incident", made.pk) if me.sees_every_inbox else redirect("claims")
        except actions.DecisionRefused as refused:
            problem = str(refused)
    handbook = handbooks.in_force(now)
    context = {
        "active": "review" if me.sees_every_inbox else "record",
        "people": people,
        "others": queries.own_behaviours("demerit"),
        "rules": [rule for rule in handbook.rules if rule.behaviour == "demerit"] if handbook else (),
        "given": request.POST,
        "today": timezone.localdate(now),
        "problem": problem,
        "now": now,
    }
    return page(request, "desk/bring_in.html", context, status=422 if problem else 200)


def _whom(request: "AgentRequest", people: "list[Person]") -> "Person":
    found = next((one for one in people if str(one.pk) == request.POST.get("person")), None)
    if found is None:
        raise actions.DecisionRefused("Choose whom it is about.")
    return found


def _seen(request: "AgentRequest") -> actions.Sighting:
    given = request.POST
    on = date_in(given.get("on", ""))
    return actions.Sighting(given.get("behaviour", ""), given.get("words", ""), on, given.get("link", ""))
