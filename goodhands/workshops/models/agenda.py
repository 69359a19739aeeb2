"""What is talked about in a workshop, and whether names may stand beside examples."""

from django.conf import settings
from django.db import models

from goodhands.merit.models import Incident
from goodhands.workshops.models.workshop import Workshop

_PERSON = settings.AUTH_USER_MODEL


class AgendaItem(models.Model):
    """A point of the agenda: a question or suggestion, or an example from the review desk.

    Of an example it keeps the customer's and our words with names, addresses and numbers masked, as they were
    when it came onto the agenda; `text` says what it shows. `outcome` is for the minutes.
    """

    class Kind(models.TextChoices):
        GOOD = "good", "Good example"
        BAD = "bad", "Example to learn from"
        QUESTION = "question", "Question"
        SUGGESTION = "suggestion", "Suggestion"

    workshop = models.ForeignKey(Workshop, models.CASCADE, related_name="items")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    text = models.TextField(blank=True)
    by = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="+")
    incident = models.ForeignKey(Incident, models.CASCADE, null=True, related_name="+")
    customer_words = models.TextField(blank=True)
    our_words = models.TextField(blank=True)
    evidence = models.TextField(blank=True)
    position = models.PositiveIntegerField()
    outcome = models.TextField(blank=True)
    dropped_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("position", "id")
        constraints = (
            models.UniqueConstraint(fields=["workshop", "incident"], name="workshop_example_once"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.position}"


class Consent(models.Model):
    """The person's own word on whether their name may stand beside an example. Appended; the last counts."""

    item = models.ForeignKey(AgendaItem, models.CASCADE, related_name="consents")
    person = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    is_given = models.BooleanField()
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.person_id}: {'yes' if self.is_given else 'no'}"
