"""How pressing a conversation is, and its tags."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations import events
from goodhands.conversations.actions.permission import change, locked, require_writer
from goodhands.conversations.models import Conversation, Priority
from goodhands.inboxes import actions as inboxes


def set_priority(conversation: Conversation, priority: Priority, *, by: Person, now: datetime) -> None:
    """Say how pressing a conversation is (CA-02)."""
    require_writer(by)
    with transaction.atomic():
        fresh = locked(conversation)
        if fresh.priority == priority:
            return
        change(fresh, priority=priority)
        events.record(fresh, "priority_changed", by=by, now=now, data={"to": Priority(priority).name.lower()})


def add_tag(conversation: Conversation, name: str, *, by: Person, now: datetime) -> None:
    """Put a tag on a conversation; the tag is made if new. Raises ValueError for an empty name."""
    require_writer(by)
    with transaction.atomic():
        tag = inboxes.tag_named(name)
        fresh = locked(conversation)
        if not fresh.tags.filter(pk=tag.pk).exists():
            fresh.tags.add(tag)
            events.record(fresh, "tag_added", by=by, now=now, data={"tag": tag.name})


def remove_tag(conversation: Conversation, name: str, *, by: Person, now: datetime) -> None:
    """Take a tag off a conversation; nothing happens if it isn't there."""
    require_writer(by)
    with transaction.atomic():
        fresh = locked(conversation)
        tag = fresh.tags.filter(name=name).first()
        if tag is not None:
            fresh.tags.remove(tag)
            events.record(fresh, "tag_removed", by=by, now=now, data={"tag": tag.name})
