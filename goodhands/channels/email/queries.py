"""What pages ask about mail: how fetching fares, what lies in quarantine, the raw source."""

from urllib.parse import urlsplit

from django.conf import settings

from goodhands.channels.email.models import Mailbox, RawMail
from goodhands.channels.email.rules.read import read
from goodhands.channels.email.rules.read.attachments import content_of
from goodhands.conversations.models import Attachment, Message


def mailbox_health() -> list[Mailbox]:
    """Return the mailboxes that we fetch, with last success, last error and backlog."""
    return list(Mailbox.objects.select_related("inbox").order_by("inbox__position", "id"))


def outgoing_folder() -> str | None:
    """Return the folder that replies are only written to, or None when a mail server takes them."""
    target = urlsplit(settings.MAIL_OUT)
    return target.path if target.scheme == "maildir" else None


def quarantined(limit: int = 100) -> list[RawMail]:
    """Return mail laid aside, newest first, without its content."""
    found = RawMail.objects.filter(state=RawMail.State.QUARANTINED).defer("content")
    return list(found.select_related("inbox").order_by("-id")[:limit])


def stored_count(cap: int = 1000) -> int:
    """Return how many mails are stored and not taken in yet, counted up to `cap`."""
    return RawMail.objects.filter(state=RawMail.State.STORED).order_by("id")[:cap].count()


def quarantined_count(cap: int = 1000) -> int:
    """Return how many mails are laid aside, counted up to `cap`."""
    return RawMail.objects.filter(state=RawMail.State.QUARANTINED).order_by("id")[:cap].count()


def raw_mail(raw_id: int) -> RawMail | None:
    """Return one raw mail with its content, or None."""
    return RawMail.objects.filter(pk=raw_id).first()


def source_of(message: Message) -> bytes | None:
    """Return the bytes of an inbound message as they came, or None for one of ours."""
    raw = RawMail.objects.filter(message=message).order_by("id").first()
    return bytes(raw.content) if raw else None


def attachment_bytes(attachment: Attachment) -> bytes | None:
    """Return the bytes of a file: stored with us, or read out of the raw message; None if they are gone."""
    if attachment.file:
        with attachment.file.open("rb") as stream:
            return bytes(stream.read())
    source = source_of(attachment.message) if attachment.message else None
    if source is None:
        return None
    letter = read(source)
    listed = next((file for file in letter.attachments if file.path == attachment.part_path), None)
    return content_of(letter, listed) if listed else None
