"""What is noticed of somebody's skills when a week has ended: a chronic gap, mastery, fast growth (QM-13)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal

from goodhands.handbook.rules.book import Handbook, Rule
from goodhands.handbook.rules.phases import skills_of
from goodhands.merit.rules.skills.terms import (
    SkillTerms,
    gaps_count_from,
    mastery_counts_from,
    skill_terms,
)
from goodhands.merit.rules.skills.weeks import Stretch, Week, stretch_until

Kind = Literal["gap", "mastery", "improvement"]
# The last day of what was noticed last, by kind and skill.
Known = Mapping[tuple[str, str], date]


@dataclass(frozen=True, slots=True)
class Noticed:
    """One thing noticed of a skill: what it is, over which weeks, by the handbook that held at their end."""

    kind: Kind
    skill: Rule
    stretch: Stretch
    handbook: Handbook


@dataclass(frozen=True, slots=True)
class Skills:
    """What is known of a person: from when the handbook holds for them, and the weeks of each skill.

    `called_for` are the skills that only some letters call for: not slipping where nothing was asked is no
    mastery.
    """

    since: date
    weeks: Mapping[str, Sequence[Week]]
    called_for: frozenset[str]


def notice(skills: Skills, known: Known, books: Mapping[date, Handbook]) -> list[Noticed]:
    """Return what there is to notice at the end of some weeks and was not yet, oldest first.

    `books` are the handbooks by the Monday on which a week had just ended; the weeks are looked at in their
    order, so that it comes to the same whether one looks every week or catches up. What was noticed of a
    skill is not noticed again over the same weeks; mastery once in a calendar year, improvement once.
    """
    found: list[Noticed] = []
    last: dict[tuple[str, str], date] = dict(known)
    for monday in sorted(books):
        for one in _at(monday, skills, books[monday]):
            key = one.kind, one.skill.id
            if _is_new(one, last.get(key)):
                found.append(one)
                last[key] = one.stretch.ends
    return found


def _is_new(one: Noticed, last: date | None) -> bool:
    if last is None:
        return True
    if one.kind == "improvement" or one.stretch.starts <= last:
        return False
    return one.kind == "gap" or one.stretch.ends.year > last.year


def _at(monday: date, skills: Skills, handbook: Handbook) -> Iterator[Noticed]:
    terms = skill_terms(handbook)
    for rule in skills_of(handbook):
        stretch = stretch_until(skills.weeks.get(rule.id, ()), monday, terms.weeks)
        if stretch is None:
            continue
        counts = gaps_count_from(rule, handbook, skills.since)
        if rule.behaviour == "demerit" and stretch.starts >= counts and is_gap(stretch, terms):
            yield Noticed("gap", rule, stretch, handbook)
        if stretch.starts < mastery_counts_from(handbook, skills.since):
            continue
        if rule.id in skills.called_for and is_mastery(stretch, terms):
            yield Noticed("mastery", rule, stretch, handbook)
        if stretch.starts < counts and is_improvement(stretch, terms):
            yield Noticed("improvement", rule, stretch, handbook)


def is_gap(stretch: Stretch, terms: SkillTerms) -> bool:
    """Tell whether a skill is chronically missing: too often, in enough replies, not in a bad week alone.

    Whoever has just begun to show it is on their way, and lacks nothing chronically.
    """
    bad = sum(week.missing > 0 for week in stretch.weeks)
    return (
        stretch.due >= terms.least_due
        and stretch.missing > terms.gap_share * stretch.due
        and 2 * bad >= len(stretch.weeks)
        and not is_improvement(stretch, terms)
    )


def is_mastery(stretch: Stretch, terms: SkillTerms) -> bool:
    """Tell whether a skill is mastered: shown in nearly all of enough replies that called for it."""
    return stretch.due >= terms.least_due and stretch.shown >= terms.mastery_share * stretch.due


def is_improvement(stretch: Stretch, terms: SkillTerms) -> bool:
    """Tell whether a skill grew fast from the first half of the weeks to the second, to more than half."""
    first, second = halves(stretch)
    if first is None or min(first.due, second.due) < terms.least_due:
        return False
    now = Fraction(second.shown, second.due)
    return now - Fraction(first.shown, first.due) >= terms.rise and now > 1 - terms.gap_share


def halves(stretch: Stretch) -> tuple[Stretch | None, Stretch]:
    """Return the first and the second half of some weeks; of an odd number the middle one is left out."""
    size = len(stretch.weeks) // 2
    if not size:
        return None, stretch
    return Stretch(stretch.weeks[:size]), Stretch(stretch.weeks[-size:])


def mondays_to_look_at(today: date, weeks: int) -> list[date]:
    """Return the Mondays with which the last `weeks` whole weeks ended, oldest first."""
    last = today - timedelta(days=today.weekday())
    return [last - timedelta(weeks=back) for back in range(weeks - 1, -1, -1)]
