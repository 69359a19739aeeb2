"""How often a skill was called for and shown, week by week; a week begins on Monday (TR-02)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

_WEEK = timedelta(weeks=1)
# The day on which a reply was written, by its writer's calendar, and 1 or 0 for each skill it called for.
Practised = tuple[date, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Week:
    """A week of one skill: `due` replies called for it, `shown` of them showed it. `starts` is a Monday."""

    starts: date
    due: int = 0
    shown: int = 0

    @property
    def missing(self) -> int:
        """Return how many replies called for the skill and did not show it."""
        return self.due - self.shown

    @property
    def percent(self) -> int | None:
        """Return how many in a hundred showed it, rounded down; None where none called for it."""
        return 100 * self.shown // self.due if self.due else None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some weeks on end, taken together. `ends` is the last day, a Sunday."""

    weeks: tuple[Week, ...]

    @property
    def starts(self) -> date:
        return self.weeks[0].starts

    @property
    def ends(self) -> date:
        return self.weeks[-1].starts + _WEEK - timedelta(days=1)

    @property
    def due(self) -> int:
        return sum(week.due for week in self.weeks)

    @property
    def shown(self) -> int:
        return sum(week.shown for week in self.weeks)

    @property
    def missing(self) -> int:
        return self.due - self.shown

    @property
    def percent(self) -> int | None:
        """Return how many in a hundred showed it, rounded down; None where none called for it."""
        return 100 * self.shown // self.due if self.due else None


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def weeks_before(monday: date, count: int) -> tuple[date, ...]:
    """Return the Mondays of the `count` weeks that end where `monday` begins, oldest first."""
    return tuple(monday - _WEEK * back for back in range(count, 0, -1))


def by_week(practised: Iterable[Practised], mondays: Sequence[date]) -> dict[str, tuple[Week, ...]]:
    """Return each skill's weeks, one for each of `mondays`; what was written in no such week is left out."""
    places = {monday: place for place, monday in enumerate(mondays)}
    counts: dict[str, list[list[int]]] = {}
    for day, skills in practised:
        place = places.get(monday_of(day))
        if place is None:
            continue
        for skill, is_shown in skills.items():
            count = counts.setdefault(skill, [[0, 0] for _ in mondays])[place]
            count[0] += 1
            count[1] += is_shown
    return {
        skill: tuple(Week(monday, *count) for monday, count in zip(mondays, rows, strict=True))
        for skill, rows in counts.items()
    }


def stretch_until(weeks: Sequence[Week], monday: date, count: int) -> Stretch | None:
    """Return the `count` weeks that end where `monday` begins; None where `weeks` don't hold them all."""
    before = [week for week in weeks if week.starts < monday][-count:]
    if len(before) < count or before[-1].starts != monday - _WEEK:
        return None
    return Stretch(tuple(before)) if all(b.starts - a.starts == _WEEK for a, b in pairwise(before)) else None
