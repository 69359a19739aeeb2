"""Fitness reviews by management, and what was said and decided in each."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from goodhands.ledger.models.letter import Letter

_PERSON = settings.AUTH_USER_MODEL


class FitnessReview(models.Model):
    """Whether somebody is a good fit to their position: a panel decides, with reasons (rule 6; QM-08).

    Opened by `letter`, or without one by the end of a new hire's probation; `whys` are the rules' codes.
    """

    class State(models.TextChoices):
        OPEN = "open"
        HELD = "held"
        LAPSED = "lapsed"

    class Outcome(models.TextChoices):
        FIT = "fit", "Fit for the position"
        CONDITIONS = "conditions", "Fit, with conditions"
        POSITION = "position", "Another position"
        UNFIT = "unfit", "Not fit"

    person = models.ForeignKey(_PERSON, models.PROTECT, related_name="fitness_reviews")
    letter = models.OneToOneField(Letter, models.CASCADE, null=True, related_name="review")
    whys: "models.JSONField[list[str], list[str]]" = models.JSONField(default=list)
    opened_on = models.DateField()
    due_on = models.DateField()
    panel: "models.ManyToManyField[Any, Any]" = models.ManyToManyField(_PERSON, related_name="+")
    state = models.CharField(max_length=6, choices=State.choices, default=State.OPEN)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, blank=True)
    held_on = models.DateField(null=True)

    class Meta:
        indexes = (models.Index(fields=["state", "due_on"], name="review_due"),)
        constraints = (
            models.UniqueConstraint(
                fields=["person", "opened_on"],
                name="review_once_after_a_new_hire",
                condition=Q(letter__isnull=True),
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.opened_on} {self.state}"


class ReviewRecord(models.Model):
    """One thing said or done in a fitness review. Appended, never changed."""

    review = models.ForeignKey(FitnessReview, models.CASCADE, related_name="records")
    kind = models.CharField(max_length=20)
    by = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="+")
    words = models.TextField(blank=True)
    data: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.review_id} {self.kind}"
