"""The fitness reviews that management owes, and why (rule 6)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from goodhands.merit.rules.standing.history import History
from goodhands.merit.rules.standing.months import add_months
from goodhands.merit.rules.standing.probation import issued_by, probations
from goodhands.merit.rules.standing.terms import TermsOn

Why = Literal["letter-during-probation", "letters-within-years", "end-of-new-hire-probation"]


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """A fitness review that has to be held: since when, why, and the letter that opened it, if any.

    `letters` are those that count for it, the opening one last.
    """

    opened_on: date
    whys: tuple[Why, ...]
    letter: int | None = None
    letters: tuple[int, ...] = ()


def reviews_due(history: History, on: date, terms_on: TermsOn) -> tuple[ReviewDue, ...]:
    """Return every fitness review that was opened up to a day, held or not, oldest first (rule 6)."""
    letters = issued_by(history.letters, on)
    running = probations(history, on, terms_on)
    found = []
    for place, (issued_on, letter) in enumerate(letters):
        terms = terms_on(issued_on)
        earlier = letters[: place + 1]
        counted = [one.id for day, one in earlier if add_months(day, 12 * terms.review_years) >= issued_on]
        whys: list[Why] = []
        before = {one.id for _, one in letters[:place]}
        if terms.reviews_during_probation and any(
            one.letter in before and one.runs_on(issued_on) for one in running
        ):
            whys.append("letter-during-probation")
        if len(counted) >= terms.review_letters:
            whys.append("letters-within-years")
        if whys:
            found.append(ReviewDue(issued_on, tuple(whys), letter.id, tuple(counted)))
    hire = history.new_hire
    if hire is not None and hire.ends_on <= on and terms_on(hire.ends_on).reviews_new_people:
        found.append(ReviewDue(hire.ends_on, ("end-of-new-hire-probation",)))
    return tuple(sorted(found, key=lambda one: (one.opened_on, one.letter or 0)))
