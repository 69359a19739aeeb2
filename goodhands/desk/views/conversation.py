"""One conversation: its page, and the verbs that move it."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goodhands.conversations import actions
from goodhands.conversations.queries import listing, reading, timelines
from goodhands.conversations.queries.objections import objections_in
from goodhands.desk import phrases
from goodhands.desk.composing import KINDS, Composer, composer_for
from goodhands.desk.pages import go, number_in, page, refused, signed_in
from goodhands.desk.rail import build_rail, list_url, query_of
from goodhands.desk.titles import titles_then
from goodhands.desk.views.conversations import view_of
from goodhands.inboxes import queries as inboxes
from goodhands.live import queries as live

if TYPE_CHECKING:
    from goodhands.conversations.models import Conversation
    from goodhands.desk.pages import AgentRequest

Verb = Callable[["Conversation"], None]


@signed_in
def show(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Show a conversation; the fragment is all but the composer."""
    ticket = live.ticket(topics=[f"conversation:{conversation_id}"])
    conversation = reading.find(request.user, conversation_id)
    if request.htmx:
        return changed(request, conversation)
    # Whoever sees a conversation may note something; answering is for those who write.
    kind = request.GET.get("compose", "reply") if request.user.may_write else "note"
    composer = composer_for(conversation, request.user, kind if kind in KINDS else "reply")
    return full_page(
        request,
        conversation,
        composer,
        live_ticket=ticket,
        is_composing="compose" in request.GET,
        is_closing="closing" in request.GET and conversation.status != "closed",
    )


def full_page(
    request: "AgentRequest",
    conversation: "Conversation",
    composer: Composer,
    *,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    """Answer with the whole page of a conversation, with `composer` as it stands."""
    view = view_of(request)
    context = {**_context(request, conversation), "composer": composer, **more}
    context["rail"] = build_rail(request.user, query=query_of(view), is_deferred=True)
    if composer.kind == "note":
        context["people"] = people_for_mentions(conversation)
    return page(request, "desk/conversation.html", context, status=status)


def changed(request: "AgentRequest", conversation: "Conversation") -> HttpResponse:
    """Answer with everything of the conversation that a change can touch; the composer stays as it is."""
    response = page(request, "desk/conversation.html", _context(request, conversation), fragment="live")
    response["HX-Trigger"] = "rail-changed"
    return response


def act(request: "AgentRequest", conversation_id: int, verb: Verb) -> HttpResponse:
    """Do something to a conversation and show it again; what the domain refuses is said in its words."""
    conversation = reading.find(request.user, conversation_id)
    back = conversation_url(request, conversation_id)
    try:
        verb(conversation)
    except (actions.AlreadyTaken, ValueError) as refusal:
        return refused(request, str(refusal), back=back)
    if request.htmx:
        return changed(request, reading.find(request.user, conversation_id))
    return redirect(back)


def go_on(request: "AgentRequest", conversation: "Conversation") -> HttpResponse:
    """Lead to the next conversation of the list one came from, or to the list when it is done."""
    view = view_of(request)
    following = listing.next_in(request.user, view, conversation)
    return go(request, conversation_url(request, following) if following else list_url(view))


@signed_in
def following(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Lead from one conversation to the next of the list."""
    return go_on(request, reading.find(request.user, conversation_id))


@signed_in
def others(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Answer with the contact's other conversations, for the panel."""
    conversation = reading.find(request.user, conversation_id)
    found = reading.other_conversations(conversation, request.user)
    context = {"conversation": conversation, "others": found}
    return page(request, "desk/others.html", context, fragment="others")


def conversation_url(request: "AgentRequest", conversation_id: int) -> str:
    """Return the address of a conversation, seen from the list one came from."""
    return f"{reverse('conversation', args=[conversation_id])}?{query_of(view_of(request))}"


def people_for_mentions(conversation: "Conversation") -> str:
    """Return whom a note can mention, as JSON for the mention list."""
    found = inboxes.people_of(conversation.inbox_id)
    return json.dumps([{"handle": person.handle, "name": person.name} for person in found])


def _context(request: "AgentRequest", conversation: "Conversation") -> dict[str, Any]:
    view = view_of(request)
    before = request.GET.get("before", "")
    timeline = timelines.timeline(conversation, before=number_in(before))
    return {
        "conversation": conversation,
        "tags": list(conversation.tags.all()),
        "before": timeline.before,
        "last_word": "" if before else timelines.last_word(timeline),
        "entries": phrases.gathered(timeline.entries),
        "titles": titles_then(timeline.entries),
        "objections": {one.note: one for one in objections_in(timeline)},
        "view": view,
        "query": query_of(view),
        "list_url": list_url(view),
        "active": "conversations",
    }
