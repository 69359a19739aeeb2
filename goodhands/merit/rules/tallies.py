"""What a year holds for a person or a team, counted: praise, what was confirmed, what is contested."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from goodhands.handbook.rules.book import TIERS

Key = TypeVar("Key", bound=Hashable)
_STANDS = ("confirmed", "upheld")


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of incidents. `praise` and `confirmed` follow TIERS: minor, mid, major."""

    praise: tuple[int, ...] = (0, 0, 0)
    confirmed: tuple[int, ...] = (0, 0, 0)
    coached: int = 0
    disputed: int = 0

    @property
    def praise_words(self) -> str:
        """Return how much praise there is at each tier, the highest first; nothing where there is none."""
        return _told(self.praise)

    @property
    def confirmed_words(self) -> str:
        """Return how many demerits stand at each tier, the highest first; nothing where there are none."""
        return _told(self.confirmed)


def tallies(rows: Iterable[tuple[Key, str, str, str, int]]) -> dict[Key, Tally]:
    """Add up rows of (whose, sign, tier, state, number); what waits or was dismissed is left out."""
    found: dict[Key, Tally] = {}
    for whose, sign, tier, state, number in rows:
        found[whose] = _with(found.get(whose, Tally()), (sign, tier, state), number)
    return found


def _with(sum_: Tally, kind: tuple[str, str, str], number: int) -> Tally:
    sign, tier, state = kind
    praise, confirmed = sum_.praise, sum_.confirmed
    if state in _STANDS and tier in TIERS:
        added = tuple(number if tier == one else 0 for one in TIERS)
        if sign == "merit":
            praise = tuple(map(sum, zip(praise, added, strict=True)))
        else:
            confirmed = tuple(map(sum, zip(confirmed, added, strict=True)))
    coached = sum_.coached + (number if state == "coached" else 0)
    return Tally(praise, confirmed, coached, sum_.disputed + (number if state == "disputed" else 0))


def _told(numbers: tuple[int, ...]) -> str:
    told = [f"{number} {tier}" for tier, number in zip(TIERS, numbers, strict=True) if number]
    return ", ".join(told[::-1])
