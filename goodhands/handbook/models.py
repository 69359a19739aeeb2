"""Handbook versions: what was in force when, kept for ever, so that past verdicts stay explainable."""

from datetime import datetime

from django.db import models
from django.db.models import Q

from goodhands.accounts.models import Person


class HandbookVersionQuerySet(models.QuerySet["HandbookVersion"]):
    """Questions about handbook versions."""

    def in_force_at(self, moment: datetime) -> "HandbookVersionQuerySet":
        """Return the versions that came into force by `moment`, the one that holds first."""
        return self.filter(in_force_from__lte=moment, withdrawn_at=None).order_by("-in_force_from", "-id")


class HandbookVersion(models.Model):
    """The files of a handbook as they were brought into force. Never changed; a change is a new version."""

    name = models.CharField(max_length=80)
    number = models.PositiveIntegerField()
    content = models.JSONField(help_text="Path inside the folder → text.")
    digest = models.CharField(
        max_length=64, help_text="SHA-256 of the content: tells whether two are the same."
    )
    note = models.TextField(blank=True, help_text="What changed and why.")
    in_force_from = models.DateTimeField(db_index=True)
    review_on = models.DateField(null=True, blank=True, help_text="When to look at it again (TR-21).")
    created_by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    withdrawn_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True, help_text="Taken back before its date.")

    objects = HandbookVersionQuerySet.as_manager()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("name", "number"), name="handbook_version_number_once"),
            models.CheckConstraint(
                name="handbook_withdrawn_before_its_date",
                condition=Q(withdrawn_at=None) | Q(withdrawn_at__lt=models.F("in_force_from")),
            ),
        )

    def __str__(self) -> str:
        return f"{self.name} {self.number}"


class HandbookDraft(models.Model):
    """The next version while it is written: changed edit by edit, until accepted or discarded."""

    class State(models.TextChoices):
        OPEN = "open"
        ACCEPTED = "accepted"
        DISCARDED = "discarded"

    base = models.ForeignKey(HandbookVersion, models.PROTECT, related_name="+")
    content = models.JSONField(help_text="Path inside the folder → text.")
    digest = models.CharField(max_length=64)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    opened_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    closed_by = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)
    became = models.ForeignKey(HandbookVersion, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("state",), condition=Q(state="open"), name="handbook_one_open_draft"
            ),
        )

    def __str__(self) -> str:
        return f"draft {self.pk} ({self.state})"


class HandbookEdit(models.Model):
    """One save of one file of a draft. A refused one came too late; its words are kept all the same."""

    draft = models.ForeignKey(HandbookDraft, models.CASCADE, related_name="edits")
    path = models.CharField(max_length=200)
    text = models.TextField(blank=True)
    kind = models.CharField(max_length=8, help_text="saved, removed, undone or refused")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["draft", "path", "-id"], name="handbook_edit_of_file"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.path}"


class HandbookEffect(models.Model):
    """What a draft would have changed on the replies sent last: asked for, read batch by batch, kept.

    It belongs to exactly these words (`digest`) against exactly that version.
    """

    draft = models.ForeignKey(HandbookDraft, models.CASCADE, related_name="effects")
    against = models.ForeignKey(HandbookVersion, models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64)
    content = models.JSONField(help_text="The files as they were read; the draft may go on.")
    messages = models.JSONField(default=list, help_text="Ids of the replies to read, newest first.")
    done = models.PositiveIntegerField(default=0, help_text="How many of them are read.")
    tally = models.JSONField(default=dict)
    asked_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("draft", "digest", "against"), name="handbook_effect_once_for_the_same_words"
            ),
        )

    def __str__(self) -> str:
        return f"effect {self.pk}: {self.done} of {len(self.messages)}"
