"""How pressing a proposed incident is, and how well a rule does by the monitor's decisions."""

from dataclasses import dataclass

from goodhands.handbook.rules.book import Handbook, Rule

_TIERS = {"minor": 1, "mid": 3, "major": 9}
_MODES = {"off": 0, "hint": 0, "confirm": 1, "block": 2}
ATTENTION_BELOW = 0.7
ENOUGH_DECISIONS = 20


def weight(rule: Rule) -> int:
    """Return where an incident of this rule stands in the queue: its tier (1, 3, 9) first, then its mode."""
    return _TIERS.get(rule.starting_tier or "minor", 1) * 10 + _MODES[rule.mode]


def weight_of_tier(tier: str) -> int:
    """Return where an incident of no rule stands in the queue: its tier alone says so."""
    return _TIERS.get(tier, 1) * 10


@dataclass(frozen=True, slots=True)
class Precision:
    """How often the monitor agreed with a rule's check."""

    rule: str
    confirmed: int
    dismissed: int

    @property
    def decided(self) -> int:
        """Return how many of its incidents were decided."""
        return self.confirmed + self.dismissed

    @property
    def share(self) -> float | None:
        """Return the share confirmed, 0 to 1; None before the first decision."""
        return self.confirmed / self.decided if self.decided else None

    @property
    def percent(self) -> int | None:
        """Return the share in whole percent, rounded down, so that 69.9 does not pass for 70."""
        return 100 * self.confirmed // self.decided if self.decided else None

    @property
    def asks_for_attention(self) -> bool:
        """Tell whether enough decisions show that the check is wrong too often (below 70 %)."""
        return self.decided >= ENOUGH_DECISIONS and (self.share or 0) < ATTENTION_BELOW


def keeps_ledger(handbook: Handbook) -> bool:
    """Tell whether a handbook lets anything count for or against people; unsaid, it does (X2)."""
    return bool(handbook.about.get("ledger", {}).get("enabled", True))
