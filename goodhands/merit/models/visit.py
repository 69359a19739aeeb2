"""When somebody last looked at their own record."""

from django.conf import settings
from django.db import models


class RecordVisit(models.Model):
    """The newest look of a person at their own record: what came later is news to them."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, primary_key=True, related_name="record_visit"
    )
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.person_id} {self.at:%Y-%m-%d %H:%M}"
