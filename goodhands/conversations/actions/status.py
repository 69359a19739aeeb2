"""Where a conversation stands: open, waiting for the contact, or done."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max

from goodhands.accounts.models import Person
from goodhands.conversations import events
from goodhands.conversations.actions.permission import change, locked, require_writer
from goodhands.conversations.models import Conversation, Message, Status


@dataclass(frozen=True, slots=True)
class Assessed:
    """What somebody said of their own work before closing: each item, and whether it holds (CA-08)."""

    title: str
    items: tuple[tuple[str, bool], ...]


def close(
    conversation: Conversation, *, by: Person | None, now: datetime, assessed: Assessed | None = None
) -> None:
    """Say that the matter is done. A new message from the contact opens it again.

    `assessed` is the self-assessment, where the handbook asks for one; the event keeps it.
    """
    data: dict[str, Any] = {}
    if assessed is not None:
        items = [{"words": words, "holds": holds} for words, holds in assessed.items]
        data["assessed"] = {"title": assessed.title, "items": items}
    _move(conversation, Status.CLOSED, "conversation_closed", by=by, now=now, data=data)


def reopen(conversation: Conversation, *, by: Person | None, now: datetime) -> None:
    """Say that the matter is not done after all."""
    _move(conversation, Status.OPEN, "conversation_reopened", by=by, now=now)


def wait(conversation: Conversation, *, by: Person | None, now: datetime) -> None:
    """Say that the contact's answer is awaited."""
    _move(conversation, Status.PENDING, "conversation_set_waiting", by=by, now=now)


def _move(
    conversation: Conversation,
    status: Status,
    kind: str,
    *,
    by: Person | None,
    now: datetime,
    data: dict[str, Any] | None = None,
) -> None:
    if by is not None:
        require_writer(by)
    with transaction.atomic():
        fresh = locked(conversation)
        if fresh.status == status:
            return
        waiting_since = _waiting_since(fresh) if status == Status.OPEN else None
        change(
            fresh,
            status=status,
            closed_at=now if status == Status.CLOSED else None,
            waiting_since=waiting_since,
        )
        events.record(fresh, kind, by=by, now=now, data=data)


def _waiting_since(conversation: Conversation) -> datetime | None:
    """Return since when the contact waits: their first words after our last, or None if the last are ours."""
    words = conversation.messages.filter(is_automatic=False, is_bounce=False)
    ours = words.filter(direction=Message.Direction.OUTBOUND).aggregate(newest=Max("id"))["newest"]
    theirs = words.filter(direction=Message.Direction.INBOUND, id__gt=ours or 0).order_by("id")
    return theirs.values_list("created_at", flat=True).first()
