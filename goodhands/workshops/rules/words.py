"""Expectations in plain words."""

from collections.abc import Iterable

from goodhands.merit.rules.standing.entries import Entry
from goodhands.workshops.rules.shares import Share, total
from goodhands.workshops.rules.terms import Terms


def because(share: Share, terms: Terms, whose: str = "your") -> str:
    """Say why so many contributions are expected, as the end of "Expected of you: 3, because …".

    `whose` is "your" to the person, "their" to others.
    """
    if not share.units:
        return f"no merit and no demerit came onto {whose} record since the last workshop"
    parts = [
        f"{_count(rows, noun)} ({_units(total(rows))})"
        for rows, noun in ((share.merits, "merit"), (share.demerits, "demerit"))
        if rows
    ]
    return (
        f"{' and '.join(parts)} came onto {whose} record since the last workshop, "
        f"and one is expected for every {_units(terms.step)} begun"
    )


def why_proposed(open_ones: Iterable[Entry], title: str, terms: Terms) -> str:
    """Say in the record why a demerit is proposed at the closing of a workshop."""
    rows = tuple(open_ones)
    return (
        f"When “{title}” was closed, {_count(rows, 'demerit')} ({_units(total(rows))}) had no accepted "
        f"takeaway or prevention plan; the handbook's limit is {_units(terms.limit)}."
    )


def _count(rows: tuple[Entry, ...], noun: str) -> str:
    return f"{len(rows)} {noun}{'' if len(rows) == 1 else 's'}"


def _units(number: int) -> str:
    return f"{number} unit{'' if number == 1 else 's'}"
