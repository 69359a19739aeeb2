"""Which messages were read, by the machine and by a person: the coverage."""

from django.conf import settings
from django.db import models

from goodhands.conversations.models import Message


class Reading(models.Model):
    """One sent reply, read against a handbook version."""

    message = models.OneToOneField(Message, models.CASCADE, related_name="reading")
    handbook_version = models.PositiveIntegerField()
    found = models.PositiveSmallIntegerField()
    read_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.message_id}: {self.found}"


class Draw(models.Model):
    """Whether a reply of an inbox that is not read in full came into the sample, and at which rate."""

    message = models.OneToOneField(Message, models.CASCADE, related_name="draw")
    percent = models.PositiveSmallIntegerField()
    is_drawn = models.BooleanField()
    drawn_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.message_id}: {'drawn' if self.is_drawn else 'not drawn'} at {self.percent} %"


class Seen(models.Model):
    """A message that the monitor opened on the review desk: who was first, and when."""

    message = models.OneToOneField(Message, models.CASCADE, related_name="seen")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.message_id}: {self.by_id}"
