"""Where people stand, today or on any past day."""

from collections.abc import Sequence
from datetime import date, datetime

from goodhands.accounts.models import Person
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.history import histories, history_of
from goodhands.ledger.queries.terms import terms_on
from goodhands.merit.rules.standing.standing import Standing, standing


def standing_of(person: Person, *, on: date) -> Standing:
    """Return a person's standing on a day, by what was recorded up to and on it."""
    return standing(history_of(person), on, terms_on())


def standings(people: Sequence[int], *, on: date) -> dict[int, Standing]:
    """Return the standings of several on a day, by their ids; as many queries for any number."""
    terms = terms_on()
    return {pk: standing(history, on, terms) for pk, history in histories(people).items()}


def standing_now(person: Person, *, now: datetime) -> Standing:
    """Return a person's standing as of `now`, in the organisation's time zone."""
    return standing_of(person, on=day_of(now))
