"""What a year holds, counted; what a handbook switches on and off; groups too small to be told."""

import pytest

from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook
from goodhands.merit.rules.small_groups import may_be_told
from goodhands.merit.rules.switches import gives_praise, reviews_process
from goodhands.merit.rules.tallies import Tally, tallies


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([], None),
        ([("demerit", "minor", "confirmed", 2)], Tally(confirmed=(2, 0, 0))),
        ([("demerit", "minor", "confirmed", 2), ("demerit", "minor", "upheld", 1)], Tally(confirmed=(3, 0, 0))),
        ([("demerit", "major", "disputed", 1)], Tally(disputed=1)),
        ([("demerit", "mid", "coached", 4)], Tally(coached=4)),
        ([("merit", "mid", "confirmed", 1), ("merit", "major", "confirmed", 1)], Tally(praise=(0, 1, 1))),
        ([("merit", "mid", "dismissed", 1), ("demerit", "mid", "proposed", 9), ("demerit", "mid", "overturned", 1)], Tally()),
        ([("demerit", "unknown", "confirmed", 1)], Tally()),
    ],
)  # fmt: skip
def test_what_counts_in_a_tally(rows, told):
    assert tallies((7, *row) for row in rows).get(7) == told


def test_each_has_a_tally_of_their_own_and_tiers_are_told_from_the_top():
    found = tallies([(1, "demerit", "minor", "confirmed", 2), (2, "merit", "major", "confirmed", 1),
                     (1, "demerit", "major", "upheld", 1), (1, "merit", "mid", "confirmed", 3)])  # fmt: skip
    assert found[1].confirmed_words == "1 major, 2 minor"
    assert found[1].praise_words == "3 mid"
    assert found[2] == Tally(praise=(0, 0, 1))
    assert found[2].confirmed_words == ""


@pytest.mark.parametrize(("people", "told"), [(0, False), (1, False), (4, False), (5, True), (6, True)])
def test_from_five_people_on_a_sum_speaks_of_nobody(people, told):
    assert may_be_told(people) is told


def book(**about) -> Handbook:
    return Handbook("ours", "Ours", about=about)


@pytest.mark.parametrize(
    ("handbook", "praise", "process"),
    [
        (None, True, False),
        (book(), True, False),
        (book(ledger={"enabled": False}), True, False),
        (book(ledger={"enabled": False}, kudos={"enabled": True}), True, False),
        (book(ledger={"enabled": False}, kudos={"enabled": False}), False, False),
        (book(ledger={"enabled": True}, kudos={"enabled": False}), True, False),
        (book(monitoring={"kind": "process-review"}), True, True),
        (book(monitoring={"kind": "sample"}), True, False),
        (load_folder("lean"), True, True),
        (load_folder("conduct"), True, False),
    ],
)
def test_switches(handbook, praise, process):
    assert (gives_praise(handbook), reviews_process(handbook)) == (praise, process)
