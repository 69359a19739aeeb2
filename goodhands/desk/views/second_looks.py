"""Second looks: what waits, one judged blind, and how far the judges agree."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from goodhands.desk.pages import number_in, page, say, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest
    from goodhands.merit.models import SecondLook


@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List what waits for this person, what they gave, and the agreement (gap 7)."""
    if not request.user.sees_every_inbox:
        raise PermissionDenied("Monitors and management take second looks.")
    now = clock.now()
    waiting = queries.looks_for(request.user)
    offset = number_in(request.GET.get("from", "")) or 0
    rows = list(waiting[offset : offset + queries.PAGE_SIZE + 1])
    context = {
        "active": "review",
        "waiting": rows[: queries.PAGE_SIZE],
        "more": offset + queries.PAGE_SIZE if len(rows) > queries.PAGE_SIZE else None,
        "count": waiting.count(),
        "given": queries.given_by(request.user),
        "agreement": queries.agreement_of_looks(),
        "percent": queries.second_look_percent(),
        "titles": behaviour_titles(handbooks.in_force(now)),
        "now": now,
    }
    return page(request, "desk/second_looks.html", context)


@signed_in
def show(request: "AgentRequest", look_id: int) -> HttpResponse:
    """Show what was found, not what was decided; a verdict leads to the next look."""
    look = queries.looks_for(request.user).filter(pk=look_id).first()
    if look is None:
        raise Http404("This second look is not yours to take, or it was taken.")
    if request.method == "POST":
        return _judge(request, look)
    now = clock.now()
    handbook = handbooks.in_force(now)
    incident = look.decision.incident
    actions.note_incident_read(incident, by=request.user, now=now)
    context = {
        "active": "review",
        "look": look,
        "incident": incident,
        "turns": queries.turns_of(incident, request.user),
        "letters": queries.letters_behind(incident),
        "rule": handbook.rule(incident.behaviour) if handbook else None,
        "title": behaviour_titles(handbook).get(incident.behaviour, incident.behaviour),
        "reason_given": queries.reason_given(incident),
        "now": now,
    }
    return page(request, "desk/second_look.html", context)


def _judge(request: "AgentRequest", look: "SecondLook") -> HttpResponse:
    given = request.POST
    verdict = actions.SecondVerdict(
        given.get("verdict") == "right", given.get("tier", ""), given.get("reason", "")
    )
    try:
        actions.judge_again(look, verdict, by=request.user, now=clock.now())
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
        return redirect("second_look", look.pk)
    same = (look.decision.kind != "dismissed") == verdict.is_right
    say(
        request,
        "You both see it the same way." if same else "You see it differently; both verdicts stand below.",
    )
    return redirect("second_looks")
