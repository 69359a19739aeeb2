"""Who may change a conversation."""

from goodhands.accounts.models import Person
from goodhands.conversations.models import Conversation


class NotAllowed(Exception):
    """The person may look but not change; the message says who may."""


def require_writer(by: Person) -> None:
    """Let pass whoever may write. Raises NotAllowed for the monitor, who only reads (QM-01)."""
    if not by.may_write:
        raise NotAllowed("Your role reads conversations and doesn't change them. Ask an agent of this inbox.")


def locked(conversation: Conversation) -> Conversation:
    """Return the conversation as it is now, locked until the transaction ends."""
    return (
        Conversation.objects.select_for_update(of=("self",)).select_related("inbox").get(pk=conversation.pk)
    )


def change(conversation: Conversation, **values: object) -> None:
    """Set some fields and save just those."""
    for name, value in values.items():
        setattr(conversation, name, value)
    conversation.save(update_fields=list(values))
