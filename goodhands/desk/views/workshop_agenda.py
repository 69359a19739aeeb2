"""The agenda of a workshop: questions, suggestions, examples, their order, and what came of them."""

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from goodhands.desk.pages import method_of, number_in, page, say, signed_in
from goodhands.desk.workshopping import done, item_of, leaf, workshop_of
from goodhands.lib import clock
from goodhands.workshops import actions

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_POST
@signed_in
def put_forward(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Put a question or suggestion on the agenda; refused, the page keeps the words."""
    workshop, now, given = workshop_of(request.user, workshop_id), clock.now(), request.POST
    kind, text = given.get("kind", ""), given.get("text", "")
    try:
        item = actions.put_forward(workshop, kind, text, by=request.user, now=now)
    except actions.WorkshopRefused as refused:
        kept = {"asked": text, "asked_kind": kind, "asked_problem": str(refused)}
        return page(
            request, "desk/workshop.html", leaf(workshop, request.user, now=now, given=kept), status=422
        )
    say(request, "It is on the agenda.")
    return redirect(f"{reverse('workshop', args=(workshop.pk,))}#item-{item.pk}")


@require_POST
@signed_in
def examples(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Bring the examples that were picked meanwhile onto the agenda."""
    workshop, now = workshop_of(request.user, workshop_id), clock.now()
    back = reverse("workshop", args=(workshop.pk,))
    return done(
        request,
        back,
        "The new examples stand at the end.",
        lambda: actions.bring_in(workshop, by=request.user, now=now),
    )


@require_http_methods(["POST", "DELETE"])
@signed_in
def point(request: "AgentRequest", workshop_id: int, item_id: int) -> HttpResponse:
    """Move a point, or write down what came of it (POST); take it off the agenda (DELETE)."""
    workshop, now, by = workshop_of(request.user, workshop_id), clock.now(), request.user
    item = item_of(workshop, item_id)
    home = reverse("workshop", args=(workshop.pk,))
    back = f"{home}#item-{item.pk}"
    if method_of(request) == "DELETE":
        return done(request, home, "Off the agenda.", lambda: actions.drop(item, by=by, now=now))
    if "outcome" in request.POST:
        words = request.POST["outcome"]
        return done(
            request, back, "Noted for the minutes.", lambda: actions.note_outcome(item, words, by=by, now=now)
        )
    number = number_in(request.POST.get("place", ""))
    if number is None:
        raise Http404("There is no such place on the agenda.")
    return done(request, back, "Moved.", lambda: actions.place(item, number, by=by, now=now))


@require_POST
@signed_in
def consent(request: "AgentRequest", workshop_id: int, item_id: int) -> HttpResponse:
    """Say whether one's own name may stand beside an example."""
    workshop, now, by = workshop_of(request.user, workshop_id), clock.now(), request.user
    item = item_of(workshop, item_id)
    back = f"{reverse('workshop', args=(workshop.pk,))}#item-{item.pk}"
    if request.POST.get("answer") == "yes":
        return done(
            request, back, "Your name stands beside it.", lambda: actions.allow_name(item, by=by, now=now)
        )
    return done(
        request, back, "It stays without your name.", lambda: actions.withhold_name(item, by=by, now=now)
    )
