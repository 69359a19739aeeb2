"""The minutes of a workshop: to read and print, as a file, and as mail."""

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from goodhands.desk.pages import page, signed_in
from goodhands.desk.workshopping import done, workshop_of
from goodhands.lib import clock
from goodhands.workshops import actions, queries
from goodhands.workshops.rules.minutes import minutes_text

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest
    from goodhands.workshops.models import Workshop


@require_GET
@signed_in
def show(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Show the minutes; before it is closed only to those who see all, as they stand so far."""
    workshop, text = _minutes(request, workshop_id)
    head, _, body = text.partition("\n\n")
    context = {
        "active": "workshops",
        "workshop": workshop,
        "title": head.removeprefix("# "),
        "text": body,
        "runs": queries.may_run(workshop, request.user),
        "now": clock.now(),
    }
    return page(request, "desk/workshop_minutes.html", context)


@require_GET
@signed_in
def file(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Answer with the minutes as a Markdown file."""
    workshop, text = _minutes(request, workshop_id)
    answer = HttpResponse(text, content_type="text/markdown; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="minutes-{workshop.pk}.md"'
    return answer


@require_POST
@signed_in
def mail(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Mail the minutes to everybody who took part."""
    workshop, now = workshop_of(request.user, workshop_id), clock.now()
    back = reverse("workshop_minutes", args=(workshop.pk,))
    return done(
        request,
        back,
        "The minutes are on their way.",
        lambda: actions.mail_minutes(workshop, by=request.user, now=now),
    )


def _minutes(request: "AgentRequest", workshop_id: int) -> "tuple[Workshop, str]":
    workshop = workshop_of(request.user, workshop_id)
    if workshop.closed_at is None and not queries.sees_all(workshop, request.user):
        raise Http404("There are no minutes yet.")
    return workshop, minutes_text(queries.minutes_of(workshop, request.user, now=clock.now()))
