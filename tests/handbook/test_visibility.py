"""Who sees what of one person, by the word of the handbook (X1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.folders import load_folder, preset_names
from goodhands.handbook.rules.book import Handbook
from goodhands.handbook.rules.visibility import POLICIES, WATCHERS, visibility_of

DUTY = {"self", "manager", "monitor"}


def seen(**about):
    return visibility_of(Handbook("ours", "Ours", about={"visibility": about}))


@pytest.mark.parametrize(
    ("about", "record", "figures"),
    [
        ({}, DUTY, {"self", "manager"}),
        ({"policy": "individual-private"}, DUTY, {"self", "manager"}),
        ({"policy": "individual-public"}, DUTY, {"self", "everybody"}),
        ({"policy": "team-only"}, {"self"}, {"self"}),
        ({"policy": "individual-public", "individual_metrics": ["team"]}, DUTY, {"self", "team"}),
        ({"policy": "individual-private", "ledger": ["monitor"]}, {"self", "monitor"}, {"self", "manager"}),
        # What says more than the policy allows is held back by the policy.
        ({"policy": "individual-private", "individual_metrics": ["everybody"]}, DUTY, {"self"}),
        ({"policy": "individual-public", "ledger": ["everybody", "manager"]}, {"self", "manager"}, {"self", "everybody"}),
        ({"policy": "team-only", "individual_metrics": ["manager"], "ledger": ["manager"]}, {"self"}, {"self"}),
        # A stored version may name a policy that is given up since.
        ({"policy": "open-house"}, DUTY, {"self", "manager"}),
    ],
)  # fmt: skip
def test_policy_and_lists(about, record, figures):
    found = seen(**about)
    assert (found.record, found.figures) == (record, figures)


def test_without_a_handbook_it_is_private():
    assert visibility_of(None) == seen()


@pytest.mark.parametrize(
    ("name", "policy", "record", "team"),
    [
        ("conduct", "individual-private", DUTY, {"manager", "monitor"}),
        ("ecommerce", "individual-private", DUTY, {"everybody"}),
        ("standards", "individual-private", DUTY, {"everybody"}),
        ("lean", "team-only", {"self"}, {"everybody"}),
    ],
)
def test_the_handbooks_that_come_along(name, policy, record, team):
    found = visibility_of(load_folder(name))
    assert (found.policy, found.record, found.team) == (policy, record, team)
    assert found.is_team_only == (name == "lean")
    assert name in preset_names()


lists = st.lists(st.sampled_from(WATCHERS), unique=True)


@given(st.sampled_from(POLICIES), lists, lists)
def test_a_person_sees_themself_and_no_list_widens_a_policy(policy, ledger, figures):
    found = seen(policy=policy, ledger=ledger, individual_metrics=figures)
    assert "self" in found.record & found.figures
    assert not found.record & {"team", "everybody"}
    if policy == "team-only":
        assert found.record == found.figures == {"self"}
    if policy == "individual-private":
        assert found.figures <= DUTY
