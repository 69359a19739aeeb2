"""What a handbook says the ledger costs, read as numbers."""

import pytest

from goodhands.handbook.rules.book import Handbook
from goodhands.merit.rules.standing.terms import Terms, terms_of


def _book(**about):
    return Handbook("x", "X", about=about)


def test_the_conduct_handbook_has_the_terms_of_the_ledger():
    assert terms_of(_book(ledger={"enabled": True})) == Terms()


@pytest.mark.parametrize(
    ("about", "merits", "demerits"),
    [
        ({"ledger": {"enabled": False}}, False, False),
        ({"ledger": {"enabled": False}, "kudos": {"enabled": True}}, True, False),
        ({"ledger": {"enabled": True}, "kudos": {"enabled": True}}, True, True),
    ],
)
def test_the_ledger_can_be_off_or_kudos_alone(about, merits, demerits):
    terms = terms_of(_book(**about))
    assert (terms.merits_count, terms.demerits_count) == (merits, demerits)


def test_without_a_handbook_nothing_counts():
    assert not terms_of(None).demerits_count


def test_weights_and_the_sum_of_a_letter_follow_the_ratio():
    terms = terms_of(_book(ledger={"next_tier_equals": 2, "letter": {"net_major_demerits": 4}}))
    assert (terms.weights, terms.letter_units) == ({"minor": 1, "mid": 2, "major": 4}, 16)


def test_a_zero_in_a_handbook_divides_nothing():
    ledger = {"next_tier_equals": 0, "repeats_to_escalate": 0, "letter": {"net_major_demerits": 0}}
    terms = terms_of(_book(ledger=ledger))
    assert (terms.repeats_to_escalate, terms.letter_units) == (1, 1)


@pytest.mark.parametrize(("ledger", "months"), [({}, 36), ({"keep_months_after_leaving": 6}, 6)])
def test_a_handbook_says_how_long_a_record_is_kept(ledger, months):
    assert terms_of(_book(ledger=ledger)).keep_months == months
