"""Reviews of the process: what happened, how the work let it happen, what prevents the next one (QM-18)."""

from django.conf import settings
from django.db import models

from goodhands.merit.models.incident import Incident

_PERSON = settings.AUTH_USER_MODEL


class ProcessReview(models.Model):
    """What happened, told without a culprit. All that follows are its steps; nothing of it is changed.

    `incident` is the finding that it came from; only those who see that on the review desk are told of it.
    """

    title = models.CharField(max_length=120)
    happened = models.TextField()
    incident = models.ForeignKey(Incident, models.SET_NULL, null=True, related_name="process_reviews")
    opened_by = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.title


class ReviewStep(models.Model):
    """A step of a review: how the process failed, what prevents it, that this was done, a word, its end.

    A measure names who does it (`doer`) by when (`due_date`); what says that it was done names the `measure`.
    Appended, never changed.
    """

    class Kind(models.TextChoices):
        CAUSE = "cause"
        MEASURE = "measure"
        DONE = "done"
        WORD = "word"
        CLOSED = "closed"
        REOPENED = "reopened"

    review = models.ForeignKey(ProcessReview, models.CASCADE, related_name="steps")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    text = models.TextField(blank=True)
    doer = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="measures")
    due_date = models.DateField(null=True)
    measure = models.ForeignKey("self", models.CASCADE, null=True, related_name="done_by")
    by = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(
                fields=["measure"], name="measure_done_once", condition=models.Q(kind="done")
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} of {self.review_id}"
