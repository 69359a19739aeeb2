"""What the monitor decided, record by record."""

from django.conf import settings
from django.db import models

from goodhands.merit.models.incident import Incident

_PERSON = settings.AUTH_USER_MODEL


class Decision(models.Model):
    """What the monitor did with an incident, and why. Appended, never changed."""

    incident = models.ForeignKey(Incident, models.CASCADE, related_name="decisions")
    kind = models.CharField(max_length=12)
    by = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    reason = models.TextField(blank=True)
    data = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)
        indexes = (models.Index(fields=["created_at"], name="decision_when"),)

    def __str__(self) -> str:
        return self.kind
