"""When a warning letter is due and what causes it (rule 5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goodhands.merit.rules.standing.entries import Entry, Step
from goodhands.merit.rules.standing.history import LetterOnFile
from goodhands.merit.rules.standing.terms import Terms


@dataclass(frozen=True, slots=True)
class LetterDue:
    """A letter that the demerits of a year have earned and nobody has decided on.

    `causes` are incidents, oldest first; `disputed` those of them whose dispute is open: until it is decided,
    the letter waits.
    """

    year: int
    causes: tuple[int, ...]
    disputed: tuple[int, ...] = ()


def net_of(entries: Iterable[Entry], terms: Terms) -> int:
    """Return merits minus demerits in units; without offsetting, the demerits alone, below zero (rule 4)."""
    return sum(one.signed for one in entries if terms.offsets or one.sign == "demerit")


def letters_due(
    year: int, entries: Sequence[Entry], on_file: Iterable[LetterOnFile], terms: Terms
) -> tuple[LetterDue, ...]:
    """Return the letters that a year's entries earn beyond those on file, each with demerits of its own.

    `on_file` are the letters of that year whose causes are used up. No demerit causes two letters: each draft
    takes the oldest demerits that no letter has taken, until they reach its sum.
    """
    filed = list(on_file)
    number = max(0, -net_of(entries, terms)) // terms.letter_units - len(filed)
    if number <= 0:
        return ()
    taken = {pk for letter in filed for pk in letter.causes}
    steps = _demerit_steps(entries)
    merits = sum(one.units for one in entries if one.sign == "merit") if terms.offsets else 0
    reached = sum(step.added for step in steps if step.incident in taken)
    free = iter([step for step in steps if step.incident not in taken])
    found = []
    for place in range(len(filed) + 1, len(filed) + number + 1):
        causes = []
        while reached < merits + place * terms.letter_units and (step := next(free, None)) is not None:
            causes.append(step)
            reached += step.added
        if causes:
            found.append(_due(year, causes))
    return tuple(found)


def _demerit_steps(entries: Iterable[Entry]) -> list[Step]:
    steps = [step for one in entries if one.sign == "demerit" for step in one.steps if step.added]
    return sorted(steps, key=lambda step: (step.day, step.incident))


def _due(year: int, causes: Sequence[Step]) -> LetterDue:
    disputed = tuple(step.incident for step in causes if step.is_disputed)
    return LetterDue(year, tuple(step.incident for step in causes), disputed)
