"""What stood against each participant's name when a workshop was closed."""

from django.db import models

from goodhands.merit.models import Incident
from goodhands.workshops.models.workshop import Participant


class Tally(models.Model):
    """One participant at the closing: expected, brought, and what stayed unaddressed, in units.

    Written once, never changed. `open_incidents` are the incidents behind the unaddressed demerits; where a
    demerit was `proposed` for them, no later closing counts them again.
    """

    participant = models.OneToOneField(Participant, models.CASCADE, related_name="tally")
    expected = models.PositiveIntegerField()
    brought = models.PositiveIntegerField()
    open_units = models.PositiveIntegerField()
    open_incidents = models.JSONField(default=list)
    proposed = models.ForeignKey(Incident, models.SET_NULL, null=True, related_name="+")
    is_proposed = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.participant_id}: {self.brought} of {self.expected}"
