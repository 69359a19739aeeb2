"""Settling disputes, and the talk about an incident on the review desk."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from goodhands.desk.pages import say, signed_in
from goodhands.desk.views.incidents import found
from goodhands.desk.views.review import query_of
from goodhands.lib import clock
from goodhands.merit import actions

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest

_VERDICTS = {"uphold": (actions.uphold, "It stands"), "overturn": (actions.overturn, "Overturned")}


@require_POST
@signed_in
def settlement(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Decide a dispute, with the reason."""
    incident = found(request, incident_id)
    given = request.POST
    if given.get("verdict") not in _VERDICTS:
        raise Http404("A dispute is upheld or overturned.")
    verb, said = _VERDICTS[given["verdict"]]
    try:
        verb(incident, given.get("reason", ""), by=request.user, now=clock.now())
        say(request, said)
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect(_here(request, incident_id))


@require_POST
@signed_in
def comments(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Answer the person concerned."""
    incident = found(request, incident_id)
    try:
        actions.comment(incident, request.POST.get("text", ""), by=request.user, now=clock.now())
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect(f"{_here(request, incident_id)}#talk")


def _here(request: "AgentRequest", incident_id: int) -> str:
    return f"{reverse('incident', args=(incident_id,))}?{query_of(request.GET)}"
