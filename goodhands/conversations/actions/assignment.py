"""Who takes a conversation."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations import events
from goodhands.conversations.actions.permission import change, locked, require_writer
from goodhands.conversations.models import Conversation, Status
from goodhands.inboxes import queries as inboxes


class AlreadyTaken(Exception):
    """Somebody else took the conversation first; the message names them."""


def claim(conversation: Conversation, *, by: Person, now: datetime) -> None:
    """Take a conversation: "see it, take it" (CA-09). Raises AlreadyTaken when somebody else has it."""
    require_writer(by)
    with transaction.atomic():
        fresh = locked(conversation)
        if fresh.assignee_id == by.pk:
            return
        if fresh.assignee is not None:
            raise AlreadyTaken(f"{fresh.assignee.name} took it first.")
        change(fresh, assignee=by)
        events.record(fresh, "conversation_claimed", by=by, now=now)


def assign(conversation: Conversation, person: Person, *, by: Person, now: datetime) -> None:
    """Give a conversation to a person. Raises ValueError if the person doesn't see its inbox."""
    require_writer(by)
    with transaction.atomic():
        fresh = locked(conversation)
        if fresh.assignee_id == person.pk:
            return
        if not inboxes.visible_to(person).filter(pk=fresh.inbox_id).exists():
            raise ValueError(
                f"{person.name} doesn't work in {fresh.inbox.name}; add them to the inbox first."
            )
        change(fresh, assignee=person)
        events.record(
            fresh, "conversation_assigned", by=by, now=now, data={"to": person.pk, "name": person.name}
        )


def give_back(person: Person, *, by: Person, now: datetime) -> int:
    """Put back everything that a person holds and that is not closed; return how many (they left)."""
    held = list(Conversation.objects.filter(assignee=person).exclude(status=Status.CLOSED).order_by("id"))
    for conversation in held:
        unassign(conversation, by=by, now=now)
    return len(held)


def unassign(conversation: Conversation, *, by: Person, now: datetime) -> None:
    """Put a conversation back where everybody can take it."""
    require_writer(by)
    with transaction.atomic():
        fresh = locked(conversation)
        if fresh.assignee_id is None:
            return
        change(fresh, assignee=None)
        events.record(fresh, "conversation_unassigned", by=by, now=now)
