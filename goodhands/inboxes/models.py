"""Shared inboxes, who works in them, and tags."""

from django.conf import settings
from django.db import models


class Inbox(models.Model):
    """A place where conversations arrive, with its own address and signature (CH-01)."""

    name = models.CharField(max_length=60)
    slug = models.SlugField(max_length=60, unique=True)
    address = models.EmailField(unique=True)
    colour = models.CharField(max_length=20, default="teal")
    signature = models.TextField(blank=True)
    shows_case_number = models.BooleanField(default=False)
    uses_plus_address = models.BooleanField(
        default=False, help_text="Replies come back to name+token@…; the mail server must allow it."
    )
    undo_seconds = models.PositiveSmallIntegerField(default=10)
    position = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("position", "id")

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A person works in an inbox, and so sees it."""

    inbox = models.ForeignKey(Inbox, models.CASCADE, related_name="memberships")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "inbox"], name="membership_once"),)

    def __str__(self) -> str:
        return f"{self.person_id} in {self.inbox_id}"


class Tag(models.Model):
    """A word from the controlled list by which conversations are found again (CU-06)."""

    name = models.CharField(max_length=40, unique=True)
    colour = models.CharField(max_length=20, default="grey")

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
