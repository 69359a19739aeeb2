"""The standing of a person on a day: the same history gives the same standing (rule 12)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goodhands.merit.rules.standing.corrections import Correction, corrections
from goodhands.merit.rules.standing.counting import Counted, counted_on
from goodhands.merit.rules.standing.entries import Entry, entries_of
from goodhands.merit.rules.standing.history import History
from goodhands.merit.rules.standing.letters import LetterDue, letters_due, net_of
from goodhands.merit.rules.standing.probation import Probation, last_day, probations
from goodhands.merit.rules.standing.reviews import ReviewDue, reviews_due
from goodhands.merit.rules.standing.terms import TermsOn


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands on a day.

    `entries`, `merits`, `demerits` and `net` (units) are those of the calendar year of the day. `letters_due`
    wait for management, from earlier years too. `probations` are all that began, `reviews` all that were
    opened, `corrections` the issued letters that lost a cause.
    """

    on: date
    entries: tuple[Entry, ...] = ()
    merits: int = 0
    demerits: int = 0
    net: int = 0
    letters_due: tuple[LetterDue, ...] = ()
    letters: tuple[int, ...] = ()
    corrections: tuple[Correction, ...] = ()
    probations: tuple[Probation, ...] = ()
    reviews: tuple[ReviewDue, ...] = ()

    @property
    def probation_until(self) -> date | None:
        """Return the last day of the probation that runs, of the longest if several do; None if none does."""
        return last_day(self.probations, self.on)


@dataclass(frozen=True, slots=True)
class Year:
    """What one calendar year holds, by what was recorded up to and on a day: entries and sums in units."""

    entries: tuple[Entry, ...]
    merits: int
    demerits: int
    net: int


def standing(history: History, on: date, terms_on: TermsOn) -> Standing:
    """Return the standing on a day, today or any past one, by what was recorded up to and on it."""
    numbers = sorted({one.day.year for one in history.occurrences if one.day <= on} | {on.year})
    years = {number: year_of(history, number, on, terms_on) for number in numbers}
    mine = years[on.year]
    return Standing(
        on=on,
        entries=mine.entries,
        merits=mine.merits,
        demerits=mine.demerits,
        net=mine.net,
        letters_due=tuple(
            due for number, year in years.items() for due in _due(number, year, history, on, terms_on)
        ),
        letters=tuple(one.id for one in history.letters if one.is_issued_on(on)),
        corrections=corrections(history, on, terms_on),
        probations=probations(history, on, terms_on),
        reviews=reviews_due(history, on, terms_on),
    )


def year_of(history: History, number: int, on: date, terms_on: TermsOn) -> Year:
    """Return what a calendar year holds, by what was recorded up to and on a day, in the year or later."""
    happened = (one for one in history.occurrences if one.day.year == number and one.day <= on)
    counted = [found for one in happened if (found := counted_on(one, on)) is not None]
    return year_from(counted, number, on, terms_on)


def year_from(counted: Iterable[Counted], number: int, on: date, terms_on: TermsOn) -> Year:
    """Return what a calendar year holds, by the incidents of it that count on a day."""
    entries = entries_of(counted, terms_on)
    net = net_of(entries, terms_on(_end(number, on)))
    return Year(entries, _units(entries, "merit"), _units(entries, "demerit"), net)


def _end(number: int, on: date) -> date:
    return min(on, date(number, 12, 31))


def _due(number: int, year: Year, history: History, on: date, terms_on: TermsOn) -> tuple[LetterDue, ...]:
    """Return what a year's demerits still call for; nothing on a day whose handbook counts none (X2)."""
    if not terms_on(on).demerits_count:
        return ()
    filed = [one for one in history.letters if one.year == number and one.consumes_on(on)]
    return letters_due(number, year.entries, filed, terms_on(_end(number, on)))


def _units(entries: Iterable[Entry], sign: str) -> int:
    return sum(one.units for one in entries if one.sign == sign)
