"""Replies that were read, as a test says them: who wrote when, which skills were called for, which were shown."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.conversations.models import Conversation, Message
from goodhands.merit.models import Practice


def write(conversation: Conversation, person: Person, at: datetime, **skills: int) -> Message:
    """Let somebody have sent a reply that called for these skills, 1 if it showed them."""
    message = Message.objects.create(
        conversation=conversation,
        direction="out",
        author=person,
        created_at=at,
        conduct_read=True,
        fingerprint=f"{person.pk}-{Message.objects.count()}",
    )
    named = {skill.replace("_", "-"): shown for skill, shown in skills.items()}
    Practice.objects.create(message=message, person=person, written_at=at, skills=named)
    return message
