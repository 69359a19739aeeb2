"""The year-end lists as a table for a spreadsheet."""

from goodhands.ledger.queries.year_end import Mark, YearEndLists
from goodhands.lib.csv_text import csv_text

_HEAD = (
    "promotion place",
    "tie",
    "bonus place",
    "name",
    "address",
    "merits",
    "demerits",
    "net",
    "whole net majors",
    "letters in the year",
    "probation until",
)


def year_end_csv(lists: YearEndLists) -> str:
    """Return everybody in the order of the promotion list, a line each, sums in units (QM-10)."""
    bonus = {one.year.person: one.place for one in lists.bonus}
    rows = []
    for ranked in lists.promotion:
        held, person = ranked.year, lists.people[ranked.year.person]
        mark = lists.marks.get(person.pk, Mark())
        place = (ranked.place, "tie" if ranked.is_tie else "", bonus.get(person.pk))
        sums = (held.merits, held.demerits, held.net, held.majors)
        rows.append((*place, person.name, person.email, *sums, mark.letters, mark.probation_until))
    return csv_text(_HEAD, rows)
