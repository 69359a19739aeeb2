"""Who looked at whose record, and at which message on the review desk."""

from django.conf import settings
from django.db import models

from goodhands.conversations.models import Message

_PERSON = settings.AUTH_USER_MODEL


class AccessEntry(models.Model):
    """One look at what concerns another person. Appended, never changed (ledger, rule 11; gap 8).

    `about` is whose record or reply it was; nobody for a customer's message.
    """

    class What(models.TextChoices):
        RECORD = "record"
        INCIDENT = "incident"
        MESSAGE = "message"
        FIGURES = "figures"
        EXPORT = "export"

    reader = models.ForeignKey(_PERSON, models.PROTECT, related_name="+", db_index=False)
    what = models.CharField(max_length=8, choices=What.choices)
    about = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="+", db_index=False)
    message = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=["about", "-id"], name="access_about"),
            models.Index(fields=["reader", "-id"], name="access_by_reader"),
        )

    def __str__(self) -> str:
        return f"{self.reader_id} {self.what} of {self.about_id}"
