"""The one way to say that something happened: it is written down, and whoever listens is told.

Listeners are listed in `config/wiring.py` by event kind and run in that order, in the same transaction.
"""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from goodhands.accounts.models import Person
from goodhands.conversations.models import Conversation, Event

Listener = Callable[[Event], None]

# Every kind, with the particulars that its `data` holds. Pages have a phrase for each.
KINDS: dict[str, str] = {
    "conversation_opened": "why: how the first message found its place",
    "message_received": "message: id; why: how it found its place; suggestion: another it may belong to",
    "reply_sent": "message: id; confirmed: rule → reason, if sent in spite of it; set_aside: rule, mode, "
    "words, reason of all set aside; promises: words, time as named and due (moment or None) of each",
    "reply_undone": "",
    "reply_delivered": "message: id",
    "reply_failed": "message: id; error: words of the other server",
    "reply_bounced": "message: id; addresses: whom it did not reach",
    "block_objected": "note: id; rule; words: what it stops; reason: why it is wrong there",
    "block_let_go": "objection: id of the event; rule; reason: the writer's",
    "note_added": "note: id",
    "conversation_assigned": "to: person id; name: the person's name then",
    "conversation_unassigned": "",
    "conversation_claimed": "",
    "conversation_closed": "assessed: title and items (words, holds) of a self-assessment, if any",
    "conversation_reopened": "",
    "conversation_set_waiting": "",
    "priority_changed": "to: low, normal, high or urgent",
    "tag_added": "tag: name",
    "tag_removed": "tag: name",
}


def record(
    conversation: Conversation,
    kind: str,
    *,
    by: Person | None,
    now: datetime,
    data: dict[str, Any] | None = None,
) -> Event:
    """Write an event and call its listeners. Call inside the transaction of the change itself.

    `now` is the moment it happened (aware); `by` is who did it, None for the system or a contact.
    Raises KeyError for a kind that is not in KINDS.
    """
    if kind not in KINDS:
        raise KeyError(kind)
    event = Event.objects.create(
        conversation=conversation, kind=kind, actor=by, data=data or {}, created_at=now
    )
    for listener in listeners(kind):
        listener(event)
    return event


@cache
def listeners(kind: str) -> tuple[Listener, ...]:
    """Return who hears of `kind`, in order."""
    wired: dict[str, tuple[str, ...]] = import_string(f"{settings.WIRING}.LISTENERS")
    return tuple(import_string(path) for path in (*wired.get(kind, ()), *wired.get("*", ())))
