"""Replies: sent, held back, taken back."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from goodhands.conversations import actions
from goodhands.conversations.queries import reading
from goodhands.conversations.queries.closing import is_assessed_first
from goodhands.desk.composing import composer_for, composer_of
from goodhands.desk.pages import go, method_of, refused, say_undoable, signed_in
from goodhands.desk.rail import query_of
from goodhands.desk.views.composer import answer_with
from goodhands.desk.views.conversation import (
    conversation_url,
    go_on,
)
from goodhands.desk.views.conversations import view_of
from goodhands.desk.written import addresses, confirmations, file_ids, words_of
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@signed_in
@require_http_methods(["GET", "POST"])
def reply(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Show the composer for a reply (GET), or send one (POST); what holds it back stands in the margin.

    "Send and close" sends, and closes where the handbook asks for nothing before; else it leads to the
    self-assessment, which closes (CA-08).
    """
    conversation = reading.find(request.user, conversation_id)
    if not request.user.may_write:
        raise actions.NotAllowed(
            "Your role reads conversations and writes notes; it doesn't answer customers."
        )
    if request.method == "GET":
        return answer_with(request, conversation, composer_for(conversation, request.user, "reply"))
    now = clock.now()
    closes = request.POST.get("then") == "closed"
    asks_first = closes and is_assessed_first(now)
    words = _words(request, "closed" if closes and not asks_first else "pending")
    try:
        message = actions.reply(conversation, words, by=request.user, now=now)
    except actions.ReplyHeld as held_back:
        composer = composer_of(
            request.POST, request.user, "reply", advice=held_back.advice, problem=_why(held_back)
        )
        return answer_with(request, conversation, composer, status=422)
    except actions.ReplyRefused as refusal:
        composer = composer_of(request.POST, request.user, "reply", problem=str(refusal))
        return answer_with(request, conversation, composer, status=422)
    seconds = conversation.inbox.undo_seconds
    until = message.outgoing.send_at
    say_undoable(request, f"Sending in {seconds} s", undo=_dispatch_url(message.pk, request), until=until)
    if asks_first:
        return go(request, f"{conversation_url(request, conversation_id)}&closing=1")
    if request.COOKIES.get("after-sending") == "next":
        return go_on(request, conversation)
    return go(request, conversation_url(request, conversation_id))


@signed_in
@require_http_methods(["POST", "DELETE"])
def dispatch(request: "AgentRequest", message_id: int) -> HttpResponse:
    """Take back a reply that has not left (DELETE); its words become the draft again."""
    message = reading.message(request.user, message_id)
    url = conversation_url(request, message.conversation_id)
    if method_of(request) != "DELETE":
        return HttpResponse(status=405)
    try:
        actions.undo_reply(message, by=request.user, now=clock.now())
    except actions.TooLateToUndo as late:
        return refused(request, str(late), back=url)
    return go(request, f"{url}&compose=reply")


def _words(request: "AgentRequest", then: str) -> actions.ReplyWords:
    form = request.POST
    return actions.ReplyWords(
        text=words_of(form),
        to=addresses(form.get("to", "")),
        cc=addresses(form.get("cc", "")),
        bcc=addresses(form.get("bcc", "")),
        attachment_ids=file_ids(form),
        confirmed=confirmations(form),
        client_id=form.get("client_id", ""),
        then=then,  # type: ignore[arg-type]  # a status is its code
    )


def _why(held_back: actions.ReplyHeld) -> str:
    if any(item.mode == "block" for item in held_back.advice):
        return (
            "The handbook stops this reply. Change the marked words, or say why it is wrong and ask a lead."
        )
    return "The handbook asks you to look again. Change the words, or tick “Send anyway” and say why."


def _dispatch_url(message_id: int, request: "AgentRequest") -> str:
    return f"/messages/{message_id}/dispatch?{query_of(view_of(request))}"
