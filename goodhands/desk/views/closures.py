"""Whether a conversation is done, or waits for the customer."""

from datetime import timedelta
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.urls import reverse
from django.utils.text import Truncator
from django.views.decorators.http import require_http_methods

from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.conversations.queries.closing import closing
from goodhands.desk.pages import method_of, page, say_undoable, signed_in
from goodhands.desk.rail import query_of
from goodhands.desk.views.conversation import act, conversation_url, go_on
from goodhands.desk.views.conversations import view_of
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.conversations.models import Conversation
    from goodhands.conversations.queries.closing import Closing
    from goodhands.desk.pages import AgentRequest

_UNDO = timedelta(seconds=10)


@signed_in
@require_http_methods(["POST", "DELETE"])
def closure(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Close it and go on to the next (POST), or open it again (DELETE).

    Where the handbook asks for a self-assessment, the first POST answers with it; the second closes.
    """
    if method_of(request) == "DELETE":
        return act(request, conversation_id, lambda c: actions.reopen(c, by=request.user, now=clock.now()))
    conversation = reading.find(request.user, conversation_id)
    now = clock.now()
    stands = closing(conversation, by=request.user, now=now)
    if stands.items and "assessed" not in request.POST and request.user.may_write:
        return _asked_first(request, conversation, stands)
    actions.close(conversation, by=request.user, now=now, assessed=_assessed(request, stands))
    back = f"{reverse('closure', args=[conversation_id])}?{query_of(view_of(request))}"
    words = f"Closed: {conversation.subject or 'no subject'}"
    if stands.open_asks and not stands.items:
        words = f"{words}. Still asked: “{Truncator(stands.open_asks[0]).chars(80)}”"
    say_undoable(request, words, undo=back, until=now + _UNDO, kind="said")
    return go_on(request, conversation)


def _asked_first(request: "AgentRequest", conversation: "Conversation", stands: "Closing") -> HttpResponse:
    context = {
        "conversation": conversation,
        "closing": stands,
        "query": query_of(view_of(request)),
        "back": conversation_url(request, conversation.pk),
        "active": "conversations",
    }
    response = page(request, "desk/closing.html", context, fragment="closing")
    if request.htmx:
        response["HX-Retarget"] = "body"
        response["HX-Reswap"] = "beforeend"
    return response


def _assessed(request: "AgentRequest", stands: "Closing") -> actions.Assessed | None:
    if not stands.items:
        return None
    held = set(request.POST.getlist("holds"))
    items = tuple((item.words, str(number) in held) for number, item in enumerate(stands.items))
    return actions.Assessed(stands.title, items)


@signed_in
@require_http_methods(["POST", "DELETE"])
def waiting(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Let it wait for the customer (POST), or not any more (DELETE)."""
    verb = actions.reopen if method_of(request) == "DELETE" else actions.wait
    return act(request, conversation_id, lambda c: verb(c, by=request.user, now=clock.now()))
