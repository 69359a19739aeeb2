"""The tags on a conversation."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.desk.pages import method_of, page, signed_in
from goodhands.desk.rail import query_of
from goodhands.desk.views.conversation import act
from goodhands.desk.views.conversations import view_of
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@signed_in
@require_http_methods(["GET", "POST", "DELETE"])
def tags(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Show the tags there are (GET), put `tag` on (POST) or take it off (DELETE)."""
    if method_of(request) == "GET":
        conversation = reading.find(request.user, conversation_id)
        here = {tag.name for tag in conversation.tags.all()}
        context = {
            "conversation": conversation,
            "names": [name for name in inboxes.tag_names() if name not in here],
            "query": query_of(view_of(request)),
        }
        return page(request, "desk/tags.html", context, fragment="names")
    name = request.POST.get("tag", "") or request.GET.get("tag", "")
    verb = actions.remove_tag if method_of(request) == "DELETE" else actions.add_tag
    return act(request, conversation_id, lambda c: verb(c, name, by=request.user, now=clock.now()))
