"""Minutes: everything that was said, nothing that is a person's own business."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.workshops.rules.letters import change_words, invitation_words, span_in_words
from goodhands.workshops.rules.minutes import Minutes, Point, Word, minutes_text


def minutes(**given) -> Minutes:
    values = {
        "title": "March",
        "when": "Thursday",
        "place": "Room 2",
        "chair": "Lena",
        "people": ("Mia", "Noah"),
    }
    return Minutes(**{**values, **given})


def test_they_say_who_was_there_what_was_talked_about_and_what_was_brought():
    text = minutes_text(
        minutes(
            excused=("Olga",),
            summary="Good talk.\n\nNext time shorter.",
            points=(Point("Question", "How long?", "Mia", "Two days."), Point("Good example", "Warm words.")),
            words=(Word("tip", "Read it aloud.", "Noah"), Word("prevention", "I check the date twice.")),
        )
    )
    assert text == (
        "# March\n\nThursday, Room 2. Chair: Lena.\n\nThere: Mia, Noah.\n\nExcused: Olga.\n\n"
        "## In short\n\nGood talk.\n\nNext time shorter.\n\n"
        "## What we talked about\n\n"
        "1. **Question** (Mia): How long?\n    - What came of it: Two days.\n2. **Good example**: Warm words.\n\n"
        "## Tips\n\n- Read it aloud. (Noah)\n\n"
        "## What we will prevent, and how\n\n- I check the date twice.\n"
    )


def test_an_empty_workshop_has_short_minutes():
    assert (
        minutes_text(minutes(people=(), place="")) == "# March\n\nThursday. Chair: Lena.\n\nThere: nobody.\n"
    )


@given(st.text(max_size=200))
def test_what_somebody_wrote_stays_on_its_line(text):
    said = minutes_text(minutes(words=(Word("tip", text),), points=(Point("Question", text),)))
    assert [line for line in said.split("\n") if line.startswith("#")] == [
        "# March",
        "## What we talked about",
        "## Tips",
    ]


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("UTC", "Thursday 5 March 2026, 14:00 to 15:30 (UTC)"),
        ("Asia/Kolkata", "Thursday 5 March 2026, 19:30 to 21:00 (Asia/Kolkata)"),
        ("Pacific/Auckland", "Friday 6 March 2026, 03:00 to 04:30 (Pacific/Auckland)"),
        ("Asia/Magadan", "Friday 6 March 2026, 01:00 to 02:30 (Asia/Magadan)"),
        ("America/Noronha", "Thursday 5 March 2026, 12:00 to 13:30 (America/Noronha)"),
    ],
)
def test_times_are_those_of_the_reader(zone, words):
    at = datetime(2026, 3, 5, 14, tzinfo=UTC)
    assert span_in_words(at, at.replace(hour=15, minute=30), zone) == words


def test_a_span_over_midnight_names_both_days():
    at = datetime(2026, 3, 5, 23, tzinfo=UTC)
    assert span_in_words(at, at.replace(day=6, hour=1), "UTC") == (
        "Thursday 5 March 2026, 23:00 to Friday 6 March, 01:00 (UTC)"
    )


def test_an_invitation_and_its_change_say_different_things():
    first = invitation_words("Mia", "Thursday", "Room 2", "Lena", "https://desk.example/workshops/1")
    then = change_words("Mia", "Friday", "", "Lena", "https://desk.example/workshops/1")
    assert "you are invited" in first
    assert "Where: Room 2" in first
    assert "has changed" in then
    assert "Where" not in then
