"""Drafts, and files laid beside them."""

from datetime import datetime
from typing import Any

from django.core.files.uploadedfile import UploadedFile

from goodhands.accounts.models import Person
from goodhands.conversations.actions.permission import require_writer
from goodhands.conversations.models import Attachment, Conversation, Draft


def save_draft(
    conversation: Conversation, kind: str, text: str, recipients: dict[str, Any], *, by: Person, now: datetime
) -> Draft:
    """Keep what somebody is writing; an earlier draft of theirs is replaced (T7)."""
    if kind == "reply":
        require_writer(by)
    draft, _ = Draft.objects.update_or_create(
        conversation=conversation,
        person=by,
        kind=kind,
        defaults={"text": text, "recipients": recipients, "updated_at": now},
    )
    return draft


def discard_draft(conversation: Conversation, kind: str, *, by: Person) -> None:
    """Throw away what somebody was writing."""
    Draft.objects.filter(conversation=conversation, person=by, kind=kind).delete()


def attach(file: "UploadedFile[Any]", *, by: Person, now: datetime) -> Attachment:
    """Store a file that is to go with a reply; it stays unsent until a reply takes it."""
    require_writer(by)
    return Attachment.objects.create(
        uploaded_by=by,
        filename=(file.name or "file").replace("/", "_")[-255:],
        content_type=(file.content_type or "application/octet-stream")[:200],
        size=file.size or 0,
        file=file,
        created_at=now,
    )
