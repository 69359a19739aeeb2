"""One incident of one's own record: what was decided, asking about it, disputing it."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from goodhands.desk.pages import page, say, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.handbook import queries as handbooks
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest
    from goodhands.merit.models import Incident


@require_GET
@signed_in
def own(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Show one incident of one's own record with its evidence, rule and decisions."""
    incident = _own(request, incident_id)
    now = clock.now()
    handbook = handbooks.in_force(now)
    until = queries.disputable_until(incident)
    context = {
        "active": "record",
        "incident": incident,
        "turns": queries.turns_of(incident, request.user),
        "letters": queries.letters_behind(incident),
        "reads": {inbox.pk for inbox in inboxes.visible_to(request.user)},
        "rule": handbook.rule(incident.behaviour) if handbook else None,
        "own": queries.find_own_behaviour(incident.behaviour),
        "title": behaviour_titles(handbook).get(incident.behaviour, incident.behaviour),
        "decisions": incident.decisions.exclude(kind__in=("picked", "unpicked")).select_related("by"),
        "comments": queries.comments_on(incident),
        "until": until,
        "can_dispute": until is not None and timezone.localdate(now) <= until,
        "now": now,
    }
    return page(request, "desk/own_incident.html", context)


@require_POST
@signed_in
def dispute(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Contest an incident of one's own."""
    incident = _own(request, incident_id)
    try:
        actions.dispute(incident, request.POST.get("comment", ""), by=request.user, now=clock.now())
        say(request, "Your dispute is with somebody who did not confirm it.")
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("own_incident", incident_id)


@require_POST
@signed_in
def ask(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Ask about an incident of one's own."""
    incident = _own(request, incident_id)
    try:
        actions.comment(incident, request.POST.get("text", ""), by=request.user, now=clock.now())
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect(f"{reverse('own_incident', args=(incident_id,))}#talk")


def _own(request: "AgentRequest", incident_id: int) -> "Incident":
    try:
        return queries.find_own(request.user, incident_id)
    except queries.IncidentUnknown as unknown:
        raise Http404(str(unknown)) from unknown
