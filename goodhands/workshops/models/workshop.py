"""A workshop and who takes part in it."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

_PERSON = settings.AUTH_USER_MODEL


class Workshop(models.Model):
    """A meeting of the team: planned, then closed or cancelled.

    `kind` is one of the handbook's meetings; `reason` says why an extra one was called. `uid` and `sequence`
    are for calendars: each change of time, place or chair raises the sequence.
    """

    kind = models.CharField(max_length=60)
    title = models.CharField(max_length=120)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=300, blank=True, help_text="A room or a link.")
    reason = models.CharField(max_length=300, blank=True)
    chair = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    uid = models.CharField(max_length=80, unique=True)
    sequence = models.PositiveIntegerField(default=0)
    planned_by = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    cancelled_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="+")
    summary = models.TextField(blank=True)

    class Meta:
        indexes = (models.Index(fields=["-starts_at"], name="workshop_by_start"),)
        constraints = (
            models.CheckConstraint(name="workshop_ends_later", condition=Q(ends_at__gt=F("starts_at"))),
            models.CheckConstraint(
                name="workshop_closed_or_cancelled",
                condition=Q(cancelled_at__isnull=True) | Q(closed_at__isnull=True),
            ),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def is_extra(self) -> bool:
        """Tell whether management called it beside the regular ones."""
        return bool(self.reason)

    @property
    def is_open(self) -> bool:
        """Tell whether it is planned or under way: neither closed nor cancelled."""
        return self.closed_at is None and self.cancelled_at is None


class Participant(models.Model):
    """Somebody who takes part. Who is taken off the list keeps a row: their calendar has to hear of it.

    `mailed_sequence` is the newest invitation that was mailed to them, `minutes_mailed_at` when the minutes
    were. An excused participant was away for the reason given; nothing is held against them.
    """

    workshop = models.ForeignKey(Workshop, models.CASCADE, related_name="participants")
    person = models.ForeignKey(_PERSON, models.PROTECT, related_name="+")
    left_at = models.DateTimeField(null=True)
    excused = models.CharField(max_length=300, blank=True)
    mailed_sequence = models.PositiveIntegerField(null=True)
    minutes_mailed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(fields=["workshop", "person"], name="workshop_participant_once"),
        )

    def __str__(self) -> str:
        return f"{self.person_id} in {self.workshop_id}"

    @property
    def is_let_be(self) -> bool:
        """Tell whether nothing is held against them: excused, or no longer of the company."""
        return bool(self.excused) or not self.person.is_active
