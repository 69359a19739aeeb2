"""Examples for the next workshop, and which replies a person has read."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person, Role
from goodhands.conversations.models import Message
from goodhands.merit.actions.judging import judged_by, record
from goodhands.merit.models import Incident, Seen


def pick(incident: Incident, *, by: Person, now: datetime) -> None:
    """Keep an incident as an example for the next workshop (QM-17)."""
    _set_example(incident, "picked", by=by, now=now)


def unpick(incident: Incident, *, by: Person, now: datetime) -> None:
    """Take an incident out of the examples again."""
    _set_example(incident, "unpicked", by=by, now=now)


def mark_seen(message: Message, *, by: Person, now: datetime) -> None:
    """Note that the monitor read this message on the review desk; the first reader counts."""
    if by.role == Role.MONITOR:
        Seen.objects.get_or_create(message=message, defaults={"by": by, "seen_at": now})


def _set_example(incident: Incident, kind: str, *, by: Person, now: datetime) -> None:
    with transaction.atomic():
        fresh = judged_by(incident, by)
        fresh.is_example = kind == "picked"
        fresh.save(update_fields=["is_example"])
        record(fresh, kind, by=by, now=now)
