"""How the net of a year came about, day by day, as everything counts now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from goodhands.merit.rules.standing.entries import Entry
from goodhands.merit.rules.standing.terms import Terms


@dataclass(frozen=True, slots=True)
class Point:
    """The net in units after a day on which something happened."""

    day: date
    net: int


def course(entries: Iterable[Entry], terms: Terms) -> tuple[Point, ...]:
    """Return the net after each day that changed it, oldest first; the last is the net of the year.

    Days are those on which something happened, and units those that it adds as it counts now: what was
    overturned is not in it.
    """
    added = sorted(
        (step.day, step.added if one.sign == "merit" else -step.added)
        for one in entries
        for step in one.steps
        if step.added and (terms.offsets or one.sign == "demerit")
    )
    points, net = [], 0
    for day, rows in groupby(added, key=lambda row: row[0]):
        net += sum(units for _, units in rows)
        points.append(Point(day, net))
    return tuple(points)
