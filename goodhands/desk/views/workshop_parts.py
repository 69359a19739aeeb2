"""Everybody's part in a workshop, for its chair, the monitor and management; and its closing."""

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from goodhands.desk.pages import method_of, page, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.desk.workshopping import contribution_of, done, participant_of, workshop_of
from goodhands.lib import clock
from goodhands.merit import actions as merit
from goodhands.workshops import actions, queries

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def index(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Show what each was expected to bring, brought and left open; the look is written down (rule 11)."""
    workshop, now = workshop_of(request.user, workshop_id), clock.now()
    if not queries.sees_all(workshop, request.user):
        raise PermissionDenied("The chair, the monitor and management see what everybody brought.")
    parts = queries.all_parts(workshop, request.user, now=now)
    terms = queries.terms_for(workshop, now=now)
    if terms.expects:
        seen = [one.participant.person for one in parts if not one.is_kept_back]
        merit.note_figures_read(seen, by=request.user, now=now)
    context = {
        "active": "workshops",
        "workshop": workshop,
        "parts": parts,
        "reaching": [one for one in parts if one.reaches_limit],
        "waiting": sum(one.waiting for one in parts),
        "terms": terms,
        "runs": queries.may_run(workshop, request.user),
        "has_begun": workshop.starts_at <= now,
        "titles": behaviour_titles(queries.handbook_for(workshop, now=now)),
        "now": now,
    }
    return page(request, "desk/workshop_parts.html", context)


@require_POST
@signed_in
def verdict(request: "AgentRequest", workshop_id: int, contribution_id: int) -> HttpResponse:
    """Accept a takeaway or plan, or return it with a reason."""
    workshop, now, by = workshop_of(request.user, workshop_id), clock.now(), request.user
    made = contribution_of(workshop, contribution_id)
    reason = request.POST.get("reason", "")
    back = f"{reverse('workshop_parts', args=(workshop.pk,))}#brought-{made.pk}"
    verb = request.POST.get("verb")
    if verb == "accept":
        return done(request, back, "Accepted.", lambda: actions.accept(made, by=by, now=now, note=reason))
    if verb == "return":
        return done(
            request,
            back,
            "Returned with your reason.",
            lambda: actions.send_back(made, reason, by=by, now=now),
        )
    raise Http404("There is no such verdict.")


@require_http_methods(["POST", "DELETE"])
@signed_in
def excuse(request: "AgentRequest", workshop_id: int, person_id: int) -> HttpResponse:
    """Excuse a participant (POST), or take that back (DELETE)."""
    workshop, now, by = workshop_of(request.user, workshop_id), clock.now(), request.user
    one = participant_of(workshop, person_id)
    back = f"{reverse('workshop_parts', args=(workshop.pk,))}#person-{person_id}"
    if method_of(request) == "DELETE":
        return done(request, back, "Expected again.", lambda: actions.expect(one, by=by, now=now))
    reason = request.POST.get("reason", "")
    return done(request, back, "Excused.", lambda: actions.excuse(one, reason, by=by, now=now))


@require_POST
@signed_in
def close(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Close the workshop; pressed again, it changes nothing."""
    workshop, now, by = workshop_of(request.user, workshop_id), clock.now(), request.user
    back = reverse("workshop_parts", args=(workshop.pk,))
    summary = request.POST.get("summary", "")
    return done(
        request, back, "Closed. The minutes stand.", lambda: actions.close(workshop, summary, by=by, now=now)
    )
