"""The talk that an incident stands in."""

from goodhands.accounts.models import Person
from goodhands.conversations.models import Event, Message
from goodhands.conversations.queries import reading as conversations
from goodhands.merit.models import Incident


def reason_given(incident: Incident) -> str:
    """Return why the writer sent the reply in spite of this finding, in their own words, or nothing."""
    if incident.message is None:
        return ""
    events = Event.objects.filter(conversation=incident.message.conversation_id, kind="reply_sent")
    for event in events.order_by("-pk"):
        if event.data.get("message") == incident.message_id:
            return str(event.data.get("confirmed", {}).get(incident.behaviour, ""))
    return ""


def turns_of(incident: Incident, viewer: Person) -> list[Message]:
    """Return the talk that an incident is about, oldest first, its reply at the end; nothing without any.

    Of a conversation that was named as evidence come the last turns until then, if the viewer may see it.
    """
    if incident.message is not None:
        return turns_before(incident.message)
    if incident.conversation_id is None:
        return []
    talk = conversations.visible_to(viewer).filter(pk=incident.conversation_id).first()
    if talk is None:
        return []
    until = Message.objects.filter(conversation=talk, created_at__lte=incident.created_at)
    last = until.order_by("-pk").first()
    return turns_before(last) if last else []


def turns_before(message: Message, *, limit: int = 6) -> list[Message]:
    """Return the messages that a reply answered, oldest first, and the reply itself at the end."""
    earlier = Message.objects.filter(conversation=message.conversation_id, pk__lte=message.pk)
    return list(reversed(earlier.select_related("author").order_by("-pk")[:limit]))
