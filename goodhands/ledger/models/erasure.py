"""That the record of somebody who left was erased."""

from django.conf import settings
from django.db import models


class Erasure(models.Model):
    """The record of a person who left `left_on` was erased `on`: `counts` says of what how much, by kind.

    Appended, never changed.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="erasures")
    left_on = models.DateField()
    on = models.DateField()
    counts: "models.JSONField[dict[str, int], dict[str, int]]" = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.person_id} {self.on}"
