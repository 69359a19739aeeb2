"""What the optional judge thought of a reply, and how the judge fares."""

from django.db import models

from goodhands.conversations.models import Message


class Opinion(models.Model):
    """The judge on one sent reply; `given_at` is empty while it is still to be asked again.

    `proposed` findings became incidents, `dropped` ones quoted nothing that stands in the letters.
    """

    message = models.OneToOneField(Message, models.CASCADE, related_name="opinion")
    tries = models.PositiveSmallIntegerField(default=0)
    proposed = models.PositiveSmallIntegerField(default=0)
    dropped = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(blank=True)
    given_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.message_id}: {self.proposed}"


class JudgeHealth(models.Model):
    """How the judge fares: one row, made when it is first switched on; what was read before is not sent."""

    name = models.CharField(max_length=10, unique=True, default="judge")
    since = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0, help_text="In a row.")
    problem = models.TextField(blank=True)
    next_try_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.problem or "well"
