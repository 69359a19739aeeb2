"""Incidents and the monitor's decisions on them."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from goodhands.conversations.models import Conversation, Message

_PERSON = settings.AUTH_USER_MODEL
# Where an incident comes from: the engine, the judge, people, or the system itself (ledger, words: incident).
SOURCES = ("detector", "judge", "monitor", "self", "colleague", "customer", "system")


class Incident(models.Model):
    """One occurrence of a behaviour. `state` is what its decisions come to; nothing else is ever changed."""

    class State(models.TextChoices):
        PROPOSED = "proposed"
        CONFIRMED = "confirmed"
        COACHED = "coached"
        DISMISSED = "dismissed"
        DISPUTED = "disputed"
        UPHELD = "upheld"
        OVERTURNED = "overturned"

    person = models.ForeignKey(_PERSON, models.PROTECT, related_name="incidents")
    message = models.ForeignKey(Message, models.CASCADE, null=True, related_name="incidents")
    conversation = models.ForeignKey(
        Conversation, models.SET_NULL, null=True, related_name="+", help_text="Evidence without one message."
    )
    link = models.CharField(max_length=500, blank=True, help_text="Evidence elsewhere: a web address.")
    behaviour = models.CharField(max_length=60, help_text="The id of a rule or another behaviour.")
    sign = models.CharField(max_length=7, choices=[("demerit", "demerit"), ("merit", "merit")])
    tier = models.CharField(max_length=5, default="minor", help_text="Suggested, then decided.")
    proposed_by = models.CharField(max_length=9, choices=[(one, one) for one in SOURCES], default="detector")
    proposer = models.ForeignKey(
        _PERSON,
        models.PROTECT,
        null=True,
        related_name="+",
        help_text="Who brought it in; none of the engine.",
    )
    key = models.CharField(max_length=120, blank=True, help_text="What may be proposed once, by its name.")
    handbook_version = models.PositiveIntegerField(default=0)
    where = models.CharField(max_length=8, default="reply")
    start = models.PositiveIntegerField(default=0)
    end = models.PositiveIntegerField(default=0)
    words = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    weight = models.PositiveSmallIntegerField(default=0)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PROPOSED)
    is_example = models.BooleanField(default=False)
    occurred_at = models.DateTimeField()
    created_at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=["state", "-weight", "-occurred_at"], name="incident_queue"),
            models.Index(fields=["behaviour", "state"], name="incident_precision"),
            models.Index(fields=["occurred_at"], name="incident_when"),
            models.Index(fields=["person", "-occurred_at", "-id"], name="incident_record"),
        )
        constraints = (
            models.UniqueConstraint(
                fields=["message", "behaviour", "where", "start", "end"],
                name="incident_found_once",
                condition=Q(proposed_by="detector"),
            ),
            models.UniqueConstraint(fields=["key"], name="incident_key_once", condition=~Q(key="")),
        )

    def __str__(self) -> str:
        return f"{self.behaviour} {self.state}"

    @property
    def talk(self) -> Conversation | None:
        """Return the conversation that it is about: its message's, or the one named as evidence."""
        return self.message.conversation if self.message else self.conversation

    @property
    def evidence(self) -> tuple[str, ...]:
        """Return the customer's words that made it due, as they stand in the message, piece by piece."""
        return tuple(part for part in self.words.split("\n\n") if part.strip())
