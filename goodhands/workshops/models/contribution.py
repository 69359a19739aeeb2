"""What participants bring, and what the chair made of it."""

from django.conf import settings
from django.db import models

from goodhands.workshops.models.workshop import Participant

_PERSON = settings.AUTH_USER_MODEL


class Contribution(models.Model):
    """What a participant brought, never changed. `addresses` is the behaviour of a demerit of theirs."""

    class Kind(models.TextChoices):
        EXPERIENCE = "experience", "Experience"
        TAKEAWAY = "takeaway", "Takeaway"
        TIP = "tip", "Tip"
        CHALLENGE = "challenge", "Challenge"
        PREVENTION = "prevention", "Prevention plan"

    participant = models.ForeignKey(Participant, models.CASCADE, related_name="contributions")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    text = models.TextField()
    addresses = models.CharField(max_length=60, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.kind} by {self.participant_id}"


class Verdict(models.Model):
    """Whether a takeaway or plan is taken as addressing its demerit. Appended; the last one counts."""

    class What(models.TextChoices):
        ACCEPTED = "accepted"
        RETURNED = "returned"

    contribution = models.ForeignKey(Contribution, models.CASCADE, related_name="verdicts")
    what = models.CharField(max_length=8, choices=What.choices)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.what}: {self.contribution_id}"
