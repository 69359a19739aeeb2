"""The table of signals."""

from typing import ClassVar

from django.db import models
from typing_extensions import override


class Signal(models.Model):
    """One change that open pages may want to know. Ids rise in the order of commits."""

    topic = models.CharField(max_length=100)
    data = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["topic", "id"], name="signal_topic"),
            models.Index(fields=["created_at"], name="signal_created"),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.id} {self.topic}"
