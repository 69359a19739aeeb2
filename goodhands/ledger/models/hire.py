"""Probation of new hires."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

_PERSON = settings.AUTH_USER_MODEL


class NewHireProbation(models.Model):
    """From when until when somebody is on probation as a new hire, both days included (TR-03).

    The newest row of a person holds; one without dates says that there is none. Appended, never changed.
    """

    person = models.ForeignKey(_PERSON, models.CASCADE, related_name="hire_probations")
    begins_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    by = models.ForeignKey(_PERSON, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["person", "-id"], name="hire_newest"),)
        constraints = (
            models.CheckConstraint(
                name="hire_begins_before_it_ends",
                condition=Q(begins_on__isnull=True, ends_on__isnull=True) | Q(ends_on__gt=F("begins_on")),
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.begins_on} {self.ends_on}"
