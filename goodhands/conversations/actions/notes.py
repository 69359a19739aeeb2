"""Notes for colleagues, with mentions."""

import re
from datetime import datetime

from django.db import transaction

from goodhands.accounts import queries as people
from goodhands.accounts.models import Person
from goodhands.conversations import events
from goodhands.conversations.actions.permission import locked
from goodhands.conversations.models import Conversation, Draft, Note

_MENTION = re.compile(r"(?<![\w@.])@([a-z0-9][a-z0-9-]{0,39})\b", re.IGNORECASE)


class NoteRefused(Exception):
    """The note can't be kept as written; the message says why."""


def add_note(conversation: Conversation, text: str, *, by: Person, now: datetime) -> Note:
    """Write a note for colleagues; `@handle` mentions a person. Raises NoteRefused if it is empty.

    Whoever sees a conversation may note something, the monitor too.
    """
    if not text.strip():
        raise NoteRefused("Write something before you add the note.")
    with transaction.atomic():
        fresh = locked(conversation)
        note = written(fresh, text, by=by, now=now)
        Draft.objects.filter(conversation=fresh, person=by, kind="note").delete()
    return note


def written(fresh: Conversation, text: str, *, by: Person, now: datetime) -> Note:
    """Write a note into a locked conversation and record it."""
    note = Note.objects.create(conversation=fresh, author=by, text=text.strip(), created_at=now)
    note.mentions.set(people.with_handles(mentioned_handles(text)))
    fresh.last_activity_at = max(now, fresh.last_activity_at)
    fresh.save(update_fields=["last_activity_at"])
    events.record(fresh, "note_added", by=by, now=now, data={"note": note.pk})
    return note


def mentioned_handles(text: str) -> set[str]:
    """Return the handles written after @ in a note, lower case."""
    return {handle.lower() for handle in _MENTION.findall(text)}
