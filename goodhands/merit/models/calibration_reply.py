"""The replies of a calibration session, and what each reviewer sees broken in them."""

from django.db import models

from goodhands.conversations.models import Message
from goodhands.merit.models.calibration import CalibrationReviewer, CalibrationSession


class CalibrationReply(models.Model):
    """A reply under judgement. `settled` is what all agreed on in the end: rule → tier."""

    session = models.ForeignKey(CalibrationSession, models.CASCADE, related_name="replies")
    message = models.ForeignKey(Message, models.CASCADE, related_name="+")
    settled = models.JSONField(null=True)
    note = models.TextField(blank=True)
    settled_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=["session", "message"], name="calibration_reply_once"),)

    def __str__(self) -> str:
        return f"{self.message_id} in {self.session_id}"


class CalibrationVerdict(models.Model):
    """What one reviewer sees broken in one reply: rule → tier."""

    reply = models.ForeignKey(CalibrationReply, models.CASCADE, related_name="verdicts")
    reviewer = models.ForeignKey(CalibrationReviewer, models.CASCADE, related_name="verdicts")
    broken = models.JSONField(default=dict)
    comment = models.TextField(blank=True)
    given_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["reply", "reviewer"], name="calibration_verdict_once"),
        )

    def __str__(self) -> str:
        return f"{self.reviewer_id} on {self.reply_id}"
