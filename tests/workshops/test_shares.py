"""What is expected of whom, and what stays open: whole numbers that follow from the record alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.rules.book import Handbook
from goodhands.merit.rules.standing.counting import Counted
from goodhands.workshops.rules.shares import is_too_much, share_of, still_open, total
from goodhands.workshops.rules.terms import UNADDRESSED, Terms, kinds_of, terms_of
from goodhands.workshops.rules.words import because, why_proposed

CONDUCT = Terms(expects=True)
TIERS = ("minor", "mid", "major")
DAY = date(2026, 3, 2)


def deed(behaviour, tier="minor", sign="demerit", number=1, on=DAY) -> Counted:
    return Counted(number, behaviour, sign, on, tier)


def deeds(*parts: str) -> list[Counted]:
    """Write down deeds as "-rude-term mid": sign, behaviour, tier."""
    rows = [part.split() for part in parts]
    return [
        deed(name[1:], tier, "demerit" if name[0] == "-" else "merit", number)
        for number, (name, tier) in enumerate(rows, 1)
    ]


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ([], 0),
        (["-rude-term minor"], 1),
        (["+empathy minor"], 1),
        (["-rude-term mid"], 1),
        (["-rude-term minor", "+empathy mid"], 1),
        (["-rude-term major"], 1),
        (["-rude-term major", "+empathy minor"], 2),
        (["+empathy major", "-rude-term major", "-bare-link minor"], 3),
        (["-rude-term minor", "-rude-term minor", "-bare-link major"], 2),
    ],
)
def test_one_contribution_is_expected_for_nine_units_begun(held, expected):
    assert share_of(deeds(*held), CONDUCT).expected == expected


many = st.lists(
    st.builds(
        deed,
        st.sampled_from(["a", "b", "c", UNADDRESSED]),
        st.sampled_from(TIERS),
        st.sampled_from(["merit", "demerit"]),
        st.integers(1, 10_000),
        st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)


@given(many)
def test_expectations_are_whole_in_step_and_never_less_than_nothing(held):
    share = share_of(held, CONDUCT)
    assert isinstance(share.expected, int)
    assert (share.expected - 1) * CONDUCT.step < max(share.units, 1) or share.expected == 0
    assert share.expected * CONDUCT.step >= share.units
    assert (share.expected == 0) == (not held)


@given(many, st.randoms())
def test_the_order_of_the_records_changes_nothing(held, chance):
    shuffled = held[:]
    chance.shuffle(shuffled)
    assert share_of(shuffled, CONDUCT) == share_of(held, CONDUCT)
    assert still_open(shuffled, CONDUCT) == still_open(held, CONDUCT)


@given(many, st.sampled_from(TIERS))
def test_one_more_behaviour_never_asks_for_less(held, tier):
    more = [*held, deed("another", tier, number=20_000)]
    assert share_of(more, CONDUCT).expected >= share_of(held, CONDUCT).expected
    assert total(still_open(more, CONDUCT)) > total(still_open(held, CONDUCT))


@given(many)
def test_merits_and_the_demerit_for_leaving_things_open_never_stay_open(held):
    open_ones = still_open(held, CONDUCT)
    assert all(one.sign == "demerit" and one.behaviour != UNADDRESSED for one in open_ones)


@given(many)
def test_where_nothing_is_expected_nothing_is_open_or_too_much(held):
    quiet = Terms(expects=False)
    assert (share_of(held, quiet).expected, still_open(held, quiet)) == (0, ())
    assert not is_too_much(still_open(held, CONDUCT), quiet)


@pytest.mark.parametrize(
    ("held", "reached"),
    [
        (["-rude-term minor"], False),
        (["-rude-term mid", "-bare-link mid"], False),
        (["-rude-term mid", "-bare-link mid", "-vague-term minor", "-greet-by-name minor"], False),
        (["-rude-term mid", "-bare-link mid", "-vague-term mid"], True),
        (["-rude-term major"], True),
        (["-rude-term minor", "-rude-term minor", "-rude-term minor"], True),
        (["+empathy major"], False),
    ],
)
def test_unaddressed_demerits_of_nine_units_are_too_much_and_one_fresh_minor_is_not(held, reached):
    assert is_too_much(still_open(deeds(*held), CONDUCT), CONDUCT) is reached


def test_the_reason_is_said_in_words():
    share = share_of(deeds("+empathy mid", "-rude-term minor", "-bare-link mid"), CONDUCT)
    assert because(share, CONDUCT) == (
        "1 merit (3 units) and 2 demerits (4 units) came onto your record since the last workshop, "
        "and one is expected for every 9 units begun"
    )
    nothing = because(share_of([], CONDUCT), CONDUCT)
    assert nothing == "no merit and no demerit came onto your record since the last workshop"


def test_the_record_says_why_a_demerit_is_proposed():
    said = why_proposed(still_open(deeds("-rude-term major"), CONDUCT), "March", CONDUCT)
    assert said == (
        "When “March” was closed, 1 demerit (9 units) had no accepted takeaway or prevention plan; "
        "the handbook's limit is 9 units."
    )


def book(**about) -> Handbook:
    return Handbook("h", "H", about=about)


ON = {"modules": ["ledger", "workshops"], "ledger": {"enabled": True}}


@pytest.mark.parametrize(
    ("handbook", "kind", "expects"),
    [
        (None, "Workshop", False),
        (book(**ON), "Workshop", True),
        (book(**ON), "Weekly check-in", False),
        (book(modules=["ledger"], ledger={"enabled": True}), "Workshop", False),
        (book(modules=["workshops"], ledger={"enabled": False}), "Workshop", False),
        (book(modules=["workshops"], ledger={"enabled": False}, kudos={"enabled": True}), "Workshop", False),
        (book(modules=["workshops"]), "Workshop", True),
    ],
)
def test_only_the_workshop_of_a_handbook_with_ledger_and_module_expects_anything(handbook, kind, expects):
    assert terms_of(handbook, kind).expects is expects


def test_the_handbook_sets_limit_cost_rhythm_and_extra_sessions():
    workshop = {
        "every": "quarter",
        "extra_sessions": False,
        "unaddressed_demerits_cost": "mid",
        "unaddressed_demerits_units": 12,
    }
    terms = terms_of(book(**ON, workshop=workshop))
    assert (terms.every, terms.allows_extra, terms.cost, terms.limit) == ("quarter", False, "mid", 12)
    ratio = {"modules": ["workshops"], "ledger": {"enabled": True, "next_tier_equals": 4}}
    assert (terms_of(book(**ratio)).step, terms_of(book(**ratio)).limit) == (16, 16)


@pytest.mark.parametrize(
    ("about", "kinds"),
    [
        ({}, {"Workshop": "month"}),
        ({"workshop": {"every": "week"}}, {"Workshop": "week"}),
        ({"meetings": [{"name": "Check-in", "every": "week"}]}, {"Check-in": "week"}),
        (
            {"meetings": [{"name": "Check-in", "every": "week"}], "workshop": {"every": "month"}},
            {"Workshop": "month", "Check-in": "week"},
        ),
    ],
)
def test_kinds_of_meetings_are_those_of_the_handbook(about, kinds):
    assert kinds_of(book(**about)) == kinds
