"""Who was away for a good reason is excused: nothing is expected of them, nothing held against them."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.workshops.actions.access import WorkshopRefused, run_by
from goodhands.workshops.models import Participant


def excuse(participant: Participant, reason: str, *, by: Person, now: datetime) -> None:
    """Excuse a participant, with the reason for the record.

    Raises NotAllowed but for who runs the workshop, and for oneself; WorkshopRefused without a reason.
    """
    if not reason.strip():
        raise WorkshopRefused("Say why: leave, illness, another appointment.")
    _set(participant, reason.strip()[:300], by=by)


def expect(participant: Participant, *, by: Person, now: datetime) -> None:
    """Take an excuse back: the participant was there after all. Raises NotAllowed, WorkshopRefused."""
    _set(participant, "", by=by)


def _set(participant: Participant, reason: str, *, by: Person) -> None:
    with transaction.atomic():
        run_by(participant.workshop, by)
        if participant.person_id == by.pk:
            raise NotAllowed("Nobody excuses themself. Ask management, or the chair.")
        Participant.objects.filter(pk=participant.pk).update(excused=reason)
