"""Placeholders in letters become dates that are true on the day of the story."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.demo.datewords import CALENDARS, render

FRIDAY = datetime(2026, 3, 6, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "language", "rendered"),
    [
        ("since {day:-3}", "en", "since Tuesday 3 March"),
        ("by {weekday:+1} at nine", "en", "by Saturday at nine"),
        ("by {weekday:+1b} at nine", "en", "by Monday at nine"),
        ("{day:-5b}", "en", "Friday 27 February"),
        ("{date:+300}", "en", "31 December 2026"),
        ("in {month:-60} {year}, {iso:0}", "en", "in January 2026, 2026-03-06"),
        ("am {day:+1}", "de", "am Samstag, 7. März"),
        ("el {day:+1}", "es", "el sábado 7 de marzo"),
        ("{day}", "ja", "3月6日(金曜日)"),
        ("يوم {day}", "ar", "يوم الجمعة 6 مارس"),
        ("{day}", "sv", "Friday 6 March"),
        ("nothing here", "fr", "nothing here"),
    ],
)
def test_render(text, language, rendered):
    assert render(text, FRIDAY, language) == rendered


def test_every_language_has_a_whole_week_and_year():
    assert all(len(c.weekdays) == 7 and len(c.months) == 12 for c in CALENDARS.values())


@given(st.integers(-90, 90), st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)))
def test_working_days_never_fall_on_a_weekend_and_are_never_nearer_than_days(count, moment):
    then = datetime.fromisoformat(render(f"{{iso:{count}b}}", moment)).date()
    assert then.weekday() < 5
    assert abs(then - moment.date()) >= timedelta(days=abs(count))
