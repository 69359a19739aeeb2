"""Tables of the conversations room."""

from goodhands.conversations.models.attachment import Attachment
from goodhands.conversations.models.conversation import Conversation, Priority, Status
from goodhands.conversations.models.event import Event
from goodhands.conversations.models.fact import ConversationFact
from goodhands.conversations.models.message import Message
from goodhands.conversations.models.outgoing import Delivery, Outgoing
from goodhands.conversations.models.team import Draft, Note

__all__ = [
    "Attachment",
    "Conversation",
    "ConversationFact",
    "Delivery",
    "Draft",
    "Event",
    "Message",
    "Note",
    "Outgoing",
    "Priority",
    "Status",
]
