"""Messages and the files they bring."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from goodhands.conversations.models.conversation import Conversation

_PERSON = settings.AUTH_USER_MODEL


class Message(models.Model):
    """Words that came from a contact (inbound) or went to one (outbound)."""

    class Direction(models.TextChoices):
        INBOUND = "in"
        OUTBOUND = "out"

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="messages", db_index=False)
    direction = models.CharField(max_length=3, choices=Direction.choices)
    channel = models.CharField(max_length=12, default="email")
    author = models.ForeignKey(_PERSON, models.PROTECT, null=True, blank=True, db_index=False)
    from_name = models.CharField(max_length=200, blank=True)
    from_address = models.CharField(max_length=320, blank=True)
    to = models.JSONField(default=list)
    cc = models.JSONField(default=list)
    subject = models.CharField(max_length=500, blank=True)
    reply = models.TextField(blank=True, help_text="The new words alone.")
    text = models.TextField(
        blank=True, help_text="The whole body, quotes and all; empty where it equals `reply`."
    )
    html = models.TextField(blank=True, help_text="The body made safe; empty where there is none.")
    warnings = models.JSONField(default=list)
    is_automatic = models.BooleanField(default=False)
    is_bounce = models.BooleanField(default=False)
    message_id = models.CharField(max_length=500, blank=True)
    references = models.JSONField(default=list)
    facts_read = models.BooleanField(default=False, help_text="Whether its facts were read out of it.")
    conduct_read = models.BooleanField(
        default=False, help_text="Whether the handbook's reader is done with it."
    )
    fingerprint = models.CharField(max_length=64, unique=True)
    sent_at = models.DateTimeField(null=True, blank=True, help_text="When its writer says it was sent.")
    created_at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=["conversation", "id"], name="message_of_conversation"),
            models.Index(fields=["message_id"], name="message_by_message_id", condition=~Q(message_id="")),
            models.Index(fields=["created_at", "id"], name="message_by_time"),
            models.Index(
                fields=["-id"], name="message_with_facts", condition=Q(direction="in", facts_read=False)
            ),
            models.Index(
                fields=["-id"],
                name="message_to_be_read",
                condition=Q(direction="out", conduct_read=False, author__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.direction} {self.pk}"

    @property
    def is_outbound(self) -> bool:
        """Tell whether we wrote it."""
        return self.direction == self.Direction.OUTBOUND
