"""The worked examples of the ledger, each as it stands there."""

import pytest

from goodhands.merit.rules.standing.months import add_months
from tests.merit.standing.records import day, happened, letter, majors, stands


@pytest.mark.parametrize(
    ("times", "tier", "net"), [(1, "minor", -1), (2, "mid", -3), (3, "major", -9), (30, "major", -9)]
)
def test_repeats_raise_one_entry_and_never_add_another(times, tier, net):
    found = stands(happened("greet-by-name") for _ in range(times))
    assert [entry.tier for entry in found.entries] == [tier]
    assert (found.net, found.demerits) == (net, -net)


def test_three_different_minors_equal_one_mid():
    three = stands(happened(rule) for rule in ("greet-by-name", "vague-term", "bare-link"))
    assert three.net == stands([happened("rude-term", "mid")]).net == -3


def test_one_major_each_way_is_nothing():
    assert stands([*majors(1), *majors(1, "merit")]).net == 0


def test_three_majors_draft_a_letter_and_three_months_of_probation_follow_its_issue():
    causes = majors(3)
    before = stands(causes)
    assert before.net == -27
    assert [due.causes for due in before.letters_due] == [tuple(one.id for one in causes)]
    assert before.probation_until is None
    after = stands(causes, "2026-04-01", [letter(1, "2026-03-15", before.letters_due[0].causes)])
    assert after.letters_due == ()
    assert after.probation_until == day("2026-06-15")


def test_six_majors_before_the_first_issue_draft_two_letters_and_the_second_opens_a_review():
    found = stands(majors(6))
    assert found.net == -54
    assert [len(due.causes) for due in found.letters_due] == [3, 3]
    assert not set(found.letters_due[0].causes) & set(found.letters_due[1].causes)
    first = letter(1, "2026-04-01", found.letters_due[0].causes)
    second = letter(2, "2026-05-01", found.letters_due[1].causes)
    assert stands(majors(6), "2026-04-30", [first]).reviews == ()
    (review,) = stands(majors(6), "2026-05-01", [first, second]).reviews
    assert (review.opened_on, review.letter) == (day("2026-05-01"), 2)
    assert review.whys == ("letter-during-probation",)


def test_later_merits_take_back_neither_letter_nor_probation():
    causes = majors(3, on="2026-03-02")
    issued = letter(1, "2026-03-15", [one.id for one in causes])
    found = stands([*causes, *majors(3, "merit", "2026-04-01")], "2026-05-01", [issued])
    assert found.net == 0
    assert found.letters == (1,)
    assert found.probation_until == day("2026-06-15")


def test_a_third_letter_within_two_years_counts_both_ends():
    dates = ("2024-03-01", "2025-03-01", "2026-03-01")
    letters = [letter(place, on, year=int(on[:4])) for place, on in enumerate(dates)]
    (review,) = stands([], "2026-03-01", letters).reviews
    assert review.whys == ("letters-within-years",)
    assert review.letters == (0, 1, 2)


def test_a_letter_of_a_leap_day_is_outside_two_years_later():
    dates = ("2024-02-29", "2026-03-02", "2026-07-01")
    letters = [letter(place, on, year=int(on[:4])) for place, on in enumerate(dates)]
    assert stands([], "2026-12-31", letters).reviews == ()


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 3, "2026-04-30"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2024-02-29", 24, "2026-02-28"),
        ("2026-12-31", 0, "2026-12-31"),
    ],
)
def test_calendar_months_end_with_the_month(start, months, end):
    assert add_months(day(start), months) == day(end)
