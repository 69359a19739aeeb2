"""Erasing the records of people who left, once the time is over for which the handbook keeps them."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from functools import cache

from django.conf import settings
from django.db import transaction
from django.utils.module_loading import import_string

from goodhands.accounts.models import Person
from goodhands.jobs.work import Work
from goodhands.ledger.models import Erasure, FitnessReview, Letter, NewHireProbation
from goodhands.ledger.queries.closed import ClosedRecord, closed_records, what_is_open
from goodhands.ledger.queries.days import day_of


def erase_records(work: Work) -> None:
    """Erase what is kept no longer (task `erase_records`, once a day), a person a transaction."""
    today = day_of(work.now())
    for record in closed_records(now=work.now()):
        if record.kept_until < today:
            with transaction.atomic():
                work.guard()
                erase(record, now=work.now())


def erase(record: ClosedRecord, *, now: datetime) -> Erasure | None:
    """Erase the record of somebody who left, for good; return what says so, None if there was nothing.

    Not while a dispute, a correction or a fitness review is open, and not of somebody who is back. What they
    wrote to customers stays, and so does what they decided about others. Each room erases its own
    (`config/wiring.py`, ERASED).
    """
    with transaction.atomic():
        person = Person.objects.select_for_update().get(pk=record.person.pk)
        if person.is_active or what_is_open(person, on=day_of(now)):
            return None
        counts: Counter[str] = Counter()
        for erased in _wired():
            counts.update(erased(person, now=now))
        kept = {what: number for what, number in sorted(counts.items()) if number}
        if not kept:
            return None
        return Erasure.objects.create(
            person=person, left_on=record.left_on, on=day_of(now), counts=kept, created_at=now
        )


def erase_letters(person: Person, *, now: datetime) -> dict[str, int]:
    """Erase somebody's fitness reviews, letters and dates of probation; return how many of each."""
    reviews = FitnessReview.objects.filter(person=person)
    letters = Letter.objects.filter(person=person)
    probations = NewHireProbation.objects.filter(person=person)
    counts = {"reviews": reviews.count(), "letters": letters.count(), "probations": probations.count()}
    for rows in (reviews, letters, probations):
        rows.delete()
    return counts


@cache
def _wired() -> tuple[Callable[..., dict[str, int]], ...]:
    paths: tuple[str, ...] = import_string(f"{settings.WIRING}.ERASED")
    return tuple(import_string(path) for path in paths)
