"""What is on record about a person, as values: incidents with rulings, letters, probation of a new hire."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Sign = Literal["merit", "demerit"]


@dataclass(frozen=True, slots=True)
class Ruling:
    """One decision on an incident: its kind (`merit.Decision.kind`), the day, what it set, if anything."""

    day: date
    kind: str
    tier: str = ""
    behaviour: str = ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An incident with its rulings in the order in which they were recorded.

    `day` is when it happened, in the organisation's time zone: it decides the period. `behaviour` and `tier`
    are those with which it was proposed. `occasion` is the reply in which it was found, by any number: one
    reply breaks a rule once, in however many places.
    """

    id: int
    behaviour: str
    sign: Sign
    day: date
    rulings: tuple[Ruling, ...] = ()
    tier: str = "minor"
    occasion: int | None = None


@dataclass(frozen=True, slots=True)
class LetterOnFile:
    """A warning letter that management decided on.

    `year` is the period whose demerits caused it, `causes` the ids of their incidents. It was issued or,
    with reasons, waived (`waived_on`): both consume its causes. `withdrawn_on` is when a correction took it
    back; from that day it never was.
    """

    id: int
    year: int
    causes: frozenset[int]
    issued_on: date | None = None
    waived_on: date | None = None
    withdrawn_on: date | None = None

    def consumes_on(self, day: date) -> bool:
        """Tell whether, on a day, its causes are used up."""
        decided = self.issued_on or self.waived_on
        return decided is not None and decided <= day and not self.is_withdrawn_on(day)

    def is_issued_on(self, day: date) -> bool:
        """Tell whether it stands as issued on a day."""
        return self.issued_on is not None and self.issued_on <= day and not self.is_withdrawn_on(day)

    def is_withdrawn_on(self, day: date) -> bool:
        """Tell whether it was taken back by a day."""
        return self.withdrawn_on is not None and self.withdrawn_on <= day


@dataclass(frozen=True, slots=True)
class NewHire:
    """Probation as a new hire, both days included (TR-03)."""

    begins_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class History:
    """All that a standing is made of."""

    occurrences: tuple[Occurrence, ...] = ()
    letters: tuple[LetterOnFile, ...] = ()
    new_hire: NewHire | None = None
