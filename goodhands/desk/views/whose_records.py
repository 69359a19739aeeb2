"""Whose record a person may see: a lead's team, everybody for the monitor and management."""

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.views.decorators.http import require_GET

from goodhands.desk.pages import page, signed_in
from goodhands.merit import queries

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List whose record one may see; a lead finds their team here."""
    others = queries.whose_records(request.user)
    if not others:
        raise PermissionDenied("A record is seen by its person, their lead, the monitor and management.")
    is_review = request.user.sees_every_inbox
    return page(
        request, "desk/records.html", {"people": others, "active": "review" if is_review else "record"}
    )
