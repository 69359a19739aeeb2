"""The handbook's templates, for the composer."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from goodhands.conversations import queries as conversations
from goodhands.desk.pages import page, signed_in
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def templates(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """List the templates for a reply in this conversation, ready to be put in (CO-17)."""
    conversation = conversations.find(request.user, conversation_id)
    found = conversations.templates(conversation, by=request.user, now=clock.now())
    return page(
        request, "desk/templates.html", {"conversation": conversation, "found": found}, fragment="names"
    )
