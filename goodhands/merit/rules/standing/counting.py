"""Whether and how an incident counts on a day, by its rulings up to then (rule 1)."""

from dataclasses import dataclass
from datetime import date

from goodhands.merit.rules.standing.history import Occurrence, Sign

_COUNTS = ("confirmed", "praised")
_COUNTS_NOT = ("coached", "dismissed", "reopened", "overturned", "withdrawn", "admitted")


@dataclass(frozen=True, slots=True)
class Counted:
    """An incident as it counts on a day: behaviour and tier as decided by then."""

    id: int
    behaviour: str
    sign: Sign
    day: date
    tier: str
    is_disputed: bool = False
    occasion: int | None = None


def counted_on(one: Occurrence, day: date) -> Counted | None:
    """Return how an incident counts on a day by the rulings up to and on it; None if it doesn't (rule 1)."""
    counts, disputed, tier, behaviour = False, False, one.tier, one.behaviour
    for ruling in one.rulings:
        if ruling.day > day:
            break
        behaviour, tier = ruling.behaviour or behaviour, ruling.tier or tier
        if ruling.kind in _COUNTS:
            counts, disputed = True, False
        elif ruling.kind in _COUNTS_NOT:
            counts = False
        elif ruling.kind in ("disputed", "upheld"):
            disputed = ruling.kind == "disputed"
    if not counts:
        return None
    return Counted(one.id, behaviour, one.sign, one.day, tier, disputed, one.occasion)
