"""Words that the person concerned and those who judge write to each other about an incident."""

from django.conf import settings
from django.db import models

from goodhands.merit.models.incident import Incident


class Comment(models.Model):
    """A question, an answer, or the admission of a mistake. Appended, never changed."""

    class Kind(models.TextChoices):
        QUESTION = "question"
        ANSWER = "answer"
        ADMISSION = "admission"

    incident = models.ForeignKey(Incident, models.CASCADE, related_name="comments")
    kind = models.CharField(max_length=9, choices=Kind.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    text = models.TextField()
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.kind} on {self.incident_id}"
