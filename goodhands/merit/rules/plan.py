"""Somebody's way through the phases of the handbook: where they are, what counts when, how skills grow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from goodhands.handbook.rules.book import Handbook, Rule
from goodhands.handbook.rules.phases import SKILLS, Phase, phase_of, skills_of
from goodhands.merit.rules.skills.noticing import is_mastery
from goodhands.merit.rules.skills.terms import SkillTerms, skill_terms
from goodhands.merit.rules.skills.weeks import Stretch, Week

Place = Literal["past", "now", "ahead"]
Standing = Literal["few", "grow", "underway", "strong"]


@dataclass(frozen=True, slots=True)
class Stage:
    """One phase of somebody's plan. `last_day` is None for the one without an end.

    `rules` are the rules of the phase that are on; they count from `counts_from`, if they `counts` by now.
    `training` is the handbook's page for it, by its key; empty where there is none.
    """

    number: int
    title: str
    expects: str
    place: Place
    first_day: date
    last_day: date | None
    rules: tuple[Rule, ...]
    counts_from: date
    counts: bool
    training: str = ""

    @property
    def coaches_until(self) -> date:
        """Return the last day on which breaking its rules is coaching only."""
        return self.counts_from - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Progress:
    """How one skill grows: all `weeks` that are shown, the last of them (`recent`), those before (`earlier`).

    `standing`: too few letters called for it to tell, room to grow, on the way, strong.
    """

    rule: Rule
    weeks: tuple[Week, ...]
    recent: Stretch
    earlier: Stretch | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of one person on one day; `terms` are the numbers by which gaps and mastery are noticed.

    `basics` are rules of other phases that some letters call for and others don't. `judged` are the skills
    that no check reads for: people see them. `gaps_count_from` is the day from which a chronic gap may be
    proposed, None where the handbook has no skills.
    """

    since: date
    phase: Phase
    stages: tuple[Stage, ...]
    skills: tuple[Progress, ...]
    basics: tuple[Progress, ...]
    judged: tuple[Rule, ...]
    terms: SkillTerms
    gaps_count_from: date | None

    @property
    def stage(self) -> Stage | None:
        """Return the phase they are in now; None before the handbook holds, or where it has no phases."""
        return next((stage for stage in self.stages if stage.place == "now"), None)


def plan_for(since: date, today: date, handbook: Handbook, weeks: Mapping[str, Sequence[Week]]) -> Plan:
    """Return the plan on `today` of somebody for whom the handbook holds `since` (TR-01, TR-02).

    `weeks` are those of each skill, oldest first, today's the last; a skill without any was never called for.
    """
    phase, terms = phase_of(since, today, handbook), skill_terms(handbook)
    skills = skills_of(handbook)
    others = [rule for rule in handbook.rules if rule.phase != SKILLS and rule.mode != "off"]
    return Plan(
        since=since,
        phase=phase,
        stages=_stages(since, phase, handbook),
        skills=tuple(_progress(rule, weeks.get(rule.id, ()), terms) for rule in skills),
        basics=tuple(_progress(rule, weeks[rule.id], terms) for rule in others if weeks.get(rule.id)),
        judged=tuple(rule for rule in handbook.rules if rule.phase == SKILLS and not rule.check),
        terms=terms,
        gaps_count_from=since + timedelta(days=phase.first_day(skills[0])) if skills else None,
    )


def _stages(since: date, phase: Phase, handbook: Handbook) -> tuple[Stage, ...]:
    found: list[Stage] = []
    begins = 0
    for one in sorted(handbook.about.get("phases", ()), key=lambda one: one["number"]):
        number, ends = one["number"], one.get("days")
        counts = max(phase.least, phase.counts_from.get(number, 0))
        found.append(
            Stage(
                number=number,
                title=one["title"],
                expects=one.get("expects", ""),
                place=_place(phase.day, begins, ends),
                first_day=since + timedelta(days=begins),
                last_day=None if ends is None else since + timedelta(days=ends - 1),
                rules=tuple(r for r in handbook.rules if r.phase == number and r.mode != "off"),
                counts_from=since + timedelta(days=counts),
                counts=phase.day >= counts,
                training=_training(number, handbook),
            )
        )
        begins = begins if ends is None else ends
    return tuple(found)


def _place(day: int, begins: int, ends: int | None) -> Place:
    if day < begins:
        return "ahead"
    return "now" if ends is None or day < ends else "past"


def _training(number: int, handbook: Handbook) -> str:
    """Return the key of the page that teaches a phase: `training/phase-2-skills.md` or the like."""
    start = f"training/phase-{number}"
    pages = sorted(path for path in handbook.pages if path.startswith((f"{start}-", f"{start}.")))
    return pages[0].removeprefix("training/").removesuffix(".md") if pages else ""


def _progress(rule: Rule, weeks: Sequence[Week], terms: SkillTerms) -> Progress:
    recent = Stretch(tuple(weeks[-terms.weeks :]))
    before = tuple(weeks[-2 * terms.weeks : -terms.weeks])
    earlier = Stretch(before) if before and any(week.due for week in before) else None
    return Progress(rule, tuple(weeks), recent, earlier, _standing(recent, terms))


def _standing(recent: Stretch, terms: SkillTerms) -> Standing:
    if recent.due < terms.least_due:
        return "few"
    if is_mastery(recent, terms):
        return "strong"
    return "grow" if recent.missing > terms.gap_share * recent.due else "underway"
