"""What is on record about people, as the values of which a standing is made (ledger, rule 12)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, cast

from django.db.models import QuerySet

from goodhands.accounts.models import Person
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.on_file import letters_on_file, new_hires
from goodhands.merit.models import Decision, Incident
from goodhands.merit.rules.standing.history import (
    History,
    Occurrence,
    Ruling,
    Sign,
)

_SAYS_NOTHING = ("picked", "unpicked")


def history_of(person: Person) -> History:
    """Return all that is on record about a person."""
    return histories([person.pk])[person.pk]


def histories(people: Sequence[int]) -> dict[int, History]:
    """Return the same for several, by their ids, with four queries for all of them."""
    occurrences = _occurrences(people)
    letters, hires = letters_on_file(people), new_hires(people)
    return {pk: History(tuple(occurrences[pk]), letters.get(pk, ()), hires.get(pk)) for pk in people}


def _occurrences(people: Sequence[int]) -> dict[int, list[Occurrence]]:
    """Sorted here and not by the database: an order by id makes SQLite read everybody's incidents."""
    rulings = _rulings(people)
    found: dict[int, list[Occurrence]] = defaultdict(list)
    fields = ("id", "person_id", "behaviour", "sign", "tier", "occurred_at", "message_id")
    rows = Incident.objects.filter(person__in=people).order_by().values_list(*fields)
    for pk, person, behaviour, sign, tier, at, message in sorted(rows, key=itemgetter(0)):
        first, own = rulings.get(pk, ("", ()))
        if own:
            day, way = day_of(at), cast("Sign", sign)
            found[person].append(Occurrence(pk, first or behaviour, way, day, own, tier, message))
    return found


def _rulings(people: Sequence[int]) -> dict[int, tuple[str, tuple[Ruling, ...]]]:
    """Return for each incident the behaviour with which it was found, if it was moved, and its rulings."""
    first: dict[int, str] = {}
    made: dict[int, list[Ruling]] = defaultdict(list)
    for incident, kind, at, data in _decisions(people):
        if kind == "moved":
            first.setdefault(incident, data.get("from", ""))
        made[incident].append(Ruling(day_of(at), kind, data.get("tier", ""), data.get("to", "")))
    return {pk: (first.get(pk, ""), tuple(rows)) for pk, rows in made.items()}


def _decisions(people: Sequence[int]) -> Iterable[tuple[int, str, datetime, dict[str, Any]]]:
    rows: QuerySet[Decision] = Decision.objects.filter(incident__person__in=people).order_by()
    kept = rows.exclude(kind__in=_SAYS_NOTHING)
    told = sorted(kept.values_list("id", "incident_id", "kind", "created_at", "data"), key=itemgetter(0))
    return [row[1:] for row in told]
