"""Drafts: what is being written."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.desk.pages import method_of, signed_in
from goodhands.desk.views.conversation import conversation_url
from goodhands.desk.written import laid_beside, words_of
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@signed_in
@require_http_methods(["POST", "DELETE"])
def draft(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Keep what is being written (POST), or throw it away (DELETE)."""
    conversation = reading.find(request.user, conversation_id)
    kind = "note" if request.POST.get("kind") == "note" else "reply"
    text = words_of(request.POST)
    if method_of(request) == "DELETE" or not text.strip():
        actions.discard_draft(conversation, kind, by=request.user)
    else:
        beside = laid_beside(request.POST)
        actions.save_draft(conversation, kind, text, beside, by=request.user, now=clock.now())
    if request.htmx or method_of(request) == "POST":
        return HttpResponse(status=204)
    return redirect(conversation_url(request, conversation_id))
