"""A standing in sentences that say how each figure came about."""

from dataclasses import replace

import pytest

from goodhands.merit.rules.standing import words
from goodhands.merit.rules.standing.corrections import Correction
from goodhands.merit.rules.standing.history import NewHire
from goodhands.merit.rules.standing.letters import LetterDue
from goodhands.merit.rules.standing.reviews import ReviewDue
from goodhands.merit.rules.standing.terms import Terms
from tests.merit.standing.records import day, happened, letter, majors, ruled, stands


def _entry(*occurrences, **more):
    (found,) = stands(occurrences, **more).entries
    return found


def _effects(*tiers, terms=None):
    rows = [happened("vague-term", tier, f"2026-02-{n:02}") for n, tier in enumerate(tiers, 1)]
    entry = _entry(*rows, **({"terms": terms} if terms else {}))
    return [line.partition(": ")[2] for line in words.steps_in_words(entry)]


@pytest.mark.parametrize(("number", "written"), [(-27, "−27"), (0, "0"), (9, "9")])
def test_below_zero_units_have_a_true_minus(number, written):
    assert words.units(number) == written


def test_an_entry_names_what_is_held_and_from_how_many():
    one = _entry(happened("vague-term"))
    assert words.entry_in_words(one, {"vague-term": "Say it exactly"}) == (
        "Say it exactly: a demerit at minor, 1 unit, from 1 incident."
    )
    two = _entry(happened("thanked", sign="merit"), happened("thanked", sign="merit"))
    assert words.entry_in_words(two, {}) == "thanked: a merit at mid, 3 units, from 2 incidents."


@pytest.mark.parametrize(
    ("tiers", "effects"),
    [
        (["minor"], ["minor, opens the entry with 1 unit."]),
        (["mid"], ["mid, opens the entry with 3 units."]),
        (
            ["minor", "minor", "minor", "minor"],
            [
                "minor, opens the entry with 1 unit.",
                "minor, a repeat; raises the entry from minor to mid, 2 units more.",
                "minor, a repeat; raises the entry from mid to major, 6 units more.",
                "minor, a repeat; major is the top, nothing is added.",
            ],
        ),
        (
            ["minor", "major"],
            [
                "minor, opens the entry with 1 unit.",
                "major, graver than before; raises the entry at once from minor to major, 8 units more.",
            ],
        ),
    ],
)
def test_each_step_says_what_it_did(tiers, effects):
    assert _effects(*tiers) == effects


def test_a_repeat_that_does_not_raise_yet_says_so():
    assert _effects("minor", "minor", terms=Terms(repeats_to_escalate=2))[1] == (
        "minor, a repeat; the entry stays at minor, nothing is added."
    )


def test_a_step_has_its_day_and_its_dispute():
    disputed = happened("vague-term", on="2026-03-02", then=(ruled("disputed", "2026-03-04"),))
    assert words.steps_in_words(_entry(disputed)) == (
        "2 March 2026: minor, opens the entry with 1 unit. It is disputed, and counts until that is decided.",
    )


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (Terms(), "Merits of 1 unit less demerits of 9 units: net −8."),
        (
            Terms(offsets=False),
            "Merits of 1 unit, demerits of 9 units; merits don't offset demerits: net −9.",
        ),
    ],
)
def test_the_net_says_how_it_comes_about(terms, said):
    rows = [happened("thanked", sign="merit"), *majors(1)]
    assert words.sum_in_words(stands(rows, terms=terms)) == said


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (LetterDue(2026, (4,)), "A warning letter for 2026 is due; it rests on 1 incident."),
        (
            LetterDue(2026, (4, 5, 6), (5,)),
            "A warning letter for 2026 is due; it rests on 3 incidents. It waits: 1 of them is disputed.",
        ),
        (
            LetterDue(2026, (4, 5, 6), (5, 6)),
            "A warning letter for 2026 is due; it rests on 3 incidents. It waits: 2 of them are disputed.",
        ),
    ],
)
def test_a_letter_due_says_what_it_waits_for(due, said):
    assert words.due_in_words(due) == said


def test_a_correction_says_what_was_lost_and_what_is_left():
    assert words.correction_in_words(Correction(7, (1,), is_still_due=False)) == (
        "Letter 7 rests on 1 incident that no longer counts as it did; "
        "what is left would not have brought it about."
    )
    assert words.correction_in_words(Correction(7, (1, 2), is_still_due=True)) == (
        "Letter 7 rests on 2 incidents that no longer count as they did; "
        "what is left would still have brought it about."
    )


def test_probation_names_its_last_day_and_where_it_comes_from():
    hire = NewHire(day("2026-02-01"), day("2026-04-30"))
    standing = stands([], "2026-04-01", [letter(7, "2026-03-01")], new_hire=hire)
    assert words.probation_in_words(standing) == (
        "On probation until 1 June 2026, that day included "
        "(as a new hire since 1 February 2026, by letter 7 of 1 March 2026)."
    )
    assert words.probation_in_words(stands([])) == "On no probation."


@pytest.mark.parametrize(
    ("whys", "said"),
    [
        (["letter-during-probation"], "letter 7 was issued while a probation ran"),
        (["letters-within-years"], "it was the last of 3 letters within the years that count"),
        (["end-of-new-hire-probation"], "the probation of a new hire ended"),
        (
            ["letter-during-probation", "letters-within-years"],
            "letter 7 was issued while a probation ran and it was the last of 3 letters within the years that count",
        ),
    ],
)
def test_a_review_says_why_it_was_opened(whys, said):
    review = ReviewDue(day("2026-03-03"), tuple(whys), 7, (1, 2, 7))
    assert words.review_in_words(review) == f"A fitness review was opened on 3 March 2026: {said}."


def test_what_stands_beside_a_graver_one_of_the_same_occasion_says_so():
    once = [replace(happened("vague-term", tier), occasion=4) for tier in ("minor", "mid")]
    again = happened("vague-term", on="2026-03-03")
    assert [line.partition(": ")[2] for line in words.steps_in_words(_entry(*once, again))] == [
        "mid, opens the entry with 3 units.",
        "minor, on the same occasion; nothing is added.",
        "minor, a repeat; raises the entry from mid to major, 6 units more.",
    ]
