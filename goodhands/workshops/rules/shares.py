"""What each participant holds since the last workshop, and how much they are expected to bring (TR-05)."""

from collections.abc import Iterable
from dataclasses import dataclass

from goodhands.merit.rules.standing.counting import Counted
from goodhands.merit.rules.standing.entries import Entry, entries_of
from goodhands.workshops.rules.terms import UNADDRESSED, Terms


@dataclass(frozen=True, slots=True)
class Share:
    """How many contributions are expected, and the merits and demerits that they follow from."""

    expected: int
    merits: tuple[Entry, ...] = ()
    demerits: tuple[Entry, ...] = ()

    @property
    def units(self) -> int:
        """Return all units, of whatever sign: who did much has much to tell."""
        return total(self.merits) + total(self.demerits)


def share_of(fresh: Iterable[Counted], terms: Terms) -> Share:
    """Return what is expected by what came since the last workshop: one contribution for `step` units begun.

    Merits and demerits ask alike. Nothing held, nothing expected; nothing either where the handbook expects
    nothing.
    """
    if not terms.expects:
        return Share(0)
    entries = entries_of(fresh, lambda _: terms.ledger)
    merits = tuple(one for one in entries if one.sign == "merit")
    demerits = tuple(one for one in entries if one.sign == "demerit")
    return Share(-(-total(entries) // terms.step), merits, demerits)


def still_open(unaddressed: Iterable[Counted], terms: Terms) -> tuple[Entry, ...]:
    """Return the demerits that incidents come to which nobody has addressed; none where nothing is expected.

    That somebody addressed too little at one workshop isn't held against them again at the next.
    """
    left = (one for one in unaddressed if one.sign == "demerit" and one.behaviour != UNADDRESSED)
    return entries_of(left, lambda _: terms.ledger) if terms.expects else ()


def is_too_much(open_ones: Iterable[Entry], terms: Terms) -> bool:
    """Tell whether unaddressed demerits reach the handbook's limit (TR-06)."""
    return terms.expects and total(open_ones) >= terms.limit


def total(entries: Iterable[Entry]) -> int:
    """Return the units of all, whatever their sign."""
    return sum(one.units for one in entries)


def incidents_of(entries: Iterable[Entry]) -> list[int]:
    """Return the ids of the incidents behind entries, in their order."""
    return sorted(step.incident for one in entries for step in one.steps)
