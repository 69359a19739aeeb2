"""Files that come with a message, or go with one."""

from django.conf import settings
from django.db import models

from goodhands.conversations.models.message import Message

_PERSON = settings.AUTH_USER_MODEL


class Attachment(models.Model):
    """A file that came with a message, or goes with one.

    Files of inbound mail stay inside the raw message (`part_path` names where); ours are stored.
    """

    message = models.ForeignKey(Message, models.CASCADE, null=True, blank=True, related_name="attachments")
    uploaded_by = models.ForeignKey(_PERSON, models.PROTECT, null=True, blank=True, db_index=False)
    filename = models.CharField(max_length=255, blank=True)
    content_type = models.CharField(max_length=200)
    size = models.PositiveBigIntegerField()
    is_inline = models.BooleanField(default=False)
    content_id = models.CharField(max_length=300, blank=True)
    part_path = models.CharField(max_length=200, blank=True)
    file = models.FileField(upload_to="attachments/%Y/%m", blank=True)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.filename or self.content_type
