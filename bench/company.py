"""A large company with a year of incidents, written straight into tables."""

import random
from datetime import UTC, date, datetime, timedelta

from goodhands.accounts.models import Person
from goodhands.handbook import actions as handbooks
from goodhands.handbook.queries import in_force
from goodhands.ledger.queries import standing_now
from goodhands.ledger.queries.year_end import year_end_lists
from goodhands.merit.models import Decision, Incident

NOW = datetime(2026, 12, 20, 12, tzinfo=UTC)
_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
_MINUTES = 353 * 24 * 60
_CHUNK = 5_000
_random = random.Random(6)


def fill(people: int, in_all: int, of_one: int) -> Person:
    """Store people and their incidents, `of_one` of them somebody's, with decisions; return that one."""
    handbooks.load_preset("conduct", now=_YEAR - timedelta(days=60))
    handbook = in_force(NOW)
    rules = [rule.id for rule in handbook.rules] if handbook else []
    Person.objects.bulk_create(
        Person(
            email=f"p{n}@bench.example",
            name=f"Person {n}",
            handle=f"p{n}",
            handbook_since=date(2025, 1, 6),
            created_at=_YEAR,
        )
        for n in range(people)
    )
    one, *others = Person.objects.order_by("id")
    _store([one] * of_one, rules)
    for start in range(0, in_all - of_one, _CHUNK):
        _store([others[n % len(others)] for n in range(start, min(start + _CHUNK, in_all - of_one))], rules)
    rows = Incident.objects.filter(person=one).values_list("id", "tier")
    Decision.objects.bulk_create(
        Decision(incident_id=pk, kind="confirmed", by=others[0], data={"tier": tier}, created_at=NOW)
        for pk, tier in rows
    )
    return one


def standing(one: Person) -> None:
    assert standing_now(one, now=NOW).entries


def year_end() -> None:
    assert year_end_lists(2026, now=NOW).promotion


def _store(people: list[Person], rules: list[str]) -> None:
    Incident.objects.bulk_create(
        Incident(
            person=person,
            behaviour=_random.choice(rules),
            sign=_random.choice(("demerit", "merit")),
            tier=_random.choice(("minor", "minor", "mid", "major")),
            state=_random.choice(("confirmed", "confirmed", "confirmed", "upheld", "dismissed")),
            proposed_by="monitor",
            occurred_at=_YEAR + timedelta(minutes=_random.randrange(_MINUTES)),
            created_at=NOW,
        )
        for person in people
    )
