"""Saying oneself that one made a mistake (QM-19)."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import redirect

from goodhands.desk.pages import page, say, signed_in
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@signed_in
def admission(request: "AgentRequest") -> HttpResponse:
    """Say that one made a mistake in one of one's last replies; it is coaching and never counts (QM-19)."""
    now = clock.now()
    replies = queries.own_replies(request.user)
    given = request.POST
    problem = ""
    if request.method == "POST":
        chosen = next((one for one in replies if str(one.pk) == given.get("message")), None)
        mistake = actions.Admission(given.get("rule", ""), given.get("words", ""))
        try:
            if chosen is None:
                raise actions.DecisionRefused("Choose the reply that it is about.")
            incident = actions.admit(chosen, mistake, by=request.user, now=now)
            say(request, "Noted as coaching. Thank you for saying so.")
            return redirect("own_incident", incident.pk)
        except actions.DecisionRefused as refused:
            problem = str(refused)
    handbook = handbooks.in_force(now)
    context = {
        "active": "record",
        "replies": replies,
        "rules": handbook.rules if handbook else (),
        "given": given,
        "problem": problem,
        "now": now,
    }
    return page(request, "desk/admission.html", context, status=422 if problem else 200)
