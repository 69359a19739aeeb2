"""Behaviours outside support that the organisation adds to its ledger."""

from django.conf import settings
from django.db import models

_PERSON = settings.AUTH_USER_MODEL


class OwnBehaviour(models.Model):
    """A kind of conduct in another area of work: punctuality, safety, deadlines (QM-11).

    Appended, never reworded: what is no longer wanted is retired, and keeps its words for what stands there.
    """

    code = models.CharField(max_length=60, unique=True, help_text="What incidents name it by.")
    title = models.CharField(max_length=120)
    area = models.CharField(max_length=60)
    sign = models.CharField(max_length=7, choices=[("demerit", "demerit"), ("merit", "merit")])
    tier = models.CharField(max_length=5, help_text="The suggestion to begin with.")
    added_by = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    retired_by = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="+")
    retired_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("area", "title", "id")

    def __str__(self) -> str:
        return self.title
