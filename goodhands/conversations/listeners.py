"""What this room does when it hears an event."""

from goodhands.conversations.models import Event
from goodhands.live import actions as live


def tell_open_pages(event: Event) -> None:
    """Signal pages that show this conversation or its inbox; they ask again for what they show.

    A conversation opens with its first message, whose own event follows at once and tells.
    """
    if event.kind != "conversation_opened":
        topics = (f"conversation:{event.conversation_id}", f"inbox:{event.conversation.inbox_id}")
        live.signal(*topics, data={"kind": event.kind}, now=event.created_at)
