"""What is known, beside the conversation: shown, filled in, corrected, taken away, brought back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from goodhands.conduct.queries import FACT_LABELS
from goodhands.contacts.queries import record_of
from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.desk.pages import method_of, page, refused, signed_in
from goodhands.desk.rail import query_of
from goodhands.desk.views.conversation import conversation_url
from goodhands.desk.views.conversations import view_of
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.contacts.models import KnownFact
    from goodhands.conversations.models import Conversation
    from goodhands.desk.pages import AgentRequest

SCOPES = ("conversation", "contact")


@signed_in
@require_http_methods(["GET", "POST"])
def facts(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Show what is known of the matter and of the contact (GET), or fill in a fact by hand (POST)."""
    conversation = reading.find(request.user, conversation_id)
    if request.method == "GET":
        return _shown(request, conversation)
    scope = _scope(request.POST.get("scope", "conversation"))
    label, value = request.POST.get("label", ""), request.POST.get("value", "")
    return _do(
        request,
        conversation,
        lambda: actions.add_fact(conversation, scope, label, value, by=request.user, now=clock.now()),
    )


@signed_in
@require_http_methods(["POST", "DELETE"])
def fact(request: "AgentRequest", conversation_id: int, scope: str, fact_id: int) -> HttpResponse:
    """Give a fact another value (POST), or take it away (DELETE); both can be undone."""
    conversation = reading.find(request.user, conversation_id)
    where, by, now = _scope(scope), request.user, clock.now()
    undo = reverse("fact_return", args=[conversation_id, scope, fact_id])
    if method_of(request) == "DELETE":
        return _do(
            request,
            conversation,
            lambda: actions.remove_fact(conversation, where, fact_id, by=by, now=now),
            said="Taken away",
            undo=undo,
        )
    value = request.POST.get("value", "")
    return _do(
        request,
        conversation,
        lambda: actions.correct_fact(conversation, where, fact_id, value, by=by, now=now),
        said="Changed",
        undo=undo,
    )


@signed_in
@require_POST
def fact_return(request: "AgentRequest", conversation_id: int, scope: str, fact_id: int) -> HttpResponse:
    """Let a fact hold again that was changed or taken away."""
    conversation = reading.find(request.user, conversation_id)
    where, now = _scope(scope), clock.now()
    return _do(
        request,
        conversation,
        lambda: actions.bring_back_fact(conversation, where, fact_id, by=request.user, now=now),
    )


def _scope(name: str) -> Any:
    if name not in SCOPES:
        raise Http404("Facts are of a contact or of a conversation.")
    return name


def _do(
    request: "AgentRequest",
    conversation: "Conversation",
    verb: Callable[[], "KnownFact"],
    *,
    said: str = "",
    undo: str = "",
) -> HttpResponse:
    back = conversation_url(request, conversation.pk)
    try:
        changed = verb()
    except actions.FactRefused as refusal:
        return refused(request, str(refusal), back=back)
    if not request.htmx:
        return redirect(back)
    response = _shown(request, conversation, said=f"{said}: {changed.label}" if said else "", undo=undo)
    response["HX-Trigger-After-Swap"] = "facts-changed"
    return response


def _shown(request: "AgentRequest", conversation: "Conversation", **more: str) -> HttpResponse:
    context = {
        "conversation": conversation,
        "records": (
            ("conversation", record_of(conversation)),
            ("contact", record_of(conversation.contact)),
        ),
        "labels": FACT_LABELS,
        "query": query_of(view_of(request)),
        "active": "conversations",
        **more,
    }
    return page(request, "desk/facts.html", context, fragment="facts")
