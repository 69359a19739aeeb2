"""From when on, and by which numbers, a skill counts: `[ledger.chronic_gap]` and `[ledger.mastery]`."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from goodhands.handbook.rules.book import Handbook, Rule
from goodhands.handbook.rules.phases import phase_of
from goodhands.merit.rules.skills.weeks import monday_of


@dataclass(frozen=True, slots=True)
class SkillTerms:
    """The numbers of one handbook (ledger, rule 8).

    A gap is chronic if the skill is missing in more than `gap_share` of at least `least_due` replies that
    called for it within `weeks`. Eight, two a week: by chance alone, somebody who misses a skill in three
    letters of ten comes over one half in eight letters once in seventeen times, in two once in eleven.
    Mastery is `mastery_share` or more over the same weeks; rapid improvement, that the share rose by
    `rise` or more from their first half to their second, with enough replies in each.
    """

    gap_share: Fraction = Fraction(1, 2)
    weeks: int = 4
    least_due: int = 8
    mastery_share: Fraction = Fraction(9, 10)
    rise: Fraction = Fraction(3, 10)

    @property
    def gap_percent(self) -> int:
        """Return the share of a gap in whole percent, rounded down."""
        return int(100 * self.gap_share)


def skill_terms(handbook: Handbook) -> SkillTerms:
    """Return the terms of a handbook; what it leaves unsaid is as in the conduct handbook."""
    ledger: dict[str, Any] = handbook.about.get("ledger", {})
    gap, mastery = ledger.get("chronic_gap", {}), ledger.get("mastery", {})
    usual = SkillTerms()
    return SkillTerms(
        gap_share=_exact(gap.get("share"), usual.gap_share),
        weeks=max(1, gap.get("weeks", usual.weeks)),
        least_due=max(1, gap.get("least_due", usual.least_due)),
        mastery_share=_exact(mastery.get("share"), usual.mastery_share),
        rise=_exact(mastery.get("rise"), usual.rise),
    )


def gaps_count_from(rule: Rule, handbook: Handbook, since: date) -> date:
    """Return the first day on which lacking a skill is more than coaching for somebody (ledger, rule 8)."""
    return since + timedelta(days=phase_of(since, since, handbook).first_day(rule))


def mastery_counts_from(handbook: Handbook, since: date) -> date:
    """Return the first day from which mastery is noticed: where monitoring begins, so in the phase itself."""
    return since + timedelta(days=phase_of(since, since, handbook).least)


def first_monday(day: date) -> date:
    """Return the first Monday on or after a day: weeks before it don't lie wholly behind it."""
    monday = monday_of(day)
    return monday if monday == day else monday + timedelta(weeks=1)


def _exact(value: float | None, usual: Fraction) -> Fraction:
    """Return a share as it is written: 0.3 is three tenths, and nothing near it."""
    return usual if value is None else Fraction(str(value))
