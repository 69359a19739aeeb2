"""What the ledger adds to a record that is taken along: the standing, letters and fitness reviews."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.ledger.models import FitnessReview
from goodhands.ledger.queries.causes import TOLD
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.letters import letters_of
from goodhands.ledger.queries.standings import standing_of
from goodhands.ledger.queries.titles import titles_of
from goodhands.merit.rules.record_parts import Part, Row


def standing(person: Person, *, now: datetime) -> Part:
    """Return where a person stands this year: the sums, and each entry with its units."""
    found = standing_of(person, on=day_of(now))
    titles = titles_of((one.behaviour for one in found.entries), now=now)
    sums: Row = {
        "year": found.on.year,
        "net": found.net,
        "merits": found.merits,
        "demerits": found.demerits,
        "probation_until": found.probation_until,
    }
    entries: list[Row] = [
        {"what": titles[one.behaviour], "sign": one.sign, "tier": one.tier, "units": one.units}
        for one in found.entries
    ]
    says = "Merits minus demerits of this calendar year, in units, and the entries that make them up."
    return Part("standing", "Standing", says, (sums, *entries))


def letters(person: Person, *, now: datetime) -> Part:
    """Return the letters that were issued to a person, with what was done with each."""
    rows: list[Row] = []
    for one in letters_of(person):
        told: list[Row] = [
            {"what": each.kind, "words": each.words, "at": each.created_at}
            for each in one.records.filter(kind__in=TOLD)
        ]
        rows.append({"issued_on": one.issued_on, "state": one.state, "text": one.text, "course": told})
    return Part("letters", "Letters", "Warning letters to you, and what was done with each.", tuple(rows))


def fitness_reviews(person: Person, *, now: datetime) -> Part:
    """Return the fitness reviews of a person: why, the outcome, what they were told and said."""
    rows: list[Row] = []
    for one in FitnessReview.objects.filter(person=person).exclude(state="lapsed").order_by("id"):
        told: list[Row] = [
            {"what": each.kind, "words": each.words, "at": each.created_at}
            for each in one.records.exclude(kind="remark")
        ]
        rows.append(
            {
                "opened_on": one.opened_on,
                "because": list(one.whys),
                "outcome": one.get_outcome_display(),
                "held_on": one.held_on,
                "course": told,
            }
        )
    says = "Reviews of whether the position fits you, with their outcome and reasons."
    return Part("fitness_reviews", "Fitness reviews", says, tuple(rows))
