"""Decisions of the monitor that somebody else judges, too, without knowing the first verdict."""

from django.conf import settings
from django.db import models

from goodhands.merit.models.decision import Decision


class SecondLook(models.Model):
    """One decision that the lot drew for a second, blind judgement (gap 7)."""

    class Verdict(models.TextChoices):
        RIGHT = "right", "It is so"
        WRONG = "wrong", "It is none"

    decision = models.OneToOneField(Decision, models.CASCADE, related_name="second_look")
    drawn_at = models.DateTimeField()
    judge = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    verdict = models.CharField(max_length=5, choices=Verdict.choices, blank=True)
    tier = models.CharField(max_length=5, blank=True)
    reason = models.TextField(blank=True)
    judged_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.decision_id}: {self.verdict or 'waits'}"
