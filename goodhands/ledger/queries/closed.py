"""Records of people who left: closed, kept for a time, then erased."""

from dataclasses import dataclass
from datetime import date, datetime

from goodhands.accounts.models import Person, PersonChange
from goodhands.ledger.models import Erasure, FitnessReview, Letter
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.letters import decided_causes
from goodhands.ledger.queries.standings import standing_of
from goodhands.ledger.queries.terms import terms_on
from goodhands.merit.models import Incident
from goodhands.merit.rules.standing.months import add_months


@dataclass(frozen=True, slots=True)
class ClosedRecord:
    """The record of somebody who left: since when, kept until when, and when last erased, if ever."""

    person: Person
    left_on: date
    kept_until: date
    erased_on: date | None = None


def closed_records(*, now: datetime) -> list[ClosedRecord]:
    """Return the records of all who left, whoever left first at the top; three queries.

    They are kept for as long as the handbook in force says today. Who can't sign in without a note of when
    they left is not among them, and their record is kept.
    """
    months = terms_on()(day_of(now)).keep_months
    left = PersonChange.objects.filter(field="is_active", person__is_active=False).order_by("id")
    newest = {one.person_id: one for one in left.select_related("person")}
    erased = {one.person_id: one.on for one in Erasure.objects.filter(person__in=newest).order_by("id")}
    found = []
    for pk, one in newest.items():
        left_on = day_of(one.created_at)
        found.append(ClosedRecord(one.person, left_on, add_months(left_on, months), erased.get(pk)))
    return sorted(found, key=lambda one: (one.left_on, one.person.pk))


def what_is_open(person: Person, *, on: date) -> str:
    """Say what still has to be decided about somebody, for which the record is kept; "" if nothing is."""
    if Incident.objects.filter(person=person, state=Incident.State.DISPUTED).exists():
        return "a dispute"
    if FitnessReview.objects.filter(person=person, state=FitnessReview.State.OPEN).exists():
        return "a fitness review"
    corrections = {one.letter: set(one.lost) for one in standing_of(person, on=on).corrections}
    decided = decided_causes(list(Letter.objects.filter(pk__in=corrections)))
    return "a correction" if any(not lost <= decided[pk] for pk, lost in corrections.items()) else ""
