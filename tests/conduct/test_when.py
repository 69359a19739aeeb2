"""The moment that a named time means, and the promises of a reply with theirs."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from goodhands.conduct.queries import promised
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conduct.rules.times import specific_times
from goodhands.conduct.rules.when import moment

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("by Friday", "2026-03-13 17:00"),
        ("on Tuesday", "2026-03-17 17:00"),
        ("next Friday", "2026-03-20 17:00"),
        ("by Monday, 9:30", "2026-03-16 09:30"),
        ("tomorrow at 3 pm", "2026-03-11 15:00"),
        ("by 2 o'clock tomorrow", "2026-03-11 14:00"),
        ("by tomorrow morning", "2026-03-11 12:00"),
        ("tonight", "2026-03-10 21:00"),
        ("by 5 pm", "2026-03-10 17:00"),
        ("by noon", "2026-03-10 12:00"),
        ("by 9 am", "2026-03-11 09:00"),
        ("by 13 March", "2026-03-13 17:00"),
        ("on Friday 13 March, 17:00", "2026-03-13 17:00"),
        ("by the 20th of March", "2026-03-20 17:00"),
        ("on 2026-04-01", "2026-04-01 17:00"),
        ("by 2 February", "2027-02-02 17:00"),
        ("within two hours", "2026-03-10 12:00"),
        ("within the hour", "2026-03-10 11:00"),
        ("in half an hour", "2026-03-10 10:30"),
        ("two to three business days", "2026-03-13 17:00"),
        ("within five working days", "2026-03-17 17:00"),
        ("in a week", "2026-03-17 17:00"),
        ("by the end of the week", "2026-03-13 17:00"),
        ("next week", "2026-03-20 17:00"),
        ("by the end of the month", "2026-03-31 17:00"),
        ("second half of May", None),
        ("every Friday", None),
        ("two days ago", None),
        ("in a few days", None),
    ],
)
def test_a_named_time_means_a_moment(words, due):
    found = moment(specific_times(words), TUESDAY)
    assert (found and f"{found:%Y-%m-%d %H:%M}") == due


def test_today_after_hours_still_lies_ahead():
    late = TUESDAY.replace(hour=19)
    assert f"{moment(specific_times('today'), late):%d %H:%M}" == "10 23:59"


def test_an_hour_on_the_other_side_of_the_clock_change_is_the_hour_that_was_said():
    before = datetime(2026, 3, 27, 10, 0, tzinfo=BERLIN)
    found = moment(specific_times("by Monday, 9:30"), before)
    assert found.isoformat() == "2026-03-30T09:30:00+02:00"


def promises(text, theirs=None):
    turns = (Turn("customer", "Where is my refund?"),)
    case = Case("email", "Anna Rook", "Mia Ortega", turns=turns, now=TUESDAY)
    return promised(reply=Reply(text), case=case, theirs=theirs)


def test_a_dated_commitment_is_a_promise_with_its_words_and_moment():
    (one,) = promises("Hello Anna,\n\nWe will refund you 40 euros by Friday.\n\nMia")
    assert one.words == "We will refund you 40 euros by Friday."
    assert "Friday" in one.time
    assert one.due == datetime(2026, 3, 13, 17, tzinfo=BERLIN)


def test_your_time_is_read_in_the_customers_zone():
    words = "Hello Anna,\n\nI will call you tomorrow at 3 pm your time.\n\nMia"
    (one,) = promises(words, ZoneInfo("America/New_York"))
    assert one.due.isoformat() == "2026-03-11T20:00:00+01:00"


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "We'll ship it today and it should arrive tomorrow by 3 pm.",
            ["Tue 17:00 today", "Wed 15:00 tomorrow"],
        ),
        ("The box will ship today and arrive tomorrow by 3 pm.", ["Tue 17:00 today", "Wed 15:00 tomorrow"]),
        (
            "I will call you today; the invoice follows by Friday noon.",
            ["Tue 17:00 today", "Fri 12:00 Friday noon"],
        ),
        ("I will pack it and ship it today.", ["Tue 17:00 today"]),
        ("I'll call you on Wednesday and Thursday.", ["Wed 17:00 Wednesday"]),
        ("I have checked it today and will send it tomorrow.", ["Wed 17:00 tomorrow"]),
        ("I will write to you as soon as possible, by Friday at the latest.", ["Fri 17:00 Friday"]),
        ("I will check it today and write to you as soon as possible.", ["Tue 17:00 today"]),
        (
            "We will send the refund as soon as possible. We will send the box on Friday.",
            ["Fri 17:00 Friday"],
        ),
    ],
)
def test_each_promise_of_a_sentence_has_its_own_time_and_soon_has_none(text, due):
    found = promises(f"Hello Anna,\n\n{text}\n\nMia")
    assert [f"{one.due:%a %H:%M} {one.time}" for one in found] == due


def test_a_promise_beside_another_shows_its_own_words():
    first, second = promises("Hello Anna,\n\nI will check it today and call you on Friday.\n\nMia")
    assert (first.words, second.words) == ("I will check it today", "call you on Friday.")


@pytest.mark.parametrize(
    "text",
    [
        "Hello Anna,\n\nWe will refund you as soon as possible.\n\nMia",
        "Hello Anna,\n\nWe refunded you on Friday.\n\nMia",
        "Hello Anna,\n\nI am checking it right now.\n\nMia",
    ],
)
def test_what_names_no_time_or_is_done_is_no_promise(text):
    assert promises(text) == ()
