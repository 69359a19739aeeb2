"""Probation: three calendar months from each letter, and the start of a new hire (rule 5, TR-03)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goodhands.merit.rules.standing.history import History, LetterOnFile
from goodhands.merit.rules.standing.months import add_months
from goodhands.merit.rules.standing.terms import TermsOn


@dataclass(frozen=True, slots=True)
class Probation:
    """A time of probation, both days included. `letter` brought it about; None: the start of a new hire."""

    begins_on: date
    ends_on: date
    letter: int | None = None

    def runs_on(self, day: date) -> bool:
        """Tell whether it runs on a day."""
        return self.begins_on <= day <= self.ends_on


def probations(history: History, on: date, terms_on: TermsOn) -> tuple[Probation, ...]:
    """Return all probations that began up to a day, oldest first; what lasts longest may not be the last."""
    found = [
        Probation(issued_on, add_months(issued_on, terms_on(issued_on).probation_months), letter.id)
        for issued_on, letter in issued_by(history.letters, on)
    ]
    hire = history.new_hire
    if hire is not None and hire.begins_on <= on:
        found.append(Probation(hire.begins_on, hire.ends_on))
    return tuple(sorted(found, key=lambda one: (one.begins_on, one.letter or 0)))


def last_day(found: Iterable[Probation], on: date) -> date | None:
    """Return the last day of the probation that runs on a day, of the longest if several do; or None."""
    return max((one.ends_on for one in found if one.runs_on(on)), default=None)


def issued_by(letters: Iterable[LetterOnFile], on: date) -> list[tuple[date, LetterOnFile]]:
    """Return the letters that stand as issued on a day, with their dates, oldest first."""
    dated = [(one.issued_on, one) for one in letters if one.issued_on and one.is_issued_on(on)]
    return sorted(dated, key=lambda pair: (pair[0], pair[1].id))
