"""The standing of a person on a day: the same history gives the same standing (rule 12)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goodhands.merit.rules.standing.corrections import Correction, corrections
from goodhands.merit.rules.standing.counting import Counted, counted_on
from goodhands.merit.rules.standing.entries import Entry, entries_of
from goodhands.merit.rules.standing.history import History
from goodhands.merit.rules.standing.letters import LetterDue, letters_due, net_of
from goodhands.merit.rules.standing.probation import Probation, probations
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
        return max((one.ends_on for one in self.probations if one.runs_on(self.on)), default=None)


def standing(history: History, on: date, terms_on: TermsOn) -> Standing:
    """Return the standing on a day, today or any past one, by what was recorded up to and on it."""
    years: dict[int, list[Counted]] = {}
    for one in history.occurrences:
        if one.day <= on and (found := counted_on(one, on)) is not None:
            years.setdefault(one.day.year, []).append(found)
    entries = {year: entries_of(rows, terms_on) for year, rows in sorted(years.items())}
    mine = entries.get(on.year, ())
    return Standing(
        on=on,
        entries=mine,
        merits=_units(mine, "merit"),
        demerits=_units(mine, "demerit"),
        net=net_of(mine, terms_on(on)),
        letters_due=tuple(
            due for year, rows in entries.items() for due in _due_of(year, rows, history, on, terms_on)
        ),
        letters=tuple(one.id for one in history.letters if one.is_issued_on(on)),
        corrections=corrections(history, on, terms_on),
        probations=probations(history, on, terms_on),
        reviews=reviews_due(history, on, terms_on),
    )


def _due_of(
    year: int, entries: tuple[Entry, ...], history: History, on: date, terms_on: TermsOn
) -> tuple[LetterDue, ...]:
    filed = [one for one in history.letters if one.year == year and one.consumes_on(on)]
    return letters_due(year, entries, filed, terms_on(min(on, date(year, 12, 31))))


def _units(entries: Iterable[Entry], sign: str) -> int:
    return sum(one.units for one in entries if one.sign == sign)
