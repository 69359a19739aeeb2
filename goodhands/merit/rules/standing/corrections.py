"""What it means for an issued letter when something that it rests on no longer stands (rule 5)."""

from dataclasses import dataclass
from datetime import date

from goodhands.handbook.rules.book import TIERS
from goodhands.merit.rules.standing.counting import Counted, counted_on
from goodhands.merit.rules.standing.entries import entries_of
from goodhands.merit.rules.standing.history import History, LetterOnFile
from goodhands.merit.rules.standing.letters import net_of
from goodhands.merit.rules.standing.terms import TermsOn


@dataclass(frozen=True, slots=True)
class Correction:
    """An issued letter of which a cause no longer stands, or only at a lower tier.

    `lost` are those incidents. `is_still_due` tells whether what is left would have brought the letter about
    on its day: management then mends its text, or else decides whether it can stand.
    """

    letter: int
    lost: tuple[int, ...]
    is_still_due: bool


def corrections(history: History, on: date, terms_on: TermsOn) -> tuple[Correction, ...]:
    """Return the issued letters that rest, on a day, on something that no longer stands, oldest first."""
    issued = sorted((one.issued_on, one.id, one) for one in history.letters if one.issued_on)
    found = []
    for issued_on, _, letter in issued:
        if not letter.is_issued_on(on):
            continue
        then = _of_year(history, letter.year, issued_on)
        now = _of_year(history, letter.year, on)
        lost = tuple(pk for pk in sorted(letter.causes) if _is_less(then.get(pk), now.get(pk)))
        if lost:
            left = [now[pk] for pk in then if pk in now]
            found.append(Correction(letter.id, lost, _would_be_due(letter, left, history, terms_on)))
    return tuple(found)


def _of_year(history: History, year: int, day: date) -> dict[int, Counted]:
    rows = (counted_on(one, day) for one in history.occurrences if one.day.year == year)
    return {one.id: one for one in rows if one is not None}


def _is_less(then: Counted | None, now: Counted | None) -> bool:
    """Tell whether a cause fell away since the issue, were it on the same day, or counts at a lower tier."""
    if now is None:
        return True
    return then is not None and TIERS.index(now.tier) < TIERS.index(then.tier)


def _would_be_due(letter: LetterOnFile, left: list[Counted], history: History, terms_on: TermsOn) -> bool:
    """Tell whether what is left reaches the sum of the letter, counting those of its year before it."""
    issued_on = letter.issued_on
    if issued_on is None:
        return False
    before = [
        one
        for one in history.letters
        if one.year == letter.year
        and one.consumes_on(issued_on)
        and (one.issued_on or one.waived_on, one.id) <= (issued_on, letter.id)
    ]
    terms = terms_on(issued_on)
    return -net_of(entries_of(left, terms_on), terms) >= terms.letter_units * len(before)
