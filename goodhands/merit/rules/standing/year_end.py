"""What a year comes to: the bonus list and the promotion list (rule 7, QM-10)."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from goodhands.merit.rules.standing.standing import Year


@dataclass(frozen=True, slots=True)
class YearEnd:
    """One person's year: their number, merits and net in units, whole net majors."""

    person: int
    merits: int
    demerits: int
    net: int
    majors: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place on a list. Those who are equal share it; the next place counts them all (1, 2, 2, 4)."""

    place: int
    is_tie: bool
    year: YearEnd


def year_end(person: int, year: Year, major: int) -> YearEnd:
    """Return what a year comes to; `major` is what one major is worth, in units.

    Whole net majors are the floor of net by a major, and none where net isn't above zero.
    """
    return YearEnd(person, year.merits, year.demerits, year.net, max(0, year.net) // major)


def bonus_list(years: Iterable[YearEnd]) -> tuple[Ranked, ...]:
    """Return who has whole net majors, most first."""
    return _ranked((one for one in years if one.majors), lambda one: (one.majors,))


def promotion_list(years: Iterable[YearEnd]) -> tuple[Ranked, ...]:
    """Return everybody, by merits, then by net; ties are shown as ties."""
    return _ranked(years, lambda one: (one.merits, one.net))


def _ranked(years: Iterable[YearEnd], key: Callable[[YearEnd], tuple[int, ...]]) -> tuple[Ranked, ...]:
    rows = sorted(years, key=lambda one: (*(-part for part in key(one)), one.person))
    keys = [key(one) for one in rows]
    first: dict[tuple[int, ...], int] = {}
    for place, mark in enumerate(keys, start=1):
        first.setdefault(mark, place)
    number = Counter(keys)
    return tuple(Ranked(first[mark], number[mark] > 1, one) for mark, one in zip(keys, rows, strict=True))
