"""People who write to us, and the addresses they write from."""

from django.conf import settings
from django.db import models

_PERSON = settings.AUTH_USER_MODEL


class Organisation(models.Model):
    """A company or household that contacts belong to."""

    name = models.CharField(max_length=200, unique=True)

    def __str__(self) -> str:
        return self.name


class Contact(models.Model):
    """Somebody who writes to us (CU-01)."""

    name = models.CharField(max_length=200, blank=True)
    organisation = models.ForeignKey(Organisation, models.SET_NULL, null=True, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    notes = models.TextField(blank=True)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name or f"Contact {self.pk}"


class ContactAddress(models.Model):
    """One mail address of a contact, lower case; an address belongs to one contact."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="addresses")
    address = models.CharField(max_length=320, unique=True)

    def __str__(self) -> str:
        return self.address


class KnownFact(models.Model):
    """Something known, under the name people give it (`label`); `kind` is what the checks understand by it.

    Never changed: another value is another row that `follows` this one, which then has ended (CU-05).
    """

    class Source(models.TextChoices):
        READ = "read"
        HAND = "hand"
        COMMAND = "command"

    kind = models.CharField(max_length=60)
    label = models.CharField(max_length=60)
    value = models.CharField(max_length=300)
    source = models.CharField(max_length=7, choices=Source.choices)
    read_in = models.PositiveBigIntegerField(null=True, blank=True, help_text="The message it was read in.")
    follows = models.PositiveBigIntegerField(null=True, blank=True, help_text="The row it stands in for.")
    by = models.ForeignKey(_PERSON, models.PROTECT, null=True, blank=True, related_name="+", db_index=False)
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        _PERSON, models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.label}: {self.value}"

    @property
    def is_current(self) -> bool:
        """Tell whether it still holds."""
        return self.ended_at is None

    @property
    def is_read(self) -> bool:
        """Tell whether it was read in a message, rather than filled in by somebody."""
        return self.source == self.Source.READ


class ContactFact(KnownFact):
    """Something known of a contact, whatever they write about: a phone number, a customer number."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="facts", db_index=False)

    class Meta:
        indexes = (models.Index(fields=["contact", "id"], name="fact_of_contact"),)
