"""What a handbook says the ledger costs and gives: every number of `design/ledger.md` as a value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from goodhands.handbook.rules.book import TIERS, Handbook

RATIO = 3


def weights_of(ratio: int) -> dict[str, int]:
    """Return what each tier is worth in units, if `ratio` of one make one of the next (QM-06)."""
    return {tier: ratio**step for step, tier in enumerate(TIERS)}


@dataclass(frozen=True, slots=True)
class Terms:
    """The numbers of one handbook. Units are whole: minor 1, the next tier `ratio` times as much.

    `letter_units` is the net below zero at which a letter is drafted, `probation_months` how long a letter
    puts on probation, `review_letters` within `review_years` open a fitness review. `repeats_add` is the
    other policy for repeats: each is an entry of its own. Nothing counts where both `merits_count` and
    `demerits_count` are false. `keep_months` is how long the record of somebody who left is kept.
    """

    merits_count: bool = True
    demerits_count: bool = True
    offsets: bool = True
    repeats_add: bool = False
    weights: Mapping[str, int] = field(default_factory=lambda: weights_of(RATIO))
    repeats_to_escalate: int = 1
    letter_units: int = 27
    probation_months: int = 3
    reviews_during_probation: bool = True
    review_letters: int = 3
    review_years: int = 2
    reviews_new_people: bool = True
    keep_months: int = 36

    @property
    def major(self) -> int:
        """Return what one major is worth, in units."""
        return self.weights["major"]


# Which terms held on a day.
TermsOn = Callable[[date], Terms]
NOTHING_COUNTS = Terms(merits_count=False, demerits_count=False)


def terms_of(handbook: Handbook | None) -> Terms:
    """Return the terms of a handbook; what it leaves unsaid is as in the conduct handbook.

    No handbook, or one with its ledger off: nothing counts. One with `[kudos]` on instead: merits alone (X3).
    """
    if handbook is None:
        return NOTHING_COUNTS
    ledger: Mapping[str, Any] = handbook.about.get("ledger", {})
    keeps = bool(ledger.get("enabled", True))
    has_kudos = bool(handbook.about.get("kudos", {}).get("enabled", False))
    letter, review = ledger.get("letter", {}), ledger.get("fitness_review", {})
    weights = weights_of(max(1, ledger.get("next_tier_equals", RATIO)))
    return Terms(
        merits_count=keeps or has_kudos,
        demerits_count=keeps,
        offsets=ledger.get("merits_offset_demerits", True),
        repeats_add=ledger.get("repeats", "raise-tier") == "add",
        weights=weights,
        repeats_to_escalate=max(1, ledger.get("repeats_to_escalate", 1)),
        letter_units=max(1, letter.get("net_major_demerits", 3)) * weights["major"],
        probation_months=letter.get("probation_months", 3),
        reviews_during_probation=review.get("letter_during_probation", True),
        review_letters=max(1, review.get("letters", 3)),
        review_years=review.get("within_years", 2),
        reviews_new_people=review.get("after_probation_of_new_people", True),
        keep_months=max(1, ledger.get("keep_months_after_leaving", 36)),
    )
