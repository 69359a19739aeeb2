"""Objections to what stops a reply: made by its writer, let go by a lead."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.desk.composing import composer_of
from goodhands.desk.pages import go, refused, say, signed_in
from goodhands.desk.views.composer import answer_with
from goodhands.desk.views.conversation import act, conversation_url
from goodhands.desk.written import confirmations, laid_beside, words_of
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.conversations.models import Conversation
    from goodhands.desk.pages import AgentRequest


@signed_in
@require_http_methods(["POST"])
def objections(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Ask a lead to let go what stops a reply; the reply is kept as a draft meanwhile."""
    conversation = reading.find(request.user, conversation_id)
    form, now = request.POST, clock.now()
    text, rule = words_of(form), form.get("objects", "")
    reasons = confirmations(form)
    reason = form.get(f"reason-{rule}", "").strip()[:300] or reasons.get(rule, "")
    against = actions.Against(rule, text, reason, tuple(form.getlist("file-name")))
    try:
        asked = actions.object_to(conversation, against, by=request.user, now=now)
    except actions.ObjectionRefused as refusal:
        composer = composer_of(form, request.user, "reply", problem=str(refusal))
        return answer_with(request, conversation, composer, status=422)
    beside = laid_beside(form) | {"reasons": {**reasons, rule: reason}}
    actions.save_draft(conversation, "reply", text, beside, by=request.user, now=now)
    whom = " or ".join(person.first_name for person in asked) or "Somebody"
    say(request, f"{whom} can let it go now. Your reply waits as a draft.")
    return go(request, f"{conversation_url(request, conversation_id)}&compose=reply")


@signed_in
@require_http_methods(["POST"])
def release(request: "AgentRequest", conversation_id: int, objection_id: int) -> HttpResponse:
    """Let go what a colleague objected about."""
    back = conversation_url(request, conversation_id)

    def verb(conversation: "Conversation") -> None:
        actions.let_go(conversation, objection_id, by=request.user, now=clock.now())

    try:
        return act(request, conversation_id, verb)
    except actions.ObjectionRefused as refusal:
        return refused(request, str(refusal), back=back)
