"""The coach who reads along."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from goodhands.conversations.queries import reading
from goodhands.conversations.queries.coaching import read_along
from goodhands.desk.composing import held
from goodhands.desk.pages import signed_in
from goodhands.desk.written import words_of
from goodhands.handbook.queries import in_force
from goodhands.handbook.rules.cards import Card, card_of
from goodhands.lib import clock

if TYPE_CHECKING:
    from datetime import datetime

    from goodhands.desk.pages import AgentRequest

_UPSET = "playbooks/angry-customer.md"


@signed_in
@require_http_methods(["POST"])
def coaching(request: "AgentRequest", conversation_id: int) -> HttpResponse:
    """Read a reply while it is written; answer with the margin."""
    conversation = reading.find(request.user, conversation_id)
    text = _begun(words_of(request.POST), request.user.signature)
    names = tuple(request.POST.getlist("file-name"))
    now = clock.now()
    along = read_along(conversation, text, names, by=request.user, now=now)
    found = held(request.POST, along.advice)
    context = {
        "conversation": conversation,
        "query": request.POST.get("query", ""),
        "held": found,
        "standing": sum(not one.is_aside for one in found),
        "has_text": bool(text.strip()),
        "asks": along.asks,
        "promises": along.promises,
        "theirs": along.theirs,
        "card": _card(text, now) if along.is_upset else None,
    }
    return render(request, "desk/coach.html", context)


def _begun(text: str, signature: str) -> str:
    """Return what was written, nothing while only the writer's own closing stands there."""
    return "" if text.strip() == signature.strip() else text


def _card(text: str, now: "datetime") -> Card | None:
    handbook = in_force(now)
    return card_of(handbook, _UPSET, text) if handbook else None
