"""How judges decide, and what is found for whom, counted: tables, and properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.merit.rules.fairness.concerned import (
    ConcernedFigures,
    compared,
    concerned_figures,
    in_all,
)
from goodhands.merit.rules.fairness.judges import Weighed, judge_figures
from goodhands.merit.rules.fairness.shares import Rate, Share


def only(*weighed, settled=(), looked=()):
    (found,) = judge_figures(weighed, settled, looked)
    return found


def test_what_becomes_of_what_is_weighed():
    found = only(
        Weighed(1, "confirmed", "minor", number=6),
        Weighed(1, "coached", number=3),
        Weighed(1, "dismissed", number=1),
        Weighed(1, "praised", number=5),
    )
    assert (found.confirmed, found.coached, found.dismissed) == (Share(6, 10), Share(3, 10), Share(1, 10))
    assert (found.decisions, found.praised) == (10, 5)
    # What is coached says nothing about strictness: the rule decides it.
    assert found.all_day.confirmed == Share(6, 7)


@pytest.mark.parametrize(
    ("pairs", "raised", "lowered"),
    [
        ([("minor", "minor")], Share(0, 1), Share(0, 1)),
        ([("major", "minor"), ("mid", "minor"), ("minor", "mid")], Share(2, 3), Share(1, 3)),
        ([("mid", "")], Share(0, 0), Share(0, 0)),
        ([("minor", "major"), ("minor", "")], Share(0, 1), Share(1, 1)),
    ],
)
def test_how_often_a_tier_is_changed_and_which_way(pairs, raised, lowered):
    found = only(*(Weighed(1, "confirmed", tier, suggested) for tier, suggested in pairs))
    assert (found.raised, found.lowered) == (raised, lowered)


@pytest.mark.parametrize(
    ("tiers", "mean"),
    [
        ({"minor": 19}, None),
        ({"minor": 20}, 1.0),
        ({"minor": 10, "mid": 10}, 2.0),
        ({"minor": 10, "major": 10}, 5.0),
        ({"major": 30}, 9.0),
    ],
)
def test_mean_units_from_twenty_on(tiers, mean):
    found = only(*(Weighed(1, "confirmed", tier, number=number) for tier, number in tiers.items()))
    assert found.all_day.mean_units == mean


@pytest.mark.parametrize(
    ("hour", "band"),
    [(0, "night"), (5, "night"), (6, "morning"), (11, "morning"), (12, "afternoon"), (17, "afternoon"),
     (18, "evening"), (23, "evening")],
)  # fmt: skip
def test_bands_of_the_day(hour, band):
    found = only(Weighed(1, "confirmed", "minor", hour=hour))
    assert [one.name for one in found.bands if one.confirmed.whole] == [band]


def test_weekdays_begin_on_monday():
    found = only(Weighed(1, "dismissed", weekday=1), Weighed(1, "confirmed", "mid", weekday=7, number=2))
    told = {one.name: one.confirmed for one in found.weekdays if one.confirmed.whole}
    assert told == {"Monday": Share(0, 1), "Sunday": Share(2, 2)}


def test_disputes_and_second_looks_are_told_to_whom_they_belong():
    rows = judge_figures(
        [Weighed(1, "confirmed", "minor"), Weighed(2, "dismissed")],
        settled=[(1, "upheld", 3), (1, "overturned", 1), (9, "overturned", 5)],
        looked=[(2, True, 8), (2, False, 2)],
    )
    assert [(row.judge, row.overturned, row.differing) for row in rows] == [
        (1, Share(1, 4), Share(0, 0)),
        (2, Share(0, 0), Share(2, 10)),
    ]


kinds = st.sampled_from(["confirmed", "coached", "dismissed", "praised"])
tiers = st.sampled_from(["minor", "mid", "major"])
decisions = st.lists(
    st.builds(
        Weighed,
        judge=st.integers(1, 3),
        kind=kinds,
        tier=tiers,
        suggested=st.one_of(tiers, st.just("")),
        hour=st.integers(0, 23),
        weekday=st.integers(1, 7),
        number=st.integers(1, 40),
    ),
    max_size=40,
)


@given(decisions)
def test_nothing_is_lost_between_the_parts(weighed):
    for row in judge_figures(weighed):
        parts = row.confirmed.part + row.coached.part + row.dismissed.part
        assert parts == row.decisions
        for spans in (row.bands, row.weekdays):
            assert sum(one.confirmed.whole for one in spans) == row.all_day.confirmed.whole
            assert sum(one.units for one in spans) == row.all_day.units
        assert row.raised.part + row.lowered.part <= row.raised.whole <= row.confirmed.part


@given(decisions, st.randoms())
def test_the_order_makes_no_difference(weighed, chance):
    shuffled = list(weighed)
    chance.shuffle(shuffled)
    assert judge_figures(shuffled) == judge_figures(weighed)


def test_what_is_found_for_whom():
    rows = [
        (1, "demerit", "confirmed", True, 4), (1, "demerit", "upheld", True, 1), (1, "demerit", "disputed", True, 1),
        (1, "demerit", "dismissed", True, 3), (1, "demerit", "overturned", True, 1), (1, "demerit", "coached", True, 2),
        (1, "demerit", "proposed", True, 5), (1, "merit", "confirmed", True, 7), (1, "merit", "dismissed", True, 1),
        (1, "demerit", "confirmed", False, 2),
    ]  # fmt: skip
    found = concerned_figures(rows, {1: 50, 2: 30})
    assert found[1] == ConcernedFigures(Rate(17, 50), Share(8, 12), coached=2, demerits=8, merits=7)
    assert found[2] == ConcernedFigures(Rate(0, 30))
    assert in_all(found.values()).without(found[1]) == found[2]


def test_one_is_compared_with_all_others_and_not_with_themself():
    one = ConcernedFigures(Rate(60, 100), Share(30, 40))
    others = ConcernedFigures(Rate(50, 500), Share(15, 40))
    told = compared(one, in_all([one, others]))
    assert (told.found_stands_out, told.confirmed_stands_out) == (True, True)
    alone = compared(one, one)
    assert (alone.found_stands_out, alone.confirmed_stands_out) == (False, False)
