"""The outbox: what has still to leave, and what became of it for each recipient."""

from django.db import models
from django.db.models import Q

from goodhands.conversations.models.message import Message


class Outgoing(models.Model):
    """One outbound message on its way. Written with the message, in the same transaction."""

    class State(models.TextChoices):
        WAITING = "waiting"
        SENDING = "sending"
        SENT = "sent"
        FAILED = "failed"

    message = models.OneToOneField(Message, models.CASCADE, related_name="outgoing")
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    status_before = models.CharField(max_length=8, help_text="What undo brings back.")
    send_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    last_error = models.TextField(blank=True)

    class Meta:
        indexes = (
            models.Index(
                fields=["send_at"], name="outgoing_due", condition=Q(state__in=["waiting", "sending"])
            ),
        )
        constraints = (
            models.CheckConstraint(
                name="outgoing_state_known", condition=Q(state__in=["waiting", "sending", "sent", "failed"])
            ),
        )

    def __str__(self) -> str:
        return f"{self.state} {self.message_id}"


class Delivery(models.Model):
    """What became of an outbound message for one recipient."""

    class State(models.TextChoices):
        WAITING = "waiting"
        SENT = "sent"
        FAILED = "failed"
        BOUNCED = "bounced"

    message = models.ForeignKey(Message, models.CASCADE, related_name="deliveries")
    kind = models.CharField(max_length=3, choices=[("to", "to"), ("cc", "cc"), ("bcc", "bcc")])
    name = models.CharField(max_length=200, blank=True)
    address = models.CharField(max_length=320)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    detail = models.TextField(blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.address}: {self.state}"
