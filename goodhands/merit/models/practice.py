"""Which skills a reply called for, and which of them it showed."""

from django.conf import settings
from django.db import models

from goodhands.conversations.models import Message


class Practice(models.Model):
    """The skills that one sent reply called for: `skills` is 1 by rule where it showed them, 0 where not.

    Person and moment are the message's, so that weeks of somebody are found by one index.
    """

    message = models.OneToOneField(Message, models.CASCADE, related_name="practice")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="practices", db_index=False
    )
    written_at = models.DateTimeField()
    skills = models.JSONField(default=dict)

    class Meta:
        indexes = (models.Index(fields=["person", "written_at"], name="practice_of_person"),)

    def __str__(self) -> str:
        return f"{self.message_id}: {self.skills}"
