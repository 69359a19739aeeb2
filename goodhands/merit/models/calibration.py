"""Calibration: several people judge the same replies apart, then talk about where they differ."""

from django.conf import settings
from django.db import models

_PERSON = settings.AUTH_USER_MODEL


class CalibrationSession(models.Model):
    """A round in which reviewers judge the same replies, each alone, until the chair reveals the verdicts."""

    title = models.CharField(max_length=120)
    chair = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    handbook_version = models.PositiveIntegerField()
    created_at = models.DateTimeField()
    revealed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.title


class CalibrationReviewer(models.Model):
    """Somebody who judges in a session; once finished, their verdicts stand."""

    session = models.ForeignKey(CalibrationSession, models.CASCADE, related_name="reviewers")
    person = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    finished_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(fields=["session", "person"], name="calibration_reviewer_once"),
        )

    def __str__(self) -> str:
        return f"{self.person_id} in {self.session_id}"
