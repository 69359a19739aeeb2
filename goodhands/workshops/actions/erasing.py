"""Erasing somebody's part in workshops, once the time is over for which it is kept."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.workshops.models import Consent, Contribution, Participant


def erase_part(person: Person, *, now: datetime) -> dict[str, int]:
    """Erase that somebody took part, what they brought, and how it was counted; return how many of each.

    Workshops that they chaired and points of the agenda stay.
    """
    parts = Participant.objects.filter(person=person)
    contributions = Contribution.objects.filter(participant__person=person)
    counts = {"workshops": parts.count(), "contributions": contributions.count()}
    Consent.objects.filter(person=person).delete()
    parts.delete()
    return counts
