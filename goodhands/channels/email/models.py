"""Raw mail as it came in, and the mailboxes we fetch from."""

from django.db import models
from django.db.models import Q

from goodhands.conversations.models import Message
from goodhands.inboxes.models import Inbox


class RawMail(models.Model):
    """One message exactly as it arrived. Stored before it is acknowledged; kept for good."""

    class State(models.TextChoices):
        STORED = "stored"
        TAKEN = "taken"
        KNOWN = "known"
        QUARANTINED = "quarantined"

    OLD = "import"
    OLD_BUT_OPEN = "import-open"
    """Doors of mail let in from files: closed, unless whoever lets it in wants it open."""

    state = models.CharField(max_length=12, choices=State.choices, default=State.STORED)
    door = models.CharField(max_length=20, help_text="smtp, lmtp, imap, deliver or import.")
    inbox = models.ForeignKey(Inbox, models.SET_NULL, null=True, blank=True, db_index=False)
    mail_from = models.CharField(max_length=320, blank=True, help_text="Envelope sender.")
    rcpt_to = models.JSONField(default=list, help_text="Envelope recipients.")
    message = models.ForeignKey(Message, models.SET_NULL, null=True, blank=True, related_name="raw_mails")
    reason = models.TextField(blank=True, help_text="Why it is in quarantine, in words.")
    origin = models.CharField(max_length=500, blank=True, help_text="Where an import found it.")
    size = models.PositiveBigIntegerField()
    received_at = models.DateTimeField()
    content = models.BinaryField()

    class Meta:
        indexes = (
            models.Index(fields=["id"], name="rawmail_stored", condition=Q(state="stored")),
            models.Index(fields=["-id"], name="rawmail_quarantined", condition=Q(state="quarantined")),
        )
        constraints = (
            models.UniqueConstraint(fields=["origin"], name="rawmail_origin_once", condition=~Q(origin="")),
        )

    def __str__(self) -> str:
        return f"{self.door} {self.pk} {self.state}"


class Mailbox(models.Model):
    """A mailbox that we fetch over IMAP, its position, and how it fares."""

    inbox = models.ForeignKey(Inbox, models.CASCADE, related_name="mailboxes")
    host = models.CharField(max_length=255)
    port = models.PositiveIntegerField(default=993)
    security = models.CharField(max_length=8, default="tls", choices=[("tls", "tls"), ("none", "none")])
    username = models.CharField(max_length=255)
    password = models.TextField(blank=True, help_text="Sealed with the secret key.")
    token_url = models.CharField(max_length=500, blank=True, help_text="OAuth2; empty: by password.")
    client_id = models.CharField(max_length=300, blank=True)
    client_secret = models.TextField(blank=True, help_text="Sealed with the secret key.")
    refresh_token = models.TextField(blank=True, help_text="Sealed; the newest that the server gave.")
    scope = models.CharField(max_length=500, blank=True)
    folder = models.CharField(max_length=255, default="INBOX")
    is_active = models.BooleanField(default=True)
    uidvalidity = models.BigIntegerField(null=True, blank=True)
    last_uid = models.BigIntegerField(default=0, help_text="-1: begin behind what is there.")
    asked_at = models.DateTimeField(null=True, blank=True, help_text="When somebody last said: fetch now.")
    owner = models.CharField(max_length=80, blank=True, help_text="Which process fetches now.")
    owned_until = models.DateTimeField(null=True, blank=True)
    last_success_at = models.DateTimeField(null=True, blank=True)
    last_error_at = models.DateTimeField(null=True, blank=True)
    last_error = models.TextField(blank=True)
    backlog = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["host", "username", "folder"], name="mailbox_once"),)

    def __str__(self) -> str:
        return f"{self.username}@{self.host}/{self.folder}"
