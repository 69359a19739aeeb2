"""Shares and rates with their margins: known values, and properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.merit.rules.fairness.shares import ENOUGH, Rate, Share, byar, stands_out, wilson

counts = st.integers(0, 5000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole)))


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [
        (0, 0, 0, 1),
        (0, 20, 0, 0.1611),
        (20, 20, 0.8389, 1),
        (10, 20, 0.2993, 0.7007),
        (81, 263, 0.2553, 0.3662),  # Newcombe 1998, table I
        (15, 148, 0.0624, 0.1605),  # Newcombe 1998, table I
    ],
)
def test_wilson(part, whole, low, high):
    assert wilson(part, whole) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(("events", "low", "high"), [(0, 0, 3.67), (1, 0.01, 5.57), (10, 4.79, 18.39), (100, 81.36, 121.63)])  # fmt: skip
def test_byar(events, low, high):
    assert byar(events) == pytest.approx((low, high), abs=0.02)


@given(counts)
def test_a_share_lies_in_its_margin_and_the_margin_in_all(count):
    part, whole = count
    low, high = wilson(part, whole)
    assert 0 <= low <= high <= 1
    assert not whole or low <= part / whole <= high


@given(st.integers(1, 200), st.integers(2, 50))
def test_more_of_the_same_has_a_smaller_margin(whole, times):
    part = whole // 2
    few, many = wilson(part, whole), wilson(part * times, whole * times)
    assert many[1] - many[0] < few[1] - few[0]


@given(st.integers(0, 3000))
def test_a_number_lies_in_its_margin(events):
    low, high = byar(events)
    assert 0 <= low <= events < high


@pytest.mark.parametrize(
    ("share", "percent", "between"),
    [(Share(10, 19), None, None), (Share(10, 20), 50, (30, 70)), (Share(), None, None), (Share(0, 400), 0, (0, 1))],
)  # fmt: skip
def test_no_share_is_told_below_twenty(share, percent, between):
    assert (share.percent, share.between) == (percent, between)
    assert share.is_enough == (share.whole >= ENOUGH)


@pytest.mark.parametrize(
    ("rate", "per_hundred", "between"),
    [(Rate(5, 19), None, None), (Rate(10, 200), 5.0, (2.4, 9.2)), (Rate(0, 100), 0.0, (0.0, 3.7))],
)
def test_no_rate_is_told_below_twenty_replies(rate, per_hundred, between):
    assert (rate.per_hundred, rate.between) == (per_hundred, between)


@pytest.mark.parametrize(
    ("one", "rest", "is_apart"),
    [
        (Share(90, 100), Share(400, 1000), True),
        (Share(400, 1000), Share(90, 100), True),
        (Share(12, 20), Share(400, 1000), False),  # 39–78 against 37–43
        (Share(15, 15), Share(400, 1000), False),  # too few to be told
        (Share(90, 100), Share(1, 19), False),
        (Rate(60, 100), Rate(100, 1000), True),
        (Rate(3, 20), Rate(100, 1000), False),
    ],
)
def test_what_stands_out_has_a_margin_of_its_own(one, rest, is_apart):
    assert stands_out(one, rest) is is_apart
