"""One conversation and what stands in it. Who may see it is decided here."""

from collections.abc import Collection

from django.db.models import QuerySet

from goodhands.accounts.models import Person
from goodhands.conversations.models import Attachment, Conversation, Draft, Message
from goodhands.inboxes import queries as inboxes


class ConversationUnknown(Exception):
    """There is no such conversation, or the person may not see it: the two look alike on purpose."""


def visible_to(person: Person) -> QuerySet[Conversation]:
    """Return the conversations that a person may see."""
    return Conversation.objects.filter(inbox__in=inboxes.visible_to(person))


def find(person: Person, conversation_id: int) -> Conversation:
    """Return a conversation with its inbox, contact and assignee. Raises ConversationUnknown."""
    found = visible_to(person).select_related("inbox", "contact__organisation", "assignee")
    conversation = found.filter(pk=conversation_id).first()
    if conversation is None:
        raise ConversationUnknown(f"There is no conversation {conversation_id} that you can see.")
    return conversation


def message(person: Person, message_id: int) -> Message:
    """Return a message that the person may see. Raises ConversationUnknown."""
    visible = Message.objects.filter(conversation__in=visible_to(person))
    found = visible.select_related("conversation__inbox").filter(pk=message_id).first()
    if found is None:
        raise ConversationUnknown(f"There is no message {message_id} that you can see.")
    return found


def messages(person: Person, ids: Collection[int]) -> dict[int, Message]:
    """Return those of the messages that the person may see, by id, with conversation and contact."""
    visible = Message.objects.filter(conversation__in=visible_to(person))
    return visible.select_related("conversation__contact", "author").in_bulk(ids)


def last_author(message: Message) -> int | None:
    """Return who sent the last reply before a message, by id, or None."""
    before = Message.objects.filter(conversation=message.conversation_id, pk__lt=message.pk)
    sent = before.filter(direction=Message.Direction.OUTBOUND, author__isnull=False)
    return sent.order_by("-pk").values_list("author", flat=True).first()


def attachment(person: Person, attachment_id: int) -> Attachment:
    """Return a file that the person may see: of a visible message, or laid ready by themself."""
    found = Attachment.objects.select_related("message__conversation").filter(pk=attachment_id).first()
    if found is not None and found.message is None and found.uploaded_by_id == person.pk:
        return found
    if found is None or found.message is None:
        raise ConversationUnknown(f"There is no file {attachment_id} that you can see.")
    message(person, found.message.pk)
    return found


def draft(conversation: Conversation, person: Person, kind: str = "reply") -> Draft | None:
    """Return what the person was writing here, or None."""
    return conversation.drafts.filter(person=person, kind=kind).first()


def other_conversations(conversation: Conversation, person: Person, *, limit: int = 5) -> list[Conversation]:
    """Return the contact's other conversations that the person may see, newest first (CU-02)."""
    others = visible_to(person).filter(contact=conversation.contact_id).exclude(pk=conversation.pk)
    return list(others.order_by("-last_activity_at", "-id")[:limit])
