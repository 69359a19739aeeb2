"""How far judges agree: plain shares, Cohen's kappa, and agreement on each rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.merit.rules.agreement import Agreement, agreement, agreement_by_rule

pairs = st.lists(st.tuples(st.booleans(), st.booleans()), max_size=120)


@pytest.mark.parametrize(
    ("counts", "percent", "kappa"),
    [
        ((20, 5, 10, 15), 70, 0.4),
        ((45, 15, 25, 15), 60, 0.1304),
        ((25, 35, 5, 35), 60, 0.2593),
        ((25, 0, 0, 25), 100, 1.0),
        ((0, 15, 15, 0), 0, -1.0),
        ((30, 0, 0, 0), 100, None),
        ((10, 5, 5, 9), 66, None),
        ((0, 0, 0, 0), None, None),
    ],
)
def test_share_and_kappa(counts, percent, kappa):
    found = Agreement(*counts)
    assert found.percent == percent
    assert found.kappa == (None if kappa is None else pytest.approx(kappa, abs=1e-4))


@given(pairs)
def test_kappa_never_passes_1_and_waits_for_30_pairs(found):
    counted = agreement(found)
    assert counted.number == len(found)
    assert counted.kappa is None or (counted.number >= 30 and -1 <= counted.kappa <= 1)


@given(pairs)
def test_who_is_first_makes_no_difference(found):
    one, other = agreement(found), agreement([(b, a) for a, b in found])
    assert one.percent == other.percent
    assert (one.kappa is None) == (other.kappa is None)
    assert one.kappa is None or one.kappa == pytest.approx(other.kappa)


def test_agreement_on_each_rule_over_pairs_of_judges():
    replies = [
        {"ada": frozenset({"greet", "vague"}), "ben": frozenset({"greet"}), "cy": frozenset({"greet"})},
        {"ada": frozenset(), "ben": frozenset({"rude"})},
        {"ada": frozenset({"vague"})},
    ]
    found = agreement_by_rule(replies)
    assert {rule: (one.agreed, one.number) for rule, one in found.items()} == {
        "greet": (4, 4),
        "rude": (3, 4),
        "vague": (2, 4),
    }
    assert agreement_by_rule([]) == {}
