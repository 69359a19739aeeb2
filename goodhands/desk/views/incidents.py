"""One incident: conversation, evidence and rule side by side, and the monitor's decision."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from goodhands.desk.pages import method_of, page, say, say_undoable, signed_in
from goodhands.desk.titles import behaviour_titles, moves_for
from goodhands.desk.views.review import filters_of, query_of
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import actions, queries
from goodhands.merit.rules.praise_kinds import SKILLS, reasons_of
from goodhands.merit.rules.switches import gives_praise, reviews_process

if TYPE_CHECKING:
    from django.http import QueryDict

    from goodhands.desk.pages import AgentRequest
    from goodhands.merit.models import Incident

UNDO = timedelta(seconds=10)
_SAID = {
    "confirm": "Confirmed",
    "acknowledge": "Acknowledged as coaching",
    "dismiss": "Dismissed",
    "move": "Moved",
    "pick": "Kept as an example",
    "unpick": "No example any more",
    "reopen": "To be weighed again",
}
_GOES_ON = {"confirm", "acknowledge", "dismiss"}


@require_GET
@signed_in
def show(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Show an incident with the turns before the reply, the rule, and what was decided."""
    look = queries.looks_for(request.user).filter(decision__incident=incident_id).first()
    if look is not None:
        return redirect("second_look", look.pk)
    incident = found(request, incident_id)
    now = clock.now()
    if incident.message is not None:
        actions.mark_seen(incident.message, by=request.user, now=now)
    actions.note_incident_read(incident, by=request.user, now=now)
    handbook = handbooks.in_force(now)
    before, after = queries.neighbours(request.user, filters_of(request.GET), incident)
    context = {
        "active": "review",
        "incident": incident,
        "turns": queries.turns_of(incident, request.user),
        "letters": queries.letters_behind(incident),
        "rule": handbook.rule(incident.behaviour) if handbook else None,
        "moves": moves_for(incident, handbook),
        "own": queries.find_own_behaviour(incident.behaviour),
        "title": behaviour_titles(handbook).get(incident.behaviour, incident.behaviour),
        "decisions": incident.decisions.select_related("by"),
        "comments": queries.comments_on(incident),
        "reason_given": queries.reason_given(incident),
        "query": query_of(request.GET),
        "before": before,
        "after": after,
        "is_coaching": queries.is_coaching(incident),
        "is_admitted": queries.is_admitted(incident),
        "counts_nothing": queries.counts_nothing(incident),
        "gives_praise": gives_praise(handbook),
        "reviews_process": reviews_process(handbook),
        "skills": SKILLS,
        "reasons": reasons_of(handbook),
        "opens_record": queries.may_see_record(request.user, incident.person, now=now),
        "may_weigh": request.user.role == "monitor" and incident.person_id != request.user.pk,
        "may_settle": queries.may_settle(request.user, incident),
        "now": now,
    }
    return page(request, "desk/incident.html", context)


@require_http_methods(["POST", "DELETE"])
@signed_in
def decide(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Take a decision and go to the next incident of the same list; DELETE takes it back."""
    incident = found(request, incident_id)
    name = "reopen" if method_of(request) == "DELETE" else request.POST.get("verb", "")
    if name not in _SAID:
        raise Http404("There is no such decision.")
    here = f"{reverse('incident', args=(incident_id,))}?{query_of(request.GET)}"
    now = clock.now()
    onward = _next(request, incident)
    try:
        _verb(name, request.POST)(incident, by=request.user, now=now)
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
        return redirect(here)
    if name not in _GOES_ON:
        say(request, _SAID[name])
        return redirect(here)
    undo = f"{reverse('decision', args=(incident_id,))}?{query_of(request.GET)}"
    say_undoable(request, _SAID[name], undo=undo, until=now + UNDO, kind="said")
    return redirect(onward)


@require_http_methods(["POST", "DELETE"])
@signed_in
def praise(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Note what is good about the reply that an incident stands in; DELETE takes praise back."""
    incident = found(request, incident_id)
    here = f"{reverse('incident', args=(incident_id,))}?{query_of(request.GET)}"
    now = clock.now()
    try:
        if method_of(request) == "DELETE":
            actions.withdraw(incident, by=request.user, now=now)
            say(request, "The praise is taken back")
            return redirect(here)
        if incident.message is None:
            raise actions.DecisionRefused("There is no reply here to praise; praise from All mail.")
        noted = actions.praise(incident.message, praise_of(request.POST), by=request.user, now=now)
        undo = f"{reverse('praise', args=(noted.pk,))}?{query_of(request.GET)}"
        say_undoable(
            request, f"Praise for {incident.person.name} noted", undo=undo, until=now + UNDO, kind="said"
        )
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect(here)


def praise_of(given: "QueryDict") -> actions.Praise:
    """Read praise out of a form."""
    return actions.Praise(
        given.get("kind", ""), given.get("words", ""), given.get("reason", ""), given.get("tier", "minor")
    )


def found(request: "AgentRequest", incident_id: int) -> "Incident":
    """Return the incident if the person sees it on the review desk, or answer 404."""
    try:
        return queries.find(request.user, incident_id)
    except queries.IncidentUnknown as unknown:
        raise Http404(str(unknown)) from unknown


def _verb(name: str, given: "QueryDict") -> Callable[..., None]:
    verbs: dict[str, Callable[..., None]] = {
        "confirm": partial(actions.confirm, tier=given.get("tier", ""), reason=given.get("why", "")),
        "acknowledge": partial(actions.acknowledge, note=given.get("note", "")),
        "dismiss": partial(actions.dismiss, reason=given.get("reason", "")),
        "move": partial(actions.move, behaviour=given.get("rule", "")),
        "pick": actions.pick,
        "unpick": actions.unpick,
        "reopen": actions.reopen,
    }
    return verbs[name]


def _next(request: "AgentRequest", done: "Incident") -> str:
    before, after = queries.neighbours(request.user, filters_of(request.GET), done)
    query = query_of(request.GET)
    following = after or before
    return (
        f"{reverse('incident', args=(following,))}?{query}" if following else f"{reverse('review')}?{query}"
    )
