"""Probation of new hires (TR-03)."""

from datetime import date, datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.ledger.actions.keeping import keep
from goodhands.ledger.actions.records import LetterRefused, require_management
from goodhands.ledger.models import NewHireProbation


def set_probation(person: Person, begins_on: date, ends_on: date, *, by: Person, now: datetime) -> None:
    """Say from when until when somebody is on probation as a new hire, both days included.

    Earlier dates stay on record. Raises NotAllowed but for management, LetterRefused for dates in no order.
    """
    require_management(person, by)
    if ends_on <= begins_on:
        raise LetterRefused("Probation ends after it begins; check the dates.")
    _set(person, begins_on, ends_on, by, now)


def lift_probation(person: Person, *, by: Person, now: datetime) -> None:
    """Say that somebody is not, or no longer, on probation as a new hire. Raises NotAllowed as above."""
    require_management(person, by)
    _set(person, None, None, by, now)


def _set(person: Person, begins_on: date | None, ends_on: date | None, by: Person, now: datetime) -> None:
    with transaction.atomic():
        NewHireProbation.objects.create(
            person=person, begins_on=begins_on, ends_on=ends_on, by=by, created_at=now
        )
        keep(person, now=now)
