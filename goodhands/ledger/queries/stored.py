"""Rows of people's records beside what their own records come to, a page of rows at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from goodhands.ledger.models import FitnessReview, Letter, LetterRecord, ReviewRecord
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.rules.folding import Fields, Record, incident_of, letter_of, review_of
from goodhands.merit.models import Decision, Incident

Row = dict[str, Any]
# A row as it is stored, and what its records say of it.
Pair = tuple[Row, Fields]
_Line = tuple[int, str, datetime, int | None, str, Mapping[str, Any]]


def incidents(people: Sequence[int]) -> Iterator[Pair]:
    """Give the incidents of some people, each with what its decisions come to."""
    made = Decision.objects.filter(incident__person__in=people).order_by("id")
    fields = ("incident_id", "kind", "created_at", "by_id", "reason", "data")
    records = _by_owner(made.values_list(*fields).iterator())
    rows = Incident.objects.filter(person__in=people).order_by("id")
    for row in rows.values("id", "person_id", "state", "tier", "behaviour").iterator():
        yield dict(row), incident_of(records[row["id"]])


def letters(people: Sequence[int]) -> Iterator[Pair]:
    """Give the letters of some people, each with what its records come to."""
    made = LetterRecord.objects.filter(letter__person__in=people).order_by("id")
    fields = ("letter_id", "kind", "created_at", "by_id", "words", "data")
    records = _by_owner(made.values_list(*fields))
    for row in Letter.objects.filter(person__in=people).order_by("id").values():
        yield dict(row), letter_of(records[row["id"]])


def reviews(people: Sequence[int]) -> Iterator[Pair]:
    """Give the fitness reviews of some people, each with what its records come to."""
    made = ReviewRecord.objects.filter(review__person__in=people).order_by("id")
    fields = ("review_id", "kind", "created_at", "by_id", "words", "data")
    records = _by_owner(made.values_list(*fields))
    for row in FitnessReview.objects.filter(person__in=people).order_by("id").values():
        yield dict(row), review_of(records[row["id"]])


def _by_owner(lines: Iterable[_Line]) -> Mapping[int, list[Record]]:
    found: dict[int, list[Record]] = defaultdict(list)
    for owner, kind, at, by, words, data in lines:
        found[owner].append(Record(kind, day_of(at), by, words, data))
    return found
