"""Where a review of the process stands after its steps, and that words name nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.merit.rules.process import Course, Step, course_of, names_in


@pytest.mark.parametrize(
    ("steps", "course", "lacks"),
    [
        ([], Course(), "how the process"),
        ([Step(1, "cause")], Course(causes=1), "what prevents"),
        ([Step(1, "measure")], Course(open_measures=(1,)), "how the process"),
        ([Step(1, "cause"), Step(2, "measure")], Course(causes=1, open_measures=(2,)), ""),
        (
            [Step(1, "cause"), Step(2, "measure"), Step(3, "measure"), Step(4, "done", 2)],
            Course(causes=1, open_measures=(3,), done_measures=(2,)),
            "",
        ),
        ([Step(1, "closed")], Course(is_closed=True), "how the process"),
        ([Step(1, "closed"), Step(2, "reopened")], Course(), "how the process"),
        ([Step(1, "closed"), Step(2, "reopened"), Step(3, "closed"), Step(4, "word")], Course(is_closed=True), "how"),
    ],
)  # fmt: skip
def test_where_a_review_stands(steps, course, lacks):
    found = course_of(steps)
    assert found == course
    assert (lacks in found.lacks) if lacks else not found.lacks


@given(st.lists(st.sampled_from(["cause", "measure", "done", "word", "closed", "reopened"]), max_size=30))
def test_each_measure_is_open_or_done(kinds):
    measures = [number for number, kind in enumerate(kinds) if kind == "measure"]
    steps = [
        Step(number, kind, measures[number % len(measures)] if kind == "done" and measures else None)
        for number, kind in enumerate(kinds)
    ]
    found = course_of(steps)
    assert sorted((*found.open_measures, *found.done_measures)) == measures


NAMES = ("Mia Ortega", "Will Abt", "Ann")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The list was not up to date.", ""),
        ("Mia Ortega used the old list.", "Mia Ortega"),
        ("the list of Ann was old", "Ann"),
        ("Ann's list was old", "Ann"),
        ("Annual lists are old; it will be ann.", ""),
        ("Mia used the old list.", ""),
        ("", ""),
    ],
)
def test_names_in_words(text, named):
    assert names_in(text, NAMES) == named


def test_an_empty_name_names_nobody():
    assert names_in("Anything.", ("", "Mia")) == ""
