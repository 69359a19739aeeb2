"""Where a person stands, as their page shows it: in words, as a picture of the year, entry by entry."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from goodhands.ledger import queries
from goodhands.merit.rules.standing.course import Point, course
from goodhands.merit.rules.standing.entries import Entry
from goodhands.merit.rules.standing.standing import standing

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.handbook.rules.book import Handbook
    from goodhands.merit.rules.standing.standing import Standing
    from goodhands.merit.rules.standing.terms import Terms

_WIDE, _HIGH, _EDGE = 720, 150, 12


@dataclass(frozen=True, slots=True)
class Picture:
    """The net over the year as a line: `path` for an SVG of `wide` by `high`, `zero` where nothing lies.

    `letter` is where a letter would be drafted, if the line comes near it; `today` where today is.
    """

    path: str
    zero: float
    letter: float | None
    today: float
    months: tuple[tuple[float, str], ...]
    wide: int = _WIDE
    high: int = _HIGH


@dataclass(frozen=True, slots=True)
class Held:
    """An entry with its title; `is_rule` tells whether the handbook has a page about it."""

    title: str
    entry: Entry
    is_rule: bool


@dataclass(frozen=True, slots=True)
class StandingView:
    """What the page needs to say where a person stands."""

    standing: "Standing"
    terms: "Terms"
    praise: tuple[Held, ...]
    slips: tuple[Held, ...]
    points: tuple[Point, ...]
    picture: Picture | None
    to_letter: int | None

    @property
    def even(self) -> int:
        """Return by how much one side outweighs the other, in units."""
        return abs(self.standing.net)

    @property
    def waits_for_letter(self) -> bool:
        """Tell whether this year's sum has led to a letter on which nobody has decided yet."""
        return any(one.year == self.standing.on.year for one in self.standing.letters_due)


def standing_view(
    person: "Person", handbook: "Handbook | None", titles: Mapping[str, str], *, now: datetime
) -> StandingView | None:
    """Return where a person stands today; None where the handbook lets nothing count."""
    on = queries.day_of(now)
    terms_on = queries.terms_on()
    terms = terms_on(on)
    if not (terms.merits_count or terms.demerits_count):
        return None
    found = standing(queries.history_of(person), on, terms_on)
    # Where nothing counts against anybody today, the year shows praise alone, whatever held before.
    shown = [one for one in found.entries if terms.demerits_count or one.sign == "merit"]
    points = course(shown, terms)
    rules = {rule.id for rule in handbook.rules} if handbook else set()
    held = [Held(titles.get(one.behaviour, one.behaviour), one, one.behaviour in rules) for one in shown]
    held.sort(key=lambda one: (-one.entry.units, one.title))
    left = terms.letter_units + found.net
    return StandingView(
        standing=found,
        terms=terms,
        praise=tuple(one for one in held if one.entry.sign == "merit"),
        slips=tuple(one for one in held if one.entry.sign == "demerit"),
        points=points,
        picture=_picture(points, on, terms) if points else None,
        to_letter=left if terms.demerits_count and 0 < left <= terms.letter_units // 3 else None,
    )


def _picture(points: Sequence[Point], on: date, terms: "Terms") -> Picture:
    nets = [0, *(point.net for point in points)]
    near = terms.demerits_count and min(nets) <= -terms.letter_units // 2
    top = max(*nets, 3)
    bottom = min(*nets, -3, -terms.letter_units if near else -3)

    def x(day: date) -> float:
        return round((day - date(on.year, 1, 1)).days / 366 * _WIDE, 1)

    def y(net: int) -> float:
        return round(_EDGE + (top - net) / (top - bottom) * (_HIGH - 2 * _EDGE), 1)

    steps = "".join(f" H{x(point.day)} V{y(point.net)}" for point in points)
    return Picture(
        path=f"M0 {y(0)}{steps} H{x(on)}",
        zero=y(0),
        letter=y(-terms.letter_units) if near else None,
        today=x(on),
        months=tuple((x(date(on.year, month, 1)), f"{date(on.year, month, 1):%b}") for month in range(1, 13)),
    )
