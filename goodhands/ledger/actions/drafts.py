"""The text of a draft, out of the record."""

from collections.abc import Sequence
from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.history import history_of
from goodhands.ledger.queries.terms import terms_on
from goodhands.ledger.queries.titles import titles_of
from goodhands.ledger.rules.wording import Cause, cause_list, drafted, next_letter
from goodhands.merit.models import Incident
from goodhands.merit.rules.standing.letters import LetterDue
from goodhands.merit.rules.standing.standing import year_of
from goodhands.merit.rules.standing.words import units


def text_of(person: Person, due: LetterDue, *, now: datetime) -> str:
    """Return what a new draft says: the handbook's letter, with its causes and sums filled in."""
    terms = terms_on()
    year = year_of(history_of(person), due.year, day_of(now), terms)
    titles = titles_of({one.behaviour for one in year.entries}, now=now)
    held = [one for one in year.entries if one.sign == "merit"]
    merits = ", ".join(f"{titles[one.behaviour]} ({one.tier})" for one in held)
    known = {
        "person_name": person.name,
        "year": str(due.year),
        "demerits": cause_list(causes_of(due.causes, now=now)),
        "net": units(year.net),
        "merits": merits or "no merit so far",
        "next_letter": next_letter(terms(day_of(now))),
    }
    return drafted(handbooks.in_force(now) or handbooks.first(), known)


def causes_of(ids: Sequence[int], *, now: datetime) -> list[Cause]:
    """Return incidents as a letter names them, oldest first."""
    rows = list(Incident.objects.filter(pk__in=ids).order_by("occurred_at", "id"))
    titles = titles_of({one.behaviour for one in rows}, now=now)
    return [Cause(titles[one.behaviour], day_of(one.occurred_at), one.tier, one.words) for one in rows]
