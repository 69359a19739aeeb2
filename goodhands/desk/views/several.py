"""Deciding several incidents of the queue at once, and taking that back."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from goodhands.desk.pages import method_of, number_in, say, say_undoable, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.desk.views.incidents import UNDO
from goodhands.desk.views.review import LEFT, query_of
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodhands.desk.pages import AgentRequest
    from goodhands.merit.models import Incident


@require_http_methods(["POST", "DELETE"])
@signed_in
def decide(request: "AgentRequest") -> HttpResponse:
    """Confirm or dismiss what was ticked; what can't be decided is named. DELETE takes it back."""
    back = f"{reverse('review')}?{query_of(request.GET)}"
    now = clock.now()
    try:
        if method_of(request) == "DELETE":
            return _take_back(request, back)
        chosen = _chosen(request, request.POST.getlist("incident"))
        if request.POST.get("verb") == "confirm":
            came, said = actions.confirm_several(chosen, by=request.user, now=now), "confirmed"
        elif request.POST.get("verb") == "acknowledge":
            came, said = actions.acknowledge_several(chosen, by=request.user, now=now), "acknowledged"
        else:
            reason = request.POST.get("reason", "")
            came, said = actions.dismiss_several(chosen, reason, by=request.user, now=now), "dismissed"
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
        return redirect(back)
    if came.done:
        ids = ",".join(str(one.pk) for one in came.done)
        undo = f"{reverse('decisions')}?ids={ids}&{query_of(request.GET)}"
        say_undoable(request, f"{len(came.done)} {said}", undo=undo, until=now + UNDO, kind="said")
    _name_left(request, came)
    return redirect(back)


def _take_back(request: "AgentRequest", back: str) -> HttpResponse:
    chosen = _chosen(request, request.GET.get("ids", "").split(","))
    came = actions.reopen_several(chosen, by=request.user, now=clock.now())
    say(request, f"{len(came.done)} to be weighed again")
    _name_left(request, came)
    return redirect(back)


def _chosen(request: "AgentRequest", given: "Sequence[str]") -> "list[Incident]":
    """Return what was ticked in the order of the page, without what the person can't see."""
    numbers = [pk for pk in map(number_in, given) if pk is not None]
    found = queries.visible_to(request.user).select_related("person").in_bulk(numbers)
    return [found[pk] for pk in dict.fromkeys(numbers) if pk in found]


def _name_left(request: "AgentRequest", came: actions.Weighed) -> None:
    """Keep for the next look at the queue what was left, by the reason why."""
    titles = behaviour_titles(handbooks.in_force(clock.now()))
    by_reason: dict[str, list[tuple[int, str]]] = {}
    for one, why in came.left:
        title = f"{titles.get(one.behaviour, one.behaviour)}, {one.person.name}"
        by_reason.setdefault(why, []).append((one.pk, title))
    request.session[LEFT] = list(by_reason.items())
