"""Which phase of the handbook a person is in, and what only coaches them until it counts (seed 000; TR-01).

Numbers come from the handbook: a phase's `days` say how long its rules only coach, counted from the date on
which the handbook came into force for the person; `monitoring.starts_after_days` holds for all rules (QM-03).
A handbook that sets no days coaches nobody: its rules count from the first day.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from goodhands.handbook.rules.book import Handbook, Rule

SKILLS = 2  # the phase whose rules are skills that grow (TR-02)


@dataclass(frozen=True, slots=True)
class Phase:
    """Where a person stands on a day.

    `day` counts whole days since the handbook holds for them: 0 is the first, a negative day came before.
    `number` is their phase, 0 where the handbook has none. `counts_from` says for each phase the day from
    which its rules count; `least` is the day before which none does.
    """

    day: int
    number: int = 0
    title: str = ""
    least: int = 0
    counts_from: Mapping[int, int] = field(default_factory=dict)

    def coaches(self, rule: Rule) -> bool:
        """Tell whether breaking this rule is coaching only, on this day: a hint, and never a demerit."""
        return self.day < self.first_day(rule)

    def first_day(self, rule: Rule) -> int:
        """Return the day from which this rule counts."""
        return max(self.least, self.counts_from.get(rule.phase, 0))


def phase_of(since: date, today: date, handbook: Handbook) -> Phase:
    """Return the phase on `today` of a person for whom the handbook holds `since` (ledger, rule 8).

    Both are dates in the person's own time zone. In the conduct handbook rules of phase 1 count from day 7,
    those of phase 2 from day 60; days 0-6 are phase 1, days 7-59 phase 2, what follows phase 3.
    """
    day = (today - since).days
    phases = sorted(handbook.about.get("phases", ()), key=lambda one: one["number"])
    counts = {one["number"]: one["days"] for one in phases if "days" in one}
    current = next((one for one in phases if day < one.get("days", day + 1)), None) or (phases or [{}])[-1]
    return Phase(
        day=day,
        number=current.get("number", 0),
        title=current.get("title", ""),
        least=handbook.about.get("monitoring", {}).get("starts_after_days", 0),
        counts_from=counts,
    )


def skills_of(handbook: Handbook) -> tuple[Rule, ...]:
    """Return the skills that a machine reads for: the rules of phase 2 that have a check and are not off."""
    return tuple(
        rule for rule in handbook.rules if rule.phase == SKILLS and rule.check and rule.mode != "off"
    )
