"""What we note about a contact."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from goodhands.contacts import actions
from goodhands.conversations.actions import NotAllowed
from goodhands.conversations.queries import reading
from goodhands.desk.pages import signed_in
from goodhands.desk.views.conversation import conversation_url

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@signed_in
@require_POST
def notes(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Keep what we note about the contact of a conversation."""
    conversation = reading.find(request.user, conversation_id)
    if not request.user.may_write:
        raise NotAllowed("Your role reads conversations and doesn't change them.")
    actions.write_notes(conversation.contact, request.POST.get("notes", "")[:20_000])
    if request.htmx:
        return HttpResponse(status=204)
    return redirect(conversation_url(request, conversation_id))
