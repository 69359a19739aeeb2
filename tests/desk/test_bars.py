"""Weeks as bars: all to one measure, nothing outside the picture."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from goodhands.desk.bars import HEIGHT, bars, width_of
from goodhands.merit.rules.skills.weeks import Week

MONDAY = date(2026, 3, 2)


def test_the_fullest_week_is_as_high_as_the_picture():
    drawn = bars([Week(MONDAY, 8, 4), Week(MONDAY, 4, 4), Week(MONDAY)])
    assert [(bar.x, bar.due, bar.shown) for bar in drawn] == [(0, 40, 20), (14, 20, 20), (28, 0, 0)]
    assert [(bar.due_y, bar.shown_y) for bar in drawn] == [(0, 20), (20, 20), (40, 40)]
    assert width_of([drawn[0].week] * 3) == 38


def test_a_single_reply_makes_no_tower():
    assert bars([Week(MONDAY, 1, 1)])[0].due == HEIGHT / 4


def test_nothing_is_drawn_of_nothing():
    assert bars([]) == []
    assert width_of([]) == 0


@given(st.lists(st.integers(0, 500).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))), max_size=30))
def test_what_was_shown_is_never_higher_than_what_was_due(counts):
    for bar in bars([Week(MONDAY, *count) for count in counts]):
        assert 0 <= bar.shown <= bar.due <= HEIGHT
