"""Warning letters, and what was done with each."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

_PERSON = settings.AUTH_USER_MODEL


class Letter(models.Model):
    """A warning letter. `state` is what its records come to (ledger, rule 5; QM-09).

    `year` is the period whose demerits caused it, `causes` the ids of their incidents. A draft that is due no
    more is dropped; management issues or waives one; a correction may withdraw what was issued.
    """

    class State(models.TextChoices):
        DRAFT = "draft"
        DROPPED = "dropped"
        ISSUED = "issued"
        WAIVED = "waived"
        WITHDRAWN = "withdrawn"

    person = models.ForeignKey(_PERSON, models.PROTECT, related_name="letters")
    year = models.PositiveSmallIntegerField()
    causes: "models.JSONField[list[int], list[int]]" = models.JSONField(default=list)
    state = models.CharField(max_length=9, choices=State.choices, default=State.DRAFT)
    text = models.TextField()
    drafted_at = models.DateTimeField()
    issued_on = models.DateField(null=True)
    issued_by = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="+")
    waived_on = models.DateField(null=True)
    withdrawn_on = models.DateField(null=True)
    acknowledged_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["person", "state"], name="letter_of_person"),)
        constraints = (
            models.CheckConstraint(
                name="letter_issued_has_its_date",
                condition=~Q(state__in=["issued", "withdrawn"]) | Q(issued_on__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.year} {self.state}"


class LetterRecord(models.Model):
    """One thing done with a letter, its words and who did it. Appended, never changed."""

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="records")
    kind = models.CharField(max_length=20)
    by = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="+")
    words = models.TextField(blank=True)
    data: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.letter_id} {self.kind}"
