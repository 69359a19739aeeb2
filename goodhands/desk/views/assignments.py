"""Who has a conversation: taken, given, put back."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.desk.pages import method_of, page, refused, signed_in
from goodhands.desk.rail import query_of
from goodhands.desk.views.conversation import act, conversation_url
from goodhands.desk.views.conversations import view_of
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@signed_in
@require_http_methods(["POST"])
def claim(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Take it (POST)."""
    return act(request, conversation_id, lambda c: actions.claim(c, by=request.user, now=clock.now()))


@signed_in
@require_http_methods(["GET", "POST", "DELETE"])
def assignment(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Show who can have it (GET), give it to `person` (POST), or put it back for everybody (DELETE)."""
    conversation = reading.find(request.user, conversation_id)
    people = [person for person in inboxes.people_of(conversation.inbox_id) if person.may_write]
    if method_of(request) == "GET":
        context = {"conversation": conversation, "people": people, "query": query_of(view_of(request))}
        return page(request, "desk/assignment.html", context, fragment="people")
    wanted = request.POST.get("person", "")
    if method_of(request) == "DELETE" or not wanted:
        return act(request, conversation_id, lambda c: actions.unassign(c, by=request.user, now=clock.now()))
    person = next((p for p in [request.user, *people] if str(p.pk) == wanted), None)
    if person is None:
        words = "That person doesn't work in this inbox; add them to the inbox first."
        return refused(request, words, back=conversation_url(request, conversation_id))
    return act(
        request, conversation_id, lambda c: actions.assign(c, person, by=request.user, now=clock.now())
    )
