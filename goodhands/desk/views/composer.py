"""The composer as an answer, for replies and notes alike."""

from dataclasses import replace
from typing import TYPE_CHECKING

from django.http import HttpResponse

from goodhands.desk.pages import page
from goodhands.desk.rail import query_of
from goodhands.desk.views.conversation import full_page, people_for_mentions
from goodhands.desk.views.conversations import view_of

if TYPE_CHECKING:
    from goodhands.conversations.models import Conversation
    from goodhands.desk.composing import Composer
    from goodhands.desk.pages import AgentRequest


def answer_with(
    request: "AgentRequest", conversation: "Conversation", composer: "Composer", *, status: int = 200
) -> HttpResponse:
    """Answer with the composer: alone to htmx, which asked for it, on its whole page otherwise."""
    if not request.htmx:
        return full_page(request, conversation, composer, status=status, is_composing=True)
    composer = replace(composer, wants_focus=True)
    context = {"conversation": conversation, "composer": composer, "query": query_of(view_of(request))}
    if composer.kind == "note":
        context["people"] = people_for_mentions(conversation)
    return page(request, "desk/conversation.html", context, fragment="composer", status=status)
