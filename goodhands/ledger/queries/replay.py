"""Everybody's standing once more, from the records alone, against what is stored (rule 12)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from goodhands.accounts.models import Person
from goodhands.ledger.queries import stored
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.owed import Difference, owed_against_stored
from goodhands.ledger.queries.standings import standings

_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Replay:
    """What was read, by kind, and every difference found."""

    counts: dict[str, int]
    differences: tuple[Difference, ...]


def replay(*, now: datetime) -> Replay:
    """Derive everybody's standing from the records and hold it against what is stored.

    Differences are: an incident, letter or review that isn't as its own records say; drafts and their causes
    other than the letters due; reviews other than those owed (of those who left nothing is due any more).
    Reads all of it and changes nothing.
    """
    counts: Counter[str] = Counter(people=0, incidents=0, letters=0, reviews=0)
    found: list[Difference] = []
    everybody = iter(Person.objects.order_by("id").values_list("id", "is_active"))
    while some := list(islice(everybody, _AT_ONCE)):
        people = [pk for pk, _ in some]
        counts["people"] += len(people)
        found += _rows("incident", stored.incidents, people, counts)
        found += _rows("letter", stored.letters, people, counts)
        found += _rows("review", stored.reviews, people, counts)
        found += owed_against_stored(standings([pk for pk, works in some if works], on=day_of(now)))
    return Replay(dict(counts), tuple(found))


def _rows(
    what: str,
    read: Callable[[Sequence[int]], Iterable[stored.Pair]],
    people: Sequence[int],
    counts: Counter[str],
) -> Iterator[Difference]:
    for row, recorded in read(people):
        counts[f"{what}s"] += 1
        for name, value in recorded.items():
            if row[name] != value:
                yield Difference(what, row["id"], row["person_id"], name, row[name], value)
