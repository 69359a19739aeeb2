"""What a channel asks to decide where a message belongs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from goodhands.conversations.models import Conversation, Message


@dataclass(frozen=True, slots=True)
class Known:
    """A conversation that a message may belong to, and the asked-for Message-IDs that it holds."""

    conversation: Conversation
    message_ids: frozenset[str]


def holding(message_ids: Iterable[str]) -> list[Known]:
    """Return the conversations that hold messages with these Message-IDs."""
    wanted = [i for i in dict.fromkeys(message_ids) if i]
    if not wanted:
        return []
    rows = Message.objects.filter(message_id__in=wanted).exclude(message_id="").select_related("conversation")
    found: dict[int, tuple[Conversation, set[str]]] = {}
    for row in rows:
        found.setdefault(row.conversation_id, (row.conversation, set()))[1].add(row.message_id)
    return [Known(conversation, frozenset(ids)) for conversation, ids in found.values()]


def recent_of(address: str, subject_key: str, *, since: datetime, limit: int = 5) -> list[Known]:
    """Return recent conversations of whoever writes from `address` about the same subject."""
    same = Q(contact__addresses__address=address.lower(), subject_key=subject_key[:200])
    found = Conversation.objects.filter(same, last_activity_at__gte=since).order_by("-last_activity_at")[
        :limit
    ]
    return [Known(conversation, frozenset()) for conversation in found]


def by_id(conversation_id: int) -> list[Known]:
    """Return the conversation with this id, or nothing."""
    return [Known(c, frozenset()) for c in Conversation.objects.filter(pk=conversation_id)]


def sent_as(message_id: str) -> Message | None:
    """Return our own message with this Message-ID, or None."""
    outbound = Message.objects.filter(direction=Message.Direction.OUTBOUND)
    return outbound.filter(message_id=message_id).exclude(message_id="").first()
