"""What is known of one conversation: the order it is about, the parcel, the batch."""

from django.db import models

from goodhands.contacts.models import KnownFact
from goodhands.conversations.models.conversation import Conversation


class ConversationFact(KnownFact):
    """Something known of the matter of one conversation (CU-05)."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="facts", db_index=False)

    class Meta:
        indexes = (models.Index(fields=["conversation", "id"], name="fact_of_conversation"),)
