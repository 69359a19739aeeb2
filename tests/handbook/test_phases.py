"""Phases: what only coaches a new person, by the numbers of the handbook in force."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook, Rule
from goodhands.handbook.rules.phases import phase_of

SINCE = date(2026, 3, 2)
CONDUCT = load_folder("conduct")
BASIC, SKILL, OWN = (Rule(f"p{n}", "", "Do it.", phase=n) for n in (1, 2, 3))


def on(day: int, handbook: Handbook = CONDUCT):
    return phase_of(SINCE, SINCE + timedelta(days=day), handbook)


@pytest.mark.parametrize(
    ("day", "number", "basics_coach", "skills_coach"),
    [
        (-1, 1, True, True),
        (0, 1, True, True),
        (6, 1, True, True),
        (7, 2, False, True),
        (59, 2, False, True),
        (60, 3, False, False),
        (4000, 3, False, False),
    ],
)
def test_basics_count_from_day_7_and_skills_from_day_60(day, number, basics_coach, skills_coach):
    phase = on(day)
    assert (phase.number, phase.coaches(BASIC), phase.coaches(SKILL)) == (number, basics_coach, skills_coach)
    assert phase.day == day


def test_nothing_is_reported_before_monitoring_starts_whatever_the_phase():
    assert on(6).coaches(OWN)
    assert not on(7).coaches(OWN)


@pytest.mark.parametrize("name", ["lean", "standards", "ecommerce"])
def test_a_handbook_without_phases_coaches_nobody(name):
    phase = on(0, load_folder(name))
    assert (phase.number, phase.coaches(BASIC), phase.coaches(SKILL)) == (0, False, False)


def test_another_handbook_sets_other_numbers():
    own = Handbook("own", "Own", about={"phases": [{"number": 1, "days": 14, "title": "First weeks"}]})
    assert [on(day, own).coaches(BASIC) for day in (13, 14)] == [True, False]
    assert not on(0, own).coaches(SKILL)
    assert on(20, own).title == "First weeks"


@given(st.integers(-400, 4000), st.integers(0, 400), st.sampled_from([BASIC, SKILL, OWN]))
def test_what_counts_once_counts_for_good(day, later, rule):
    assert on(day + later).coaches(rule) <= on(day).coaches(rule)
