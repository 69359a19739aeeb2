"""How far people agree who judged the same things apart from each other."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

ENOUGH_FOR_KAPPA = 30


@dataclass(frozen=True, slots=True)
class Agreement:
    """Pairs of yes-or-no judgements on the same thing: how often both said the same.

    `both_yes`, `first_only`, `second_only`, `both_no` count the pairs.
    """

    both_yes: int = 0
    first_only: int = 0
    second_only: int = 0
    both_no: int = 0

    @property
    def number(self) -> int:
        """Return how many pairs there are."""
        return self.both_yes + self.first_only + self.second_only + self.both_no

    @property
    def agreed(self) -> int:
        """Return in how many pairs both said the same."""
        return self.both_yes + self.both_no

    @property
    def percent(self) -> int | None:
        """Return the share of pairs that agree, in whole percent; None without any."""
        return round(100 * self.agreed / self.number) if self.number else None

    @property
    def kappa(self) -> float | None:
        """Return Cohen's kappa: 1 is full agreement, 0 what chance would give; None below 30 pairs.

        None, too, where both always say the same one thing: chance alone would agree, and kappa says nothing.
        """
        n = self.number
        if n < ENOUGH_FOR_KAPPA:
            return None
        first, second = self.both_yes + self.first_only, self.both_yes + self.second_only
        by_chance = (first * second + (n - first) * (n - second)) / (n * n)
        return None if by_chance == 1 else (self.agreed / n - by_chance) / (1 - by_chance)


def agreement(pairs: Iterable[tuple[bool, bool]]) -> Agreement:
    """Count pairs of judgements: (what the first said, what the second said)."""
    counted = Counter(pairs)
    return Agreement(counted[True, True], counted[True, False], counted[False, True], counted[False, False])


def agreement_by_rule(verdicts: Iterable[Mapping[str, frozenset[str]]]) -> dict[str, Agreement]:
    """Return the agreement on each rule that anybody named, over pairs of judges.

    Each item is one reply: judge → the rules that they see broken in it. A rule that nobody named anywhere is
    left out: that all saw nothing there says little.
    """
    replies = [dict(one) for one in verdicts]
    rules = sorted({rule for reply in replies for named in reply.values() for rule in named})
    return {
        rule: agreement(
            (rule in one, rule in other)
            for reply in replies
            for one, other in combinations([reply[judge] for judge in sorted(reply)], 2)
        )
        for rule in rules
    }
