"""Somebody's plan: the phases with their dates, what counts on which day, how each skill stands."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook
from goodhands.merit.rules.plan import plan_for
from goodhands.merit.rules.skills.weeks import Week, weeks_before

BOOK = load_folder("conduct")
SINCE = date(2026, 3, 2)


def on(day: int, *, book: Handbook = BOOK, **weeks):
    named = {skill.replace("_", "-"): rows for skill, rows in weeks.items()}
    return plan_for(SINCE, SINCE + timedelta(days=day), book, named)


def weeks(*counts: tuple[int, int]) -> tuple[Week, ...]:
    mondays = weeks_before(date(2026, 6, 1), len(counts))
    return tuple(Week(monday, *count) for monday, count in zip(mondays, counts, strict=True))


@pytest.mark.parametrize(
    ("day", "places", "counts"),
    [
        (-1, ["ahead", "ahead", "ahead"], [False, False, False]),
        (0, ["now", "ahead", "ahead"], [False, False, False]),
        (6, ["now", "ahead", "ahead"], [False, False, False]),
        (7, ["past", "now", "ahead"], [True, False, True]),
        (59, ["past", "now", "ahead"], [True, False, True]),
        (60, ["past", "past", "now"], [True, True, True]),
        (900, ["past", "past", "now"], [True, True, True]),
    ],
)
def test_where_somebody_is_and_what_counts(day, places, counts):
    plan = on(day)
    assert [stage.place for stage in plan.stages] == places
    assert [stage.counts for stage in plan.stages] == counts
    assert (plan.stage.place == "now") if day >= 0 else plan.stage is None


def test_each_phase_has_its_dates_its_rules_and_its_training():
    basics, skills, initiative = on(10).stages
    assert (basics.first_day, basics.last_day) == (date(2026, 3, 2), date(2026, 3, 8))
    assert (basics.counts_from, basics.coaches_until) == (date(2026, 3, 9), date(2026, 3, 8))
    assert (skills.first_day, skills.last_day) == (date(2026, 3, 9), date(2026, 4, 30))
    assert (skills.counts_from, skills.coaches_until) == (date(2026, 5, 1), date(2026, 4, 30))
    assert (initiative.first_day, initiative.last_day) == (date(2026, 5, 1), None)
    assert {"greet-by-name", "vague-term"} <= {rule.id for rule in basics.rules}
    assert "no-thanks" in {rule.id for rule in skills.rules}
    trainings = [stage.training for stage in on(10).stages]
    assert trainings == ["phase-1-basics", "phase-2-skills", "phase-3-initiative"]
    assert on(10).gaps_count_from == date(2026, 5, 1)


def test_a_handbook_without_phases_has_none_and_no_training_page_is_no_trouble():
    lean = on(3, book=load_folder("lean"))
    assert (lean.stages, lean.stage, lean.skills, lean.gaps_count_from) == ((), None, (), None)
    assert {stage.training for stage in on(3, book=replace(BOOK, pages={})).stages} == {""}


def thanks(rows: tuple[Week, ...]):
    return next(one for one in on(90, no_thanks=rows).skills if one.rule.id == "no-thanks")


@pytest.mark.parametrize(
    ("counts", "standing"),
    [
        ([(1, 0), (2, 2), (2, 2), (2, 2)], "few"),
        ([(5, 5), (5, 4), (5, 5), (5, 5)], "strong"),
        ([(2, 1), (2, 1), (2, 1), (2, 1)], "underway"),
        ([(2, 0), (2, 1), (2, 1), (2, 1)], "grow"),
        ([(9, 9), (9, 9), (2, 0), (2, 1), (2, 1), (2, 1)], "grow"),
    ],
)
def test_how_a_skill_stands_is_told_by_the_last_weeks(counts, standing):
    assert thanks(weeks(*counts)).standing == standing


def test_the_weeks_before_are_told_beside_the_last_ones():
    one = thanks(weeks((3, 1), (0, 0), (0, 0), (1, 0), *[(2, 2)] * 4))
    assert (one.recent.shown, one.recent.due) == (8, 8)
    assert (one.earlier.shown, one.earlier.due) == (1, 4)
    assert thanks(weeks(*[(0, 0)] * 4, *[(2, 2)] * 4)).earlier is None


def test_basics_that_letters_called_for_stand_apart_and_without_them_nothing_does():
    plan = on(90, empathy_missing=weeks((9, 3)), no_thanks=weeks((9, 9)), gone_rule=weeks((9, 9)))
    assert [(one.rule.id, one.standing) for one in plan.basics] == [("empathy-missing", "grow")]
    assert "empathy-missing" not in {one.rule.id for one in plan.skills}
    assert on(90).basics == ()
    assert (
        on(3, book=load_folder("lean"), empathy_missing=weeks((2, 1))).basics[0].rule.id == "empathy-missing"
    )


def test_skills_without_a_letter_and_those_that_people_judge_are_named():
    rules = [replace(rule, check=None) if rule.id == "no-thanks" else rule for rule in BOOK.rules]
    plan = on(90, book=replace(BOOK, rules=tuple(rules)))
    assert [rule.id for rule in plan.judged] == ["no-thanks"]
    assert {one.standing for one in plan.skills} == {"few"}
    assert not any(one.weeks for one in plan.skills)


@given(st.integers(-400, 4000))
def test_phases_follow_each_other_without_a_gap_and_rules_never_stop_counting(day):
    plan, later = on(day), on(day + 1)
    for before, after in zip(plan.stages, plan.stages[1:], strict=False):
        assert after.first_day - before.last_day == timedelta(days=1)
    assert sum(stage.place == "now" for stage in plan.stages) == (day >= 0)
    assert all(now.counts >= then.counts for then, now in zip(plan.stages, later.stages, strict=True))
