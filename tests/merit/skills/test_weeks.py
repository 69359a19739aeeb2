"""Weeks of a skill: which day falls where, and what they come to together."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.merit.rules.skills.weeks import (
    Stretch,
    Week,
    by_week,
    monday_of,
    stretch_until,
    weeks_before,
)

MONDAY = date(2026, 3, 2)
DAYS = st.dates(date(2025, 12, 1), date(2026, 3, 15))


@pytest.mark.parametrize(
    ("day", "monday"),
    [
        (date(2026, 3, 2), MONDAY),
        (date(2026, 3, 8), MONDAY),
        (date(2026, 3, 9), date(2026, 3, 9)),
        (date(2026, 1, 1), date(2025, 12, 29)),
        (date(2024, 2, 29), date(2024, 2, 26)),
    ],
)
def test_a_week_begins_on_monday(day, monday):
    assert monday_of(day) == monday


def test_replies_fall_into_the_week_of_their_day():
    mondays = weeks_before(MONDAY, 2)
    assert mondays == (date(2026, 2, 16), date(2026, 2, 23))
    practised = [
        (date(2026, 2, 15), {"thanks": 1}),
        (date(2026, 2, 16), {"thanks": 1, "joy": 0}),
        (date(2026, 2, 22), {"thanks": 0}),
        (date(2026, 2, 23), {"thanks": 1}),
        (MONDAY, {"thanks": 0}),
    ]
    assert by_week(practised, mondays) == {
        "thanks": (Week(mondays[0], 2, 1), Week(mondays[1], 1, 1)),
        "joy": (Week(mondays[0], 1, 0), Week(mondays[1])),
    }


def test_a_stretch_adds_its_weeks_up_and_needs_them_all():
    weeks = [Week(monday, 3, 2) for monday in weeks_before(MONDAY, 5)]
    stretch = stretch_until(weeks, MONDAY, 4)
    assert stretch == Stretch(tuple(weeks[1:]))
    assert (stretch.due, stretch.shown, stretch.missing, stretch.percent) == (12, 8, 4, 66)
    assert (stretch.starts, stretch.ends) == (date(2026, 2, 2), date(2026, 3, 1))
    assert stretch_until(weeks, MONDAY, 6) is None
    assert stretch_until(weeks, MONDAY + timedelta(weeks=1), 4) is None
    assert stretch_until([weeks[0], *weeks[2:]], MONDAY, 4) is None


def test_where_nothing_called_for_it_there_is_no_share():
    assert Week(MONDAY).percent is None
    assert Stretch((Week(MONDAY),)).percent is None


@given(st.lists(st.tuples(DAYS, st.dictionaries(st.sampled_from("abc"), st.integers(0, 1))), max_size=60))
def test_every_reply_of_the_weeks_is_counted_once_in_whatever_order(practised):
    mondays = weeks_before(MONDAY, 8)
    figures = by_week(practised, mondays)
    inside = [skills for day, skills in practised if mondays[0] <= day < MONDAY]
    for skill in "abc":
        rows = figures.get(skill, ())
        assert sum(week.due for week in rows) == sum(skill in skills for skills in inside)
        assert sum(week.shown for week in rows) == sum(skills.get(skill, 0) for skills in inside)
    assert by_week(reversed(practised), mondays) == figures
