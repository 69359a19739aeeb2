"""How the review desk is set: the newest row of a key holds, older ones say how it was before."""

from django.conf import settings
from django.db import models


class Setting(models.Model):
    """One setting of the monitor's desk. Appended, never changed, so that it stays known what held when."""

    key = models.CharField(max_length=60)
    value = models.JSONField(null=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["key", "-id"], name="setting_newest"),)

    def __str__(self) -> str:
        return self.key
