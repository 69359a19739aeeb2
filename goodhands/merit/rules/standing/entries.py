"""Entries: what a person holds for one behaviour in one period, and what raised it (rules 2 and 3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from goodhands.handbook.rules.book import TIERS
from goodhands.merit.rules.standing.counting import Counted
from goodhands.merit.rules.standing.history import Sign
from goodhands.merit.rules.standing.terms import Terms, TermsOn

_TOP = len(TIERS) - 1


@dataclass(frozen=True, slots=True)
class Step:
    """What one incident did to its entry: the tier afterwards and the units that it added, possibly none.

    `is_echo` is one beside another on the same occasion, which counts for both.
    """

    incident: int
    day: date
    own_tier: str
    tier: str
    added: int
    is_disputed: bool = False
    is_echo: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A merit or a demerit at one tier, worth `units`, with the steps that led there, oldest first."""

    behaviour: str
    sign: Sign
    tier: str
    units: int
    steps: tuple[Step, ...]

    @property
    def signed(self) -> int:
        """Return its units, below zero for a demerit."""
        return self.units if self.sign == "merit" else -self.units


def entries_of(counted: Iterable[Counted], terms_on: TermsOn) -> tuple[Entry, ...]:
    """Return the entries of one period, the demerits first, each by behaviour.

    Incidents are taken in the order in which they happened, those of one day from the lightest up: the order
    in which they were recorded changes nothing, and of two readings the gentler holds. Of several on one
    occasion the gravest counts, the others add nothing. What happened under terms that don't count its sign
    is left out.
    """
    kept = [one for one in counted if _counts(one, terms_on(one.day))]
    kept.sort(key=lambda one: (one.sign, one.behaviour, one.day, TIERS.index(one.tier), one.id))
    found: list[Entry] = []
    for _, group in groupby(kept, key=lambda one: (one.sign, one.behaviour)):
        found.extend(_entries(list(group), terms_on))
    return tuple(found)


def _counts(one: Counted, terms: Terms) -> bool:
    return terms.merits_count if one.sign == "merit" else terms.demerits_count


def _entries(same: Sequence[Counted], terms_on: TermsOn) -> list[Entry]:
    """Return the entries of one behaviour: one, or one each where repeats add instead of raising a tier."""
    found: list[list[Step]] = []
    place = further = units = 0
    for one, echoes in _occasions(same):
        terms, own = terms_on(one.day), TIERS.index(one.tier)
        if not found or terms.repeats_add:
            place, further, units = own, 0, 0
            found.append([])
        else:
            further += 1
            raised = place + (further % terms.repeats_to_escalate == 0)
            place = min(_TOP, max(raised, own))
        worth = max(units, terms.weights[TIERS[place]])
        found[-1].append(_step(one, TIERS[place], worth - units))
        found[-1].extend(_echo(echo, TIERS[place]) for echo in echoes)
        units = worth
    first = same[0]
    return [
        Entry(first.behaviour, first.sign, steps[-1].tier, sum(step.added for step in steps), tuple(steps))
        for steps in found
    ]


def _occasions(same: Sequence[Counted]) -> list[tuple[Counted, list[Counted]]]:
    """Return the gravest incident of each occasion, in their order, each with the others of its occasion."""
    gravest: dict[int, Counted] = {}
    echoes: dict[int, list[Counted]] = {}
    for one in reversed(same):
        head = gravest.setdefault(one.id if one.occasion is None else -one.occasion, one)
        if head is not one:
            echoes.setdefault(head.id, []).insert(0, one)
    return [(one, echoes.get(one.id, [])) for one in reversed(gravest.values())]


def _step(one: Counted, tier: str, added: int) -> Step:
    return Step(one.id, one.day, one.tier, tier, added, one.is_disputed)


def _echo(one: Counted, tier: str) -> Step:
    return Step(one.id, one.day, one.tier, tier, 0, one.is_disputed, is_echo=True)
