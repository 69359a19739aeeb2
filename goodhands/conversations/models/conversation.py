"""Conversations: an exchange with one contact about one matter."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from goodhands.contacts.models import Contact
from goodhands.inboxes.models import Inbox, Tag

_PERSON = settings.AUTH_USER_MODEL


class Status(models.TextChoices):
    """Where a conversation stands."""

    OPEN = "open"
    PENDING = "pending"
    CLOSED = "closed"


class Priority(models.IntegerChoices):
    """How pressing a conversation is; stored as a number so that lists can sort by it."""

    LOW = 1
    NORMAL = 2
    HIGH = 3
    URGENT = 4


class Conversation(models.Model):
    """An exchange with one contact about one matter. Its id is its case number (CA-01)."""

    inbox = models.ForeignKey(Inbox, models.PROTECT, related_name="conversations", db_index=False)
    contact = models.ForeignKey(Contact, models.PROTECT, related_name="conversations", db_index=False)
    subject = models.CharField(max_length=500, blank=True)
    subject_key = models.CharField(max_length=200, blank=True)
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.OPEN)
    priority = models.PositiveSmallIntegerField(choices=Priority.choices, default=Priority.NORMAL)
    assignee = models.ForeignKey(_PERSON, models.SET_NULL, null=True, blank=True, db_index=False)
    tags = models.ManyToManyField(Tag, blank=True)
    participants = models.JSONField(default=list)
    preview = models.CharField(max_length=240, blank=True)
    message_count = models.PositiveIntegerField(default=0)
    waiting_since = models.DateTimeField(null=True, blank=True)
    last_activity_at = models.DateTimeField()
    created_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = (
            models.Index(fields=["status", "-last_activity_at", "-id"], name="conversation_by_status"),
            models.Index(
                fields=["inbox", "status", "-last_activity_at", "-id"], name="conversation_by_inbox"
            ),
            models.Index(
                fields=["assignee", "status", "-last_activity_at", "-id"], name="conversation_by_assignee"
            ),
            models.Index(fields=["contact", "subject_key"], name="conversation_by_contact"),
            # Counts in the rail are read from this alone, and what nobody has taken is a stretch of it.
            models.Index(
                fields=["inbox", "status", "assignee", "-last_activity_at", "-id"],
                name="conversation_by_hands",
            ),
        )
        constraints = (models.CheckConstraint(name="status_known", condition=Q(status__in=Status.values)),)

    def __str__(self) -> str:
        return f"#{self.pk} {self.subject}"
