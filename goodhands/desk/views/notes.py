"""Notes for colleagues."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.desk.composing import composer_for, composer_of
from goodhands.desk.pages import go, signed_in
from goodhands.desk.views.composer import answer_with
from goodhands.desk.views.conversation import conversation_url
from goodhands.desk.written import words_of
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@signed_in
@require_http_methods(["GET", "POST"])
def notes(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Show the composer for a note (GET), or add one (POST)."""
    conversation = reading.find(request.user, conversation_id)
    if request.method == "GET":
        return answer_with(request, conversation, composer_for(conversation, request.user, "note"))
    try:
        actions.add_note(conversation, words_of(request.POST), by=request.user, now=clock.now())
    except actions.NoteRefused as refusal:
        return answer_with(
            request,
            conversation,
            composer_of(request.POST, request.user, "note", problem=str(refusal)),
            status=422,
        )
    return go(request, conversation_url(request, conversation_id))
