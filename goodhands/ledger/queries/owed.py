"""Drafts and fitness reviews that there are, against those that standings owe."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from goodhands.ledger.models import FitnessReview, Letter
from goodhands.merit.rules.standing.standing import Standing

_Draft = tuple[int, int, list[int]]
_Key = tuple[int | None, date]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something stored that no record bears out: an `incident`, a `letter` or a `review`, whose, where.

    `number` is None for what ought to be there and isn't.
    """

    what: str
    number: int | None
    person: int
    field: str
    stored: Any
    recorded: Any


def owed_against_stored(standings: Mapping[int, Standing]) -> Iterator[Difference]:
    """Give the drafts and reviews, by people's ids, that are not those which their standings owe."""
    drafts: dict[int, list[_Draft]] = defaultdict(list)
    rows = Letter.objects.filter(person__in=standings, state=Letter.State.DRAFT).order_by("year", "id")
    for person, pk, year, causes in rows.values_list("person_id", "id", "year", "causes"):
        drafts[person].append((pk, year, causes))
    reviews: dict[int, list[FitnessReview]] = defaultdict(list)
    kept = FitnessReview.objects.filter(person__in=standings).exclude(state=FitnessReview.State.LAPSED)
    for one in kept.order_by("id"):
        reviews[one.person_id].append(one)
    for person, standing in standings.items():
        yield from _drafts(person, drafts[person], standing)
        yield from _reviews(person, reviews[person], standing)


def _drafts(person: int, rows: Iterable[_Draft], standing: Standing) -> Iterator[Difference]:
    """Hold drafts against letters due, year by year in their order."""
    drafts = list(rows)
    for year in sorted({one.year for one in standing.letters_due} | {year for _, year, _ in drafts}):
        due = [list(one.causes) for one in standing.letters_due if one.year == year]
        there = [(pk, causes) for pk, of, causes in drafts if of == year]
        for (pk, causes), wanted in zip(there, due, strict=False):
            if causes != wanted:
                yield Difference("letter", pk, person, "causes", causes, wanted)
        for pk, causes in there[len(due) :]:
            yield Difference("letter", pk, person, "draft", causes, None)
        for wanted in due[len(there) :]:
            yield Difference("letter", None, person, "draft", None, wanted)


def _reviews(person: int, rows: Iterable[FitnessReview], standing: Standing) -> Iterator[Difference]:
    """Hold reviews against those owed; one that was held stays, whatever became of what opened it."""
    there: dict[_Key, FitnessReview] = {(one.letter_id, one.opened_on): one for one in rows}
    owed: dict[_Key, list[str]] = {(one.letter, one.opened_on): list(one.whys) for one in standing.reviews}
    for key in (key for key in owed if key not in there):
        yield Difference("review", None, person, "opened_on", None, key[1])
    for key, one in there.items():
        if key not in owed and one.state == FitnessReview.State.OPEN:
            yield Difference("review", one.pk, person, "opened_on", one.opened_on, None)
