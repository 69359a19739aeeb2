"""What happened, in order. Appended, never changed."""

from django.conf import settings
from django.db import models

from goodhands.conversations.models.conversation import Conversation


class Event(models.Model):
    """One thing that happened to a conversation; `kind` is in the past tense, `data` its particulars."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="events", db_index=False)
    kind = models.CharField(max_length=40)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    data = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["conversation", "id"], name="event_of_conversation"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.conversation_id}"
