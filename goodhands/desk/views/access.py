"""The access log: who looked at whose record, and at which message on the review desk."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from goodhands.accounts import queries as people
from goodhands.desk.pages import number_in, page, signed_in
from goodhands.lib import clock
from goodhands.merit import queries

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """Show management who read what, newest first (gap 8)."""
    before, about = (number_in(request.GET.get(name, "")) for name in ("before", "person"))
    rows = queries.access_log(request.user, before=before, person_id=about)
    shown = rows[: queries.LOG_SIZE]
    context = {
        "active": "review",
        "rows": shown,
        "more": shown[-1].pk if len(rows) > len(shown) else None,
        "people": people.active_people(),
        "about": about,
        "now": clock.now(),
    }
    return page(request, "desk/access_log.html", context)
