"""What the team writes to itself: notes with mentions, and drafts."""

from django.conf import settings
from django.db import models

from goodhands.accounts.models import Person
from goodhands.conversations.models.conversation import Conversation

_PERSON = settings.AUTH_USER_MODEL


class Note(models.Model):
    """Words for colleagues; never leaves the desk (T7)."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="notes")
    author = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    text = models.TextField()
    mentions: "models.ManyToManyField[Person, models.Model]" = models.ManyToManyField(
        _PERSON, related_name="mentioned_in", blank=True
    )
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.text[:60]


class Draft(models.Model):
    """A reply or note that somebody is still writing; saved while they write."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="drafts")
    person = models.ForeignKey(_PERSON, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=5, choices=[("reply", "reply"), ("note", "note")])
    text = models.TextField(blank=True)
    recipients = models.JSONField(default=dict)
    updated_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["conversation", "person", "kind"], name="draft_once"),)

    def __str__(self) -> str:
        return self.text[:60]
