"""Workshops: the calendar of meetings, one with its agenda and one's own part, and bringing something."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from goodhands.desk.pages import number_in, page, say, signed_in
from goodhands.desk.workshopping import leaf, workshop_of
from goodhands.lib import clock
from goodhands.workshops import actions, queries

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List what comes and what was, and say when the next one is due (TR-04)."""
    now = clock.now()
    offset = number_in(request.GET.get("from", "")) or 0
    rows = queries.past(request.user, offset=offset)
    plans = queries.may_plan(request.user)
    context = {
        "active": "workshops",
        "coming": queries.coming(request.user) if not offset else [],
        "past": rows[: queries.PAGE_SIZE],
        "offset": offset,
        "more": offset + queries.PAGE_SIZE if len(rows) > queries.PAGE_SIZE else None,
        "plans": plans,
        "suggestions": queries.suggestions(request.user, now=now) if plans else [],
        "now": now,
    }
    return page(request, "desk/workshops.html", context)


@require_GET
@signed_in
def show(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Show the agenda, what is expected of oneself and why, and what one brought (TR-05)."""
    workshop = workshop_of(request.user, workshop_id)
    return page(request, "desk/workshop.html", leaf(workshop, request.user, now=clock.now()))


@require_POST
@signed_in
def contribute(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Bring something; refused, the page keeps the words."""
    workshop, now, given = workshop_of(request.user, workshop_id), clock.now(), request.POST
    offer = actions.Offer(given.get("kind", ""), given.get("text", ""), given.get("addresses", ""))
    try:
        actions.contribute(workshop, offer, by=request.user, now=now)
    except actions.WorkshopRefused as refused:
        kept = {"kind": offer.kind, "text": offer.text, "addresses": offer.addresses, "problem": str(refused)}
        context = leaf(workshop, request.user, now=now, given=kept)
        return page(request, "desk/workshop.html", context, status=422)
    say(request, "Thank you, it is in.")
    return redirect("workshop", workshop.pk)
