"""Specific times: what can be marked in a calendar, and what can't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.conduct.rules.times import specific_times


def named(text):
    return [(time.text, time.kind) for time in specific_times(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by Friday, March 20", [("Friday", "weekday"), ("March 20", "date")]),
        ("on the 12th of June 2026", [("on the 12th of June 2026", "date")]),
        ("until 2026-05-01 or 14/06/2026", [("2026-05-01", "date"), ("14/06/2026", "date")]),
        ("the visit of May 6", [("May 6", "date")]),
        ("by Wed 3 pm", [("by Wed", "weekday"), ("3 pm", "clock")]),
        ("between 9 and 5", [("between 9 and 5", "clock")]),
        ("at 14.30 or 9 a.m.", [("at 14.30", "clock"), ("9 a.m.", "clock")]),
        ("she calls you at 7 with the log", [("at 7", "clock")]),
        ("by 5 today, not before 12.", [("by 5", "clock"), ("today", "day"), ("before 12", "clock")]),
        ("within two hours", [("two hours", "duration")]),
        ("in 24 to 48 hours", [("24 to 48 hours", "duration")]),
        ("3-5 business days", [("3-5 business days", "duration")]),
        ("the second half of May", [("the second half of May", "period")]),
        ("mid-May, in Q3", [("mid-May", "period"), ("Q3", "period")]),
        ("by the end of the month", [("by the end of the month", "period")]),
        ("tonight, or tomorrow morning", [("tonight", "day"), ("tomorrow morning", "day")]),
        ("the same day", [("the same day", "day")]),
        ("this afternoon", [("this afternoon", "day")]),
        ("every Friday", [("every Friday", "regular")]),
        ("two days ago, yesterday", [("two days ago", "past"), ("yesterday", "past")]),
        ("Nächste Woche, by Friday’s post", [("Friday’s", "weekday")]),
    ],
)
def test_times_are_found_with_their_kind(text, expected):
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "shortly",
        "as soon as possible",
        "in due course",
        "in a timely manner",
        "it may be late",
        "a second opinion",
        "on the 3rd floor",
        "24/7",
        "up by 5 percent, at 7 metres",
        "version 3.10 of AR0138",
        "diluted 1:500",
        "it costs $3.50",
        "march on",
    ],
)
def test_what_nobody_can_mark_in_a_calendar_is_no_time(text):
    assert named(text) == []


@given(st.text(max_size=120))
def test_times_keep_their_places(text):
    assert all(text[time.start : time.end] == time.text for time in specific_times(text))
